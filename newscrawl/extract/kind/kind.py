"""What kind of page it is: the schema.org class of an article, or the reason why it is none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import filterfalse

from newscrawl.extract.body.script import drawn_by_script
from newscrawl.extract.data.jsonld import ARTICLE_TYPES, Node, types
from newscrawl.extract.kind.botwalls import MOST_WORDS, wall_of
from newscrawl.extract.kind.contact import why_door
from newscrawl.extract.kind.doors import asks_password
from newscrawl.extract.kind.faults import fault_in, told_fault
from newscrawl.extract.kind.fronts import shows_front, stated_address
from newscrawl.extract.kind.guestbooks import WRITTEN, is_guest_book
from newscrawl.extract.kind.houses import why_house
from newscrawl.extract.kind.introduced import is_introduction
from newscrawl.extract.kind.notices import FEW, notice_in
from newscrawl.extract.kind.opinions import is_labelled, is_opinion
from newscrawl.extract.kind.ownheading import is_name
from newscrawl.extract.kind.reasons import DRAWN, EMPTY, FRONT, NO_TEXT, SAYS
from newscrawl.extract.kind.shelves import names_story, why_shelf
from newscrawl.extract.kind.teasers import are_teasers
from newscrawl.extract.kind.templates import LISTED, other_template
from newscrawl.extract.kind.unnamed import ENOUGH, is_dated, why_undated, why_unnamed
from newscrawl.extract.kind.unnamedsigns import is_picture
from newscrawl.extract.markup.addresses import address_parts
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import fold
from newscrawl.extract.nodes.nodes import first
from newscrawl.extract.page import Page
from newscrawl.items import Block
from newscrawl.known.having import has_any

_LIVE = re.compile(
    r"(?<![ao])live-?(?:blog|ticker|updates)|minuto-a-minuto|(?:newsblog|as-it-happened)(?=[^/]*$)"
)
"""What the address of a live report has; "alive" and "olive" may stand before such words as well."""
_MAY_BE_LIVE = re.compile(
    r"(?:^|[/_-])(?:live|(?:en-)?direct|(?:en-)?(?:directo|vivo)|(?:ao|al)-?vivo|diretta|na-zywo|canli|direkt"
    r"|online|onlayn)(?:$|[/_.-])"
)
"""Words of an address that ordinary stories have in it as well: they count where the title is that of a live
report, too."""
_LIVE_STEMS = (
    "live", "direct", "direkt", "vivo", "minuto", "diretta", "zywo", "canli", "online", "onlayn", "newsblog",
    "as-it-happened",
)  # fmt: skip
"""One of these has every address that the two patterns find."""
_SAYS_LIVE = re.compile(
    r"\blive\s?(?:[:|•·]|[-–—]\s)|\blive[\s-]?(?:updates?|blog|ticker|coverage|report)\b|[-–—|:•·]\s?live!?$"
    r"|\ben direct\s?(?:[:|•·.,]|[-–—]\s)"
    r"|[-–—|:•·]\s?(?:en directo|en vivo|ao vivo|(?:in |la )?diretta|na żywo)$"
    r"|\b(?:en directo|en vivo|ao vivo|diretta|na żywo|canlı|онлайн|прямая трансляция)\s?[:|•·]"
)
_GENERIC = {
    "Article", "SocialMediaPosting", "Report", "DiscussionForumPosting", "Review", "Recipe", "WebPage"
}  # fmt: skip
_ORDINARY = {"NewsArticle", "BlogPosting"}
_SHORT = 24
"""Letters of a heading of a fault above stories at the most."""
_LITTLE = 25
"""Words under which a text hardly is one."""
PRIVATE = "the page asks for a password"


def article_type(
    page: Page, nodes: list[Node], section: str | None, heading: Element | None = None, headline: str = ""
) -> str:
    """The schema.org class: the most telling one the page states, else by its section and address, and by
    what its headline is labelled with."""
    stated = [name for node in nodes[:2] for name in types(node) if name in ARTICLE_TYPES]
    telling = [name for name in stated if name not in _GENERIC]
    if best := next(filterfalse(_ORDINARY.__contains__, telling), None):
        return best
    path = address_parts(page.url).path.lower()
    folders = path.rstrip("/").rpartition("/")[0]  # what the last part speaks of is the story's own
    if "LiveBlogPosting" in stated or _is_live(page, nodes, path):
        return "LiveBlogPosting"
    if is_opinion(folders, section) or is_labelled(page, heading, headline):
        return "OpinionNewsArticle"
    return telling[0] if telling else "NewsArticle"


def _is_live(page: Page, nodes: list[Node], path: str) -> bool:
    """Whether the address is that of a live report; where it only may be, whether a title says it as well."""
    if not has_any(path, _LIVE_STEMS):
        return False
    if _LIVE.search(path):
        return True
    if not _MAY_BE_LIVE.search(path):
        return False
    titles = [*page.meta.get("og:title", [])[:1], first(nodes, "headline") or ""]
    titles += [" ".join(h1.itertext()) for h1 in page.by_tag["h1"][:1]]
    return any(_SAYS_LIVE.search(fold(title)) for title in titles)


def why_no_article(
    page: Page, nodes: list[Node], words: int, headline: str | None, blocks: Sequence[Block] = ()
) -> str | None:
    """The reason why the page is no article, or None where it is one.

    `words` is how many the body has, `blocks` are its text. Only clear signs count: a short news item is an
    article as well.
    """
    if page.size == 0:
        return EMPTY
    if reason := other_template(page) or (PRIVATE if asks_password(page) else None):
        return reason
    is_stated = any(ARTICLE_TYPES.intersection(types(node)) for node in nodes)
    if not is_stated and (fault := _why_faulty(page, words, headline, blocks)):
        return fault
    og_type = _og_type(page)
    if not nodes and (reason := _why_unstated(page, words, headline, og_type, blocks)):
        return reason
    if not is_stated and (reason := why_house(page, headline)):
        return reason
    if reason := _why_textless(page, nodes, words):
        return reason
    if reason := why_shelf(page, nodes, words, blocks, og_type):
        return reason
    if not nodes:
        return why_unnamed(page, words, headline or "", blocks, og_type)
    if og_type == "website" and shows_front(page, words, page.kinds, stated_address(page) or page.url):
        return FRONT
    if not is_stated:
        return why_undated(page, words, headline or "", blocks)
    return _why_misnamed(page, nodes, words, headline or "", blocks)


def _why_misnamed(
    page: Page, nodes: list[Node], words: int, headline: str, blocks: Sequence[Block]
) -> str | None:
    """The reason why a page is a list though its data name an article, as some systems do on every page, or
    None: that article is called as a section is, and so is the page's address."""
    if not is_name(headline) or names_story(page.url) or not first(nodes, "headline"):
        return None
    return LISTED if is_introduction(page, headline, words, blocks, is_called=True) else None


