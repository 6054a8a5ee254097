"""A heading that is put together from elements: day, kicker and headline, each in one of its own.

Styles keep these apart where the text has nothing between them, or a colon that nobody sees. So a blank is
put where two would be one word, and none before a colon. Where the page's title has only what such a heading
ends with, the rest is a kicker. Offices and clubs put the day before what they announce.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import chain, pairwise

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, has_digit, letters, tidy
from newscrawl.known.months import MONTHS, fold_word
from newscrawl.known.wordcount import count_words

_MOST, _FEWEST = 12, 3
"""Parts of a heading that are looked at, and words of a headline that a kicker stands before."""
_MARKS = " :：|/·•–—-"
"""What stands between a kicker and a headline."""
_DAY = re.compile(r"(?:\d\d?([./-])\d\d?\1(?:19|20)\d\d|(?:19|20)\d\d([./-])\d\d?\2\d\d?)\s?(?:[-–—:|·•]\s)?")
"""A day in figures, with the sign behind it."""
_FIGURES = re.compile(
    r"(?:[^\W\d_]{2,12}\.?,?\s)?\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}\.?"
    r"|\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일].{0,5}"
)
_WORD = re.compile(r"\d+|[^\W\d_]+")
_FILLING = frozenset(("de", "del", "of", "the", "den", "st", "nd", "rd", "th", "г", "года", "р", "року"))
_DAY_LETTERS, _DAY_WORDS, _DIGITS = 40, 4, 2
"""Letters of a line that is a day, and words: that of the week, the number, of so many digits, the month and
the year."""
_OPENING = frozenset("„“«»‘‚")
_SHORTEST = 4
"""Letters of a word that another may stand right behind."""


def with_colon(text: str, heading: Element) -> str:
    """The text of a heading of several elements with no blank before a colon, but in French."""
    if not heading or (heading.among[0].get("lang") or "").lower().startswith("fr"):
        return text
    return text.replace(" : ", ": ")


def parted(text: str, heading: Element) -> str:
    """The text of a heading with a blank between two of its parts that would be one word."""
    for before, after in pairwise(_parts(heading)):
        word = before.rpartition(" ")[2]
        if len(word) >= _SHORTEST and word[-1].islower() and (after[0].isupper() or after[0] in _OPENING):
            text = text.replace(before + after, f"{before} {after}")
    return text


def without_subtitle(text: str, heading: Element, title: str) -> str:
    """The text of a heading without the small letters that it ends with, where the page's title has only what
    stands before them; or without a day, a byline or a link, where the title begins with that."""
    last = next(reversed(heading), None)
    if last is None or (last.tail or "").strip():
        return text
    rest = element_text(last, _MOST)
    own, key = text.removesuffix(rest).rstrip(_MARKS), letters(title)
    if not rest or not own or letters(rest) in key:
        return text
    begins = count_words(own) > _FEWEST and key.startswith(letters(own))
    return own if begins or (last.tag == "small" and letters(own) in key) else text


def without_day(text: str) -> str:
    """A text without the day that stands before its first word, which has a capital."""
    day = _DAY.match(text)
    rest = text[day.end() :] if day else ""
    return rest if rest[:1].isupper() and rest.count(" ") + 1 >= _FEWEST else text


def is_day(text: str) -> bool:
    """Whether a text is little more than a day, as blogs head the stories of one with it."""
    if len(text) > _DAY_LETTERS or not has_digit(text):
        return False
    if _FIGURES.fullmatch(text):
        return True
    words = [word for word in _WORD.findall(text) if word.lower() not in _FILLING]
    beside = chain(pairwise(words), pairwise(reversed(words))) if len(words) <= _DAY_WORDS else ()
    return any(
        number.isdecimal() and len(number) <= _DIGITS and fold_word(month) in MONTHS
        for number, month in beside
    )


def without_kicker(heading: Element, known: Collection[str]) -> str:
    """What a heading ends with from one of its elements on, where that is one of the texts `known` by their
    bare letters, or ends one that has nothing of what stands before it; empty where none is."""
    found = _parts(heading)
    for place in range(1, len(found)):
        text = " ".join(found[place:]).lstrip(_MARKS)
        if text.count(" ") + 1 < _FEWEST:
            continue
        before = "".join(found[:place])
        key, kicker = letters(text), letters(before)
        if kicker in known and before.count(" ") > text.count(" "):  # the site's name stands behind
            return ""
        if key in known or any(other.endswith(key) and kicker not in other for other in known):
            return text
    return ""


def first_parts(heading: Element) -> list[str]:
    """What a heading of several elements begins with, up to each of its seams, as bare letters; the longest
    first."""
    found = _parts(heading)
    return [letters("".join(found[:place])) for place in range(len(found) - 1, 0, -1)]


def _parts(heading: Element) -> list[str]:
    """The texts in the elements of a heading and between them, in order."""
    found: list[str] = []
    around: list[Element] = []
    for element in heading.among[heading.place : min(heading.end, heading.place + _MOST)]:
        while around and element.parent is not around[-1]:
            found.append(around.pop().tail or "")
        found.append(element.text or "")
        around.append(element)
    found += [element.tail or "" for element in reversed(around[1:])]
    return list(filter(None, map(tidy, found)))
