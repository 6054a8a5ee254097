"""What no reader reads, taken out of a page's source before it is parsed.

Scripts, style sheets, drawings and menus are half the bytes of a news page and a fifth of its elements.
Finding their ends in the source is cheaper than having them parsed, walked over and freed. Scripts that hold
data (their tag speaks of JSON or has an id) stay, and so does a menu that may hold more than links: the path
to the article, its topics, a paragraph. Only what stands right after a tag is taken for an element: the same
letters in an attribute or a sentence are text.
"""

from __future__ import annotations

import re

_UNREAD = re.compile(
    rb"<(?:"
    rb"!--[^-]*+(?:-(?!->)[^-]*+)*+(?:-->)?+"
    rb"|script(?=[\s>])([^>]*+)[^<]*+(?:<(?!/script)[^<]*+)*+(</script[^>]*+>)?+"
    rb"|style(?=[\s>])[^<]*+(?:<(?!/style)[^<]*+)*+(</style[^>]*+>)?+"
    rb"|svg(?=[\s>])[^<]*+(?:<(?!/?svg|!)[^<]*+)*+(</svg>)"
    rb"|nav(?=[\s>])([^<]*+(?:<(?!/?nav|!)[^<]*+)*+)(</nav>)"
    rb")"
)
"""No part of it is gone over twice: an element without an end is one match as well, up to the page's end."""
_NEAR = 200
"""Bytes before an element in which the end of the tag before it is looked for."""
_READ = (b"crumb", b"itemprop", b"wall")
_READ_ELEMENT = re.compile(rb"<(?:[pP][\s>]|[hH]1|article|main|section|time|br)")
_TEXT = re.compile(rb">[^<>]{300}")
"""What of a menu is read; a text as long as that is no link."""
_OF_TOPICS = re.compile(rb"tags|topic|keyword|them[ae]")
"""In its tag, what a menu of the article's topics is named."""


def without_unread(raw: bytes) -> bytes:
    """`raw`, in a charset that has ASCII for ASCII letters, without scripts, styles, drawings and menus.

    Elements that are not closed, or written in capitals, stay: they cost time and nothing else.
    """
    kept: list[bytes] = []
    at = 0
    for found in _UNREAD.finditer(raw):
        tag, script, style, drawing, menu, nav = found.groups()
        if not (script or style or drawing or nav):
            continue
        start, end = found.span()
        before = raw[max(at, start - _NEAR) : start].rstrip()
        if not (before.endswith(b">") or (not before and start - at < _NEAR and at > 0)):
            continue
        if (script and _is_data(tag)) or (nav and _is_read(menu)):
            continue
        kept.append(raw[at:start])
        at = end
    return b"".join([*kept, raw[at:]]) if kept else raw


def _is_data(tag: bytes) -> bool:
    return b"json" in (tag := tag.lower()) or b" id" in tag


def _is_read(menu: bytes) -> bool:
    return (
        any(word in menu for word in _READ)
        or _READ_ELEMENT.search(menu) is not None
        or _OF_TOPICS.search(menu[: menu.find(b">")]) is not None
        or _TEXT.search(menu) is not None
    )
