"""Names alone in a line above a text or right below it, with nothing beside them.

Two words with capitals may be a wish, a place or a topic. A line that begins with a common first name, leads
to no other page and names nobody of whom the text speaks is who wrote it, unless others are named beside it.
So is one above the text with the name that a paragraph at its end begins with, and no other has: there a
magazine says who its writers are, at times nowhere else, but in italics then. It is asked for where nobody is
named otherwise.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from itertools import islice, takewhile

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.tags import HEADINGS
from newscrawl.extract.markup.text import element_text, has_digit, tidy
from newscrawl.extract.page import Page
from newscrawl.extract.people.ends.aroundtext import INLINE, right_above, right_below
from newscrawl.extract.people.ends.italicnotes import named_in_note
from newscrawl.extract.people.ends.lastlines import signed_in_last_line
from newscrawl.extract.people.lines.besideoutlet import name_and_outlet
from newscrawl.extract.people.lines.inrows import is_cell
from newscrawl.extract.people.lines.signedlines import speak_of
from newscrawl.extract.people.marked.bylinenames import made_other
from newscrawl.extract.people.marked.elsewhere import is_elsewhere
from newscrawl.extract.people.marked.signers import signers
from newscrawl.extract.people.names.capitals import may_name
from newscrawl.extract.people.names.casing import cased
from newscrawl.extract.people.names.fullnames import begins_as_name, is_called, is_full_name
from newscrawl.extract.people.names.roles import is_of_photographer
from newscrawl.extract.people.names.segments import says_others
from newscrawl.extract.profiles import is_profile
from newscrawl.items import Author, Block
from newscrawl.known.having import has_any

_BELOW, _AROUND = 6, 6
"""Elements in a line, and around one."""
_LETTERS, _BEGINNING, _SENTENCE, _PLACE = range(6, 41), 30, 40, 3
"""Letters of a name, that tell a paragraph, and of one at the least; blanks of where somebody lives at the
most ("Quay Street, Carrow")."""
_NO_LINE = frozenset(("figcaption", "figure", "li", "dt", "dd", "td", "th", "button", "blockquote", "cite"))
_NO_LINES = _NO_LINE | HEADINGS
_CELLS, _LAYOUT = frozenset(("td", "th")), 8
"""What old pages are laid out by, and elements in one from which it is no row's."""
_QUOTED = frozenset('”“„»«"「」')
"""What somebody's words begin with and end in, below which stands who said them."""
_OF_OTHERS = ("quote", "credit", "caption")
"""What lines are called that name somebody else."""
_FIRST, _NOTES = 2, 2
"""Lines before the first paragraph of a text, and paragraphs at its end that may tell of who wrote it."""
_LINE = 90
"""Letters of a line with a name and the outlet, at the most."""


def named_alone(page: Page, heading: Element | None, blocks: Sequence[Block]) -> list[Author]:
    """The one name in a line of its own between a heading and the text of some `blocks`, else below it, else
    the one before the outlet's in the last line, or above a place."""
    texts = [block.text for block in blocks if len(block.text) >= _SENTENCE]
    if heading is None or not texts:
        return []
    said, above = [element_text(heading), *texts], _begun_by_name(right_above(page, heading))
    if above and (name := _introduced(above, said)):
        return [Author(name=name)]
    name = _all_of_line(page, heading, above, said) if above else ""
    if name and not name.startswith((*signers(blocks),)):
        return [Author(name=name)]
    below = right_below(page, heading, texts[-1])
    alone = _begun_by_name(takewhile(_may_sign, below))
    name = _all_of_line(page, heading, alone, said) if alone else ""
    names = [name] if name else _in_text(page, heading, blocks, said, below)
    names = names or signed_in_last_line(page, heading, blocks)
    return [] if names and signers(blocks) else [Author(name=name) for name in names]


def _begun_by_name(lines: Iterable[Element]) -> list[Element]:
    """Those of some lines in which a name is all that stands before an element, or an end."""
    return [one for one in lines if len(own := _own(one)) in _LETTERS and may_name(own) and is_full_name(own)]


def _all_of_line(page: Page, heading: Element, lines: Iterable[Element], said: Sequence[str]) -> str:
    """The name that is all of one of some lines, of which nothing is `said`; empty where it is of several."""
    alone = [element for element in lines if _is_name(element, _NO_LINES)]
    named = [one for one in alone if not is_of_photographer(one) and not made_other(one)]
    if len(named) != 1 or is_elsewhere(page, named[0], heading):
        return ""
    name = cased(_own(named[0]))
    return name if begins_as_name(name) and not speak_of([name], said) else ""


