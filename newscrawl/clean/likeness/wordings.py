"""Wordings: how much a line is worded like the furniture of news sites, learned from many.

No list of phrases holds what a site may invent next; but furniture speaks of its own small world, to the
reader, in few words. A weight for each word, pair of words and first word (`wordings.json`, written by
`bench/train_wordings.py`) sums up to a score: below 0 a line reads like an article, above 1 like furniture.
It only ever counts together with where a line stands and what stands beside it.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, NamedTuple

from newscrawl.clean.likeness.tokens import START, tokens
from newscrawl.clean.text.words import WORD as WORD
from newscrawl.clean.text.words import letters
from newscrawl.known.wordtables import plain_words

SCALE = 20
"""What the weights of the file are multiplied by, to be whole numbers."""
TOLD = 0.4
"""What is left of a word's weight where the article itself uses the word."""
UNKNOWN = 1.0
"""What a word without a weight speaks for an article, whose words are without end."""
LONGEST = 320
"""Characters of the longest piece that is weighed as a whole."""
NEVER, UNSURE = -9.0, 0.0
"""The scores of what is surely no widget, and at most of what holds no word that articles hardly use and
this one does not."""
FEW_LINES, LAST_LINES = 4, 2
"""In a text of so few lines, and in so many of its last, furniture may stand in one line with the article."""
_SHORT_WORD = 2
_UNFILLED = 4.0
"""What a place that a template left unfilled adds to a score."""
_PLACES = {
    "{": r"\{\{",
    "#": r"#[a-z][a-z_]{4,30}#",
    "$": r"\$(?:\{|[a-z]+_[a-z_]{2,30}\b)",
    "%": r"%(?:%[a-z_]{3,30}%%|[a-z]{3,20}%)",
    "<": r"<%",
    "[": r"\[(?:/?[a-z]{2,20}_(?:[a-z_]{2,30}|\d{1,3})[ \]=]"
    r"|[a-z]{2,20}(?:-[a-z]{2,20}){0,2} [a-z]{2,15}=[\"'\d]|[a-z]{2,20}:[a-z]\w{1,30}\]"
    r"|\[[a-z_. ]{3,40}\]\])",
}
UNFILLED = re.compile("|".join(_PLACES.values()))
"""A place that a template left unfilled, or a short code that a site's program should have read."""
_PLACE_BY = {sign: re.compile(pattern) for sign, pattern in _PLACES.items()}
"""Such places by their first sign: a pattern that begins with one is soon looked for."""
_TELLS = re.compile(
    r"\b(?:said|says|told|tells|asks|asked|wrote|shows|showed|according to|added"
    r"|began|replied|recalled|explained|announced|he|she|his|her|him"
    r"|dit[- ](?:le|la|il|elle|un|une)|selon|affirme|sagt|sagte|erklärte|dijo|dice|según|disse|afirma"
    r"|ha detto|zegt|zei|volgens|(?<=, )(?:reads?|ran) (?:the|an?|one|its|their))\b"
    r"|^(?!.{0,20}(?:offer|deal|sale))[^:?!]{2,40}: [^?!\n]{0,80}[₹$€£] ?\d"
)
_GREETING = ("dear reader, ", "dear readers, ")
"""What a letter of the site begins with, and a columnist says: what follows tells which of the two it is."""
_QUOTES, _UNENDED, _SPOKEN = ("'", '"'), (",", ";"), (": '", ': "')
_TELLERS = plain_words(
    "said says told tells asks asked wrote read reads ran shows showed according added began replied "
    "recalled explained announced he she his her him dit selon affirme sagt sagte erklärte dijo dice según "
    "disse afirma ha zegt zei volgens"
)
"""One of these words is in each wording for telling."""


class Weights(dict[str, float]):
    """Weights of words; of one that has none, what it speaks for an article."""

    def __missing__(self, word: str) -> float:
        return -UNKNOWN if len(word) > _SHORT_WORD else 0.0


class Wordings(NamedTuple):
    """Weights of words, and of pairs; `kinds` names the kind of furniture that words for it speak of most,
    `anchors` are those that articles hardly use."""

    bias: float
    words: Weights
    pairs: dict[tuple[str, str], float]
    kinds: dict[str, str]
    anchors: frozenset[str]


@cache
def wordings() -> Wordings:
    """The learned weights, read once."""
    return weights_of(json.loads(files(__package__).joinpath("wordings.json").read_bytes()))


