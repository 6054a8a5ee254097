"""Bylines that readers see and nothing marks: lines around the heading and at the end of a text."""

import pytest

from newscrawl.extract import read
from newscrawl.extract.page import Page
from newscrawl.extract.people.authors import read_authors
from tests.extract.people.test_authors import URL, authors

LONG = f"<p>{'The ferry left the old quay before noon, and nobody was on board. ' * 3}</p>"


def test_a_line_at_the_end_that_is_nothing_but_a_byline() -> None:
    text = "<p>The ferry left before noon.</p>" * 200
    assert authors(f"{text}<p><em>Von <span>Ada Moss</span></em></p>") == (
        [("Ada Moss", "Person")],
        "visible",
    )
    assert authors(f"{text}<p>Autorin: Ada Moss</p>")[0] == [("Ada Moss", "Person")]
    assert authors(f"{text}<p>By Ada Moss the bridge was called a wonder of its own</p>") == ([], "")


def test_a_name_that_stands_in_a_line_with_a_date() -> None:
    line = "<div><span>Ada Moss&nbsp;|</span><span>05.04.2025</span></div>"
    assert authors(line) == ([("Ada Moss", "Person")], "visible")
    assert authors(line.replace("05.04.2025", "Old Quay")) == ([], "")
    assert authors("<p>The ferry left.</p>" * 60 + line) == ([], "")


def test_a_first_name_after_the_time() -> None:
    assert authors("<p>05.04.2025 13:30 von Olga</p>") == ([("Olga", "Person")], "visible")
    assert authors("<p>05.04.2025 13:30 Olga</p>") == ([], "")


@pytest.mark.parametrize(
    "when", ["on May 4, 2025", "on Sunday, May 4, 2025 @ 09:14:22 EDT", "4.5.2025 9:14 pm"]
)
def test_a_link_behind_a_day_and_a_word_for_by_names_who_wrote(when: str) -> None:
    assert authors(f"<p>Posted {when} by <a href=/u?id=3>Ada Moss</a></p>")[0] == [("Ada Moss", "Person")]
    assert authors(f"<p>Posted {when} by <a href=/tag/pier>Pier News</a></p>")[0] == []


def test_a_byline_that_begins_with_a_dash_or_goes_on_in_links() -> None:
    assert authors("<p>---- by Ada Moss</p>") == ([("Ada Moss", "Person")], "visible")
    found = authors("<p>Von Ada Moss und <a href='/people/b'>Ben Lund</a></p>")
    assert found == ([("Ada Moss", "Person"), ("Ben Lund", "Person")], "visible")


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("<p>(Reporting by Ada Moss; editing by Ben Lund)</p>", ["Ada Moss"]),
        ("<p>(Reporting by Ada Moss in Lindmoor and Ben Lund in Old Quay; Writing by Cleo Marsh)</p>",
         ["Ada Moss", "Ben Lund"]),
        ("<p>(Editing by Ben Lund)</p>", []),
        ("<p>The bridge is open.<br>Written by Ada Moss<br>Copyright: Harbour Post</p>", ["Ada Moss"]),
        ("<p>The bridge is open.<br>by the way, Ada Moss opened it</p>", []),
    ],
)  # fmt: skip
def test_a_signature_names_who_wrote(line: str, found: list[str]) -> None:
    assert [name for name, _ in authors(f"<p>Text.</p>{line}")[0]] == found


def test_lines_in_the_entries_of_a_list_name_the_writers_of_other_things() -> None:
    entries = "".join(
        f"<li><a href='/b'>A book</a><p>by {name}</p></li>" for name in ("Ada Moss", "Ben Lund")
    )
    assert authors(f"<p>Text.</p><ul>{entries}</ul>") == ([], "")
    assert authors("<p>Text.</p><ul><li><p>by Ada Moss</p></li></ul>")[0] == [("Ada Moss", "Person")]


def test_labels_in_the_entries_of_a_list_stand_before_the_writers_of_other_things() -> None:
    entries = [f"<article><h4>Mill</h4><span>By</span> {name}</article>" for name in ("Ada Moss", "Ben Lund")]
    assert authors(f"<p>Text.</p><div>{''.join(entries)}</div>") == ([], "")
    assert authors(f"<p>Text.</p><div>{entries[0] * 2}</div>")[0] == [("Ada Moss", "Person")]


def test_the_rules_of_journalists_are_no_profile() -> None:
    link = "<div><a href='/about/journalistic-standards'>{}</a></div>"
    assert authors(link.format("Harbour's Journalistic Standards")) == ([], "")
    assert authors(link.format("Ada Moss").replace("ic-standards", "/7"))[0] == [("Ada Moss", "Person")]


def test_a_line_after_the_picture_of_who_wrote_it() -> None:
    picture = "<a href='/ada'><img src='a.jpg'></a>"
    assert authors(f"<cite>{picture} By Ada Moss<br>Harbour Post</cite>")[0] == [("Ada Moss", "Person")]
    assert authors("<p><a href='/scream'>The Scream</a> by Ada Moss is shown here.</p>") == ([], "")


def test_a_label_and_its_name_with_many_blanks_between_are_a_byline() -> None:
    blanks = " \n" * 60
    assert authors(f"<ul><li>Article by:{blanks}ADA MOSS{blanks}</li></ul>")[0] == [("Ada Moss", "Person")]


def test_a_line_behind_a_sign_or_a_date_is_a_byline() -> None:
    assert authors("<p><i class=icon></i> By Ada Moss</p>")[0] == [("Ada Moss", "Person")]
    assert authors("<p><b>3 May 2021</b> | By <i>Ada Moss</i></p>")[0] == [("Ada Moss", "Person")]
    assert authors("<p><b>A long walk</b> by Ada Moss</p>") == ([], "")


