"""What an archive costs: per stored article, and with millions of URLs in the ledger.

    python -m bench.archive [--articles 2000] [--urls 3000000] [--folder /tmp]

Times are of this machine; the ratios between the lines are what to look at. The folder should be on the disk
that an archive would be on, because of fsync.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from newscrawl.archive import LEDGER, Archive, Exchange, Ledger
from newscrawl.discover.found import Found
from newscrawl.items import Article, Author, Block, Outlet, Provenance, Removed

OUTLET = "bench"
SITEMAP = "https://outlet.example/sitemap.xml"
TEXT = "the council met on Monday to hear what “the budget” would mean for the town’s schools and roads"
WORDS = TEXT.split()


def article(number: int, words: int = 600) -> Article:
    chosen = random.Random(number)
    blocks = [Block(text=" ".join(chosen.choices(WORDS, k=60))) for _ in range(words // 60)]
    return Article(
        id=f"{OUTLET}:{number}",
        url=f"https://outlet.example/markets/news/a-story-of-some-length-{number}.html",
        outlet=Outlet(id=OUTLET, name="Bench", domain="outlet.example", country="IN"),
        headline=f"Story {number}",
        authors=[Author(name="A. Writer")],
        date_published="2026-11-25T09:15:00+05:30",
        article_body="\n\n".join(b.text for b in blocks),
        blocks=blocks,
        word_count=words,
        removed=[Removed(rule="bench", kind="widget", text="Subscribe to read more.", at=0)],
        provenance=Provenance(
            crawled_at="2026-11-25T12:00:00Z", http_status=200, sources={"headline": "json-ld"}
        ),
    )


def page(number: int, size: int = 78_000) -> bytes:
    """A page of HTML that compresses about as well as real ones (5 to 1)."""
    chosen = random.Random(number)
    parts = [
        f"<p class='c{chosen.randrange(10**9)}'>{' '.join(chosen.choices(WORDS, k=12))}</p>"
        for _ in range(800)
    ]
    return "".join(parts).encode()[:size]


def per_article(folder: Path, count: int) -> None:
    pages = [page(number) for number in range(50)]
    ways: tuple[tuple[str, bool, bool], ...] = (
        ("records, no fsync", False, False),
        ("records", True, False),
        ("records and pages, no fsync", False, True),
        ("records and pages", True, True),
    )
    for name, durable, keeps in ways:
        with tempfile.TemporaryDirectory(dir=folder) as root:
            archive = Archive.open(Path(root), OUTLET, durable=durable)
            items = [article(number) for number in range(count)]
            clock, cpu = time.perf_counter(), time.process_time()
            for number, item in enumerate(items):
                if keeps:
                    item.provenance.warc = archive.keep(exchange(item.url, pages[number % 50]))
                archive.store(item.id, item)
            archive.close(0, "bench", {})
            clock, cpu = time.perf_counter() - clock, time.process_time() - cpu
            size = sum(p.stat().st_size for p in Path(root).rglob("*") if p.is_file())
        each, of_cpu = clock / count * 1e6, cpu / count * 1e6
        print(f"{name:30} {each:7.0f} us ({of_cpu:5.0f} us CPU) {size / count / 1000:5.1f} KB")


def exchange(url: str, body: bytes) -> Exchange:
    return Exchange(
        url=url,
        status=200,
        headers=[(b"Content-Type", b"text/html; charset=utf-8"), (b"ETag", b'"abc"')],
        body=body,
        date=datetime.now(UTC),
        request_headers=[(b"User-Agent", b"newscrawl")],
        metadata={"kind": "feed", "source": "https://outlet.example/rss"},
    )


def fill(path: Path, count: int) -> None:
    """A ledger with `count` URLs, nearly all of them stored, as ten years of an outlet leave it."""
    Archive.open(path, OUTLET, durable=False).close(0, "bench", {})
    database = sqlite3.connect(path / OUTLET / LEDGER)
    database.execute("PRAGMA synchronous = OFF")
    database.execute("INSERT INTO sources (id, url, kind) VALUES (1, ?, 'sitemap')", (SITEMAP,))
    database.execute("INSERT INTO files (id, path, run_id, sealed) VALUES (1, 'articles/x.jsonl', 1, 'x')")
    database.executemany(
        "INSERT INTO urls (id, key, url, state, date, date_order, via, first_seen, state_since, fetched, "
        "article_id, first_run, seen_run, state_run) "
        "VALUES (?1, ?2, ?3, ?4, '2020-01-01', ?1, 1, 0, 9e9, 0, ?2, 1, 1, 1)",
        (
            (n, f"{OUTLET}:{n}", f"https://outlet.example/a-story-of-some-length-{n}.html", state(n))
            for n in range(1, count + 1)
        ),
    )
    database.execute("INSERT INTO sightings SELECT id, 1, NULL, NULL, '2020-01-01', NULL, 0, 0 FROM urls")
    database.execute(
        "INSERT INTO revisions SELECT key, 1, 'new', hex(randomblob(32)), '', NULL, 1, 1, id * 4000, 3999, "
        "key, NULL, NULL FROM urls"
    )
    database.commit()
    database.close()


def state(number: int) -> str:
    return "pending" if number % 1000 == 0 else "skipped" if number % 10 == 0 else "stored"


def listed(number: int) -> Found:
    """What a sitemap says of one URL."""
    url = f"https://outlet.example/a-story-of-some-length-{number}.html"
    return Found(url=url, kind="sitemap", source=SITEMAP, date_published="2020-01-01")


def timed(act: Callable[[int], object], numbers: list[int]) -> float:
    begun = time.perf_counter()
    for number in numbers:
        act(number)
    return (time.perf_counter() - begun) / len(numbers) * 1e6


def measure(path: Path, count: int) -> None:
    """Open a filled ledger and use it; prints one line of JSON."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begun = time.perf_counter()
    archive = Archive.open(path, OUTLET)
    opened = time.perf_counter() - begun
    ledger: Ledger = archive.ledger
    numbers = random.Random(1).sample(range(1, count + 1), 5000)
    told = {
        "open, ms": opened * 1e3,
        "look up a URL, us": timed(lambda n: ledger.state(f"{OUTLET}:{n}"), numbers),
        "look up an article, us": timed(lambda n: ledger.holdings.current(f"{OUTLET}:{n}"), numbers),
        "a known URL is listed, us": timed(lambda n: ledger.discover(f"{OUTLET}:{n}", listed(n)), numbers),
        "a new URL is listed, us": timed(lambda n: ledger.discover(f"new:{n}", listed(n + count)), numbers),
        "the next 32 to fetch, us": timed(lambda _: ledger.pending(32), numbers[:100]),
        "how many wait, ms": timed(lambda _: ledger.waiting(), numbers[:3]) / 1e3,
    }
    begun = time.perf_counter()
    archive.close(0, "bench", {})
    told["close, ms"] = (time.perf_counter() - begun) * 1e3
    told["memory, MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    told["of it before opening, MB"] = before / 1024
    print(json.dumps(told))


def many_urls(folder: Path, counts: list[int]) -> None:
    columns = []
    for count in counts:
        with tempfile.TemporaryDirectory(dir=folder) as root:
            fill(Path(root), count)
            size = (Path(root) / OUTLET / LEDGER).stat().st_size
            command = [sys.executable, "-m", "bench.archive", "--measure", root, "--urls", str(count)]
            done = subprocess.run(command, capture_output=True, check=True, text=True)
        columns.append({**json.loads(done.stdout), "ledger, MB": size / 1e6})
    print(f"{'URLs in the ledger':30}" + "".join(f"{count:>12,}" for count in counts))
    for name in columns[0]:
        print(f"{name:30}" + "".join(f"{column[name]:12.1f}" for column in columns))


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--urls", type=int, default=3_000_000)
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()))
    parser.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.measure:
        measure(arguments.measure, arguments.urls)
        return
    arguments.folder.mkdir(parents=True, exist_ok=True)
    per_article(arguments.folder, arguments.articles)
    print()
    many_urls(arguments.folder, [max(arguments.urls // 100, 5000), arguments.urls])


if __name__ == "__main__":
    main()
