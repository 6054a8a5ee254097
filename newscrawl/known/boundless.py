"""Pages that are no pages: of more tags and lines than anybody reads.

What the elements of a page take in memory is up to two hundred times its bytes. Thirty megabytes that are all
tags, packed into a few kilobytes, would take what a machine has, and the next run would meet the same page.
Of 800 pages of news the one that has most has 20,000 tags.
"""

from __future__ import annotations

_MOST = 1_000_000
BOUNDLESS = f"the page has more than {_MOST:,} tags and lines"
"""The reason why nothing of a page is read."""


def is_boundless(html: bytes) -> bool:
    """Whether a page has too many tags and lines to be read. Lines count: those of a `<pre>` are elements."""
    return len(html) > _MOST and html.count(b"<") + html.count(b"\n") > _MOST
