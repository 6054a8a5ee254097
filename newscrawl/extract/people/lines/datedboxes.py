"""Whether a date stands beside an element: in a small box around both, or in the line before it or after it.

In the place of the date may be how long ago it was, or a word for publication with a time.
"""

from __future__ import annotations

import re
from itertools import islice

from newscrawl.extract.dates.ago import tells_ago
from newscrawl.extract.dates.labels import has_label
from newscrawl.extract.dates.lines.lifespans import tells_life
from newscrawl.extract.dates.moments.when import read
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.tags import HEADINGS
from newscrawl.extract.markup.text import element_text, has_digit
from newscrawl.extract.people.lines.besideplaces import agency_below
from newscrawl.extract.profiles import is_profile

LEVELS, PARTS, LONGEST = 5, 24, 90
"""Boxes around a line that are looked at, elements in one, and letters of a line or box with a name and its
date."""
_CLOCK = re.compile(r"\d[:.]\d\d")
_DATE, _LABELLED = 64, 100
"""Letters of a line that is a date with little else, or one of publication and one of a change."""
_NO_BOX = HEADINGS | {"figcaption"}


def is_dated(text: str, language: str) -> bool:
    """Whether a text has a date, or what stands in the place of one, and is no life's two."""
    if not has_digit(text) or tells_life(text):
        return False
    told = read(text, language) or tells_ago(text) or (_CLOCK.search(text) and has_label(text, language))
    return bool(told)


def stands_by_date(element: Element, heading: Element, language: str) -> bool:
    """Whether the small box that an element stands in, without the heading, has a date, or the line behind or
    before is one; a name that leads to anything but who wrote may be a topic."""
    box = element
    for around in (element, *islice(element.iterancestors(), LEVELS)):
        if around.tag in _NO_BOX or (around.tag == "a" and not is_profile(around)):
            return False
        if around.place <= heading.place < around.end:
            break
        said = element_text(around, PARTS)
        if len(said) >= LONGEST:
            break
        if is_dated(said, language):
            return True
        box = around
    below = element.getnext()
    parts = [below, element.getprevious(), box.getnext(), box.getprevious()]
    if below is not None and agency_below(element):
        parts.append(below.getnext())
    there = (one for one in parts if one is not None)
    beside = ((one.tail or "") if one.tag == "br" else element_text(one, PARTS) for one in there)
    return any(_is_line_of_date(said, language) for said in beside)


def _is_line_of_date(text: str, language: str) -> bool:
    """Whether a line is a date, or two with a word before one, and little else."""
    most = _LABELLED if len(text) >= _DATE and has_label(text, language) else _DATE
    return len(text) < most and is_dated(text, language)
