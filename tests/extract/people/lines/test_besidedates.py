"""Names that nothing introduces: what stands beside a date is one, what is told of is none."""

import pytest

from newscrawl.extract.people.authors import read_authors
from tests.extract.facts import page
from tests.extract.people.test_authors import authors

ADA, BEN, EVA = ("Ada Moss", "Person"), ("Ben Lund", "Person"), ("Eva Marie Thorn", "Person")
DAY = "<time>5 April 2025</time>"
TEXT = f"<p>{'The ferry left the old quay at noon, and nobody was on board. ' * 3}</p>"


@pytest.mark.parametrize(
    "box",
    [
        f"<div><p><b>Ada Moss</b></p><p>{DAY} 10:30</p></div>",
        f"<ul><li><a href='/views'>Views</a></li><li>{DAY}</li><li><span>Ada Moss</span></li></ul>",
        f"<div><a href='/autore/ada-7'><span>Ada Moss</span></a>{DAY}</div>",
        f"<p>A standfirst.</p><div>Ada Moss</div><div>{DAY}</div>{TEXT * 2}",
        f"<header><h1>Ferry leaves</h1><span>{DAY}</span><span><b>Ada Moss</b></span></header>{TEXT}",
        "<div><b>Ada Moss</b><i>3 hours ago</i></div>",
        "<p>Ada Moss | hace 3 horas</p>",
        "<div><p>Ada Moss</p><p>Updated 15.59 | Published 14.14</p></div>",
        f"<div><p>Ada Moss, Senior Reporter</p>{DAY}</div>",
        f"<div><p>Ada Moss, Policy Officer</p>{DAY}</div>",
        f"<div><p>Ada Moss\nAFP Sports Writer</p>{DAY}</div>",
        f"<div><p>ADA MOSS Staff Writer</p>{DAY}</div>",
        f"<div><p>Ada Moss Staff Writer for the Harbour Post</p>{DAY}</div>",
        f"<div><p>ks. Ada Moss</p>{DAY}</div>",
        f"<div><p>Ada Moss (text) and Ben Lund (photos)</p>{DAY}</div>",
        "<p>Ada Moss</p><p>Published 5 April 2025 at 10:30, updated 6 April 2025 at 9:12</p>",
        f"<div><a href='/@adamoss'>Ada Moss</a>{DAY}</div>",
        "<div><span>Ada Moss</span><span>5 April 2025</span><span>16:05 Uhr</span></div>",
    ],
)
def test_a_name_in_a_small_box_with_a_date_or_before_one(box: str) -> None:
    assert authors(f"<main>{box}{TEXT}</main>") == ([ADA], "visible")


@pytest.mark.parametrize(
    "box",
    [
        f"<div><h3>Ada Moss</h3>{DAY}</div>",
        f"<div><a href='/tag/ada-moss'><span>Ada Moss</span></a>{DAY}</div>",
        f"<div>OPEN QUESTION</div><div>{DAY}</div>",
        f"<div>Ada Moss</div><div>The day was {DAY}, and the ferry left the old quay at noon.</div>",
        f"<div><b>Ada Moss</b><p>told us at length what the quay was like.</p>{TEXT}{DAY}</div>",
        "<div><b>Ada Moss</b><i>30 years ago</i></div>",
        "<div><b>Ada Moss</b><i>vor 30 Jahren</i></div>",
        "<div><b>Ada Moss</b><i>14.14 in the race</i></div>",
        f"<div><p>Ada Moss, Lindmoor</p>{DAY}</div>",
        f"<div><span>Anna Moss (foto)</span>{DAY}</div>",
        f"<div><span>La Tribuna</span>{DAY}</div>",
        f"<div><p>Editor Picks Staff Writer</p>{DAY}</div>",
        f"<div>Six Held Without Charge for More Than a Month</div><div>{DAY}</div>",
        f"<figure><b>Ada Moss</b>{DAY}</figure>",
        f"<div><b>Landesverband Wasserbau</b>{DAY}</div>",
        f"<dl><dt>Date</dt><dd>{DAY}</dd><dt>Venue</dt><dd>Old Mill</dd></dl>",
        f"<table><tr><td>Date</td><td>{DAY}</td></tr><tr><td>Venue</td><td>Old Mill</td></tr></table>",
    ],
)
def test_what_stands_in_such_a_place_and_is_no_byline(box: str) -> None:
    assert authors(f"<main>{box}{TEXT}</main>") == ([], "")


def test_what_a_button_beside_the_day_says_is_no_name() -> None:
    box = f"<div>{DAY}<div><button><span>Copy Link</span></button></div></div>"
    assert authors(f"<main>{box}{TEXT}</main>") == ([], "")


