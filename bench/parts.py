"""Where the time of reading a page goes: samples of our extractor over the pages of `bench.pages`.

    python -m bench.parts [--sets aeb,fundus] [--limit 100] [--rounds 3]

Every millisecond of CPU time it is looked which function is at work; what others call it for is told by the
innermost of them that has a part of its own. The first round warms up and is not counted.
"""

from __future__ import annotations

import signal
import time
from collections import Counter
from collections.abc import Sequence

from bench.options import options
from bench.pages import SETS, pages_of
from bench.sampled import Stack, stack_of
from newscrawl.extract import extract

EVERY = 0.001
"""Seconds of CPU time from sample to sample."""
PARTS = (
    ("extract/markup/source/unread.py", "", "scripts, styles, drawings and menus cut from the source"),
    ("extract/markup/source/menus.py", "", "scripts, styles, drawings and menus cut from the source"),
    ("extract/markup/source/encoding.py", "", "charset"),
    ("extract/markup/outline.py", "_names", "the names of elements"),
    ("extract/markup/outline.py", "__init__", "the names of elements"),
    ("extract/page.py", "meta", "JSON-LD and meta elements"),
    ("extract/nodes/nodes.py", "article_nodes", "JSON-LD and meta elements"),
    ("extract/data/jsonld.py", "", "JSON-LD and meta elements"),
    ("extract/markup/parsing.py", "", "libxml2's parse, elements made"),
    ("extract/page.py", "__init__", "libxml2's parse, elements made"),
    ("extract/page.py", "__exit__", "tree and objects freed"),
    ("extract/body/cutting/", "", "page cut into pieces and boxes"),
    ("extract/body/firstlook.py", "", "body: first look at all pieces"),
    ("extract/body", "", "body: choice among the likely pieces"),
    ("extract/headline/headline.py", "read_headline", "headline"),
    ("extract/headline/titles.py", "site_names", "headline"),
    ("extract/fill_people.py", "", "people"),
    ("extract/fill_dates.py", "", "dates"),
    ("extract/pictures/images.py", "read_images", "images"),
    ("extract/access/", "", "access"),
    ("extract/fill_access.py", "", "access"),
    ("extract/fill_titles.py", "fill_place", "section, keywords, language"),
    ("newscrawl/clean/", "", "cleaning"),
    ("newscrawl/gcpause.py", "", "tree and objects freed"),
    ("contextlib.py", "__exit__", "tree and objects freed"),
)
"""File, function (any where it is empty), and the part they are of."""
NEXT = "clean_article"


def part(stack: Stack) -> str:
    """What a stack was at work for. Freeing a page is noticed as the next function begins."""
    if stack and stack[0][1] == NEXT:
        return "tree and objects freed"
    for file, function in stack:
        for place, name, what in PARTS:
            if place in file and name in ("", function):
                return what
    return "the rest of the record"


def main(arguments: Sequence[str] | None = None) -> None:
    parser = options(__doc__)
    parser.add_argument("--sets", default=",".join(SETS), help="which sets of pages")
    parser.add_argument("--limit", type=int, default=0, help="pages of each set; all where it is 0")
    parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args(arguments)
    pages = [
        (page.raw(), page.get("url", ""), page.get("encoding"))
        for name in chosen.sets.split(",")
        for page in pages_of(name, chosen.limit)
    ]
    spent: Counter[Stack] = Counter()
    signal.signal(signal.SIGPROF, lambda _number, frame: spent.update([stack_of(frame)]))
    began = 0.0
    for number in range(chosen.rounds + 1):
        if number == 1:
            signal.setitimer(signal.ITIMER_PROF, EVERY, EVERY)
            began = time.process_time()
        for html, url, encoding in pages:
            extract(html, url, encoding=encoding)
    signal.setitimer(signal.ITIMER_PROF, 0)
    each = (time.process_time() - began) * 1000 / len(pages) / chosen.rounds
    tell(spent, each)


def tell(spent: Counter[Stack], each: float) -> None:
    """Print the parts of `each` milliseconds, the largest first."""
    found: Counter[str] = Counter()
    for stack, count in spent.items():
        found[part(stack)] += count
    whole = spent.total()
    for name, count in found.most_common():
        print(f"{name:58} {count / whole:4.0%} {count / whole * each:6.2f} ms")
    print(f"{'a page':58} 100% {each:6.2f} ms")


if __name__ == "__main__":
    main()
