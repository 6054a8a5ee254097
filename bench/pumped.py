"""Pages that would take the square of their length, looked for with the expressions of the package itself.

    python -m bench.pumped [--seed 1]

Every regular expression of `newscrawl` is given strings made out of itself (`outlets/pumps.py`). Where one
takes far longer for twice as much, that says little yet: most are asked at a place only, or for a short
text. So such strings are put into all that strangers send: pages (as text, title, byline, data, attribute,
raw), home pages and sections, feeds, sitemaps, robots.txt, rights, addresses, and texts to clean. What
takes far longer there for twice as much is told. It is a fault: such a page can stop a crawl.
"""

from __future__ import annotations

import argparse
import importlib
import itertools
import pkgutil
import random
import re
import signal
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

from bench.patterns import MADE  # isort: skip - it notes what is made from here on

import newscrawl
from bench.pages import SETS, pages_of
from bench.strangers import WAYS
from newscrawl.extract import extract
from newscrawl.outlets.pumps import Pump, pumps_of

LENGTH = 50_000
"""Characters of a string, and twice that."""
SLOW, STEEP, LIMIT = 0.4, 2.7, 20.0
"""Seconds from which a string is looked at, what twice as much may take of that, when it is given up."""
SHORT, SHORT_SLOW, SHORT_LIMIT, READ = 8_000, 0.008, 1.5, 60
"""The same for an expression by itself; pages that are read of each set."""
EACH = 2
"""Strings that an expression hands on, of those it takes long for."""


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
    for name, work in WAYS.items():
        once = seconds(work, first + repeated, LIMIT)
        twice = seconds(work, first + repeated * 2, LIMIT) if once > SLOW else 0
        if LIMIT in (once, twice) or twice > STEEP * once:
            times = f"{once:.1f} s, twice as much {twice:.1f} s"
            yield f"{times}, as {name}: {first!r} + {pump!r} * {len(repeated) // len(pump)}"


def main() -> int:
    parser = argparse.ArgumentParser(description="Look for pages that take the square of their length.")
    parser.add_argument("--seed", type=int, default=1, help="other strings of the same expressions")
    chance = random.Random(parser.parse_args().seed)
    signal.signal(signal.SIGALRM, _late)
    made = patterns()
    found = sorted({pump for pattern in made for pump in itertools.islice(suspects(pattern, chance), EACH)})
    print(f"{len(made)} expressions, {len(found)} strings to look at", flush=True)
    told = [line for first, pump in found for line in faults(first, pump)]
    print("\n".join(told) or "none takes long in anything that is read")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
