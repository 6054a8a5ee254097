"""What the time of a crawl's page went for, told by the functions seen at work (`bench.sampled`)."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

WHOLE = (("newscrawl/extract/", "extraction"), ("newscrawl/clean/", "cleaning"))
"""Whatever these call is theirs."""
TOOL = "archive/warc/packing"
"""What this does is for whoever calls it."""
INNERMOST = (
    ("archive/warc/", "WARC: digests, compression"),
    ("archive/segments", "records: hash, JSON, files, fsync"),
    ("archive/files", "records: hash, JSON, files, fsync"),
    ("archive/changes/", "records: hash, JSON, files, fsync"),
    ("newscrawl/items", "records: hash, JSON, files, fsync"),
    ("newscrawl/archive", "ledger: states, queue, revisions"),
    ("manners/rights", "rights"),
    ("manners/tdm", "rights"),
    ("lean/bodies", "decompression"),
    ("newscrawl/lean", "Scrapy"),
    ("newscrawl/wire", "our HTTP client"),
    ("newscrawl/", "spider, pipelines, middlewares, identity"),
    ("scrapy/utils/gz", "decompression"),
    ("httpcompression", "decompression"),
    ("_compression", "decompression"),
    ("/scrapy/", "Scrapy"),
    ("/twisted/", "Twisted and asyncio"),
    ("/asyncio/", "Twisted and asyncio"),
)


def shares(samples: Path) -> Counter[str]:
    """Samples by part."""
    spent: Counter[str] = Counter()
    for stack, n in json.loads(samples.read_text()):
        spent[part([file for file, _ in stack])] += n
    return spent


def part(files: Sequence[str]) -> str:
    """What a stack of functions, the innermost first, was at work for."""
    for place, name in WHOLE:
        if any(place in file for file in files):
            return name
    own = (file for file in files if TOOL not in file)
    named = (name for file in own for place, name in INNERMOST if place in file)
    return next(named, "Twisted and asyncio")
