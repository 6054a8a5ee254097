"""The source of a page as it was before a web archive showed a copy of it.

Archives lead the links of a copy to other copies, and write a banner and scripts into it. Both are taken out
of the source, once, so that no reader has to know of archives: an address, in JSON-LD too, is then the
page's own, and the banner is no text. What stands in the text of the page is left as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import urlsplit

from newscrawl.known.mementos import Memento

_INSERTED = (
    (b"<!-- BEGIN WAYBACK TOOLBAR INSERT -->", b"<!-- END WAYBACK TOOLBAR INSERT -->"),
    (b"<!-- WB Insert -->", b"<!-- End WB Insert -->"),
)
_END_OF_SCRIPTS = b"<!-- End Wayback Rewrite JS Include -->"
_HEAD = re.compile(rb"<head(?=[\s>])[^>]*+>", re.IGNORECASE)
_BANNER = re.compile(
    rb"<div\b[^<>]*?\bid\s*+=\s*+[\"']?(?:wm-ipp(?:-base|-print)?|_wb_(?:plain|frame_top)_banner)[\"'\s>]",
    re.IGNORECASE,
)
"""The outermost element of a banner, as browsers save one that is without its comments."""
_BOX = re.compile(rb"<(/)?div(?=[\s>])", re.IGNORECASE)
_MARKUP = re.compile(rb"<script(?=[\s>])(?:[^<]++|<(?!/script))*+|<[a-z][^>]*+", re.IGNORECASE)
_DATED = re.compile(rb"/(?:199\d|20\d\d)\d{0,10}+(?:[a-z]{2,4}_)?\\?/(?:http|mailto)", re.IGNORECASE)
"""What is in every address that an archive leads to a copy: the address itself behind a day."""
_SLASH = r"\\?/"
_BEFORE = r"([\"'=(,;/\s])(?=[h/\\])"
"""What an address in markup comes after. That it is one byte of a few, and that of few of these an address
begins behind, is what makes looking for it cheap."""


def as_copied(html: bytes, memento: Memento) -> bytes:
    """The source of the page that was copied, from that of its copy."""
    for begin, end in _INSERTED:
        html = _without(html, _between(html, begin, end))
    html = _without(html, _scripts(html))
    html = _without(html, _banners(html))
    led = _leading(memento.archive).sub

    def leading_home(tag: re.Match[bytes]) -> bytes:
        return led(_own_address, tag[0]) if _DATED.search(tag[0]) else tag[0]

    return _MARKUP.sub(leading_home, html)


@lru_cache(maxsize=16)
def _leading(archive: str) -> re.Pattern[bytes]:
    """What an archive put before an address in a page, and how the address itself begins: with the usual port
    or without it, as a group.

    The copies of an archive lie at one path; frames with them on the same host may lie at another. A page's
    own link to a copy was led to another copy like any other, and is left as the page has it.
    """
    parts = urlsplit(archive)
    path, host = (_in_script(part) for part in (parts.path, parts.netloc))
    place = rf"(?:https?:)?{_SLASH}{_SLASH}{host}(?:{_SLASH}[\w.~-]++){{0,5}}?"
    place += rf"|(?:(?:https?:)?{_SLASH}{_SLASH}[\w.:-]++|(?<![\w.-])){path}"
    led = rf"{_BEFORE}(?:{place}){_SLASH}(?:199\d|20\d\d)\d{{0,10}}(?:[a-z]{{2,4}}_)?{_SLASH}"
    page = rf"(http:{_SLASH}{_SLASH}[\w.-]++):80(?!\d)|(https:{_SLASH}{_SLASH}[\w.-]++):443(?!\d)"
    page += rf"|(https?:(?:{_SLASH}){{1,2}}|mailto:)"
    return re.compile(rf"{led}(?:{page})".encode(), re.IGNORECASE)


def _own_address(led: re.Match[bytes]) -> bytes:
    """What of an address is the page's. A pattern of groups would be taken apart for each."""
    before, plain, safe, other = led.groups()
    return before + (plain or safe or other)


def _in_script(path: str) -> str:
    """A pattern for a part of an address, whose slashes scripts write with a mark before them."""
    return _SLASH.join(re.escape(part) for part in path.split("/"))


def _without(html: bytes, parts: Iterator[tuple[int, int]]) -> bytes:
    """The source without some parts, which come in the order of the page."""
    kept, at = [], 0
    for start, end in parts:
        if start >= at:
            kept.append(html[at:start])
            at = end
    return b"".join([*kept, html[at:]])


def _between(html: bytes, begin: bytes, end: bytes) -> Iterator[tuple[int, int]]:
    """What stands between two comments, with these."""
    at = 0
    while (start := html.find(begin, at)) >= 0 and (stop := html.find(end, start)) >= 0:
        at = stop + len(end)
        yield start, at


def _scripts(html: bytes) -> Iterator[tuple[int, int]]:
    """What stands at the beginning of the head up to the comment that ends it."""
    end = html.find(_END_OF_SCRIPTS)
    head = _HEAD.search(html, 0, end) if end >= 0 else None
    if head:
        yield head.end(), end + len(_END_OF_SCRIPTS)


def _banners(html: bytes) -> Iterator[tuple[int, int]]:
    """The elements that are banners."""
    at = 0
    while (banner := _BANNER.search(html, at)) and (end := _end_of_box(html, banner.start())):
        yield banner.start(), end
        at = end


def _end_of_box(html: bytes, start: int) -> int:
    """Where the element ends that begins at `start`; 0 where it does not."""
    depth = 0
    for box in _BOX.finditer(html, start):
        depth += -1 if box[1] else 1
        if depth == 0:
            return html.find(b">", box.end()) + 1
    return 0
