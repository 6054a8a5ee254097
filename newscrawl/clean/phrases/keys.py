"""Keys: the few words by which a phrase is looked up, of which a text that holds it has one at least."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from newscrawl.clean.text.signs import PRICED
from newscrawl.known.wordtables import plain_words

COMMON = plain_words(
    "a an the of to in on at by for with from and or is are was were be been has have had it its this "
    "that these those you your we our us they their he she his her i not no all as but more one new can "
    "will would may said read news story stories free get now here up out so if about after who what "
    "when how there than other over content article articles not any most only first last year years "
    "month day time der die das den dem des ein eine einen und ist im mit von für auf es sie auch nur "
    "wird zum zur nach als bei ich hier mehr la le les du et en un une pour que el los las del con por "
    "para su al da do um uma os as das che il di per am x there just these while make work"
)
"""Words that many texts have."""


def keys_of(needs: Collection[str], choices: Iterable[frozenset[str]]) -> frozenset[str]:
    """The keys of a phrase with these demands: the rarest word that all of it needs, else those of a choice;
    with neither an empty word, which is in every text.
    """
    best = _rarest(needs) if needs else ""
    if best == PRICED:
        best = ""
    if best and (best not in COMMON or not choices):
        return frozenset((best,))
    if not choices:
        return frozenset(("",))
    return min(choices, key=lambda words: (sum(word in COMMON for word in words), len(words)))


def _rarest(words: Iterable[str]) -> str:
    """The word that the fewest articles hold, as far as a short list can tell."""
    return max(words, key=lambda word: (word.isalpha(), word not in COMMON, len(word), word))
