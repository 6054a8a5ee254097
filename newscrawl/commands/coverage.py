"""`scrapy coverage OUTLET`: what was ever found, what of it the archive holds, and what is missing where."""

from __future__ import annotations

import argparse
import json
import sys
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import asdict
from datetime import date, timedelta
from itertools import islice, pairwise
from pathlib import Path
from typing import Any

from newscrawl.archive.coverage import Counts, Coverage, Source
from newscrawl.archive.read import reading
from newscrawl.archivecommand import ArchiveCommand, add_days
from newscrawl.status import ExitStatus
from newscrawl.texttable import table

SHOWN = 20
"""How many lines of a list people get before "and N more"."""

Cells = tuple[str, ...]
_COUNTED = ("found", "held", "waiting", "left out", "gone")
_SOURCE = ("kind", *_COUNTED, "only here", "last run", "listed then", "source", "fault")


class Command(ArchiveCommand):
    """Tells what is there."""

    examples = (
        "scrapy coverage businessstandard --since 2026-11-01",
        "scrapy coverage businessstandard --urls",
    )

    def syntax(self) -> str:
        """How it is called."""
        return "[options] OUTLET"

    def short_desc(self) -> str:
        """One line for `scrapy --help`."""
        return "Show what was found, what is held and what is missing"

    def long_desc(self) -> str:
        """The help text."""
        return (
            "Count every address that a source of the outlet ever listed: by state and reason, by day, by "
            "source, and, where the publisher numbers its articles, the numbers missing between those seen. "
            "The date of an address is the one its source gave. With --json or --urls nothing is left out. "
            "It may run beside a crawl."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """The options of this command."""
        super().add_options(parser)
        group = parser.add_argument_group("Coverage")
        add_days(group, "addresses dated")
        group.add_argument("--urls", action="store_true", help="list every address: state, reason, date, URL")
        group.add_argument("--json", action="store_true", help="print JSON Lines, the last one a summary")

    def look(self, folder: Path, more: list[str], opts: argparse.Namespace) -> ExitStatus:  # noqa: ARG002 (of the base)
        """Print what the ledger knows."""
        with reading(folder) as ledger:
            coverage = Coverage(ledger, opts.since, opts.until)
            with closing(_lines(folder.name, coverage, opts)) as lines:
                for line in lines:
                    sys.stdout.write(line + "\n")
        return ExitStatus.OK


def _lines(outlet: str, coverage: Coverage, opts: argparse.Namespace) -> Generator[str, None, None]:
    """What is printed. Who stops before the end closes this before the ledger."""
    if opts.urls:
        yield from _addresses(coverage, as_json=opts.json)
    elif opts.json:
        yield from map(_json, _values(outlet, coverage, opts))
    else:
        yield from _report(outlet, coverage, opts)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _addresses(coverage: Coverage, *, as_json: bool) -> Iterator[str]:
    for state, reason, dated, url in coverage.urls():
        if as_json:
            yield _json({"state": state, "reason": reason, "date": dated, "url": url})
        else:
            yield "\t".join((state, reason or "", dated or "", url))


def _values(outlet: str, coverage: Coverage, opts: argparse.Namespace) -> Iterator[dict[str, Any]]:
    for state, reason, found in coverage.states():
        yield {"kind": "state", "state": state, "reason": reason, "found": found}
    days = list(coverage.days())
    for counts in days:
        told = asdict(counts)
        yield {"kind": "day", "day": told.pop("name") or None, **told}
    for first, last in _empty(days, opts):
        yield {"kind": "no articles", "first": first.isoformat(), "last": last.isoformat()}
    for source in coverage.sources():
        told = asdict(source)
        counted = told.pop("counts")
        yield {"kind": "source", "url": counted.pop("name"), "source": told.pop("kind"), **counted, **told}
    for numbers in coverage.sequences():
        yield {"kind": "ids", **asdict(numbers), "missing": numbers.missing}
    for numbers in coverage.missing():
        yield {"kind": "missing ids", "first": numbers.first, "last": numbers.last}
    told = asdict(_total(outlet, days))
    yield {"kind": "summary", "outlet": told.pop("name"), **told}


def _report(outlet: str, coverage: Coverage, opts: argparse.Namespace) -> Iterator[str]:
    days = list(coverage.days())
    total = _total(outlet, days)
    dated = [counts.name for counts in days if counts.name]
    between = f" dated {dated[0]} to {dated[-1]}" if dated else ""
    yield f"{outlet}: {total.found:,} addresses found{between}: {_sentence(total)}"
    states = [(state, reason or "", f"{n:,}") for state, reason, n in coverage.states()]
    yield from _section("What became of them", ("state", "reason", "addresses"), states)
    short = [_row(counts) for counts in reversed(days) if counts.name and counts.waiting + counts.gone]
    yield from _section("Days that lack articles", ("day", *_COUNTED), short)
    empty = [(f"{first} to {last}", f"{(last - first).days + 1:,}") for first, last in _empty(days, opts)]
    yield from _section("Days of which nothing was found", ("days", "number"), empty[::-1])
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


def _sentence(total: Counts) -> str:
    return (
        f"{total.held:,} held, {total.waiting:,} waiting, {total.left_out:,} left out (no articles, or found "
        f"twice), {total.gone:,} gone before they were read"
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


def _total(outlet: str, days: Iterable[Counts]) -> Counts:
    sums = dict.fromkeys(("found", "held", "waiting", "left_out", "gone"), 0)
    for counts in days:
        for name in sums:
            sums[name] += getattr(counts, name)
    return Counts(name=outlet, **sums)


def _empty(days: Iterable[Counts], opts: argparse.Namespace) -> Iterator[tuple[date, date]]:
    """First and last day of each stretch of which nothing was found, between the first day and the last that
    something was, or that was asked for.
    """
    one = timedelta(days=1)
    found = [day for counts in days if (day := _day(counts.name))]
    before = [date.fromisoformat(opts.since) - one] if opts.since else []
    after = [date.fromisoformat(opts.until) + one] if opts.until else []
    for last, following in pairwise([*before, *found, *after]):
        if following - last > one:
            yield last + one, following - one


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
