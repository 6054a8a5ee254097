"""Whether a text ends inside a phrase, of which it has the beginning only.

A phrase with choices is many: it is followed along the text, choice by choice, and never written out. What it
leaves open takes what brings the words behind it next; where a text ends in these, it has to have some
letters of the phrase: a sentence that was cut off is no widget for its first word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from newscrawl.clean.phrases.demands import WILDCARD
from newscrawl.clean.phrases.wildcards import WILDCARDS
from newscrawl.clean.text.fold import fold

_SURE = 15
"""Letters that a text has at least of a phrase, where what that leaves open took more than it needs."""
_PART = 8
"""Letters of the words behind that: a sentence may end in the first few."""
_NARROW = frozenset(("n", "price", "date", "time", "when", "bar", "url"))
"""What takes nothing that a sentence may say as well."""
_MOST = 500
"""Steps: no phrase is followed further, whatever its choices."""
_WHATEVER = "rest"
"""What takes all to the end of a line: no text ends inside that."""
_NOISE = re.compile(r"[.,!?:;→*\"'()]")
_BRACKETS = re.compile(r"([\[\]{}|])")


class Open(NamedTuple):
    """What a phrase leaves open, by the name of the wildcard."""

    name: str


class Choice(NamedTuple):
    """Of these a phrase has one."""

    options: tuple[Parts, ...]


Parts: TypeAlias = "tuple[str | Open | Choice, ...]"


def plain(text: str) -> str:
    """A text without signs, one blank between words: as phrases are followed."""
    return " ".join(_NOISE.sub("", text).split())


@lru_cache(maxsize=2048)
def parts_of(source: str) -> Parts:
    """What a phrase is made of."""
    return _options(iter(_BRACKETS.split(fold(source).text)))[0]


def _options(read: Iterator[str]) -> tuple[Parts, ...]:
    """The options up to the end of a choice, or the one that is all of a phrase."""
    options: list[list[str | Open | Choice]] = [[]]
    for sign in read:
        if sign == "|":
            options.append([])
        elif sign in ("[", "{"):
            inner = _options(read)
            options[-1].append(Choice(((), *inner) if sign == "[" else inner))
        elif sign in ("]", "}"):
            break
        else:
            options[-1] += _words(sign)
    return tuple(map(tuple, options))


def _words(text: str) -> Iterator[str | Open]:
    """The words of a phrase without choices, and what it leaves open. A blank at an end tells words apart."""
    for number, part in enumerate(WILDCARD.split(text)):
        if number % 2:
            yield Open(part)
            continue
        inner = plain(part)
        if part[:1] == " " or inner:
            yield f"{' ' if part[:1] == ' ' else ''}{inner}{' ' if inner and part[-1:] == ' ' else ''}"


def beginnings(phrase: Parts, letters: int) -> set[str]:
    """The first letters that a text may have which begins with a phrase, up to what that leaves open."""
    found, todo = set[str](), [("", phrase)]
    for _ in range(_MOST):
        if not todo:
            break
        head, parts = todo.pop()
        if len(head) >= letters or not parts or isinstance(parts[0], Open):
            found.add(head[:letters])
        elif isinstance(parts[0], Choice):
            todo += [(head, (*option, *parts[1:])) for option in parts[0].options]
        else:
            todo.append((_joined(head, parts[0]), parts[1:]))
    return found


def _joined(head: str, words: str) -> str:
    return head + (words.lstrip(" ") if head[-1:] in ("", " ") else words)


def ends_inside(text: str, phrase: Parts) -> bool:
    """Whether a text ends inside a phrase. To be followed are places in the text, each with how sure it is
    that it is of the phrase (more with each letter, less by what is to be doubted), and the parts from there.
    """
    todo: list[tuple[int, int, Parts]] = [(0, _SURE, phrase)]
    for _ in range(_MOST):
        if not todo:
            return False
        at, sure, parts = todo.pop()
        if at >= len(text) and sure >= _SURE:
            return True
        if not parts or at >= len(text):
            continue
        part, behind = parts[0], parts[1:]
        if isinstance(part, Choice):
            todo += [(at, sure, (*option, *behind)) for option in reversed(part.options)]
        elif not isinstance(part, Open):
            words = part.lstrip(" ") if text[at - 1 : at] in ("", " ") else part
            left = len(text) - at
            if left <= len(words) and words.startswith(text[at:]) and sure + left >= _SURE:
                return True
            if left > len(words) and text.startswith(words, at):
                todo.append((at + len(words), sure + len(words), behind))
        elif chosen := _chosen(behind):
            todo += [(at, sure, (part, *rest)) for rest in chosen]
        elif part.name != _WHATEVER:
            words = behind[0] if behind and isinstance(behind[0], str) else ""
            todo += [(end, sure - doubt, behind) for end, doubt in _ends_of(text, at, part.name, words)]
    return False


def _chosen(parts: Parts) -> list[Parts]:
    """The same parts with each option of a choice that they begin with, or that only a blank stands before:
    to know where what is left open ends, one has to know a word behind it."""
    blank = parts[:1] if parts and parts[0] == " " else ()
    first = parts[len(blank)] if len(parts) > len(blank) else ""
    if not isinstance(first, Choice):
        return []
    rest = parts[len(blank) + 1 :]
    return [_led_by(blank, (*option, *rest)) for option in reversed(first.options)]


def _led_by(blank: Parts, parts: Parts) -> Parts:
    """The same parts with a blank before them, if there is one."""
    if blank and parts and isinstance(parts[0], str):
        return (" " + parts[0].lstrip(" "), *parts[1:])
    return (*blank, *parts)


def _ends_of(text: str, at: int, wildcard: str, words: str) -> Iterator[tuple[int, int]]:
    """Where what a wildcard takes may end, and what that is to be doubted: not where it has all it needs, but
    where the words behind it come next, or the text ends in these."""
    if found := _taken(wildcard).match(text, at):
        yield found.end(), 0 if wildcard in _NARROW or found.end() < len(text) else 2 * _SURE
    if words and (found := _taken(wildcard, words).match(text, at)):
        yield found.end(), _SURE
    for start in range(max(at, len(text) - len(words) + 1), len(text) - _PART + 1):
        if words.startswith(text[start:]) and _taken(wildcard).fullmatch(text, at, start):
            yield start, _SURE


@lru_cache(maxsize=1024)
def _taken(wildcard: str, words: str = "") -> re.Pattern[str]:
    """A pattern for what a wildcard takes before some words."""
    return re.compile(f"{WILDCARDS[wildcard]}(?={re.escape(words)})")
