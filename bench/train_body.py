"""Train the choice of the body's pieces and write `newscrawl/extract/body_model.json`.

    python bench/train_body.py [--corpus FOLDER] [--out FILE] [--folds N] [--bounds]

Needs numpy and scikit-learn besides the package (`pip install -r bench/requirements-train.txt`). The pages
are the dev halves of the corpus: where the body is known, every piece is labelled by the share of its word
4-grams that the body has; where only snippets are known, the pieces that hold one and, after a first round,
those that the model, learned without their sites, is sure of. What it prints is out of fold, with no site on
both sides; the same command writes the same file.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np
from lxml.html import fromstring
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from newscrawl.extract.blocks import Cut, cut_page  # noqa: E402 - the repository is put on the path first
from newscrawl.extract.body import hints_of  # noqa: E402 - as above
from newscrawl.extract.body_features import Describer, Hints  # noqa: E402 - as above
from newscrawl.extract.body_look import Look, box_marks, first_features, first_look, look  # noqa: E402 - as above
from newscrawl.extract.body_model import model_from, settled  # noqa: E402 - as above
from newscrawl.extract.body_words import CssWeights, css_words  # noqa: E402 - as above
from newscrawl.extract.page import Page  # noqa: E402 - as above

_WORD = re.compile(r"\w+")
FLOOR = 0.03
THRESHOLD = 0.52
LEAVES, TREES, RATE = 12, 110, 0.08
SEED = 7
NOTHING = fromstring("<html></html>")
"""Stands in for the elements of boxes, so that a page's tree is not kept."""
SELF_WEIGHT, UNSURE, LEAST_WORDS = 0.15, (0.15, 0.85), 40


@dataclass
class Sample:
    """One page: its pieces with a label and a weight each (weight 0 = not known)."""

    dataset: str
    id: str
    site: str
    cut: Cut
    hints: Hints
    label: list[float]
    weight: list[float]
    look: Look | None = None
    first: Any = None
    chosen: list[int] = field(default_factory=list)
    full: Any = None

    @property
    def key(self) -> str:
        """What names the page over all sets."""
        return f"{self.dataset}/{self.id}"


def grams(words: list[str], size: int = 4) -> Counter[tuple[str, ...]]:
    """The runs of `size` words, as a multiset."""
    return Counter(tuple(words[i : i + size]) for i in range(max(1, len(words) - size + 1)))


def label_by_body(cut: Cut, bodies: list[str]) -> tuple[list[float], list[float]]:
    """Labels against the known body; what only some of its forms have (a standfirst) is not known."""
    golds = [_share_in(cut, body) for body in bodies]
    size = max(1, len(_WORD.findall(bodies[0])))
    label, weight = [], []
    for index, piece in enumerate(cut.pieces):
        shares = [gold[index] for gold in golds]
        best = shares[0]
        words = len(_WORD.findall(piece.text))
        unsure = len(shares) > 1 and abs(max(shares) - min(shares)) > 0.5
        label.append(float(best >= 0.5))
        weight.append(0.0 if unsure else (words + 2) / (size + 50) * (abs(2 * best - 1) * 0.9 + 0.1))
    return label, weight


def _share_in(cut: Cut, body: str) -> list[float]:
    words = _WORD.findall(body)
    gold = set(grams(words))
    lines = {" ".join(_WORD.findall(line)) for line in body.split("\n")}
    out = []
    for piece in cut.pieces:
        tokens = _WORD.findall(piece.text)
        if len(tokens) >= 4:
            own = grams(tokens)
            share = sum(n for gram, n in own.items() if gram in gold) / sum(own.values())
        else:
            share = float(" ".join(tokens) in lines and bool(tokens))
        out.append(share)
    return out


def label_by_snippets(cut: Cut, good: list[str], bad: list[str]) -> tuple[list[float], list[float]]:
    """Labels for the pieces that hold a snippet which must, or must not, be in the text."""
    label, weight = [0.0] * len(cut.pieces), [0.0] * len(cut.pieces)
    texts = [" ".join(piece.text.split()) for piece in cut.pieces]
    for wanted, snippets in ((1.0, good), (0.0, bad)):
        for snippet in snippets:
            needle = " ".join(snippet.split())
            hits = [i for i, text in enumerate(texts) if needle in text]
            for hit in hits:
                label[hit] = wanted
                weight[hit] = max(weight[hit], 0.12 / len(hits))
    return label, weight


