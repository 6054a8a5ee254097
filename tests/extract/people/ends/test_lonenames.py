"""Names alone in a line, with nothing beside them."""

import pytest

from newscrawl.extract.people.ends.lonenames import named_alone
from newscrawl.items import Block
from tests.extract.facts import page

TEXT = [
    f"On day {n} the harbour board voted to rebuild the old pier, and its chair said that it will take long."
    for n in range(4)
]


def alone(above: str = "", below: str = "", texts: list[str] = TEXT) -> list[str]:
    paragraphs = "".join(f"<p>{text}</p>" for text in texts)
    found = page(f"<main><h1>Pier to be rebuilt</h1>{above}<div>{paragraphs}</div>{below}</main>")
    blocks = [Block(text=text) for text in texts]
    return [author.name for author in named_alone(found, found.by_tag["h1"][0], blocks)]


@pytest.mark.parametrize(
    "line",
    [
        "<div class='a6'>Antje Rohwer</div>",
        "<p><b>Antje Rohwer</b></p>",
        "<div><a href='/author/antje'>Antje Rohwer</a></div>",
        "<span>Antje von Rohwer</span>",
        "<p><b>Trần Văn Minh</b></p>",
    ],
)
def test_who_is_named_right_above_a_text_or_below_it(line: str) -> None:
    assert len(alone(above=line)) == 1
    assert alone(above=line) == alone(below=line)


@pytest.mark.parametrize(
    "line",
    [
        "<p>Guten Appetit</p>",
        "<p>Nova Scotia</p>",
        "<p>Victoria Falls</p>",
        "<p>Antje</p>",
        "<p>Antje Rohwer told us so.</p>",
        "<p>Antje Rohwer, pilot</p>",
        "<h2>Antje Rohwer</h2>",
        "<p><img src='/a.jpg'></p><p><small>Antje Rohwer</small></p>",
        "<a href='/topic/antje-rohwer'>Antje Rohwer</a>",
        "<ul><li>Antje Rohwer</li></ul>",
        "<table><tr><td>Antje Rohwer</td></tr></table>",
        "<div class='comments'><p>Antje Rohwer</p></div>",
        "<p>Antje Rohwer</p><p>Ada Moss</p>",
        "<p>Antje Rohwer <b>told us so</b></p>",
        "<div><span>Antje Rohwer</span> <span>Fotografin</span></div>",
    ],
)
def test_other_lines_name_nobody(line: str) -> None:
    assert alone(above=line) == alone(below=line) == []


@pytest.mark.parametrize("lines", [["Antje Rohwer"], ["Do 18. Juli 2013 14:06", "Antje Rohwer"]])
def test_a_text_may_begin_with_the_name_in_a_line_of_its_own(lines: list[str]) -> None:
    far = "<ul>" + "<li><a href='/a'>More</a></li>" * 40 + "</ul>"
    assert alone(above=far, texts=[*lines, *TEXT]) == ["Antje Rohwer"]
    assert alone(above=far, texts=[*lines, *TEXT, "The board thanked Rohwer for eleven years of work."]) == []
    assert alone(above=far, texts=[*TEXT, *lines, *TEXT]) == []


@pytest.mark.parametrize(
    "label", ["<h3>Press contact</h3>", "<div>Contact</div>", "<p><b>For more, ask</b></p>"]
)
def test_below_a_label_stands_whom_to_ask(label: str) -> None:
    assert alone(below=f"{label}<p>Antje Rohwer</p>") == []
    assert alone(below="<p>***</p><hr><p>Antje Rohwer</p>") == ["Antje Rohwer"]


def test_whom_the_text_speaks_of_did_not_write_it() -> None:
    assert (
        alone(
            below="<p>Antje Rohwer</p>", texts=[*TEXT, "The board thanked Rohwer for eleven years of work."]
        )
        == []
    )


def test_nothing_is_found_without_a_text() -> None:
    assert alone(above="<p>Antje Rohwer</p>", texts=[]) == []
    assert alone(below=f"<p>A</p>{'<i></i>' * 9}<p>Antje Rohwer</p>") == []


