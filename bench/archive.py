"""What an archive costs for each article that it stores.

    python -m bench.archive [--articles 2000] [--folder /tmp]

Times are of this machine; the ratios between the lines are what to look at. The folder should be on the disk
that an archive would be on, because of fsync.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from newscrawl.archive import Archive, Exchange
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


def listed(number: int) -> Found:
    """What a sitemap says of one URL."""
    url = f"https://outlet.example/a-story-of-some-length-{number}.html"
    return Found(url=url, kind="sitemap", source=SITEMAP, date_published="2020-01-01")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()))
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    per_article(arguments.folder, arguments.articles)


if __name__ == "__main__":
    main()
