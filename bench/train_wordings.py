"""Learn how furniture is worded and write `newscrawl/clean/wordings.json`.

    python -m bench.train_wordings [--corpus FOLDER] [--out FILE] [--folds]

Needs numpy besides the package (`pip install -r bench/requirements-train.txt`). Learned from: the invented
lines of `wordings.txt`; what has to stay of the labelled texts; the pages of the corpus, where the body is
known as prose, and outside the body what reads like those lines or stands on several sites. `--folds` leaves
out a quarter of the sites and of the styles of publishers at a time and prints what these score. The same
command writes the same file; of the corpus it keeps weights of single words and of pairs, no text.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np

from newscrawl.clean.fold import fold
from newscrawl.clean.wordings import SCALE, UNKNOWN, Wordings, features, score, tokens, weights_of
from newscrawl.clean.words import letters
from newscrawl.extract.access import unseen_parts
from newscrawl.extract.blocks import cut_page
from newscrawl.extract.body import hints_of
from newscrawl.extract.body_choice import choose
from newscrawl.extract.body_model import load_model
from newscrawl.extract.page import Page

ROOT = Path(__file__).resolve().parents[1]
LINES = Path(__file__).with_name("wordings.txt")
OUT = ROOT / "newscrawl" / "clean" / "wordings.json"
SETS = ("aeb", "fundus", "trafeval", "htmldate")
SEED, MOST_LINES = 7, 14
STEPS, RATE, DECAY = 300, 0.25, 2e-6
FIRST_STEPS = 120
PROSE_WEIGHT, LINE_WEIGHT, ARTICLE_WEIGHT = 1.5, 8.0, 6.0
PURE = 0.6
FLOOR, WORD_FLOOR, MOST, RARE = 0.5, 0.25, 3.0, 20
"""Weights under the floors are left out, those over MOST cut. A single word without a weight counts as
unknown, and so does one of less than RARE lines that speaks less for articles than an unknown word.
"""
SURE, SHARE = 1.4, 0.0014
"""The bias is set so that no more than this share of the lines of bodies scores more than SURE."""
ANCHOR, RATIO = 0.6, 5
INSIDE, OUTSIDE, LONGEST = 0.8, 0.1, 300
SEVERAL_SITES = 4
FOLDS, BOUNDS = 4, (0.2, 0.6, 0.8, 1.4, 2.5)
STYLE, NAMES = "# style: ", "@invented\t"
_SLOT = re.compile(r"<(\w+)>")
_CHOICE = re.compile(r"\{([^{}\[\]]*)\}|\[([^{}\[\]]*)\]")
_SENTENCE = re.compile(r'(?<=[.!?]["”’)]) |(?<=[.!?]) |\n+')
_WORD = re.compile(r"\w+")
_DIGITS = re.compile(r"\d+")


@cache
def features_of(text: str) -> frozenset[str]:
    return frozenset(features(fold(text).text))


def tokens_of(text: str) -> list[str]:
    return tokens(fold(text).text)


@dataclass(frozen=True)
class Line:
    """One line to learn from: 1 for furniture and 0 for prose, how much it counts, and its kind or site."""

    text: str
    label: float
    weight: float
    kind: str = ""
    site: str = ""
    style: str = ""


@dataclass(frozen=True)
class Model:
    """A weight for each feature, and what a line without any scores."""

    weights: dict[str, float]
    bias: float

    def score(self, text: str) -> float:
        found = features_of(text)
        total = sum(self.weights.get(f, 0.0) for f in found)
        return float(self.bias + total / (len(found) or 1) ** 0.5)


def written_out(text: str, slots: Mapping[str, list[str]], chance: random.Random) -> str:
    """A line with one of each choice, and something in each slot."""
    while found := _CHOICE.search(text):
        options = found[1].split("|") if found[1] is not None else ["", *found[2].split("|")]
        text = text[: found.start()] + chance.choice(options) + text[found.end() :]
    return _SLOT.sub(lambda slot: chance.choice(slots[slot[1]]), text).strip()


@cache
def made_up() -> frozenset[str]:
    """The words of names that `wordings.txt` makes up."""
    entries = LINES.read_text("utf-8").splitlines()
    return frozenset(
        word for entry in entries if entry.startswith(NAMES) for word in entry[len(NAMES) :].split("|")
    )


def invented() -> Iterator[Line]:
    """The lines of `wordings.txt`, several writings of each."""
    chance = random.Random(SEED)
    slots: dict[str, list[str]] = {}
    style = ""
    for entry in LINES.read_text("utf-8").splitlines():
        if not entry or entry.startswith("#"):
            style = entry.removeprefix(STYLE) if entry.startswith(STYLE) else style
            continue
        kind, _, text = entry.partition("\t")
        if kind.startswith("@"):
            slots[kind[1:]] = text.split("|")
            continue
        for part in text.split(" / "):
            count = min(MOST_LINES, 1 + sum(part.count(sign) for sign in "|[<"))
            texts = {written_out(part, slots, chance) for _ in range(2 * count)}
            weight = LINE_WEIGHT * count**-0.5 * (ARTICLE_WEIGHT if kind == "-" else 1.0)
            for line in sorted(filter(tokens_of, texts)):
                yield Line(line, float(kind != "-"), weight, kind, style=style)


def pages(corpus: Path) -> Iterator[tuple[str, str, bool | None, float]]:
    """Of all pages: site, text, whether it is the body's (None = cannot be told), link density."""
    for name in SETS:
        for row in (corpus / f"{name}.jsonl").read_text("utf-8").splitlines():
            known = json.loads(row)
            page = Page(
                gzip.decompress((corpus / known["html"]).read_bytes()), known["url"], known.get("encoding")
            )
            cut = cut_page(page.tree, unseen_parts(page))
            kept = set(choose(cut, hints_of(page, None), load_model()))
            site = ".".join((urlsplit(known["url"]).hostname or "").split(".")[-2:])
            gold = " ".join(_WORD.findall((known.get("body") or "").lower()))
            for number, piece in enumerate(cut.pieces):
                inside = _in_gold(piece.text, gold) if gold else _guess(piece.words, number in kept)
                yield site, piece.text, inside, piece.link_density


