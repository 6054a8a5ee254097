"""Pages without a `<body>` tag, which HTML leaves to whoever reads them, given one where it would begin.

HTML 5 lets a page leave out the tags of `html`, `head` and `body`, and programs that make pages smaller do so
(https://html.spec.whatwg.org/multipage/syntax.html#optional-tags). libxml2 ends the head at tags of HTML 4
only: a page that begins with `<header>` or `<main>` lay in its head as a whole, and nothing of it was read.
"""

from __future__ import annotations

import re

from newscrawl.known.having import has_any

_BODIES = (b"<body", b"<frameset")
_TAG = re.compile(rb"<(!--|[a-z][^\s/>]*)", re.IGNORECASE)
_ATTRIBUTES = re.compile(rb"""(?:[^>"']++|"[^"]*+"|'[^']*+')*+>""")
"""The rest of a tag, with what marks in its values hide. No part of it is gone over again."""
_VOID = frozenset((b"html", b"head", b"meta", b"link", b"base"))
_FILLED = frozenset((b"title", b"script", b"style", b"noscript", b"template"))
"""What a head has in it: tags alone, and elements whose text may look like tags."""


def with_body(raw: bytes) -> bytes:
    """`raw`, with a `<body>` before the first tag that cannot stand in a head, if it has none.

    Nearly all pages have one, and are given back for the price of finding it.
    """
    if b"<body" in raw or has_any(raw.lower(), _BODIES):
        return raw
    at = 0
    while tag := _TAG.search(raw, at):
        name = tag[1].lower()
        if name in _VOID:
            rest = _ATTRIBUTES.match(raw, tag.end())
            at = rest.end() if rest else -1
        elif name == b"!--" or name in _FILLED:
            at = _end_of(raw, name, tag.end())
        else:
            return raw[: tag.start()] + b"<body>" + raw[tag.start() :]
        if at < 0:  # what follows cannot be told from what does not end, and is looked at once
            return raw
    return raw


def _end_of(raw: bytes, name: bytes, at: int) -> int:
    """Where a comment or an element ends; -1 where it does not."""
    if name == b"!--":
        return raw.find(b"-->", at)
    end = re.compile(rb"</" + name, re.IGNORECASE).search(raw, at)
    return end.end() if end else -1
