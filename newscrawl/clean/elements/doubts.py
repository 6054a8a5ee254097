"""Doubts: what speaks against a mark although its words are those of a widget.

A button has no full stop, a header of a list is no sentence, a disclaimer does not quote itself. Where lines
are steps, verses or answers, a short one among them is one of them, whatever it says.
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from functools import cached_property

from newscrawl.clean.elements.address import READER, is_statement, names_reader
from newscrawl.clean.elements.followus import is_no_network
from newscrawl.clean.elements.lists import words
from newscrawl.clean.elements.quoted import own_by_form
from newscrawl.clean.elements.sorts import MARK, PROSE, SHORT, WEAK, Element, sort_of
from newscrawl.clean.rule import OFFERS
from newscrawl.clean.text.fold import Folded
from newscrawl.clean.text.words import letters, longest_run, spelled

_FEW = 4
_STEP = 60
_SMALL = frozenset({"share", "ui", "nav", "newsletter", "subscription", "related"})
_SENTENCES_OF = OFFERS | {"share"}
"""What is asked for in sentences, which without blanks look like a word each."""
_BIDS = _SENTENCES_OF | {"ad", "ui"}
"""Kinds whose lines tell the reader to do something, as statements do."""
_STOPPED = re.compile(r"(?<!\.)\.$")
_REVIEWED = re.compile(r"[£$€₹] ?\d|\d{2,4}pp\b|\. directed by")
"""What the heading of a review has, which names a writer too."""
_HEADLINE = 120
_SENTENCES = re.compile(r"[a-z]{2}[.!?] [A-Z]")
"""The end of a sentence and the start of the next, which a headline of so many characters has not."""
_SPEECH = re.compile(r"[a-z]{2}[.!?][\"')]? [\"'(]?[A-Z]")
"""The same, where somebody speaks: within a headline's length the link ends there."""
_LABEL = re.compile(r"[^\n:|]{3,30}[:|] ?[a-z]")
"""A headline that begins with a word and a colon: what points at another begins with a capital after it."""
_LED = re.compile(r"[^\n:|]{3,30}[:|] ")
"""A label and what follows it."""
SPOKEN = re.compile(r'"[^"\n]{1,400}"')
_QUOTED = re.compile(r'"[^"]{12,}"')
_SPOKEN_AMID = re.compile(r'[,:] "')
"""What stands before words that somebody says: no site quotes what it asks for."""


class _Article:
    """What the lines say that no rule knows: asked in few texts, and then once."""

    def __init__(self, folded: Folded, elements: list[Element]) -> None:
        self._folded, self._elements = folded, elements

    @cached_property
    def said(self) -> AbstractSet[str]:
        """The words of them that are looked for."""
        return frozenset().union(*(line.said for line in self._elements if line.rule is None))

    @cached_property
    def speaks_to_reader(self) -> bool:
        """Whether they speak to the reader, outside of what they quote."""
        lines = (line for line in self._elements if line.rule is None and line.sort == PROSE)
        text = "\n".join(self._folded.text[line.start : line.end] for line in lines)
        return not READER.isdisjoint(letters(SPOKEN.sub(" ", text)))

    @cached_property
    def is_statement(self) -> bool:
        """Whether they are of a statement."""
        return is_statement(self._folded.text, self._elements)

    @cached_property
    def _spelled(self) -> AbstractSet[str]:
        """Their words that are not ASCII, each as a whole."""
        text = self._folded.text if self._folded.foreign else ""
        lines = [text[line.start : line.end] for line in self._elements if line.rule is None]
        return spelled("\n".join(line for line in lines if not line.isascii()))

    def _says(self, words: AbstractSet[str]) -> bool:
        """Whether they say one of some words, of which not all are looked for as they are spelled."""
        if not words.isdisjoint(self.said):
            return True
        return any(longest_run(word) != word for word in words & self._spelled)

    def speaks_of(self, line: Element) -> bool:
        """Whether they say what a line does, or speak to the reader where it is a sentence that does so."""
        if line.rule is not None and self._says(line.rule.spoken):
            return True
        bids = line.rule is not None and line.rule.kind != "disclaimer"
        return bids and self._folded.text[line.end - 1] in ".!" and self.speaks_to_reader


