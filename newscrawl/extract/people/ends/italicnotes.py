"""Whom a note in italics tells of that ends a text or stands right below it: nothing else names them then."""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.page import Page
from newscrawl.extract.people.ends.aroundtext import INLINE, right_below
from newscrawl.extract.people.ends.authorboxes import NOTE
from newscrawl.extract.people.lines.signedlines import speak_of
from newscrawl.extract.people.names.fullnames import is_called

_ITALICS, _LINES = ("em", "i"), ("p", "div")
"""What is set in italics, and what a note in them is."""
_INSIDE, _LAST = 12, 30
"""Elements in a note at the most, and a page's last words in italics."""


def named_in_note(page: Page, heading: Element, said: Sequence[str]) -> list[str]:
    """Whom such a note tells of; `said` are the heading and the paragraphs of the text."""
    italics = [one for tag in _ITALICS for one in page.by_tag[tag] if one.place > heading.place]
    told = sorted((one for one in italics if one.text or len(one)), key=lambda one: one.place)
    for inner in told[: -_LAST - 1 : -1]:
        line = next((above for above in inner.iterancestors() if above.tag not in INLINE), inner)
        if line.tag not in _LINES or line.end - line.place > _INSIDE:
            continue
        note = element_text(line)
        found = NOTE.match(note) if note == element_text(inner) else None
        name = found[1].strip() if found is not None else ""
        if not is_called(name):
            continue
        rest = [text for text in said if text != note]
        below = note == said[-1] or any(one is line for one in right_below(page, heading, rest[-1]))
        return [name] if below and not speak_of([name], rest) else []
    return []