def test_a_name_that_leads_to_a_topic_is_no_writers() -> None:
    box = f"<div><a href='{{}}'>Ada Moss</a>{DAY}</div>{TEXT}"
    assert authors(box.format("/topics/ada-moss")) == ([], "")
    assert authors(box.format("/author/ada-moss")) == ([ADA], "visible")


def test_whom_the_text_speaks_of_is_its_topic() -> None:
    box = f"<div><b>Ada Moss</b>{DAY}</div>"
    told = f"<p>{'The ferry left the old quay at noon. ' * 3} Ada Moss was on board.</p>"
    assert authors(f"<main>{box}{told}</main>") == ([], "")
    assert authors(f"<main>{box}{TEXT * 9}{told}</main>")[0] == [ADA]
    posted = f"<div><b>Ada Moss, Senior Reporter</b>{DAY}</div>"
    assert authors(f"<main>{posted}{told}</main>") == ([], "")


def test_an_agency_gives_way_to_who_is_named_below_it() -> None:
    assert authors(f"<div><p>AFP</p>{DAY}</div>")[0] == [("AFP", "Organization")]
    assert authors(f"<div><p>AFP</p>{DAY}</div>{TEXT.replace('The', 'Lindmoor (AFP) - The')}")[0] == [
        ("AFP", "Organization")
    ]
    assert authors("<div><p>AFP</p><p>Old Quay</p></div>") == ([], "")
    assert authors(f"<div><p>AFP</p>{DAY}</div><p>By Ada Moss</p>")[0] == [ADA]


@pytest.mark.parametrize(
    "line",
    [
        "Anna Moss, University of Lindmoor", "Anna Moss, Professor of History, University of Lindmoor",
        "Anna Moss BBC News, Lindmoor", "Political Correspondent Anna Moss",
        "Anna Moss, Lindmoor", "Anna Moss / LINDMOOR", "Anna Moss | Lindmoor", "Anna Moss - Lindmoor",
        "Anna Moss, korespondentė", "Anna Moss, AFP", "Anna Moss (avec AFP)", "Anna Moss (Reporter)",
        "Anna Moss, La Presse Canadienne", "Anna Moss, à Lindmoor", "Anna Moss/HINA", "Anna Moss (Lindmoor)",
        "Anna Moss anna.moss@post.example", "ANNA MOSS",
    ],
)  # fmt: skip
def test_a_name_with_a_place_an_agency_or_a_post_behind_it(line: str) -> None:
    assert authors(f"<div>{line}</div><div>{DAY}</div>{TEXT}") == ([("Anna Moss", "Person")], "visible")


def test_an_agency_behind_a_name_is_credited_though_the_text_speaks_of_it() -> None:
    told = TEXT.replace("nobody", "AFP was told that nobody")
    found = page(f"<h1>Ferry leaves</h1><div>Anna Moss (avec AFP)</div><div>{DAY}</div>{told}")
    who = read_authors(found, [], found.by_tag["h1"][0], set())
    assert [author.name for author in who.authors] == ["Anna Moss"]
    assert who.agency(set()) == ("AFP", "visible")


@pytest.mark.parametrize(
    "line",
    [
        "Port Ash, Lindmoor",
        "Port Ash, University of Lindmoor",
        "Anna Moss, the oldest of them",
        "Anna Moss, 12",
        "Port Ash (east)",
    ],
)
def test_what_may_be_a_topic_with_something_behind_it_is_no_writer(line: str) -> None:
    assert authors(f"<div>{line}</div><div>{DAY}</div>{TEXT}") == ([], "")


def test_a_long_line_names_who_wrote_before_its_last_bar() -> None:
    line = (
        "By Ada Moss | Published: Wednesday, 17 March 2021, 09:08 | Updated: Thursday, 18 March 2021, 21:40"
    )
    assert authors(f"<div>{line}</div>{TEXT}") == ([ADA], "visible")


@pytest.mark.parametrize(
    "line", ["Foto Ada Moss", "Kuvat Ada Moss", "Traduzione di Ada Moss", "Vertė Ada Moss"]
)
def test_who_made_something_else_is_no_writer_beside_a_date(line: str) -> None:
    assert authors(f"<div>{line}</div><div>{DAY}</div>{TEXT}") == ([], "")


@pytest.mark.parametrize(("outlet", "found"), [("Harbour Post", True), ("New Quay", False)])
def test_the_outlet_may_stand_behind_the_name(outlet: str, found: bool) -> None:
    box = f"<h1>Ferry leaves</h1><div>Ada Moss - {outlet}</div><div>{DAY}</div>{TEXT}"
    read = page(box, head="<title>Ferry leaves - Harbour Post</title>")
    names = [author.name for author in read_authors(read, [], read.by_tag["h1"][0], set()).authors]
    assert names == (["Ada Moss"] if found else [])