def doubt(folded: Folded, elements: list[Element]) -> None:
    """Take the rule from the elements that only look like what it knows."""
    known = [at for at, element in enumerate(elements) if element.rule and element.sort in (MARK, WEAK)]
    theirs = own_by_form(folded, elements, known) if known else set[int]()
    article = _Article(folded, elements)
    doubted = [elements[at] for at in known if at in theirs or _unlikely(folded, elements, at, article)]
    for element in doubted:
        element.sort, element.rule = sort_of(folded, element.start, element.end), None


def _unlikely(folded: Folded, elements: list[Element], at: int, article: _Article) -> bool:
    element = elements[at]
    rule = element.rule
    assert rule
    if rule.says and article.speaks_of(element):
        return True
    if rule.kind in _BIDS and folded.text[element.end - 1] == "." and article.is_statement:
        return True
    if rule.kind in _SENTENCES_OF and _SPOKEN_AMID.search(folded.text, element.start, element.end):
        return True
    if rule.kind in _SMALL and _is_verse(folded, elements, at):
        return True
    if rule.kind == "byline" and _REVIEWED.search(folded.text, element.start, element.end):
        return True
    if rule.kind == "ad":
        return element.own_line and _among_advice(folded, elements, at)
    if rule.kind == "disclaimer":
        return _quotes(folded.text[element.start : element.end])
    if not element.own_line or rule.kind not in _SMALL:
        return False
    return _is_of_article(folded, elements, at, article)


def _is_of_article(folded: Folded, elements: list[Element], at: int, article: _Article) -> bool:
    """Whether a line that rules know as a small widget reads like a line of the article."""
    element = elements[at]
    rule, text = element.rule, folded.text[element.start : element.end]
    assert rule
    is_sentence = _STOPPED.search(text[-2:]) is not None and text[0] != "©"
    if rule.kind == "related" and _is_no_link(folded, element, is_sentence, is_first=not at):
        return True
    if not is_sentence:
        return False
    if rule.kind == "share" and is_no_network(text, folded.shape[element.start : element.end]):
        return True
    size = words(text) if rule.kind in _SENTENCES_OF else text.count(" ") + 1
    if rule.kind == "ui" and size == 1:
        return True
    if rule.takes == "list" or (rule.place == "end" and size < _FEW):
        return True
    return (
        rule.outlet is None
        and size <= _FEW
        and (_among_steps(folded, elements, at) or article.speaks_to_reader)
    )


def _is_no_link(folded: Folded, element: Element, is_sentence: bool, *, is_first: bool) -> bool:
    """Whether an element is no link to another story but several sentences or a long one, or a label and what
    is told of it in small letters."""
    shape, start, end = folded.shape, element.start, element.end
    if is_sentence and end - start > _HEADLINE and _LED.match(shape, start, end):
        return True
    spoken = _SPEECH.search(shape, start, end) if end - start > _HEADLINE else None
    if spoken and (spoken.start() > start + _HEADLINE or _SENTENCES.search(shape, start, end)):
        return True
    return (is_sentence or is_first) and _LABEL.match(shape, start, end) is not None


def _is_verse(folded: Folded, elements: list[Element], at: int) -> bool:
    """Whether a short line goes on in the next one, in small letters, as verses do."""
    line, after = elements[at], elements[at + 1 : at + 2]
    return (
        line.own_line
        and folded.text[line.end - 1].isalpha()
        and any(
            other.own_line and other.end - other.start <= _STEP and folded.shape[other.start].islower()
            for other in after
        )
    )


def _quotes(text: str) -> bool:
    """Whether a text quotes something, which is more than to be quoted from end to end."""
    found = _QUOTED.search(text)
    return found is not None and found.end() - found.start() < len(text) - 2


def _among_advice(folded: Folded, elements: list[Element], at: int) -> bool:
    """Whether a sentence stands between two lines that speak to the reader, as the lines of a guide do."""
    if folded.text[elements[at].end - 1] != "." or not 0 < at < len(elements) - 1:
        return False
    return all(
        other.rule is None and names_reader(folded.text[other.start : other.end])
        for other in (elements[at - 1], elements[at + 1])
    )


def _among_steps(folded: Folded, elements: list[Element], at: int) -> bool:
    """Whether a line beside it is a short sentence that no rule knows."""
    return any(
        other.sort in (SHORT, PROSE)
        and other.own_line
        and other.end - other.start <= _STEP
        and _STOPPED.search(folded.text[other.start : other.end])
        for other in (*elements[max(at - 1, 0) : at], *elements[at + 1 : at + 2])
    )
