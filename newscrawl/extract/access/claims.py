"""What a page's markup says of who may read it: JSON-LD, microdata, and the tiers of meta elements.

Each sign that is found is added to a list of evidence, in words. What is claimed of a part of the page, of
its outlet, of a film in it or of another article is no claim of the page; which parts are said to be locked
is told apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from newscrawl.extract.data.jsonld import ARTICLE_TYPES, Node, types
from newscrawl.extract.markup.element import Element
from newscrawl.extract.nodes.nodes import nodes_of_others
from newscrawl.extract.page import Page
from newscrawl.items import AccessLevel

_FALSE = frozenset(("false", "no", "0", "n", "nein", "non"))
_TRUE = frozenset(("true", "yes", "1", "y", "ja", "oui"))
_PAGES = ARTICLE_TYPES | {"WebPage", "ItemPage", "CreativeWork", "HowTo", "ClaimReview"}
"""What a claim of free access is made of where it is made of the page. Films have one as well, and events and
museums, whose entrance is meant."""
_PART = "WebPageElement"
_TIERS: dict[str, AccessLevel] = {
    **dict.fromkeys(("free", "open", "public", "unlocked", "ungated"), "free"),
    **dict.fromkeys(("metered", "meter", "registration", "register", "registered"), "metered"),
    **dict.fromkeys(
        ("locked", "subscription", "subscriber", "subscribers", "premium", "paid", "hard", "paywall", "plus"),
        "locked",
    ),
}
_TIER_NAMES = (
    "article:content_tier", "content_tier", "og:article:content_tier", "access", "article:access",
    "article-access", "content-access", "accesslevel", "cxenseparse:access", "paywall-status",
    "article:paywall",
)  # fmt: skip
_ANY_TIER = frozenset(_TIER_NAMES)
_FREE = (None, "free", "metered")
"""Tiers that do not gainsay that a page is free."""
_MOST = 50
"""Selectors that are followed; the time a page takes stays bounded."""
_SIMPLE = re.compile(r"[a-zA-Z]*[.#]([\w-]{2,80})")


def as_bool(value: Any) -> bool | None:
    """A truth value in any of the spellings in use: `False`, `"False"`, `"http://schema.org/False"`, `0`."""
    if isinstance(value, bool):
        return value
    if isinstance(value, list) and value:
        return as_bool(value[0])
    if isinstance(value, dict):
        return as_bool(value.get("@value", value.get("@id")))
    word = str(value).strip().lower().rstrip("/").rpartition("/")[2]
    return True if word in _TRUE else False if word in _FALSE else None


def claims_locked(page: Page) -> bool:
    """Whether the page's markup says that it is not free."""
    return claim(page, []) is False or tier(page, []) == "locked"


def claims_free(page: Page) -> bool:
    """Whether the page's markup says that everybody may read it, be it that readers are counted."""
    return claim(page, []) is True and tier(page, []) in _FREE


def claim(page: Page, evidence: list[str]) -> bool | None:
    """Whether the page says that it is free; None where it does not say. One "no" outweighs the rest."""
    if page.claimed is None:  # several readers ask
        page.claimed = _claim(page)
    free, found = page.claimed
    evidence += found
    return free


def _claim(page: Page) -> tuple[bool | None, list[str]]:
    said, evidence = list[bool](), list[str]()
    claiming = [node for node in page.jsonld if "isAccessibleForFree" in node]
    others = {id(node) for node in nodes_of_others(page)} if claiming else ()
    for node in claiming:
        if (value := as_bool(node["isAccessibleForFree"])) is not None:
            if (kinds := types(node)) and (_PAGES.isdisjoint(kinds) or _PART in kinds):
                continue
            if id(node) in others:
                continue
            said.append(value)
            evidence.append(f"json-ld: isAccessibleForFree {node['isAccessibleForFree']}")
    for text in page.claims:
        if (value := as_bool(text)) is not None:
            said.append(value)
            evidence.append(f"microdata: isAccessibleForFree {text}")
    return (all(said) if said else None), evidence


def tier(page: Page, evidence: list[str]) -> AccessLevel | None:
    """The level that a meta element gives."""
    if _ANY_TIER.isdisjoint(page.meta):
        return None
    for name in _TIER_NAMES:
        for value in page.meta.get(name, []):
            if level := _TIERS.get(value.strip().lower()):
                evidence.append(f"meta: {name} {value.strip()}")
                return level
    return None


def locks_part(page: Page) -> bool:
    """Whether JSON-LD says of any part of the page that it is not for everybody, be it served or not."""
    return any(True for _ in _locking(page))


def locked_parts(page: Page) -> Iterator[tuple[str, list[Element]]]:
    """The selectors of what JSON-LD says is not for everybody, and their elements on the page."""
    followed: set[str] = set()
    for node in _locking(page):
        selectors = node.get("cssSelector")
        for selector in selectors if isinstance(selectors, list) else [selectors]:
            if isinstance(selector, str) and selector not in followed and len(followed) < _MOST:
                followed.add(selector)
                if parts := _elements(page, selector):
                    yield selector, parts


def _locking(page: Page) -> Iterator[Node]:
    for node in page.jsonld if _PART in page.kinds else ():
        if "isAccessibleForFree" not in node or as_bool(node["isAccessibleForFree"]) is not False:
            continue
        if _PART in types(node):
            yield node


def _elements(page: Page, selector: str) -> list[Element]:
    """The elements of the class or id that is all of `selector`.

    Others are not followed: pages write them, so they could cost any time.
    """
    simple = _SIMPLE.fullmatch(selector.strip())
    name = simple[1].lower() if simple else ""
    return [element for words, element in page.named(name) if name in words.split()] if name else []
