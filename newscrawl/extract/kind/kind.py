"""What kind of page it is: the schema.org class of an article, or the reason why it is none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import filterfalse

from newscrawl.extract.body.script import drawn_by_script
from newscrawl.extract.data.jsonld import Node, types
from newscrawl.extract.headline.features import is_spelled
from newscrawl.extract.kind.contact import why_door
from newscrawl.extract.kind.doors import asks_password
from newscrawl.extract.kind.faults import fault_in
from newscrawl.extract.kind.fronts import FRONT, count_linked, is_front, is_root, shows_front
from newscrawl.extract.kind.opinions import is_opinion
from newscrawl.extract.kind.shelves import DAYS_STATED, why_shelf
from newscrawl.extract.kind.teasers import are_teasers
from newscrawl.extract.kind.templates import LISTED, is_story_template, other_template
from newscrawl.extract.kind.unsaid import is_listing, is_picture, shows_day, tell_nothing, thing_shown
from newscrawl.extract.markup.addresses import address_parts
from newscrawl.extract.markup.text import fold, plain
from newscrawl.extract.nodes import ARTICLE_TYPES, first
from newscrawl.extract.page import Page
from newscrawl.items import Article, Block
from newscrawl.known.folders import is_seldom_news

_PAGES = {"CollectionPage", "SearchResultsPage", "ProfilePage", "ContactPage", "AboutPage"}
_LISTS = _PAGES | {"ItemList"}  # which may be what stands beside an article, too
_OF_A_DAY = _LISTS | {"ImageGallery"}
"""What is no article by its type but where it tells its day: a film's and a product's is another."""
_LIVE = re.compile(r"live-?(?:blog|ticker|updates)|minuto-a-minuto")
_MAY_BE_LIVE = re.compile(r"(?:^|[/_-])(?:live|en-direct)(?:$|[/_.-])")
"""Words of an address that ordinary stories have in it as well: they count where the title is that of a live
report, too."""
_SAYS_LIVE = re.compile(
    r"\blive\s?(?:[:|•·]|[-–—]\s)|\blive[\s-]?(?:updates?|blog|ticker|coverage|report)\b|[-–—|:•·]\s?live$"
    r"|\ben direct\s?(?:[:|•·.,]|[-–—]\s)",
)
_GENERIC = {
    "Article", "SocialMediaPosting", "Report", "DiscussionForumPosting", "Review", "Recipe", "WebPage"
}  # fmt: skip
_PUBLISHED = DAYS_STATED | {
    "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator"
}  # fmt: skip
"""Meta elements of a page that is a work of its own; microdata has other names, and is that of any story."""
_OF_NONE = frozenset(("", "website", "profile", "object"))
"""What a page calls itself that may be no article, if anything."""
_OPEN = ("unknown", "free")
_ENOUGH, _LITTLE = 60, 25
"""Words from which a text speaks for an article, and under which it hardly is a text."""
_FEW_BLOCKS = 2
"""Blocks of a text that may be one short sentence."""
SAYS = "the page says: "
"""Begins the reason why a page of a fault is no article; its headline follows."""
PRIVATE = "the page asks for a password"
EMPTY = "the page is empty"
NO_TEXT = "the page has no text that reads like an article"
ELSEWHERE = "the page has a few words among films, events or adverts"
DRAWN = "the page's text is drawn by JavaScript: what the site served has none"


def article_type(page: Page, nodes: list[Node], section: str | None) -> str:
    """The schema.org class: the most telling one the page states, else by its section and address."""
    stated = [name for node in nodes[:2] for name in types(node) if name in ARTICLE_TYPES]
    best = next(filterfalse(_GENERIC.__contains__, stated), None)
    if best and best not in {"NewsArticle", "BlogPosting"}:
        return best
    path = address_parts(page.url).path.lower()
    folders = path.rstrip("/").rpartition("/")[0]  # what the last part speaks of is the story's own
    if "LiveBlogPosting" in stated or _is_live(page, nodes, path):
        return "LiveBlogPosting"
    if is_opinion(folders, section):
        return "OpinionNewsArticle"
    return best or "NewsArticle"


def _is_live(page: Page, nodes: list[Node], path: str) -> bool:
    """Whether the address is that of a live report; where it only may be, whether a title says it as well."""
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
    if not nodes and words < _ENOUGH and (fault := fault_in(headline, page.title)):
        return f"{SAYS}{fault}"
    og_type = _og_type(page)
    if not nodes:
        stated = og_type == "article" or _dated(page)
        if reason := why_door(page, words, headline, stated=stated):
            return reason
    if words < _LITTLE and not (words == 0 and is_picture(page)):
        if (words == 0 or not nodes) and drawn_by_script(page, words):
            return DRAWN
        if words == 0:
            return NO_TEXT
    if reason := why_shelf(page, nodes, words, blocks, og_type):
        return reason
    if not nodes:
        return _why_other(page, words, headline or "", blocks, og_type)
    if og_type == "website" and shows_front(page, words, _stated(page), _own_address(page)):
        return FRONT
    return None


def nothing_left(article: Article) -> str | None:
    """The reason why a cleaned record is none after all: its text was that of a form, or of a notice.

    What tells a day, is said to be an article, or shows that it is locked stays one.
    """
    if article.article_body or article.date_published or article.access.level not in _OPEN:
        return None
    stated = "json-ld" in article.provenance.sources.values()
    return None if stated else "the page has no text but what is cleaned away"


def _why_other(page: Page, words: int, headline: str, blocks: Sequence[Block], og_type: str) -> str | None:
    """The reason why a page whose data name no article is a list or tells nothing, or None where it may be
    one."""
    stated = _stated(page)
    if og_type == "article":  # some systems say so of their lists as well
        pages = stated & _PAGES
        lists = pages and (words < _ENOUGH or (not _dated(page) and are_teasers(page, blocks)))
        return _calls_itself(pages) if lists else None
    if is_root(page.url) and is_front(page, words, stated, og_type == "website", _dated(page)):
        return FRONT
    listed = stated & _LISTS
    if words < _ENOUGH:
        if listed:
            return _calls_itself(listed)
        if og_type == "profile":
            return "the page is a profile"
    thing = thing_shown(stated, og_type) if words < _ENOUGH else None
    if is_story_template(page) or (og_type not in _OF_NONE and not thing) or _dated(page):
        return None
    if thing or (words < _ENOUGH and is_seldom_news(page.url)):
        return _calls_itself({thing}) if thing else ELSEWHERE
    named, spelled = not og_type and is_listing(page.url), is_spelled(page.url, headline)
    may_list = bool(listed or named or og_type) or not spelled
    if may_list and are_teasers(page, blocks, named=named):
        return LISTED
    nothing = tell_nothing(blocks)
    if words < _ENOUGH and _links_mostly(page) and (nothing or not spelled):
        return "the page is a list of links"
    if not nothing or spelled or page.by_tag["time"]:
        return None
    return None if len(blocks) <= _FEW_BLOCKS and shows_day(page, headline) else NO_TEXT


def _stated(page: Page) -> set[str]:
    return {name for node in page.jsonld for name in types(node)}


def _og_type(page: Page) -> str:
    return fold(next(iter(page.meta.get("og:type", [])), ""))


def _own_address(page: Page) -> str:
    """What the page says its address is, else what it was asked for by."""
    links = (link.attrib for link in page.by_tag["link"])
    own = (given.get("href", "") for given in links if given.get("rel", "").lower() == "canonical")
    return next(filter(None, own), page.url)


def _calls_itself(names: set[str]) -> str:
    return f"the page calls itself a {plain(min(names))}"


def _dated(page: Page) -> bool:
    """Whether the page says when it was published or who wrote it, as lists do not."""
    if not _PUBLISHED.isdisjoint(page.meta):
        return True
    sites = {fold(text) for text in page.meta.get("og:site_name", [])}
    writers = page.meta.get("author", [])  # several are those of the stories on a list
    if len(writers) == 1 and len(writers[0].split()) > 1 and fold(writers[0]) not in sites:
        return True
    return any(node.get("datePublished") and _OF_A_DAY.intersection(types(node)) for node in page.jsonld)


def _links_mostly(page: Page) -> bool:
    heads = page.by_tag["h2"] + page.by_tag["h3"]
    linked = count_linked(heads)
    return len(heads) >= 8 and linked >= 0.6 * len(heads)
