"""Two versions of newscrawl beside each other on invented pages: what stands otherwise in their records.

    python -m bench.beside BEFORE [AFTER] [--only days,ends] [--show 5]

Labelled pages and tests tell whether a change does what it was made for. What it does besides, to pages of
which nobody thought, is told by pages that have one habit in all its forms (`bench/invented.toml`), read with
the code before and after: each record that differs is a question. BEFORE and AFTER are checkouts; AFTER is
this one if none is named. Prints how many records of each battery differ and in what, then examples, spread
over what was chosen for them. The status is 1 where any differs, as that of `diff`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from bench.corpus import ROOT
from bench.invented import load, pages
from bench.options import options
from bench.tables import table

READER = Path(__file__).with_name("invented.py")
UNTOLD = frozenset({"provenance", "blocks", "word_count"})
"""Fields that tell of the version and the hour, or what others tell."""
LONGEST = 160
BESIDE = 30
"""Characters told of a value, and of those around what differs in it."""
Record = dict[str, Any] | None


def records(tree: Path, names: Sequence[str]) -> list[Record]:
    """What a checkout reads on the pages of some batteries, in order.

    Raises RuntimeError, with what the process said last, where it failed.
    """
    done = subprocess.run(
        [sys.executable, str(READER), *names],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{tree}: {(done.stderr.splitlines() or ['it said nothing'])[-1]}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def otherwise(before: Record, after: Record) -> dict[str, tuple[Any, Any]]:
    """The fields in which two records differ, each with both values. A page that one version refuses has the
    field `article`; fields that one does not have at all are passed over.
    """
    if before is None or after is None:
        return {} if before is after else {"article": (before is not None, after is not None)}
    if "error" in before or "error" in after:
        pairs = {"error": (before.get("error"), after.get("error"))}
    else:
        pairs = {name: (before[name], after[name]) for name in before if name in after and name not in UNTOLD}
    return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}


def spread(examples: Sequence[tuple[dict[str, str], str]], most: int) -> list[tuple[dict[str, str], str]]:
    """Some examples, of which each has as many choices as can be that none before it has."""
    left, seen = list(examples), set[tuple[str, str]]()
    chosen: list[tuple[dict[str, str], str]] = []
    while left and len(chosen) < most:
        best = max(left, key=lambda example: len(set(example[0].items()) - seen))
        left.remove(best)
        chosen.append(best)
        seen.update(best[0].items())
    return chosen


def differing(old: Any, new: Any) -> tuple[str, str]:
    """How two values are told: of long texts where they differ, and a little around it."""
    if not (isinstance(old, str) and isinstance(new, str)):
        old, new = json.dumps(old, ensure_ascii=False), json.dumps(new, ensure_ascii=False)
    same = _alike(old, new)
    start = max(same - BESIDE, 0) if max(len(old), len(new)) > LONGEST else 0
    end = _alike(old[same:][::-1], new[same:][::-1])
    return _part(old, start, end), _part(new, start, end)


def _alike(old: str, new: str) -> int:
    """With how many characters both begin."""
    return next(
        (at for at, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new))
    )


def _part(text: str, start: int, same: int) -> str:
    """A text from a place on, without most of what is the `same` at its end."""
    stop = len(text) - max(same - BESIDE, 0) if start or len(text) > LONGEST else len(text)
    told = text[start:stop]
    if len(told) > LONGEST:
        told = f"{told[: LONGEST // 2]} … {told[-LONGEST // 2 :]}"
    return f"{'…' if start else ''}{told}{'…' if stop < len(text) else ''}".replace("\n", "⏎")


def _compared(before: Path, after: Path, batteries: dict[str, dict[str, Any]], most: int) -> int:
    """Print what differs, and return in how many records."""
    with ThreadPoolExecutor(2) as both:
        olds, news = both.map(lambda tree: iter(records(tree, [*batteries])), (before, after))
    rows, examples = [], defaultdict(list)
    for name, battery in batteries.items():
        count = differ = 0
        for choice, _ in pages(battery):
            found = otherwise(next(olds), next(news))
            count, differ = count + 1, differ + bool(found)
            for field, (old, new) in found.items():
                examples[name, field].append((choice, "\n     -> ".join(differing(old, new))))
        fields = {field: len(those) for (where, field), those in examples.items() if where == name}
        rows.append([name, str(count), str(differ), ", ".join(f"{f} {n}" for f, n in fields.items())])
    print(table(["battery", "pages", "differ", "in"], rows))
    for (name, field), those in examples.items():
        print(f"\n{name}, {field}: {len(those)}")
        for choice, told in spread(those, most):
            print(f"  {' | '.join(choice.values())}\n        {told}")
    return sum(int(row[2]) for row in rows)


def main(arguments: Sequence[str] | None = None) -> int:
    known, parser = load(), options(__doc__)
    parser.add_argument("before", metavar="BEFORE", type=Path)
    parser.add_argument("after", metavar="AFTER", type=Path, nargs="?", default=ROOT)
    parser.add_argument("--only", help=f"batteries, joined by commas: {', '.join(known)}")
    parser.add_argument(
        "--show", type=int, default=5, metavar="N", help="examples of each field [%(default)s]"
    )
    args = parser.parse_args(arguments)
    names = args.only.split(",") if args.only else list(known)
    if unknown := [name for name in names if name not in known]:
        parser.error(f"no battery {unknown[0]!r}; there are: {', '.join(known)}")
    if missing := [tree for tree in (args.before, args.after) if not (tree / "newscrawl").is_dir()]:
        parser.error(f"{missing[0]}: no checkout of newscrawl")
    try:
        chosen = {name: known[name] for name in names}
        return int(_compared(args.before.resolve(), args.after.resolve(), chosen, args.show) > 0)
    except RuntimeError as error:
        print(f"could not read the pages: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
