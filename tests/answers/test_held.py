"""What an answer means for an article that the archive holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from newscrawl.answers.held import Held
from newscrawl.answers.revisit import SECOND_LOOK
from newscrawl.answers.verdicts import Verdict
from newscrawl.archive import Archive, Pending
from newscrawl.items import Article
from tests.archive.world import NOON, Clock, article, open_archive

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


def due(archive: Archive, when: datetime) -> list[str]:
    return [visit.pending.key for visit in archive.ledger.visits.due(int(when.timestamp()), 10)]


@pytest.mark.parametrize(("reason", "asked"), [("revisit", True), ("asked for", False), ("page lost", False)])
def test_a_page_is_asked_for_if_it_changed_unless_it_is_wanted_whole(
    archive: Archive, reason: str, asked: bool
) -> None:
    row = Pending(key=HELD, url="https://outlet.example/1", via={}, etag='"a"', reason=reason)
    assert Held(archive, Clock()).validators(row) == ({"If-None-Match": '"a"'} if asked else {})


def test_what_is_not_held_is_asked_for_whole(archive: Archive) -> None:
    row = Pending(key=OTHER, url="https://outlet.example/2", via={}, etag='"a"', reason="revisit")
    assert Held(archive, Clock()).validators(row) == {}


def test_a_look_that_found_all_as_before_teaches_when_none_is_needed(archive: Archive) -> None:
    held = Held(archive, Clock(NOON + timedelta(days=1)))
    held.as_before(HELD, 200, "the page told nothing")
    assert archive.ledger.visits.lessons() == [], "that was no look at the article"
    held.as_before(HELD, 304)
    assert {found for _, _, found in archive.ledger.visits.lessons()} == {0.0}


def test_what_is_gone_is_looked_at_a_second_time_before_it_counts_as_removed(archive: Archive) -> None:
    held = Held(archive, Clock(), doubt=3600)
    row = Pending(key=HELD, url="https://outlet.example/story-1", via={})
    assert held.gone(row, GONE) == replace(GONE, reason="404, seen once")
    assert not due(archive, NOON + timedelta(minutes=59))
    assert due(archive, NOON + timedelta(minutes=60)) == [HELD]
    removed = held.gone(replace(row, reason=SECOND_LOOK), GONE)
    assert isinstance(removed, Article)
    told = (removed.id, removed.change, removed.url, removed.headline, removed.article_body)
    assert told == (HELD, "removed", row.url, "Story 1", "")


def test_an_article_whose_address_leads_to_another_page_is_left_as_it_was(archive: Archive) -> None:
    row = Pending(key=HELD, url="https://outlet.example/story-1", via={}, reason=SECOND_LOOK)
    verdict = Held(archive, Clock()).gone(row, GONE, led_to="https://outlet.example/other-story")
    assert verdict == replace(GONE, state="unchanged", reason="as held; now 404")
    assert due(archive, NOON + timedelta(days=400)) == [HELD]


def test_what_is_gone_is_not_spared(archive: Archive) -> None:
    held = Held(archive, Clock())
    held.looks_at(HELD)
    assert not held.spare(HELD, GONE)
