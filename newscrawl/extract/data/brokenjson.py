"""JSON as people write it by hand, read for what it says where no parser takes it.

Commas that are missing or too many, comments and tags between values, names in no quotation marks or in the
wrong ones, marks inside a string that were left unescaped, values that a template left empty, brackets too
few or too many, a script cut in the middle: one reader takes them all and keeps what is whole. Nothing
raises, and nothing is gone over more than a bounded number of times.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from typing import Any

from newscrawl.extract.data.jsonstrings import NAME, TAG, read_string

_GAP = re.compile(rf"(?:[\s\ufeff:;]|//[^\n]*+|/\*[^*]*+(?:\*(?!/)[^*]*+)*+(?:\*/|\Z)|<!--|-->|{TAG})*+")
_TAKEN_NAME = re.compile(
    r"""(?:"{1,2}([^"\\]{1,99})"{1,2}|'([^'\\]{1,99})'|([@$\w]{1,60})(?:["']"""
    r"""|(?=\s{0,99}:\s{0,99}(?:["'\[{\d-]|\w{1,60}\s{0,99}[,}]))))\s{0,99}:"""
)
_BARE = re.compile(r"""[^,{}\[\]\n"']+""")
_COMMENT = re.compile(r"\s//|/\*")
_SAID = re.compile(r"\d{4}-\d\d-\d\d[\w:.+ -]*|[^\W\d][\w.’-]*(?: [\w.’-]+)+")
"""What stands in no marks and is a text all the same: a day, or words."""
_NUMBER = re.compile(r"-?\d{1,99}(\.\d{1,99})?([eE][+-]?\d{1,3})?")
_LITERALS = {"true": True, "false": False, "null": None, "True": True, "False": False}
_BEGINS = re.compile(rf"[{{\[]|{NAME}")
_NOISE = re.compile(r"""\w+|[^\w"'{}\[\],]+|.""", re.DOTALL)
_STRAIGHT = str.maketrans(dict.fromkeys("“”„″", '"'))
_DEEPEST = 60
"""Brackets in brackets from which what they hold is left out."""
_MOST = 1_000_000
"""Characters that are read."""


def read(text: str, before: Sequence[Any] = ()) -> list[Any]:
    """The objects and lists in `text`, one after another, with all that is whole in them.

    `before` are the values that stood before it: a bracket too many may have closed the last of them.
    """
    text = text[:_MOST]
    if '"' not in text:
        text = html.unescape(text) if "&quot;" in text else text.translate(_STRAIGHT)
    return _Reading(text, before).values()


class _Reading:
    """`around` are the objects and lists that are open, and `names` what waits for its value in each."""

    def __init__(self, text: str, before: Sequence[Any]) -> None:
        self.text = text
        self.at = 0
        self.top: list[Any] = list(before)
        self.around: list[list[Any] | dict[str, Any]] = []
        self.names: list[str | None] = []
        self.open: dict[type, int] = {dict: 0, list: 0}

    def values(self) -> list[Any]:
        while self.at < len(self.text):
            if self.around:
                self.step()
            else:
                self.begin()
        while self.around:
            self.drop_empty(self.around.pop())
        return self.top

    def begin(self) -> None:
        """Outside of all brackets: go to the next one, or back into an object that one too many closed."""
        found = _BEGINS.search(self.text, self.at)
        self.at = found.start() if found else len(self.text)
        if found and found[0] in ("{", "["):
            self.enter({} if found[0] == "{" else [])
        elif found and self.top and isinstance(self.top[-1], dict):
            self.inside(self.top[-1])
        elif found:
            self.at = found.end()

    def step(self) -> None:
        gap = _GAP.match(self.text, self.at)
        self.at = gap.end() if gap else self.at
        mark = self.text[self.at : self.at + 1]
        if mark in ("{", "["):
            self.enter({} if mark == "{" else [])
        elif mark in ("}", "]"):
            self.leave(dict if mark == "}" else list)
        elif mark == ",":
            self.names[-1] = None
            self.at += 1
        elif isinstance(self.around[-1], dict) and self.names[-1] is None:
            self.name()
        elif mark in ('"', "'"):
            self.string()
        elif mark:
            self.bare()

    def enter(self, made: list[Any] | dict[str, Any]) -> None:
        if not self.around:
            self.top.append(made)
        elif len(self.around) < _DEEPEST:
            self.put(made)
        self.inside(made)
        self.at += 1

    def inside(self, value: list[Any] | dict[str, Any]) -> None:
        self.around.append(value)
        self.names.append(None)
        self.open[type(value)] += 1

    def leave(self, kind: type) -> None:
        """Close the innermost value of a kind and what is still open in it; a bracket for none is let be."""
        self.at += 1
        closed = not self.open[kind]
        while not closed:
            self.names.pop()
            last = type(self.around.pop())
            self.open[last] -= 1
            closed = last is kind

    def put(self, value: Any) -> None:
        into, name = self.around[-1], self.names[-1]
        if isinstance(into, list):
            into.append(value)
        elif name is not None:
            into[name] = value
            self.names[-1] = None

    def name(self) -> None:
        """Take the name of a member, or pass over what is none."""
        found = _TAKEN_NAME.match(self.text, self.at)
        if found:
            self.names[-1] = (found[1] or found[2] or found[3]).strip()
        found = found or _NOISE.match(self.text, self.at)
        self.at = found.end() if found else len(self.text)

    def string(self) -> None:
        said, self.at = read_string(self.text, self.at, item=isinstance(self.around[-1], list))
        if said is not None:
            self.put(said)

    def bare(self) -> None:
        """Take what stands in no marks: a number, a word of JSON's, a text if it can be nothing else."""
        found = _BARE.match(self.text, self.at)
        self.at = found.end() if found else self.at + 1
        said = _COMMENT.split(found[0], maxsplit=1)[0].strip() if found and self.at < len(self.text) else ""
        if said in _LITERALS:
            self.put(_LITERALS[said])
        elif number := _NUMBER.fullmatch(said):
            self.put(float(said) if number[1] or number[2] else int(said))
        elif _SAID.fullmatch(said):
            self.put(said)
        else:
            self.names[-1] = None

    def drop_empty(self, value: list[Any] | dict[str, Any]) -> None:
        """Leave out a value that was cut before anything was in it."""
        into = self.around[-1] if self.around else self.top
        if value or not into:
            return
        if isinstance(into, list):
            if into[-1] is value:
                into.pop()
        elif next(reversed(into.values())) is value:
            into.popitem()
