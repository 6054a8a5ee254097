"""How a word is read, set small above it (`<ruby>`): an aid to those who learn to, and no part of the text.

Pages for children and learners have it above each Chinese character. What reads on would have every word
twice: "漁港ぎょこう". A page that has brackets around it, for those who cannot see it above, says how it is
to be read on ("漁港（ぎょこう）"), and is.
"""

from __future__ import annotations

from newscrawl.extract.markup.element import Element

_LONGEST = 40
"""Letters of a reading at the most: a longer one was not closed, and holds the text behind it."""


def without_readings(by_tag: dict[str, list[Element]]) -> None:
    """Leave out what stands above words, on a page without brackets around it."""
    for element in by_tag["rt"] if not by_tag.get("rp") else ():
        if not element and len(element.text or "") <= _LONGEST:
            element.text = None
