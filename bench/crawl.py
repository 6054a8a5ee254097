"""What a page costs: newscrawl with everything on, Scrapy that only fetches, and plain Scrapy with `-o`.

    python -m bench.crawl [--pages 600] [--rounds 3] [--plain] [--parts]

The site runs in another process on another core, and all three crawls ask it for the same pages of 78 KB
without delays. What counts is CPU time of the crawling process, start-up taken off by a crawl of few pages;
the ways take turns, and of the rounds the least counts. Pages come compressed, as on the web; `--plain` sends
them as they are. `--parts` says where the time goes.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
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
WAYS = ("bare", "plain", "newscrawl")
QUICK = {"DOWNLOAD_DELAY": 0, "CONCURRENT_REQUESTS_PER_DOMAIN": 8, "SPIDER_MODULES": "bench.spiders"}
WHOLE = (("newscrawl/extract/", "extraction"), ("newscrawl/clean/", "cleaning"))
"""Whatever these call is theirs."""
TOOL = "archive/packing"
"""What this does is for whoever calls it."""
INNERMOST = (
    ("archive/warc", "WARC: digests, compression"),
    ("archive/pages", "WARC: digests, compression"),
    ("archive/segments", "records: hash, JSON, files, fsync"),
    ("archive/files", "records: hash, JSON, files, fsync"),
    ("archive/decide", "records: hash, JSON, files, fsync"),
    ("newscrawl/items", "records: hash, JSON, files, fsync"),
    ("newscrawl/archive", "ledger: states, queue, revisions"),
    ("newscrawl/rights", "rights"),
    ("newscrawl/tdm", "rights"),
    ("lean/bodies", "decompression"),
    ("newscrawl/lean", "Scrapy"),
    ("newscrawl/wire", "our HTTP client"),
    ("newscrawl/", "spider, pipelines, middlewares, identity"),
    ("scrapy/utils/gz", "decompression"),
    ("httpcompression", "decompression"),
    ("_compression", "decompression"),
    ("/scrapy/", "Scrapy"),
    ("/twisted/", "Twisted and asyncio"),
    ("/asyncio/", "Twisted and asyncio"),
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
def site(pages: int, *more: str) -> Iterator[str]:
    """The site on the last core; gives its address."""
    words = [sys.executable, "-m", "bench.site", str(pages), *more]
    server = subprocess.Popen(words, cwd=PROJECT, stdout=subprocess.PIPE, text=True)
    os.sched_setaffinity(server.pid, {max(os.sched_getaffinity(0))})
    try:
        assert server.stdout
        yield f"http://127.0.0.1:{server.stdout.readline().strip()}"
    finally:
        server.kill()
        server.communicate()


def crawl(way: str, pages: int, proxy: str, samples: Path | None = None) -> float:
    """Run one crawl on the first core; its CPU seconds."""
    words = command(way, pages)
    if samples:
        words[1:2] = ["-m", "bench.sampled", str(samples)]
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


def shares(samples: Path) -> Counter[str]:
    """Samples by part."""
    spent: Counter[str] = Counter()
    for stack, n in json.loads(samples.read_text()):
        spent[part([file for file, _ in stack])] += n
    return spent


def part(files: Sequence[str]) -> str:
    """What a stack of functions, the innermost first, was at work for."""
    for place, name in WHOLE:
        if any(place in file for file in files):
            return name
    own = (file for file in files if TOOL not in file)
    named = (name for file in own for place, name in INNERMOST if place in file)
    return next(named, "Twisted and asyncio")


def tell_parts(way: str, pages: int, proxy: str, each: float) -> None:
    """Where the time of a page goes."""
    with tempfile.TemporaryDirectory() as folder:
        few, many = Path(folder) / "few", Path(folder) / "many"
        crawl(way, FEW, proxy, few)
        crawl(way, pages, proxy, many)
        spent = shares(many)
        spent.subtract(shares(few))
    whole = sum(spent.values())
    print(f"\nof {way}'s time for a page:")
    for name, n in spent.most_common():
        print(f"  {name:42} {n / whole:4.0%}  {n / whole * each:5.2f} ms", flush=True)


def main(arguments: Sequence[str] | None = None) -> None:
    form = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=form)
    parser.add_argument("--pages", type=int, default=600)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--plain", action="store_true")
    parser.add_argument("--parts", action="store_true")
    chosen = parser.parse_args(arguments)
    with site(chosen.pages, *["--plain"][: chosen.plain]) as proxy:
        start = {way: min(crawl(way, FEW, proxy) for _ in range(2)) for way in WAYS}
        rounds = [{way: crawl(way, chosen.pages, proxy) for way in WAYS} for _ in range(chosen.rounds)]
        least = {way: min(took[way] for took in rounds) - start[way] for way in WAYS}
        each = {way: spent / (chosen.pages - FEW) * 1000 for way, spent in least.items()}
        for way in WAYS:
            print(
                f"{way:10} {each[way]:6.2f} ms CPU a page {each[way] / each['bare']:6.2f} x bare", flush=True
            )
        if chosen.parts:
            for way in ("bare", "newscrawl"):
                tell_parts(way, chosen.pages, proxy, each[way])


if __name__ == "__main__":
    main()
