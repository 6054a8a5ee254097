"""Wordings that no rule lists, and stories that only look like them: what cleaning does not do well yet.

    python -m bench.unlisted [-v]

`unlisted.jsonl` holds invented texts on which cleaning once failed: furniture in wordings that nobody
listed, in several languages, and near-misses (how-tos, recipes, poems, quotations) of which nothing may go.
The rules must not be bent to single texts of it; the number that counts is how many words of articles are
lost.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from newscrawl.clean import clean_text

TEXTS = Path(__file__).with_name("unlisted.jsonl")


def main() -> None:
    verbose = "-v" in sys.argv[1:]
    totals: dict[str, Counter[str]] = {}
    for line in TEXTS.read_text("utf-8").splitlines():
        case = json.loads(line)
        got, wanted = Counter(clean_text(case["text"]).text.split()), Counter(case["expected"].split())
        lost, left = (wanted - got).total(), (got - wanted).total()
        counts = totals.setdefault(case["id"].rpartition("-")[0], Counter())
        counts.update(texts=1, exact=not lost and not left, lost=lost, left=left, words=wanted.total())
        if verbose and (lost or left):
            print(f"{case['id']:<14} {case['reason']:<24} lost {lost:>3}  left {left:>3}")
    for name, counts in totals.items():
        print(
            f"{name:<10}",
            "  ".join(f"{key} {counts[key]}" for key in ("texts", "exact", "lost", "left", "words")),
        )


if __name__ == "__main__":
    main()
