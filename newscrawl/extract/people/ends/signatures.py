"""Who signed a text below its last line, at the right margin with nothing beside the name, or behind a dash.

Parishes, clubs and papers of many countries set it so. A name alone may be a place or a wish anywhere else;
what is set to the right, as nothing before it is, and names nobody of whom the text speaks, is a signature.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, has_digit
from newscrawl.extract.page import Page
from newscrawl.extract.people.ends.aroundtext import right_below
from newscrawl.extract.people.ends.runin import japanese_signature
from newscrawl.extract.people.lines.signedlines import signature, speak_of
from newscrawl.extract.people.marked.signers import signers
from newscrawl.extract.people.names.capitals import may_name
from newscrawl.extract.people.names.casing import cased
from newscrawl.extract.people.names.fullnames import is_full_name, is_whole_name
from newscrawl.extract.people.names.names import split_names
from newscrawl.extract.people.names.roles import before_role
from newscrawl.extract.people.words.notemarks import before_own_pictures
from newscrawl.items import Author, Block
from newscrawl.known.agencies import agency_of, may_be_of_agency
from newscrawl.known.names.easternnames import is_eastern, is_han_name, is_japanese_name, is_korean_name
from newscrawl.known.names.firstnames import begins_with_first_name

_TAGS = ("p", "div", "td")
_RIGHT = re.compile(r"text-align\s*:\s*(?:right|end)")
_NAMED = frozenset(
    ("right", "text-right", "text-end", "align-right", "has-text-align-right", "rechts", "signature")
)
_LEADS = frozenset("-–—/(")
"""What a signature begins with."""
_LONGEST, _INSIDE, _ENDS, _MOST = 60, 6, 3, 200
"""Letters of a signature, elements in one, blocks of the end of a text, and elements that are looked at."""
_BESIDE, _JOINT = 25, 5
"""Letters beside the names, and such as are no more than what stands between two."""


def signed_apart(page: Page, heading: Element | None, blocks: Sequence[Block]) -> list[Author]:
    """Who signed some `blocks` at the right margin, else below them behind a dash or in brackets; nobody
    where several signed a part each."""
    if heading is None:
        return []
    below = right_below(page, heading, blocks[-1].text) if blocks else ()
    lines = [line for one in below if _may_sign(line := _line_of(one))]
    told = signed_at_right(page, heading, blocks, lines) or signed_below(page, heading, blocks, lines)
    return [] if told and signers(blocks) else told


def signed_at_right(
    page: Page, heading: Element, blocks: Sequence[Block], below: Sequence[str]
) -> list[Author]:
    """The one name among the last of some `blocks` or the lines `below`, if it stands at the right margin."""
    if page.language[:2] == "ja":
        held = [one for tag in _TAGS for one in page.by_tag[tag] if (one.text or "")[:1] == "（"]
        lines = [one.text or "" for one in held if one.place > heading.place and _is_right(one)]
        return [Author(name=name) for line in lines for name in japanese_signature(line.strip())][:1]
    ends = [block.text for block in blocks[-_ENDS:] if len(block.text) <= _LONGEST and _may_sign(block.text)]
    if len(blocks) < _ENDS or not (ends or below) or not (right := [*_to_the_right(page, heading)]):
        return []
    told = _told([" ".join(text.split()) for text in ends], page)
    told = told or _told(below, page)  # a line of two words may have been left out of the text
    signed = told.keys() & set(map(_line_of, right)) if told else ()
    if len(signed) != 1:
        return []
    names = next(told[line] for line in signed)
    rest = [block.text for block in blocks if " ".join(block.text.split()) not in signed]
    return [] if speak_of(names, [element_text(heading), *rest]) else [Author(name=name) for name in names]


def signed_below(page: Page, heading: Element, blocks: Sequence[Block], below: Sequence[str]) -> list[Author]:
    """Who signed in a line `below` the last of some `blocks` behind a dash or in brackets, which was left out
    of the text."""
    if not below or blocks[-1].type != "paragraph":
        return []
    last = blocks[-1].text
    for line in below:
        names = signature(line, last, page.language) if line[0] in _LEADS else []
        if not names and (name := before_role(line)) != line and is_full_name(name):
            names = [name]
        names = names or (japanese_signature(line) if last.endswith("。") else [])
        if names and not speak_of(names, [element_text(heading), *(block.text for block in blocks)]):
            return [Author(name=name) for name in names]
    return []


def _may_sign(line: str) -> bool:
    """Whether a line may hold a name, or an agency's."""
    return may_name(line) or may_be_of_agency(line)


def _told(lines: Iterable[str], page: Page) -> dict[str, list[str]]:
    """The lines that may be signatures, and whom each names."""
    return {line: names for line in lines if (names := _signers(line, page.language))}


def _signers(line: str, language: str) -> list[str]:
    """Whom a line names that is a name, or begins with some and has little beside them: a sign, brackets,
    that the pictures are theirs, or anything behind a common first name."""
    if _may_be_name(line):
        return [cased(line.rpartition(":")[2].strip())]
    if not 0 < len(line) <= _LONGEST or has_digit(line):
        return []
    own = before_own_pictures(line)
    names = split_names((own or line).rstrip("."), language)
    if not names or not line.casefold().startswith(names[0].casefold()):
        return []
    beside = len(own or line) - sum(map(len, names))
    told = own or "(" in line or beside < _JOINT * len(names) or begins_with_first_name(names[0])
    whole = all(is_full_name(name) or agency_of(name) for name in names)
    return names if told and beside <= _BESIDE and whole else []


def _may_be_name(line: str) -> bool:
    if not 0 < len(line) <= _LONGEST or has_digit(line) or not is_whole_name(line):
        return False
    return not is_eastern(line) or is_han_name(line) or is_korean_name(line) or is_japanese_name(line)


def _to_the_right(page: Page, heading: Element) -> Iterator[Element]:
    """The lines after a heading that are set to the right."""
    found = (
        element
        for tag in _TAGS
        for element in page.by_tag[tag]
        if element.attrib
        and element.end - element.place <= _INSIDE
        and element.place > heading.place
        and _is_right(element)
    )
    return islice(found, _MOST)


def _is_right(element: Element) -> bool:
    given = element.attrib
    if given.get("align", "").lower() == "right":
        return True
    if "style" in given and _RIGHT.search(given["style"].lower()):
        return True
    return "class" in given and not _NAMED.isdisjoint(given["class"].lower().split())


def _line_of(element: Element) -> str:
    """What an element says, where that is no more than a line; a line break what follows it."""
    if element.tag == "br":
        text = " ".join((element.tail or "").split())
        return text if len(text) <= _LONGEST else ""
    text = element_text(element, _INSIDE) if element.end - element.place <= _INSIDE else ""
    return text if len(text) <= _LONGEST else ""
