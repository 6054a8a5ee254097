"""Whose claim a page checks: nobody who wrote it, though the data name them beside who did.

Its data say so (https://developers.google.com/search/docs/appearance/structured-data/factcheck):
`itemReviewed` has them.
"""

from __future__ import annotations

from typing import Any

from newscrawl.extract.markup.text import letters
from newscrawl.extract.nodes.nodes import strings
from newscrawl.extract.page import Page

_CLAIMS = 20
"""Claims and claimants of one that are looked at."""


def is_claimant(page: Page, name: str) -> bool:
    """Whether a name is, or begins, that of somebody whose claim the page's JSON-LD says is checked."""
    reviewed = [node["itemReviewed"] for node in page.jsonld if "itemReviewed" in node]
    if not reviewed:
        return False
    key = letters(name)
    return any(letters(one).startswith(key) for claim in reviewed for one in _claimants(claim))


def _claimants(claim: Any) -> list[str]:
    claims = claim[:_CLAIMS] if isinstance(claim, list) else [claim]
    return [name for one in claims if isinstance(one, dict) for name in strings(one.get("author"))[:_CLAIMS]]
