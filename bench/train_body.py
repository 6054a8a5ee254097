"""Train the choice of the body's pieces and write `newscrawl/extract/body_model.json`.

    python bench/train_body.py [--corpus FOLDER] [--out FILE] [--folds N] [--bounds]

Needs numpy, scikit-learn and LightGBM besides the package (`pip install -r bench/requirements-train.txt`).
The pages are the dev halves of the corpus; `bench/body_training/` has the parts. What it prints is how good
the texts are on pages that were learned from (seen), and out of fold, with no site on both sides (unseen);
the same command writes the same file.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.body_training import learning, pages, scoring  # noqa: E402 - the repository is put on the path first
from newscrawl.extract.body_choice import choose  # noqa: E402 - as above
from newscrawl.extract.body_model import model_from  # noqa: E402 - as above


def reports(samples: Sequence[pages.Sample], scores: learning.Scores, data: learning.Data) -> Iterator[str]:
    """The lines about both parts."""
    model = model_from(data)
    seen = {sample.key: choose(sample.cut, sample.hints, model) for sample in samples}
    unseen = {
        key: [index for index, score in found.items() if score >= learning.THRESHOLD]
        for key, found in scores.items()
    }
    yield from scoring.report(samples, seen, "seen  ")
    yield from scoring.report(samples, unseen, "unseen")


def main() -> None:
    """Read the command line, train, write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    default = os.environ.get("NEWSCRAWL_CORPUS", str(ROOT.parent / "shared" / "corpus"))
    parser.add_argument("--corpus", type=Path, default=Path(default))
    parser.add_argument("--out", type=Path, default=ROOT / "newscrawl" / "extract" / "body_model.json")
    parser.add_argument("--folds", type=int, default=8)
    parser.add_argument("--bounds", action="store_true", help="keep the model in OUT, find its bounds anew")
    args = parser.parse_args()
    samples = list(pages.load(args.corpus))
    scores: learning.Scores = {}
    if args.bounds:
        data = learning.with_bounds(json.loads(args.out.read_text("utf-8")), samples)
    else:
        data, scores = learning.train(samples, args.folds)
    args.out.write_text(json.dumps(data, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{args.out}: {args.out.stat().st_size} bytes")
    for line in reports(samples, scores, data):
        print(line)


if __name__ == "__main__":
    main()
