"""Lengths: how many characters a phrase may match at most, so that no rule looks further than it must."""

from __future__ import annotations

import re

from newscrawl.clean.phrases.wildcards import WIDTHS

WILDCARD = re.compile(r"<([a-z]+)>")
_CHOICE = re.compile(r"\[[^\[\]{}]*\]|\{[^\[\]{}]*\}")
_BORDERS = 10
"""Bullets before a line and signs after it, in characters at most."""
_STRETCH = " .…:→-"
"""Blanks and signs that may stand for three characters at most."""


def longest(source: str) -> int:
    """No text that a phrase matches is longer, in characters. Of brackets that are not closed all counts."""
    while (shorter := _CHOICE.sub(_longest_option, source)) != source:
        source = shorter
    return _width(source) + _BORDERS


def _width(plain: str) -> int:
    """How many characters a phrase without a choice, or an option without one, may match."""
    if plain.isalpha():
        return len(plain)
    names = 0
    if "<" in plain:
        names = sum(WIDTHS[name] for name in WILDCARD.findall(plain))
        plain = WILDCARD.sub("", plain)
    return len(plain) + 2 * sum(map(plain.count, _STRETCH)) + names


def _longest_option(found: re.Match[str]) -> str:
    """The option of an innermost choice that may match the longest text."""
    return max(found[0][1:-1].split("|"), key=_width)


def longest_first(source: str) -> str:
    """A phrase with the longest option of each innermost choice first, so that none hides a longer one."""
    return _CHOICE.sub(_sorted, source)


def _sorted(found: re.Match[str]) -> str:
    inner = sorted(found[0][1:-1].split("|"), key=len, reverse=True)
    return f"{found[0][0]}{'|'.join(inner)}{found[0][-1]}"
