"""Stories told in pictures, of which the captions are all the text."""

from __future__ import annotations

from newscrawl.extract.markup.text import element_text
from newscrawl.extract.page import Page
from newscrawl.known.wordcount import count_words

_FEWEST, _WORDS, _INSIDE = 3, 8, 20
"""Captions of a page that are a story, words of each, and elements in one."""


def tells_by_captions(page: Page) -> bool:
    """Whether several captions of a page have as many words as sentences have."""
    captions = page.by_tag["figcaption"]
    if len(captions) < _FEWEST:
        return False
    told = (count_words(element_text(one, _INSIDE)) >= _WORDS for one in captions)
    return sum(told) >= _FEWEST
