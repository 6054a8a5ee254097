"""Where a picture lies: its whole address, and the attributes of an element that may say it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from operator import itemgetter

from newscrawl.extract.markup.addresses import PICTURE, web_address
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.mended.silentcopies import COPIED, COPIED_SET
from newscrawl.extract.markup.source.renditions import TOLD
from newscrawl.extract.pictures.logos import stands_in
from newscrawl.extract.pictures.renditions import picture_key

_SHOT = re.compile(r"\.(?:jpe?g|webp|avif)(?:$|[?#&])", re.IGNORECASE)
"""What a photograph is kept in: where an attribute that is not known says it, signs lie, too."""
_DIGITS = 6
"""Digits that no size has."""
_UNSTATED = "auto"
_SETS = ("data-srcset", "srcset")
_MORE_SETS = (TOLD, "data-lazy-srcset", COPIED_SET)
"""What has the same picture in more sizes, and is not asked where that lies."""
_TOLD = re.compile(r"(\d{1,5})(?:\.\d{1,3})?[wx](?:,|$)")
"""What tells how large one of several pictures is, behind its address and perhaps right before the next."""
_WIDTH = re.compile(
    r"[\d?&/=](?:(?<=\d)(?<![\da-z:].)(\d{1,3})x(?:0|\d{2,4})?(?![\da-z:])"
    r"|(?<=[?&])(?:w|width|imwidth)=(\d{2,4})(?![^&])|(?<=[?&])(?:resize|fit)=(\d{2,4})(?:[,:]|%2[Cc])"
    r"|(?<=/)width[-_]?(\d{2,4})/|(?<=/)width=(\d{2,4})(?=[,/])|(?<=[/=])[sw](\d{2,4})(?=[-/]|$))"
)
"""What an address says of the width of a picture: in the name of a file, a step of the path, or the query.
With a colon it is that of the part which was cut out."""
_LAZY = ("data-src", "data-original", "data-lazy-src", "data-img-url", *_SETS, TOLD, "src")
_LISTS = frozenset((*_SETS, TOLD))


def absolute(url: str, base: str) -> str | None:
    """The address of a picture on the web, or None for what is none."""
    url = url.strip()
    if not url or url.startswith(("data:", "blob:", "javascript:")) or "<" in url or "${" in url:
        return None
    if " " in url and "/" not in url:  # words, as of a caption in the wrong place
        return None
    return web_address(base, url)


def leads_away(part: Element) -> bool:
    """Whether an element is a link to anything but a picture in full size, or a script that shows one."""
    href = part.attrib.get("href", "") if part.tag == "a" else "javascript:"
    return not href.lower().startswith("javascript:") and PICTURE.search(href) is None


def leads_to_page(link: Element) -> bool:
    """Whether a link leads away, and has an address: else a script shows the picture, or prints."""
    return link.attrib.get("href", "#")[:1] not in {"", "#"} and leads_away(link)


def is_as_large(image: Element, least: tuple[int, int]) -> bool:
    """Whether the width and the height that an element states are these at least; some leave one to browsers
    or write the unit, as in a style."""
    given = image.attrib
    return _is_at_least(given.get("width"), least[0]) and _is_at_least(given.get("height"), least[1])


def _is_at_least(size: str | None, fewest: int) -> bool:
    """Whether a stated width or height is none or no smaller."""
    if size and not size.isdecimal():
        size = size.strip().lower().removesuffix("px")
    if not size or size == _UNSTATED:
        return True
    return size.isdecimal() and len(size) < _DIGITS and int(size) >= fewest


def source_of(image: Element, base: str) -> str | None:
    """Where the picture of an element lies: what is loaded later says it in an attribute of its own."""
    given = image.attrib
    for name in filter(given.__contains__, _LAZY):
        value = _first_of(given[name]) if name in _LISTS else given[name].strip()
        if value and (url := absolute(value, base)):
            if name != "src" or not stands_in(url):
                return url
            return next(_anywhere(image, base), None) or absolute(given.get(COPIED, ""), base) or url
    return next(_anywhere(image, base), None) or absolute(given.get(COPIED, ""), base)


def _anywhere(image: Element, base: str) -> Iterator[str]:
    """The address of a photograph that is all of another attribute, or the first of several there."""
    for value in map(_first_of, image.attrib.values()):
        if "/" in value and _SHOT.search(value) and (url := absolute(value, base)) and not stands_in(url):
            yield url


def told_width(url: str) -> int:
    """How wide a picture is by its address, or 0 where that does not tell."""
    found = _WIDTH.search(url)
    if found is None:
        return 0
    return int(found[0][0] + found[1] if found[1] else found[found.lastindex or 1])


def _first_of(srcset: str) -> str:
    """The first address of several, which may have commas: one goes up to a blank, or a comma before one.
    Some sets have each in brackets."""
    parts = srcset.lstrip("[, \t\n\r\f").split(maxsplit=1)
    return parts[0].rstrip(",") if parts else ""


def largest_of(image: Element, url: str, base: str) -> str:
    """The largest picture of those that an element has in several sizes, one of which is `url`, or tells that
    it is a smaller one."""
    for name in (*_SETS, *_MORE_SETS):
        if parts := image.attrib.get(name, "").split():
            sized = _sized(parts)
            width, address = max(sized, key=itemgetter(0), default=(0, url))
            largest = absolute(address, base) or url
            if absolute(_first_of(parts[0]), base) == url or any(
                absolute(one, base) == url for _, one in sized
            ):
                return largest
            if 0 < told_width(url) < width and picture_key(largest) == picture_key(url):
                return largest
    return url


def _sized(parts: list[str]) -> list[tuple[int, str]]:
    """How large each picture of a set is, as far as that is told, and its address, which the size of the one
    before may stand right before."""
    told = [(one, size) for one, size in pairwise(parts) if size[0].isdecimal()]
    sized = [(int(large[1]), one) for one, size in told if (large := _TOLD.match(size))]
    return [
        (large, one[before.end() if (before := _TOLD.match(one)) else 0 :].strip(",")) for large, one in sized
    ]
