"""What a ledger with millions of URLs costs: to open, to ask, to add to, and in memory.

    python -m bench.ledger [--urls 3000000] [--folder /tmp]

The second column is a ledger with a hundredth of them. Times are of this machine; what one column is to the
other is what to look at.
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
from pathlib import Path

from bench.archive import OUTLET, SITEMAP, listed
from bench.figures import note
from newscrawl.archive import LEDGER, Archive, Ledger


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
            command = [sys.executable, "-m", "bench.ledger", "--measure", root, "--urls", str(count)]
            done = subprocess.run(command, capture_output=True, check=True, text=True)
        columns.append({**json.loads(done.stdout), "ledger, MB": size / 1e6})
    print(f"{'URLs in the ledger':30}" + "".join(f"{count:>12,}" for count in counts))
    for name in columns[0]:
        print(f"{name:30}" + "".join(f"{column[name]:12.1f}" for column in columns))
    few, many = columns
    note(
        {
            "ledger opens, ms": many["open, ms"],
            "look-up, times that in a hundredth": many["look up a URL, us"] / few["look up a URL, us"],
            "ledger's memory, MB": many["memory, MB"],
        }
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--urls", type=int, default=3_000_000)
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()))
    parser.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.measure:
        measure(arguments.measure, arguments.urls)
        return
    arguments.folder.mkdir(parents=True, exist_ok=True)
    many_urls(arguments.folder, [max(arguments.urls // 100, 5000), arguments.urls])


if __name__ == "__main__":
    main()
