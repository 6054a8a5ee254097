"""References and characters of a document made those that XML knows, before a parser sees them."""

from __future__ import annotations

import re
from html import escape
from html.entities import html5

_XML_ENTITIES = frozenset({"amp", "lt", "gt", "quot", "apos"})
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]+")
_CDATA_OR_AMPERSAND = re.compile(
    r"(?si)<!\[CDATA\[.*?(?:\]\]>|\Z)|&(?:#\d{1,7};|#x[0-9a-f]{1,6};|(?P<name>[a-z]\w{0,31});)?"
)
_HALF_A_LETTER = re.compile(
    r"&#(?:0*(?:5529[6-9]|55[3-9]\d\d|56\d{3}|57[0-2]\d\d|573[0-3]\d|5734[0-3])|x0*d[89a-f][\da-f]{2})\b;?",
    re.IGNORECASE | re.ASCII,
)
"""A surrogate. lxml can make no text of one, and what is taken for CDATA here may be none to the parser."""


def mended(text: str, inside: bool) -> tuple[str, bool]:
    """The text with only references and characters that XML knows; whether it ends inside a CDATA section."""
    text = _HALF_A_LETTER.sub("", _FORBIDDEN.sub("", text))
    skip = 0
    if inside:
        end = text.find("]]>")
        if end < 0:
            return text, True
        skip = end + 3
    open_at = text.rfind("<![CDATA[", skip)
    inside = open_at >= 0 and text.find("]]>", open_at) < 0
    return text[:skip] + _CDATA_OR_AMPERSAND.sub(_reference, text[skip:]), inside


def _reference(match: re.Match[str]) -> str:
    whole, name = match[0], match["name"]
    if whole[0] == "<" or name in _XML_ENTITIES:
        return whole
    if name:
        known = html5.get(f"{name};")
        return escape(known) if known else f"&amp;{name};"
    if len(whole) == 1:
        return "&amp;"
    number = int(whole[3:-1], 16) if whole[2] in "xX" else int(whole[2:-1])
    return escape(_FORBIDDEN.sub("", chr(number))) if number < 0x110000 else ""
