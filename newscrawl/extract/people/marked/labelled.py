"""Names behind the label of a byline ("Authors:"): one or several, in a row or a list of links."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain, islice, takewhile

from newscrawl.extract.dates.moments.when import read
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.names import are_alike
from newscrawl.extract.markup.tags import SUBHEADINGS
from newscrawl.extract.markup.text import element_text, has_digit, lines
from newscrawl.extract.people.marked.topiclinks import behind_label
from newscrawl.extract.people.names.fullnames import is_full_name, is_whole_name
from newscrawl.extract.people.names.parting import with_last_name
from newscrawl.extract.people.words.bylinewords import ANDS
from newscrawl.extract.people.words.openings import is_label

_ANDS, _MARKS = re.compile(ANDS), "-–—•·~| \t\r\n"
BETWEEN = re.compile(rf",?\s*(?:{ANDS}|&)?")
"""What stands between two links in a row of names, or nothing."""
_LISTS, _CELLS = frozenset(("ul", "ol")), frozenset(("td", "th"))
_DETAILS, _COLUMNS = frozenset(("dd", "td")), 2
"""What holds a detail behind its label, and the columns of a table of them."""
_INSIDE, _LONGEST, _ROW = 12, 90, 12
"""Elements in a row of a table of details, letters of it, and elements of a row of names, at the most."""


def labelled(label: Element) -> str:
    """The text that the label of a byline stands before, which an element says or which stands right behind
    it; links with nothing between them are a name each."""
    behind = is_label((label.tail or "").strip(_MARKS))
    if len(label) > 1 and all(part.tag == "a" and not (part.tail or "").strip() for part in label):
        return _listed(label)
    if len(label) and _is_told_of(first := next(iter(label))):
        return element_text(first, 10)
    if len(label) and not behind:
        return behind_label(_behind((label.text or "").strip(), lines(label, 10)), label)
    node: Element | None = label
    for _ in range(4):
        if node is None:
            break
        if not behind and (text := (node.tail or "").strip()):
            return text
        if (following := node.getnext()) is not None:
            is_kicker = following.tag in ("h1", "h2")  # "Interview"
            return "" if is_kicker else _names_in(following)
        node, behind = node.parent, False
    return ""


def _is_told_of(name: Element) -> bool:
    """Whether a sentence goes on behind a name: "Written by <b>Ada Moss</b> who lives by the harbour"."""
    word = next(iter((name.tail or "").split(None, 1)), "")
    return word.isalpha() and word.islower() and not _ANDS.fullmatch(word)


def _behind(own: str, said: list[str]) -> str:
    """The rest of the line that begins with a label, or where nothing else stands in it of all lines, which
    may be a name each."""
    first = said[0].removeprefix(own).strip() if said else ""
    if not first and len(said) > _COLUMNS and all(map(is_full_name, said[1:])):
        return ", ".join(said[1:])
    return first if first and not first.endswith(",") else " ".join(said).removeprefix(own).strip()


def _names_in(element: Element) -> str:
    """What an element says after a label; the items of a list, cards, and links in a row, are a name each."""
    if len(element) and (names := _on_cards(element)):
        return ", ".join(names)
    if element.tag in _LISTS and len(element) > 1:
        return _listed(element)
    if element.tag == "a":
        return _listed(_in_row(element))
    return with_last_name(element, element_text(element, 10))


def _on_cards(first: Element) -> list[str]:
    """The full names in elements of their own in what follows a label and begins with one, and in all that is
    made as it is, where what they do stands beside: one in each item of a list, else those of one make."""
    alike = takewhile(partial(are_alike, first), first.itersiblings())
    parts = (
        part for card in chain((first,), islice(alike, _ROW)) for part in islice(card.iter("*"), _ROW * 2)
    )
    named = [part for part in parts if is_full_name(_own(part)) and not (part.tail or "").strip()]
    if not named or not element_text(first, _INSIDE).startswith(_own(named[0])):
        return []
    if first.tag in _LISTS:
        return list(map(_own, named)) if len(named) >= len(first) else []
    return list(map(_own, filter(partial(are_alike, named[0]), named)))


def _own(element: Element) -> str:
    return (element.text or "").strip()


def _in_row(link: Element) -> Iterator[Element]:
    """A link and those after it with a comma or a word for "and" between them."""
    following: Element | None = link
    while following is not None and following.tag == "a":
        yield following
        between, last = (following.tail or "").strip(), following
        following = following.getnext()
        if not BETWEEN.fullmatch(between) or (not between and not _lead_alike(last, following)):
            return


def _lead_alike(link: Element, following: Element | None) -> bool:
    """Whether two links with nothing between them lead from names to one folder."""
    if following is None:
        return False
    folders = {one.attrib.get("href", "").rstrip("/").rpartition("/")[0] for one in (link, following)}
    return len(folders) == 1 and all(is_whole_name(element_text(one, _INSIDE)) for one in (link, following))


def _listed(parts: Iterable[Element]) -> str:
    return ", ".join(filter(None, (element_text(part, 10) for part in parts)))


def is_detail(element: Element) -> bool:
    """Whether the cell or item before an element says what it is: in a list of details, or in a table of two
    columns."""
    before = element.getprevious() if element.tag in _DETAILS else None
    if before is None or (element.tag == "td" and len(element.parent or ()) > _COLUMNS):
        return False
    label = element_text(before, 2 * _INSIDE)
    return bool(label) and before.tag != "dd" and not has_digit(label) and not is_label(label)


def is_beside_day(label: Element) -> bool:
    """Whether a label is a cell in a table of details: the row before its own, or after, has a day."""
    if label.tag not in _CELLS or (row := label.parent) is None:
        return False
    rows = (other for other in (row.getprevious(), row.getnext(), row) if other is not None)
    said = (element_text(other, _INSIDE) for other in rows if other.end - other.place <= _INSIDE)
    return any(len(line) < _LONGEST and has_digit(line) and read(line) is not None for line in said)


def is_headed(element: Element) -> bool:
    """Whether a heading stands right above an element, or it is at the side of the page."""
    for one in (element, element.parent or element):
        if (before := one.getprevious()) is not None:
            return before.tag in SUBHEADINGS or next(element.iterancestors("aside"), None) is not None
    return next(element.iterancestors("aside"), None) is not None
