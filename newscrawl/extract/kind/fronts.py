"""Whether a page is the home page of its site.

Its address tells, but a story may have a host of its own. Such a story is long, or tells its day or writer.
What is shorter and names only the site, lists other pages in its data, or heads them with links, is none.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from newscrawl.extract.canonical import canonical_links
from newscrawl.extract.markup.addresses import is_root
from newscrawl.extract.markup.element import Element, between
from newscrawl.extract.markup.tags import MAIN_HEADINGS
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.nearheading import has_day_below
from newscrawl.extract.page import Page
from newscrawl.items import Block
from newscrawl.known.wordcount import count_words

_SHORT, _SITE_WORDS, _MOST = 60, 300, 1000
"""Words under which it is no story: in any case; where it calls itself a site; where it leads to others."""
_NEARLY = 0.8
"""The share of words that is next to all of them."""
_TOLD = 100
"""Words of prose before whatever leads on, from which a page that is called as lists are is a story."""
_FEWEST = 5
"""Headings of a home page that are links."""
_LISTS = frozenset(("CollectionPage", "ItemList"))


def is_front(page: Page, words: int, stated: Collection[str], is_site: bool, is_dated: bool) -> bool:
    """Whether a page at the address of a home page is one, whose data name no article.

    `words` is how many its body has, `stated` the types of its data, `is_site` whether its meta elements call
    it a website, `is_dated` whether it tells its day or its writer.
    """
    if words >= _MOST:
        return False
    if words < _SHORT:
        return True
    if is_dated:
        return not _LISTS.isdisjoint(stated) and heads_stories(page)
    if (is_site or "WebSite" in stated) and words < _SITE_WORDS:
        return True
    return not _LISTS.isdisjoint(stated) or heads_stories(page)


def has_items_alone(blocks: Sequence[Block]) -> bool:
    """Whether next to all words of a text are items of lists, as a portal has its teasers, however many."""
    items = sum(count_words(block.text) for block in blocks if block.type == "list_item")
    return items > _NEARLY * sum(count_words(block.text) for block in blocks)


def shows_front(page: Page, words: int, stated: Collection[str], address: str) -> bool:
    """Whether a page that calls itself a website is its home page, though its data name an article.

    That may be one of its stories, or the site. All signs must agree. `address` is what the page says its own
    is: where a story is gone, its address may show the home page.
    """
    if words >= _MOST or _LISTS.isdisjoint(stated):
        return False
    return is_root(address) and heads_stories(page)


def stated_address(page: Page) -> str:
    """What a page says its address is, were it the home page's; empty where it does not."""
    return next(filter(None, canonical_links(page)), "")


def heads_stories(page: Page) -> bool:
    """Whether at least half of the headings lead to other pages, and several do."""
    heads = [head for tag in MAIN_HEADINGS for head in page.by_tag[tag]]
    linked = count_linked(heads)
    return linked >= _FEWEST and 2 * linked >= len(heads)


def tells_day(page: Page, head: Element) -> bool:
    """Whether a short line right below a heading tells a day, before any heading that leads on."""
    further = between(page.headings, head.end)
    return has_day_below(page, head, next((one.place for one in further if count_linked([one])), None))


def tells_story(page: Page) -> bool:
    """Whether a text stands below the first heading, before any heading that leads on."""
    head = page.first_heading
    if head is None or count_linked([head]):
        return False
    end = next((one.place for one in between(page.headings, head.end) if count_linked([one])), None)
    said = between(page.by_tag["p"], head.end, end)
    return sum(count_words(element_text(one)) for one in said) >= _TOLD


def count_linked(heads: Sequence[Element]) -> int:
    """How many of some headings hold a link or stand in one."""
    return sum(map(_is_linked, heads))


def _is_linked(head: Element) -> bool:
    parent = head.parent
    if parent is not None and parent.tag == "a":
        return True
    return bool(head) and "a" in [part.tag for part in head.among[head.place : head.end]]
