"""Whose claim a page checks: it is marked as an author's name is, and wrote nothing of the article.

https://developers.google.com/search/docs/appearance/structured-data/factcheck has them in `itemReviewed`.
"""

from __future__ import annotations

from typing import Any

from newscrawl.extract.markup.text import letters
from newscrawl.extract.nodes import strings
from newscrawl.extract.page import Page

_MOST = 20


def is_claimant(page: Page, name: str) -> bool:
    """Whether a name is, or begins, that of somebody whose claim the page's JSON-LD says is checked."""
    reviewed = [node["itemReviewed"] for node in page.jsonld if "itemReviewed" in node]
    if not reviewed:
        return False
    key = letters(name)
    return any(letters(one).startswith(key) for claim in reviewed for one in _authors(claim))


def _authors(claim: Any) -> list[str]:
    claims = claim[:_MOST] if isinstance(claim, list) else [claim]
    return [name for one in claims if isinstance(one, dict) for name in strings(one.get("author"))[:_MOST]]
