"""Signs on a page that not all of it is for everybody: walls in the DOM, an outlet's mark, claims.

Whoever reads a body asks them before it reads what is hidden; `access` lists them in the record.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from newscrawl.extract.access.asked import asks_for_account
from newscrawl.extract.access.claims import claim, claims_free, locked_parts, locks_part, tier
from newscrawl.extract.layout import Layout, select
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.page import Page
from newscrawl.items import AccessLevel

WALL = re.compile(
    r"[\s_-](?:pay-?wall|reg-?wall|subscribe-page|subscription-wall|paid-?barrier|premium-?wall|"
    r"piano-(?:inline|offer|template)|subscriber-only|article-?barrier|content-?gate|meter-?wall|wallkit|"
    r"poool|memberships__(?:inline-)?gate)(?:$|[\s_-])"
)
"""What sites call their walls, and the names of those who sell them."""
_PARAGRAPHS = 3
"""Elements of one make that are named so, from which on they are the paragraphs of a text behind a wall, or
the labels of other stories."""
_WALL_STEMS = ("wall", "subscribe-page", "subscriber-only", "piano-", "barrier", "gate", "poool")

_WITHHELD = re.compile(
    r"(?:^|\s)(?:gh-post-upgrade-cta|pmpro_content_message|mepr-unauthorized[\w-]*"
    r"|wc-memberships-(?:content-)?restrict(?:ed|ion)-message|leaky_paywall_message(?:_wrap)?"
    r"|memberful-global-marketing-content)(?:$|\s)"
)
"""What publishing systems, and their parts for members, put in the place of a text that a reader may not
have: their server knows, and no script hides it from others."""
_WITHHELD_STEMS = ("gh-post-upgrade-cta", "_message", "mepr-unauthorized", "member")


def withholds(page: Page, evidence: list[str]) -> bool:
    """Whether the page has what stands in the place of a text. `evidence` is told which."""
    for words, element in page.named(*_WITHHELD_STEMS):
        if (found := _WITHHELD.search(words)) and element_text(element):
            evidence.append(f"dom: {found.group().strip()}")
            return True
    return False


def shows_wall(page: Page, root: Element | None, layout: Layout | None = None) -> bool:
    """Whether there is any sign that not all of a page is for everybody: a claim, a tier that is not free, a
    part that is locked, the layout's mark, or a wall in the DOM. `root` is what the text lies in, as far as
    it is read.

    A page that says it is free may show a wall for other pages, and speak of parts that only those have; not
    so one that counts its readers.
    """
    free, stated = claim(page, []), tier(page, [])
    if free is False or (stated not in (None, "free") and not claims_free(page)):
        return True
    if layout is not None and by_layout(page, layout, []) == "locked":
        return True
    if stated != "metered" and (free or stated == "free"):
        return any(True for _ in locked_parts(page))
    return locks_part(page) or withholds(page, []) or wall_in(page, root, [])


def by_layout(page: Page, layout: Layout, evidence: list[str]) -> AccessLevel | None:
    """What the outlet's own marks say of the page. `evidence` is told which."""
    if layout.locked and select(page.tree, layout.locked):
        evidence.append(f"layout: {layout.locked}")
        return "locked"
    if layout.free and select(page.tree, layout.free):
        evidence.append(f"layout: {layout.free}")
        return "free"
    return None


def wall_in(page: Page, root: Element | None, evidence: list[str]) -> bool:
    """Whether the page shows a wall, with words, that the body is not in, which lies in `root`. `evidence` is
    told which."""
    for name, _ in _walls_in(page, root):
        evidence.append(f"dom: {name}")
        return True
    return False


def wall_asks(page: Page, root: Element | None) -> bool:
    """Whether such a wall says that a reader has to sign in or pay to read on."""
    walls = [said for _, said in _walls_in(page, root)]
    return bool(walls and asks_for_account(walls))


def _walls_in(page: Page, root: Element | None) -> Iterator[tuple[str, str]]:
    """The names of such walls, and what they say."""
    if page.walls is None:  # several readers ask
        page.walls = _walls(page)
    for name, element in page.walls:
        if not _holds(element, root) and (said := element_text(element)):
            yield name, said


def _walls(page: Page) -> list[tuple[str, Element]]:
    """The elements that are named for a wall, and these names; without those that are many of one make."""
    walls = [
        (found.group().strip(" _-"), element)
        for words, element in page.named(*_WALL_STEMS)
        if (found := WALL.search(f" {words}"))
    ]
    if len(walls) < _PARAGRAPHS:
        return walls
    makes = Counter([(element.tag, element.attrib.get("class")) for _, element in walls])
    return [wall for wall in walls if makes[wall[1].tag, wall[1].attrib.get("class")] < _PARAGRAPHS]


def _holds(element: Element, root: Element | None) -> bool:
    """Whether the body lies in an element, as all that a page shows lies in its outermost two."""
    if element.tag in ("html", "body"):
        return True
    return root is not None and element.among is root.among and element.holds(root)
