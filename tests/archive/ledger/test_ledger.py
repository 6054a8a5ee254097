"""The ledger as a queue and a memory: states, reasons, order, and when something is tried again."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.archive import Archive
from newscrawl.archive.ledger.ledger import Ledger
from newscrawl.archive.ledger.runs import stamp
from tests.archive.world import Clock, Runs, article, crawl, entry, listed_at, stored

SITEMAP = {"kind": "sitemap", "source": "https://outlet.example/sitemap.xml"}


def test_pending_comes_newest_first_and_undated_last(runs: Runs) -> None:
    ledger = runs.archive.ledger
    dates = [None, "2026-11-24", "2026-11-25T08:00:00+05:30", "2026-11-25T03:00:00Z", "2025-01-01"]
    for number, date in enumerate(dates):
        ledger.discover(f"outlet:{number}", entry(number, date_published=date))
    assert [row.key[-1] for row in ledger.pending(9)] == ["3", "2", "1", "4", "0"]
    assert [row.key[-1] for row in ledger.pending(2, exclude={"outlet:3"})] == ["2", "1"]
    assert [row.key[-1] for row in ledger.pending(9, since="2026-11-24", until="2026-11-24")] == ["1", "0"]
    assert [row.key[-1] for row in ledger.pending(9, keys=["outlet:4", "outlet:9"])] == ["4"]
    assert ledger.pending(9, keys=[]) == []


def test_what_led_to_a_url_travels_with_it(runs: Runs) -> None:
    ledger = runs.archive.ledger
    ledger.discover("outlet:1", entry(1, title="A story", section="Markets", date_published="2026-11-25"))
    ledger.discover("outlet:1", entry(1, title="Another word for it", **SITEMAP))
    (row,) = ledger.pending(1)
    assert row.via == {
        "kind": "feed",
        "source": "https://outlet.example/rss",
        "section": "Markets",
        "title": "A story",
        "date_published": "2026-11-25",
    }


def test_a_date_from_elsewhere_orders_but_is_not_what_the_source_said(runs: Runs) -> None:
    ledger = runs.archive.ledger
    ledger.discover("outlet:1", entry(1), date="2026-11-20")
    (row,) = ledger.pending(1, since="2026-11-20", until="2026-11-20")
    assert "date_published" not in row.via
    assert ledger.pending(1, since="2026-11-21") == []


def test_what_an_earlier_run_left_goes_first(runs: Runs) -> None:
    runs.archive.ledger.discover("outlet:1", entry(1))
    archive = runs.next()
    archive.ledger.discover("outlet:2", entry(2))
    assert [row.key for row in archive.ledger.pending(9, before_run=archive.run)] == ["outlet:1"]
    assert len(archive.ledger.pending(9)) == 2


def test_a_clock_set_back_makes_no_loop(runs: Runs, clock: Clock) -> None:
    listed = entry(1, lastmod="2026-11-25T11:30:00Z")
    archive = stored(runs, listed)
    first = archive.run
    archive = runs.next(days=-400)
    assert archive.run < first
    assert archive.ledger.discover("outlet:1", listed) == "known"
    crawl(archive, [2])
    again = runs.next(seconds=0)
    assert again.run == f"{archive.run}-2"
    assert [row.key for row in again.ledger.pending(9, before_run=again.run)] == []


def test_failed_is_tried_by_five_runs_then_once_a_day_for_a_week(runs: Runs) -> None:
    runs.archive.ledger.discover("outlet:1", entry(1))
    tried = []
    for hour in range(12 * 24):
        waiting = runs.archive.ledger.pending(1)
        tried += [hour for row in waiting]
        for row in waiting:
            runs.archive.mark(row.key, "failed", "timeout")
        assert runs.archive.ledger.pending(1) == []
        runs.next()
    assert tried == [0, 1, 2, 3, 4, 28, 52, 76, 100, 124, 148, 172]
    assert runs.archive.ledger.discover("outlet:1", entry(1, lastmod="2026-12-25")) == "changed"
    (row,) = runs.archive.ledger.pending(1)
    assert (row.tries, row.reason) == (0, "lastmod")


def test_what_failed_while_the_clock_was_ahead_is_tried_again(runs: Runs) -> None:
    runs.archive.ledger.discover("outlet:1", entry(1))
    runs.next(days=365)
    for _ in range(5):
        runs.archive.mark("outlet:1", "failed", "timeout")
        runs.next()
    assert runs.archive.ledger.pending(1) == []
    assert [row.key for row in runs.next(days=-365).ledger.pending(1)] == ["outlet:1"]
    runs.archive.mark("outlet:1", "failed", "timeout")
    assert runs.next().ledger.pending(1) == []


def test_the_last_run_is_the_last_that_began(runs: Runs) -> None:
    """Whatever the clock said then."""
    for hours in (1, 9000, -9000, 1):
        began = runs.archive.started
        runs.archive.ledger.source_seen("https://outlet.example/rss", "feed", 1, 1)
        ledger = runs.next(hours=hours).ledger
        assert ledger.runs.last_asked(ledger.run_id, [0], "cut short") == stamp(began)


def test_the_runs_that_did_not_come_to_the_end_of_their_sources(runs: Runs) -> None:
    runs.archive.ledger.source_seen("https://outlet.example/rss", "feed", 1, 1)
    names = [runs.next().run for _ in range(2)]
    ledger = runs.archive.ledger
    assert ledger.runs.since_asked(ledger.run_id, [0], "cut short") == {*names}
    assert ledger.runs.since_asked(ledger.run_id, [6], "cut short") > {*names}


def test_refused_waits_for_the_next_run(runs: Runs) -> None:
    runs.archive.ledger.discover("outlet:1", entry(1))
    runs.archive.mark("outlet:1", "refused", "403", http_status=403)
    assert runs.archive.ledger.pending(1) == []
    (row,) = runs.next().ledger.pending(1)
    assert (row.tries, row.reason) == (1, "403")


def test_each_url_counts_once_in_a_run(runs: Runs) -> None:
    archive = runs.archive
    for number in (1, 2, 3, 1):
        archive.ledger.discover(f"outlet:{number}", entry(number))
    for _ in range(2):
        archive.ledger.skip("https://outlet.example/topic/rain", "topic page")
    archive.mark("outlet:1", "failed", "timeout")
    archive.store("outlet:1", article(1))
    archive.mark("outlet:2", "failed", "timeout")
    counts = archive.ledger.run_counts(archive.run)
    assert (counts.found, counts.new, counts.changed, counts.pending) == (3, 3, 0, 2)
    assert counts.states == {("stored", "new"): 1, ("failed", "timeout"): 1, ("skipped", "topic page"): 1}
    assert counts.by_reason("skipped") == {"topic page": 1}
    assert (counts.total("stored"), counts.total("refused")) == (1, 0)
    assert archive.ledger.counts() == {
        ("stored", "new"): 1,
        ("failed", "timeout"): 1,
        ("skipped", "topic page"): 1,
        ("pending", None): 1,
    }


def test_the_next_run_counts_for_itself(runs: Runs) -> None:
    stored(runs, entry(1))
    archive = runs.archive
    archive.ledger.discover("outlet:1", entry(1, lastmod="2026-11-25T12:30:00Z"))
    archive.ledger.skip("https://outlet.example/topic/rain", "topic page")
    archive.store("outlet:1", article(1))
    counts = archive.ledger.run_counts(archive.run)
    assert (counts.found, counts.new, counts.changed, counts.pending) == (1, 0, 1, 0)
    assert counts.states == {("unchanged", None): 1, ("skipped", "topic page"): 1}
    assert archive.ledger.run_counts("no such run").found == 0


def test_a_skip_counts_once_in_each_run_that_sees_it(runs: Runs) -> None:
    for _ in range(3):
        archive = runs.archive
        for _ in range(2):
            archive.ledger.skip("https://outlet.example/topic/rain", "topic page")
        assert archive.ledger.run_counts(archive.run).by_reason("skipped") == {"topic page": 1}
        runs.next()


def test_a_skip_does_not_touch_what_is_stored(runs: Runs) -> None:
    archive = runs.archive
    archive.store("https://outlet.example/x", article(1))
    archive.ledger.skip("https://outlet.example/x", "not an article")
    row = archive.ledger.state("https://outlet.example/x")
    assert row is not None
    assert row.state == "stored"


def test_a_source_that_always_gave_and_now_gives_nothing_is_silent(runs: Runs) -> None:
    for _ in range(3):
        runs.archive.ledger.source_seen("https://outlet.example/rss", "feed", 20, 1)
        runs.archive.ledger.source_seen("https://outlet.example/sometimes", "feed", 0, 0)
        runs.archive.ledger.source_seen("https://outlet.example/unasked", "feed", 5, 0)
        assert runs.archive.ledger.silent_sources(runs.archive.run) == []
        runs.next()
    ledger = runs.archive.ledger
    ledger.source_seen("https://outlet.example/rss", "feed", 0, 0, fault="HTML instead of XML")
    ledger.source_seen("https://outlet.example/sometimes", "feed", 0, 0)
    assert ledger.silent_sources(runs.archive.run) == ["https://outlet.example/rss"]
    assert ledger.silent_sources("no such run") == []


def test_a_source_rests_for_a_tenth_of_the_time_in_which_it_had_nothing_new(runs: Runs) -> None:
    """And for half a day at most; one that never had anything since it was first asked."""
    maps = {name: f"https://outlet.example/{name}.xml" for name in ("old", "never", "lively", "unasked")}

    def ask(**new: int) -> None:
        for name, number in new.items():
            fault = None if name != "never" else "404"
            runs.archive.ledger.source_seen(maps[name], "sitemap", 5, number, fault=fault)

    def resting() -> list[str]:
        return [name for name, url in maps.items() if runs.archive.ledger.rests(url, "sitemap")]

    ask(old=5, never=0, lively=5)
    runs.next(hours=10)
    assert resting() == []
    ask(old=0, never=0, lively=1)
    runs.next(minutes=59)
    assert resting() == ["old", "never"]
    runs.next(minutes=1)
    assert resting() == []
    runs.next(days=400)
    ask(old=0, never=0, lively=1)
    runs.next(hours=11.9)
    assert resting() == ["old", "never"]
    runs.next(hours=0.1)
    assert resting() == []


def test_a_source_that_was_asked_while_the_clock_was_ahead_does_not_rest(runs: Runs) -> None:
    def ask(new: int) -> bool:
        runs.archive.ledger.source_seen("https://outlet.example/map.xml", "sitemap", 5, new)
        return runs.archive.ledger.rests("https://outlet.example/map.xml", "sitemap")

    ask(5)
    runs.next(days=365)
    ask(0)
    ledger = runs.next(days=-355).ledger
    assert not ledger.rests("https://outlet.example/map.xml", "sitemap")
    assert ask(0)  # as it would have, had the clock been right all along


@settings(max_examples=40, deadline=None)  # each makes an archive of its own
@given(
    st.lists(st.sampled_from(["2026-11-23", "2026-11-24", "2026-11-25"]), min_size=1, max_size=6),
    st.sampled_from(["", "T00:10:00+14:00", "T23:50:00-12:00", "T12:00:00"]),
    st.sampled_from([None, "2026-11-24", "2026-11-25"]),
    st.sampled_from([None, "2026-11-23", "2026-11-24"]),
)
def test_days_are_the_publisher_s_own(
    dates: list[str], time: str, since: str | None, until: str | None
) -> None:
    with TemporaryDirectory() as root:
        archive = Archive.open(Path(root), "outlet", now=Clock(), durable=False)
        for number, date in enumerate(dates):
            archive.ledger.discover(f"outlet:{number}", entry(number, date_published=date + time))
        found = {row.key for row in archive.ledger.pending(99, since=since, until=until)}
        archive.abandon()
    assert found == {
        f"outlet:{n}" for n, date in enumerate(dates) if (since or "") <= date <= (until or "9999")
    }


def test_what_is_counted_lasts_with_the_states_it_counts(runs: Runs, tmp_path: Path) -> None:
    archive, told = runs.archive, tmp_path / "outlet" / "ledger.sqlite"

    def seen_by_others() -> int:
        reader = Ledger.read(told)
        try:
            return reader.run_counts(archive.run).total("gone")
        finally:
            reader.close()

    for number in range(3):
        archive.mark(f"outlet:{number}", "gone", "404")
    assert archive.ledger.run_counts(archive.run).by_reason("gone") == {"404": 3}
    assert seen_by_others() == 0
    archive.commit()
    assert seen_by_others() == 3
    archive.mark("outlet:3", "gone", "410")
    archive.mark("outlet:0", "gone", "410")
    archive.abandon()
    assert seen_by_others() == 3


def test_whether_any_address_failed_for_a_reason(runs: Runs) -> None:
    runs.archive.mark("outlet:1", "failed", "a page in the place of others")
    runs.archive.mark("outlet:2", "skipped", "no text")
    ledger = runs.archive.ledger
    told = [ledger.fails_for(reason) for reason in ("a page in the place of others", "no text", "500")]
    assert told == [True, False, False]


def test_whether_an_address_below_another_gave_an_article(runs: Runs) -> None:
    ledger = stored(runs, entry(1)).ledger
    ledger.discover("outlet:2", listed_at("https://outlet.example/sport/rain"))
    below = ("https://outlet.example/", "https://outlet.example/story-1", "https://outlet.example/sport/")
    assert [ledger.holds_below(address) for address in below] == [True, True, False]
