"""The address of a story below it, or above, in its own line, as pages for print say where they come from.

An article that sends its readers to a page says so of another page than its own.
"""

from __future__ import annotations

import re

from newscrawl.extract.body.cutting.blocks import Cut
from newscrawl.extract.markup.addresses import address_parts, host_of

_ADDRESS = re.compile(r"(?:[^\W\d_]{2,12}\s?[:：]\s*)?((?:https?://|www\.)\S+)", re.IGNORECASE)
"""An address, perhaps behind a word for it ("URL: …")."""
_FOR_PRINT = re.compile(r"print|druck|imprim|stampa|version_?papier", re.IGNORECASE)
"""What the address of a page for print has, which is not that of the story."""
_LAST, _LABEL, _LINES = 3, 8, 2
"""Last pieces that are looked at, as a copyright may follow; words of what introduces the address, and lines
of both."""


def without_own_address(cut: Cut, kept: list[int], url: str) -> list[int]:
    """`kept` without the page's address `url` before all others or among its last pieces, and what introduces
    it there."""
    pieces = cut.pieces
    if len(kept) > 1 and "://" in pieces[kept[0]].text and _is_own(pieces[kept[0]].text, url):
        kept = kept[1:]
    for last in range(len(kept) - 1, max(len(kept) - 1 - _LAST, 0), -1):
        text = pieces[kept[last]].text
        if ("://" in text or "www." in text) and _is_own(text, url):
            label = pieces[kept[last - 1]]
            first = last - (label.words <= _LABEL and label.text[-1] in ":：")
            return [*kept[:first], *kept[last + 1 :]]
    return kept


def _is_own(text: str, url: str) -> bool:
    """Whether a text is the page's address, perhaps below a line of few words that introduces it."""
    *label, last = text.split("\n")
    found = _ADDRESS.fullmatch(last)
    if not found or len(label) >= _LINES or len(" ".join(label).split()) > _LABEL:
        return False
    address = found[1] if "://" in last else f"http://{found[1]}"
    there, here = address_parts(address), address_parts(url)
    if host_of(address) != host_of(url) or not there.path.strip("/"):
        return False
    return (there.path, there.query) == (here.path, here.query) or _FOR_PRINT.search(url) is not None
