"""The pages learned from: each cut into pieces, with what is known of them.

Where a set tells the body, a piece is labelled by the share of its word 4-grams that the body has; where it
tells snippets only, the pieces that hold one. What is not known weighs nothing until the model itself labels
it. Every page's weights sum up to about the same, so that no long page counts for many short ones.

Menus are left in what is learned from, though of most pages a reader meets them no more (`source/menus.py`):
what they look like tells more of what is no text. Learned without them, the choice is worse on pages without.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from newscrawl.extract.body.body import hints_of
from newscrawl.extract.body.cutting.blocks import Cut, cut_page
from newscrawl.extract.body.features import Hints
from newscrawl.extract.body.further import left_out
from newscrawl.extract.headline.headline import read_headline
from newscrawl.extract.headline.titles import site_names
from newscrawl.extract.markup.addresses import address_key
from newscrawl.extract.markup.parsing import parse
from newscrawl.extract.nodes.nodes import article_nodes
from newscrawl.extract.page import Page

WORD = re.compile(r"\w+")
SETS = ("aeb", "fundus", "trafeval")
NOTHING = parse(b"<html></html>")
"""Stands in for the elements of boxes, so that a page's tree is not kept."""
_MENU = re.compile(rb"<(/?)(nav|footer|ul)(?=[\s>])")


@dataclass
class Sample:
    """One page: its pieces with a label (0..1) and a weight each; weight 0 is for what is not known.

    `bodies` are the accepted forms of the known body; `good` and `bad` the snippets that its text must and
    must not have.
    """

    dataset: str
    id: str
    site: str
    cut: Cut
    hints: Hints
    bodies: list[str]
    good: list[str]
    bad: list[str]
    packed: bytes
    encoding: str | None
    label: list[float] = field(default_factory=list)
    weight: list[float] = field(default_factory=list)
    read: bytes = b""
    first: Any = None
    chosen: list[int] = field(default_factory=list)
    full: Any = None

    @property
    def key(self) -> str:
        """What names the page over all sets."""
        return f"{self.dataset}/{self.id}"


def grams(words: Sequence[str], size: int = 4) -> Counter[tuple[str, ...]]:
    """The runs of `size` words, as a multiset."""
    return Counter(tuple(words[i : i + size]) for i in range(max(1, len(words) - size + 1)))


@dataclass(frozen=True)
class Folds:
    """A division of the sites into `count` parts, the same in every run; another `seed` gives another."""

    count: int = 8
    seed: int = 0

    def of(self, site: str) -> int:
        """The part that a site is in."""
        return hashlib.sha256(f"fold{self.seed or ''}/{site}".encode()).digest()[0] % self.count

    def apart(self, samples: Sequence[Sample]) -> Iterator[tuple[list[Sample], list[Sample]]]:
        """For each part its pages, and all others."""
        for part in range(self.count):
            mine = [sample for sample in samples if self.of(sample.site) == part]
            yield mine, [sample for sample in samples if self.of(sample.site) != part]


class Sets:
    """A division by sets: each is read by what was learned on the others, but for the sites it shares."""

    def apart(self, samples: Sequence[Sample]) -> Iterator[tuple[list[Sample], list[Sample]]]:
        """For each set its pages, and those of the other sets."""
        for dataset in SETS:
            mine = [sample for sample in samples if sample.dataset == dataset]
            sites = {sample.site for sample in mine}
            yield mine, [s for s in samples if s.dataset != dataset and s.site not in sites]


def with_menus(raw: bytes) -> bytes:
    """`raw` with menus that nobody cuts from it before it is parsed: their tags are in capitals."""
    return _MENU.sub(lambda tag: b"<%b%b" % (tag[1], tag[2].upper()), raw)


def load(corpus: Path, *, menus: bool = True) -> Iterator[Sample]:
    """The pages of the sets that tell the body or parts of it; without `menus`, as a reader meets them."""
    for dataset in SETS:
        with (corpus / "pages" / f"{dataset}.jsonl").open(encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                yield _sample(dataset, row, (corpus / "pages" / row["html"]).read_bytes(), menus=menus)


def _site(url: str, other: str) -> str:
    return (urlsplit(url).hostname or other).removeprefix("www.").lower()


def _cut(page: Page) -> tuple[Cut, Hints]:
    nodes = article_nodes(page, {address_key(page.url)} - {""})
    hints = hints_of(page, read_headline(page, nodes, site_names(page)).text)
    return cut_page(page.tree, left_out(page, hints.headline), outline=page.outline), hints


def _sample(dataset: str, row: dict[str, Any], packed: bytes, *, menus: bool) -> Sample:
    url, raw = row.get("url", ""), gzip.decompress(packed)
    cut, hints = _cut(Page(with_menus(raw) if menus else raw, url, row.get("encoding")))
    bodies = [row["body"], *row.get("body_alt", [])] if "body" in row else []
    sample = Sample(
        dataset,
        row["id"],
        _site(url, row["id"]),
        cut,
        hints,
        bodies,
        row.get("with", []),
        row.get("without", []),
        packed,
        row.get("encoding"),
    )
    for box in cut.boxes:
        box.element = NOTHING
    if bodies:
        _label_by_body(sample)
    else:
        _label_by_snippets(sample)
    return sample


def page_of(sample: Sample) -> Page:
    """The page of a sample, parsed anew."""
    return Page(gzip.decompress(sample.packed), "", sample.encoding)


def _label_by_body(sample: Sample) -> None:
    """Labels against the known body; what only some of its forms have (a standfirst) is not known."""
    golds = [share_in(sample.cut, body) for body in sample.bodies]
    size = max(1, len(WORD.findall(sample.bodies[0])))
    for index, piece in enumerate(sample.cut.pieces):
        shares = [gold[index] for gold in golds]
        words = len(WORD.findall(piece.text))
        unsure = max(shares) - min(shares) > 0.5
        sample.label.append(float(shares[0] >= 0.5))
        sure = abs(2 * shares[0] - 1) * 0.9 + 0.1
        sample.weight.append(0.0 if unsure else (words + 2) / (size + 50) * sure)


def share_in(cut: Cut, body: str) -> list[float]:
    """For each piece the share (0..1) of its word 4-grams that `body` has; a short one is there or not."""
    gold = set(grams(WORD.findall(body)))
    lines = {" ".join(WORD.findall(line)) for line in body.split("\n")}
    out = []
    for piece in cut.pieces:
        tokens = WORD.findall(piece.text)
        if len(tokens) >= 4:
            own = grams(tokens)
            share = sum(n for gram, n in own.items() if gram in gold) / sum(own.values())
        else:
            share = float(" ".join(tokens) in lines and bool(tokens))
        out.append(share)
    return out


def _label_by_snippets(sample: Sample) -> None:
    """Labels for the pieces that hold a snippet which must, or must not, be in the text."""
    texts = [" ".join(piece.text.split()) for piece in sample.cut.pieces]
    sample.label, sample.weight = [0.0] * len(texts), [0.0] * len(texts)
    for wanted, snippets in ((1.0, sample.good), (0.0, sample.bad)):
        for snippet in snippets:
            needle = " ".join(snippet.split())
            hits = [i for i, text in enumerate(texts) if needle in text]
            for hit in hits:
                sample.label[hit] = wanted
                sample.weight[hit] = max(sample.weight[hit], 0.12 / len(hits))
