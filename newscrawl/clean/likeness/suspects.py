"""The lines that may be widgets by their words alone, before anything is asked of the article around them.

They read like one, or speak to the reader. Most articles hold no line that reads so, which is asked first: of
these nothing else has to be weighed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from dataclasses import dataclass

from newscrawl.clean.elements.address import ASKED, asks_reader, names_reader, orders
from newscrawl.clean.elements.sorts import PROSE, SHORT, Element
from newscrawl.clean.likeness.weight import AIDED, AMONG, AT_END
from newscrawl.clean.likeness.wordings import (
    FEW_LINES,
    LAST_LINES,
    LONGEST,
    NEVER,
    UNFILLED,
    is_unfilled,
    likeness,
    wordings,
)
from newscrawl.clean.text.fold import Folded
from newscrawl.clean.text.look import Look

ASKING, BIDDING = 1.0, 0.8
"""What it adds to a score that a line speaks to the reader and the article does not; one without a stop may
be a heading."""
RULELESS = (SHORT, PROSE)
"""The sorts of what no rule knows."""
_SENTENCE = 80
_ARTICLES = -0.5
"""The score up to which a line is the article's even if it speaks to the reader."""
_STOPPED = r"(?:(?<=\s)\s*|(?<!\s)[\"')\]]?\s+)"
ENDS = re.compile(rf"[\"')\]\s](?<=[.!?…][\s\S]){_STOPPED}")
"""What parts sentences: blanks behind a stop and up to two marks. A pattern that begins with a sign is looked
for at a fraction of what one takes that looks back first."""
_PARTS = re.compile(rf"[\"')\]\s\[(](?:(?<=[\[(])|(?<=[.!?…:;][\s\S]){_STOPPED})")


@dataclass(slots=True, frozen=True)
class Suspects:
    """The `plain` elements, which no rule knows, with their texts. Of these texts: those that read like a
    widget (`likely`), that a template has not filled in (`unfilled`), that tell the reader to do something
    (`bids`), and of the last those that are not surely the article's (`asks`). `asking` is what it adds to
    the score of such, and `highest` the best score that any may have."""

    plain: list[tuple[Element, str]]
    unfilled: set[str]
    likely: set[str]
    bids: set[str]
    asks: set[str]
    asking: dict[str, float]
    highest: float

    def article_bids(self, scores: Mapping[str, float]) -> bool:
        """Whether a sentence tells readers to do something and does not read like a widget: then so does the
        article."""
        said = {text for text in self.bids if text[-1] in ".!"}  # without a stop it is a label, or a heading
        by_itself = (self.asks - self.likely) & said
        return bool(by_itself) or any(scores.get(text, NEVER) < AMONG for text in said)


def suspects(folded: Folded, elements: list[Element]) -> Suspects:
    """The suspects among the elements of a text."""
    plain = [
        (element, folded.text[element.start : element.end])
        for element in elements
        if element.sort in RULELESS
    ]
    anchors = wordings().anchors
    short = [(element.said, text) for element, text in plain if len(text) <= LONGEST]
    unfilled = {text for _, text in short if UNFILLED.search(text)} if is_unfilled(folded.text) else set()
    anchored = [text for said, text in short if not anchors.isdisjoint(said) or text in unfilled]
    likely = {text for text in anchored if likeness(text) > 0}
    bidding = [(said, text) for said, text in short if not ASKED.isdisjoint(said) or orders(text)]
    bids = {text for said, text in bidding if asks_reader(text, you=ASKED & said)}
    asks = set(filter(_may_ask, bids))
    asking = {text: _bonus(text) for _, text in plain[1:] if text in asks} if asks else {}
    scores = [*map(likeness, likely), *(likeness(text) + bonus for text, bonus in asking.items())]
    return Suspects(plain, unfilled, likely, bids, asks, asking, max(scores, default=NEVER))


def _bonus(text: str) -> float:
    """What it adds to the score of a line that it speaks to the reader."""
    return ASKING if names_reader(text) and text[-1] in ".!?" else BIDDING


def _may_ask(text: str) -> bool:
    """Whether a line that speaks to the reader is not surely the article's, which then speaks so itself. A
    long one has to read like furniture."""
    score = likeness(text)
    return score > (_ARTICLES if len(text) <= _SENTENCE else AIDED)


def suspicious(look: Look, elements: list[Element]) -> bool:
    """Whether a line may be a widget's by its wording or a place left unfilled in it."""
    return is_unfilled(look.folded.text) or may_be_worded(look, elements)


def may_be_worded(look: Look, elements: list[Element]) -> bool:
    """Whether a line may be a widget's by its wording, or in the last ones (in all where they are few) a
    sentence."""
    anchors = wordings().anchors
    if anchors.isdisjoint(look.words):
        return False
    if look.count <= FEW_LINES:
        return True
    last = len(elements) - LAST_LINES
    for at, element in enumerate(elements):
        size = element.end - element.start
        if (
            (size <= LONGEST or at >= last)
            and element.sort in (SHORT, PROSE)
            and not anchors.isdisjoint(element.said)
        ):
            text = look.folded.text[element.start : element.end]
            if likeness(text) >= AT_END or (at >= last and _may_end(text, anchors & element.said)):
                return True
    return False


def _may_end(text: str, anchors: Set[str]) -> bool:
    """Whether a sentence of a line that holds some anchors may be a widget's; in a long one also a part of a
    sentence."""
    sentences = (_PARTS if len(text) > LONGEST else ENDS).split(text)
    return any(likeness(s) >= AT_END for s in sentences if any(anchor in s for anchor in anchors))
