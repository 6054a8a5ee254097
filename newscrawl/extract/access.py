"""Who may read the page: what its markup claims (`claims`), and what the page shows of a cut.

A page may say that it is not free, may stand behind a wall in the DOM, and may simply end in the middle. Each
sign is listed in the evidence; none of them is ever worked around.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newscrawl.extract.claims import claim, locked_parts, locks_part, tier
from newscrawl.extract.element import Element
from newscrawl.extract.layout import Layout, select
from newscrawl.extract.page import Page
from newscrawl.extract.text import element_text
from newscrawl.items import Access, AccessLevel, Block

if TYPE_CHECKING:
    from newscrawl.extract.body import Body

_CUT_END = re.compile(r"(?:\s\.\.\.|…|\[\+\d+ chars\])\s*$")
_WALL = re.compile(
    r"(?:^|[\s_-])(?:pay-?wall|reg-?wall|subscribe-page|subscription-wall|paid-?barrier|premium-?wall|"
    r"piano-(?:inline|offer|template)|subscriber-only|article-?barrier|content-?gate|meter-?wall)(?:$|[\s_-])"
)


def read_access(page: Page, body: Body, layout: Layout | None = None) -> Access:
    """What the page says and shows of who may read it."""
    evidence: list[str] = []
    free = claim(page, evidence)
    stated = tier(page, evidence)
    part = free is None and stated is None and _locked_part(page, evidence)
    told = _by_layout(page, layout, evidence)
    wall = _wall(page, body.root, evidence)
    truncated = _cut(body.blocks, layout, evidence, doubted=free is False or stated == "locked" or wall)
    if truncated and layout is not None and told != "free" and free is not True:
        told = "locked"
    if free is None and stated is not None:
        free = stated == "free" if stated != "metered" else None
    level = _level(free, stated, told, truncated or part)
    if level == "partial" and wall:
        level = "locked"
    return Access(is_accessible_for_free=free, level=level, truncated=truncated, evidence=evidence)


def shows_wall(page: Page, root: Element | None, layout: Layout | None = None) -> bool:
    """Whether there is any sign that not all of a page is for everybody: a claim, a tier that is not free, a
    part that is locked, the layout's mark, or a wall in the DOM. `root` is what the text lies in, as far as
    it is read.

    A page that says it is free may show a wall for other pages, and speak of parts that only those have.
    """
    free, stated = claim(page, []), tier(page, [])
    if free is False or stated not in (None, "free") or _by_layout(page, layout, []) == "locked":
        return True
    if free or stated == "free":
        return any(True for _ in locked_parts(page))
    return locks_part(page) or _wall(page, root, [])


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
    for selector, _ in locked_parts(page):
        evidence.append(f"json-ld: {selector} not isAccessibleForFree")
        return True
    return False


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


def _wall(page: Page, root: Element | None, evidence: list[str]) -> bool:
    for words, element in page.named("wall", "subscri", "piano", "barrier", "gate"):
        if (found := _WALL.search(words)) and not _holds(element, root) and element_text(element):
            evidence.append(f"dom: {found.group().strip(' _-')}")
            return True
    return False


def _holds(element: Element, root: Element | None) -> bool:
    """Whether the body lies in an element, as all that a page shows lies in its outermost two."""
    if element.tag in ("html", "body"):
        return True
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
