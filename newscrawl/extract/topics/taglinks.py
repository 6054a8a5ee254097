"""The links that a page marks as tags of its article: what they or their list are named, or where they lead.

A row of links to pages of topics is one of tags unless it stands in a menu, a sentence or a box of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, islice

from newscrawl.extract.markup.element import Element, between
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.page import Page
from newscrawl.extract.topics.categories import is_category
from newscrawl.extract.topics.spelledtags import plain_tags, spelled_tags, written_tags
from newscrawl.extract.topics.spokentags import is_of_others, labelled_tags
from newscrawl.extract.topics.taglabels import is_behind_label, is_told
from newscrawl.extract.topics.tagrows import (
    LABEL,
    LONGEST_ROW,
    PARTING,
    is_next_entry,
    is_outside,
    place_of,
    text_of,
    up_to_other,
)
from newscrawl.extract.topics.topicaddresses import is_of_shelf, is_of_topic, may_be_of_topics
from newscrawl.known.having import has_any

MAX_TAGS, _LONGEST = 60, 100
_LINK_WORDS = 6
_LISTS = (
    "taglist", "tag-list", "tags-list", "tags__list", "post-tags", "article-tags", "article__tags",
    "entry-tags", "topic-tags", "topic-list", "topics-list", "related-topics", "article-topics",
)  # fmt: skip
_POINTS = re.compile(r"(?:also|more)[_-]?read|read[_-]?(?:also|more)")
"""What a box is named that points at other stories."""
_BOX = re.compile(
    r"[\s_-](?:tags|topics|keywords?)(?:[_-]?(?:list|links|items|wrap(?:per)?|box|row|line|block))?(?=\s|$)"
)
_WHATEVER_TAG = frozenset(("md-tags", "ablog__tags", "mw-normal-catlinks"))
"""Names of lists of tags that their systems set in a menu, or in an entry of a list, or call categories."""
_NO_LIST = frozenset(("body", "html", "a", "button", "li", "nav", "header", "footer"))
_ABOVE, _MOST = 40, 80
"""Elements from a box of tags to the heading below it, and links after it that are looked at for a label."""


def linked_tags(page: Page) -> Iterator[str]:
    """The texts of links that are tags of the article: marked so, in a list that is, or in a row of them."""
    named = page.named("tag", "topic", "catlinks", "keyword")
    marked = [
        link
        for _, link in named
        if link.tag == "a" and link.attrib.get("rel") == "tag" and not is_category(link)
    ]
    head = page.first_heading
    after = between(page.by_tag["a"], head.place) if head is not None else ()
    links = (
        _without_others(page, marked)
        or _in_list(named)
        or _in_row(page, head, after)
        or _in_box(page, named)
        or (labelled := _labelled(after))[0]
        or (spelled_tags(page, head, after) if head is not None else [])
        or (labelled_tags(page, head, after) if head is not None else [])
        or labelled[1]
    )
    links = _without_shelves(_without_others(page, links))
    if not links:
        yield from written_tags(page, [box for words, box in named if _is_box(words, box)]) or plain_tags(
            page
        )
    for text in map(text_of, links):
        if 0 < len(text.split()) <= _LINK_WORDS and len(text) < _LONGEST:
            yield text


def _without_others(page: Page, links: list[Element]) -> list[Element]:
    """The links but those in another `article` than the one that holds the page's first heading."""
    head = page.first_heading if links else None
    own = next(head.iterancestors("article"), None) if head is not None else None
    if own is None:
        return links
    around = ((link, next(link.iterancestors("article"), own)) for link in links)
    return [link for link, article in around if own.holds(article) or article.holds(own)]


def _without_shelves(links: list[Element]) -> list[Element]:
    """The links but those to a category or to the articles of a year, where others are left: some themes mark
    them alike, or set them in one list."""
    return [link for link in links if not _leads_to_shelf(link)] or links


