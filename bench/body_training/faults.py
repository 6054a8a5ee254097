"""What went wrong on a page whose body is known, by reasons that can be counted over pages.

A reason says whether words were kept or lost, where (before, within or behind the body), and in what: pieces
of one type, whole links, bold lines, embedded posts, captions, boxes of facts, or nothing that was offered.
"""

from __future__ import annotations

import re
from collections import Counter

from bench.body_training.pages import WORD, Sample, grams, share_in
from bench.body_training.scoring import nearest
from newscrawl.extract.body.cutting.blocks import Piece

_LEVELS = 3
_BOXES = (
    (re.compile("tweet|twitter|instagram|embed"), "embedded post"),
    (re.compile("caption|credit|cutline"), "caption"),
    (re.compile("fact-?s?-?box|info-?box|side-?bar"), "box of facts"),
)


def faults(sample: Sample, text: str) -> Counter[str]:
    """The words that stand wrongly in `text`, and those that miss there, by reason."""
    body, _, _ = nearest(sample, text)
    shares = share_in(sample.cut, body)
    inside = [at for at, share in enumerate(shares) if share >= 0.5]
    found = f" {' '.join(WORD.findall(text))} "
    counts: Counter[str] = Counter()
    for at, (piece, share) in enumerate(zip(sample.cut.pieces, shares, strict=True)):
        words = WORD.findall(piece.text)
        kept = f" {' '.join(words)} " in found
        if len(words) < 2 or kept == (share >= 0.5):
            continue
        place = "within" if inside and inside[0] < at < inside[-1] else "before"
        if inside and at > inside[-1]:
            place = "behind"
        counts[f"{'kept' if kept else 'lost'} {place}: {_form(sample, piece)}"] += len(words)
    if missing := _not_offered(sample, body):
        counts["lost: in no piece"] += missing
    return counts


def _form(sample: Sample, piece: Piece) -> str:
    at, names = piece.box, []
    for _ in range(_LEVELS):
        names.append(sample.cut.boxes[at].css)
        at = max(sample.cut.boxes[at].parent, 0)
    box = next((name for form, name in _BOXES if form.search(" ".join(names))), None)
    if box:
        return box
    if piece.type != "paragraph":
        return piece.type.replace("_", " ")
    if piece.linked * 2 > piece.words:
        return "link"
    return "bold line" if piece.strong * 5 > piece.words * 4 else "paragraph"


def _not_offered(sample: Sample, body: str) -> int:
    """The words of the body that no piece has, counted by the 4-grams of its lines."""
    offered = {gram for piece in sample.cut.pieces for gram in grams(WORD.findall(piece.text))}
    lines = [WORD.findall(line) for line in body.split("\n")]
    return sum(gram not in offered for line in lines if len(line) >= 4 for gram in grams(line))
