"""`make bench`: every measurement that fits a few minutes, one after another.

    python -m bench [NAME ...]

Each can also be run alone, with more to choose, as `python -m bench.NAME`. Absolute times are of this
machine; the ratios between lines of one run are what to look at.
"""

from __future__ import annotations

import subprocess
import sys

QUICK = {
    "clean": (),
    "crawl": (),
    "archive": ("--urls", "300000"),
    "export": ("--articles", "20000"),
    "revisit": ("--a-day", "30", "--budgets", "2,6"),
}


def main(names: list[str]) -> int:
    unknown = [name for name in names if name not in QUICK]
    if unknown:
        print(f"no measurement {unknown[0]!r}; there are: {', '.join(QUICK)}", file=sys.stderr)
        return 2
    worst = 0
    for name in names or QUICK:
        print(f"\n=== {name}", flush=True)
        worst = max(
            worst,
            subprocess.run([sys.executable, "-m", f"bench.{name}", *QUICK[name]], check=False).returncode,
        )
    return worst


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
