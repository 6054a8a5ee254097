"""Strings of broken JSON: where they end, and what they say.

A mark inside a string that was left unescaped looks as its last one does. What tells them apart is what
comes after: a bracket, or a comma and the name of the next member. Every look ahead is bounded.
"""

from __future__ import annotations

import re

TAG = r"</?(?:br|p)\b[^<>]{0,99}>"
"""A tag that editors put between the lines of a script that was pasted into a text."""
_WHOLE_NAME = r"""(?:"[^"\\\n]{1,60}"|'[^'\\\n]{1,60}')\s{0,99}:"""
NAME = (
    rf"""(?:{_WHOLE_NAME}|"{{1,2}}[^"\\\n]{{1,60}}"{{1,2}}\s{{0,99}}:|["'][@\w]{{0,60}}["']?\Z"""
    r"""|[@$\w]{1,60}\s{0,99}(?:["']\s{0,99}:|:\s{0,99}["'\[{\d-]))"""
)
"""A name with its colon, cut, or with a mark too many or too few; one in none has a value that is marked."""
_OVER = rf"\Z|[}}\];]|/[/*]|{TAG}"
_NEXT_LINE = r"""(?:,|,[^\S\n]{0,99}+\n\s{0,200}+)["'][@A-Za-z]"""
_ENDS_MEMBER = re.compile(
    rf"\s{{0,200}}(?:{_OVER}|,\s{{0,200}}(?:,|{_OVER}|{NAME})|{_NEXT_LINE}|{_WHOLE_NAME})"
)
"""What follows on a string that is a member of an object."""
_ENDS_ITEM = re.compile(
    rf"""\s{{0,200}}(?:{_OVER}|,\s{{0,200}}(?:[,"'{{\[\d-]|{_OVER}|true|false|null)|\n\s{{0,200}}["'{{\[])"""
)
"""What follows on one in a list."""
_PIECE = {mark: re.compile(rf"[^{mark}\\]*+(?:\\.[^{mark}\\]*+)*+{mark}", re.DOTALL) for mark in ('"', "'")}
"""From within a string up to a mark that may be its last."""
_REST_OF_NAME = re.compile(r"""[@\w]{1,60}["']\s{0,99}:""")
_NEAR = 200
"""Characters before a mark in which the comma is looked for that shows a name to begin there."""
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))", re.DOTALL)
_SHORT = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}


def read_string(text: str, at: int, *, item: bool) -> tuple[str | None, int]:
    """The string that begins at `at` with its mark, and the place after it; None for one that is cut.

    `item` says that it stands in a list, not in an object.
    """
    start = at + 1
    piece, ends = _PIECE[text[at]], _ENDS_ITEM if item else _ENDS_MEMBER
    while found := piece.match(text, max(at, start)):
        at = found.end()
        if ends.match(text, at):
            return _said(text[start : at - 1]), at
        before = text[max(start, at - 1 - _NEAR) : at - 1].rstrip()
        if before.endswith(",") and _REST_OF_NAME.match(text, at):  # its own mark is missing
            return _said(text[start : at - 1].rstrip()[:-1]), at - 1
    return None, len(text)


def _said(literal: str) -> str:
    """What a string says; half a pair of surrogates is left out."""
    if "\\" not in literal:
        return literal
    said = _ESCAPE.sub(_unescaped, literal)
    return said.encode("utf-16", "surrogatepass").decode("utf-16", "ignore")


def _unescaped(escape: re.Match[str]) -> str:
    code = escape[1] or escape[2]
    return chr(int(code, 16)) if code else _SHORT.get(escape[3], escape[3])