def weights_of(data: dict[str, Any]) -> Wordings:
    """The weights that a file of them holds: words and pairs of words by weight, which is soonest read."""
    words = Weights()
    pairs: dict[tuple[str, str], float] = {}
    for whole, features in data["weights"].items():
        weight = int(whole) / SCALE
        for feature in features:
            first, _, second = feature.partition(" ")
            if second:
                pairs[first, second] = weight
            else:
                words[first] = weight
    kinds = {word: kind for kind, known in data["kinds"].items() for word in known}
    return Wordings(data["bias"] / SCALE, words, pairs, kinds, frozenset(data["anchors"]))


def is_unfilled(text: str) -> bool:
    """Whether a folded text holds a place that a template left unfilled; quick."""
    for sign, place in _PLACE_BY.items():  # noqa: SIM110 - most texts have no sign: a loop is soonest done
        if sign in text and place.search(text, text.find(sign)):
            return True
    return False


def likeness(text: str, told: AbstractSet[str] = frozenset()) -> float:
    """The score of a piece of folded text. `told` are the words of the article around it, which count less.

    What is told, quoted or half a sentence is no widget.
    """
    return score(text, told) if told else _alone(text)


@lru_cache(maxsize=8192)
def _alone(text: str) -> float:
    """The score of a piece without an article around it."""
    return score(text)


def score(text: str, told: AbstractSet[str] = frozenset(), known: Wordings | None = None) -> float:
    """The score by these weights, or by those of the file."""
    known = known or wordings()
    if text.startswith(_GREETING):
        text = text.partition(", ")[2] or text
    if len(text) > LONGEST or text.startswith(_QUOTES) or text.endswith(_UNENDED):
        return NEVER
    if ":" in text and any(opening in text for opening in _SPOKEN):
        return NEVER
    words = tokens(text)
    distinct = dict.fromkeys(words)  # a set's order is another in each process, and so is what it adds up to
    if _tells(text, distinct.keys()):
        return NEVER
    if not words:
        return min(known.bias, UNSURE)
    couples, pair = dict.fromkeys(zip((START, *words), words, strict=False)), known.pairs.get
    weight, weights = known.words.get, known.words
    total = sum([weight(word, -UNKNOWN) for word in distinct if len(word) > _SHORT_WORD or word in weights])
    total += sum([pair(couple, 0.0) for couple in couples])
    for word in filter(told.__contains__, distinct) if told else ():
        total -= (1 - TOLD) * max(known.words[word], 0.0)
    value = known.bias + total / math.sqrt(len(distinct) + len(couples))
    if is_unfilled(text):
        return value + _UNFILLED
    return min(value, UNSURE) if known.anchors.isdisjoint(distinct.keys() - told) else value


def evidence(text: str) -> float:
    """How much all words of a piece of folded text speak for furniture together: of a piece and a longer one
    that begins with it, what is more in this speaks for the article where it is less."""
    known, words = wordings(), tokens(text)
    couples = zip((START, *words), words, strict=False)
    return sum(map(known.words.__getitem__, words)) + sum(known.pairs.get(couple, 0.0) for couple in couples)


def _tells(text: str, words: AbstractSet[str]) -> bool:
    """Whether a text of some words tells."""
    may = not _TELLERS.isdisjoint(words) or (":" in text and any(sign in text for sign in "₹$€£"))
    return may and _TELLS.search(text) is not None


def kind_of(text: str) -> str:
    """The kind of furniture that a folded text speaks of most; `ui` if of none."""
    known = wordings()
    sums: dict[str, float] = {}
    for word in dict.fromkeys(tokens(text)):
        if kind := known.kinds.get(word):
            sums[kind] = sums.get(kind, 0.0) + known.words[word]
    return max(sums, key=lambda kind: (sums[kind], kind), default="ui")


def telling(text: str) -> set[str]:
    """The words of a folded text that speak for furniture: of these it counts whether an article has them."""
    known = wordings()
    weights, anchors = known.words, known.anchors
    return {word for word in tokens(text) if weights[word] > 0 or word in anchors}


def has_anchor(words: AbstractSet[str]) -> bool:
    """Whether furniture uses one of some words and articles hardly do."""
    return not wordings().anchors.isdisjoint(words)


def speaks(text: str) -> bool:
    """Whether a folded text holds a word that furniture uses and articles hardly do."""
    return has_anchor(letters(text))
