"""What public bodies are called: ministries, councils, universities, banks, in many languages.

Their names hold what else parts the names of a byline: commas, "and", "for" ("National Heart, Lung, and Blood
Institute", "Office for National Statistics"), and in many languages only the first word has a capital. So
such a name is known as a whole, by the word for what the body is at one of its ends, or before "of".
"""

from __future__ import annotations

import re

from newscrawl.extract.markup.text import lowered
from newscrawl.extract.people.words.bodies import BODIES
from newscrawl.extract.people.words.openings import without_opening
from newscrawl.known.agencies import agency_of
from newscrawl.known.names.firstnames import begins_with_first_name
from newscrawl.known.wordtables import plain_words

_BEFORE_OF = BODIES | plain_words(
    """
    city town village county state government board division school college house bộ sở ủy ubnd mairie ville
    ayuntamiento ciudad prefeitura cidade comune città provincia gemeente stadt landkreis kreis gemeinde land
    """
)
"""What a body is where the word for "of" follows."""
BODY_WORDS = BODIES | _BEFORE_OF
"""One of these is in each such name."""
_OF = plain_words("of for on de du des del della di do da dos das von der für van voor giáo công")
_ELIDED = ("d'", "d’", "dell'", "dell’", "de l'", "l'")
_AND = re.compile(r",?\s(?:and|AND|und|UND|et|y|e|en|og|och|i|и|і|και|và|&)\s|,\s")
_LIST = re.compile(r"\s(?:and|AND|und|UND|et|y|e|en|og|och|&)\s")
_WORD = re.compile(r"[^\s,&-]+(?=[\s,&]|$)")
"""A word, or the last of those that hyphens join."""
_OTHERS = re.compile(r"[^\w\s,&'’.\-]|\d|\n")
"""What stands in no such name: what else a line holds."""
_SHORTEST, _LONGEST, _FIRST = 2, 100, 4


def institution(text: str) -> str:
    """The name of a public body that is all of a text, but for the word for "by"; empty for any other."""
    if len(text) > _LONGEST or BODY_WORDS.isdisjoint(lowered(text).replace("-", " ").split()):
        return ""
    text = without_opening(text)
    words = _WORD.findall(lowered(text))
    if len(words) < _SHORTEST or not text[0].isupper() or _OTHERS.search(text):
        return ""
    if words[0] not in BODIES and words[-1] not in BODIES and not any(map(_is_of, words[:_FIRST], words[1:])):
        return ""
    if "," in text and not _LIST.search(text):
        return ""  # a place behind a name
    first, *others = _AND.split(text)
    return "" if _is_somebody(first) or any(map(_is_another, others)) else text


def _is_of(word: str, following: str) -> bool:
    return word in _BEFORE_OF and (following in _OF or following.startswith(_ELIDED))


def _is_somebody(part: str) -> bool:
    return agency_of(part) is not None or begins_with_first_name(part)


def _is_another(part: str) -> bool:
    """Whether a part of a name is one by itself: a person's, an agency's or another body's."""
    words = _WORD.findall(lowered(part))
    return not words or _is_somebody(part) or (len(words) > 1 and words[0] in BODIES)
