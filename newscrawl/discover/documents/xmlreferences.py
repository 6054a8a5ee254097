"""References and characters of a document made those that XML knows, before a parser sees them."""

from __future__ import annotations

import re
from html.entities import html5

_XML_ENTITIES = {"amp": "&#38;", "lt": "&#60;", "gt": "&#62;", "quot": "&#34;", "apos": "&#39;"}
"""The names that XML knows, as numbers: once tags did not fit, the parser leaves out what has a name."""
_MARKUP = re.compile("[&<>\"']")
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]+")
_TO_MEND = re.compile(
    r"(?si)<(?:!\[CDATA\[.*?(?:\]\]>|\Z)|(?=[\s\d<&.,;=+$%-]))"
    r"|&(?:#\d{1,7};|#x[0-9a-f]{1,6};|(?P<name>[a-z]\w{0,31});)?"
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
    return text[:skip] + _TO_MEND.sub(_reference, text[skip:]), inside


def _reference(match: re.Match[str]) -> str:
    whole, name = match[0], match["name"]
    if whole[0] == "<":
        return whole if len(whole) > 1 else _XML_ENTITIES["lt"]
    if name:
        return _XML_ENTITIES.get(name) or _told(html5.get(f"{name};") or f"&{name};")
    if len(whole) == 1:
        return _XML_ENTITIES["amp"]
    number = int(whole[3:-1], 16) if whole[2] in "xX" else int(whole[2:-1])
    return _told(_FORBIDDEN.sub("", chr(number))) if number < 0x110000 else ""


def _told(text: str) -> str:
    """A text without what is markup in XML."""
    return _MARKUP.sub(lambda mark: f"&#{ord(mark[0])};", text)
