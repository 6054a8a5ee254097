"""How a word is read, set small above it (`<ruby>`): an aid to those who learn to, and no part of the text.

Pages for children and learners have it above each Chinese character. What reads on would have every word
twice: "漁港ぎょこう".
"""

from __future__ import annotations

from newscrawl.extract.markup.element import Element

_LONGEST = 40
"""Letters of a reading at the most: a longer one was not closed, and holds the text behind it."""


def without_readings(by_tag: dict[str, list[Element]]) -> None:
    """Leave out what stands above words, and the brackets around it for browsers that cannot set it there."""
    for tag in ("rt", "rp"):
        for element in by_tag.get(tag, ()):
            if not element and element.text and len(element.text) <= _LONGEST:
                element.text = None
