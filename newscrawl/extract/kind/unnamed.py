"""Pages whose data name no article: which of them are lists, things, or tell nothing.

Many an article has no data either, so what a page calls itself has to be borne out by what it shows.
"""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.data.jsonld import types
from newscrawl.extract.headline.spelled import is_spelled
from newscrawl.extract.kind.fronts import (
    count_linked,
    has_items_alone,
    heads_stories,
    is_front,
    stated_address,
)
from newscrawl.extract.kind.introduced import is_introduction
from newscrawl.extract.kind.morelinks import end_alike
from newscrawl.extract.kind.ownheading import is_name, tells_brief
from newscrawl.extract.kind.reasons import FRONT, NO_TEXT
from newscrawl.extract.kind.shelves import DAYS_STATED, names_story
from newscrawl.extract.kind.teasers import are_teasers
from newscrawl.extract.kind.templates import LISTED, is_story_template
from newscrawl.extract.kind.unnamedsigns import (
    is_beside_stories,
    is_listing,
    shows_day,
    tell_nothing,
    thing_shown,
)
from newscrawl.extract.markup.addresses import is_root
from newscrawl.extract.markup.text import fold, plain
from newscrawl.extract.page import Page
from newscrawl.items import Block
from newscrawl.known.folders import is_seldom_news

_PAGES = {"CollectionPage", "SearchResultsPage", "ProfilePage", "ContactPage", "AboutPage"}
_LISTS = _PAGES | {"ItemList"}  # which may be what stands beside an article, too
_OF_A_DAY = _LISTS | {"ImageGallery"}
"""What is no article by its type but where it tells its day: a film's and a product's is another."""
_ADVERTS = {"JobPosting", "RealEstateListing"}
"""What nothing but an advert is, however much it tells."""
_PUBLISHED = DAYS_STATED | {
    "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator"
}  # fmt: skip
"""Meta elements of a page that is a work of its own; microdata has other names, and is that of any story."""
_OF_NONE = frozenset(("", "website", "profile", "object"))
"""What a page calls itself that may be no article, if anything."""
ENOUGH = 60
"""Words from which a text speaks for an article."""
_FEW_BLOCKS = 2
"""Blocks of a text that may be one short sentence; of more each is one, as in a language of long words."""
ELSEWHERE = "the page has a few words among films, events or adverts"


def why_unnamed(page: Page, words: int, headline: str, blocks: Sequence[Block], og_type: str) -> str | None:
    """The reason why a page whose data name no article is a list or tells nothing, or None where it may be
    one."""
    stated = page.kinds
    if og_type == "article":  # some systems say so of their lists as well
        reason = _why_list(page, words, blocks, stated & _PAGES)
        return reason or (None if is_dated(page) else why_called_article(page, words, headline, blocks))
    address = page.url or stated_address(page)
    if is_root(address):
        dated = is_dated(page)
        front = is_front(page, words, stated, og_type == "website", dated)
        if front or (not dated and has_items_alone(blocks)):
            return FRONT
    if words < ENOUGH and (reason := _why_short(page, headline, blocks, stated, og_type)):
        return reason
    if is_story_template(page) or og_type not in _OF_NONE or is_dated(page):
        return None
    if adverts := stated & _ADVERTS:
        return _calls_itself(adverts)
    named, spelled = not og_type and is_listing(page.url), _is_spelled(page, headline)
    may_list = bool(stated & _LISTS or named or og_type) or not spelled
    if may_list and (are_teasers(page, blocks, named=named) or end_alike(page, blocks)):
        return None if not named and tells_brief(page, headline) else LISTED
    if not spelled and is_introduction(page, headline, words, blocks):
        return LISTED
    if stated & _PAGES and _shows_stories(page, blocks):
        return _calls_itself(stated & _PAGES)
    return _why_untold(page, words, headline, blocks, spelled=spelled)


def _is_spelled(page: Page, headline: str) -> bool:
    """Whether an address spells a headline, and not only the name of a section."""
    return is_spelled(page.url, headline) and (not is_name(headline) or names_story(page.url))


