"""Where the text of an article begins on its page: what is marked below that may be of something else."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newscrawl.extract.markup.element import Element, between
from newscrawl.extract.markup.text import beginning, tidy
from newscrawl.extract.page import Page
from newscrawl.known.names.easternnames import is_eastern

_PARAGRAPHS, _LONG, _LONG_EASTERN, _SAID, _ELEMENTS = 60, 120, 45, 60, 400
"""Paragraphs that are looked at; letters of a long one (of Chinese one is a syllable or a word) and of a
short one; elements that are looked at."""
_ENDS = tuple('.!?…”"»。！？।')
"""How a sentence ends."""
_NO_TEXT = frozenset(("a", "button", "noscript", "option", "script", "style", "textarea", "title"))
"""Elements whose texts are none of a page, or lead to others."""


def text_after(page: Page, at: int) -> int:
    """The place of the first paragraph after the place of a heading that is longer than a line; where there
    is none, of the first text in another element that is, or of the first of two short paragraphs. The place
    of the heading where there is neither."""
    if at not in page.texts:
        paragraphs = between(page.by_tag["p"], at + 1)[:_PARAGRAPHS]
        long = next(filter(_is_long, paragraphs), None)
        page.texts[at] = long.place if long is not None else _other_text(page, at, paragraphs)
    return page.texts[at]


def is_after_text(page: Page, at: int, place: int) -> bool:
    """Whether a place is one after the beginning of the text that follows a heading."""
    return at < place and at < text_after(page, at) < place


def _other_text(page: Page, at: int, paragraphs: Sequence[Element]) -> int:
    """Where a text begins that has no long paragraph after a heading; the place of that for no such text."""
    said = (
        one.place for one, other in pairwise(paragraphs) if one.end == other.place and _are_said(one, other)
    )
    short, start = next(said, None), page.elements[at].end if at >= 0 else 0
    stop = start + _ELEMENTS if short is None else min(short, start + _ELEMENTS)
    for element in page.elements[start:stop]:
        if element.tag not in _NO_TEXT and _is_line(element.text or ""):
            return element.place
        if element.tag == "br" and _is_line(element.tail or ""):
            return element.place
    return at if short is None else short


def _is_line(text: str) -> bool:
    if len(text) < _LONG_EASTERN:
        return False
    size = len(told := tidy(text))
    return size >= _LONG or (size >= _LONG_EASTERN and is_eastern(told))


def _are_said(*paragraphs: Element) -> bool:
    """Whether paragraphs are sentences each."""
    texts = [beginning(paragraph, _PARAGRAPHS, _LONG) for paragraph in paragraphs]
    return all(len(text) >= _SAID and text.endswith(_ENDS) for text in texts)


def _is_long(paragraph: Element) -> bool:
    """Whether a paragraph is longer than a line; most are by what stands before any element in them."""
    own = paragraph.text or ""
    if (
        len(own) >= _LONG
        and own.isascii()
        and "  " not in own
        and "&" not in own
        and len(own.strip()) >= _LONG
    ):
        return True
    text = beginning(paragraph, _PARAGRAPHS, _LONG)
    return len(text) >= _LONG or (len(text) >= _LONG_EASTERN and is_eastern(text))
