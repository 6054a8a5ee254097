"""`make bench`: every measurement that fits a few minutes, one after another, and what was aimed at.

    python -m bench [--whole] [NAME ...]

Each can also be run alone, with more to choose, as `python -m bench.NAME`. `--whole` (`make bench-whole`)
takes all of them in full, two hours and more, and wants the pages and texts in `../shared`. Absolute times
are of this machine; the ratios between lines of one run are what to look at. An aim that is missed is marked;
the status is 1 where a measurement failed, whatever it found.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.aims import load, rows
from bench.corpus import ROOT
from bench.figures import NAMED, noted
from bench.options import options
from bench.peers import environment

LEARNS = frozenset(("leftout",))
"""Those that learn something anew, for which the project has no packages."""
QUICK: dict[str, tuple[str, ...]] = {
    "clean": (),
    "crawl": (),
    "archive": (),
    "ledger": ("--urls", "300000"),
    "export": ("--articles", "20000"),
    "revisit": ("--a-day", "30", "--budgets", "2,6"),
}
WHOLE: dict[str, tuple[str, ...]] = {
    "pages": ("--peers", "jsonld,trafilatura"),
    "instructions": ("--tools", "newscrawl.extract:extract,trafilatura,jsonld", "--step", "1"),
    "labelled": (),
    "leftout": (),
    "clean": ("--worst",),
    "crawl": (),
    "archive": (),
    "ledger": (),
    "export": (),
    "long": ("--articles", "20000"),
    "revisit": (),
    "torture": (),
}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = options(__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(WHOLE))
    parser.add_argument("--whole", action="store_true", help="all of them, in full")
    chosen = parser.parse_args(arguments)
    known = WHOLE if chosen.whole else QUICK
    names = chosen.names or list(known)
    if unknown := [name for name in names if name not in known]:
        parser.error(f"no measurement {unknown[0]!r}; there are: {', '.join(known)}")
    with TemporaryDirectory() as folder:
        figures = Path(folder) / "figures"
        failed = [name for name in names if not measured(name, known[name], figures)]
        print("\n=== what was aimed at")
        print("\n".join(rows(load(), names, noted(figures))))
    if failed:
        print(f"failed: {', '.join(failed)}", file=sys.stderr)
    return bool(failed)


def interpreter(name: str) -> Path | None:
    """What runs a measurement; None where what it learns with cannot be installed."""
    files = (ROOT / "requirements.txt", ROOT / "bench" / "requirements-train.txt")
    packages = [word for file in files for word in ("-r", str(file))]
    return environment("learning", packages) if name in LEARNS else Path(sys.executable)


def measured(name: str, words: Sequence[str], figures: Path) -> bool:
    """Whether a measurement, in a process of its own, came to its end; what it found is in the file."""
    print(f"\n=== {name}", flush=True)
    python = interpreter(name)
    environ = {**os.environ, NAMED: str(figures)}
    command = [str(python), "-m", f"bench.{name}", *words]
    return python is not None and subprocess.run(command, env=environ, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