def _why_short(
    page: Page, headline: str, blocks: Sequence[Block], stated: set[str], og_type: str
) -> str | None:
    """The reason why a few words are no story, by what the page calls itself or where it lies, or None: one
    that tells its day may stand beside a list, a film or what its house is."""
    if stated & _PAGES:
        return _calls_itself(stated & _LISTS)
    if og_type == "profile":
        return "the page is a profile"
    told = not tell_nothing(blocks) and shows_day(page, headline)
    if stated & _LISTS and not told and DAYS_STATED.isdisjoint(page.meta):
        return _calls_itself(stated & _LISTS)
    thing = thing_shown(stated, og_type)
    if is_story_template(page) or is_dated(page) or (og_type not in _OF_NONE and not thing):
        return None
    if thing and not (told and is_beside_stories(thing)):
        return _calls_itself({thing})
    return ELSEWHERE if is_seldom_news(page.url, dated=told) else None


def _why_list(page: Page, words: int, blocks: Sequence[Block], pages: set[str]) -> str | None:
    lists = pages and (words < ENOUGH or (not is_dated(page) and _shows_stories(page, blocks)))
    return _calls_itself(pages) if lists else None


def _shows_stories(page: Page, blocks: Sequence[Block]) -> bool:
    """Whether a page that calls itself a list shows several stories, below a text on what they have in
    common, too."""
    return heads_stories(page) or are_teasers(page, blocks)


def why_undated(page: Page, words: int, headline: str, blocks: Sequence[Block]) -> str | None:
    """The reason why a page whose data date it, and name no article, is a list, or None where it may be one:
    some systems date the pages that list stories as they do their stories."""
    if is_root(page.url or stated_address(page)) and is_front(page, words, (), False, is_dated=False):
        return FRONT
    return why_called_article(page, words, headline, blocks)


def why_called_article(page: Page, words: int, headline: str, blocks: Sequence[Block]) -> str | None:
    """The reason why a page that calls itself an article, or is dated by its system, is a list of several
    stories, or None."""
    if reason := _why_stories(page, headline, blocks):
        return reason
    if is_story_template(page) or is_spelled(page.url, headline):
        return None
    return LISTED if is_introduction(page, headline, words, blocks, is_called=True) else None


def _why_stories(page: Page, headline: str, blocks: Sequence[Block]) -> str | None:
    """The reason why such a page is a list by its headings and the boxes below them, or None."""
    if is_story_template(page) or is_spelled(page.url, headline) or not heads_stories(page):
        return None
    return LISTED if are_teasers(page, blocks) and not tells_brief(page, headline) else None


def _why_untold(
    page: Page, words: int, headline: str, blocks: Sequence[Block], *, spelled: bool
) -> str | None:
    """The reason why a page tells nothing; one whose address spells its headline has to be sure to."""
    nothing = tell_nothing(blocks)
    if words < ENOUGH and _links_mostly(page) and (nothing or not (spelled or shows_day(page, headline))):
        return None if tells_brief(page, headline) else "the page is a list of links"
    if not nothing or spelled or page.by_tag["time"]:
        return None
    told = len(blocks) <= _FEW_BLOCKS or all(ends_sentence(block.text) for block in blocks)
    return None if told and shows_day(page, headline) else NO_TEXT


def is_dated(page: Page) -> bool:
    """Whether the page says when it was published or who wrote it, as lists do not."""
    if not _PUBLISHED.isdisjoint(page.meta):
        return True
    sites = {fold(text) for text in page.meta.get("og:site_name", [])}
    writers = page.meta.get("author", [])  # several are those of the stories on a list
    if len(writers) == 1 and len(writers[0].split()) > 1 and fold(writers[0]) not in sites:
        return True
    return any(node.get("datePublished") and _OF_A_DAY.intersection(types(node)) for node in page.jsonld)


def _calls_itself(names: set[str]) -> str:
    return f"the page calls itself a {plain(min(names))}"


def _links_mostly(page: Page) -> bool:
    heads = page.by_tag["h2"] + page.by_tag["h3"]
    linked = count_linked(heads)
    return len(heads) >= 8 and linked >= 0.6 * len(heads)
