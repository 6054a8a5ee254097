"""The links that a page marks as categories of its article, which is what many systems call their sections.

A blog's link says so itself (`rel="category tag"`), or its row is named for the taxonomy. Cards of other
stories have such links as well: an article's own are met with its heading before any heading that is a link.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice, takewhile

from newscrawl.extract.markup.element import Element, between
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.nearheading import is_of_heading
from newscrawl.extract.page import Page
from newscrawl.extract.topics.nocategories import is_no_category
from newscrawl.known.having import has_any

_REL, _ROW = "category", "taxonomy-category"
_MAIN = ("primary-tag", "gh-article-tag", "itemcategory")
_MOST, _FEW, _LEVELS, _WORDS = 30, 2, 12, 6
"""Links that are looked at, links of a box that is of one article, elements around a link that tell whose it
is, and words of a name, each at the most."""
_NEAR, _LONGEST = 40, 300
"""Elements from the heading to a link that only its address tells, and characters of that."""
_STEMS = ("/categor", "/kategor", "/rubri", "/ressort", "/sec", "/rovat")
_SHELF = re.compile(
    r"[^?#]*/(?:categor(?:y|ies|ias?|ie)|kategorie|rubri(?:k|ka|ken|ques?|c|cas?)|ressort|sections?|secci[oó]n(?:es)?|se[cç]c?[aã]o|rovat(?:ok)?)/[^?#]*[^/?#]/?$"
)
_HEADS = ("h2", "h3", "h4", "h5")
_OTHERS = re.compile(r"(?:^|[\s_-])(widget|sidebar|nav|navbar|navigation|\w*menu|related\w*)(?=$|[\s_-])")
_OF_CATEGORIES = re.compile(r"(?<![^\s_-])(?:categories|cat-links)(?=\s|$)")
"""What a box of categories and nothing else is named."""


def category_links(page: Page) -> Iterator[Element]:
    """The links that are marked as categories of any article."""
    for words, element in page.named(_REL, *_MAIN):
        if element.tag == "a":
            if is_category(element) or _is_main(words):
                yield element
        elif _ROW in words.split() or _is_main(words):
            links = islice(element.iter("a"), _MOST)
            yield from (link for link in links if not _is_marked(link))


def _is_main(words: str) -> bool:
    """Whether an element is named for a story's category or first tag, which some systems have instead."""
    return any(word.endswith(_MAIN) for word in words.split())


def is_category(link: Element) -> bool:
    """Whether a link is marked as one to a category, and not as one to a tag: some themes mark both as tags
    and name what holds them."""
    around = _class_of(link.parent)
    return _is_marked(link) or _ROW in around.split() or _OF_CATEGORIES.search(around) is not None


def own_categories(page: Page, heading: Element | None = None) -> Iterator[str]:
    """The names of the article's categories, in their order. `heading` is that of the article, where it is
    known; it may be no first heading, which is the site's then."""
    heads = page.by_tag["h1"] if heading is None or heading.tag == "h1" else [heading]
    if not heads:
        return
    for link in islice(chain(category_links(page), _shelved(page, heads[0])), _MOST):
        name = element_text(link, 5).strip()
        if name and len(name.split()) <= _WORDS and not is_no_category(name) and is_own(page, link, heads):
            yield name


def _shelved(page: Page, head: Element) -> Iterator[Element]:
    """The links near a heading whose addresses have a folder of categories."""
    for link in between(page.by_tag["a"], head.place - _NEAR, head.place + _NEAR + 1)[:_MOST]:
        address = link.attrib.get("href", "")
        if len(address) < _LONGEST and has_any(address, _STEMS) and _SHELF.match(address):
            yield link


def _is_marked(link: Element) -> bool:
    return _REL in (link.get("rel") or "").lower().split()


def _class_of(element: Element | None) -> str:
    return (element.get("class") or "") if element is not None else ""


def is_own(page: Page, link: Element, heads: list[Element]) -> bool:
    """Whether the boxes around a link hold the page's heading before they hold one of another story."""
    names = page.outline.names
    for above in islice(link.iterancestors(), _LEVELS):
        if above.tag == "aside" or _is_menu(above):
            return False
        if not all(is_of_heading(heads[0], name) for name in _OTHERS.findall(names[above.place])):
            return False
        if any(map(above.holds, heads)):
            return True
        if _heads_a_story(page, above, link):
            return False
    return False


def _is_menu(element: Element) -> bool:
    """Whether an element is a menu; one of a link or two within a part of the page may be the place of its
    article's categories."""
    if element.tag != "nav":
        return False
    around = element.parent
    around = around.parent if around is not None and around.tag == "header" else around
    return around is None or around.tag == "body" or len([*islice(element.iter("a"), _FEW + 1)]) > _FEW


def _heads_a_story(page: Page, box: Element, link: Element) -> bool:
    """Whether a box has a heading that is a link, neither the category's own nor of related stories."""
    heads = (head for tag in _HEADS for head in page.by_tag[tag] if box.holds(head))
    linked = (head for head in heads if _is_linked(head))
    return any(not head.holds(link) and not _is_apart(page, head, box) for head in linked)


def _is_linked(head: Element) -> bool:
    """Whether most of a heading is a link: one beside "Leave a Reply" may be to cancel it."""
    link = next(head.iter("a"), None)
    return link is not None and 2 * len(element_text(link, 5)) > len(element_text(head, 5))


def _is_apart(page: Page, head: Element, box: Element) -> bool:
    """Whether a heading in a box stands in a further one that is named for other stories."""
    inner = takewhile(lambda above: above is not box, head.iterancestors())
    return any(_OTHERS.search(page.outline.names[above.place]) for above in islice(inner, _LEVELS))
