"""Train the choice of the body's pieces and write `newscrawl/extract/body/model.json`.

    python bench/train_body.py [--corpus FOLDER] [--out FILE]
    python bench/train_body.py --unseen [--seeds N] [--worst N]
    python bench/train_body.py --across

Needs numpy and LightGBM besides the package (`pip install -r bench/requirements-train.txt`). The pages are
the dev halves of the corpus; `bench/body_training/` has the parts, and `settings.py` there what was chosen.
It prints how good the texts are on the pages learned from. The file is the one in the package, byte for byte,
whatever the hash seed and however many threads the machine has: nothing is summed up in the order of a set.

`--unseen` writes nothing: every page is read, by the whole way that a record takes, with a model that never
saw its site. Each seed divides the sites anew. `--worst` lists the worst pages with their reasons, and counts
the reasons: each page's wrong words are shares of its text, so that no long page counts for many short ones.

`--across` writes nothing either: every set is read with a model that knows the two other sets only, which
have other sites, other kinds of pages and other ideas of what is text.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.body_training import faults, learning, pages, scoring, settings  # noqa: E402 - the repository's path is first
from bench.corpus import add_corpus  # noqa: E402 - as above
from bench.options import options  # noqa: E402 - as above
from newscrawl.extract.body.model import model_from  # noqa: E402 - as above

Texts = dict[str, str]


def unseen(samples: Sequence[pages.Sample], folds: pages.Folds) -> Texts:
    """The text of every page, each read with a model that never saw its site."""
    learning.prepare(samples, folds)
    texts: Texts = {}
    for mine, others in folds.apart(samples):
        model = model_from(learning.train(others))
        texts |= {sample.key: scoring.text_of(sample, model) for sample in mine}
    return texts


def across(samples: Sequence[pages.Sample], folds: pages.Folds) -> Texts:
    """The text of every page, each read with a model that never saw its set nor its site."""
    texts: Texts = {}
    known = [(list(sample.label), list(sample.weight)) for sample in samples]
    for mine, others in pages.Sets().apart(samples):
        learning.prepare(others, folds)
        model = model_from(learning.train(others))
        texts |= {sample.key: scoring.text_of(sample, model) for sample in mine}
        for sample, (label, weight) in zip(samples, known, strict=True):
            sample.label, sample.weight = list(label), list(weight)
    return texts


def report(samples: Sequence[pages.Sample], runs: Sequence[Texts], title: str) -> Iterator[str]:
    """A line for each set: the means over the runs, and the F1 of each where there are several."""
    for rows in zip(*(scoring.measure(samples, texts) for texts in runs), strict=True):
        f1, precision, recall = (sum(row[at] for row in rows) / len(rows) for at in (1, 2, 3))
        each = " ".join(f"{row[1]:.4f}" for row in rows) if len(rows) > 1 else ""
        line = f"{title} {rows[0][0]:9} F1 {f1:.4f}  precision {precision:.4f}  recall {recall:.4f}  {each}"
        yield line.rstrip()


def worst(samples: Sequence[pages.Sample], texts: Texts, count: int) -> Iterator[str]:
    """The worst pages of the sets with bodies, with reasons, and the reasons counted over all of them."""
    reasons: dict[str, Counter[str]] = {}
    rows = []
    for sample in samples:
        if sample.bodies:
            body, precision, recall = scoring.nearest(sample, texts[sample.key])
            found = faults.faults(sample, texts[sample.key])
            size = max(1, len(pages.WORD.findall(body)))
            sums = reasons.setdefault(sample.dataset, Counter())
            sums.update({reason: round(10000 * words / size) for reason, words in found.items()})
            rows.append((min(precision, recall), sample, precision, recall, found))
    for _, sample, precision, recall, found in sorted(rows, key=lambda row: row[0])[:count]:
        why = ", ".join(f"{reason} {words}" for reason, words in found.most_common(3))
        name = f"{sample.dataset} {sample.id[:40]} {sample.site}"
        yield f"{name} precision {precision:.3f} recall {recall:.3f}: {why}"
    for dataset, sums in reasons.items():
        pages_known = sum(sample.dataset == dataset for sample in samples)
        for reason, share in sums.most_common(count):
            yield f"{dataset} {share / 100 / pages_known:6.3f} % of the words {reason}"


def main() -> None:
    """Read the command line, train and write, or report."""
    parser = options(__doc__)
    add_corpus(parser)
    parser.add_argument("--out", type=Path, default=ROOT / "newscrawl/extract/body/model.json")
    parser.add_argument("--unseen", action="store_true", help="write nothing, report on sites left out")
    parser.add_argument("--across", action="store_true", help="write nothing, report on sets left out")
    parser.add_argument("--seeds", type=int, default=1, help="how many divisions of the sites to report on")
    parser.add_argument("--worst", type=int, default=0, help="how many pages and reasons to list")
    args = parser.parse_args()
    if args.unseen:
        runs = []
        for seed in range(args.seeds):
            samples = list(pages.load(args.corpus))
            runs.append(unseen(samples, pages.Folds(settings.FOLDS, seed)))
        print(*report(samples, runs, "unseen"), *worst(samples, runs[0], args.worst), sep="\n")
        return
    samples = list(pages.load(args.corpus))
    if args.across:
        print(*report(samples, [across(samples, pages.Folds(settings.FOLDS))], "across"), sep="\n")
        return
    write(samples, args.corpus, args.out)


def write(samples: Sequence[pages.Sample], corpus: Path, out: Path) -> None:
    """Learn from all pages, write what was learned, and report on what it reads."""
    learning.prepare(samples, pages.Folds(settings.FOLDS))
    data = learning.train(samples)
    data = learning.told(learning.with_bounds(data, list(pages.load(corpus, menus=False))))
    out.write_text(json.dumps(data, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{out}: {out.stat().st_size} bytes")
    model = model_from(data)
    print(*report(samples, [{s.key: scoring.text_of(s, model) for s in samples}], "seen  "), sep="\n")


if __name__ == "__main__":
    main()
