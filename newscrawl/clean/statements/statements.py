"""Statements: what a page says about its own article, in words that no rule lists.

A disclaimer names the article, its author or what it holds, and says one of few things of it: where it came
from, whose view it is, that it is no advice, who paid, what a machine did. Both halves together, in a line or
brackets of its own, or in a sentence at the foot of a text, make a disclaimer; one half is an article's,
unless it stands under a word for a disclaimer. What corrects an article is part of it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache

from newscrawl.clean.eastern.sayings import eastern_statement
from newscrawl.clean.elements.amid import is_paragraph
from newscrawl.clean.elements.sorts import MARK, PROSE, SHORT, Element
from newscrawl.clean.forms.clues import SELVES, STATED, STATING
from newscrawl.clean.rule import known_by
from newscrawl.clean.statements.sayings import (
    ABOUT,
    BEARS,
    HOUSE_STEMS,
    HOUSES,
    LED,
    OF_HOUSE,
    SAYS,
    SELF,
    SPEAKS,
    states,
)
from newscrawl.clean.text.fold import EASTERN, Folded, fold
from newscrawl.clean.text.look import Look
from newscrawl.known.having import has_any

_SHORTEST, _LONGEST, _LONGEST_LED = 25, 600, 900
"""Letters of a text that may be a statement, and of one that begins with a word for a disclaimer."""
_SHORTEST_TITLE, _TITLE = 5, 40
"""Characters of a word for a disclaimer that stands over one."""
_SEVERAL = 2
_AMID, _ANYWHERE = 3, frozenset({"affiliate"})
"""Paragraphs on both sides from which on a page states nothing of its article, and what it states even so."""
_WORDS = re.compile(r"\w+")
_FROM_INDIA = re.compile(r"[^\0-\u08ff\u2000-\u20ff]")
"""A letter of the scripts from there eastwards, of whose words not all are known."""
_APPEARED = re.compile(r"\b(?:appeared|published|republished) (?:on|in|by) [^:]{2,60}: ")
_SAID = re.compile(
    r"\W(?:(?:said|says|told|tells|asked|wrote|according to|began|added|argued|ruled|court|judge|minister"
    r"|police|joked|joking|quipped|replied|warned|insisted|admitted|noted|(?:now|then|also) reads?"
    r"|reads?(?=[.!]?$)|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b"
    r"|(?<=\s)ने (?:कहा|बताया|लिखा|पूछा|माना)(?![^\s.,]))"
)
_WRITES = re.compile(r"\W(?:author|writer|columnist|contributor)s? (?:says?|writes?)\b")
_HEADLINE = re.compile(r"under the headline .*$")
_THINKS = re.compile(
    r"\W(?:my|our|his|her) (?:own |personal )?(?:opinion|view) (?:is|was) "
    r"(?!(?:my|our|his|her|not|personal|\w+ly)\b)"
)
"""What somebody's opinion is said to be, which is told and not stated."""
_WAS_SAID = re.compile(
    r"(?:^ | the )(?:views?|opinions?)(?: \w+)? (?:at|during|in|by) (?!this\b)"
    r"(?!.*\W(?:is|are|do|does|may|article|column|blog|author|writer)\W).*\W(?:was|were|would)\W"
)
"""Whose the views were that were heard somewhere, which is told."""
_OF_ME = re.compile(r"\bfull disclosure: (?:i|my)\b")
"""How a columnist begins who tells of himself."""
_MENDS = re.compile(
    r"\W(?:correct(?:ed|ion|ions|s)?|amended|earlier version|misstated|clarif\w+|retract\w+)\b"
)
_LONG_AGO = re.compile(r"\b(?:1[0-8]\d\d|19[0-8]\d)\b")
"""A year in which no site published what it says was published first elsewhere."""
_RULES = {
    kind: known_by("statement", kind.replace("_", "-"), "disclaimer", becomes={"disclaimer": kind})
    for kind in SAYS
}


def kind_of(text: str) -> str | None:
    """The kind of disclaimer that a text as it stands on a page is, or None; most texts lack its words."""
    if text.isascii() or not _FROM_INDIA.search(text):
        if len(text) < _SHORTEST:
            return None
        words = _WORDS.findall(text.lower())
        if STATING.isdisjoint(words) or SELVES.isdisjoint(words):
            return None
    return kind_of_statement(fold(text).text.strip())


def kind_of_statement(text: str) -> str | None:
    """The kind of disclaimer that a folded text is, or None."""
    if not text.isascii() and EASTERN.search(text):
        return eastern_statement(text)
    longest = _LONGEST_LED if len(text) > _LONGEST and LED.match(f" {text}") else _LONGEST
    return _kind(text) if _SHORTEST <= len(text) <= longest else None


