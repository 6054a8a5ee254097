"""Answers that hold the same page twice, as some caches and templates send it: the first copy is read."""

from __future__ import annotations

import re

from newscrawl.extract.markup.element import Element

_BEGINS = re.compile(rb"<!doctype\b|<html\b", re.IGNORECASE)
_SAME = 400
"""Bytes by which a page is known as the one before it."""


def once_sent(raw: bytes, by_tag: dict[str, list[Element]]) -> bytes:
    """`raw` up to where the same page begins once more; only one with two titles is looked through."""
    titles = [one.text for one in by_tag.get("title", ())]
    if len(titles) < 2 or titles[0] not in titles[1:]:
        return raw
    first = _BEGINS.search(raw)
    begin = raw[first.start() : first.start() + _SAME] if first else b""
    again = raw.find(begin, first.start() + _SAME) if first and len(begin) == _SAME else -1
    return raw[:again] if again > 0 else raw