NOTE = "Lucius Bray teaches zoology at the college of Lindmoor, and has done so for thirty years."


@pytest.mark.parametrize("line", ["<p>Lucius Bray</p>", "<h3>Lucius Bray</h3>", "<p><b>Lucius Bray</b></p>"])
def test_who_is_told_of_at_the_end_needs_no_common_first_name(line: str) -> None:
    assert alone(above=line) == []
    assert alone(above=line, texts=[*TEXT, NOTE]) == ["Lucius Bray"]
    assert alone(above=line, texts=[*TEXT, NOTE, "Follow the harbour board and all of its meetings here."])


@pytest.mark.parametrize(
    "texts",
    [
        [NOTE, *TEXT],
        [*TEXT, "In his book Lucius Bray tells of the herons that he has met at the old pier."],
        [*TEXT, "Nobody knew the herons of the old pier as Bray did in those years.", NOTE],
        [*TEXT, NOTE.replace("Lucius Bray", "Lucius Brayson")],
    ],
    ids=["at the beginning", "in a sentence", "the text speaks of him", "another"],
)
def test_whom_the_text_is_about_is_not_told_of_at_its_end(texts: list[str]) -> None:
    assert alone(above="<p>Lucius Bray</p>", texts=texts) == []


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ada Moss / Harbour Post", ["Ada Moss"]),
        ("Ada Moss, Harbour Post", ["Ada Moss"]),
        ("Ada Moss\nHarbour Post", ["Ada Moss"]),
        ("Antje Rohwer\nLindmoor", ["Antje Rohwer"]),
        ("Antje Rohwer\nsailed on.", []),
        ("Ada Moss, Lindmoor Post", []),
        ("Ada Moss sailed on, the Harbour Post said", []),
    ],
)
def test_a_name_before_the_outlet_in_the_last_line(line: str, names: list[str]) -> None:
    head = "<head><title>Pier to be rebuilt - Harbour Post</title></head>"
    found = page("<main><h1>Pier to be rebuilt</h1></main>", head=head)
    blocks = [Block(text=text) for text in [*TEXT, line]]
    assert [author.name for author in named_alone(found, found.by_tag["h1"][0], blocks)] == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Antje Rohwer, «Harbour Post»", ["Antje Rohwer"]),
        ("Latest News | Harbour Post", []),
        ("Antje Rohwer, pilot", []),
    ],
)
def test_a_name_before_the_outlet_right_below_the_text(line: str, names: list[str]) -> None:
    head = "<head><title>Pier to be rebuilt - Harbour Post</title></head>"
    text = "".join(f"<p>{paragraph}</p>" for paragraph in TEXT)
    found = page(f"<main><h1>Pier to be rebuilt</h1>{text}<p><b>{line}</b></p></main>", head=head)
    blocks = [Block(text=paragraph) for paragraph in TEXT]
    assert [author.name for author in named_alone(found, found.by_tag["h1"][0], blocks)] == names


@pytest.mark.parametrize(
    "note",
    [
        "<p><em>Antje Rohwer is a reporter for The Harbour Post.</em></p>",
        "<p><i>Antje Rohwer</i></p>".replace("Rohwer", "Rohwer teaches history in Lindmoor."),
        "<p>\n<em>Antje Rohwer ist Redakteurin der Hafenpost.</em></p>",
        "<p><em>Antje Rohwer est journaliste à Lindmoor.</em></p>",
        "<div><em>Antje Rohwer is a reporter for The Harbour Post.</em></div>",
        "<p><span><i>Antje Rohwer is a reporter for The Harbour Post.</i></span></p><i class=icon></i>",
    ],
)
def test_a_note_in_italics_below_a_text_says_who_wrote_it(note: str) -> None:
    assert alone(below=note) == ["Antje Rohwer"]
    assert (
        alone(below=note, texts=[*TEXT, "Antje Rohwer was on the pier as well, with all of her sons."]) == []
    )


