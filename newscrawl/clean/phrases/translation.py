"""Translation: a phrase becomes a regular expression, part by part.

No two parts of it may share the same text in many ways: blanks are taken all at once and never given back,
and a comma that alone parts two wildcards must be there. So to fail costs little more than to succeed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.clean.phrases.wildcards import LAZY, WILDCARDS

_PART = re.compile(r"<([a-z]+)>|([\[\]{}|])|(\s+)|([^\W_]+(?:'[^\W\d_]+)?)|(.)", re.DOTALL)
_PLAIN = re.compile(r"[^\W\d_]{2}|\\\|")
_CERTAIN = re.compile(r"[^\W\d_]+|\\?[)\]]")
_BRACKET = {"[": "(?:", "]": ")?", "{": "(?:", "}": ")", "|": "|"}
_SOFT = {
    ",": r",?",
    ".": r"\.{0,3}",
    "…": r"(?:…|\.{2,3})?",
    "'": r"'?",
    '"': r'"?',
    "!": "!?",
    ":": " {0,2}:",
    "→": " ?→?",
    "*": r"\*?",
}
_SIGNS = _SOFT | {"-": "-{1,2}"}
_STOP, _BLANK, _SOFT_BLANK = r"\.{1,3}", r"\s{1,3}+", r"\s{0,3}+"


_ENDS = (
    r"(?=[ ]{0,3}(?:[.!?…](?![a-z0-9])|[|)\n]|$))",
    r"(?=[ ]{0,3}(?:[.!?…|)\n]|$))",
    "",
)
"""What may follow a wildcard that takes as little as it can: the end of a line or sentence, if there is
one."""


def translated(spelt: str, *, line: bool) -> tuple[str, str | None]:
    """The regular expression of a phrase that can be read, in the spelling of texts, and that of its core."""
    made = _Translation()
    parts = _PART.findall(spelt)
    for number, part in enumerate(parts):
        made.add(*part)
        if part[4] == "," and _parts_wildcards(parts, number):
            made.out[-1] = ","
    body = "".join(made.out)
    if line:
        return body.replace(r"\s{", " {"), None
    if not made.ends_plain() and any(f"<{name}>" in spelt for name in LAZY):
        body = "|".join(f"(?:{body}){end}" for end in _ENDS)
    return body, made.core()


def _parts_wildcards(parts: Sequence[tuple[str, ...]], number: int) -> bool:
    """Whether a sign stands between two wildcards, where nothing else parts them."""
    before = [part[0] for part in parts[:number] if not part[1] and not part[2]]
    after = [part[0] for part in parts[number + 1 :] if not part[2]]
    return bool(before and before[-1] and after and after[0])


class _Translation:
    """A phrase on its way to a regular expression, part by part."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self._plain = (0, 0)
        self._closed = False

    def core(self) -> str | None:
        """The first plain words, if wildcards stand before them; None for a phrase that has no such words."""
        first, stop = self._plain
        plain = "".join(self.out[first:stop])
        return plain if first and _PLAIN.search(plain) else None

    def ends_plain(self) -> bool:
        """Whether the last part is a word or sign that must be there, so that the end is certain."""
        return bool(self.out) and _CERTAIN.fullmatch(self.out[-1]) is not None

    def add(self, wildcard: str, bracket: str, blank: str, word: str, other: str) -> None:
        """Take the next part."""
        self._follow(bool(wildcard) and wildcard != "bar", bool(bracket), bool(blank))
        if wildcard:
            self.out.append(WILDCARDS[wildcard])
        elif bracket:
            self.out.append(_BRACKET[bracket])
        elif blank:
            if self.out and self.out[-1] == _SOFT["."]:
                self.out[-1] = _STOP
            soft = bool(self.out) and (self.out[-1] in (")?", _STOP) or self.out[-1] in _SOFT.values())
            self.out.append(_SOFT_BLANK if soft else _BLANK)
        elif word:
            self.out.append(re.escape(word).replace("'", "'?"))
        else:
            self.out.append(_SIGNS.get(other, re.escape(other)))

    def _follow(self, wildcard: bool, bracket: bool, blank: bool) -> None:
        """Keep the stretch of the first plain words in `out`."""
        first, stop = self._plain
        self._closed = self._closed or bracket or (wildcard and first < stop)
        if not self._closed and not blank:
            here = len(self.out) + 1
            self._plain = (here, here) if wildcard else (here - 1 if first == stop else first, here)
