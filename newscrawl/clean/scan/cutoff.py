"""Widgets that a copy cut off in the middle: the last piece of a text is only the beginning of a phrase.

Such a piece counts where it follows the rest of its widget, or where it is long enough to be no accident.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from newscrawl.clean.elements.sorts import MARK, PROSE, SHORT, TOKEN, WEAK, Element
from newscrawl.clean.phrases.demands import WILDCARD
from newscrawl.clean.phrases.phrase import Phrase
from newscrawl.clean.phrases.wildcards import WILDCARDS
from newscrawl.clean.rule import Rule
from newscrawl.clean.scan.index import Index
from newscrawl.clean.text.fold import Folded, fold

LONG = 20
_NOTE = re.compile(r"(?: ?(?:…|\.{3}))? ?\[\+\d{1,7} chars\]$|(?:…|\.{3})$")
_CUT = ("…", "...", "]")
"""A text that was cut has a mark there; these are what such marks end with."""
_GROUP = re.compile(r"\[([^\[\]{}]*)\]|\{([^\[\]{}]*)\}")
_NOISE = re.compile(r"[.,!?:;→*\"'()]")
_CUT_OFF = frozenset({"subscription", "newsletter", "disclaimer", "share"})
"""Kinds of widgets that copies are cut off in."""
_BEGINNING = 3
"""Letters by which what a phrase may be is looked up."""
_MOST_VARIANTS = 24
_GLANCE = 24
"""Characters that mostly tell that no phrase begins so."""
_HEAD = 8
"""Letters by which the phrases that begin with the same word are told apart."""


class _Variant(NamedTuple):
    """A phrase with its choices made, by the number of the phrase, and its rule."""

    number: int
    phrase: str
    rule: Rule


class _Begun(NamedTuple):
    """The phrases of widgets, by number: those that begin with a word by that; of others, with a sign or what
    is left open, what comes of them, by the first letters of that. `letters` are the first of all."""

    phrases: Sequence[tuple[Phrase, Rule]]
    begun: Mapping[str, list[int]]
    others: Mapping[str, list[tuple[int, str, str]]]
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
    elif before is not None and before.sort == TOKEN and last.sort == SHORT and len(text) <= LONG:
        last.sort = TOKEN


def _beginning(text: str, index: Index, *, alone: bool) -> Rule | None:
    begun = _plain(text[:_GLANCE])
    begun = begun if len(begun) > _BEGINNING else _plain(text)
    if text[:1] in "\"'" or len(begun) < _BEGINNING:
        return None
    letters = begun[:_BEGINNING]
    if _begun(index).letters.isdisjoint((letters, letters[:2], letters[:1])):
        return None
    first, blank, _ = begun.partition(" ")
    variants = _variants(index, first, letters, is_whole=bool(blank))
    if not variants or not (likely := _likely(variants, begun)):
        return None
    text = _plain(text)
    if len(text) < (LONG if alone else _BEGINNING):
        return None
    for _, phrase, rule in likely:
        if (rule.strength == "alone" or not alone) and _begins(text, _parts(phrase)):
            return rule
    return None


def _likely(variants: Mapping[str, Sequence[_Variant]], begun: str) -> list[_Variant]:
    """Those of some phrases, by what they begin with, that may begin as a text does, in order."""
    heads = variants if len(begun) < _HEAD else [begun[:size] for size in range(_HEAD + 1)]
    return sorted([one for head in heads for one in variants.get(head, ())], key=itemgetter(0))


def _plain(text: str) -> str:
    return " ".join(_NOISE.sub("", text).split())


def _begins(text: str, parts: tuple[str, ...]) -> bool:
    """Whether a text ends inside a phrase; even parts are words, odd ones names of wildcards."""
    at = 0
    for number, part in enumerate(parts):
        if at >= len(text):
            return True
        if number % 2:
            if part == "rest":
                return False
            found = _wildcard(part).match(text, at)
            if not found:
                return False
            at = found.end()
        elif part.startswith(text[at:]):
            return True
        elif not text.startswith(part, at):
            return False
        else:
            at += len(part)
    return False


@lru_cache(maxsize=64)
def _wildcard(name: str) -> re.Pattern[str]:
    return re.compile(WILDCARDS[name])


@lru_cache(maxsize=4096)
def _variants(index: Index, first: str, begins: str, *, is_whole: bool) -> Mapping[str, Sequence[_Variant]]:
    """What phrases of widgets are when their choices are made, of those that may begin a text by its first
    word, which may go on where it is not whole, and by its first letters: by what each begins with before
    what is left open, as far as that is looked at. Few texts end with such a word, and to write out all
    phrases takes longer than to read a page."""
    phrases, begun, others, _ = _begun(index)
    numbers = {number for size in range(1, len(first) + 1) for number in begun.get(first[:size], ())}
    if not is_whole:
        numbers.update(number for head, ones in begun.items() if head.startswith(first) for number in ones)
    found = others.get(begins, []) + [
        (number, head, text)
        for number in numbers
        for head, text in _written_out(phrases[number][0].source)
        if head[:_BEGINNING] == begins
    ]
    out: dict[str, list[_Variant]] = {}
    for number, head, text in found:
        out.setdefault(head, []).append(_Variant(number, text, phrases[number][1]))
    return out


@lru_cache(maxsize=64)
def _begun(index: Index) -> _Begun:
    phrases = [(phrase, rule) for rule in index.rules if rule.kind in _CUT_OFF for phrase in rule.phrases]
    begun: dict[str, list[int]] = {}
    others: dict[str, list[tuple[int, str, str]]] = {}
    for number, (phrase, _) in enumerate(phrases):
        heads = phrase.heads or ()
        if heads and all(head[:_BEGINNING].isalnum() for head in heads):
            for head in heads:
                begun.setdefault(head, []).append(number)
            continue
        for head, text in _written_out(phrase.source):
            others.setdefault(head[:_BEGINNING], []).append((number, head, text))
    return _Begun(phrases, begun, others, frozenset(head[:_BEGINNING] for head in (*begun, *others)))


@lru_cache(maxsize=2048)
def _parts(phrase: str) -> tuple[str, ...]:
    """A phrase at its wildcards: even parts are words, odd ones names of wildcards."""
    parts = WILDCARD.split(phrase)
    parts[::2] = map(_spaced, parts[::2])
    return tuple(parts)


def _spaced(part: str) -> str:
    inner = _plain(part)
    return f"{' ' if part[:1] == ' ' else ''}{inner}{' ' if inner and part[-1:] == ' ' else ''}"


@lru_cache(maxsize=2048)
def _written_out(source: str) -> Sequence[tuple[str, str]]:
    """What comes of a phrase when its choices are made, or most of it where they are many; each with its
    first letters."""
    done: list[str] = []
    todo = [fold(source).text]
    while todo and len(done) + len(todo) < _MOST_VARIANTS:
        text = todo.pop()
        group = _GROUP.search(text)
        if not group:
            done.append(text.lstrip())
            continue
        options = group[2].split("|") if group[2] is not None else ["", *group[1].split("|")]
        todo += [f"{text[: group.start()]}{option}{text[group.end() :]}" for option in options]
    return [(_spaced(WILDCARD.split(text, maxsplit=1)[0])[:_HEAD], text) for text in done]