def test_a_byline_a_little_before_the_heading() -> None:
    def found(before: str) -> list[str]:
        html = f"<main>{before}<header><h1>Bridge</h1></header><p>It opens.</p></main>"
        page = Page(html.encode(), URL)
        return [author.name for author in read_authors(page, [], page.by_tag["h1"][0], set()).authors]

    assert found("<div>By <a href='/authors/ada'>Ada Moss</a></div><p>3 May 2021</p>") == ["Ada Moss"]
    assert found("<div><a href='/authors/ada'>Ada Moss</a></div>") == []
    assert found("<div>Ada Moss</div><p>3 May 2021</p>") == []
    assert found("<div>By Ada Moss</div><p></p><p></p><p></p>") == []


def test_what_a_user_goes_by_is_told_by_the_address_of_the_profile() -> None:
    link = "<div><a href='/author/{}/'>von flussfan</a></div>"
    assert authors(link.format("flussfan"))[0] == [("flussfan", "Person")]
    assert authors(link.format("all")) == ([], "")


def test_lines_of_other_kinds_in_its_own_entry_do_not_make_a_byline_one_of_many() -> None:
    story = "<article><h2><span>Bericht: Bridge opens</span></h2><span>Von dpa</span></article>"
    assert authors(f"<div>{story}</div>")[0] == [("dpa", "Organization")]


@pytest.mark.parametrize(
    "line", ["Lindmoor - Von Ada Moss", "Port Ash – von Ada Moss", "Lindmoor — By Ada Moss"]
)
def test_a_place_before_the_byline(line: str) -> None:
    assert authors(f"<div><b>{line}</b></div>{LONG}") == ([("Ada Moss", "Person")], "visible")


@pytest.mark.parametrize("line", ["We saw it – by Ada Moss told in full", "Bread - by Ada"])
def test_what_goes_on_or_names_no_person_is_no_byline(line: str) -> None:
    assert authors(f"<div><b>{line}</b></div>{LONG}") == ([], "")


@pytest.mark.parametrize("above", ["<h3>Events</h3>{}", "<aside>{}</aside>", "<h4>Next</h4><div>{}</div>"])
def test_an_event_below_the_text_wrote_nothing(above: str) -> None:
    event = above.format("<p>Timber Days, 12 March 2026</p>")
    assert authors(f"<p>A standfirst.</p>{LONG * 2}{event}") == ([], "")
    assert authors(f"<p>A standfirst.</p>{LONG * 2}<p>Quilla Moss, 12 March 2026</p>")[0] != []


def test_whom_a_byline_calls_the_outlets_own() -> None:
    assert authors(f"<p>Dal nostro corrispondente Ben Lund</p>{LONG}") == (
        [("Ben Lund", "Person")],
        "visible",
    )
    assert authors(f"<p>Dal 1900 al 2000</p><p>Dal Lago di Como</p>{LONG}") == ([], "")


@pytest.mark.parametrize("name", ["category", "entry-category", "kicker", "article__section", "tag"])
def test_what_is_called_a_section_beside_a_date_is_nobody(name: str) -> None:
    line = f"<div><span class='{name}'>{{}}</span> <time>May 3, 2021</time></div>"
    assert authors(line.format("Human Rights")) == ([], "")
    assert authors(line.format("Anna Moss")) == ([("Anna Moss", "Person")], "visible")


def test_the_column_of_the_article_beside_a_date_is_nobody() -> None:
    line = "<div><p>Quay Notes</p><p>Published May 3, 2021</p></div>"
    assert authors(line) == ([("Quay Notes", "Person")], "visible")
    assert authors(line, head='<meta name="column" content="Quay Notes">') == ([], "")


def test_the_section_of_the_article_beside_a_date_is_nobody() -> None:
    head = "<meta property='article:section' content='Human Rights'><h1>Bridge opens at last</h1>"
    for line in ("<p>Human Rights | May 3, 2021</p>", "<p><b>Human Rights</b> <time>May 3, 2021</time></p>"):
        article = read(f"<html><head>{head}{line}{LONG * 3}".encode(), URL).article
        assert article is not None
        assert (article.article_section, article.authors) == ("Human Rights", [])


@pytest.mark.parametrize(
    "link",
    [
        "The bridge was drawn by <a href='/people/ada'>Ada Moss</a>, the council said in a long statement.",
        "<a href='/experts/ada'>Ada Moss</a>, who drew the bridge, said on Monday that it will be closed.",
        "As <a href='/author/ada'>Ada Moss</a> wrote on Monday, the bridge is shut for more than two years.",
    ],
)
def test_whom_a_sentence_speaks_of_is_no_writer(link: str) -> None:
    assert authors(f"<p>{link}</p>")[0] == []
    assert authors(f"<p>{link}</p>", head="<meta name='author' content='Una Quay'>")[0][0][0] == "Una Quay"


@pytest.mark.parametrize(
    "link",
    [
        "<a href='/author/ada'>Ada Moss</a> is a reporter of ours who has covered the town hall since 2014.",
        "This story was written by <a href='/author/ada'>Ada Moss</a>, and has been in print on Monday, too.",
        "<a href='/people/ada'>Ada Moss</a>",
    ],
)
def test_a_link_to_who_writes_in_a_sentence_of_their_own(link: str) -> None:
    assert authors(f"<p>{link}</p>")[0] == [("Ada Moss", "Person")]
