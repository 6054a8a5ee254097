"""A line after the heading that is signed: a byline and nothing else, wherever it stands."""

from __future__ import annotations

from newscrawl.extract.marks import after
from newscrawl.extract.markup.element import Element
from newscrawl.extract.page import Page
from newscrawl.extract.people.bylines import is_elsewhere
from newscrawl.extract.people.eastern import is_eastern_byline
from newscrawl.extract.people.kinds import is_whole_name
from newscrawl.extract.people.names import split_names
from newscrawl.extract.people.openings import is_label, may_be_byline, starts_byline
from newscrawl.extract.people.ownwords import has_own_words, in_labels
from newscrawl.extract.people.signatures import is_one_of_many, labelled, may_open, opening
from newscrawl.items import Author

_SIGNED_IN = frozenset(("br", "p", "div", "em", "strong", "i", "b", "span", "h4", "h5", "h6"))
_FURTHER = 5000
_LABEL_ROOM, _PLACE_ROOM = 24, 12
"""Letters that a byline may have beside its names, and more for where each of several was."""


def signed(page: Page, heading: Element | None) -> list[Author]:
    """The names in the first line after the heading that is a byline and nothing else."""
    if heading is None:
        return []
    words_of_its_own = has_own_words(page.language)
    for element in after(page, heading, _FURTHER):
        own = element.tail if element.tag == "br" else element.text
        if not own or element.tag not in _SIGNED_IN or own.isspace():
            continue
        if words_of_its_own:
            own = in_labels(own, page.language)
        if not may_open(own):
            continue
        text = opening(element, own)
        if not 1 < len(text) < 70 or not may_be_byline(text):
            continue
        if is_label(text):
            text = f"Author: {labelled(element)}"
        elif not starts_byline(text) and not is_eastern_byline(text):
            continue
        names = [name for name in split_names(text, page.language) if is_whole_name(name)]
        room = _LABEL_ROOM + _PLACE_ROOM * (len(names) - 1)
        if names and len(text) < sum(map(len, names)) + room and not is_elsewhere(page, element):
            return [] if is_one_of_many(element, own, heading) else [Author(name=name) for name in names]
    return []