def load(corpus: Path) -> Iterator[Sample]:
    """The pages of the sets that tell the body or parts of it."""
    for dataset in ("aeb", "fundus", "trafeval"):
        with (corpus / "pages" / f"{dataset}.jsonl").open(encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines]
        for row in rows:
            raw = gzip.decompress((corpus / "pages" / row["html"]).read_bytes())
            page = Page(raw, row.get("url", ""), row.get("encoding"))
            cut = cut_page(page.tree)
            if "body" in row:
                label, weight = label_by_body(cut, [row["body"], *row.get("body_alt", [])])
            else:
                label, weight = label_by_snippets(cut, row.get("with", []), row.get("without", []))
            for box in cut.boxes:
                box.element = NOTHING
            yield Sample(dataset, row["id"], _site(row), cut, hints_of(page, None), label, weight)


def _site(row: dict[str, Any]) -> str:
    host: str = urlsplit(row.get("url", "")).hostname or row["id"]
    return host.removeprefix("www.").lower()


def fold_of(site: str, folds: int) -> int:
    """The fold a site is in, the same in every run."""
    return hashlib.sha256(f"fold/{site}".encode()).digest()[0] % folds


def css_table(samples: list[Sample], least_sites: int = 4) -> dict[str, float]:
    """The log odds of body text for each class word that at least `least_sites` sites have."""
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    sites: dict[str, set[str]] = defaultdict(set)
    for sample in samples:
        seen: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
        cut = sample.cut
        for piece, label, weight in zip(cut.pieces, sample.label, sample.weight, strict=True):
            if not weight:
                continue
            at, names = piece.box, set()
            for _ in range(12):
                names.update(css_words(cut.boxes[at].css))
                at = cut.boxes[at].parent
                if at < 0:
                    break
            for name in names:
                seen[name][int(label)] += min(piece.words, 60) + 3
        for name, (no, yes) in seen.items():
            sites[name].add(sample.site)
            sums[name][0] += no / (no + yes)
            sums[name][1] += yes / (no + yes)
    total_no = sum(v[0] for v in sums.values())
    total_yes = sum(v[1] for v in sums.values())
    prior = np.log(total_yes / total_no)
    return {
        name: round(float(np.log((yes + 0.7) / (no + 0.7)) - prior), 2)
        for name, (no, yes) in sorted(sums.items())
        if len(sites[name]) >= least_sites and abs(np.log((yes + 0.7) / (no + 0.7)) - prior) > 0.25
    }


def set_first(sample: Sample, css: CssWeights) -> None:
    """Describe a page's pieces for the first look."""
    own, path, within = box_marks(sample.cut.boxes, css)
    sample.first = np.array(
        [first_features(p, own[p.box], path[p.box], within[p.box]) for p in sample.cut.pieces]
    ).reshape(-1, 16)
    sample.look = Look(sample.cut, [], own, path, within, [], [], [])


def fit_first(samples: list[Sample]) -> LogisticRegression:
    """The logistic regression of the first look."""
    x = np.concatenate([s.first for s in samples])
    y = np.concatenate([s.label for s in samples])
    w = np.concatenate([s.weight for s in samples])
    known = w > 0
    return LogisticRegression(max_iter=2000, C=1.0).fit(x[known], y[known], sample_weight=w[known] * 10)


def set_full(sample: Sample, first: LogisticRegression) -> None:
    """Describe the promising pieces of a page in full."""
    assert sample.look is not None
    old = sample.look
    score = list(first.predict_proba(sample.first)[:, 1]) if len(sample.first) else []
    sample.look = look(sample.cut, [float(s) for s in score], old.own, old.path, old.within)
    describer = Describer(sample.look, sample.hints)
    sample.chosen = [i for i, s in enumerate(score) if s >= FLOOR]
    sample.full = np.array([describer.piece(i) for i in sample.chosen])


def fit_trees(samples: list[Sample]) -> HistGradientBoostingClassifier:
    """The boosted trees of the choice."""
    used = [s for s in samples if len(s.chosen)]
    x = np.concatenate([s.full for s in used])
    y = np.concatenate([np.array(s.label)[s.chosen] for s in used])
    w = np.concatenate([np.array(s.weight)[s.chosen] for s in used])
    known = w > 0
    model = HistGradientBoostingClassifier(
        max_leaf_nodes=LEAVES,
        max_iter=TREES,
        learning_rate=RATE,
        min_samples_leaf=30,
        max_features=0.3,
        l2_regularization=1.0,
        early_stopping=False,
        random_state=SEED,
    )
    return model.fit(x[known], y[known], sample_weight=w[known] * known.sum() / w[known].sum())


def tree_as_lists(nodes: Any, at: int = 0) -> Any:
    """One of scikit-learn's trees as `[feature, threshold, left, right]` and leaves."""
    node = nodes[at]
    if node["is_leaf"]:
        return round(float(node["value"]), 4)
    return [
        int(node["feature_idx"]),
        round(float(node["num_threshold"]), 4),
        tree_as_lists(nodes, int(node["left"])),
        tree_as_lists(nodes, int(node["right"])),
    ]


