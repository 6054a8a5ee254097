"""Who may read the page: what its markup claims (`claims`), and what the page shows of a cut.

A page may say that it is not free, may stand behind a wall in the DOM, and may simply end in the middle. Each
sign is listed in the evidence; none of them is ever worked around.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newscrawl.extract.claims import as_bool, claim, claims_locked, tier
from newscrawl.extract.element import Element
from newscrawl.extract.jsonld import types
from newscrawl.extract.layout import Layout, select
from newscrawl.extract.page import Page
from newscrawl.extract.text import element_text
from newscrawl.items import Access, AccessLevel, Block

if TYPE_CHECKING:
    from newscrawl.extract.body import Body

_SIMPLE = re.compile(r"[a-zA-Z]*[.#]([\w-]{2,80})")
_CUT_END = re.compile(r"(?:\s\.\.\.|…|\[\+\d+ chars\])\s*$")
_WALL = re.compile(
    r"(?:^|[\s_-])(?:pay-?wall|reg-?wall|subscribe-page|subscription-wall|paid-?barrier|premium-?wall|"
    r"piano-(?:inline|offer|template)|subscriber-only|article-?barrier|content-?gate|meter-?wall)(?:$|[\s_-])"
)
_FOR_SUBSCRIBERS = re.compile(
    r"(?:^|[\s_-])(?<!overflow-)(?<!label-)hidden(?:\s|$)(?!.{0,200}\b(?:sm|md|lg|xl):)|"
    r"(?:^|\s)(?:d-none|is-hide|hide)(?:\s|$)(?!.{0,200}\bd-(?:sm|md|lg|xl)-)|"
    r"(?:^|\s)(?:[\w-]*-)?(?:paywall|premium|locked|subscribers?(?:-only)?)-(?:full-)?content(?:\s|$)|"
    r"(?:^|[\s_-])subscribers?-only(?:\s|$)",
    re.DOTALL,
)
"""What is hidden by a class that frameworks share, unless it is shown on wider screens, or is not the element
itself that is hidden but its label or what overflows it."""


def read_access(page: Page, body: Body, layout: Layout | None = None) -> Access:
    """What the page says and shows of who may read it."""
    evidence: list[str] = []
    free = claim(page, evidence)
    stated = tier(page, evidence)
    part = free is None and stated is None and _locked_part(page, evidence)
    told = _by_layout(page, layout, evidence)
    wall = _wall(page, body, evidence)
    truncated = _cut(body.blocks, layout, evidence, doubted=free is False or stated == "locked" or wall)
    if truncated and layout is not None and told != "free" and free is not True:
        told = "locked"
    if free is None and stated is not None:
        free = stated == "free" if stated != "metered" else None
    level = _level(free, stated, told, truncated or part)
    if level == "partial" and wall:
        level = "locked"
    return Access(is_accessible_for_free=free, level=level, truncated=truncated, evidence=evidence)


def unseen_parts(page: Page) -> frozenset[Element]:
    """On a page that says it is locked, the elements that only a subscriber is shown; none on other pages.

    Such a page may carry its whole text and hide it by a class. What is visible without signing in stays.
    Where only a part is said to be locked, it is that part, if it is hidden.
    """
    if not claims_locked(page):
        locked = _locked_parts(page)
        return frozenset(
            element for _, parts in locked for words, element in parts if _is_hidden(words, element)
        )
    found = page.named("hid", "d-none", "-content", "subscriber")
    return frozenset(element for words, element in found if _is_hidden(words, element))


def _is_hidden(words: str, element: Element) -> bool:
    return element.tag not in ("html", "body") and _FOR_SUBSCRIBERS.search(words) is not None


def _level(free: bool | None, stated: AccessLevel | None, told: AccessLevel | None, cut: bool) -> AccessLevel:
    if told == "locked" or stated == "locked" or free is False:
        return "locked" if stated != "metered" else "metered"
    if cut:
        return "partial"
    return told or stated or ("free" if free else "unknown")


def _locked_part(page: Page, evidence: list[str]) -> bool:
    """Whether JSON-LD names an element of the page, by `cssSelector`, that is not for everybody.

    The element is most often the whole text, as far as it is served; so it is evidence, and what is not
    hidden stays.
    """
    for selector, _ in _locked_parts(page):
        evidence.append(f"json-ld: {selector} not isAccessibleForFree")
        return True
    return False


def _locked_parts(page: Page) -> Iterator[tuple[str, list[tuple[str, Element]]]]:
    """The selectors of what JSON-LD says is not for everybody, and their elements with their names."""
    for node in page.jsonld:
        if "isAccessibleForFree" not in node or as_bool(node["isAccessibleForFree"]) is not False:
            continue
        if "WebPageElement" not in types(node):
            continue
        selectors = node.get("cssSelector")
        for selector in selectors if isinstance(selectors, list) else [selectors]:
            if isinstance(selector, str) and (parts := _elements(page, selector)):
                yield selector, parts


def _elements(page: Page, selector: str) -> list[tuple[str, Element]]:
    """The elements of the class or id that is all of `selector`.

    Others are not followed: pages write them, so they could cost any time.
    """
    simple = _SIMPLE.fullmatch(selector.strip())
    name = simple[1].lower() if simple else ""
    return [(words, element) for words, element in page.named(name) if name in words.split()] if name else []


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
    for words, element in page.named("wall", "subscri", "piano", "barrier", "gate"):
        if (found := _WALL.search(words)) and not _holds(element, body.root) and element_text(element):
            evidence.append(f"dom: {found.group().strip(' _-')}")
            return True
    return False


def _holds(element: Element, root: Element | None) -> bool:
    """Whether the body lies in an element."""
    return root is not None and (element is root or element in root.iterancestors())


def _cut(blocks: list[Block], layout: Layout | None, evidence: list[str], *, doubted: bool) -> bool:
    if not blocks:
        return False
    last = blocks[-1].text.rstrip()
    if layout is not None and layout.cut_words and last[-1:] not in ".!?”\"’')":
        words = sum(len(block.text.split()) for block in blocks)
        if words == layout.cut_words:
            evidence.append(f"text: ends after {words} words without a full stop")
            return True
    suffix = layout.cut_suffix if layout is not None else None
    if (suffix and last.endswith(suffix)) or (doubted and _CUT_END.search(last)):
        evidence.append(f"text: ends in {last[-3:]!r}")
        return True
    return False
