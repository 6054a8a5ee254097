"""What an archive lacks, as people read it (`scrapy coverage`): a sentence, and tables of the first lines.

Programs are told all of it as JSON Lines by the command itself.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice, pairwise

from newscrawl.amounts import many
from newscrawl.archive.ledger.coverage import Counts, Coverage, Source
from newscrawl.archive.ledger.instants import day_in
from newscrawl.archive.ledger.ledger import LAST_TRIES
from newscrawl.console.texttable import table

SHOWN = 20
"""How many lines of a list people get before "and N more"."""

Cells = tuple[str, ...]
_COUNTED = ("found", "held", "waiting", "left out", "gone")
_SOURCE = ("kind", *_COUNTED, "only here", "last run", "listed then", "source", "fault")


def report(outlet: str, coverage: Coverage, since: str | None, until: str | None) -> Iterator[str]:
    """The lines of it; `since` and `until` are the days asked for, as ISO 8601 has them."""
    days = list(coverage.days())
    total = total_of(outlet, days)
    dated = [counts.name for counts in days if counts.name]
    between = f" dated {dated[0]} to {dated[-1]}" if dated else ""
    without = coverage.undated()
    undated = f"; {many(without, 'address')} without a date not counted" if without else ""
    yield f"{outlet}: {many(total.found, 'address')} found{between}: {_sentence(total, coverage)}{undated}"
    states = [(state, reason or "", f"{n:,}") for state, reason, n in coverage.states()]
    yield from _section("What became of them", ("state", "reason", "addresses"), states)
    short = [_row(counts) for counts in reversed(days) if counts.name and counts.waiting + counts.gone]
    yield from _section("Days that lack articles", ("day", *_COUNTED), short)
    stretches = [
        (f"{first} to {last}", f"{(last - first).days + 1:,}") for first, last in empty(days, since, until)
    ]
    yield from _section("Days of which nothing was found", ("days", "number"), stretches[::-1])
    sources = sorted(coverage.sources(), key=_weight, reverse=True)
    yield from _section("What each source gave", _SOURCE, map(_source, sources))
    yield from _ids(coverage)


def _row(counts: Counts) -> Cells:
    numbers = (counts.found, counts.held, counts.waiting, counts.left_out, counts.gone)
    return (counts.name, *(f"{n:,}" for n in numbers))


def _weight(source: Source) -> tuple[bool, int, int]:
    """Faulty sources first, then those that would be missed most."""
    return bool(source.fault), source.only, source.counts.held


def _source(source: Source) -> Cells:
    name, *counted = _row(source.counts)
    last = (source.last or "", f"{source.last_found:,}")
    return (source.kind, *counted, f"{source.only:,}", *last, name, source.fault or "")


def _sentence(total: Counts, coverage: Coverage) -> str:
    vain = f" ({n:,} of them tried {LAST_TRIES} times in vain)" if (n := coverage.given_up()) else ""
    return (
        f"{total.held:,} held, {total.waiting:,} waiting{vain}, {total.left_out:,} left out (no articles, or "
        f"found twice), {total.gone:,} gone before they were read"
    )


def _section(title: str, names: Cells, rows: Iterable[Cells]) -> Iterator[str]:
    """A titled table of the first rows; nothing where there are none."""
    rows = iter(rows)
    shown = list(islice(rows, SHOWN))
    if not shown:
        return
    yield f"\n{title}"
    yield from table(names, shown, widest=None)
    if more := sum(1 for _ in rows):
        yield f"and {more:,} more; --json has them all"


def _ids(coverage: Coverage) -> Iterator[str]:
    """The publisher's numbers, newest sequences first; a number seen alone tells nothing."""
    sequences = deque((n for n in coverage.sequences() if n.seen > 1), maxlen=SHOWN)
    rows = [(str(n.first), str(n.last), f"{n.seen:,}", f"{n.missing:,}") for n in reversed(sequences)]
    yield from _section("Numbers seen, newest sequences", ("from", "to", "seen", "missing between"), rows)


def total_of(outlet: str, days: Iterable[Counts]) -> Counts:
    """The counts of all days as those of one named `outlet`."""
    sums = dict.fromkeys(("found", "held", "waiting", "left_out", "gone"), 0)
    for counts in days:
        for name in sums:
            sums[name] += getattr(counts, name)
    return Counts(name=outlet, **sums)


def empty(days: Iterable[Counts], since: str | None, until: str | None) -> Iterator[tuple[date, date]]:
    """First and last day of each stretch of which nothing was found, between the first day and the last that
    something was, or that was asked for.
    """
    found = [day.toordinal() for counts in days if (day := day_in(counts.name))]
    before = [date.fromisoformat(since).toordinal() - 1] if since else []
    after = [date.fromisoformat(until).toordinal() + 1] if until else []  # of 9999-12-31 it is no day
    for last, following in pairwise([*before, *found, *after]):
        if following - last > 1:
            yield date.fromordinal(last + 1), date.fromordinal(following - 1)