@pytest.mark.parametrize("cited", ["Ruhland A", "Ruhland AB"])
def test_a_paper_that_is_cited_has_other_writers(cited: str) -> None:
    line = f"<p>Paper: {cited}, Meck T: Decay at supports. 5 April 2025</p>"
    assert authors(f"<main>{TEXT}{line}</main>") == ([], "")


def test_what_each_is_may_stand_behind_a_comma() -> None:
    line = (
        f"<main><h1>Ferry leaves</h1><div>Ada Moss, cand. phil.; Ben Lund</div><div>{DAY}</div>{TEXT}</main>"
    )
    read = page(line)
    found = read_authors(read, [], read.by_tag["h1"][0], set()).authors
    assert [author.name for author in found] == ["Ada Moss", "Ben Lund"]


@pytest.mark.parametrize(
    "line",
    [
        f"<div>Harbour Post<br>Ada Moss<br>{DAY}</div>",
        f"<div>By Ada Moss, Harbour Post — Port Ash</div><div>{DAY}</div>",
        "<div>Ada Moss, Harbour Post, 5 April 2025</div>",
    ],
)
def test_the_outlet_beside_a_name_wrote_nothing(line: str) -> None:
    read = page(f"<h1>Ferry leaves</h1>{line}{TEXT}", head="<title>Ferry leaves - Harbour Post</title>")
    found = read_authors(read, [], read.by_tag["h1"][0], set()).authors
    assert [author.name for author in found] == ["Ada Moss"]


def test_a_court_wrote_nothing_either() -> None:
    for line in ("Ashby Magistrates' Court, 5 April 2025", "LG Bergau, Urteil vom 05.04.2025"):
        assert authors(f"<main><p>{line}</p>{TEXT}</main>") == ([], "")


@pytest.mark.parametrize(
    "line",
    [
        f"<div><span>Harbour Post</span><span>Ada Moss</span>{DAY}</div>",
        f"<p class='date'>Harbour Post | Ada Moss | <span class='date'>5 April 2025</span></p>{TEXT}",
    ],
)
def test_the_outlet_before_a_name_is_not_the_writer(line: str) -> None:
    read = page(f"<h1>Ferry leaves</h1>{line}{TEXT}", head="<title>Ferry leaves - Harbour Post</title>")
    found = read_authors(read, [], read.by_tag["h1"][0], set())
    assert [author.name for author in found.authors] == ["Ada Moss"]


@pytest.mark.parametrize("section", ["United States", "Faits Divers", "Última Hora", "Partner Content"])
def test_a_section_that_nothing_marks_is_nobody(section: str) -> None:
    assert authors(f"<div><span>{section}</span>{DAY}</div>{TEXT}") == ([], "")
    assert authors(f"<div><span>{section}</span>{DAY}<span>Ada Moss</span></div>{TEXT}")[0] == [ADA]


@pytest.mark.parametrize(
    ("beside", "expected"),
    [("12.03.1940 - 20.11.2025", ([], "")), ("20.11.2025", ([("Anna Moss", "Person")], "visible"))],
)
def test_the_days_between_which_somebody_lived_are_no_date(
    beside: str, expected: tuple[list[tuple[str, str]], str]
) -> None:
    line = f"<h3>Obituaries</h3><p>Anna Moss<br>{beside}</p>"
    assert authors(f"<main><h1>Ferry leaves</h1>{TEXT * 2}{line}</main>") == expected


@pytest.mark.parametrize("line", ["Posted: Mon, May 3, 2021 · 3:05 PM", "Publicerad: måndag 3 maj 2021"])
def test_the_day_of_the_week_behind_a_word_for_publication_is_nobody(line: str) -> None:
    assert authors(f"<main><h1>Ferry leaves</h1><p>{line}</p>{TEXT}</main>") == ([], "")


@pytest.mark.parametrize("label", ["Contact", "Press contact", "Kontakt", "Ansprechpartner:"])
def test_whom_to_ask_stands_below_a_label_in_a_box_of_its_own(label: str) -> None:
    box = f"<div><div>{label}</div><div>Public Affairs<br>Ada Moss<br>(202) 555-0142</div></div>"
    assert authors(f"<h1>Ferry leaves</h1><div><div>Date</div><div>{DAY}</div></div>{box}{TEXT}") == ([], "")


