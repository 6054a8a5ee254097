"""What earlier runs were told by the sitemaps of past days."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from newscrawl.archive.ledger.runs import REBUILT
from tests.archive.world import Clock, open_archive

MAP = "https://example.org/2019-03-0{}.xml"


def test_each_answer_counts_by_the_day_of_its_run_until_the_ledger_is_made_anew(tmp_path: Path) -> None:
    clock = Clock()
    days = []
    for _ in range(2):
        clock.forward(days=3)
        days.append(clock().date())
        archive = open_archive(tmp_path, clock)
        archive.ledger.source_seen(MAP.format(1), "sitemap", 2, 0)
        archive.ledger.source_seen(MAP.format(2), "sitemap", 0, 0, fault="status 500")
        archive.ledger.source_seen(MAP.format(3), "feed", 2, 0)
        if len(days) == 1:
            archive.ledger.none_there(MAP.format(4), "sitemap")
        archive.close(0, "fine", {})

    def answered() -> dict[str, date]:
        archive = open_archive(tmp_path, clock)
        told = archive.ledger.sources.answered("sitemap", clock(), ())
        archive.abandon()
        return told

    assert answered() == {MAP.format(1): days[1], MAP.format(4): days[0]}
    clock.forward(days=-2)
    assert answered() == {MAP.format(1): days[0], MAP.format(4): days[0]}, "a clock that is set back"
    clock.forward(days=7)
    archive = open_archive(tmp_path, clock)
    archive.ledger.runs.note(f"{clock():%Y%m%dT%H%M%SZ}-{REBUILT}")
    archive.close(0, "fine", {})
    assert answered() == {}
