"""Which pages are lost, and which of those came again."""

from __future__ import annotations

from tests.archive.world import Runs


def test_a_page_waits_until_it_came_again(runs: Runs) -> None:
    lost = runs.archive.ledger.lost_pages
    assert not lost.waits("outlet:1")
    lost.note("outlet:1", 2)
    assert (lost.waits("outlet:1"), lost.waits("outlet:2")) == (True, False)
    assert not lost.is_mended("outlet:1", 2)
    lost.fetched("outlet:1", 3)
    assert not lost.waits("outlet:1")
    assert (lost.is_mended("outlet:1", 2), lost.is_mended("outlet:1", 3)) == (True, False)


def test_a_page_that_was_lost_by_an_earlier_run_still_waits(runs: Runs) -> None:
    runs.archive.ledger.lost_pages.note("outlet:1", 1)
    assert runs.next().ledger.lost_pages.waits("outlet:1")
