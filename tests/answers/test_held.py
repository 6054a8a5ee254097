"""What an answer means for an article that the archive holds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from newscrawl.answers.held import Held
from newscrawl.answers.verdicts import Verdict
from newscrawl.archive import Archive
from tests.archive.world import Clock, article, open_archive

HELD, OTHER = "outlet:1", "outlet:2"
NO_ARTICLE = Verdict("skipped", "the page is empty", "answered", 200)
FAILED = Verdict("failed", "status 500", "answered", 500)
GONE = Verdict("gone", "404", "answered", 404)


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    made = open_archive(tmp_path)
    made.store(HELD, article(1))
    made.mark(OTHER, "pending")
    yield made
    made.abandon()


def state_of(archive: Archive, key: str) -> tuple[str, str | None]:
    row = archive.ledger.state(key)
    assert row is not None
    return row.state, row.reason


def test_a_page_that_is_no_article_takes_nothing_from_one_that_is_held(archive: Archive) -> None:
    held = Held(archive, Clock())
    assert held.spare(HELD, NO_ARTICLE)
    assert state_of(archive, HELD) == ("unchanged", "as held; now the page is empty")
    assert not held.spare(OTHER, NO_ARTICLE), "nothing is held of it"


def test_a_fault_at_a_further_look_leaves_all_as_it_was(archive: Archive) -> None:
    held = Held(archive, Clock())
    assert not held.spare(HELD, FAILED), "nobody looked again"
    held.looks_at(HELD)
    assert held.spare(HELD, FAILED)
    assert state_of(archive, HELD) == ("stored", "new")


def test_what_is_gone_is_not_spared(archive: Archive) -> None:
    held = Held(archive, Clock())
    held.looks_at(HELD)
    assert not held.spare(HELD, GONE)
