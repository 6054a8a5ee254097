"""What a page costs: newscrawl with everything on, Scrapy that only fetches, and plain Scrapy with `-o`.

    python -m bench.crawl [--pages 600] [--rounds 3] [--profile]

The site runs in another process on another core, and all three crawls ask it for the same pages of 78 KB
without delays. What counts is CPU time of the crawling process, start-up taken off by a crawl of few pages;
of the rounds the median. `--profile` says where newscrawl's time goes.
"""

from __future__ import annotations

import argparse
import os
import pstats
import resource
import statistics
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
DEFAULTS = "scrapy.settings.default_settings"
FEW = 20
QUICK = {"DOWNLOAD_DELAY": 0, "CONCURRENT_REQUESTS_PER_DOMAIN": 8, "SPIDER_MODULES": "bench.spiders"}
GROUPS = (
    ("newscrawl/extract", "extract"),
    ("newscrawl/clean", "clean"),
    ("newscrawl/discover", "discover"),
    ("archive/warc", "warc"),
    ("archive/pages", "warc"),
    ("archive/segments", "segments"),
    ("archive/files", "segments"),
    ("archive/recordschema", "segments"),
    ("newscrawl/items", "segments"),
    ("newscrawl/archive", "ledger"),
    ("newscrawl/", "spider, middlewares, pipelines"),
    ("/scrapy/", "scrapy and twisted"),
    ("/twisted/", "scrapy and twisted"),
    ("asyncio", "scrapy and twisted"),
)


def settings(values: dict[str, object]) -> list[str]:
    return [word for name, value in values.items() for word in ("-s", f"{name}={value}")]


def command(way: str, pages: int) -> list[str]:
    """The crawl of so many pages in one of three ways."""
    scrapy = [sys.executable, "-m", "scrapy", "crawl"]
    if way == "newscrawl":
        more: dict[str, object] = {"AUTOTHROTTLE_ENABLED": 0, "SECTION_MAX_PAGES": 10**6}
        return [*scrapy, "bench", *settings(QUICK | more), "-a", f"limit={pages}"]
    out = ["-o", "out.jsonl"] if way == "plain" else []
    return [*scrapy, way, *settings(QUICK), "-a", f"pages={pages}", *out]


@contextmanager
def site(pages: int) -> Iterator[str]:
    """The site on the last core; gives its address."""
    server = subprocess.Popen(
        [sys.executable, "-m", "bench.site", str(pages)], cwd=PROJECT, stdout=subprocess.PIPE, text=True
    )
    os.sched_setaffinity(server.pid, {max(os.sched_getaffinity(0))})
    try:
        assert server.stdout
        yield f"http://127.0.0.1:{server.stdout.readline().strip()}"
    finally:
        server.kill()
        server.communicate()


def crawl(way: str, pages: int, proxy: str, profile: Path | None = None) -> float:
    """Run one crawl on the first core; its CPU seconds."""
    words = command(way, pages)
    if profile:
        words[1:2] = ["-m", "cProfile", "-o", str(profile), "-m"]
    with tempfile.TemporaryDirectory() as folder:
        environ = {
            **os.environ,
            "PYTHONPATH": str(PROJECT),
            "SCRAPY_SETTINGS_MODULE": "newscrawl.settings" if way == "newscrawl" else DEFAULTS,
            "NEWSCRAWL_ARCHIVE": folder,
            "http_proxy": proxy,
        }
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run(
            words,
            cwd=folder,
            env=environ,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            preexec_fn=lambda: os.sched_setaffinity(0, {min(os.sched_getaffinity(0))}),
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        check(way, pages, done, Path(folder))
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def check(way: str, pages: int, done: subprocess.CompletedProcess[str], folder: Path) -> None:
    """A crawl that did not do its work has no time worth telling."""
    if way == "newscrawl":
        lines = sum(len(p.read_bytes().splitlines()) for p in folder.glob("bench/articles/*.jsonl"))
    elif way == "plain":
        lines = len((folder / "out.jsonl").read_bytes().splitlines())
    else:
        lines = pages if f"'downloader/response_status_count/200': {pages}" in done.stderr else 0
    if done.returncode or lines != pages:
        sys.exit(f"{way}: {lines} of {pages} pages, status {done.returncode}\n{done.stderr[-2000:]}")


def shares(profile: Path) -> Counter[str]:
    """Microseconds by group; what C code took counts for the Python code that called it."""
    spent: Counter[str] = Counter()
    stats = pstats.Stats(str(profile)).stats  # type: ignore[attr-defined] # documented nowhere
    for (file, _, _), (_, _, own, _, callers) in stats.items():
        if file == "~" and callers:
            for (caller, _, _), (_, _, part, _) in callers.items():
                spent[group(caller)] += round(part * 1e6)
        else:
            spent[group(file)] += round(own * 1e6)
    return spent


def group(file: str) -> str:
    return next((name for part, name in GROUPS if part in file), "Python's own modules")


def tell_shares(pages: int, proxy: str, each: float) -> None:
    with tempfile.TemporaryDirectory() as folder:
        few, many = Path(folder) / "few", Path(folder) / "many"
        crawl("newscrawl", FEW, proxy, few)
        crawl("newscrawl", pages, proxy, many)
        spent = shares(many)
        spent.subtract(shares(few))
    whole = sum(spent.values())
    print("\nof newscrawl's time (as profiled, which makes Python code look dearer than C):")
    for name, part in spent.most_common():
        print(f"  {name:32} {part / whole:4.0%}  {part / whole * each:5.2f} ms")


def main(arguments: Sequence[str] | None = None) -> None:
    form = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=form)
    parser.add_argument("--pages", type=int, default=600)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--profile", action="store_true")
    chosen = parser.parse_args(arguments)
    each: dict[str, float] = {}
    with site(chosen.pages) as proxy:
        for way in ("bare", "plain", "newscrawl"):
            start = min(crawl(way, FEW, proxy) for _ in range(2))
            rounds = [crawl(way, chosen.pages, proxy) - start for _ in range(chosen.rounds)]
            each[way] = statistics.median(rounds) / (chosen.pages - FEW) * 1000
            print(
                f"{way:10} {each[way]:6.2f} ms CPU a page {each[way] / each['bare']:6.2f} x bare", flush=True
            )
        if chosen.profile:
            tell_shares(chosen.pages, proxy, each["newscrawl"])


if __name__ == "__main__":
    main()
