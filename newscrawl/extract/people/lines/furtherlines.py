"""Who is named in the lines right below a byline: "By Ada Moss<br>and Ben Lund", or "By ..." twice.

Papers set each writer in a line of their own, some in a paragraph. A name with no word before it may be a
place or whom the text is on: it counts in the same paragraph, where it begins with a common first name.
"""

from __future__ import annotations

import re
from itertools import islice

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import lines
from newscrawl.extract.people.names.capitals import is_cased
from newscrawl.extract.people.names.fullnames import is_common_name, is_whole_name
from newscrawl.extract.people.names.names import split_names
from newscrawl.extract.people.names.segments import is_of_checker, is_of_editor
from newscrawl.extract.people.words.bylinewords import ANDS
from newscrawl.extract.people.words.openings import may_be_byline, starts_byline

_INLINE = frozenset(("a", "b", "em", "font", "i", "small", "span", "strong", "u"))
_LEVELS, _INSIDE, _MOST, _LONGEST = 3, 12, 3, 60
"""Elements around a byline that may be a part of its line, elements in its paragraph, lines below it that are
looked at, and letters of one."""
_AND = re.compile(rf"(?:{ANDS})\s+(?=[^\W\d_])", re.IGNORECASE)


def named_below(element: Element, names: list[str], language: str) -> list[str]:
    """The further names in the lines below the one of a byline, which an `element` begins and which has some
    `names`."""
    block = next(
        (one for one in islice((element, *element.iterancestors()), _LEVELS) if one.tag not in _INLINE), None
    )
    if block is None or block.end - block.place > _INSIDE or not is_cased(names[0]):
        return []
    said = lines(block, _INSIDE)
    at = next((at for at, line in enumerate(said) if names[-1].lower() in line.lower()), None)
    if at is None:
        return []
    found = _named_in(said[at + 1 : at + 1 + _MOST], language, alone=True)
    below = block.getnext() if at + 1 == len(said) else None
    if below is not None and below.tag == block.tag != "li" and below.end - below.place <= _INSIDE:
        found = _named_in(lines(below, _INSIDE)[:_MOST], language, alone=False)
    return [name for name in found if name not in names]


def _named_in(said: list[str], language: str, *, alone: bool) -> list[str]:
    """The names in some lines, up to the first that is no byline; `alone` says that a name is one."""
    found = list[str]()
    for line in said:
        joined = _AND.match(line)
        opened = joined or (may_be_byline(line) and starts_byline(line) and not is_of_editor(line))
        if len(line) > _LONGEST or is_of_checker(line) or not (opened or (alone and is_common_name(line))):
            break
        own = split_names(line[joined.end() :] if joined else line, language)
        if not own or not all(map(is_whole_name, own)):
            break
        found += own
    return found
