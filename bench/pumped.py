"""Pages that would take the square of their length, looked for with the expressions of the package itself.

    python -m bench.pumped [--seed 1]

Every regular expression of `newscrawl` is given strings made out of itself (`bench.pumps`). Where one takes
far longer for twice as much, that says little yet: most are asked at a place only, or for a short text. So
such strings are put into pages (as text, title, byline, data, attribute, raw), feeds, sitemaps and texts to
clean, and what takes far longer there for twice as much is told. It is a fault: such a page can stop a crawl.
"""

from __future__ import annotations

import argparse
import importlib
import itertools
import json
import pkgutil
import random
import re
import signal
import sys
import time
from collections.abc import Callable, Iterator
from html import escape
from typing import Any

from bench.patterns import MADE  # isort: skip - it notes what is made from here on

import newscrawl
from bench.pages import SETS, pages_of
from bench.pumps import Pump, pumps_of
from newscrawl.clean import clean_text
from newscrawl.discover.feeds import read_feed
from newscrawl.discover.sitemaps import read_sitemap
from newscrawl.extract import extract

LENGTH = 50_000
"""Characters of a string, and twice that."""
SLOW, STEEP, LIMIT = 0.4, 2.7, 20.0
"""Seconds from which a string is looked at, what twice as much may take of that, when it is given up."""
SHORT, SHORT_SLOW, SHORT_LIMIT, READ = 8_000, 0.008, 1.5, 60
"""The same for an expression by itself; pages that are read of each set."""
EACH = 2
"""Strings that an expression hands on, of those it takes long for."""
URL = "https://post.example/2024/05/03/the-pier"
STORY = (
    "<p>The harbour board voted to rebuild the pier on Friday, after three years of work in the town.</p>" * 3
)
HEAD = '<html><head><title>The pier</title><meta property="og:type" content="article">'
BODY = f"{HEAD}</head><body><h1>The pier</h1>"
METAS = (
    "author",
    "article:published_time",
    "og:description",
    "keywords",
    "og:image",
    "og:url",
    "og:site_name",
)
KEYS = (
    "headline",
    "datePublished",
    "description",
    "articleBody",
    "keywords",
    "articleSection",
    "image",
    "author",
)
DATA = "<script type='application/ld+json'>"
PAGES = {
    "the page": "RAW",
    "head": f"{HEAD}RAW</head><body>{STORY}",
    "body": f"{BODY}{STORY}RAW{STORY}",
    "paragraph": f"{BODY}{STORY}<p>TEXT</p>{STORY}",
    "title": f"<title>TEXT</title><h1>TEXT</h1>{STORY}",
    "byline": f"{BODY}<div class=byline>TEXT</div><time datetime='TEXT'>TEXT</time>{STORY}",
    "metas": HEAD
    + "".join(f"<meta property={name} content='TEXT'>" for name in METAS)
    + f"<h1>x</h1>{STORY}",
    "data": f'{HEAD}{DATA}{{"@type": "NewsArticle", {", ".join(f"{key!r}: JSON" for key in KEYS)}}}'.replace(
        "'", '"'
    )
    + f"</script><h1>x</h1>{STORY}",
    "broken data": f"{HEAD}{DATA}{{'headline': \"RAW</script><h1>x</h1>{STORY}",
    "attributes": f"{BODY}<div id='TEXT' class='TEXT' style='TEXT'>"
    f"<a href='TEXT'><img src='TEXT' alt='TEXT'></a>{STORY}",
    "boxes": f"{BODY}<figure><img src=/x><figcaption>TEXT</figcaption></figure><pre>TEXT</pre><h2>TEXT</h2>"
    f"<ul><li>TEXT</ul>{STORY}<a href=/b>TEXT</a><b>TEXT</b>",
    "style and script": f"{HEAD}<style>RAW</style><script>RAW</script></head><h1>x</h1>{STORY}",
}
"""Where a string is put: as markup, as text, as JSON."""
FEED = "<rss><channel><item><title>TEXT</title><link>/a</link><pubDate>TEXT</pubDate>"
OTHERS: dict[str, Callable[[str], object]] = {
    "text to clean": clean_text,
    "address": lambda text: extract((BODY + STORY).encode(), f"https://post.example/{text}"),
    "feed": lambda text: read_feed(_filled(FEED, text), URL),
    "sitemap": lambda text: read_sitemap(_filled("RAW", text), URL),
}


