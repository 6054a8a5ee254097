"""What is hidden of a page from those who look at it first, and is its text all the same.

On a page that is free nothing is withheld: an open dialog hides the rest of a page, and some sites unfold a
text by script. What is hidden from those who have not paid is `unseen`.
"""

from __future__ import annotations

from itertools import islice

from newscrawl.extract.access.claims import claims_free
from newscrawl.extract.page import Page
from newscrawl.known.wordcount import count_words

_PARAGRAPHS, _MOST = 3, 200
"""Paragraphs of a hidden part that may be a text, and those that are counted."""


def show_most(page: Page) -> None:
    """Let a page be read that is hidden for the most part: an open dialog hides it from those who have it
    read out, and it may have been saved so."""
    outline = page.outline
    half = len(outline.elements) / 2
    for place in list(outline.unseen):
        is_most = place and outline.elements[place].end - place > half
        if is_most and "dialog" not in outline.roles.get(place, ""):
            outline.unseen.discard(place)


def hides_more(page: Page, words: int) -> bool:
    """Whether a page that says it is free has a hidden part with more paragraphs than it shows: some unfold
    the text by script."""
    elements = page.outline.elements
    large = [elements[at] for at in page.outline.unseen if elements[at].end - at > _PARAGRAPHS]
    if not large or not claims_free(page):
        return False
    parts = [list(islice(element.iterchildren("p"), _MOST)) for element in large]
    parts = [part for part in parts if len(part) >= _PARAGRAPHS]
    return any(sum(count_words("".join(p.itertext())) for p in part) > words for part in parts)
