"""Ends: what the letters of a line begin with and end with that is a phrase from its first to its last, and
which they have between.

To see that most lines are no such phrase takes less than a hundredth of what it takes to compile one, and
less than to compare them. Blanks are left out of the letters, and the signs that a phrase or a line may have
or not: they are bytes, of which some are left out ten times as fast as of characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import NamedTuple, TypeAlias

from newscrawl.clean.phrases.heads import LINED
from newscrawl.clean.text.fold import bytes_of

_LEFT_OUT = bytes_of(" \n*#>•·([-.,!→»)]…'\"")
"""The bytes of these signs, and those of bars."""
_PART = re.compile(r"([\[{])([^\[\]{}<]*)[\]}]|<([a-z]+)>|([\[\]{}|])|([^<\[\]{}|]+|<)")
"""A choice of words, a wildcard, a bracket of another choice, or what stands between such."""
_BORDERS = _LEFT_OUT + b"|"
_MOST = 200
"""Beginnings of a phrase that are told apart."""
_ANY = frozenset((b"",))
_BEGUN = {
    name: frozenset(bytes_of(head).translate(None, _LEFT_OUT) for head in heads)
    for name, heads in LINED.items()
}
_HELD = dict.fromkeys(("date", "time", "when"), re.compile(rb"[0-9\x80-\xff]")) | {
    "price": re.compile(rb"[0-9{\x80-\xff]"),
    "n": re.compile(rb"[0-9{\x80-\xff]|afew|one|t(?:wo|hree|en)|f(?:our|ive)|s(?:ix|even)|eight|nine"),
}
"""What wildcards have; digits of other scripts are among the last bytes."""
_Part: TypeAlias = "str | Set[bytes] | list[list[_Part]]"
"""A wildcard by its name, the letters that there may be, or the alternatives of a choice."""


class Ends(NamedTuple):
    """What the letters of a line may begin and end with, and the `parts` of the phrase in all its ways."""

    heads: tuple[bytes, ...]
    tails: tuple[bytes, ...]
    parts: list[list[_Part]]

    def may_be_of(self, line: str) -> bool:
        """Whether a line begins and ends so, and has the parts one after the other."""
        letters = bytes_of(line).translate(None, _BORDERS)
        return (
            letters.startswith(self.heads)
            and letters.rstrip(b":").endswith(self.tails)
            and _first_end(self.parts, letters, 0) is not None
        )


def ends_of(source: str) -> Ends:
    """The ends of a phrase in the spelling of texts, whose brackets stand in pairs."""
    parts = _alternatives(_PART.finditer(source))
    heads, tails = (set().union(*_known(parts, last=last)) for last in (False, True))
    return Ends(tuple(heads), tuple({tail.rstrip(b":") for tail in tails}), parts)


def _first_end(alternatives: list[list[_Part]], letters: bytes, start: int) -> int | None:
    """The first place in some letters where one of the alternatives may end that begins at `start` or behind
    it, whatever stands between its parts; None where none may."""
    ends = [end for parts in alternatives if (end := _end_of(parts, letters, start)) is not None]
    return min(ends, default=None)


def _end_of(parts: list[_Part], letters: bytes, at: int) -> int | None:
    """The same of one."""
    end: int | None = at
    for part in parts:
        if isinstance(part, list):
            end = _first_end(part, letters, at)
        elif isinstance(part, str):
            held = _HELD.get(part)
            found = held.search(letters, at) if held else None
            end = found.end() if found else None if held else at
        elif b"" not in part:
            ends = [place + len(one) for one in part if (place := letters.find(one, at)) >= 0]
            end = min(ends, default=None)
        if end is None:
            return None
        at = end
    return at


def _alternatives(source: Iterator[re.Match[str]]) -> list[list[_Part]]:
    """The alternatives of a phrase up to a closing bracket, each as its parts in order."""
    out: list[list[_Part]] = [[]]
    for found in source:
        opened, options, wildcard, bracket, text = found.groups()
        if opened:
            letters = set(bytes_of(options).translate(None, _LEFT_OUT).split(b"|"))
            out[-1].append(letters | _ANY if opened == "[" else letters)
        elif wildcard:
            out[-1].append(_ANY if wildcard == "bar" else wildcard)
        elif text:
            out[-1].append({bytes_of(text).translate(None, _LEFT_OUT)})
        elif bracket == "|":
            out.append([])
        elif bracket in "]}":
            break
        else:
            more = _alternatives(source)
            out[-1].append([*more, []] if bracket == "[" else more)
    return out


def _known(alternatives: list[list[_Part]], *, last: bool) -> tuple[set[bytes], set[bytes]]:
    """The letters of those alternatives that are known in full, and what the others begin with, or end with
    if `last`."""
    full: set[bytes] = set()
    known: set[bytes] = set()
    for parts in alternatives:
        so_far = {b""}
        for part in reversed(parts) if last else parts:
            more, ends = _known_of(part, last=last)
            if len(so_far) > 1 and len(so_far) * (len(more) + len(ends)) > _MOST:
                known |= so_far
                so_far = set()
            known |= _joined(so_far, ends, last=last)
            so_far = _joined(so_far, more, last=last)
            if not so_far:
                break
        full |= so_far
    return full, known


def _known_of(part: _Part, *, last: bool) -> tuple[Set[bytes], Set[bytes]]:
    """The same of a part."""
    if isinstance(part, list):
        return _known(part, last=last)
    if isinstance(part, str):
        return frozenset(), _ANY if last else _BEGUN.get(part, _ANY)
    return part, frozenset()


def _joined(some: Set[bytes], others: Set[bytes], *, last: bool) -> set[bytes]:
    """Each of some texts with each of others behind it, or before it if `last`."""
    if some == _ANY:
        return set(others)
    return {two + one if last else one + two for one in some for two in others}
