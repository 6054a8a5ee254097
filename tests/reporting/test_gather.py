"""The report's numbers are those of the archive."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from shutil import copytree

import pytest

from newscrawl.answers.tombstones import tombstone
from newscrawl.archive import Archive, ArchiveMissing
from newscrawl.archive.ledger.rows import State
from newscrawl.archive.read import held, reading
from newscrawl.archive.rebuild.rebuild import rebuild
from newscrawl.reporting import Facts, gather
from newscrawl.reporting.facts import LATELY, NO_SECTION
from newscrawl.reporting.gather import BEFORE, DAY_ONLY, EARLY, LAG_ORDER, LATER
from newscrawl.reporting.ledgerfacts import vain_days
from tests.archive.world import NOON, Clock, article, crawl, entry, listed_at, open_archive
from tests.reporting.paper import DAYS, FIRST, GAP, HOSTILE, MADE, NAME, NEW_TEMPLATE, Told


def test_articles_are_counted_once_and_revisions_all(facts: Facts, told: Told) -> None:
    assert (facts.articles, facts.revisions) == (told.articles, told.revisions)
    assert facts.by_day() == told.by_day
    assert facts.corrections == 1
    assert facts.words == 2 * told.articles


def test_every_article_has_a_section_an_access_level_and_a_delay(facts: Facts, told: Told) -> None:
    assert facts.published.total() == facts.access.total() == facts.lag.total() == told.articles
    assert facts.archived.total() == told.articles
    assert facts.access["locked"] == facts.truncated == len(told.by_day)
    assert set(facts.lag) <= set(LAG_ORDER)
    assert facts.lag[BEFORE] == told.by_day[FIRST]


@pytest.mark.parametrize(
    ("published", "taken", "lag"),
    [
        ("2026-11-25T12:30:00+00:00", "2026-11-25T13:30:00Z", "within an hour"),
        ("2026-11-25T18:00:00+05:30", "2026-11-25T13:30:01Z", "within 6 hours"),
        ("2026-11-25T12:30:00+00:00", "2026-11-26T12:30:00Z", "within a day"),
        ("2026-11-25T12:30:00+00:00", "2026-11-30T12:30:00Z", "within a week"),
        ("2026-11-25T12:30:00+00:00", "2026-12-25T12:30:00Z", LATER),
        ("2026-11-25T12:00:00+00:00", "2026-11-25T12:00:00Z", "within an hour"),
        ("2026-11-25T13:30:01+00:00", "2026-11-25T13:30:00Z", EARLY),
        ("2026-11-25T11:59:59+00:00", "2026-11-25T12:30:00Z", BEFORE),
        ("2026-11-24", "2026-11-25T12:30:00Z", BEFORE),
        ("2026-11-25", "2026-11-25T12:30:00Z", DAY_ONLY),
        ("2026-11-25T13:00:00", "2026-11-25T13:30:00Z", DAY_ONLY),
        (None, "2026-11-25T12:30:00Z", DAY_ONLY),
    ],
)
def test_how_long_after_it_came_out_an_article_was_archived(
    tmp_path: Path, published: str | None, taken: str, lag: str
) -> None:
    archive = open_archive(tmp_path, Clock(NOON))
    found = article(1, date_published=published)
    found.provenance.crawled_at = taken
    archive.ledger.discover(found.id, listed_at(found.url))
    archive.store(found.id, found)
    archive.close(0, "fine", {})
    assert gather(tmp_path, "outlet", MADE).lag == {lag: 1}


@pytest.mark.parametrize(
    ("since", "until", "numbers"),
    [
        (None, None, {1, 2, 3, 4}),
        (date(2026, 11, 2), None, {2, 3}),
        (None, date(2026, 11, 2), {1, 2}),
        (date(2026, 11, 2), date(2026, 11, 2), {2}),
    ],
)
def test_a_period_is_told_by_one_end_or_both_and_leaves_out_what_has_no_date(
    tmp_path: Path, since: date | None, until: date | None, numbers: set[int]
) -> None:
    archive = open_archive(tmp_path)
    for number in range(1, 5):
        day = f"2026-11-0{number}T23:30:00-05:00" if number < 4 else None
        found = article(number, date_published=day, agency=f"Agency {number}")
        archive.ledger.discover(found.id, listed_at(found.url))
        archive.store(found.id, found)
    archive.close(0, "fine", {})
    facts = gather(tmp_path, "outlet", MADE, since=since, until=until)
    assert facts.agencies == Counter(f"Agency {number}" for number in numbers)
    assert facts.revisions == len(numbers)


def test_fields_and_rules_by_day(facts: Facts, told: Told) -> None:
    for day, n in told.by_day.items():
        assert facts.complete[day, "headline"] == n
        assert facts.complete[day, "description"] == (n if day < NEW_TEMPLATE else 0)
        # The changed article is counted as it is now: on the day of its first publication.
        assert facts.removed[day, "subscribe-box"] == n
    assert facts.removed_characters == {"subscribe-box": len("Subscribe!") * told.articles}


def test_the_day_without_a_run_is_a_gap(facts: Facts) -> None:
    assert [(day.day, day.verdict) for day in facts.short] == [(GAP, "gap")]


def test_what_the_ledger_tells(facts: Facts, told: Told) -> None:
    runs = DAYS - 1
    assert len(facts.runs) == runs
    assert facts.runs[0].started > facts.runs[-1].started
    assert facts.states == {("stored", "new"): told.articles - 1, ("stored", "corrected"): 1} | {
        ("failed", "answer cut off"): runs
    }
    (source,) = facts.sources
    assert (source.listed, source.new, source.asked) == (told.articles + runs, told.articles, runs)
    assert source.alone == source.listed
    assert source.last_asked == source.last_gave == facts.runs[0].started
    assert source.all_news == LATELY


def test_the_latest_change(facts: Facts) -> None:
    (changed,) = facts.latest
    assert (changed.change, changed.headline) == ("corrected", HOSTILE)
    assert changed.correction == "The earlier text was wrong."
    assert Counter(change for _, change in facts.changes.elements())["corrected"] == 1


def test_a_period(paper_root: Path, told: Told) -> None:
    since, until = FIRST + timedelta(days=7), FIRST + timedelta(days=13)
    facts = gather(paper_root, NAME, MADE, since=since, until=until)
    assert facts.by_day() == {day: n for day, n in told.by_day.items() if since <= day <= until}


def test_what_waits_what_has_no_section_what_to_look_at_and_how_large_it_is(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    crawl(archive, [1])
    odd = article(2, date_published="2026-11-22T08:00:00+00:00", quality=["short_body"])
    archive.ledger.discover(odd.id, listed_at(odd.url))
    archive.store(odd.id, odd)
    archive.ledger.discover("outlet:3", listed_at("https://outlet.example/story-3"))
    archive.close(0, "fine", {})
    facts = gather(tmp_path, "outlet", MADE)
    assert facts.waiting == 1
    assert facts.published == {(date(2026, 11, 22), NO_SECTION): 1}
    assert facts.quality == {"short_body": 1}
    assert set(facts.bytes) == {"articles", "warc"}
    for folder, size in facts.bytes.items():
        files = (tmp_path / "outlet" / folder).iterdir()
        assert size == sum(file.stat().st_size for file in files if file.suffix in (".jsonl", ".gz"))


def test_an_archive_without_a_record(tmp_path: Path) -> None:
    Archive.open(tmp_path, NAME, now=Clock(), durable=False).close(3, "no source gave a single article", {})
    facts = gather(tmp_path, NAME, MADE)
    assert (facts.articles, facts.by_day(), facts.short) == (0, {}, [])
    assert facts.totals()["first_day"] is None
    with pytest.raises(ArchiveMissing):
        gather(tmp_path, "another", MADE)


def test_the_numbers_are_those_of_the_records(paper_root: Path, facts: Facts) -> None:
    with reading(paper_root / NAME) as ledger:
        records = [line.record() for line in held(ledger, paper_root / NAME)]
    sections = Counter((date.fromisoformat(r["date_published"][:10]), r["article_section"]) for r in records)
    assert facts.published == sections
    assert facts.agencies == Counter(r["agency"] for r in records if "agency" in r)


def test_an_article_that_was_taken_away_counts_as_it_was(
    paper_root: Path, facts: Facts, tmp_path: Path
) -> None:
    copytree(paper_root / NAME, tmp_path / NAME)
    archive = Archive.open(tmp_path, NAME, now=Clock(MADE), durable=False)
    with reading(tmp_path / NAME) as ledger:
        first = next(one for one in held(ledger, tmp_path / NAME) if "agency" in one.record())
    held_now = archive.ledger.holdings.current(first.article_id)
    assert held_now
    gone = tombstone(first.record(), held_now, first.record()["url"])
    archive.store(gone.id, gone)
    archive.close(0, "fine", {})
    found = gather(tmp_path, NAME, MADE)
    assert found.revisions == facts.revisions + 1
    for name in ("articles", "words", "published", "complete", "agencies", "access", "truncated"):
        assert getattr(found, name) == getattr(facts, name), name


def test_a_ledger_that_was_made_anew_is_no_run(paper_root: Path, facts: Facts, tmp_path: Path) -> None:
    copytree(paper_root / NAME, tmp_path / NAME)
    rebuild(tmp_path, NAME, now=Clock(MADE))
    assert gather(tmp_path, NAME, MADE).runs == facts.runs


def test_an_article_dated_years_ahead_makes_no_day_short(
    paper_root: Path, facts: Facts, tmp_path: Path
) -> None:
    copytree(paper_root / NAME, tmp_path / NAME)
    archive = Archive.open(tmp_path, NAME, now=Clock(MADE), durable=False)
    ahead = article(1, "Text.", date_published="2062-01-05T10:00:00+00:00")
    archive.ledger.discover(ahead.id, listed_at(ahead.url, source="https://paper.example/rss"))
    archive.store(ahead.id, ahead)
    archive.close(0, "fine", {})
    found = gather(tmp_path, NAME, MADE)
    assert found.articles == facts.articles + 1
    assert (found.by_day(), found.short) == (facts.by_day(), facts.short)


def test_pages_that_gave_no_article_are_counted_by_day_and_addresses_that_were_not_asked_for_are_not(
    tmp_path: Path,
) -> None:
    archive = open_archive(tmp_path, Clock(NOON))
    for number, status in enumerate((200, 200, 410, None)):
        archive.ledger.discover(f"outlet:{number}", entry(number, date_published="2026-11-24T09:00:00Z"))
        state: State = "gone" if status == 410 else "skipped"
        archive.mark(f"outlet:{number}", state, "410" if status == 410 else "no text", http_status=status)
    archive.close(0, "fine", {})
    with reading(tmp_path / "outlet") as ledger:
        assert vain_days(ledger) == {date(2026, 11, 24): Counter({"no text": 2, "410": 1})}
