"""Pages that are no pages: of more tags and lines than anybody reads.

What the elements of a page take in memory is up to two hundred times its bytes. Thirty megabytes that are all
tags, packed into a few kilobytes, would take what a machine has, and the next run would meet the same page.
Of 800 pages of news the one that has most has 20,000 tags.
"""

from __future__ import annotations

_MOST, _FEW = 1_000_000, 50_000
"""Tags and lines that a page may have, and up to which its beginning tells that it has not more."""
BOUNDLESS = f"the page has more than {_MOST:,} tags and lines"
"""The reason why nothing of a page is read."""


def is_boundless(html: bytes) -> bool:
    """Whether a page has too many tags and lines to be read. Lines count: those of a `<pre>` are elements."""
    if len(html) <= _MOST:
        return False
    last = len(html) - _MOST + _FEW  # behind it no more than the rest of them have room
    return _count(html, last) > _FEW and _count(html, len(html)) > _MOST


def _count(html: bytes, end: int) -> int:
    return html.count(b"<", 0, end) + html.count(b"\n", 0, end)
