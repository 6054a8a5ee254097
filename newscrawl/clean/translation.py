"""Translation: a phrase becomes a regular expression, token by token.

No two parts of it may share the same text in many ways: blanks are taken all at once and never given back,
and a comma that alone parts two wildcards must be there. So to fail costs little more than to succeed.
"""

from __future__ import annotations

import re

from newscrawl.clean.wildcards import AGENCY_WORDS, LOOSE, SIGNS, WILDCARDS

APART = 3
"""Words that stand at least between two wildcards that may hold anything."""
DEEPEST = 8
"""Brackets in brackets; nobody could read more."""
TOKEN = re.compile(r"<([a-z]+)>|([\[\]{}|])|(\s+)|([^\W_]+(?:'[^\W\d_]+)?)|(.)", re.DOTALL)
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
_STOP, _BLANK, _SOFT_BLANK = r"\.{1,3}", r"\s{1,3}+", r"\s{0,3}+"


class PhraseError(ValueError):
    """A phrase that cannot be read; the message says why."""


class Translation:
    """A phrase on its way to a regular expression, token by token."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.needs: set[str] = set()
        self.choices: list[frozenset[str]] = []
        self.depth = self.loose = 0
        self._since = APART
        self._group: list[str] | None = None
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
        """Take the next token."""
        self._follow(bool(wildcard) and wildcard != "bar", bool(bracket), bool(blank))
        if wildcard:
            self._wildcard(wildcard)
        elif bracket:
            self._bracket(bracket)
        elif blank:
            if self.out and self.out[-1] == _SOFT["."]:
                self.out[-1] = _STOP
            soft = bool(self.out) and (self.out[-1] in (")?", _STOP) or self.out[-1] in _SOFT.values())
            self.out.append(_SOFT_BLANK if soft else _BLANK)
        elif word:
            self._word(word)
        elif other == "<":
            raise PhraseError("a < begins no wildcard such as <name>")
        else:
            self.out.append(_SOFT.get(other, re.escape(other)))

    def _follow(self, wildcard: bool, bracket: bool, blank: bool) -> None:
        """Keep the stretch of the first plain words in `out`."""
        first, stop = self._plain
        self._closed = self._closed or bracket or (wildcard and first < stop)
        if not self._closed and not blank:
            here = len(self.out) + 1
            self._plain = (here, here) if wildcard else (here - 1 if first == stop else first, here)

    def _wildcard(self, name: str) -> None:
        if name not in WILDCARDS:
            known = ", ".join(f"<{known}>" for known in WILDCARDS)
            raise PhraseError(f"<{name}> is not known; known are {known}")
        if name in LOOSE:
            self.loose += self._since < APART
            self._since = 0
        if not self.depth and name in SIGNS:
            self.needs.add(SIGNS[name])
        if not self.depth and name == "agency":
            self.choices.append(AGENCY_WORDS)
        self.out.append(WILDCARDS[name])

    def _bracket(self, bracket: str) -> None:
        if bracket == "{" and not self.depth:
            self._group = [""]
        elif bracket == "|" and self.depth == 1 and self._group is not None:
            self._group.append("")
        elif bracket == "}" and self.depth == 1 and self._group is not None:
            if all(self._group):
                self.choices.append(frozenset(self._group))
            self._group = None
        self.depth += (bracket in "[{") - (bracket in "]}")
        if self.depth > DEEPEST:
            raise PhraseError(f"brackets stand in more than {DEEPEST} others")
        self.out.append(_BRACKET[bracket])

    def _word(self, word: str) -> None:
        self._since += 1
        self.out.append(re.escape(word).replace("'", "'?"))
        if not word.isalpha():
            return
        if not self.depth:
            self.needs.add(word)
        elif self.depth == 1 and self._group is not None and len(word) > len(self._group[-1]):
            self._group[-1] = word
