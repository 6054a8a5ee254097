"""Cleaning on the furniture of real pages: what stands around their bodies, spliced into these.

    python -m bench.spliced [--corpus FOLDER] [--show] [--blocks]

For each page of the corpus whose body is known, the pieces that stand between its paragraphs and the few
right before and after them are real furniture of its site. The text measured is the body with these pieces
in their places. `left` is the share of their words that cleaning leaves, `lost` the share of the body's
words that go. Sites are in two halves: one to look at (`--show` prints what stays most often there), one
only to be counted. Headlines of other stories among the pieces can often not be told from a heading; a
residue of nothing is not to be had. `--blocks` gives cleaning what the page knew of each piece. Nothing of
the corpus is copied.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from bench.corpus import CORPUS, add_corpus
from newscrawl.clean import clean_blocks, clean_text
from newscrawl.extract.body.cutting.blocks import cut_page
from newscrawl.extract.body.unseen import unseen_parts
from newscrawl.extract.page import Page
from newscrawl.items import Block

SETS = ("aeb", "fundus")
BEFORE, AFTER, LONGEST = 3, 6, 300
INSIDE, OUTSIDE, UNTOLD, RUN = 0.8, 0.1, 0.5, 4
NAMES = ("to look at", "to count")
_WORD = re.compile(r"\w+")


class Piece(NamedTuple):
    """A piece of a page, and whether it is the body's; None if there is no telling."""

    block: Block
    inside: bool | None


def spliced(corpus: Path) -> Iterator[tuple[str, list[Piece]]]:
    """For each page its site, and the body with what stands in it and around it."""
    for name in SETS:
        for row in (corpus / f"{name}.jsonl").read_text("utf-8").splitlines():
            known = json.loads(row)
            if not known.get("body"):
                continue
            raw = gzip.decompress((corpus / known["html"]).read_bytes())
            if pieces := _around_body(Page(raw, known["url"], known.get("encoding")), known["body"]):
                yield ".".join((urlsplit(known["url"]).hostname or "").split(".")[-2:]), pieces


def _around_body(page: Page, text: str) -> list[Piece]:
    """The pieces of a page with the body of some `text`, and of what stands around it; none for no body."""
    cut = cut_page(page.tree, unseen_parts(page))
    gold = " ".join(_WORD.findall(text.lower()))
    lines = {" ".join(_WORD.findall(line.lower())) for line in text.split("\n")}
    shares = [share(piece.text, gold, lines) for piece in cut.pieces]
    body = [n for n, value in enumerate(shares) if value > INSIDE]
    if not body:
        return []
    first, last = max(body[0] - BEFORE, 0), body[-1] + AFTER
    return [
        Piece(
            _block(piece.text, piece.tag, cut.boxes[piece.box].css, piece.link_density),
            None if value == UNTOLD else value > INSIDE,
        )
        for piece, value in zip(cut.pieces[first : last + 1], shares[first : last + 1], strict=True)
        if value > INSIDE or value == UNTOLD or (value < OUTSIDE and len(piece.text) <= LONGEST)
    ]


def _block(text: str, tag: str, css: str, link_density: float) -> Block:
    return Block(text=text, tag=tag, css=css, link_density=link_density)


def share(text: str, gold: str, lines: AbstractSet[str]) -> float:
    """The share of a text's runs of four words that the body has. A shorter text is the body's if the body
    has it as a line; if the body only speaks of the same ("Politics"), there is no telling.
    """
    words = _WORD.findall(text.lower())
    if not words:
        return UNTOLD
    if len(words) < RUN:
        short = " ".join(words)
        return 1.0 if short in lines else UNTOLD if f" {short} " in f" {gold} " else 0.0
    runs = [" ".join(words[n : n + RUN]) for n in range(len(words) - RUN + 1)]
    return sum(run in gold for run in runs) / len(runs)


def half(site: str) -> int:
    return hashlib.sha256(site.encode()).digest()[0] % 2


def measure(pieces: list[Piece], *, blocks: bool, stays: Counter[str]) -> Counter[str]:
    """Words of furniture and of the body, and how many of them are where they should not be."""
    if blocks:
        text = clean_blocks([piece.block for piece in pieces]).text
    else:
        text = clean_text("\n".join(piece.block.text for piece in pieces)).text
    kept = Counter(line for line in text.split("\n") if line.strip())
    counts: Counter[str] = Counter()
    for piece in pieces:
        lines = [line for line in piece.block.text.split("\n") if line.strip()]
        size = len(piece.block.text.split())
        whole = all(kept[line] > 0 for line in lines)
        kept.subtract(lines)
        if piece.inside is None:
            continue
        counts["body" if piece.inside else "furniture"] += size
        counts["lost"] += size * (piece.inside and not whole)
        counts["left"] += size * (not piece.inside and whole)
        if not piece.inside and whole:
            stays[re.sub(r"\d+", "0", piece.block.text)] += 1
    return counts


def main() -> int:
    parser = argparse.ArgumentParser(description="Clean bodies with the furniture of their pages.")
    add_corpus(parser, CORPUS / "pages")
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--blocks", action="store_true")
    args = parser.parse_args()
    totals: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
    stays: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
    for site, pieces in spliced(args.corpus):
        side = half(site)
        totals[side].update(measure(pieces, blocks=args.blocks, stays=stays[side]))
    for name, counts in zip(NAMES, totals, strict=True):
        left = counts["left"] / max(counts["furniture"], 1)
        lost = counts["lost"] / max(counts["body"], 1)
        print(f"half {name}: {counts['furniture']} words of furniture, left {left:.3f};", end=" ")
        print(f"{counts['body']} of bodies, lost {lost:.5f} ({counts['lost']})")
    if args.show:
        for text, count in stays[0].most_common(200):
            print(f"{count:4} {text[:160]!r}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