def test_whom_a_newsletter_greets_has_not_written_it() -> None:
    for greeting in ("Dear Members and Friends,", "Liebe Leserinnen und Leser,", "Chers Amis,"):
        assert authors(f"<h1>Newsletter</h1><p>{DAY}</p><p>{greeting}</p>{TEXT}") == ([], "")


@pytest.mark.parametrize(
    "line",
    [
        "Une enquête de Anna Moss",
        "Tribune de Anna Moss, historienne",
        "Aus Lindmoor berichtet Anna Moss",
        "Das Interview führte Anna Moss",
        "Recensione di Anna Moss",
        "De notre correspondante Anna Moss",
        "Author(s): Anna Moss",
        "Autor(a): Anna Moss",
        "Redacción: Anna Moss",
        "Filed by Anna Moss",
    ],
)
def test_whom_a_line_names_behind_what_they_wrote(line: str) -> None:
    assert authors(f"<main><p>{line}</p><p>5 April 2025</p>{TEXT}</main>") == (
        [("Anna Moss", "Person")],
        "visible",
    )


@pytest.mark.parametrize(
    "line",
    [
        "Photo de Anna Moss",
        "Traducción de Anna Moss",
        "Aus dem Englischen von Anna Moss",
        "CC BY Anna Moss",
        "Interview Ada Moss",
        "Une enquête de Lindmoor",
        "Das Konzert von Anna Moss, Teil 2",
    ],
)
def test_who_did_something_else_or_is_spoken_of_wrote_nothing(line: str) -> None:
    assert authors(f"<main><p>{line}</p><p>5 April 2025</p>{TEXT}</main>") == ([], "")


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Anna Moss • 4 min read", [("Anna Moss", "Person")]),
        ("Anna Moss | Lesezeit 4 Minuten", []),
        ("Climate Change • 4 min read", []),
        ("Anna Moss • 4 min walk", []),
    ],
)
def test_a_name_beside_how_long_it_takes_to_read(line: str, found: list[tuple[str, str]]) -> None:
    assert authors(f"<main><p>{line}</p>{TEXT}</main>")[0] == found


def test_a_name_above_a_date_that_a_line_break_parts_from_it() -> None:
    line = "<div><h2>Ferry leaves</h2><b>Ada Moss, Staff Writer</b><br>{}<hr>" + TEXT * 2 + "</div>"
    assert authors(line.format("Posted: 5 April 2025")) == ([ADA], "visible")
    assert authors(line.format("Ferry news")) == ([], "")


def test_who_asks_in_an_interview_is_named_before_what_they_say() -> None:
    line = f"<div><p>Ada Moss</p>{DAY}</div>"
    asked = (
        f"<p><b>Ada Moss:</b> {'Did the ferry leave the old quay at noon, and who was on board? ' * 2}</p>"
    )
    assert authors(f"<main>{line}{asked}{TEXT}</main>") == ([ADA], "visible")
    told = f"<p>Ada Moss said: {'The ferry left the old quay at noon, and nobody was on board. ' * 2}</p>"
    assert authors(f"<main>{line}{told}{TEXT}</main>") == ([], "")


def test_a_name_beside_a_day_at_the_heading_comes_before_marks_in_the_text() -> None:
    entries = "".join(
        f"<div><span class='author'>{name}</span>{TEXT}</div>" for name in ("Ben Lund", "Tom Rye")
    )
    assert authors(f"<main><p>Ada Moss</p><p>5 April 2025</p>{TEXT}{entries}</main>") == ([ADA], "visible")


@pytest.mark.parametrize("role", ["enviados especiais", "staff writers", "correspondants"])
def test_two_names_before_what_both_do(role: str) -> None:
    line = f"<p>Anna Moss and Peter Lund, {role}</p><p>5 June 2026</p>"
    assert authors(line)[0] == [("Anna Moss", "Person"), ("Peter Lund", "Person")]


def test_two_names_before_a_place_are_none() -> None:
    assert authors("<p>Anna Moss, Peter Lund, bridges</p><p>5 June 2026</p>")[0] == []


@pytest.mark.parametrize("role", ["Transport correspondent", "Political editor", "Consumer affairs reporter"])
def test_a_name_before_what_somebody_does_in_small_letters(role: str) -> None:
    assert authors(f"<p>5 June 2026</p><p>Anna Moss {role}</p>")[0] == [("Anna Moss", "Person")]
    assert authors(f"<p>5 June 2026</p><p>Harbour Master {role}</p>")[0] == []


def test_a_line_of_nothing_but_signs_beside_a_date_names_nobody() -> None:
    assert authors("<p>5 June 2026</p><p>|</p><p>·  –</p>")[0] == []