def _in_gold(text: str, gold: str) -> bool | None:
    words = _WORD.findall(text.lower())
    size = min(4, len(words))
    runs = [" ".join(words[i : i + size]) for i in range(len(words) - size + 1)]
    share = sum(run in gold for run in runs) / len(runs) if runs and words else 1.0
    return True if share > INSIDE else False if share < OUTSIDE else None


def _guess(words: int, kept: bool) -> bool | None:
    return True if kept and words > 6 else None if kept else False


def prose(found: Iterable[tuple[str, str, bool | None, float]]) -> list[Line]:
    """The sentences and short paragraphs of bodies."""
    out: list[Line] = []
    for site, text, inside, links in found:
        if not inside or links > 0.5:
            continue
        parts = {part for part in _SENTENCE.split(text) if part.count(" ") > 1}
        parts |= {text} if len(text) < LONGEST else set()
        out += [Line(part, 0.0, PROSE_WEIGHT, site=site) for part in sorted(parts)]
    return out


def labelled(folder: Path) -> list[Line]:
    """The sentences of the labelled texts of articles that have to stay."""
    out: list[Line] = []
    for name in ("cleaning", "traps"):
        for row in (folder / f"{name}.jsonl").read_text("utf-8").splitlines():
            known = json.loads(row)
            text, at = "", 0
            for span in known["strip"]:
                text += known["text"][at : span["start"]] + "\n"
                at = span["end"]
            parts = {part.strip() for part in _SENTENCE.split(text + known["text"][at:])}
            out += [
                Line(part, 0.0, PROSE_WEIGHT, site=known["outlet"]) for part in sorted(parts) if " " in part
            ]
    return out


def fit(lines: Sequence[Line], start: Model | None = None, steps: int = STEPS) -> Model:
    """Logistic regression by gradient descent; features that stand in one line only count for nothing."""
    names = made_up()
    found = [frozenset(f for f in features_of(line.text) if names.isdisjoint(f.split())) for line in lines]
    counts = Counter(feature for each in found for feature in each)
    number = {feature: n for n, feature in enumerate(sorted(f for f, c in counts.items() if c > 1))}
    entries = [
        (row, number[f], len(each) ** -0.5) for row, each in enumerate(found) for f in each if f in number
    ]
    rows, columns = (np.array([entry[k] for entry in entries]) for k in (0, 1))
    values = np.array([entry[2] for entry in entries])
    labels = np.array([line.label for line in lines])
    share = np.array([line.weight for line in lines])
    share /= share.sum()
    weights: Any = np.zeros(len(number) + 1)
    if start:
        weights[:] = [*(start.weights.get(f, 0.0) for f in number), start.bias]
    first: Any = np.zeros_like(weights)
    second: Any = np.zeros_like(weights)
    for step in range(1, steps + 1):
        scores = np.bincount(rows, values * weights[columns], minlength=len(lines)) + weights[-1]
        error = (1 / (1 + np.exp(-scores)) - labels) * share
        slope = np.bincount(columns, values * error[rows], minlength=len(number)) + DECAY * weights[:-1]
        gradient = np.append(slope, error.sum())
        first = 0.9 * first + 0.1 * gradient
        second = 0.99 * second + 0.01 * gradient**2
        rate = RATE * (1.0 if step < 0.6 * steps else 0.3)
        weights -= rate * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
    return Model({feature: float(weights[n]) for feature, n in number.items()}, float(weights[-1]))


