"""Which sentences of a line that also has furniture are the article's, by what they say and do not say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.clean.elements.address import READER, speaks_to_reader
from newscrawl.clean.likeness.wordings import NEVER, likeness, speaks
from newscrawl.clean.statements.sayings import BEARS, LED, SAYS, SELF

_MAY_BE = -0.3
"""The score below which a sentence before furniture is the article's, or one beside a sentence that surely is
so."""
STATED, OTHER = -3.0, -2.0
"""The scores below which a sentence behind a disclaimer is the article's, and one behind other furniture.
What begins with words that no article has may go on in any, a disclaimer most of all."""
_STATEMENT = "disclaimer"
_SPOKEN = -2.0
"""The score below which that is so even with a word that furniture uses and articles hardly do."""
_DOUBTED = 0.6
"""The score below which one may be with such a word, if a sentence that surely is an article's follows."""
_FEWEST = 3
"""Blanks of the shortest sentence that is told by its words."""
_BRIEFLY = -2.0
"""The score below which even a shorter one before furniture is so: "Nobody was hurt."."""
_SEVERAL = 2
"""Sentences in a row that surely are the article's, with which it goes on amid a line."""
_GOES_ON = re.compile(r"(?:it|its|they|their|this|these|those|he|she|his|her|both|all|no|none)\b")
"""What a sentence begins with that goes on with the one before it."""
_WRITER = re.compile(r"\W(?:author|writer|columnist|contributor)s?\b")
_EARNS = SAYS["affiliate"][0][0]
_ADDRESSED = READER - {"we", "our", "us"}
_ADDRESSED_CLEARLY, _CLEARLY = _ADDRESSED - {"you"}, -3.0
"""Words for the reader; columns say "we", and all papers "U.S.". Below this score "you" may be anybody."""
_SIGN = re.compile("[@©]")
"""What no sentence of an article has."""


def article_run(sentences: Sequence[str], *, behind: str | None = None) -> int:
    """How many of some sentences from the first on are the article's: one of them surely, and the others may
    be. They stand before furniture, where one with a word of its is so if a sure one follows, or `behind`
    some of a kind."""
    count, known, doubted = 0, False, False
    for number, sentence in enumerate(sentences, 1):
        value = likeness(sentence)
        if value >= _MAY_BE or not may_be_article(sentence, value, behind=behind):
            if behind or value >= _DOUBTED or not may_be_article(sentence, _SPOKEN - 1):
                break
            doubted = True
            continue
        is_sure = _is_sure(sentence, value, behind)
        known = known or is_sure
        if not doubted or (is_sure and value < OTHER):
            count, doubted = number, False
    return count if known else 0


def resumed(sentences: Sequence[str], first: int, last: int, *, behind: str) -> int:
    """Where in a range of sentences behind furniture of a kind the article goes on for several of them,
    whatever stands behind these; the end of the range if nowhere."""
    begun, known = None, 0
    for at in range(first, last):
        value, blanks = likeness(sentences[at]), sentences[at].count(" ")
        if value >= _MAY_BE or not may_be_article(sentences[at], value, behind=None if begun else behind):
            begun, known = None, 0
            continue
        begun = begun or at
        known += ((value < STATED) + (value < OTHER)) * (blanks > _FEWEST)
        if known >= (2 * _SEVERAL if behind == _STATEMENT else _SEVERAL):
            return begun
    return last


def may_be_article(text: str, value: float, *, behind: str | None = None) -> bool:
    """Whether a folded sentence with a score says nothing that furniture does, and does not go on with that
    of a kind which it stands `behind`."""
    if text[-1] not in ".!?\"')" or _SIGN.search(text):
        return False
    quotes = value == NEVER and '"' in text
    you = _ADDRESSED_CLEARLY if value < _CLEARLY else _ADDRESSED
    if not quotes and (speaks_to_reader(text, you=you) or (value >= _SPOKEN and speaks(text))):
        return False
    spaced = f" {text}"
    if LED.match(spaced) or SELF.search(spaced) or _WRITER.search(spaced):
        return False
    if behind is None:
        return True
    if behind != _STATEMENT:
        return not _GOES_ON.match(text) or (value < STATED and not speaks(text))
    return not (_GOES_ON.match(text) or BEARS.search(spaced) or _EARNS.search(spaced))


def _is_sure(sentence: str, value: float, behind: str | None) -> bool:
    """Whether a sentence that may be the article's surely is, before furniture or behind some of a kind."""
    if sentence.count(" ") >= _FEWEST:
        return value < (_MAY_BE if behind is None else STATED if behind == _STATEMENT else OTHER)
    return " " in sentence and behind != _STATEMENT and value < (STATED if behind else _BRIEFLY)
