import pytest

from newscrawl.extract import marks
from newscrawl.extract.marks import Marks, Stems
from newscrawl.extract.page import Page


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


def test_what_is_remembered_of_names_changes_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(marks, "_MOST", 3)
    stems = Stems("date", "line")
    pages = [{"date", "x"}, {"x", "by-line", "y"}, {"date", "z"}, {"x", "byline date"}, {"date", "y"}]
    for names in pages * 2:
        assert stems.among(names) == {name for name in names if "date" in name or "line" in name}
