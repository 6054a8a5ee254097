"""Our extractor beside what people would use instead: the same pages, the same run.

    python -m bench.pages [--peers trafilatura,extruct] [--sets aeb,fundus] [--limit 100] [--out FILE]

Reads the pages, the scorer and the wrappers of the peers in `../shared` (or NEWSCRAWL_SHARED). Each peer
runs in a virtual environment of its own under `build/peers`, made when first asked for; a peer that cannot be
installed is left out with a line that says so. `jsonld` is the floor: one lxml parse and the page's JSON-LD.

Each tool warms up on a few pages and then reads every page in one process; CPU is that process's own time.
Tables: quality by set, then milliseconds per page (mean, median, worst, and how many times the floor) and the
peak of memory.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

from bench.corpus import CORPUS, ROOT, SHARED
from bench.figures import Figures, note
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
    """In the tool's own environment: read every page, print what was found and what it cost as JSON."""
    evaluate = tool("evaluate_pages")
    extract: Callable[[Any], Any] = evaluate.load_extractor(name)
    result: dict[str, Any] = {"sets": {}, "ms": []}
    for number, dataset in enumerate(sets):
        pages = pages_of(dataset, limit)
        if number == 0:
            evaluate.run(extract, pages[:WARM_UP])
        records = []
        for page in pages:
            raw = page.raw()
            page.raw = lambda raw=raw: raw
            start = time.process_time()
            found, _errors = evaluate.run(extract, [page])
            result["ms"].append((time.process_time() - start) * 1000)
            del page.raw
            records += found
        result["sets"][dataset] = evaluate.evaluate(pages, records, 2)
    result["mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps(result))


def measure(name: str, python: Path, sets: list[str], limit: int) -> dict[str, Any] | None:
    command = [str(python), str(Path(__file__)), "--worker", name]
    command += ["--sets", ",".join(sets), "--limit", str(limit)]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        reason = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        print(f"{name}: left out, it failed ({reason})", file=sys.stderr)
        return None
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


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
    results: dict[str, dict[str, Any]] = {}
    for name in ["ours", *filter(None, args.peers.split(","))]:
        python = Path(sys.executable) if name == "ours" else python_of(name)
        spec = OURS if name == "ours" else name
        if python and (result := measure(spec, python, sets, args.limit)):
            results[name] = result
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
