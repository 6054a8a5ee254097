"""Elements within a sentence, put right: terms that unfold, numbers of notes, readings of characters.

A glossary makes a button of a word, and buttons are read nowhere else: without it the sentence has a gap. The
number of a note is set above the line, and would run into the word before it. Pages for children and learners
have above each Chinese character how it is read (`<ruby>`), so that every word would be there twice:
"漁港ぎょこう".
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.outline import Outline

_LINES = frozenset(("p", "li", "dd", "blockquote"))
_LEAST, _TERM, _INSIDE, _GOES_ON = 12, 60, 4, 40
"""Letters before a button in a sentence at the least, those of a term at the most, elements in one, and
letters behind it of a sentence that has fewer before it."""
_ENDS = frozenset(".!?…:。！？।|•·")
"""What stands before a button that is by itself."""
_FIGURES, _PAIR = 3, 2
"""Figures of a note's number at the most; the elements of its mark, which is set high and a link."""
_PARTS, _LONGEST_MARK = 8, 12
"""Elements in a mark at the most, itself among them, and letters of one."""
_BRACKETED = re.compile(
    r"\[(?:\d{1,3}(?:[-–,; ]{1,2}\d{1,3}){0,2}|[a-z]|(?:note|nb|n|anm) ?\d{1,2})\](?:\s?\[\d{1,3}\])?"
)
"""A number or a letter in square brackets, as wikis and journals set it."""
_MARKS = ("footnote-anchor", "footnote-ref", "footnoteref", "fn-ref", "fnref")
"""What a link is named that is the number of a note, whatever sets it above the line."""
_LONGEST = 40
"""Letters of a reading at the most: a longer one was not closed, and holds the text behind it."""


def with_whole_sentences(outline: Outline) -> None:
    """Have all sentences read whole: for the body alone, whose choice has learned from pages as they are."""
    outline.unseen.update([place for place, role in outline.roles.items() if role == " tooltip"])
    if outline.by_tag.get("button"):
        with_terms(outline.by_tag)
    without_note_marks(outline)


def with_terms(by_tag: Mapping[str, Sequence[Element]]) -> None:
    """Make plain text of the buttons amid a sentence."""
    for button in by_tag["button"]:
        line = button.parent
        if line is not None and line.tag in _LINES and _is_term(button, line):
            button.tag = "span"


def _is_term(button: Element, line: Element) -> bool:
    """Whether a button stands between words of a sentence."""
    before, tail = button.getprevious(), _behind(button)
    said = ((line.text if before is None else before.tail) or "").rstrip()
    if not said or (len(said) < _LEAST and len(tail) < _GOES_ON):
        return False
    if said[-1] in _ENDS or not tail.strip() or button.end - button.place > _INSIDE:
        return False
    words = "".join(button.itertext()).strip()
    return 0 < len(words) <= _TERM and not tail[0].isalnum()


def _behind(button: Element) -> str:
    """The text behind a button, past what it shows on hover."""
    tip = button.getnext()
    past = tip is not None and not (button.tail or "").strip() and tip.attrib.get("role") == "tooltip"
    return (tip.tail if past and tip is not None else button.tail) or ""


def without_note_marks(outline: Outline) -> None:
    """Empty the numbers of notes that are set above the line right behind a word and lead to the note, or
    stand in brackets there, and those that a link named for a footnote says."""
    for mark in outline.by_tag.get("sup", ()):
        if mark.end - mark.place > _PARTS:
            continue
        said = "".join(mark.itertext()).strip()
        if len(said) <= _LONGEST_MARK and (_BRACKETED.fullmatch(said) or _leads_to_note(mark, said)):
            _empty(mark)
    for place in outline.named(_MARKS):
        mark = outline.elements[place]
        said = (mark.text or "").strip() if mark.tag == "a" and not mark else ""
        if said.isdecimal() and len(said) <= _FIGURES and mark.attrib.get("href", "").startswith("#"):
            mark.text = None


def _leads_to_note(mark: Element, said: str) -> bool:
    link = mark.among[mark.place + 1] if mark.end - mark.place == _PAIR else None
    if link is None or link.tag != "a" or not (link.get("href") or "").startswith("#"):
        return False
    return said.isdecimal() and len(said) <= _FIGURES and not (mark.text or link.tail or "").strip()


def _empty(mark: Element) -> None:
    mark.text = None
    for part in mark.among[mark.place + 1 : mark.end]:
        part.text = part.tail = None


def without_readings(by_tag: dict[str, list[Element]]) -> None:
    """Leave out how words are read, but on a page that has it in brackets for those who cannot see it above:
    that says how it is to be read on ("漁港（ぎょこう）")."""
    for element in by_tag["rt"] if not by_tag.get("rp") else ():
        if not element and len(element.text or "") <= _LONGEST:
            element.text = None
