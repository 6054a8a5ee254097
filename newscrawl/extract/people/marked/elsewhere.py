"""Bylines of something else: of comments, pictures, quotations or other articles.

They are told by the words of what they stand in, by boxes that lead to one other story, and in the entries of
a list by one another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newscrawl.extract.dates.entries import (
    OTHERS,
    counts_comments,
    is_below_comments,
    is_in_row,
    is_next_story,
    leads_to_story,
    names_others,
    title_of_story,
)
from newscrawl.extract.markup.element import Element, between
from newscrawl.extract.page import Page
from newscrawl.extract.people.marked.labelled import labelled
from newscrawl.extract.people.marked.nowriters import is_of_house
from newscrawl.extract.people.marked.parts import is_of_part
from newscrawl.extract.people.words.openings import LEADING, is_label, may_open, starts_byline
from newscrawl.extract.profiles import is_profile
from newscrawl.extract.textstart import is_after_text
from newscrawl.known.having import has_any

_ELSEWHERE = (
    "comment", "related", "kommentar", "gallery", "mediabox", "media-box", "recommend", "testimonial",
    "quote", "license", "copyright", "disqus", "replies", "columnists", "most-read", "mostread", "popular",
    "trending", "newsletter", "signup", "sign-up", "talkback", "discussion", "responses", "feedback",
    "cite_note",
)  # fmt: skip
_STEMS = (*_ELSEWHERE, *OTHERS)
TOO_WIDE = frozenset(
    ("body", "html", "article", "main", "meta", "link", "section", "form", "input", "header")
)
"""Elements that hold more than a byline, or no text."""
_QUOTED = frozenset(("figure", "blockquote"))
_CAPTIONS, _PICTURES = ("caption", "legend", "bildunterschrift"), ("img", "picture", "video")
_CREDITS = (*_CAPTIONS, "credit")
_AROUND = 8
"""How many of the elements around a byline are looked at."""
_WITH = re.compile(r"(?:with|has|no)[_-]")
"""What a word begins with that says of an element what else it has: it is none of that."""
_NAMES_OF_ELEMENTS = ("class", "id", "itemprop")
_INSETS = frozenset(("div", "aside", "section"))
_LEVELS = 4
"""How many of them may be the box of another story."""
_NAMES, _TEXTS = 50, 24
"""Letters of a link that is longer than names are, and texts in it that are counted."""
_ENTRIES, _MANY = frozenset(("li", "dd", "td", "article")), 12
"""Entries of a list, and how many of them are looked at."""


def is_elsewhere(page: Page, element: Element, heading: Element | None) -> bool:
    """Whether a byline is that of a comment, a picture, another article or a part of the text. What is round
    the `heading` as well is none of these."""
    names, named, around = page.outline.names, [], ""
    at = -1 if heading is None else heading.place
    if is_below_comments(page, at, element.place):
        return True
    if has_any(names[element.place], _CREDITS) and _is_credit(element):
        return True
    signed = element.tag == "address"
    for level, parent in enumerate(islice(element.iterancestors(), _AROUND)):
        if parent.place <= at < parent.end:
            break
        signed = signed or parent.tag == "address"
        if (parent.tag in _QUOTED and not signed) or (parent.tag == "a" and _is_teaser(parent)):
            return True
        if level < _LEVELS and _is_of_story(page, parent, element, at):
            return True
        if parent.tag == "article" and is_next_story(page, parent, heading):
            return True
        if level < _LEVELS and at >= 0 and parent.tag in _INSETS and _is_inset(page, parent, element, at):
            return True
        if names[parent.place] and (parent.tag not in TOO_WIDE or _is_apart(page, parent)):
            named.append(parent)
            around += f"{names[parent.place]}\0"
    if has_any(around, _CAPTIONS) and any(map(_is_below_picture, named)):
        return True
    if has_any(around, _STEMS) and any(map(_is_named_elsewhere, named)):
        return True
    return is_of_part(page, element, heading) or is_of_house(page, element, at)


def _is_below_picture(caption: Element, names: tuple[str, ...] = _CAPTIONS) -> bool:
    """Whether what is called a caption stands right behind a picture, or a box with nothing else."""
    if not has_any((caption.get("class") or "").lower(), names):
        return False
    before = caption.getprevious()
    if before is None or before.tag in _PICTURES:
        return before is not None
    boxed = before.end - before.place < _MANY and next(before.iter(*_PICTURES), None) is not None
    return boxed and not any(map(str.strip, before.itertext()))


def _is_credit(line: Element) -> bool:
    """Whether a line right behind a picture is called a credit or a caption, and begins as no byline."""
    return _is_below_picture(line, _CREDITS) and not starts_byline(line.text or "")


def _is_of_story(page: Page, box: Element, byline: Element, at: int) -> bool:
    """Whether a box leads to one other story, whose title is no part of a byline in it, nor round that; one
    without a heading counts where it stands after the beginning of the text, which follows on the place `at`,
    or before that place in an `aside` or among others of its make.
    """
    title = title_of_story(page, box)
    if title is not None:
        return title.end <= byline.place or title.place >= byline.end
    listed = box.end <= at and (is_in_row(box) or next(box.iterancestors("aside"), None) is not None)
    if at < 0 or not (listed or is_after_text(page, at, box.place)):
        return False
    return leads_to_story(page, box)


def _is_inset(page: Page, box: Element, byline: Element, at: int) -> bool:
    """Whether a box stands between two paragraphs of the text and has a heading of its own before the byline:
    that is of somebody's analysis, or of what they saw."""
    before, after = box.getprevious(), box.getnext()
    if before is None or after is None or not before.tag == after.tag == "p":
        return False
    heads = between(page.headings, box.place, byline.place + 1)
    return bool(heads) and is_after_text(page, at, box.place)


