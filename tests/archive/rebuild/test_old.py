"""What only the old ledger knew stays known in one made anew."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from warcio.archiveiterator import ArchiveIterator

from newscrawl.archive import LEDGER, Archive, Ledger
from newscrawl.archive.ledger.coverage import Coverage
from newscrawl.archive.ledger.rows import State
from newscrawl.archive.rebuild.rebuild import rebuild
from newscrawl.items import Provenance
from tests.archive.world import Clock, Runs, article, crawl, entry, page

RSS, MAP = "https://outlet.example/rss", "https://outlet.example/sitemap.xml"


def runs_of_two_days(root: Path, clock: Clock) -> None:
    """Two runs: six stories of a feed, then one of a sitemap too, which waits, and a silent feed."""
    runs = Runs(root, clock)
    crawl(runs.archive, range(6))
    runs.archive.ledger.source_seen(RSS, "feed", 6, 6)
    archive = runs.next(days=1)
    archive.ledger.discover("outlet:3", entry(3, kind="sitemap", source=MAP, section="City"))
    archive.ledger.discover("outlet:7", entry(7, kind="sitemap", source=MAP, title="Seven"))
    archive.ledger.source_seen(MAP, "sitemap", 2, 1)
    archive.ledger.source_seen(RSS, "feed", 0, 0)
    archive.ledger.moved("outlet:4", "https://outlet.example/town/story-4")
    archive.ledger.visits.plan("outlet:2", 1_900_000_000)
    archive.ledger.database.write("UPDATE urls SET edits = 1 WHERE key = 'outlet:2'")
    archive.close(6, "a source fell silent", {"stored": 0})


def table(outlet: Path, query: str) -> list[Any]:
    with closing(sqlite3.connect(outlet / LEDGER)) as database:
        return database.execute(query).fetchall()


TOLD = (
    "SELECT run, started, ended, status, reason, summary FROM runs WHERE run NOT LIKE '%rebuilt' ORDER BY id",
    "SELECT run, what, t.reason, n FROM tallies t JOIN runs r ON r.id = run_id ORDER BY 1, 2, 3",
    """SELECT run, url, found, new, fault FROM source_runs JOIN runs r ON r.id = run_id
    JOIN sources s ON s.id = source_id ORDER BY 1, 2""",
    """SELECT key, s.url, section, title, g.first_seen, last_seen FROM sightings g
    JOIN urls u ON u.id = url_id JOIN sources s ON s.id = source_id ORDER BY 1, 2""",
    "SELECT key, s.url FROM urls u JOIN sources s ON s.id = via ORDER BY 1",
    "SELECT key, url, fetched, edits FROM urls ORDER BY key",
    "SELECT key, a.url FROM addresses a JOIN urls u ON u.id = url_id ORDER BY 1, 2",
    'SELECT digest, path, "offset" FROM payloads JOIN files f ON f.id = file_id ORDER BY 1',
)


def test_all_that_it_told_is_told_again(tmp_path: Path) -> None:
    clock, outlet = Clock(), tmp_path / "outlet"
    runs_of_two_days(tmp_path, clock)
    before = [table(outlet, query) for query in TOLD]
    assert all(before)
    clock.forward(hours=1)
    assert rebuild(tmp_path, "outlet", now=clock).notes == []
    assert [table(outlet, query) for query in TOLD] == before
    assert table(outlet, "SELECT due FROM urls WHERE key = 'outlet:2'") == [(1_900_000_000,)]


def test_an_article_of_two_revisions_is_listed_once(tmp_path: Path) -> None:
    clock = Clock()
    runs = Runs(tmp_path, clock)
    via = {"kind": "feed", "source": RSS}
    for number, text in ((1, "One."), (2, "Two."), (1, "One, and more of it.")):
        provenance = Provenance(crawled_at="2026-11-25T12:00:00Z", via=via)
        runs.next(days=1).store(f"outlet:{number}", article(number, text, provenance=provenance))
    runs.next().close(0, "fine", {})
    rebuild(tmp_path, "outlet", now=clock)
    listed = "SELECT key FROM sightings LEFT JOIN urls u ON u.id = url_id ORDER BY key"
    assert table(tmp_path / "outlet", listed) == [("outlet:1",), ("outlet:2",)]


def test_an_address_that_always_led_elsewhere_is_known_as_it_is_listed(tmp_path: Path) -> None:
    clock, listed = Clock(), entry(1)
    archive = Archive.open(tmp_path, "outlet", now=clock, durable=False)
    archive.ledger.discover("outlet:1", listed)
    read = article(1, "One.")
    read.url = "https://outlet.example/amp/story-1"
    archive.store("outlet:1", read)
    archive.close(0, "fine", {})
    rebuild(tmp_path, "outlet", now=clock)
    archive = Archive.open(tmp_path, "outlet", now=clock, durable=False)
    assert archive.ledger.discover("outlet:1", listed) == "known"
    archive.close(0, "fine", {})


def test_what_waits_still_says_what_led_to_it(tmp_path: Path) -> None:
    clock = Clock()
    runs_of_two_days(tmp_path, clock)
    rebuild(tmp_path, "outlet", now=clock)
    with closing(Ledger.read(tmp_path / "outlet" / LEDGER)) as ledger:
        (waiting,) = ledger.pending(9)
    assert waiting.via == {"kind": "sitemap", "source": MAP, "title": "Seven"}


def test_an_address_that_gave_no_article_is_still_looked_at_once_more(tmp_path: Path) -> None:
    clock, due = Clock(), 1_900_000_000
    archive = Archive.open(tmp_path, "outlet", now=clock, durable=False)
    states: tuple[tuple[State, str], ...] = (("skipped", "the page is empty"), ("gone", "404"))
    for number, (state, reason) in enumerate(states):
        archive.ledger.discover(f"outlet:{number}", entry(number))
        archive.mark(f"outlet:{number}", state, reason)
        archive.ledger.passed_over.look_once_more(f"outlet:{number}", due, None)
    archive.close(0, "fine", {})
    rebuild(tmp_path, "outlet", now=clock)
    with closing(Ledger.read(tmp_path / "outlet" / LEDGER)) as ledger:
        assert ledger.passed_over.due(due, due, 9) == ["outlet:0", "outlet:1"]


def test_without_an_old_ledger_records_say_what_led_to_them(tmp_path: Path) -> None:
    clock, outlet = Clock(), tmp_path / "outlet"
    archive = Archive.open(tmp_path, "outlet", now=clock, durable=False)
    via = {"kind": "feed", "source": RSS, "title": "One"}
    archive.store("outlet:1", article(1, provenance=Provenance(crawled_at="2026-11-25T12:00:00Z", via=via)))
    archive.store("outlet:2", article(2))
    archive.close(0, "fine", {})
    (outlet / LEDGER).unlink()
    rebuild(tmp_path, "outlet", now=clock)
    assert table(outlet, TOLD[4]) == [("outlet:1", RSS)]
    assert [row[:4] for row in table(outlet, TOLD[3])] == [("outlet:1", RSS, None, "One")]
    with closing(Ledger.read(outlet / LEDGER)) as ledger:
        assert [source.counts.name for source in Coverage(ledger).sources()] == [RSS]


def test_what_a_server_gave_with_a_revision_that_is_lost_is_not_believed(tmp_path: Path) -> None:
    clock, outlet = Clock(), tmp_path / "outlet"
    runs = Runs(tmp_path, clock)
    first = Provenance(crawled_at="2026-11-25T12:00:00Z", etag='"first"')
    runs.archive.store("outlet:1", article(1, "One.", provenance=first))
    later = Provenance(crawled_at="2026-11-25T13:00:00Z", etag='"second"')
    runs.next().store("outlet:1", article(1, "One, and more of it.", provenance=later))
    runs.next().close(0, "fine", {})
    max(outlet.glob("articles/*.jsonl")).unlink()
    rebuild(tmp_path, "outlet", now=clock)
    assert table(outlet, "SELECT etag FROM urls") == [('"first"',)]


def test_pages_that_are_held_are_known_as_held(tmp_path: Path) -> None:
    clock, outlet = Clock(), tmp_path / "outlet"
    body = b"<html>A page that never changes.</html>" * 9
    runs = Runs(tmp_path, clock)
    runs.archive.keep(page("https://outlet.example/story-1", body))
    runs.archive.close(0, "fine", {})
    rebuild(tmp_path, "outlet", now=clock)
    clock.forward(hours=1)
    archive = Archive.open(tmp_path, "outlet", now=clock, durable=False)
    archive.keep(page("https://outlet.example/story-1", body))
    archive.close(0, "fine", {})
    with max(outlet.glob("warc/*")).open("rb") as stream:
        assert "revisit" in {record.rec_type for record in ArchiveIterator(stream)}


def test_a_table_that_cannot_be_read_keeps_no_other_from_being_read(tmp_path: Path) -> None:
    clock, outlet = Clock(), tmp_path / "outlet"
    runs_of_two_days(tmp_path, clock)
    with closing(sqlite3.connect(outlet / LEDGER)) as old:
        old.execute("DROP TABLE tallies")
        old.execute("DROP TABLE addresses")
        old.commit()
    assert rebuild(tmp_path, "outlet", now=clock).notes == []
    assert len(table(outlet, TOLD[3])) == 8
