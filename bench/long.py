"""Ten hours of crawling in short: one run over many articles, with memory and time per article in ten steps.

    python -m bench.long [--articles 200000] [--limit N]

One sitemap lists all articles, so the run also shows what a long sitemap costs. Both columns should stay as
they are in the second step; the first one holds the start. With `--limit`, only so many are fetched, and the
steps are those of reading the sitemap: a million addresses are some 85 MB of it.
"""

from __future__ import annotations

import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.corpus import ROOT
from bench.crawl import QUICK, settings, site
from bench.figures import Figures, note
from bench.options import options

STEPS, SECOND = 10, 1
TICKS = os.sysconf("SC_CLK_TCK")


def start(proxy: str, folder: Path, limit: int | None) -> subprocess.Popen[bytes]:
    more: dict[str, object] = {"AUTOTHROTTLE_ENABLED": 0, "DOWNLOAD_MAXSIZE": 1 << 30, "LOG_LEVEL": "ERROR"}
    environ = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "SCRAPY_SETTINGS_MODULE": "newscrawl.settings",
        "NEWSCRAWL_ARCHIVE": str(folder),
        "http_proxy": proxy,
    }
    words = [sys.executable, "-m", "scrapy", "crawl", "long", *settings(QUICK | more)]
    words += ["-a", f"limit={limit}"] if limit is not None else []
    process = subprocess.Popen(words, cwd=folder, env=environ)
    os.sched_setaffinity(process.pid, {min(os.sched_getaffinity(0))})
    return process


def rows(folder: Path, table: str) -> int:
    """How many rows a table of the ledger has for good: articles in `revisions`, addresses in `urls`."""
    try:
        with sqlite3.connect(f"file:{folder}/long/ledger.sqlite?mode=ro", uri=True) as ledger:
            count: int = ledger.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        ledger.close()
    except sqlite3.Error:
        return 0
    return count


def usage(pid: int) -> tuple[float, float]:
    """CPU seconds and resident MB of a process."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return (int(fields[11]) + int(fields[12])) / TICKS, pages * resource.getpagesize() / 1e6


def steps(
    process: subprocess.Popen[bytes], folder: Path, articles: int, table: str
) -> Iterator[tuple[int, float, float]]:
    """For each tenth how many rows there are, milliseconds of CPU for each that is new, and resident MB."""
    done, spent, step = 0, 0.0, 1
    while process.poll() is None:
        time.sleep(1)
        now = rows(folder, table)
        if now >= articles * step // STEPS and now > done and process.poll() is None:
            cpu, memory = usage(process.pid)
            yield now, (cpu - spent) / (now - done) * 1000, memory
            done, spent, step = now, cpu, step + 1


def growth(seen: Sequence[tuple[float, float]]) -> Figures:
    """What milliseconds and megabytes of the last step are beside those of the second."""
    if len(seen) <= SECOND:
        return {}
    each, memory = (last / second for last, second in zip(seen[-1], seen[SECOND], strict=True))
    return {"CPU of an article, last step times second": each, "memory, last step times second": memory}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = options(__doc__)
    parser.add_argument("--articles", type=int, default=200_000)
    parser.add_argument("--limit", type=int, help="fetch only so many of them")
    chosen = parser.parse_args(arguments)
    articles, limit = chosen.articles, chosen.limit
    table, wanted = ("revisions", articles) if limit is None else ("urls", limit)
    name = "articles" if limit is None else "addresses"
    seen = []
    with tempfile.TemporaryDirectory() as root, site(articles) as proxy:
        folder = Path(root)
        process = start(proxy, folder, limit)
        try:
            for now, each, memory in steps(process, folder, articles, table):
                print(f"{now:9,} {name} {each:7.2f} ms CPU each {memory:7.0f} MB", flush=True)
                seen.append((each, memory))
        finally:
            process.kill()
            process.wait()
        held = rows(folder, "revisions")
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024 / 1e6  # as in the steps
        print(f"{held:9,} of {wanted:,} articles stored, status {process.returncode}, {peak:,.0f} MB at most")
    note({"articles that are missing": wanted - held} | growth(seen))
    return int(held != wanted)


if __name__ == "__main__":
    sys.exit(main())
