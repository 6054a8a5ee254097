"""What no reader reads, taken out of a page's source before it is parsed.

Scripts, style sheets, drawings, menus, lists of links and fields of forms are more than half the bytes of a
news page and four of ten of its elements. Finding their ends in the source is cheaper than having them
parsed, walked over and freed. JSON-LD stays, and so does a menu or a list that may be more than links
(`menus`); what other scripts hold as data is read from the source itself (`data.scriptdata`). Only what
stands right after a tag is taken for an element: the same letters in an attribute or a sentence are text.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from newscrawl.extract.markup.source.menus import (
    as_text,
    is_read_footer,
    is_read_menu,
    lists_in,
    without_link_lists,
)
from newscrawl.extract.markup.source.renditions import told
from newscrawl.extract.markup.source.streamed import KEPT

_COMMENT = rb"!--[^-]*+(?:-(?!->)[^-]*+)*+"
_REST = rb"""[^<>"']*+(?:(?:"(?![^"]*<)[^"]*+"|'[^'<]*+')[^<>"']*+)*+>"""
"""What is left of a tag, its end with it; a quoted `>` is none."""
_NO_JSON = rb"[^>jJ]*+(?:[jJ](?!(?i:son))[^>jJ]*+)*+(?:>|\Z)"
"""The rest of a script's tag that does not speak of JSON, as most do not."""
_NEAR = 200
"""Bytes before an element in which the end of the tag before it is looked for."""
_TAG_END = ord(">")
_ENDS = {"script": b"</script", "data": b"</script", "style": b"</style"}
"""With what elements end that hold no others."""
_ANYWHERE = frozenset(("break", "in_word"))
"""What is one amid a text as well: where a line ends, and where a word may."""
_LIST_TAGS = frozenset(("list", "list_end"))
_HELD = {"choice": b"select", "menu": b"nav", "footer": b"footer", "template": b"template"}
"""Elements that are taken out with what they hold, where that is none of their own kind."""


def _before(end: bytes, but: bytes = b"") -> bytes:
    """All up to a tag that begins with `end`; what begins with `but` is none.

    Most tags begin with another letter: they are gone over first, in a loop that has no branch. What one
    byte ends is so as well: that is ten times as fast as what two do.
    """
    letter = end.lstrip(b"/?")[:1]
    others = rb"[^<]*+(?:</?+[^<!/" + letter + rb"][^<]*+)*+"
    return others + rb"(?:<(?:" + but + rb"(?!" + end + rb"))" + others + rb")*+"


_COMMENTED = {
    tag: re.compile(_before(rb"/?" + tag + rb"|!", _COMMENT + rb"-->|") + rb"</" + tag + rb">")
    for tag in _HELD.values()
}
"""What such an element holds that has comments in it, which count for nothing, and its end."""
_UNREAD = re.compile(
    rb"<(?:" + _COMMENT + rb"(?:-->)?+"
    rb"|s(?:cript(?=[\s>])(?:" + _NO_JSON + rb"(?P<script>)|(?P<data>[^>]*+)>?+)|tyle(?=[\s>])(?P<style>)"
    rb"|vg(?=[\s>])" + _before(rb"/?svg|!") + rb"(?P<drawing></svg>)"
    rb"|elect(?=[\s>])(?P<choice>)"
    rb"|ource(?=[\s/>])" + _REST + rb"(?:\s*+</?+source(?=[\s/>])" + _REST + rb")*+(?P<source>))"
    rb"|nav(?=[\s>])(?P<menu>)|footer(?=[\s>])(?P<footer>)|template(?=[\s>])(?P<template>)"
    rb"|link\s" + _REST + rb"(?:\s*+<link\s" + _REST + rb")*+(?P<links>)"
    rb"|input(?=[\s/>])" + _REST + rb"(?P<field>)"
    rb"|ul(?=[\s>])[^<>]*+(?P<list>>)"
    rb"|[wW][bB][rR](?=[\s/>])[^<>]*+>(?P<in_word>)"
    rb"|/(?=[ubB])(?:ul(?=[\s>])[^<>]*+(?P<list_end>>)|[bB][rR]\s*+/?>(?P<break>))"
    rb")"
)
"""No part of it is gone over again and again: a script's tag without an end is one match as well, up to the
end of the page. Where a script or a style ends is found without it."""


def without_unread(raw: bytes) -> bytes:  # noqa: C901, PLR0915 - see below
    """`raw`, in a charset that has ASCII for ASCII letters, without what no reader reads.

    Elements that are not closed, or written in capitals, stay: they cost time and nothing else. In one loop,
    which goes over a great part of each page.
    """
    kept: list[bytes] = []
    lists: list[int] = []
    ends: dict[bytes, int] = {}
    at = gone = end = inside = 0
    search = _UNREAD.search
    while found := search(raw, end):
        kind = found.lastgroup
        if kind is None:
            end = found.end()
            continue
        start, end = found.span()
        if kind in _LIST_TAGS:
            lists.append(start - gone)
            continue
        if kind in _ENDS and not (end := _end_of(raw, _ENDS[kind], end)):
            break
        if kind in _HELD:
            if not (behind := _end_of_own(raw, _HELD[kind], end, ends)):
                continue
            inside, end = end, behind
        if kind not in _ANYWHERE and raw[start - 1] != _TAG_END and not _after_tag(raw, at, start):
            continue
        if kind in _IS_READ and _IS_READ[kind](raw, inside, end):
            lists += [place - gone for place in lists_in(raw, start, end)]
            continue
        left = _LEFT[kind](found) if kind in _LEFT else b""
        if kind == "source":
            left, end = told(raw, start, end)
        if left is None:
            continue
        if start > at:
            kept.append(raw[at:start])
        if left:
            kept.append(left)
        gone += end - start - len(left)
        at = end
    if at:
        kept.append(raw[at:])
        raw = b"".join(kept)
    return without_link_lists(raw, lists) if lists else raw


def _end_of(raw: bytes, tag: bytes, at: int) -> int:
    """Where the first end tag that begins like `tag` ends; 0 where none does. Scripts and styles have few
    other `<`, and one byte is found in a tenth of the time that a pattern takes to go over others."""
    at, size = raw.find(b"<", at), len(tag)
    while at >= 0 and raw[at : at + size] != tag:
        at = raw.find(b"<", at + 1)
    return raw.find(b">", at) + 1 if at >= 0 else 0


def _end_of_own(raw: bytes, tag: bytes, at: int, ends: dict[bytes, int]) -> int:
    """Where an element ends that holds none of its own kind; 0 where it does, or never ends. `ends` keeps the
    first end tag of each kind behind what was asked last, so that none is looked for again and again."""
    if (end := ends.get(tag, 0)) < at and end >= 0:
        end = ends[tag] = raw.find(b"</" + tag, at)
    if end < 0:
        return 0
    other = raw.find(b"<" + tag, at, end)
    if raw.find(b"!", at, end if other < 0 else other) >= 0:
        found = _COMMENTED[tag].match(raw, at)
        return found.end() if found else 0
    end += len(tag) + 2
    return end + 1 if other < 0 and raw[end : end + 1] == b">" else 0


def _after_tag(raw: bytes, at: int, start: int) -> bool:
    """Whether only blanks stand between `start` and a tag, or what was cut up to `at`."""
    is_near = start - at < _NEAR
    before = raw[at if is_near else start - _NEAR : start].rstrip()
    return before[-1] == _TAG_END if before else is_near and at > 0


def _read_links(found: re.Match[bytes]) -> bytes:
    """Of the elements `link` in a row, those that name the page's address or are data."""
    text = as_text(found[0])
    if not _is_read_link(text):
        return b""
    return "".join([f"<{link}" for link in text.split("<") if _is_read_link(link)]).encode("latin-1")


def _is_read_link(link: str) -> bool:
    lower = link.lower()
    return "canonical" in lower or "itemprop" in lower


def _data_in(found: re.Match[bytes]) -> bytes | None:
    """What stays of a script of JSON: all of JSON-LD, for which None stands, and the element of other JSON,
    which an outlet's layout may know a page by."""
    return None if "ld" in as_text(found["data"]).lower() else found[0] + _ENDS["data"] + b">"


def _is_shown(raw: bytes, start: int, _: int) -> bool:
    """Whether a template is the inside of an element, which browsers show, or keeps the place of a part."""
    tag = as_text(raw[raw.rfind(b"<", 0, start) : raw.find(b">", start)])
    return "shadowroot" in tag or tag.startswith(KEPT)


_IS_READ: dict[str, Callable[[bytes, int, int], bool]] = {
    "menu": lambda raw, start, end: is_read_menu(raw[start : end - len(b"</nav>")]),
    "footer": lambda raw, start, end: is_read_footer(raw[start : end - len(b"</footer>")], raw, end),
    "template": _is_shown,
}
"""Of the elements that are, whether one is read; what it holds begins with its attributes."""
_LEFT: dict[str, Callable[[re.Match[bytes]], bytes | None]] = {
    "data": _data_in,
    "links": _read_links,
    "break": lambda _: b"<br>",
}
"""What of an element stands in its place, where that is more than nothing; None where all stays. `</br>` is
a line break to browsers; libxml2 passes it over, and the words on both sides were one. In `<wbr>`, which it
does not know, it puts the rest of a text, and a name was what stands before."""
