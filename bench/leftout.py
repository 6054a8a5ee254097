"""What an outlet scores that nothing was made for: the rules of everybody alone, weights that never saw it.

    python -m bench.leftout [--corpus FOLDER] [--known]

The weights are learned anew from no labelled text at all, which is stricter than to leave out one outlet at a
time, and every labelled text is cleaned without its outlet's rules. Printed for each outlet and each kind of
furniture: the words left of what should go, and the words lost of what should stay. `--known` uses the
weights as they are. Needs numpy; takes some minutes.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.corpus import add_corpus
from bench.figures import note
from bench.wordings_training.fitting import train
from bench.wordings_training.lines import invented, pages, prose
from bench.wordings_training.weights import data_of
from newscrawl.clean import clean_text
from newscrawl.clean.likeness import suspects, wordings
from newscrawl.clean.likeness.wordings import Wordings, weights_of
from newscrawl.clean.scan import index

_WORD = re.compile(r"\w+")
FILES = ("cleaning", "traps")
Counts = dict[str, Counter[str]]


def texts(folder: Path) -> Iterator[dict[str, Any]]:
    """The labelled texts of articles."""
    for name in FILES:
        for row in (folder / f"{name}.jsonl").read_text("utf-8").splitlines():
            known = json.loads(row)
            if known["meta"].get("is_article", True):
                yield known


def learned(corpus: Path) -> Wordings:
    """Weights that are learned from no labelled text."""
    lines, found = list(invented()), list(pages(corpus / "pages"))
    return weights_of(data_of(train(found, lines), lines, prose(found)))


def measure(known: dict[str, Any], by_outlet: Counter[str], by_kind: Counts) -> None:
    """Add up the words of one text: those of each piece that should go and stay, and what became of them."""
    text = known["text"]
    gone = [False] * len(text)
    for piece in clean_text(text).removed:
        gone[piece.at : piece.at + len(piece.text)] = [True] * len(piece.text)
    kinds: list[str | None] = [None] * len(text)
    for span in known["strip"]:
        size = span["end"] - span["start"]
        kinds[span["start"] : span["end"]] = ["" if span.get("optional") else span["kind"]] * size
    for found in _WORD.finditer(text):
        kind, went = kinds[found.start()], gone[found.start()]
        if kind is None:
            by_outlet.update(words=1, lost=went)
        elif kind:
            by_outlet.update(furniture=1, left=not went)
            by_kind[kind].update(furniture=1, left=not went)


def line(name: str, counts: Counter[str]) -> str:
    share = f"{counts['left'] / counts['furniture']:.3f}" if counts["furniture"] else "-"
    lost = f"{counts['lost']:5} of {counts['words']:6} lost" if counts["words"] else ""
    return f"{name:18} {counts['left']:5} of {counts['furniture']:6} left {share:>6}   {lost}"


def main() -> int:
    parser = argparse.ArgumentParser(description="Clean labelled texts as those of outlets never seen.")
    add_corpus(parser)
    parser.add_argument("--known", action="store_true")
    args = parser.parse_args()
    if not args.known:
        weights = learned(args.corpus)
        for module in (wordings, suspects, index):  # each that has the name of its own
            module.wordings = lambda: weights  # type: ignore[attr-defined]
    outlets: Counts = defaultdict(Counter)
    kinds: Counts = defaultdict(Counter)
    for known in texts(args.corpus / "cleaning"):
        measure(known, outlets[known["outlet"] or "none"], kinds)
    for group in (outlets, kinds):
        for name in sorted(group):
            print(line(name, group[name]))
        print()
    whole = sum(outlets.values(), Counter())
    print(line("all", whole))
    note(
        {
            "residue of an outlet not seen": whole["left"] / whole["furniture"],
            "loss of an outlet not seen": whole["lost"] / whole["words"],
        }
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
