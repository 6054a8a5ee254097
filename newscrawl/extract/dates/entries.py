"""Boxes of comments and boxes that announce another article: what date or name stands in one is theirs."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import islice
from operator import attrgetter

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.page import Page
from newscrawl.known.easternnames import is_eastern

_OTHERS = re.compile(
    r"(?:^|[_-])[a-z]{0,12}(?:comments?|kommentar(?:e[nr]?)?|related|recommend(?:s|ed|ations?)?|testimonials?)"
    r"(?:list|area|section|box|body|thread|wrapper|container|form|articles?|posts?|news|content|links|stories)?"
    r"(?:$|[_-])"
)
"""A word for comments or for other articles, and not one that only begins so, like `commentable`."""
_STATE = re.compile(
    r"(?:^|[_-])(?:no|has|with|without|opened|open|closed|close|enabled?|disabled?|allowed|allow|on|off|tag"
    r"|category)(?:$|[_-])|nocomment|unrelated"
)
"""What tells that a word says of an article that it can have comments, and is no name of these."""
_LINKS, _HEADLINE, _EASTERN = 4, 25, 10
"""Links of an entry that are looked at, and letters from which the text of one is a headline."""
_INSIDE, _PLACE = 40, attrgetter("place")


def is_of_others(names: str) -> bool:
    """Whether the names of an element are those of comments or of other articles."""
    words = [word.partition("--")[0] for word in names.split()]
    return any(_OTHERS.search(word) and not _STATE.search(word) for word in words)


def has_headline(entry: Element) -> bool:
    """Whether an entry of a list has a link that is a headline: it is a list of articles."""
    links = islice(entry.iter("a"), _LINKS)
    texts = (element_text(link, 10) for link in links)
    return any(map(_is_headline, texts))


def title_of_story(page: Page, box: Element) -> Element | None:
    """The only heading in a small box, where it is or holds a link with the words of a headline."""
    if box.end - box.place > _INSIDE:
        return None
    at = bisect_left(page.headings, box.place, key=_PLACE)
    found = [heading for heading in page.headings[at : at + 2] if heading.place < box.end]
    told = len(found) == 1 and (has_headline(found[0]) or _is_linked(found[0], box))
    return found[0] if told else None


def _is_linked(heading: Element, box: Element) -> bool:
    """Whether a link in a box is round a heading that is a headline."""
    link = next(heading.iterancestors("a"), None)
    return link is not None and link.place >= box.place and _is_headline(element_text(heading, 10))


def _is_headline(text: str) -> bool:
    return len(text) > (_EASTERN if is_eastern(text) else _HEADLINE)
