"""What it costs to use an archive: exports, queries, changes, coverage and the report, each as it is typed.

    python -m bench.export [--articles 1000000] [--words 300] [--runs 1] [--folder /tmp] [--only parquet,csv]

Every command is a process of its own; memory is its highest resident size, so that the last column shows what
the size of an archive does to it. Times are of this machine; the ratios between the lines are what to look
at. The archive is made first, which takes about as long as all the rest.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bench.archive import OUTLET, SITEMAP, WORDS
from bench.corpus import ROOT
from bench.figures import note
from newscrawl.archive import Archive
from newscrawl.discover.found import Found
from newscrawl.items import Article, Author, Block, Image, Outlet, Provenance, Removed

SECTIONS = ("Markets", "Economy", "Companies", "Politics", "Opinion", "Sports", "Technology")
FIRST = date(2017, 1, 1)
BEGUN = datetime(2017, 1, 1, tzinfo=UTC)
A_DAY = 300
CHANGED = 20
"""One article in so many has a second revision."""
LARGER = 10
"""How many times larger the archive is whose memory is compared with that of the smaller one."""


@dataclass(slots=True, frozen=True)
class Cost:
    """One process: seconds on the clock and of CPU, highest memory and what it wrote, in MB."""

    seconds: float
    cpu: float
    memory: float
    written: float


def paragraphs(text: str) -> list[Block]:
    return [Block(text=text[at : at + 400].strip()) for at in range(0, len(text), 400)]


def article(number: int, words: int, *, changed: bool = False) -> Article:
    chosen = random.Random(number)
    day = FIRST + timedelta(days=number // A_DAY)
    blocks = paragraphs(" ".join(chosen.choices(WORDS, k=words - changed)))
    return Article(
        id=f"{OUTLET}:{number}",
        url=f"https://outlet.example/markets/news/a-story-of-some-length-{number}.html",
        outlet=Outlet(id=OUTLET, name="Bench", domain="outlet.example", country="IN"),
        headline=" ".join(chosen.choices(WORDS, k=9)),
        description=" ".join(chosen.choices(WORDS, k=22)),
        authors=[Author(name=f"Writer {chosen.randrange(200)}")],
        date_published=f"{day}T{number % 24:02}:{number % 60:02}:00+05:30",
        date_precision="second",
        article_section=chosen.choice(SECTIONS),
        keywords=chosen.choices(WORDS, k=4),
        in_language="en",
        article_body="\n\n".join(block.text for block in blocks),
        blocks=blocks,
        word_count=words,
        images=[Image(url=f"https://outlet.example/{number}.jpg", caption="A caption")],
        removed=[Removed(rule="bench", kind="subscription", text="Subscribe to read more.", at=0)],
        provenance=Provenance(
            crawled_at=f"{day}T23:00:00Z", http_status=200, sources={"headline": "json-ld"}
        ),
    )


def fill(root: Path, count: int, words: int, runs: int) -> float:
    """An archive of so many articles, written in so many hourly runs; returns the seconds it took."""
    began = time.monotonic()
    edges = [count * run // runs for run in range(runs + 1)]
    for run, numbers in enumerate(map(range, edges, edges[1:])):
        crawl(root, BEGUN + timedelta(hours=run), numbers, words)
    return time.monotonic() - began


def crawl(root: Path, now: datetime, numbers: range, words: int) -> None:
    archive = Archive.open(root, OUTLET, durable=False, now=lambda: now)
    for number in numbers:
        one = article(number, words)
        archive.ledger.discover(
            one.id, Found(url=one.url, kind="sitemap", source=SITEMAP, date_published=one.date_published)
        )
        archive.store(one.id, one)
        if number % CHANGED == 0:
            archive.store(one.id, article(number, words, changed=True))
    archive.close(0, "fine", {})


def cost(root: Path, arguments: tuple[str, ...], folder: Path) -> Cost:
    """Run `scrapy ARGUMENTS` on the archive, in `folder`, with what it says thrown into a file there."""
    environ = {
        **os.environ,
        "NEWSCRAWL_ARCHIVE": str(root),
        "SCRAPY_SETTINGS_MODULE": "newscrawl.settings",
        "PYTHONPATH": str(ROOT),
    }
    began = time.monotonic()
    with (folder / "said").open("wb") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "scrapy", *arguments], env=environ, cwd=folder, stdout=said
        )
        _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - began
    if status:
        raise SystemExit(f"scrapy {' '.join(arguments)} failed")
    written = sum(path.stat().st_size for path in folder.iterdir())
    return Cost(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, written / 1e6)


COUNT = "SELECT article_section, count(*) FROM articles GROUP BY ALL"
FIND = "SELECT id, headline FROM articles WHERE article_body ILIKE '%schools council budget%'"
COMMANDS: dict[str, tuple[str, ...]] = {
    "parquet": ("export", OUTLET, "--to", "parquet"),
    "csv": ("export", OUTLET, "--to", "csv"),
    "jsonl": ("export", OUTLET, "--to", "jsonl"),
    "sqlite": ("export", OUTLET, "--to", "sqlite"),
    "schema.org": ("export", OUTLET, "--to", "schema.org"),
    "zyte": ("export", OUTLET, "--to", "zyte"),
    "changes": ("changes", OUTLET),
    "query: count": ("query", OUTLET, COUNT),
    "query: find": ("query", OUTLET, FIND),
    "coverage": ("coverage", OUTLET),
    "report": ("report", OUTLET, "-o", "report.html"),
}


def measure(root: Path, folder: Path, wanted: list[str]) -> dict[str, Cost]:
    costs = {}
    for name in wanted:
        with tempfile.TemporaryDirectory(dir=folder) as out:
            costs[name] = cost(root, COMMANDS[name], Path(out))
            print(f"  {name}: {costs[name].seconds:.0f} s", file=sys.stderr, flush=True)
    return costs


def table(costs: dict[str, Cost], smaller: dict[str, Cost], count: int) -> None:
    head = ("command", "seconds", "CPU seconds", "memory, MB", f"at {count // LARGER:,}", "written, MB")
    print(f"| {' | '.join(head)} |\n|---|{'---:|' * (len(head) - 1)}")
    for name, one in costs.items():
        cells = (one.seconds, one.cpu, one.memory, smaller[name].memory, one.written)
        print(f"| {name} | {' | '.join(f'{cell:,.0f}' for cell in cells)} |")
    grown = max(one.memory / smaller[name].memory for name, one in costs.items())
    note({"memory of the command that grows most, times": grown})


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--articles", type=int, default=1_000_000)
    parser.add_argument("--words", type=int, default=300)
    parser.add_argument("--runs", type=int, default=1, help="as many segments, if they are small")
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()))
    parser.add_argument("--only", type=lambda text: text.split(","), default=list(COMMANDS))
    arguments = parser.parse_args()
    costs = []
    for count in (arguments.articles // LARGER, arguments.articles):
        with tempfile.TemporaryDirectory(dir=arguments.folder) as root:
            seconds = fill(Path(root), count, arguments.words, arguments.runs)
            size = sum(path.stat().st_size for path in Path(root).rglob("*") if path.is_file())
            print(f"{count:,} articles of {size / count:,.0f} bytes, made in {seconds:,.0f} s", flush=True)
            costs.append(measure(Path(root), arguments.folder, arguments.only))
    print()
    table(costs[1], costs[0], arguments.articles)


if __name__ == "__main__":
    main()
