"""Our extractor beside what people would use instead: the same pages, the same run.

    python -m bench.pages [--peers trafilatura,extruct] [--sets aeb,fundus] [--limit 100] [--out FILE]

Reads the pages, the scorer and the wrappers of the peers in `../shared` (or NEWSCRAWL_SHARED). Each peer
runs in a virtual environment of its own under `build/peers`, made when first asked for; a peer that cannot be
installed is left out with a line that says so. `jsonld` is the floor: one lxml parse and the page's JSON-LD.

Each tool warms up on a few pages and then reads every page in one process, in turn with the others
(`bench.inturn`); CPU is that process's own time.
Tables: quality by set, then milliseconds per page (mean, median, worst, and how many times the floor) and the
peak of memory.
"""

from __future__ import annotations

import argparse
import importlib
import resource
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

from bench.corpus import CORPUS, SHARED
from bench.figures import Figures, note
from bench.inturn import answer, in_turn
from bench.options import options
from bench.peers import PEERS, python_of
from bench.tables import SCORES, cost, quality

TOOLS = SHARED / "tools"
OURS = "newscrawl.extract:extract"
SETS = ("aeb", "fundus", "trafeval", "htmldate")
WARM_UP = 10
BESIDE = {"trafilatura": "trafilatura's", "jsonld": "the floor's"}


def tool(name: str) -> ModuleType:
    """A module of the shared tools; without them the program ends with a line and the status 2."""
    if not TOOLS.is_dir():
        print(f"needs the pages in {SHARED} (NEWSCRAWL_SHARED)", file=sys.stderr)
        raise SystemExit(2)
    if str(TOOLS) not in sys.path:
        sys.path.insert(0, str(TOOLS))
    return importlib.import_module(name)


def pages_of(name: str, limit: int) -> list[Any]:
    pages: list[Any] = tool("evaluate_pages").load_pages(name, data=CORPUS / "pages")
    return pages[:limit] if limit else pages


def work(name: str, sets: Iterable[str], limit: int) -> None:
    """In the tool's own environment: read a page whenever it is its turn, and tell what was found and what it
    cost in the end."""
    evaluate = tool("evaluate_pages")
    extract: Callable[[Any], Any] = evaluate.load_extractor(name)
    pages = {dataset: pages_of(dataset, limit) for dataset in sets}
    records: dict[str, list[Any]] = {dataset: [] for dataset in pages}
    times: list[float] = []
    evaluate.run(extract, next(iter(pages.values()))[:WARM_UP])

    def read(dataset: str, page: Any) -> None:
        raw = page.raw()
        page.raw = lambda: raw
        start = time.process_time()
        found, _errors = evaluate.run(extract, [page])
        times.append((time.process_time() - start) * 1000)
        del page.raw
        records[dataset] += found

    def result() -> dict[str, Any]:
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        scores = {dataset: evaluate.evaluate(pages[dataset], records[dataset], 2) for dataset in pages}
        return {"sets": scores, "ms": times, "mb": peak}

    answer([partial(read, dataset, page) for dataset in pages for page in pages[dataset]], result)


def command(name: str, python: Path, sets: list[str], limit: int) -> list[str]:
    """What runs a tool in its own environment."""
    options = ["--worker", name, "--sets", ",".join(sets), "--limit", str(limit)]
    return [str(python), str(Path(__file__)), *options]


def figures(results: dict[str, dict[str, Any]]) -> Figures:
    """How well ours reads, and what that costs beside others, by the names in `aims.toml`."""
    ours = results["ours"]
    found: Figures = {
        f"{dataset} {part} {key}": scores[part][key]
        for dataset, scores in ours["sets"].items()
        for part, key in SCORES
        if key in scores.get(part, {})
    }
    mean = statistics.fmean(ours["ms"])
    found["worst page, times the median"] = max(ours["ms"]) / statistics.median(ours["ms"])
    for name, whose in BESIDE.items():
        if name in results:
            found[f"CPU of a page, times {whose}"] = mean / statistics.fmean(results[name]["ms"])
            found[f"memory, times {whose}"] = ours["mb"] / results[name]["mb"]
    return found


def _arguments() -> argparse.Namespace:
    parser = options(__doc__)
    parser.add_argument("--peers", default=",".join(PEERS), help="which peers, joined by commas")
    parser.add_argument("--sets", default=",".join(SETS), help="which sets of pages")
    parser.add_argument("--limit", type=int, default=0, help="pages of each set; all where it is 0")
    parser.add_argument("--out", type=Path, help="write the tables to this file as well")
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    return parser.parse_args()


def main() -> int:
    args = _arguments()
    sets = args.sets.split(",")
    unknown = [name for name in args.peers.split(",") if name and name not in PEERS]
    if unknown or not set(sets) <= set(SETS):
        print(f"peers are {', '.join(PEERS)}; sets are {', '.join(SETS)}", file=sys.stderr)
        return 2
    if not TOOLS.is_dir():
        print(f"no pages to read: {TOOLS} is not there (set NEWSCRAWL_SHARED)", file=sys.stderr)
        return 2
    if args.worker:
        work(args.worker, sets, args.limit)
        return 0
    tools: dict[str, list[str]] = {}
    for name in ["ours", *filter(None, args.peers.split(","))]:
        python = Path(sys.executable) if name == "ours" else python_of(name)
        if python:
            tools[name] = command(OURS if name == "ours" else name, python, sets, args.limit)
    ended = dict(in_turn(tools))
    results = {name: ended[name] for name in tools if name in ended}
    tell("\n\n".join([quality(results, sets), cost(results)]), args.out)
    if "ours" not in results:
        return 1
    note(figures(results))
    return 0


def tell(text: str, out: Path | None) -> None:
    print(text)
    if out:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
