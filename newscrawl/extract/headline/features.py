"""Features of a text that may be the headline which take some looking: where it stands, what it spells.

Most texts of a page are no headlines whatever these say: so they are asked for apart from the others
(`headline/choice.py`).
"""

from __future__ import annotations

from math import log

from newscrawl.extract.headline.spelled import spelled
from newscrawl.extract.headline.texts import Vote
from newscrawl.extract.markup.addresses import leads_home
from newscrawl.extract.markup.element import Element

_FURNITURE = frozenset(("nav", "aside", "footer"))
_AROUND = {"shown": 1.0, "in_furniture": 1.0, "in_header": 1.0, "links": 1.0, "links_home": 1.0}
OF_FIRST_HEADINGS = {"h1_first": 1.0, "h1_alone": 1.0, **_AROUND}
OF_OTHER_HEADINGS = {"lower_first": 1.0, "lower_headless": 1.0, "lower_place": 1.0, **_AROUND}
OF_WORDS = {
    "one_word": 1.0,
    "two_words": 1.0,
    "length": 2.0,
    "spells_address": 1.0,
    "spelled_by_address": 1.0,
}
"""What these features may be at most."""


def standing(found: dict[str, float], headings: list[Vote], heads: int) -> None:
    """Where a heading stands; `heads` is how many first headings the page has."""
    found["shown"] = 1.0
    firsts = [vote for vote in headings if vote.element is not None and vote.element.tag == "h1"]
    if not firsts:
        found["lower_first"] = float(headings[0].place == 0)
        found["lower_headless"] = float(not heads)
        found["lower_place"] = headings[0].place / 8
    else:
        found["h1_first"] = float(firsts[0].place == 0)
        found["h1_alone"] = float(heads == 1)
    element = headings[0].element
    assert element is not None
    around: dict[str, Element] = {}
    above = element.parent
    while above is not None:
        around[above.tag] = above
        above = above.parent
    found["in_furniture"] = float(not _FURNITURE.isdisjoint(around))
    found["in_header"] = float("header" in around and "article" not in around and "main" not in around)
    inner = next(element.iter("a"), None) if element.end > element.place + 1 else None
    link = around.get("a") if inner is None else inner
    if link is not None:
        found["links_home" if leads_home((link.get("href") or "").strip()) else "links"] = 1.0


def words_of(found: dict[str, float], text: str, key: str, slug: set[str]) -> None:
    """How long a text is, and how much of the address it spells and the address of it."""
    count = len(text.split())
    if count <= 2 and not text.isascii():
        count = max(count, len(key) // 3)
    found["one_word"], found["two_words"] = float(count == 1), float(count == 2)
    found["length"] = log(len(key)) / 4
    if len(slug) > 1:
        words = spelled(text)
        shared = len(slug & words)
        found["spells_address"] = shared / len(slug)
        found["spelled_by_address"] = shared / max(1, len(words))
