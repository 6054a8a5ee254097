"""A picture of which only its renditions say where it lies: they are told to the element itself.

The elements `source` before an image are cut out with all that no reader reads: as a rule the image says
where it lies. Of `<picture><source srcset="…"><img alt="…"></picture>` nothing else does, and the caption
would go with the picture.
"""

from __future__ import annotations

import re

TOLD = "data-sources"
"""The attribute in which an image is told its renditions."""
_IMAGE = b"<img"
_ADDRESS = re.compile(
    rb"""=\s*+["']?\s*+(?!data:|about:)(?:https?:|\.{0,2}/|[\w%./-]+\.(?:jpe?g|png|webp|avif))[^"'\s>]*+"""
    rb"""(?<!\.gif)(?<!\.svg)["'\s>]""",
    re.IGNORECASE,
)
"""What an image says of where it, or any rendition of it, lies: no sign that keeps its place."""
_SET = re.compile(rb"""\s(?:data-)?srcset\s*+=\s*+("[^"<]+"|'[^'<]+'|[^"'<>\s]+(?<!/))""", re.IGNORECASE)
_STAND_IN = re.compile(rb"^.?\s*+(?:data:|about:)|\.(?:gif|svg)\b|^.?\s*+.?$|\b1x1\b", re.IGNORECASE)
_SMALLER = re.compile(rb"\.(?:webp|avif)\b|format[,=](?:webp|avif)", re.IGNORECASE)
"""Of the forms of a picture those that not every program reads."""

_AFTER = frozenset((b" ", b"\n", b"\t", b"\r", b">"))


def told(raw: bytes, start: int, end: int) -> tuple[bytes, int]:
    """What stands in the place of the elements `source` from `start` to `end`, and up to where: nothing, or
    the beginning of the image behind them with the address that only they have."""
    image = raw.find(b"<", end)
    behind = image + len(_IMAGE)
    if raw[image:behind].lower() != _IMAGE or raw[behind : behind + 1] not in _AFTER:
        return b"", end
    if _ADDRESS.search(raw, image, raw.find(b">", image) + 1):
        return b"", end
    sets = [value for value in _SET.findall(raw, start, end) if not _STAND_IN.search(value)]
    if not sets:
        return b"", end
    best = next((value for value in sets if not _SMALLER.search(value)), sets[0])
    return _IMAGE + b" " + TOLD.encode() + b"=" + best, behind
