"""Captions in inline elements, with the text right behind them: made boxes of their own.

Where editors put a picture into the first paragraph, or into a text of line breaks, its caption is in the
same line for all who read tags, though a style sheet sets it below the picture.
"""

from __future__ import annotations

import re
from itertools import takewhile

from newscrawl.extract.markup.element import Element, retag

_IN_LINE = frozenset(("span", "em", "small", "i"))
_NAMED = re.compile(r"[clip](?:aption|egend|utline|(?:m(?:age|g)|hoto|ic(?:ture)?)[_-]?(?:cap|desc))")


def with_captions_apart(by_tag: dict[str, list[Element]]) -> None:
    """Have what stands right behind a picture be a box where it is named for a caption and text follows."""
    if _IN_LINE.isdisjoint(by_tag):
        return
    among = by_tag["img"][0].among
    behind = [among[image.end] for image in by_tag["img"] if image.end < len(among)]
    found = [one for one in behind if one.tag in _IN_LINE and _is_caption(one)]
    for tag in {one.tag for one in found}:
        retag(by_tag, tag, "div", [one for one in found if one.tag == tag])


def _is_caption(element: Element) -> bool:
    """Whether text follows an element of a line that is named for a caption."""
    if not (classes := element.attrib.get("class")):
        return False
    around = takewhile(lambda above: above.tag in _IN_LINE, element.iterancestors())
    if not any((one.tail or "").strip() for one in (element, *around)):  # of most, as icons are
        return False
    return _NAMED.search(classes.lower()) is not None
