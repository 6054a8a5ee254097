"""Who may read the page: what its markup claims, and what the text shows of a cut.

A page may say that it is not free in JSON-LD, microdata or meta elements, may stand behind a wall in the DOM,
and may simply end in the middle. Each sign is listed in the evidence; none of them is ever worked around.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from lxml.html import HtmlElement

from newscrawl.extract.jsonld import types
from newscrawl.extract.layout import Layout, select
from newscrawl.extract.page import Page
from newscrawl.extract.text import element_text
from newscrawl.items import Access, AccessLevel, Block

if TYPE_CHECKING:
    from newscrawl.extract.body import Body

_FALSE = frozenset(("false", "no", "0", "n", "nein", "non"))
_TRUE = frozenset(("true", "yes", "1", "y", "ja", "oui"))
_NOT_THE_PAGE = frozenset((
    "WebPageElement", "WebSite", "Organization", "NewsMediaOrganization",
    "ImageGallery", "ImageObject", "VideoObject", "AudioObject",
))  # fmt: skip
"""What a claim of free access may also be made of: a part of the page, its outlet, a film in it."""
_TIERS: dict[str, AccessLevel] = {
    **dict.fromkeys(("free", "open", "public", "unlocked", "ungated"), "free"),
    **dict.fromkeys(("metered", "meter", "registration", "register", "registered"), "metered"),
    **dict.fromkeys(
        ("locked", "subscription", "subscriber", "subscribers", "premium", "paid", "hard", "paywall", "plus"),
        "locked",
    ),
}
_TIER_NAMES = (
    "article:content_tier",
    "content_tier",
    "og:article:content_tier",
    "access",
    "article:access",
    "article-access",
    "content-access",
    "accesslevel",
    "cxenseparse:access",
    "paywall-status",
    "article:paywall",
)
_SIMPLE = re.compile(r"[a-zA-Z]*[.#]([\w-]{2,80})")
_CUT_END = re.compile(r"(?:\s\.\.\.|…|\[\+\d+ chars\])\s*$")
_WALL = re.compile(
    r"(?:^|[\s_-])(?:pay-?wall|reg-?wall|subscribe-page|subscription-wall|paid-?barrier|premium-?wall|"
    r"piano-(?:inline|offer|template)|subscriber-only|article-?barrier|content-?gate|meter-?wall)(?:$|[\s_-])"
)
_FOR_SUBSCRIBERS = re.compile(
    r"(?:^|[\s_-])(?:is-)?hidden(?:\s|$)|(?:^|\s)(?:d-none|is-hide|hide)(?:\s|$)|"
    r"(?:^|\s)(?:[\w-]*-)?(?:paywall|premium|locked|subscribers?(?:-only)?)-(?:full-)?content(?:\s|$)|"
    r"(?:^|[\s_-])subscribers?-only(?:\s|$)"
)


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


def read_access(page: Page, body: Body, layout: Layout | None = None) -> Access:
    """What the page says and shows of who may read it."""
    evidence: list[str] = []
    claim = _claim(page, evidence)
    tier = _tier(page, evidence)
    part = claim is None and tier is None and _locked_part(page, evidence)
    told = _by_layout(page, layout, evidence)
    wall = _wall(page, body, evidence)
    truncated = _cut(body.blocks, layout, evidence, doubted=claim is False or tier == "locked" or wall)
    if truncated and layout is not None and told != "free" and claim is not True:
        told = "locked"
    if claim is None and tier is not None:
        claim = tier == "free" if tier != "metered" else None
    level = _level(claim, tier, told, truncated or part)
    if level == "partial" and wall:
        level = "locked"
    return Access(is_accessible_for_free=claim, level=level, truncated=truncated, evidence=evidence)


def claims_locked(page: Page) -> bool:
    """Whether the page's markup says that it is not free."""
    return _claim(page, []) is False or _tier(page, []) == "locked"


def claims_free(page: Page) -> bool:
    """Whether the page's markup says that everybody may read it."""
    return _claim(page, []) is True and _tier(page, []) in (None, "free")


