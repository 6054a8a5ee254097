"""Ten hours of crawling in short: one run over many articles, with memory and time per article in ten steps.

    python -m bench.long [--articles 200000]

One sitemap lists all articles, so the run also shows what a long sitemap costs. Both columns should stay as
they are in the second step; the first one holds the start.
"""

from __future__ import annotations

import argparse
import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.crawl import PROJECT, QUICK, settings, site

STEPS = 10
TICKS = os.sysconf("SC_CLK_TCK")


def start(proxy: str, folder: Path) -> subprocess.Popen[bytes]:
    more: dict[str, object] = {"AUTOTHROTTLE_ENABLED": 0, "DOWNLOAD_MAXSIZE": 1 << 30, "LOG_LEVEL": "ERROR"}
    environ = {
        **os.environ,
        "PYTHONPATH": str(PROJECT),
        "SCRAPY_SETTINGS_MODULE": "newscrawl.settings",
        "NEWSCRAWL_ARCHIVE": str(folder),
        "http_proxy": proxy,
    }
    words = [sys.executable, "-m", "scrapy", "crawl", "long", *settings(QUICK | more)]
    process = subprocess.Popen(words, cwd=folder, env=environ)
    os.sched_setaffinity(process.pid, {min(os.sched_getaffinity(0))})
    return process


def stored(folder: Path) -> int:
    """How many articles are in the archive for good."""
    try:
        with sqlite3.connect(f"file:{folder}/long/ledger.sqlite?mode=ro", uri=True) as ledger:
            count: int = ledger.execute("SELECT count(*) FROM revisions").fetchone()[0]
        ledger.close()
    except sqlite3.Error:
        return 0
    return count


def usage(pid: int) -> tuple[float, float]:
    """CPU seconds and resident MB of a process."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return (int(fields[11]) + int(fields[12])) / TICKS, pages * resource.getpagesize() / 1e6


def steps(process: subprocess.Popen[bytes], folder: Path, articles: int) -> Iterator[str]:
    done, spent, step = 0, 0.0, 1
    while process.poll() is None:
        time.sleep(1)
        now = stored(folder)
        if now >= articles * step // STEPS and now > done and process.poll() is None:
            cpu, memory = usage(process.pid)
            yield f"{now:9,} articles {(cpu - spent) / (now - done) * 1000:7.2f} ms CPU each {memory:7.0f} MB"
            done, spent, step = now, cpu, step + 1


def main(arguments: Sequence[str] | None = None) -> int:
    form = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=form)
    parser.add_argument("--articles", type=int, default=200_000)
    articles: int = parser.parse_args(arguments).articles
    with tempfile.TemporaryDirectory() as name, site(articles) as proxy:
        folder = Path(name)
        process = start(proxy, folder)
        try:
            for line in steps(process, folder, articles):
                print(line, flush=True)
        finally:
            process.kill()
            process.wait()
        print(f"{stored(folder):9,} of {articles:,} articles stored, exit status {process.returncode}")
        return int(stored(folder) != articles)


if __name__ == "__main__":
    sys.exit(main())
