"""`scrapy coverage OUTLET`: what was ever found, what of it the archive holds, and what is missing where."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

from newscrawl.archive.ledger.coverage import Coverage
from newscrawl.archive.read import reading
from newscrawl.console.archivecommand import ArchiveCommand, add_days
from newscrawl.console.coveragetables import empty, report, total_of
from newscrawl.runs.status import ExitStatus


class Command(ArchiveCommand):
    """Tells what is there."""

    usage = "[options] OUTLET"
    summary = "Show what was found, what is held and what is missing"
    about = (
        "Count every address that a source of the outlet ever listed: by state and reason, by day, by "
        "source, and, where the publisher numbers its articles, the numbers missing between those seen. "
        "The date of an address is the one its source gave, else its article. With --json or --urls "
        "nothing is left out. It may run beside a crawl."
    )
    examples = (
        "scrapy coverage businessstandard --since 2026-11-01",
        "scrapy coverage businessstandard --urls",
    )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """The options of this command."""
        super().add_options(parser)
        group = parser.add_argument_group("Coverage")
        add_days(group, "addresses dated")
        group.add_argument("--urls", action="store_true", help="list every address: state, reason, date, URL")
        group.add_argument("--json", action="store_true", help="print JSON Lines, the last one a summary")

    def look(self, folder: Path, opts: argparse.Namespace) -> ExitStatus:
        """Print what the ledger knows."""
        with reading(folder) as ledger:
            coverage = Coverage(ledger, opts.since, opts.until)
            with closing(_lines(folder.name, coverage, opts)) as lines:
                for line in lines:
                    sys.stdout.write(line + "\n")
        return ExitStatus.OK


def _lines(outlet: str, coverage: Coverage, opts: argparse.Namespace) -> Generator[str, None, None]:
    """What is printed. A caller that stops early must close this before the ledger."""
    if opts.urls:
        yield from _addresses(coverage, as_json=opts.json)
    elif opts.json:
        yield from map(_json, _values(outlet, coverage, opts))
    else:
        yield from report(outlet, coverage, opts.since, opts.until)


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
    for first, last in empty(days, opts.since, opts.until):
        yield {"kind": "no articles", "first": first.isoformat(), "last": last.isoformat()}
    for source in coverage.sources():
        told = asdict(source)
        counted = told.pop("counts")
        yield {"kind": "source", "url": counted.pop("name"), "source": told.pop("kind"), **counted, **told}
    for numbers in coverage.sequences():
        yield {"kind": "ids", **asdict(numbers), "missing": numbers.missing}
    for numbers in coverage.missing():
        yield {"kind": "missing ids", "first": numbers.first, "last": numbers.last}
    told = asdict(total_of(outlet, days))
    told |= {"given_up": coverage.given_up(), "undated": coverage.undated()}
    yield {"kind": "summary", "outlet": told.pop("name"), **told}
