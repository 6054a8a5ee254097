"""How many instructions a page takes: ours beside the tools that people use, or two versions of ours.

    python -m bench.instructions [--tools newscrawl.extract:extract,jsonld] [--trees DIR,DIR] [--step 6]

Milliseconds change with whatever else a machine does; instructions do not, so a gain of a thousandth shows.
They are no time: what waits for memory counts as nothing. The program valgrind counts them, a package of most
systems. Each tool reads every sixth page in a process of its own, and what another process took that only
warmed up is taken off; with `--warm-up 0` the first pages of a process count, which may have to load things.
With `--trees` the tools are asked in each of these checkouts of newscrawl, of any age that has
`bench/pages.py`. The tools are those of `bench.pages`, and any callable.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from bench.corpus import ROOT, SHARED
from bench.figures import Figures, note
from bench.options import options
from bench.pages import BESIDE, OURS, TOOLS, WARM_UP
from bench.peers import PEERS, python_of
from bench.tables import table

READER = Path(__file__).with_name("reader.py")
_ALIKE = {"PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"}
"""With these a process takes as many instructions as the one before it."""
_AMISS = "--step is 1 or more, --warm-up 0 or more, and --trees are checkouts of newscrawl"
_COUNTED = re.compile(r"I\s+refs:\s+([\d,]+)")


def counted(tree: Path, name: str, step: int, warm_up: int, *, read_all: bool) -> tuple[int, int]:
    """The instructions of a process that reads pages or only warms up, and how many pages it has.

    Raises RuntimeError, with what the process said last, where it failed.
    """
    count = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
    again = [interpreter(name), str(READER), name, str(step), str(warm_up), *["all"][: int(read_all)]]
    done = subprocess.run(
        [*count, *again],
        cwd=tree,
        env={**os.environ, **_ALIKE, "PYTHONPATH": str(tree), "NEWSCRAWL_SHARED": str(SHARED)},
        capture_output=True,
        text=True,
        check=False,
    )
    found = _COUNTED.search(done.stderr)
    if done.returncode or found is None:
        said = [line for line in done.stderr.splitlines() if line and not line.startswith("==")]  # of Python
        raise RuntimeError(said[-1] if said else "it said nothing")
    return int(found[1].replace(",", "")), int(done.stdout)


def interpreter(name: str) -> str:
    """What runs a tool. Raises RuntimeError where the packages of one cannot be installed."""
    python = python_of(name) if name in PEERS else Path(sys.executable)
    if python is None:
        raise RuntimeError(f"{name} cannot be installed")
    return str(python)


def a_page(tree: Path, name: str, step: int, warm_up: int) -> float:
    """Thousands of instructions that a tool takes for a page."""
    warm, _ = counted(tree, name, step, warm_up, read_all=False)
    whole, pages = counted(tree, name, step, warm_up, read_all=True)
    return (whole - warm) / pages / 1000


def figures(counts: dict[str, float]) -> Figures:
    """What ours takes beside others, by the names in `aims.toml`."""
    others = [name for name in counts if name in BESIDE and OURS in counts]
    return {f"instructions of a page, times {BESIDE[name]}": counts[OURS] / counts[name] for name in others}


def _read_options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = options(__doc__)
    parser.add_argument(
        "--tools", default=f"{OURS},jsonld", help="what reads the pages; the last is the measure"
    )
    parser.add_argument("--trees", default=str(ROOT), help="checkouts of newscrawl, joined by commas")
    parser.add_argument("--step", type=int, default=6, help="every so many pages are read")
    parser.add_argument("--warm-up", type=int, default=WARM_UP, help="pages that are read first")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    args = _read_options(arguments)
    trees = [Path(tree).resolve() for tree in args.trees.split(",")]
    if args.step < 1 or args.warm_up < 0 or not all((tree / "newscrawl").is_dir() for tree in trees):
        print(_AMISS, file=sys.stderr)
        return 2
    if not TOOLS.is_dir() or shutil.which("valgrind") is None:
        print(f"needs the pages in {SHARED} (NEWSCRAWL_SHARED) and the program valgrind", file=sys.stderr)
        return 2
    try:
        found = [
            (tree, name, a_page(tree, name, args.step, args.warm_up))
            for tree in trees
            for name in args.tools.split(",")
        ]
    except RuntimeError as error:
        print(f"a tool could not read the pages: {error}", file=sys.stderr)
        return 1
    rows = [[str(tree), name, f"{count:,.0f}", f"{count / found[-1][2]:.3f}"] for tree, name, count in found]
    print(table(["checkout", "tool", "thousand instructions a page", "x the last"], rows))
    note(figures({name: count for tree, name, count in found if tree == trees[0]}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