def unseen_parts(page: Page) -> frozenset[HtmlElement]:
    """On a page that says it is locked, the elements that only a subscriber is shown; none on other pages.

    Such a page may carry its whole text and hide it by a class. What is visible without signing in stays.
    """
    if not claims_locked(page):
        return frozenset()
    return frozenset(
        element
        for words, element in page.named("hid", "d-none", "-content", "subscriber")
        if element.tag not in ("html", "body") and _FOR_SUBSCRIBERS.search(words)
    )


def _level(claim: bool | None, tier: AccessLevel | None, told: AccessLevel | None, cut: bool) -> AccessLevel:
    if told == "locked" or tier == "locked" or claim is False:
        return "locked" if tier != "metered" else "metered"
    if cut:
        return "partial"
    return told or tier or ("free" if claim else "unknown")


def _claim(page: Page, evidence: list[str]) -> bool | None:
    said: list[bool] = []
    for node in page.jsonld:
        if "isAccessibleForFree" in node and (value := as_bool(node["isAccessibleForFree"])) is not None:
            if _NOT_THE_PAGE.intersection(types(node)):
                continue
            said.append(value)
            evidence.append(f"json-ld: isAccessibleForFree {node['isAccessibleForFree']}")
    for value_text in page.meta.get("isaccessibleforfree", []):
        if (value := as_bool(value_text)) is not None:
            said.append(value)
            evidence.append(f"microdata: isAccessibleForFree {value_text}")
    return all(said) if said else None


def _locked_part(page: Page, evidence: list[str]) -> bool:
    """Whether JSON-LD names an element of the page, by `cssSelector`, that is not for everybody.

    The element is most often the whole text, as far as it is served; so it is evidence, and nothing is cut.
    """
    for node in page.jsonld:
        if as_bool(node.get("isAccessibleForFree")) is not False or "WebPageElement" not in types(node):
            continue
        selectors = node.get("cssSelector")
        for selector in selectors if isinstance(selectors, list) else [selectors]:
            if isinstance(selector, str) and _names_element(page, selector):
                evidence.append(f"json-ld: {selector} not isAccessibleForFree")
                return True
    return False


def _names_element(page: Page, selector: str) -> bool:
    """Whether the page has an element of the class or id that is all of `selector`.

    Others are not followed: pages write them, so they could cost any time.
    """
    simple = _SIMPLE.fullmatch(selector.strip())
    name = simple[1].lower() if simple else ""
    return bool(name) and any(name in words.split() for words, _ in page.named(name))


def _tier(page: Page, evidence: list[str]) -> AccessLevel | None:
    for name in _TIER_NAMES:
        for value in page.meta.get(name, []):
            if tier := _TIERS.get(value.strip().lower()):
                evidence.append(f"meta: {name} {value.strip()}")
                return tier
    return None


def _by_layout(page: Page, layout: Layout | None, evidence: list[str]) -> AccessLevel | None:
    if layout is None:
        return None
    if layout.locked and select(page.tree, layout.locked):
        evidence.append(f"layout: {layout.locked}")
        return "locked"
    if layout.free and select(page.tree, layout.free):
        evidence.append(f"layout: {layout.free}")
        return "free"
    return None


def _wall(page: Page, body: Body, evidence: list[str]) -> bool:
    around = set(body.root.iterancestors()) | {body.root} if body.root is not None else set()
    for words, element in page.named("wall", "subscri", "piano", "barrier", "gate"):
        if (found := _WALL.search(words)) and element not in around and element_text(element):
            evidence.append(f"dom: {found.group().strip(' _-')}")
            return True
    return False


def _cut(blocks: list[Block], layout: Layout | None, evidence: list[str], *, doubted: bool) -> bool:
    if not blocks:
        return False
    last = blocks[-1].text.rstrip()
    words = sum(len(block.text.split()) for block in blocks)
    if layout is not None and layout.cut_words and words == layout.cut_words and last[-1:] not in ".!?”\"’')":
        evidence.append(f"text: ends after {words} words without a full stop")
        return True
    suffix = layout.cut_suffix if layout is not None else None
    if (suffix and last.endswith(suffix)) or (doubted and _CUT_END.search(last)):
        evidence.append(f"text: ends in {last[-3:]!r}")
        return True
    return False