def _is_apart(page: Page, element: Element) -> bool:
    """Whether an element is a section of comments or of other articles."""
    return element.tag == "section" and names_others(page.outline.names[element.place])


def _is_named_elsewhere(element: Element) -> bool:
    """Whether a class, an id or microdata is that of something else; the names of an outline have others
    beside these."""
    given = element.attrib
    words = " ".join([given[name] for name in _NAMES_OF_ELEMENTS if name in given]).lower()
    own = [word for word in words.split() if not _WITH.match(word) and not counts_comments(word)]
    return any(other in word for word in own for other in _ELSEWHERE) or names_others(words)


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


def is_one_of_many(element: Element, own: str, heading: Element) -> bool:
    """Whether a line stands in an entry of a list after the heading, and others have such a line with another
    name: these are the writers of what the list leads to."""
    above = (part for part in element.iterancestors() if part.tag in _ENTRIES and part.place > heading.place)
    entry = element if element.tag == "li" else next(above, None)
    if entry is None or entry.parent is None:
        return False
    entries = list(islice(entry.parent, _MANY))
    if is_label(own.strip()):
        named = {
            labelled(part) for part in _alike(element, entries) if (part.text or "").strip() == own.strip()
        }
        return len(named - {""}) > 1
    entries = [other for other in entries if other is not entry]
    texts = {(part.text or "").strip() for part in _alike(element, entries)} - {own.strip()}
    return any(may_open(text) and starts_byline(text.lstrip(LEADING)) for text in texts)


def is_outside(heading: Element | None, place: int) -> bool:
    """Whether a place is one behind the article that holds the heading: several names there are of a list."""
    home = next(heading.iterancestors("article", "main"), None) if heading is not None else None
    return home is not None and place >= home.end


def is_of_writers(link: Element, heading: Element) -> bool:
    """Whether a link to a profile is one of several in a list behind the article."""
    entry = next(link.iterancestors("li"), None) if is_outside(heading, link.place) else None
    if entry is None or entry.parent is None:
        return False
    others = (one for one in islice(entry.parent, _MANY) if one is not entry)
    return any(is_profile(part) for other in others for part in islice(other.iter("a"), _MANY))


def _alike(element: Element, entries: list[Element]) -> Iterator[Element]:
    """The elements of some entries that have the tag of one."""
    return (part for entry in entries for part in islice(entry.iter(element.tag), _MANY))