@lru_cache(maxsize=2048)
def _kind(text: str) -> str | None:
    """The kind of a text that is neither too short nor too long; asked more than once for the same ends."""
    quoting = '"' in text or "?" in text
    if quoting and ": " not in text and "headline" not in text:
        return None
    text = f" {text}"
    led = LED.match(text)
    by_itself = led or SELF.search(text) or ABOUT.match(text)
    if not by_itself and not (has_any(text, HOUSE_STEMS) and OF_HOUSE.search(text)):
        return None
    if (": " not in text and "headline" not in text and _SAID.search(text)) or _MENDS.search(text):
        return None
    own = _HEADLINE.sub("", _WRITES.sub(" ", text[led.end() - 1 :]) if led else text)
    own = own.partition(": ")[0] if _APPEARED.search(own) else own
    if tells(own):
        return None
    for kind in SAYS if SPEAKS.search(text) else ():
        if (by_itself or kind in HOUSES) and states(text, kind, is_led=led is not None):
            told = _THINKS.search(text) or (kind == "syndicated" and _LONG_AGO.search(text))
            return None if told or (kind == "opinion" and _WAS_SAID.search(text)) else kind
    return "other" if led and BEARS.search(own) and not _OF_ME.search(text) else None


def tells(text: str) -> bool:
    """Whether a text tells what somebody said or did, quotes or asks."""
    return '"' in text or "?" in text or _SAID.search(text) is not None


def may_state(look: Look) -> bool:
    """Whether a text may hold a statement; quick."""
    return look.hindi or look.eastern or not STATING.isdisjoint(look.words)


def recognise(look: Look, elements: list[Element]) -> None:
    """Mark the statements in lines or brackets of their own."""
    folded, silent = look.folded, not (look.hindi or look.eastern)
    titles: list[int] = []
    paragraphs: list[int] = []
    for at, element in enumerate(elements):
        titled = bool(titles) and titles[-1] == at - 1
        if silent and (STATED.isdisjoint(element.said) or SELVES.isdisjoint(element.said)) and not titled:
            continue  # most lines have not the words that are looked for
        if not (titled or worded(look, element)) or element.sort not in (SHORT, PROSE):
            continue
        text = folded.text[elements[at - titled].start : element.end]
        if (element.own_line or titled or _is_apart(text)) and (kind := kind_of_statement(text)):
            apart = titled or _is_apart(text)
            if not apart and kind not in _ANYWHERE and _is_amid(folded, elements, at, paragraphs):
                continue
            element.start = elements[at - titled].start
            mark_statement(element, kind)
        elif is_title(text):
            titles.append(at)
    for at in reversed(titles):
        if elements[at + 1 : at + 2] and elements[at + 1].start == elements[at].start:
            del elements[at]


def _is_amid(folded: Folded, elements: list[Element], at: int, known: list[int]) -> bool:
    """Whether an element stands deep in an article; `known` are the paragraphs once they were looked for."""
    if not known:
        known += [number for number, one in enumerate(elements) if is_paragraph(folded, one)] or [at]
    return min(bisect_left(known, at), len(known) - bisect_right(known, at)) >= _AMID


def _is_apart(text: str) -> bool:
    """Whether a sentence is no article's by its bracket, or by a word for a disclaimer and a colon."""
    led = LED.match(f" {text}")
    return text[0] in "([" or (led is not None and led[0].endswith(":"))


def is_title(text: str) -> bool:
    """Whether a folded text is a word for a disclaimer that may stand over one."""
    return _SHORTEST_TITLE <= len(text) <= _TITLE and LED.fullmatch(f" {text}") is not None


def worded(look: Look, element: Element) -> bool:
    """Whether an element has the words of a statement; of Hindi and eastern languages not all are known. In a
    text of one line several sentences are the article's, too."""
    sentences = look.folded.text[element.start : element.end].split(". ") if look.count == 1 else []
    if len(sentences) > 1 and not sentences[0].startswith(("(", "[")) and sentences[-1].isascii():
        last = f" {sentences[-1]}"
        if not any(form.search(last) for form in (BEARS, SELF, LED)):
            return False
    if len(sentences) > _SEVERAL:
        return False
    return (
        look.hindi or look.eastern or not (STATED.isdisjoint(element.said) or SELVES.isdisjoint(element.said))
    )


def mark_statement(element: Element, kind: str) -> None:
    """Mark an element as a disclaimer of a kind."""
    element.sort, element.rule = MARK, _RULES[kind]
