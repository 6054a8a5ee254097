"""What `scrapy replay --warc` does: records of anybody's WARC files, and why the other pages gave none.

The files that it writes take their names when all is read: a name that is there tells that its WARC is done,
also to a loop over many that was killed.
"""

from __future__ import annotations

import argparse
import json
import sys
from contextlib import closing
from itertools import chain, islice
from pathlib import Path

from scrapy.settings import BaseSettings

from newscrawl.archive.segments import line_of
from newscrawl.console.files import output
from newscrawl.outlets.described import outlets_by_host
from newscrawl.replay.foreign import Pages, warcs
from newscrawl.replay.reader import PageRead
from newscrawl.replay.tally import Tally, counted
from newscrawl.replay.whole import records


def read_warcs(settings: BaseSettings, rules: tuple[str, ...], opts: argparse.Namespace) -> Tally:
    """Make records of the pages in WARC files."""
    places = warcs(opts.warc)
    outlets, wrong = outlets_by_host(settings)
    facts = {host: one.facts_for(one.described()) for host, one in outlets.items()}
    pages = Pages(places, facts)
    tally = Tally(jobs=opts.jobs)
    with closing(records(pages, opts.jobs, rules)) as results:
        first = [*islice(results, 1)]  # before a file is opened: a name that leads nowhere must not empty it
        out, reasons = (opts.output, opts.reasons) if first or not pages.faults else (None, None)
        read = [place for place in places if isinstance(place, Path)]
        with output(out, read) as file, output(reasons, read) as reasoned:
            for result in chain(first, results):
                tally.take_page(result)
                if result.article:
                    file.write(line_of(result.article).decode())
                elif reasons:
                    reasoned.write(_reason(result))
    tally.faults += pages.faults
    if not tally.pages and not tally.faults:
        tally.faults.append(f"no record is a page of HTML, but {counted(pages.others)}")
    tally.faults += [f"{line}; pages of this outlet are read as those of any" for line in wrong]
    sys.stderr.writelines(f"newscrawl: {fault}\n" for fault in tally.faults)
    sys.stderr.write(tally.sentence() + "\n")
    return tally


def _reason(page: PageRead) -> str:
    told = {"url": page.url, **page.place, "reason": page.reason}
    return json.dumps({name: value for name, value in told.items() if value != ""}, ensure_ascii=False) + "\n"