def train(found: Sequence[tuple[str, str, bool | None, float]], lines: Sequence[Line]) -> Model:
    """A model of the invented lines and the bodies, then again with what it knows outside the bodies."""
    known = [*lines, *prose(found)]
    first = fit(known, steps=FIRST_STEPS)
    sites: defaultdict[str, set[str]] = defaultdict(set)
    outside = sorted(
        {(site, text) for site, text, inside, _ in found if inside is False and len(text) < LONGEST}
    )
    for site, text in outside:
        sites[_DIGITS.sub("0", text.lower())].add(site)
    for site, text in outside:
        score, spread = first.score(text), len(sites[_DIGITS.sub("0", text.lower())])
        words = max((first.weights.get(f, 0.0) for f in features_of(text)), default=0.0)
        if (score > 1.0 and words > 1.5) or (spread >= SEVERAL_SITES and score > 0.0):
            known.append(Line(text, 1.0, min(1.0, 0.4 * spread) / spread, site=site))
    return fit(known, first)


def kinds_of(lines: Sequence[Line]) -> dict[str, str]:
    """For each feature that speaks mostly of one kind of furniture, that kind."""
    sizes = Counter(line.kind for line in lines)
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for line in lines:
        if line.kind not in ("", "-"):
            for feature in features_of(line.text):
                counts[feature][line.kind] += 1
    best = {f: max(c, key=lambda kind: (c[kind] / sizes[kind] ** 0.5, kind)) for f, c in counts.items()}
    return {f: kind for f, kind in best.items() if counts[f][kind] >= PURE * counts[f].total()}


def anchors_of(weights: dict[str, int], lines: Sequence[Line], bodies: Sequence[Line]) -> list[str]:
    """The single words for furniture that lines of bodies hold far less often than lines of furniture."""
    ours = [line for line in lines if line.kind not in ("", "-")]
    here, there = (
        Counter(word for line in group for word in set(tokens_of(line.text))) for group in (ours, bodies)
    )
    return [
        word
        for word, weight in weights.items()
        if weight >= ANCHOR * SCALE
        and word.isalpha()
        and here[word] / len(ours) >= RATIO * there[word] / len(bodies)
    ]


def data_of(model: Model, lines: Sequence[Line], bodies: Sequence[Line]) -> dict[str, Any]:
    """What the file holds: weights in whole numbers, those for furniture by kind, and the bias."""
    kinds = kinds_of(lines)
    seen = Counter(feature for line in (*lines, *bodies) for feature in features_of(line.text))
    kept = {
        f: round(min(w, MOST) * SCALE)
        for f, w in sorted(model.weights.items())
        if abs(w) > (FLOOR if " " in f else WORD_FLOOR if w > 0 or seen[f] >= RARE else UNKNOWN)
    }
    speaks: defaultdict[str, list[str]] = defaultdict(list)
    for feature, weight in kept.items():
        if weight > SCALE / 2 and feature in kinds and feature.isalpha():
            speaks[kinds[feature]].append(feature)
    anchors = anchors_of(kept, lines, bodies)
    data = {"bias": 0, "weights": kept, "kinds": dict(sorted(speaks.items())), "anchors": anchors}
    return {**data, "bias": bias_of(data, bodies)}


def bias_of(data: dict[str, Any], bodies: Sequence[Line]) -> int:
    """The bias with which hardly a line of a body is taken for furniture."""
    known = weights_of(data)
    scores = sorted(score(fold(line.text).text, known=known) for line in bodies)
    return round((SURE - scores[-1 - round(SHARE * len(scores))]) * SCALE)


def write(data: Mapping[str, Any], path: Path) -> None:
    path.write_text(
        json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace('},"', '},\n"') + "\n", "utf-8"
    )
    size = path.stat().st_size // 1024
    print(f"{path}: {len(data['weights'])} weights, {len(data['anchors'])} anchors, {size} KB")


def half(site: str) -> int:
    return hashlib.sha256(site.encode()).digest()[0] % 2


def folds(found: Sequence[tuple[str, str, bool | None, float]], lines: Sequence[Line]) -> None:
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
    parser.add_argument("--corpus", type=Path, default=ROOT.parent / "shared" / "corpus")
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--folds", action="store_true")
    args = parser.parse_args()
    if not args.corpus.is_dir():
        print(f"{args.corpus}: no such folder; name one with --corpus", file=sys.stderr)
        return 2
    lines = [*invented(), *labelled(args.corpus / "cleaning")]
    found = list(pages(args.corpus / "pages"))
    if args.folds:
        folds(found, lines)
    else:
        write(data_of(train(found, lines), lines, prose(found)), args.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