def as_data(css: dict[str, float], first: LogisticRegression, trees: Any, threshold: float) -> dict[str, Any]:
    """The model as it is written."""
    return {
        "css": css,
        "first": [round(float(c), 4) for c in [*first.coef_[0], first.intercept_[0]]],
        "base": round(float(np.ravel(trees._baseline_prediction)[0]), 4),
        "trees": [tree_as_lists(stage[0].nodes) for stage in trees._predictors],
        "threshold": threshold,
        "floor": FLOOR,
    }


def describe_out_of_fold(samples: list[Sample], folds: int) -> None:
    """Describe every page by class words and a first look that were learned without its site."""
    for fold in range(folds):
        rest = [s for s in samples if fold_of(s.site, folds) != fold]
        mine = [s for s in samples if fold_of(s.site, folds) == fold]
        css = CssWeights(css_table(rest))
        for sample in samples:
            set_first(sample, css)
        first = fit_first(rest)
        for sample in mine:
            set_full(sample, first)


def first_parts(samples: list[Sample]) -> tuple[dict[str, float], LogisticRegression]:
    """Class words and first look from all of `samples`."""
    css = css_table(samples)
    for sample in samples:
        set_first(sample, CssWeights(css))
    return css, fit_first(samples)


def teach_oneself(samples: list[Sample], folds: int) -> None:
    """Label what is not labelled on the pages with snippets, where the scores out of fold are sure."""
    scores = cross_validate(samples, folds)
    for sample in samples:
        if sample.dataset != "trafeval":
            continue
        score = dict(scores.get(sample.key, []))
        pieces = sample.cut.pieces
        size = sum(piece.words for index, piece in enumerate(pieces) if score.get(index, 0.0) > 0.5)
        if size < LEAST_WORDS:
            continue
        for index, piece in enumerate(pieces):
            sure = score.get(index, 0.0)
            if not sample.weight[index] and not UNSURE[0] < sure < UNSURE[1]:
                sample.label[index] = float(sure > 0.5)
                sample.weight[index] = SELF_WEIGHT * (piece.words + 2) / (size + 50)


def cross_validate(samples: list[Sample], folds: int) -> dict[str, list[tuple[int, float]]]:
    """The score of every described piece of every page, by trees that never saw its site."""
    scores: dict[str, list[tuple[int, float]]] = {}
    for fold in range(folds):
        trees = fit_trees([s for s in samples if fold_of(s.site, folds) != fold])
        for sample in samples:
            if fold_of(sample.site, folds) == fold and len(sample.chosen):
                p = trees.predict_proba(sample.full)[:, 1]
                scores[sample.key] = list(zip(sample.chosen, p.tolist(), strict=True))
    return scores


def train(samples: list[Sample], folds: int, threshold: float) -> dict[str, Any]:
    """The model from all pages, as it is written."""
    describe_out_of_fold(samples, folds)
    teach_oneself(samples, folds)
    describe_out_of_fold(samples, folds)
    trees = fit_trees(samples)
    css, first = first_parts(samples)
    return with_bounds(as_data(css, first, trees, threshold), samples)


def with_bounds(data: dict[str, Any], samples: list[Sample]) -> dict[str, Any]:
    """The model with the sums at which the choice of a piece is settled, as a page's reader meets them."""
    model = model_from({**data, "settled": []})
    described: list[list[float]] = []
    for sample in samples:
        found = first_look(sample.cut, model.css, model.first)
        describer = Describer(found, sample.hints)
        described += [describer.piece(i) for i, score in enumerate(found.score) if score >= model.floor]
    return {**data, "settled": settled(model, described)}


def report(samples: list[Sample], scores: dict[str, list[tuple[int, float]]]) -> Iterator[str]:
    """For each set, precision and recall of the kept words, weighed as they were learned from."""
    for dataset in sorted({sample.dataset for sample in samples}):
        hit = kept = wanted = 0.0
        for sample in samples:
            if sample.dataset != dataset:
                continue
            score = dict(scores.get(sample.key, []))
            for index, (label, weight) in enumerate(zip(sample.label, sample.weight, strict=True)):
                keep = score.get(index, 0.0) >= THRESHOLD
                hit += weight * label * keep
                kept += weight * keep
                wanted += weight * label
        yield f"{dataset}: precision {hit / kept:.4f} recall {hit / wanted:.4f} of words, out of fold"


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
    samples = list(load(args.corpus))
    if args.bounds:
        data = with_bounds(json.loads(args.out.read_text("utf-8")), samples)
    else:
        data = train(samples, args.folds, THRESHOLD)
    args.out.write_text(json.dumps(data, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{args.out}: {args.out.stat().st_size} bytes")
    if args.bounds:
        return
    for line in report(samples, cross_validate(samples, args.folds)):
        print(line)


if __name__ == "__main__":
    main()
