"""What a page that was read means beside what the archive holds, read by the code of then or of today."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from newscrawl.items import Access, Article, Correction
from tests.archive.world import article, open_archive

PAGE = "The council met on Monday in the old hall of the town, and 12 of its members came."
LETTER = "\n\nWrite to us for the letter of the week."
"""A line that older code left in the text, and that of today takes out."""


def test_what_newer_code_alone_reads_otherwise_is_no_edit(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    archive.store("outlet:1", article(1, PAGE + LETTER))
    archive.reads_again = lambda _: article(1, PAGE)
    assert archive.store("outlet:1", article(1, PAGE)) == "unchanged"
    archive.abandon()


def test_an_edit_is_told_from_the_page_as_it_was(tmp_path: Path) -> None:
    """Not from the text as older code had it, of which more differs."""
    archive = open_archive(tmp_path)
    archive.store("outlet:1", article(1, PAGE + LETTER))
    archive.reads_again = lambda _: article(1, PAGE)
    assert archive.store("outlet:1", article(1, PAGE.replace("12", "13"))) == "corrected"
    archive.reads_again = lambda _: article(1, PAGE.replace("12", "13"))
    assert archive.store("outlet:1", article(1, PAGE.replace("12", "13"))) == "unchanged"
    archive.abandon()


SEEN: tuple[dict[str, Any], ...] = (
    {"corrections": [Correction(kind="correction", text="12 came, not 13.")]},
    {"access": Access(level="locked")},
)


@pytest.mark.parametrize("seen", SEEN)
def test_a_correction_or_a_wall_that_only_newer_code_sees_is_none(
    tmp_path: Path, seen: dict[str, Any]
) -> None:
    archive = open_archive(tmp_path)
    free = {"access": Access(level="free")}
    archive.store("outlet:1", article(1, PAGE, **free))
    archive.reads_again = lambda _: article(1, PAGE, **{**free, **seen})
    assert archive.store("outlet:1", article(1, PAGE, **{**free, **seen})) == "unchanged"
    archive.abandon()


def test_where_the_page_is_not_kept_all_that_differs_is_an_edit(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    archive.store("outlet:1", article(1, PAGE))
    archive.reads_again = lambda _: None
    assert archive.store("outlet:1", article(1, PAGE + LETTER)) == "updated"
    archive.abandon()


def test_a_page_is_read_again_once_for_an_edit_and_never_where_nothing_differs(tmp_path: Path) -> None:
    archive, asked = open_archive(tmp_path), list[int]()

    def again(record: dict[str, Any]) -> Article:
        asked.append(record["revision"])
        return article(1, record["article_body"])

    archive.reads_again = again
    for text in (PAGE, PAGE, PAGE + LETTER, PAGE + LETTER):
        archive.decide(article(1, text))
        archive.store("outlet:1", article(1, text))
    assert asked == [1]
    archive.abandon()
