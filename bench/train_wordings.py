"""Learn how furniture is worded and write `newscrawl/clean/likeness/wordings.json`.

    python -m bench.train_wordings [--corpus FOLDER] [--out FILE] [--folds]

Needs numpy besides the package (`pip install -r bench/requirements-train.txt`). Learned from: the invented
lines of `wordings.txt`; what has to stay of the labelled texts; the pages of the corpus, where the body is
known as prose, and outside the body what reads like those lines or stands on several sites. `--folds` leaves
out a quarter of the sites and of the styles of publishers at a time and prints what these score. The same
command writes the same file; of the corpus it keeps weights of single words and of pairs, no text.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bench.corpus import ROOT, add_corpus
from bench.wordings_training.fitting import train
from bench.wordings_training.lines import Line, Piece, invented, labelled, pages, prose
from bench.wordings_training.weights import data_of
from newscrawl.clean.likeness.wordings import Wordings, score, weights_of
from newscrawl.clean.text.fold import fold
from newscrawl.clean.text.words import letters

OUT = ROOT / "newscrawl" / "clean" / "likeness" / "wordings.json"
FOLDS, BOUNDS = 4, (0.2, 0.6, 0.8, 1.4, 2.5)


def write(data: Mapping[str, Any], path: Path) -> None:
    path.write_text(
        json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace('},"', '},\n"') + "\n", "utf-8"
    )
    size, weights = path.stat().st_size // 1024, sum(map(len, data["weights"].values()))
    print(f"{path}: {weights} weights, {len(data['anchors'])} anchors, {size} KB")


def folds(found: Sequence[Piece], lines: Sequence[Line]) -> None:
    """What lines of styles and of sites score that were not learned from."""
    for side in range(FOLDS):
        learned = [line for line in lines if not line.style or part(line.style) != side]
        rows = [row for row in found if part(row[0]) != side]
        known = weights_of(data_of(train(rows, learned), learned, prose(rows)))
        other = [line for line in lines if line.style and part(line.style) == side]
        report("styles: furniture", known, [line.text for line in other if line.label])
        report("styles: articles", known, [line.text for line in other if not line.label])
        report(
            "sites: articles",
            known,
            [line.text for line in prose(row for row in found if part(row[0]) == side)],
        )


def part(name: str) -> int:
    return hashlib.sha256(name.encode()).digest()[1] % FOLDS


def report(name: str, known: Wordings, texts: Sequence[str]) -> None:
    folded = [fold(text).text for text in texts]
    scores = [score(text, known=known) for text in folded if not known.anchors.isdisjoint(letters(text))]
    shares = (f"{bound}: {sum(score >= bound for score in scores) / len(texts):.4f}" for bound in BOUNDS)
    print(f"{name}: {len(texts)} lines, share that scores", ", ".join(shares))


def main() -> int:
    parser = argparse.ArgumentParser(description="Learn how furniture is worded.")
    add_corpus(parser)
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--folds", action="store_true")
    args = parser.parse_args()
    lines = [*invented(), *labelled(args.corpus / "cleaning")]
    found = list(pages(args.corpus / "pages"))
    if args.folds:
        folds(found, lines)
    else:
        write(data_of(train(found, lines), lines, prose(found)), args.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
