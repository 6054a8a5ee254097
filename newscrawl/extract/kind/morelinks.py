"""Whether a text is a list of stories that each end in the same link: "… [more]", "… »".

Old systems head the entries of a rubric with bold words that lead nowhere, and put the link behind a few
words on the story. A letter of news may look the same; but it tells its day above them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from newscrawl.extract.kind.entries import text_of
from newscrawl.extract.markup.addresses import address_parts, joined
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, tidy
from newscrawl.extract.nearheading import has_day_below
from newscrawl.extract.page import Page
from newscrawl.items import Block
from newscrawl.known.wordcount import count_words

_FEWEST, _LINKS, _SHARE = 5, 500, 0.7
"""Entries of a list, links that are looked at, and the share of the text that stands in the entries."""
_LONGEST, _WORDS, _INSIDE, _END = 20, range(8, 81), 24, 30
"""Letters of such a link, words of an entry, elements in one, and letters that tell one."""
_BOXES = frozenset(("p", "li", "td", "div", "dd", "section", "article"))


def end_alike(page: Page, blocks: Sequence[Block]) -> bool:
    """Whether most of a text stands in entries that end in a link each, all with the same words, on a page
    that tells no day below its heading."""
    links = _alike(page)
    if len(links) < _FEWEST:
        return False
    read = " ".join(block.text for block in blocks)
    held = [count for link in links if (count := _words_before(link, read)) in _WORDS]
    words = sum(count_words(block.text) for block in blocks)
    if len(held) < _FEWEST or sum(held) < _SHARE * words:
        return False
    head, first = page.first_heading, _box_of(links[0])
    return head is None or first is None or not has_day_below(page, head, first.place)


def _alike(page: Page) -> Sequence[Element]:
    """The links with the words that most links to other pages of the site have, if these are few."""
    short: dict[str, list[Element]] = defaultdict(list)
    for link in page.by_tag["a"][:_LINKS]:
        if 0 < len(text := tidy(text_of(link))) <= _LONGEST:
            short[text].append(link)
    several = [_to_others(page, links) for links in short.values() if len(links) >= _FEWEST]
    return max(several, key=len, default=())


def _to_others(page: Page, links: Sequence[Element]) -> Sequence[Element]:
    """Those of some links that lead to other pages of the site, one to each."""
    here, found = address_parts(page.url), dict[str, Element]()
    for link in links:
        there = joined(page.base, link.attrib.get("href", ""))
        parts = address_parts(there) if there else None
        if there and parts and parts[1] == here[1] and parts[2:4] != here[2:4]:
            found.setdefault(there, link)
    return [*found.values()]


def _words_before(link: Element, read: str) -> int:
    """How many words of what is `read` stand before a link in what ends with it."""
    box, own = _box_of(link), tidy(text_of(link))
    said = (
        element_text(box, _INSIDE).rstrip("])") if box is not None and box.end - box.place <= _INSIDE else ""
    )
    before = said.removesuffix(own.rstrip("])")).rstrip("[( ")
    return count_words(before) if before != said and before[-_END:] in read else 0


def _box_of(link: Element) -> Element | None:
    """The entry that a link is in."""
    return next((above for above in link.iterancestors() if above.tag in _BOXES), None)
