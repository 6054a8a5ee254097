"""Buttons that head the parts which they unfold, made the headings that readers see.

Page builders set the chapters of a text one below the other, each folded below a button, a `summary` or a
link that leads nowhere ("accordion"). By its tag such a line is to be pressed and not read. It is a heading
where what it unfolds is a text, and the next part stands right behind it and is made alike: the buttons of
menus have links below them, those of players and shares nothing.
"""

from __future__ import annotations

from itertools import islice, pairwise
from typing import NamedTuple

from newscrawl.extract.markup.element import Element, retag
from newscrawl.extract.markup.outline import Outline

_ROLES, _NAMES, _NAMED = ("button", "tab"), ("accordion",), frozenset(("a", "label"))
"""Of what an element has that unfolds another: its role, or its name where it is one of these tags."""
_LONGEST, _INSIDE, _LEVELS = 120, 12, 3
"""Letters of a heading, elements in it or in what holds nothing else, and boxes around it at the most."""
_PROSE, _LOOKED_AT = 60, 40
"""Letters of a sentence in what is unfolded, and elements of it that are looked at."""
_HEADS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt"))
_LINES = frozenset(("a", "button", "div", "p", *_HEADS))
"""What a line in a heading may be of, and is one line with it all the same."""


class _Part(NamedTuple):
    """A button, the outermost element that holds nothing else, and what it unfolds."""

    button: Element
    head: Element
    panel: Element


def with_unfolded(outline: Outline) -> None:
    """Make headings of the buttons of a page that head several parts of text in a row."""
    parts = [part for button in _likely(outline) if (part := _part(button)) is not None]
    found = {one.button.place: one for pair in pairwise(parts) if _in_a_row(*pair) for one in pair}
    for part in found.values():
        inside = [part.button, *part.button.iterancestors()]
        head = next((one for one in inside if one.tag in _HEADS and part.head.holds(one)), part.button)
        lines = [line for line in head.iterdescendants() if line.tag in _LINES]
        for line in lines:
            line.tag = "span"
        if head.tag not in _HEADS or (head.tag == "summary" and lines):
            retag(outline.by_tag, head.tag, "h3", [head])


def _likely(outline: Outline) -> list[Element]:
    """The elements that may unfold others, in page order."""
    elements, by_tag = outline.elements, outline.by_tag
    found = {*by_tag.get("button", ()), *by_tag.get("summary", ())}
    found.update(one for one in by_tag.get("label", ()) if "for" in one.attrib)
    found.update(elements[at] for at, role in outline.roles.items() if role.strip() in _ROLES)
    found.update(one for at in outline.named(_NAMES) if (one := elements[at]).tag in _NAMED)
    return sorted((one for one in found if not _leads_away(one)), key=lambda one: one.place)


def _leads_away(element: Element) -> bool:
    return element.tag == "a" and element.attrib.get("href", "").strip()[:1] not in ("", "#")


def _part(button: Element) -> _Part | None:
    """The part that a button heads; None where it has no words or too many, or no text below it."""
    said = _words(button)
    if not 0 < len(said) <= _LONGEST:
        return None
    head = button
    for box in islice(button.iterancestors(), _LEVELS):
        if head.getnext() is not None or box.end - box.place > _INSIDE or _words(box) != said:
            break
        head = box
    panel = head.getnext()
    return _Part(button, head, panel) if panel is not None and _tells(panel) else None


def _words(element: Element) -> str:
    """The words of an element; many for one that holds much."""
    if element.end - element.place > _INSIDE:
        return " " * (_LONGEST + 1)
    return "".join(element.itertext()).strip()


def _tells(panel: Element) -> bool:
    return any(len((one.text or "").strip()) >= _PROSE for one in islice(panel.iter(), _LOOKED_AT))


def _in_a_row(part: _Part, below: _Part) -> bool:
    """Whether a part stands right behind another and is made alike, by itself or in a box."""
    if _make(part.head) != _make(below.head) or _words(part.button) == _words(below.button):
        return False
    end = part.panel.getnext()
    if end is below.head:
        return True
    ours, theirs = part.head.parent, below.head.parent
    if end is not None or ours is None or theirs is None:
        return False
    return ours.getnext() is theirs and _make(ours) == _make(theirs)


def _make(element: Element) -> tuple[str, list[str]]:
    """How an element is made: its tag, and its names but for those with a number."""
    names = element.attrib.get("class", "").split()
    return element.tag, [name for name in names if not any(map(str.isdigit, name))]