@pytest.mark.parametrize(
    "note",
    [
        "<p>Antje Rohwer is a reporter for The Harbour Post.</p>",
        "<p><em>Antje Rohwer</em> is a reporter for The Harbour Post.</p>",
        "<p><em>Harbour Pier is a place for all.</em></p>",
        "<p><em>Antje is a reporter for The Harbour Post.</em></p>",
        "<p>Read on</p>" * 7 + "<p><em>Antje Rohwer is a reporter for The Harbour Post.</em></p>",
    ],
    ids=["upright", "in part", "no name", "a first name", "farther below"],
)
def test_any_other_note_tells_of_somebody_else(note: str) -> None:
    assert alone(below=note) == []


@pytest.mark.parametrize(
    "line",
    [
        "<div>The pier at night. <span class='credit'>Antje Rohwer</span></div>",
        "<aside><p>“We are glad.”</p><p>Antje Rohwer</p></aside>",
        "<blockquote><p>We are glad.</p><cite>Antje Rohwer</cite></blockquote>",
    ],
    ids=["behind words", "below a quotation", "in a quotation"],
)
def test_a_name_that_goes_on_with_something_is_not_alone(line: str) -> None:
    assert alone(above=line) == alone(below=line) == []


def test_who_said_what_a_text_begins_with_did_not_write_it() -> None:
    found = page("<h1>Pier to be rebuilt</h1>" + "".join(f"<p>{text}</p>" for text in TEXT))
    said, name = Block(text="“We are glad.”"), Block(text="Antje Rohwer")
    text = [Block(text=text) for text in TEXT]
    heading = found.by_tag["h1"][0]
    assert named_alone(found, heading, [name, *text])
    assert not named_alone(found, heading, [said, name, *text])
    assert not named_alone(found, heading, [Block(text="Antje Rohwer", type="quote"), *text])
    assert not named_alone(found, heading, [Block(text="Antje Rohwer", css="picture-credit"), *text])


def broken(end: str) -> list[str]:
    """Who is named where line breaks part the paragraphs, in the cell of a layout."""
    told = "<br><br>".join(TEXT)
    found = page(f"<table><tr><td><h1>Pier to be rebuilt</h1>{told}<br><br>{end}</td></tr></table>")
    blocks = [Block(text=text) for text in TEXT]
    return [author.name for author in named_alone(found, found.by_tag["h1"][0], blocks)]


@pytest.mark.parametrize("end", ["Antje Rohwer", "<i>Antje Rohwer</i>", "ANTJE ROHWER<br><br>Print"])
def test_a_name_below_a_text_that_line_breaks_part(end: str) -> None:
    assert broken(end) == ["Antje Rohwer"]


@pytest.mark.parametrize(
    "end", ["Contact:<br>Antje Rohwer", "Antje Rohwer<br>Tel. 0401 221", "Antje Rohwer <a href='/x'>says</a>"]
)
def test_whom_one_may_ask_or_who_goes_on_is_not_alone_there(end: str) -> None:
    assert broken(end) == []


def test_the_cell_of_a_layout_is_no_row_and_that_of_a_row_is() -> None:
    told = "".join(f"<p>{text}</p>" for text in TEXT)
    blocks = [Block(text=text) for text in TEXT]
    for cells, names in (
        (f"{told}<p></p><p></p><p></p><p></p><p>Antje Rohwer</p>", ["Antje Rohwer"]),
        (f"{told}</td></tr><tr><td>Antje Rohwer</td><td>Treasurer", []),
    ):
        found = page(f"<table><tr><td><h1>Pier to be rebuilt</h1>{cells}</td></tr></table>")
        named = named_alone(found, found.by_tag["h1"][0], blocks)
        assert [author.name for author in named] == names


@pytest.mark.parametrize("label", ["Media contact", "Photos:"])
def test_a_first_line_below_the_label_of_somebody_else_names_no_writer(label: str) -> None:
    assert alone(texts=[label, "Antje Rohwer", *TEXT]) == []
    assert alone(texts=["Pier news", "Antje Rohwer", *TEXT]) == ["Antje Rohwer"]