def _in_list(named: list[tuple[str, Element]]) -> list[Element]:
    """The links, or else the buttons, of the first list that is named for tags and has some."""
    for words, element in named:
        listed = element.tag not in _NO_LIST and has_any(words, _LISTS) and not _POINTS.search(words)
        if listed or not _WHATEVER_TAG.isdisjoint(words.split()):
            links = [link for link in islice(element.iter("a"), MAX_TAGS) if not _is_label(link)]
            if links := links or list(islice(element.iter("button"), MAX_TAGS)):
                return links if len(links) <= LONGEST_ROW else []
    return []


def _in_box(page: Page, named: list[tuple[str, Element]]) -> list[Element]:
    """The links of the first box after the heading that is named for tags and holds nothing else but a label,
    wherever they lead; right above it, if each link begins with the sign of a tag."""
    head = page.first_heading
    if head is None:
        return []
    for words, box in named:
        above = head.place - box.place
        if above > _ABOVE or not _is_box(words, box):
            continue
        links = list(islice(box.iter("a"), LONGEST_ROW + 1))
        if above > 0 and not all((link.text or "").startswith("#") for link in links):
            continue
        if 0 < len(links) <= LONGEST_ROW and not is_outside(links[0]):
            said = sum(len(letters(element_text(link, 5))) for link in links)
            if len(letters(element_text(box, 3 * MAX_TAGS))) <= said + LABEL:
                return links
    return []


def _is_box(words: str, box: Element) -> bool:
    return box.tag not in _NO_LIST and _BOX.search(f" {words}") is not None


def _is_label(link: Element) -> bool:
    """Whether a link leads nowhere, or is what the others are headed by ("Categories:")."""
    return (link.get("href") or "").startswith("#") or (link.tail or "").lstrip().startswith((":", "："))


def _in_row(page: Page, head: Element | None, links: Sequence[Element]) -> list[Element]:
    """The first row of links to pages of topics after the heading, neither in a menu nor in a sentence. One
    without a word for tags before it, of which the text tells nothing, is not the article's."""
    addresses = [link.attrib.get("href", "") for link in links]
    if not may_be_of_topics("\n".join(addresses)):
        return []
    found = [link for link, address in zip(links, addresses, strict=True) if is_of_topic(address)]
    for _, row in groupby(found[:MAX_TAGS], place_of):
        found = list(row)
        if len(found) > LONGEST_ROW or (len(found) == 1 and not is_told(found[0])):
            continue
        if not is_outside(found[0]) and (
            head is None or is_behind_label(found[0]) or not is_of_others(page, head, found)
        ):
            return found
    return []


def _labelled(links: Sequence[Element]) -> tuple[list[Element], list[Element]]:
    """The first row of links after the heading that stands behind a word for tags or has the sign of a tag
    before each, wherever they lead but to categories; and one that leads to these."""
    last: Element | None = None
    shelves: list[Element] = []
    for at, link in enumerate(links[:_MOST]):
        before, last = last, link
        if before is not None and before.parent is link.parent and not (before.tail or "").strip(PARTING):
            continue  # one more link of a row
        told, own = not (before and is_next_entry(before, link)) and is_behind_label(link), link.text
        if (told or (own and own[0] == "#" and _has_sign(link))) and not is_outside(link, labelled=told):
            _, row = next(groupby(links[at : at + LONGEST_ROW + 1], place_of))
            whole = list(up_to_other(row))
            if len(whole) > LONGEST_ROW:
                return [], []
            if not all(map(_leads_to_shelf, whole)):
                return whole, []
            shelves = shelves or whole
    return [], shelves


def _leads_to_shelf(link: Element) -> bool:
    return is_of_shelf(link.attrib.get("href", ""))


def _has_sign(link: Element) -> bool:
    """Whether a link begins with the sign of a tag and a letter, and leads to another page."""
    return (link.text or "")[1:2].isalpha() and link.attrib.get("href", "#")[:1] != "#"
