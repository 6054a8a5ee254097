"""Captions that nothing names: the line right below a picture, which ends in a credit, or is one."""

from __future__ import annotations

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.smallprint import right_below
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.page import Page
from newscrawl.extract.pictures.captions import credit_of, is_named_credit
from newscrawl.extract.pictures.credits import credit_alone, ends_in_credit
from newscrawl.extract.pictures.makers import is_all_makers, is_capital, is_maker, is_pair, is_source
from newscrawl.extract.pictures.signed import signs_alone

_LINES = frozenset(("p", "div", "span", "small", "em", "i", "cite", "figcaption", "td"))
_FEW, _LINE, _LONGEST = 8, 2, 300
"""Elements in such a line, and in one that is not parted, and letters."""
_PLAIN = frozenset(("p", "div", "span", "small", "em", "i"))
_CREDIT = 100
"""Letters of a credit."""
_PARTS, _INSIDE, _BLANKS = 6, 30, 3
"""Elements of the last line of a figure, and of a figure, and blanks in what is more than a name."""


def credited_below(image: Element) -> Element | None:
    """The line below a picture that ends in a credit, where nothing stands between."""
    below = right_below(image)
    return below if below is not None and _is_credited(below) else None


def credit_right_below(page: Page, image: Element) -> str | None:
    """The credit that is all of the line below a picture, or that it is named for."""
    below = right_below(image, "figure")
    if below is None or below.tag not in _LINES or below.end - below.place > _FEW:
        return None
    line = element_text(below, _FEW).strip() if below.end - below.place <= _LINE else ""
    return credit_alone(line[:_LONGEST]) or credit_of(page, below)


def told_in_data(image: Element, own: str, other: str) -> str:
    """What data of a picture, or of what stands right round or behind it, give under one of two names."""
    around = image.parent
    behind = image.getnext() if around is not None and around.tag == "figure" else None
    for one in (image, around, behind):
        if one is not None and (told := one.attrib.get(own) or one.attrib.get(other)):
            is_said = " " in told or told[0].isupper() or not told.isascii()
            return told if "<" not in told and is_said else ""
    return ""


def first_line(caption: Element) -> str | None:
    """What the first element of a caption says, where that is whose picture it is and nothing else."""
    before, first = caption.text or "", next(iter(caption), None)
    while first is not None and first.tag == "img":
        before, first = before + (first.tail or ""), first.getnext()
    if first is None or before.strip():
        return None
    goes_on = first.end < caption.end or (first.tail or "").strip()
    return _whose(first) if goes_on else None


def line_behind(caption: Element) -> str | None:
    """The same of what stands right behind a caption."""
    behind = caption.getnext() if not (caption.tail or "").strip() else None
    return _whose(behind) if behind is not None else None


def _whose(line: Element) -> str | None:
    """What a line says that is whose picture it is and nothing else: behind a word for that, in brackets, two
    names with a stroke between, or where it is from."""
    text = element_text(line, _FEW).strip() if line.tag in _LINES and line.end - line.place <= _LINE else ""
    if not 0 < len(text) <= _CREDIT:
        return None
    alone = text[0] == "(" and text[-1] == ")" and is_all_makers(text[1:-1])
    paired = is_pair(text) and all(map(_is_named, text.split("/")))
    return text if alone or paired or is_source(text) or credit_alone(text) else None


def _is_named(part: str) -> bool:
    """Whether a text is who makes pictures, or has words with capitals only, as a name has."""
    return is_maker(part.strip()) or all(map(is_capital, part.split()))


def only_line(figure: Element, image: Element) -> Element | None:
    """The last element of a figure, if all that is said in it is there, below the picture; the one before it
    where the last is the name of who took it."""
    last = next(reversed(figure), None)
    if last is None or last.tag not in _PLAIN or last.place <= image.place or last.end - last.place > _PARTS:
        return None
    said, whole = element_text(last, _PARTS), element_text(figure, _INSIDE)
    before = last.getprevious() if len(said) < len(whole) else None
    if before is not None and before.tag in _PLAIN and before.place > image.place:
        above = element_text(before, _PARTS)
        if f"{above} {said}" == whole and signs_alone(last, above):
            last, said, whole = before, above, above
    if said.count(" ") < _BLANKS or said != whole or credit_alone(said) is not None:
        return None
    is_credit = any(is_named_credit(one) and element_text(one, _PARTS) == said for one in last.iter())
    return None if is_credit or next(last.iter("a"), None) is not None else last


def _is_credited(line: Element) -> bool:
    if line.tag not in _LINES or line.end - line.place > _FEW:
        return False
    text = line.text if line.end == line.place + 1 else element_text(line, _FEW)
    if not text or len(text) > _LONGEST:
        return False
    return ends_in_credit(text.strip()) and next(line.iter("img"), None) is None
