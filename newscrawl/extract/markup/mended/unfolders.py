"""Buttons that head the parts which they unfold, made the headings that readers see.

Page builders set the chapters of a text one below the other, each folded below a button, a `summary` or a
link that leads nowhere ("accordion"). By its tag such a line is to be pressed and not read. It is a heading
where what it unfolds is a text, and the next part stands right behind it and is made alike: the buttons of
menus have links below them, those of players and shares nothing. A mere `button` is one where it is all of a
heading, or says that it unfolds something; a link to "#" where it is all of a heading.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from newscrawl.extract.markup.element import PLACE, Element, retag
from newscrawl.extract.markup.names import unnumbered
from newscrawl.extract.markup.outline import Outline
from newscrawl.extract.markup.tags import HEADINGS
from newscrawl.known.having import has_any

_FEWEST = 2
"""Parts in a row at the least."""
_LONGEST, _INSIDE, _LEVELS = 120, 12, 3
"""Letters of a heading, elements in it or in what holds nothing else, and boxes around it at the most."""
_PROSE, _LOOKED_AT = 60, 40
"""Letters of a sentence in what is unfolded, and elements of it that are looked at."""
_DENSE, _EASTERN, _OPENED = 20, "\u3040", 3
"""Letters of a sentence in Chinese, Japanese and Korean, the first of theirs, and letters among which it has
one."""
_NAMED = ("accordion", "collaps", "faq")
"""What such a button is named for."""
_HEADS = HEADINGS | {"summary", "dt"}
_LINES = frozenset(("a", "button", "div", "p", *_HEADS))
"""What a line in a heading may be of, and is one line with it all the same."""


class _Part(NamedTuple):
    """A button, the outermost element that holds nothing else, and what it unfolds."""

    button: Element
    head: Element
    panel: Element


def with_unfolded(outline: Outline, pressed: Sequence[int]) -> None:
    """Make headings of the buttons of a page that head several parts of text in a row. `pressed` are the
    places of the elements with the role of such."""
    parts = [part for button in _likely(outline, pressed) if (part := _part(button)) is not None]
    found = {one.button.place: one for pair in pairwise(parts) if _in_a_row(*pair) for one in pair}
    for part in found.values():
        inside = [part.button, *part.button.iterancestors()]
        head = next((one for one in inside if one.tag in _HEADS and part.head.holds(one)), part.button)
        lines = [line for line in head.iterdescendants() if line.tag in _LINES]
        for line in lines:
            line.tag = "span"
        if head.tag not in _HEADS or (head.tag == "summary" and lines):
            retag(outline.by_tag, head.tag, "h3", [head])


def _likely(outline: Outline, pressed: Sequence[int]) -> list[Element]:
    """The elements that may unfold others, in page order."""
    elements, by_tag = outline.elements, outline.by_tag
    found = [one for at in pressed if _is_no_button(one := elements[at])]
    found += [one for one in by_tag.get("button", ()) if _heads(one) or _unfolds(one)]
    found += [one for one in by_tag.get("summary", ()) if one.end - one.place > 1]
    found += [one for one in by_tag.get("label", ()) if "for" in one.attrib]
    return sorted({*found}, key=PLACE) if len(found) >= _FEWEST else []


def _is_no_button(element: Element) -> bool:
    """Whether an element has no more than the role of a button, and leads nowhere."""
    if element.tag == "a":
        return not element.attrib.get("href") or (element.attrib["href"] == "#" and _heads(element))
    return element.tag != "button"


def _unfolds(button: Element) -> bool:
    """Whether a button says that it unfolds something, or is named for it."""
    given = button.attrib
    return "aria-expanded" in given or has_any(given.get("class", "").lower(), _NAMED)


def _heads(element: Element) -> bool:
    return element.parent is not None and element.parent.tag in _HEADS


def _part(button: Element) -> _Part | None:
    """The part that a button heads; None where it has no words or too many, or no text below it."""
    head, panel, said = button, button.getnext(), ""
    if panel is None:
        said = _words(button)
        for box in islice(button.iterancestors(), _LEVELS):
            if panel is not None or box.end - box.place > _INSIDE or _words(box) != said:
                break
            head, panel = box, box.getnext()
    if panel is None or not _tells(panel):
        return None
    return _Part(button, head, panel) if 0 < len(said or _words(button)) <= _LONGEST else None


def _words(element: Element) -> str:
    """The words of an element; many for one that holds much."""
    if element.end - element.place > _INSIDE:
        return " " * (_LONGEST + 1)
    return "".join(element.itertext()).strip()


def _tells(panel: Element) -> bool:
    inside = panel.among[panel.place : min(panel.end, panel.place + _LOOKED_AT)]
    return any(one.text is not None and len(one.text) >= _DENSE and _is_prose(one.text) for one in inside)


def _is_prose(text: str) -> bool:
    text = text.strip()
    return len(text) >= _PROSE or (len(text) >= _DENSE and max(text[:_OPENED]) >= _EASTERN)


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
    return element.tag, unnumbered(element.attrib.get("class", ""))