class Late(Exception):  # noqa: N818 - no fault of the program
    """A string took longer than anybody would wait."""


def _late(_number: int, _frame: object) -> None:
    raise Late


def patterns() -> list[re.Pattern[Any]]:
    """Every expression that the package makes when it is loaded and when it reads pages."""
    for module in pkgutil.walk_packages(newscrawl.__path__, "newscrawl."):
        importlib.import_module(module.name)
    for name in SETS:
        for page in pages_of(name, READ):
            extract(page.raw(), page.get("url", ""))
    return list(MADE.values())


def seconds(work: Callable[[str], object], text: str, limit: float) -> float:
    """What `work` takes for a text, `limit` where it takes longer."""
    began = time.process_time()
    signal.setitimer(signal.ITIMER_REAL, limit)
    try:
        work(text)
    except Late:
        return limit
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return time.process_time() - began


def suspects(pattern: re.Pattern[Any], chance: random.Random) -> Iterator[Pump]:
    """Strings that take an expression far longer for twice as much, where it may look everywhere."""

    def search(text: str) -> object:
        return pattern.findall(text if isinstance(pattern.pattern, str) else text.encode("utf-8", "replace"))

    for first, pump in sorted(pumps_of(pattern, chance)):
        repeated = pump * (SHORT // len(pump))
        once = seconds(search, f"{first}{repeated}\0", SHORT_LIMIT)
        twice = seconds(search, f"{first}{repeated}{repeated}\0", SHORT_LIMIT) if once > SHORT_SLOW else 0
        if SHORT_LIMIT in (once, twice) or twice > STEEP * once:
            yield first, pump


def faults(first: str, pump: str) -> Iterator[str]:
    """The places where a string takes too long."""
    repeated = pump * (LENGTH // len(pump))
    for name, work in {**OTHERS, **{name: _of_page(page) for name, page in PAGES.items()}}.items():
        once = seconds(work, first + repeated, LIMIT)
        twice = seconds(work, first + repeated * 2, LIMIT) if once > SLOW else 0
        if LIMIT in (once, twice) or twice > STEEP * once:
            times = f"{once:.1f} s, twice as much {twice:.1f} s"
            yield f"{times}, as {name}: {first!r} + {pump!r} * {len(repeated) // len(pump)}"


def _of_page(page: str) -> Callable[[str], object]:
    return lambda text: extract(_filled(page, text), URL)


def _filled(page: str, text: str) -> bytes:
    parts = {"RAW": text, "TEXT": escape(text), "JSON": json.dumps(text)}
    return re.sub(r"\b(?:RAW|TEXT|JSON)\b", lambda match: parts[match[0]], page).encode("utf-8", "replace")


def main() -> int:
    parser = argparse.ArgumentParser(description="Look for pages that take the square of their length.")
    parser.add_argument("--seed", type=int, default=1, help="other strings of the same expressions")
    chance = random.Random(parser.parse_args().seed)
    signal.signal(signal.SIGALRM, _late)
    made = patterns()
    found = sorted({pump for pattern in made for pump in itertools.islice(suspects(pattern, chance), EACH)})
    print(f"{len(made)} expressions, {len(found)} strings to look at", flush=True)
    told = [line for first, pump in found for line in faults(first, pump)]
    print("\n".join(told) or "none takes long in a page, a feed, a sitemap or a text to clean")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
