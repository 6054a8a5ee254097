"""Headlines: where the headline of another story ends behind words that point at it, amid a line.

A copy in one line has no sign there. The next sentence begins with a capital, as a name in the headline does:
the end is told by the words on either side of it, or not at all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.clean.text.words import CURRENCIES
from newscrawl.known.wordtables import plain_words

LONGEST = 200
_WORD, _FEWEST = re.compile(r"\S+"), 3
_LEADS_ON = plain_words(
    "a an the and or at by from into his her its their de du des la le les un une au aux à en et del los las "
    "el una y da do das dos na em ao os von der die das dem den im am und zu zum zur di il della nel van het "
    "een в на с из по для о от и к у за со"
)
"""Words with which no headline ends."""
GOES_ON = _LEADS_ON | plain_words(
    "for in of with to on over after under about than since until up all only as when where while if that "
    "who which is are was were be been has have had will would can could may must between during before why "
    "how off near against via pour sur avec dans chez par sous con por para sin sobre mit für auf bei nach "
    "aus um op met voor"
)
"""Words behind which a number begins no sentence, and a capital hardly does."""
_OPENERS = plain_words(
    "The A An In On At For He She It They This That But After As There These When Le La Les Un Une Il Elle "
    "Ils Elles Cette Ce Aucun Aucune En Dans Selon Pour El Los Las Una Su Según O Os As Um Uma No Na Em "
    "Segundo Der Die Das Ein Eine Er Sie Es Im Am Bei Nach Auf Lo Gli Nel Het Een De В На По Как Это Он "
    "Она Они Из"
)
"""Words that are no part of a name which ends there."""
_ARTICLES = plain_words("Der Die Das Ein Eine Im Am Bei Nach Auf")
"""Those of them behind which a noun has a capital."""
_NOUNS = plain_words("der die das des den dem und ist sind wird werden von im aus für mit ein eine nicht auf")
"""Words of a language in which every noun has one."""
_NEAR = 8
"""So many of the words of a headline tell its language."""


def headline_end(shape: str, at: int) -> int:
    """Where the headline surely ends that begins at a place behind words that point elsewhere; that place
    where none is sure."""
    words = list(_WORD.finditer(shape, at, at + LONGEST))
    size = _headline_size([word[0] for word in words])
    return words[size - 1].end() if size else at


def _headline_size(words: Sequence[str]) -> int:
    """How many of some words are surely a headline's, or 0 where these are too few, or where it cannot be
    told which capital is the first of the next sentence. Behind one that may be so only a word counts that
    opens sentences."""
    size, unsure = len(words), not _NOUNS.isdisjoint(words[:_NEAR])
    for at, word in enumerate(words):
        if at and _is_raised(word) and not _is_within(words, at):
            size = at if _opens(words, at) else 0 if unsure else _next_sentence(words, at)
            if size:
                break
            size, unsure = len(words), True
        if word[-1] in ".;":
            return 0
        if word[-1] in "?!":
            size = at + 1
            break
    return size if size >= _FEWEST and not (unsure and size == len(words)) else 0


def _opens(words: Sequence[str], at: int) -> bool:
    """Whether a word surely opens a sentence."""
    if words[at] not in _OPENERS or words[at - 1].lower() in GOES_ON or not words[at + 1 : at + 2]:
        return False
    return words[at + 1][0].islower() or words[at] in _ARTICLES


def _is_raised(word: str) -> bool:
    """Whether a word may begin a sentence, by its first character."""
    return word[0].isupper() or not word[0].isalpha()


def _is_within(words: Sequence[str], at: int) -> bool:
    """Whether a capital or a number is a part of the headline: what goes before it leads on to it, or it is
    the second word of a name that begins the headline, and no other capital follows."""
    before, word, after = words[at - 1], words[at], words[at + 1 : at + 2]
    if before[-1] == ":":
        return True
    if word[0].isdigit():
        return before.lower() in CURRENCIES | GOES_ON
    leads_on = before.lower() in _LEADS_ON or (at == 1 and before[0].isupper() and word[0].isupper())
    return leads_on and not any(other[0].isupper() for other in after)


def _next_sentence(words: Sequence[str], at: int) -> int:
    """The number of the word that begins the next sentence: that of a capital, or after a name an article's;
    0 where none is sure."""
    last = at
    while last + 1 < len(words) and _is_raised(words[last + 1]):
        last += 1
    sure = words[last] in _OPENERS or (
        last == at and words[at - 1].lower() not in GOES_ON and not words[at][0].isdigit()
    )
    return last if sure else 0
