"""Pages that would take the square of their length, looked for with pieces of pages said again and again.

    python -m bench.repeated [--seed 1] [--seconds 600]

`bench.pumped` asks every expression of the package by strings made out of it. What walks elements has
none: a reader of boxes in boxes that nobody closed, or one that looks from each line to all others, shows
only where there are thousands of them. So pieces of the corpus's pages are put into one of them some
thousand times, and twice and four times as often, their names at times in place of those that readers
look for. What takes far more than twice as long for twice as much, both times, is told, and kept below
`build/repeated`: such a page can stop a crawl.
"""

from __future__ import annotations

import hashlib
import random
import re
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.corpus import ROOT
from bench.options import options
from bench.pages import SETS, pages_of
from newscrawl.extract import extract

Read = Callable[[bytes, str], float]
"""What reading a page with its address takes, in seconds of the processor."""
ADDED, LARGEST = 30_000, 150_000
"""Bytes of pieces that are put into a page at first, and those of the largest page taken."""
SHARE, SLOW, STEEP = 0.6, 0.25, 2.6
"""How often names are changed, seconds from which a page is looked at, and what twice as much may take."""
CUTS = (40, 120, 300, 600)
NAMES = (
    *("accordion", "author", "breadcrumb", "byline", "caption", "comment", "credit", "cta"),
    *("date", "entry", "faq", "gallery", "headline", "hidden", "infobox", "ingredients"),
    *("live", "newsletter", "paywall", "post", "pros", "quote", "related", "sender"),
    *("share", "signature", "tags", "teaser", "title", "wall"),
)
KEPT = ROOT / "build" / "repeated"
"""Where pages that take too long are put."""
_NAMED = re.compile(rb'class="[^"]*"')
_START = re.compile(
    rb"<(?:a|address|article|aside|b|blockquote|br|button|cite|dd|details|div|dl|dt|figure|footer|form|h[1-4]"
    rb"|header|img|label|li|p|q|section|span|strong|table|td|time|tr|ul)\b[^>]*>"
)


@dataclass(frozen=True)
class Trial:
    """A page, the place in it, and what is put there."""

    page: bytes
    url: str
    at: int
    piece: bytes

    def repeated(self, times: int) -> bytes:
        """The page with its piece `times` times."""
        return self.page[: self.at] + self.piece * times + self.page[self.at :]

    @property
    def times(self) -> int:
        """How often the piece is put in at first."""
        return max(20, ADDED // len(self.piece))


def trial(page: bytes, url: str, chance: random.Random) -> Trial | None:
    """One to three pieces of `page`, each from a start tag on and cut behind a tag where it has one more;
    None for a page without tags."""
    starts = [tag.start() for tag in _START.finditer(page)]
    if not starts:
        return None
    piece = b""
    for _ in range(chance.randrange(1, 4)):
        begin = chance.choice(starts)
        piece += page[begin : begin + chance.choice(CUTS)]
        piece = piece[: piece.rfind(b">") + 1] or piece
    if chance.random() < SHARE:
        piece = _NAMED.sub(lambda _: b'class="%b"' % chance.choice(NAMES).encode(), piece)
    return Trial(page, url, chance.choice(starts), piece)


def steep(made: Trial, read: Read) -> list[float]:
    """What the page takes with its piece once, twice and four times as often, where that is too much."""
    taken = [read(made.repeated(made.times), made.url)]
    for more in (2, 4):
        taken.append(read(made.repeated(made.times * more), made.url))
        if taken[-1] < SLOW or taken[-1] < STEEP * taken[-2]:
            return []
    return taken


def seconds(page: bytes, url: str) -> float:
    """What reading a page takes."""
    began = time.process_time()
    extract(page, url)
    return time.process_time() - began


def faults(pages: list[tuple[bytes, str]], chance: random.Random, until: float) -> Iterator[str]:
    """A line for each page that takes too long, until the time is over."""
    while time.monotonic() < until:
        made = trial(*chance.choice(pages), chance)
        if made and (taken := steep(made, seconds)):
            said = ", ".join(f"{second:.1f}" for second in taken)
            yield f"{said} s for {made.times} times and more: {made.piece[:200]!r}, {made.url}: {_kept(made)}"


def _kept(made: Trial) -> Path:
    KEPT.mkdir(parents=True, exist_ok=True)
    page = made.repeated(made.times * 2)
    file = KEPT / f"{hashlib.sha256(page).hexdigest()[:12]}.html"
    file.write_bytes(page)
    return file


def main() -> int:
    parser = options(__doc__)
    parser.add_argument("--seed", type=int, default=1, help="other pieces of the same pages")
    parser.add_argument("--seconds", type=float, default=600, help="how long to look")
    args = parser.parse_args()
    pages = [(page.raw(), page.get("url", "")) for name in SETS for page in pages_of(name, 0)]
    pages = [page for page in pages if len(page[0]) <= LARGEST]
    found = 0
    for line in faults(pages, random.Random(args.seed), time.monotonic() + args.seconds):
        print(line, flush=True)
        found += 1
    print(f"{found} found in {args.seconds:.0f} seconds")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