def _why_unstated(
    page: Page, words: int, headline: str | None, og_type: str, blocks: Sequence[Block]
) -> str | None:
    """The reason why a page without data of an article is a bot wall's, a notice, a guest book or a door, or
    None."""
    stated = og_type == "article" or is_dated(page)
    if not stated and words <= MOST_WORDS and (maker := wall_of(page.html)):
        return f"challenge page of {maker}"
    if not stated and words <= FEW and (notice := notice_in(block.text for block in blocks)):
        return f"{SAYS}{notice}"
    if not stated and is_guest_book(headline):
        return WRITTEN
    return why_door(page, words, headline, stated=stated)


def _why_faulty(page: Page, words: int, headline: str | None, blocks: Sequence[Block]) -> str | None:
    """The reason why a page without data of an article is that of a fault, or None; it may show other stories
    beside it."""
    if words >= ENOUGH:
        fault = fault_in(headline) if headline and len(headline) <= _SHORT else None
        return f"{SAYS}{fault}" if fault and are_teasers(page, blocks) else None
    if fault := fault_in(headline, page.title):
        return f"{SAYS}{fault}"
    told = told_fault(block.text for block in blocks)
    return f"{SAYS}{told}" if told and not is_dated(page) else None


def _why_textless(page: Page, nodes: list[Node], words: int) -> str | None:
    if words >= _LITTLE or (words == 0 and is_picture(page)):
        return None
    if (words == 0 or not nodes) and drawn_by_script(page, words):
        return DRAWN
    return NO_TEXT if words == 0 else None


def _og_type(page: Page) -> str:
    return fold(next(iter(page.meta.get("og:type", [])), ""))
