"""Who may read the page: what its markup claims (`access.claims`), and what the page shows of a cut.

A page may say that it is not free, may stand behind a wall in the DOM, and may simply end in the middle. Each
sign is listed in the evidence; none of them is ever worked around.
"""

from __future__ import annotations

import re

from newscrawl.extract.access.claims import claim, locked_parts, tier
from newscrawl.extract.access.paywalls import by_layout, wall_in, withholds
from newscrawl.extract.body.body import Body
from newscrawl.extract.body.jsontext import json_body
from newscrawl.extract.body.withheld import words_withheld
from newscrawl.extract.layout import Layout
from newscrawl.extract.page import Page
from newscrawl.items import Access, AccessLevel, Block
from newscrawl.known.wordcount import count_words

_CUT_END = re.compile(r"(?:\.\.\.\]?|…\]?|\[\+\d+ chars\])\s*$")
_ENCRYPTED = "encrypted-content"
"""What Google's subscriptions and systems of newspapers call a text that only who has paid can decrypt."""
_TOLD = 100
"""Characters of a line of the page that are given as evidence."""
_FURTHER = 25
"""Words that a text must go on for, and for a quarter of its own, to be one that was cut."""


def read_access(page: Page, body: Body, layout: Layout | None = None) -> Access:
    """What the page says and shows of who may read it."""
    evidence: list[str] = []
    free = claim(page, evidence)
    stated = tier(page, evidence)
    part = free is None and stated is None and _locked_part(page, evidence)
    told = by_layout(page, layout, evidence) if layout is not None else None
    replaced = told is None and free is not True and withholds(page, evidence)
    told = "locked" if replaced else told
    wall = wall_in(page, body.root, evidence)
    if body.asked:
        evidence.append("text: " + " ".join(body.asked.split())[:_TOLD])
    doubted = free is False or stated == "locked" or wall
    truncated = _cut(body.blocks, layout, evidence, doubted=doubted) or replaced or body.asked is not None
    if doubted and free is not True and stated != "free" and body.blocks:
        truncated = truncated or _goes_on(page, body, evidence)
    if truncated and layout is not None and told != "free" and free is not True:
        told = "locked"
    if free is None and stated is not None:
        free = stated == "free" if stated != "metered" else None
    level = _level(free, stated, told, truncated or part)
    if level == "partial" and (wall or (body.asked and free is not True)):
        level = "locked"
    return Access(is_accessible_for_free=free, level=level, truncated=truncated, evidence=evidence)


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


def _goes_on(page: Page, body: Body, evidence: list[str]) -> bool:
    """Whether a page that is not for everybody holds more of the text than it shows."""
    if page.named(_ENCRYPTED):
        evidence.append(f"dom: {_ENCRYPTED}")
        return True
    least = body.words // 4 + _FURTHER
    if (words := count_words(json_body(page))) > body.words + least:
        evidence.append(f"json-ld: articleBody of {words} words")
        return True
    if (words := words_withheld(page, body.blocks, least)) > least:
        evidence.append(f"page: holds {words} words more")
        return True
    return False
