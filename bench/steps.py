"""In which functions a page's steps of Python are taken, and where two versions of ours differ in them.

    python -m bench.steps [--trees BEFORE,AFTER] [--step 48] [--most 40]

A step is an instruction of Python's own machine. Their number is nearly the same in every run, and told in
seconds where `bench.instructions` takes minutes; what C does for a step, in a search or a parse, counts as
nothing. Every 48th page is read, in a process that has warmed up. Prints the functions with the most steps
and how often a page enters each; of two checkouts those whose steps differ most. The page itself comes last.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from bench.corpus import ROOT, SHARED
from bench.options import options
from bench.pages import TOOLS, WARM_UP
from bench.tables import table

READER = Path(__file__).with_name("stepped.py")
_AMISS = "--step and --most are 1 or more, --warm-up 0 or more, --trees one or two checkouts of newscrawl"
Steps = dict[str, tuple[float, float]]
"""How often a page enters each function, and how many steps are taken there."""


def counted(tree: Path, step: int, warm_up: int) -> Steps:
    """What a page takes in a checkout.

    Raises RuntimeError, with what the process said last, where it failed.
    """
    done = subprocess.run(
        [sys.executable, str(READER), str(step), str(warm_up)],
        cwd=tree,
        env={**os.environ, "PYTHONHASHSEED": "0", "PYTHONPATH": str(tree), "NEWSCRAWL_SHARED": str(SHARED)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{tree}: {(done.stderr.splitlines() or ['it said nothing'])[-1]}")
    pages, found = json.loads(done.stdout.splitlines()[-1])
    return {name: (entered / pages, steps / pages) for name, (entered, steps) in found.items()}


def whole(steps: Steps) -> tuple[float, float]:
    return sum(entered for entered, _ in steps.values()), sum(taken for _, taken in steps.values())


def dearest(steps: Steps, most: int) -> list[list[str]]:
    """The functions with the most steps, and the whole."""
    first = sorted(steps, key=lambda name: -steps[name][1])[:most]
    rows = [(name, steps[name]) for name in first] + [("a page", whole(steps))]
    return [[name, f"{entered:,.1f}", f"{taken:,.0f}"] for name, (entered, taken) in rows]


def apart(before: Steps, after: Steps, most: int) -> list[list[str]]:
    """The functions in which two versions differ most, and the whole."""
    pairs = {
        name: (before.get(name, (0, 0)), after.get(name, (0, 0)))
        for name in sorted(before.keys() | after.keys())
        if before.get(name) != after.get(name)
    }
    first = sorted(pairs, key=lambda name: -abs(pairs[name][1][1] - pairs[name][0][1]))[:most]
    rows = [_row(name, *pairs[name]) for name in first]
    return [*rows, _row("a page", whole(before), whole(after))]


def _row(name: str, before: tuple[float, float], after: tuple[float, float]) -> list[str]:
    entered = [f"{count[0]:,.1f}" for count in (before, after)]
    taken = [f"{count[1]:,.0f}" for count in (before, after)]
    return [name, *entered, *taken, f"{after[1] - before[1]:+,.0f}"]


def _read_options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = options(__doc__)
    parser.add_argument("--trees", default=str(ROOT), help="one or two checkouts of newscrawl, with a comma")
    parser.add_argument("--step", type=int, default=48, help="every so many pages are read")
    parser.add_argument("--warm-up", type=int, default=WARM_UP, help="pages that are read first")
    parser.add_argument("--most", type=int, default=40, help="so many functions are told")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    args = _read_options(arguments)
    trees = [Path(tree).resolve() for tree in args.trees.split(",")]
    are_trees = len(trees) < 3 and all((tree / "newscrawl").is_dir() for tree in trees)
    if min(args.step, args.most) < 1 or args.warm_up < 0 or not are_trees:
        print(_AMISS, file=sys.stderr)
        return 2
    if not TOOLS.is_dir():
        print(f"needs the pages in {SHARED} (NEWSCRAWL_SHARED)", file=sys.stderr)
        return 2
    try:
        found = [counted(tree, args.step, args.warm_up) for tree in trees]
    except RuntimeError as error:
        print(f"the pages could not be read: {error}", file=sys.stderr)
        return 1
    if len(found) == 1:
        print(table(["function", "entered a page", "steps a page"], dearest(found[0], args.most)))
    else:
        head = ["function", "entered before", "after", "steps before", "after", "more"]
        print(table(head, apart(found[0], found[1], args.most)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
