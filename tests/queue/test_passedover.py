"""What a run takes up again of the addresses that gave no article."""

from __future__ import annotations

from pathlib import Path

import pytest

from newscrawl.answers.standins import ELSEWHERE
from newscrawl.answers.verdicts import Verdict
from newscrawl.archive.ledger.rows import State
from newscrawl.archive.ledger.schema import FORBIDS
from newscrawl.extract.kind.reasons import DRAWN, EMPTY, SAYS
from newscrawl.items import Article
from newscrawl.queue.passedover import ALLOWED, IN_VAIN, PassedOver
from tests.archive.world import Clock, open_archive


class Closed:
    """A robots.txt that allows nothing, and notes what it is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, url: str) -> bool:
        self.asked.append(url)
        return False


def test_thousands_that_are_allowed_now_all_wait_again(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    for number in range(2500):
        archive.mark(f"https://example.org/{number}", "skipped", FORBIDS)
    archive.commit()
    over = PassedOver(archive, by_form=True, of_today=True)
    assert over.take_up(lambda _url: True)
    assert archive.ledger.waiting() == 2500
    waiting = archive.ledger.state("https://example.org/7")
    assert waiting is not None
    assert waiting.reason == ALLOWED
    archive.abandon()


def test_it_is_done_once_in_a_run(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    archive.mark("https://example.org/1", "skipped", FORBIDS)
    over, robots = PassedOver(archive, by_form=True, of_today=True), Closed()
    for _ in range(2):
        assert not over.take_up(robots)
    assert robots.asked == ["https://example.org/1"]
    archive.abandon()


def test_where_none_of_the_last_thousand_is_allowed_no_others_are_looked_at(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    for number in range(1500):
        archive.mark(f"https://example.org/{number}", "skipped", FORBIDS)
    robots = Closed()
    PassedOver(archive, by_form=True, of_today=True).take_up(robots)
    assert len(robots.asked) == 1000
    archive.abandon()


def test_new_pages_are_in_vain_where_none_of_many_gave_an_article(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    over = PassedOver(archive, by_form=True, of_today=True)
    article = Article(id="", url="https://example.org/a", headline="The mill", article_body="It spins.")
    archive.store("held", article)  # as in a ledger made anew, that knows no status of it
    for number in range(IN_VAIN):
        assert over.in_vain() == ""
        archive.mark(f"not-asked-{number}", "skipped", "video")
        archive.mark(f"asked-{number}", "gone", "404", http_status=404)
    assert over.in_vain() == "404"
    assert PassedOver(archive, by_form=False, of_today=True).in_vain() == "", (
        "no source of articles listed them"
    )
    archive.close(0, "fine", {})
    later = open_archive(tmp_path)
    assert PassedOver(later, by_form=True, of_today=True).in_vain() == "", "it asked for none"
    later.abandon()


@pytest.mark.parametrize(
    ("state", "reason", "status"), [("skipped", FORBIDS, None), ("failed", "redirects to /login", 200)]
)
def test_new_pages_are_in_vain_as_well_where_none_can_be_had(
    tmp_path: Path, state: State, reason: str, status: int | None
) -> None:
    archive = open_archive(tmp_path)
    for number in range(IN_VAIN):
        archive.mark(f"no-answer-{number}", "failed", "took too long")
        archive.mark(f"new-{number}", state, reason, http_status=status)
    assert PassedOver(archive, by_form=True, of_today=True).in_vain() == reason
    archive.abandon()


def test_a_page_that_was_none_is_looked_at_twice_more_and_then_believed(tmp_path: Path) -> None:
    clock = Clock()
    none, looks = Verdict("skipped", "the page is empty", "answered", 200), []
    for hours in range(0, 120, 6):
        archive = open_archive(tmp_path, clock)
        over = PassedOver(archive, by_form=True, of_today=True)
        if hours == 0 or over.take_up(lambda _url: False):
            looks.append(hours)
            patience = over.patience("outlet:1")
            archive.mark("outlet:1", none.state, none.reason, http_status=none.http_status)
            over.see("outlet:1", none, patience)
        archive.close(0, "fine", {})
        clock.forward(hours=6)
    assert looks == [0, 12, 48]


def looked_again(
    tmp_path: Path, none: Verdict, *, by_form: bool = True, of_today: bool = True, holds: bool = False
) -> bool:
    """Whether the run after next takes up an address that gave no article."""
    clock = Clock()
    archive = open_archive(tmp_path, clock)
    if holds:
        article = Article(id="", url="https://example.org/a", headline="The mill", article_body="It spins.")
        archive.store("held", article)
    over = PassedOver(archive, by_form=by_form, of_today=of_today)
    archive.mark("outlet:1", none.state, none.reason, http_status=none.http_status)
    over.see("outlet:1", none, over.patience("outlet:1"))
    archive.close(0, "fine", {})
    clock.forward(hours=13)
    archive = open_archive(tmp_path, clock)
    taken = PassedOver(archive, by_form=by_form, of_today=of_today).take_up(lambda _url: False)
    archive.abandon()
    return taken


NOT_THERE = Verdict("gone", "404", "answered", 404)
SAID = Verdict("skipped", f"{SAYS}Page not found", "answered", 200)


@pytest.mark.parametrize(
    ("none", "of_today", "again"),
    [
        (NOT_THERE, True, True),  # a feed is quicker than what serves its pages
        (NOT_THERE, False, False),  # of the past many are there no more
        (SAID, True, True),
        (SAID, False, False),
        (Verdict("gone", "410", "answered", 410), True, False),  # for good, as the site says
        (Verdict("skipped", EMPTY, "answered", 200), False, True),
        (Verdict("skipped", "video", "answered", 200), True, False),
        (Verdict("failed", "took too long", "unreachable"), True, False),  # and so waits by itself
    ],
)
def test_what_may_be_there_later_is_looked_at_again(
    tmp_path: Path, none: Verdict, of_today: bool, again: bool
) -> None:
    assert looked_again(tmp_path, none, of_today=of_today) is again


@pytest.mark.parametrize("holds", [True, False])
def test_a_page_that_scripts_draw_is_one_of_a_server_that_stumbled_where_others_were_served(
    tmp_path: Path, holds: bool
) -> None:
    assert looked_again(tmp_path, Verdict("skipped", DRAWN, "answered", 200), holds=holds) is holds


@pytest.mark.parametrize(("reason", "again"), [(EMPTY, False), (ELSEWHERE, True)])
def test_what_no_source_of_articles_lists_is_looked_at_again_where_it_was_told_as_a_story(
    tmp_path: Path, reason: str, again: bool
) -> None:
    assert looked_again(tmp_path, Verdict("skipped", reason, "answered", 200), by_form=False) is again
