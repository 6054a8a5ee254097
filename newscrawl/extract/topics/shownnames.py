"""The name of a section as a line near the heading shows it, or nothing where that says something else."""

from __future__ import annotations

import re

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, has_digit, letters
from newscrawl.extract.people.names.fullnames import is_common_name
from newscrawl.extract.people.words.openings import starts_byline
from newscrawl.extract.topics.categories import is_none
from newscrawl.extract.topics.trailwords import HOMES

_WORDS, _LONGEST, _INSIDE = 4, 40, 6
"""Words and letters of a section's name, and elements in its line."""
_LABEL = re.compile(r"[^\W\d_][\w ]{2,18}[:：]\s*")
_MARKS = " \t\n/|\\›»>·•–—-#"


def name_of(element: Element) -> str:
    """The words of a line, without a label before them; of several links in it those of the first."""
    link = element if element.tag == "a" else next(element.iter("a"), element)
    return as_name(_LABEL.sub("", element_text(link, _INSIDE).strip(), count=1))


def as_name(text: str) -> str:
    """A text that may be the name of a section, without marks round it; else nothing."""
    name = text.strip(_MARKS)
    short = 0 < len(name) <= _LONGEST and len(name.split()) <= _WORDS
    sentence = name.endswith(("…", "...")) or (" " in name and name[0].islower())
    if not short or sentence or has_digit(name) or letters(name) in HOMES or is_none(name):
        return ""
    person = starts_byline(name) or is_common_name(name)
    return "" if person else name
