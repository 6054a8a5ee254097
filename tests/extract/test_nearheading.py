import pytest

from newscrawl.extract.dates.lines.linenames import NAMED_DATE
from newscrawl.extract.nearheading import Marks, Stems
from newscrawl.extract.page import Page
from newscrawl.extract.people.marked import bylines
from newscrawl.known.wordtables import plain_words


def page(body: str) -> Page:
    return Page(f"<html><body>{body}</body></html>".encode())


def found(at: Page, before: int, after: int, *stems: str, tag: str | None = None) -> list[tuple[int, str]]:
    heading = next(iter(at.by_tag["h1"]), None)
    return [
        (away, element.text or "")
        for away, _, element in Marks(at, heading).near(
            before, after, Stems(*stems), at.by_tag[tag] if tag else ()
        )
    ]


BODY = (
    '<p class="by-line">a</p><p class="x">b</p><h1>c</h1><p>bare</p><p class="BY-LINE top">d</p>'
    '<p class="date">e</p><time>f</time><p id="the-date">g</p>'
)


def test_distance_is_counted_in_named_elements() -> None:
    assert found(page(BODY), 9, 9, "by-line") == [(-1, "a"), (1, "d")]
    assert found(page(BODY), 9, 9, "date", "line") == [(-1, "a"), (1, "d"), (2, "e"), (3, "g")]


def test_only_what_is_near_is_found() -> None:
    assert found(page(BODY), 0, 2, "line", "date") == [(1, "d"), (2, "e")]
    assert found(page(BODY), 0, 0, "line", "date") == []


def test_a_tag_is_found_without_a_name() -> None:
    assert found(page(BODY), 0, 2, "date", tag="time") == [(2, "e"), (2, "f")]


def test_without_a_heading_all_is_seen_from_the_top() -> None:
    assert found(page('<p class="date">a</p>'), 5, 5, "date") == [(1, "a")]


@pytest.mark.parametrize("names", [{"date", "x"}, {"x", "by-line", "y"}, {"z", "byline date"}, {"x"}])
def test_names_with_any_of_some_stems_are_found(names: set[str]) -> None:
    found = {name for name in names if "date" in name or "line" in name}
    assert Stems("date", "line").among(names) == found


def test_a_name_with_a_stem_may_not_be_meant() -> None:
    stems = Stems("date", judge=lambda name: "up" not in name)
    assert stems.among({"date", "update", "line"}) == stems.among({"date", "update"}) == {"date"}


_BYLINES = plain_words(
    """
    byline by-line story-author autor autoren auteur autorzy verfasser redakteur writer reporter journalist
    creator contributors penulis yazar avtor forfatter skribent szerzo toimittaja signature posted-by
    postedby written_by wrote-by username nombre-autor submitted x-firma
    """
)
_DATES = plain_words(
    """
    date posted postinfo post-meta postmeta datum fecha data metadata meta byline dtreviewed zeit timestamp
    tarih дата kelt when created entry-info article-info articleinfo credit autor author submitted
    """
)


@pytest.mark.parametrize("name", sorted(_BYLINES))
def test_every_name_of_a_byline_is_looked_for(name: str) -> None:
    assert bylines._MARKED.among({name, f"{name} comment"}) == {name}


@pytest.mark.parametrize("name", sorted(_DATES))
def test_every_name_of_a_date_is_looked_for(name: str) -> None:
    assert NAMED_DATE.among({name, f"{name} comment"}) == {name}


@pytest.mark.parametrize("name", ["", " class='head'"])
def test_what_stands_before_the_heading_is_no_part_of_it(name: str) -> None:
    page = Page(
        f"<b class='date'>1</b><h1{name}>Bridge</h1><b class='date'>2</b>".encode(), "https://a.example/"
    )
    near = Marks(page, page.by_tag["h1"][0]).near(9, 9, Stems("date"))
    assert [away for away, _, _ in near] == [-1, 1]
