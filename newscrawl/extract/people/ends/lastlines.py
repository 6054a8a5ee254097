"""Who signed a text in its last line, with a place behind the name, or right behind its last sentence.

Letters and guest columns end so: "Ada Moss, Carrow", "Ada Moss, teacher, Carrow", a name in a `<cite>`, "… of
the owls. (Ada Moss)". A line below a text may say as well whom to ask or who is on a picture: the name has to
begin as names do, the text may not speak of whom it names, prose has to stand above it that is nobody's words
in marks, and none below.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, has_digit, lines
from newscrawl.extract.page import Page
from newscrawl.extract.people.ends.aroundtext import right_below
from newscrawl.extract.people.lines.inrows import is_cell
from newscrawl.extract.people.lines.signedlines import speak_of
from newscrawl.extract.people.names.casing import cased
from newscrawl.extract.people.names.fullnames import is_called
from newscrawl.extract.people.words.openings import is_of_others
from newscrawl.items import Block
from newscrawl.known.having import has_any

_PLACED = re.compile(r"[-–—~\s]*([^\s,(|~–—-][^,(|\n]{4,39}?)\s?(?:,\s|\n|\s[–—|-]\s)([^\W\d_].{1,44})")
"""A name, and behind a mark or below it a place, what somebody does, or both."""
_GLUED = re.compile(r"(?<=[.!?…])\s(?:\(([^()]{5,40})\)|(?:[–—]|--?)\s?([^–—()-]{5,40}))$")
"""A name right behind the last sentence, in brackets or behind a dash."""
_SENT = re.compile(r"(?:via|by|per|par) e-?mail", re.IGNORECASE)
_LONGEST, _INSIDE, _BLANKS, _PROSE, _AROUND = 70, 6, 6, 40, 4
"""Letters of a line, elements in one, blanks behind a name, letters of a paragraph, and elements around a
line."""
_STOPS, _MARKS = frozenset(".!?…"), frozenset("\"'“”„‟«»‘’‚‛‹›")
_NO_PLACE = ("@", ":", "/", "www", "photo", "foto", "illustr", "press", "contact", "sprecher", "spokes")
"""What no such line has: addresses, labels, and who is asked or made the pictures."""
_OF_OTHERS = ("quote", "credit", "caption", "comment", "contact", "related", "source")
"""What lines are named that name somebody else."""
_APART = frozenset(
    ("figure", "figcaption", "blockquote", "aside", "ul", "ol", "table", "dl", "a", "button", "nav")
)


def signed_in_last_line(page: Page, heading: Element, blocks: Sequence[Block]) -> list[str]:
    """The names in the last line of some `blocks`, right below it, or right behind the last sentence."""
    last, rest = blocks[-1], ""
    if _is_prose(last):
        found = _GLUED.search(last.text)
        glued = cased(found[1] or found[2]) if found else ""
        names = [glued] if is_called(glued) else _below(page, heading, last.text)
        rest = last.text[: found.start()] if found else last.text
    else:
        line = last.text if last.type == "paragraph" and not has_any(last.css.lower(), _OF_OTHERS) else ""
        names = _named(line) if len(blocks) > 1 and _is_prose(blocks[-2]) else []
    if not names:
        return []
    texts = (element_text(heading), *(block.text for block in blocks[:-1]), rest)
    return [] if speak_of(names, texts) else names


def _is_prose(block: Block) -> bool:
    """Whether a block is a sentence, and no quotation."""
    text = block.text
    held = text[0] in _MARKS and not _MARKS.isdisjoint(text[1:])
    ends = text[-1] in _STOPS or _GLUED.search(text) is not None
    return block.type == "paragraph" and len(text) >= _PROSE and ends and not held


def _below(page: Page, heading: Element, last: str) -> list[str]:
    """The names in the line right below the last paragraph of a text, unless prose goes on."""
    line = next((one for one in right_below(page, heading, last) if element_text(one, _INSIDE)), None)
    if line is None or _is_beside_text(line) or any(map(is_cell, (line, *line))):
        return []
    around = (line, *islice(line.iterancestors(), _AROUND))
    if any(one.tag in _APART or has_any(page.outline.names[one.place], _OF_OTHERS) for one in around):
        return []
    return _named("\n".join(lines(line, _INSIDE)), alone=next(line.iter("cite"), None) is not None)


def _is_beside_text(line: Element) -> bool:
    """Whether a line stands below a quotation or above a paragraph."""
    before, after = line.getprevious(), line.getnext()
    quoted = before is not None and before.tag == "blockquote"
    return quoted or (after is not None and after.tag == "p" and len(element_text(after)) >= _PROSE)


def _named(line: str, *, alone: bool = False) -> list[str]:
    """The name that a line begins with, before a place, or two of them; `alone` one that is all of it."""
    if not 0 < len(line) <= _LONGEST or has_digit(line) or line[-1] in _STOPS or line[0] in _MARKS:
        return []
    if (alone or line[0] == "~") and "\n" not in line and is_called(name := cased(line.lstrip("~–—- "))):
        return [name]
    found = _PLACED.fullmatch(line)
    if found is None or has_any(line.lower(), _NO_PLACE) or is_of_others(found[2]):
        return []
    name, rest = cased(found[1]), found[2].replace("\n", ", ")
    told = any(word[0].isupper() for word in rest.split()) or _SENT.fullmatch(rest) is not None
    if not is_called(name) or not told or rest.count(" ") > _BLANKS:
        return []
    return [name, cased(rest)] if is_called(cased(rest)) else [name]
