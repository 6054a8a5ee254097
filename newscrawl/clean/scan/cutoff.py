"""Widgets that a copy cut off in the middle: the last piece of a text is only the beginning of a phrase.

Such a piece counts where it follows the rest of its widget, or where it is long enough to be no accident. It
may stand behind a sentence of its line if its rule asks for no line.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from newscrawl.clean.elements.sorts import MARK, PROSE, SHORT, TOKEN, WEAK, Element
from newscrawl.clean.phrases.phrase import Phrase
from newscrawl.clean.rule import PLACES, Rule
from newscrawl.clean.scan.endsinside import beginnings, ends_inside, parts_of, plain
from newscrawl.clean.scan.index import Index
from newscrawl.clean.text.fold import Folded

LONG = 20
_NOTE = re.compile(r"(?: ?(?:…|\.{3}))? ?\[\+\d{1,7} chars\]$|(?:…|\.{3})$")
_CUT = ("…", "...", "]")
"""A text that was cut has a mark there; these are what such marks end with."""
_CUT_OFF = frozenset({"subscription", "newsletter", "disclaimer", "share"})
"""Kinds of widgets that copies are cut off in."""
_BEGINNING = 3
"""Letters by which what a phrase may be is looked up."""
_GLANCE = 24
"""Characters that mostly tell that no phrase begins so."""
_HEAD = 8
"""Letters by which the phrases that begin with the same word are told apart."""
_SIGNS = " -–—•·*#>|→»[_"
"""What sets a line apart and is not said by it."""
_SENTENCE = re.compile(r"[.!?][\"')\]]? (?=[^a-z\s\"'])")
_STOPS = ".!?\"')"
_IN_LINES = ("sentence", "end", "inside")
"""Where a rule lets its phrase stand behind a sentence."""
_NEAR, _SEVERAL = 300, 3
"""Characters from the end of a text, and sentences, that a phrase of several has where it is cut off."""


class _Begun(NamedTuple):
    """The phrases of widgets, by number: those that begin with a word by that; others, with a sign or what is
    left open, by the first letters of what they may be. `letters` are the first of all."""

    phrases: Sequence[tuple[Phrase, Rule]]
    begun: Mapping[str, list[int]]
    others: Mapping[str, list[int]]
    letters: frozenset[str]


def complete(folded: Folded, elements: list[Element], index: Index) -> None:
    """Recognise the last element if it is the beginning of what a rule looks for."""
    if not elements or elements[-1].sort not in (SHORT, PROSE):
        return
    last = elements[-1]
    before = elements[-2] if len(elements) > 1 else None
    context = before is not None and before.sort in (MARK, WEAK, TOKEN)
    text = folded.text[last.start : last.end]
    text = _NOTE.sub("", text) if text.endswith(_CUT) else text
    if rule := _beginning(text, index, alone=not context):
        last.rule = rule
        last.sort = WEAK if context else MARK
    elif before and before.sort == MARK and (rule := _on(folded, before, last.start + len(text), index)):
        last.rule, last.sort = rule, MARK
    elif before is not None and before.sort == TOKEN and last.sort == SHORT and len(text) <= LONG:
        last.sort = TOKEN
    else:
        _behind(folded, elements, len(text), index)


def _on(folded: Folded, known: Element, stop: int, index: Index) -> Rule | None:
    """The rule of which a longer phrase begins with what is known, in the same line, and is cut off here."""
    text = folded.text[known.start : stop]
    return None if "\n" in text else _beginning(text, index, alone=True)


def _behind(folded: Folded, elements: list[Element], size: int, index: Index) -> None:
    """Recognise the beginning of a phrase behind the sentences of the last element, which has so many
    characters, and part it from them. In a quotation there is none, nor where the last sentence ends."""
    last = elements[-1]
    stop = last.start + size
    if folded.text[stop - 1] in _STOPS:
        return
    near = max(last.start, stop - _NEAR)
    for end in [found.end() for found in _SENTENCE.finditer(folded.shape, near, stop)][-_SEVERAL:]:
        rule = _beginning(folded.text[end:stop], index, alone=True, place=_IN_LINES)
        if rule and folded.text.count('"', last.start, end) % 2 == 0:
            elements.append(Element(end, last.end, MARK, last.said, rule))
            last.end, last.own_line = end - 1, False
            return


def _beginning(text: str, index: Index, *, alone: bool, place: Sequence[str] = PLACES) -> Rule | None:
    text = text.lstrip(_SIGNS)
    begun = plain(text[:_GLANCE])
    begun = begun if len(begun) > _BEGINNING else plain(text)
    if text[:1] in "\"'" or len(begun) < _BEGINNING:
        return None
    letters = begun[:_BEGINNING]
    if _begun(index).letters.isdisjoint(_shorter(letters)):
        return None
    first, blank, _ = begun.partition(" ")
    likely = _likely(_by_head(index, first, letters, is_whole=bool(blank)), begun)
    if not likely:
        return None
    text = plain(text)
    if len(text) < (LONG if alone else _BEGINNING):
        return None
    for number in likely:
        phrase, rule = _begun(index).phrases[number]
        counts = rule.place in place and (rule.strength == "alone" or not alone)
        if counts and ends_inside(text, parts_of(phrase.source)):
            return rule
    return None


def _shorter(letters: str) -> list[str]:
    """The first letters of what may be a phrase, and fewer of them: one may leave open what follows."""
    return [letters[:size] for size in range(_BEGINNING, 0, -1)]


def _likely(by_head: Mapping[str, Sequence[int]], begun: str) -> list[int]:
    """The numbers of those of some phrases, by what they begin with, that may begin as a text does."""
    heads = by_head if len(begun) < _HEAD else [begun[:size] for size in range(_HEAD + 1)]
    return sorted({number for head in heads for number in by_head.get(head, ())})


@lru_cache(maxsize=4096)
def _by_head(index: Index, first: str, letters: str, *, is_whole: bool) -> Mapping[str, Sequence[int]]:
    """The phrases of widgets that may begin a text by its first word, which may go on where it is not whole,
    and by its first letters: by what each begins with, as far as that is looked at."""
    phrases, begun, others, _ = _begun(index)
    numbers = {number for size in range(1, len(first) + 1) for number in begun.get(first[:size], ())}
    if not is_whole:
        numbers.update(number for head, ones in begun.items() if head.startswith(first) for number in ones)
    out: dict[str, list[int]] = {}
    for number in numbers.union(*(others.get(part, ()) for part in _shorter(letters))):
        for head in beginnings(parts_of(phrases[number][0].source), _HEAD):
            if head and letters.startswith(head[:_BEGINNING]):
                out.setdefault(head, []).append(number)
    return out


@lru_cache(maxsize=64)
def _begun(index: Index) -> _Begun:
    phrases = [(phrase, rule) for rule in index.rules if rule.kind in _CUT_OFF for phrase in rule.phrases]
    begun: dict[str, list[int]] = {}
    others: dict[str, list[int]] = {}
    for number, (phrase, _) in enumerate(phrases):
        heads = phrase.heads or ()
        if heads and all(head[:_BEGINNING].isalnum() for head in heads):
            for head in heads:
                begun.setdefault(head, []).append(number)
            continue
        for head in beginnings(parts_of(phrase.source), _BEGINNING):
            others.setdefault(head, []).append(number)
    return _Begun(phrases, begun, others, frozenset(head[:_BEGINNING] for head in (*begun, *others)))