def _in_text(
    page: Page, heading: Element, blocks: Sequence[Block], said: Sequence[str], below: Iterable[Element]
) -> list[str]:
    """The one name among the first lines of a text, else in its last or before the outlet's right `below`."""
    for at, block in enumerate(blocks[:_FIRST]):
        if len(name := block.text) not in _LETTERS or not is_called(name) or _is_quoted(blocks, at):
            continue
        if not (at > 0 and says_others(blocks[at - 1].text)) and not speak_of([name], said):
            return [name]
    last, names = blocks[-1].text, list[str]()
    if len(last) < _SENTENCE + _BEGINNING and may_name(last):
        name, further, place = last.partition("\n")
        signed, line = further and _is_signed(name, place), last.replace("\n", " | ")
        names = [cased(name)] if signed else name_and_outlet(line, page)
    names = names or _beside_outlet(page, below)
    if names and not speak_of(names, said):
        return names
    return named_in_note(page, heading, said) if page.by_tag["em"] or page.by_tag["i"] else []


def _beside_outlet(page: Page, lines: Iterable[Element]) -> list[str]:
    """Whom the first line that names the outlet names beside it, by a name that tells that it is one."""
    for line in lines:
        text = element_text(line, _BELOW)[:_LINE]
        if may_name(text) and (found := name_and_outlet(text, page)):
            return list(filter(is_called, found))
    return []


def _introduced(lines: Iterable[Element], said: Sequence[str]) -> str | None:
    """The name in a line that begins one of the last paragraphs, and of which nothing else is `said`."""
    last = said[-_NOTES:]
    for line in lines:
        name = (line.text or "").strip()
        notes = [text for text in last if text.startswith(f"{name} ")] if len(name) in _LETTERS else []
        if notes and _is_name(line, _NO_LINE):
            return None if speak_of([name], [text for text in said if text not in notes]) else name
    return None


def _is_quoted(blocks: Sequence[Block], at: int) -> bool:
    """Whether a name in some blocks is that of somebody whose words or picture it stands below."""
    block, before = blocks[at], blocks[at - 1] if at else None
    if block.type != "paragraph" or has_any(block.css.lower(), _OF_OTHERS):
        return True
    return before is not None and (before.type == "quote" or before.text[-1] in _QUOTED)


def _is_signed(name: str, place: str) -> bool:
    """Whether a text ends in a name and, below it, where somebody lives, as letters do."""
    few = place.count(" ") <= _PLACE and place[:1].isalpha() and not place[0].islower()
    return few and place[-1] not in ".!?" and is_called(name)


def _is_name(element: Element, apart: Container[str]) -> bool:
    """Whether a name is all of an element that is not `apart` and in no link to anything but who wrote."""
    own, is_break = _own(element), element.tag == "br"
    if len(own) not in _LETTERS or not is_full_name(own):
        return False
    if is_break:
        above, below = element.getprevious(), element.getnext()
        led = above is not None and _own(above).endswith(":")
        if led or (below is not None and (below.tag != "br" or has_digit(_own(below)))):
            return False
    elif (element.tail or "").strip() or _is_beside_words(element) or is_cell(element):
        return False
    around = (element, *islice(element.iterancestors(), _AROUND))
    away = any(_is_apart(one, apart) or (one.tag == "a" and not is_profile(one)) for one in around)
    return not away and (is_break or element_text(element, _BELOW) == own)


def _own(element: Element) -> str:
    """The line that an element begins with: of a line break what follows it."""
    return tidy((element.tail if element.tag == "br" else element.text) or "")


def _is_apart(element: Element, apart: Container[str]) -> bool:
    """Whether an element is one of those `apart`. The cell of a layout, which holds a text, is none."""
    return element.tag in apart and not (element.tag in _CELLS and element.end - element.place > _LAYOUT)


def _is_beside_words(element: Element) -> bool:
    """Whether a name goes on with a line, or stands below somebody's words or, set small, below a picture."""
    before = element.getprevious()
    if element.tag in INLINE:
        holder = element.parent
        if element.tag == "small" and holder is not None and _is_picture(holder.getprevious()):
            return True
        own = before.tail if before is not None else holder.text if holder is not None else ""
        return bool(own and own.strip())
    said = element_text(before, _BELOW) if before is not None and before.tag not in HEADINGS else ""
    return len(said) > 1 and said[0] in _QUOTED and said[-1] in _QUOTED


def _is_picture(element: Element | None) -> bool:
    """Whether an element shows a picture and says nothing."""
    return element is not None and next(element.iter("img"), None) is not None and not element_text(element)


def _may_sign(line: Element) -> bool:
    """Whether a line below a text is a name or says nothing: below a label stands whom to ask."""
    own = _own(line)
    return not any(map(str.isalpha, own)) or is_full_name(own)
