"""What a page costs: newscrawl with everything on, Scrapy that only fetches, and plain Scrapy with `-o`.

    python -m bench.crawl [--pages 600] [--rounds 5] [--plain] [--parts]

The site runs in another process on another core, and all three crawls ask it for the same pages of 78 KB
without delays. Each crawl notes its own CPU time (user and system) as each page comes; what a page costs is
what went by from the 20th to the last, so that neither start-up nor end is in it, while listings, commits and
the search for garbage are. Whatever else a machine does makes a page dearer: of the rounds the least is told.
The ways take turns, one round forwards and one backwards, and are compared round by round. Pages come
compressed, as on the web; `--plain` sends them as they are. `--parts` says where the time goes.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bench.corpus import ROOT
from bench.figures import note
from bench.options import options
from bench.shares import shares
from bench.spiders import CURVE

DEFAULTS = "scrapy.settings.default_settings"
FEW = 20
"""Pages in which a crawl fills its memories and loads what it needs first."""
WAYS = ("bare", "plain", "newscrawl")
BESIDE = {"bare": "a bare fetch", "plain": "plain Scrapy's"}
QUICK = {"DOWNLOAD_DELAY": 0, "CONCURRENT_REQUESTS_PER_DOMAIN": 8, "SPIDER_MODULES": "bench.spiders"}


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
    server = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    os.sched_setaffinity(server.pid, {max(os.sched_getaffinity(0))})
    try:
        assert server.stdout
        yield f"http://127.0.0.1:{server.stdout.readline().strip()}"
    finally:
        server.kill()
        server.communicate()


def crawl(way: str, pages: int, proxy: str, samples: Path | None = None) -> list[float]:
    """Run one crawl on the first core; its CPU seconds as each page came."""
    words = command(way, pages)
    if samples:
        words[1:2] = ["-m", "bench.sampled", str(samples)]
    with tempfile.TemporaryDirectory() as folder:
        environ = _environ(way, proxy, folder)
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
        check(way, pages, done, Path(folder))
        curve: list[float] = json.loads(Path(environ[CURVE]).read_text())
    return curve


def _environ(way: str, proxy: str, folder: str) -> dict[str, str]:
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "SCRAPY_SETTINGS_MODULE": "newscrawl.settings" if way == "newscrawl" else DEFAULTS,
        "NEWSCRAWL_ARCHIVE": folder,
        "http_proxy": proxy,
        CURVE: str(Path(folder) / "curve.json"),
    }


def each(curve: Sequence[float]) -> float:
    """Milliseconds of a page, by what a crawl noted; the first few count as start-up."""
    return (curve[-1] - curve[FEW - 1]) / (len(curve) - FEW) * 1000


def measure(pages: int, rounds: int, proxy: str) -> list[dict[str, float]]:
    """Milliseconds of a page, by way, in each round; the ways take turns in being first."""
    orders = [WAYS[:: 1 if number % 2 == 0 else -1] for number in range(rounds)]
    return [{way: each(crawl(way, pages, proxy)) for way in order} for order in orders]


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


def tell(rounds: Sequence[dict[str, float]]) -> dict[str, float]:
    """Print what a page costs and how the ways compare; gives the least of each way."""
    least = {way: min(took[way] for took in rounds) for way in WAYS}
    for way in WAYS:
        middle = statistics.median(took[way] for took in rounds)
        print(f"{way:10} {least[way]:6.2f} ms CPU a page ({middle:.2f} in the middle round)", flush=True)
    for beside in WAYS[:2]:
        ratios = sorted(took["newscrawl"] / took[beside] for took in rounds)
        middle, ends = statistics.median(ratios), f"{ratios[0]:.2f} to {ratios[-1]:.2f}"
        print(
            f"newscrawl beside {beside}: {least['newscrawl'] / least[beside]:.2f}; "
            f"round by round {middle:.2f} ({ends})"
        )
    note({f"CPU of a page, times {name}": least["newscrawl"] / least[way] for way, name in BESIDE.items()})
    return least


def tell_parts(way: str, pages: int, proxy: str, took: float) -> None:
    """Where the time of a page, which `took` so many milliseconds, goes."""
    with tempfile.TemporaryDirectory() as folder:
        few, many = Path(folder) / "few", Path(folder) / "many"
        crawl(way, FEW, proxy, few)
        crawl(way, pages, proxy, many)
        spent = shares(many)
        spent.subtract(shares(few))
    whole = sum(spent.values())
    print(f"\nof {way}'s time for a page:")
    for name, n in spent.most_common():
        print(f"  {name:42} {n / whole:4.0%}  {n / whole * took:5.2f} ms", flush=True)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = options(__doc__)
    parser.add_argument("--pages", type=int, default=600)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--plain", action="store_true")
    parser.add_argument("--parts", action="store_true")
    chosen = parser.parse_args(arguments)
    with site(chosen.pages, *["--plain"][: chosen.plain]) as proxy:
        least = tell(measure(chosen.pages, chosen.rounds, proxy))
        if chosen.parts:
            for way in ("bare", "newscrawl"):
                tell_parts(way, chosen.pages, proxy, least[way])


if __name__ == "__main__":
    main()
