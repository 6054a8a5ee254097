"""Bylines of something else: of comments, pictures, quotations and other articles.

They are told by the words of what they stand in, and by boxes that lead to one other story.
"""

from __future__ import annotations

import re
from itertools import islice

from newscrawl.extract.dates.entries import is_after_text, is_of_others, leads_to_story, title_of_story
from newscrawl.extract.markup.element import Element
from newscrawl.extract.page import Page
from newscrawl.extract.profiles import is_profile

_ELSEWHERE = (
    "comment", "related", "kommentar", "gallery", "mediabox", "media-box", "recommend", "testimonial",
    "license", "copyright", "disqus", "replies", "columnists", "most-read", "mostread", "popular", "trending",
)  # fmt: skip
TOO_WIDE = frozenset(
    ("body", "html", "article", "main", "meta", "link", "section", "form", "input", "header")
)
"""Elements that hold more than a byline, or no text."""
_QUOTED = frozenset(("figure", "blockquote"))
_AROUND = 8
"""How many of the elements around a byline are looked at."""
_WITH = re.compile(r"(?:with|has|no)[_-]")
"""What a word begins with that says of an element what else it has: it is none of that."""
_NAMES_OF_ELEMENTS = ("class", "id", "itemprop")
_LEVELS = 4
"""How many of them may be the box of another story."""
_NAMES, _TEXTS = 50, 24


def is_elsewhere(page: Page, element: Element, heading: Element | None) -> bool:
    """Whether a byline is that of a comment, of a picture or of another article. What is round the `heading`
    as well is neither."""
    names, named = page.outline.names, []
    at = -1 if heading is None else heading.place
    signed = element.tag == "address"
    for level, parent in enumerate(islice(element.iterancestors(), _AROUND)):
        if parent.place <= at < parent.end:
            break
        signed = signed or parent.tag == "address"
        if (parent.tag in _QUOTED and not signed) or (parent.tag == "a" and _is_teaser(parent)):
            return True
        if level < _LEVELS and _is_of_story(page, parent, element, at):
            return True
        if names[parent.place] and (parent.tag not in TOO_WIDE or _is_apart(page, parent)):
            named.append(parent)
    around = "\0".join([names[parent.place] for parent in named])
    return any(map(around.__contains__, _ELSEWHERE)) and any(map(_is_named_elsewhere, named))


def _is_of_story(page: Page, box: Element, byline: Element, at: int) -> bool:
    """Whether a box leads to one other story, whose title is no part of a byline in it, nor round that; one
    without a heading counts where it stands after the beginning of the text, which follows on the place `at`.
    """
    title = title_of_story(page, box)
    if title is not None:
        return title.end <= byline.place or title.place >= byline.end
    if at < 0 or not is_after_text(page, at, box.place):
        return False
    return leads_to_story(page, box)


def _is_apart(page: Page, element: Element) -> bool:
    """Whether an element is a section of comments or of other articles."""
    return element.tag == "section" and is_of_others(page.outline.names[element.place])


def _is_named_elsewhere(element: Element) -> bool:
    """Whether a class, an id or microdata is that of something else; the names of an outline have others
    beside these."""
    given = element.attrib
    words = " ".join([given[name] for name in _NAMES_OF_ELEMENTS if name in given]).lower()
    own = [word for word in words.split() if not _WITH.match(word)]
    return any(other in word for word in own for other in _ELSEWHERE)


def _is_teaser(link: Element) -> bool:
    """Whether a link holds what another article is announced by: more text than a name has."""
    if is_profile(link):
        return False
    length = 0
    for text in islice(link.itertext(), _TEXTS):
        length += len(text[:_NAMES].strip())
        if length >= _NAMES:
            return True
    return False
