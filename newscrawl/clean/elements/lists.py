"""Lists of headlines: which lines under a header are headlines of other stories, and where they end.

A count is never guessed. A list ends where its end is evident: a lone dash, the next thing a rule knows,
the body. What may be a heading of the body stays, and so does what is no headline by its form.
"""

from __future__ import annotations

import re

from newscrawl.clean.elements.amid import is_paragraph
from newscrawl.clean.elements.sorts import LIKE, MARK, WEAK, Element
from newscrawl.clean.text.fold import EASTERN, Folded

ENDED = re.compile(r"[.!;,][\"')\]]*$")
_SIGNED = re.compile(r"[.!?。！？।॥။] ?[(（\[][^()（）\n]{1,30}[)）\]]\d{0,8}$")
"""How the last sentence of a text may end, with its writer in brackets: "It rained. (PAP)"."""
_UNSTOPPED = re.compile("[\u0e00-\u0eff]")
"""Thai and Lao, in which no stop ends a sentence: there any paragraph would be a headline."""
_ENTRY = re.compile(r"\d{1,2} ?(?:[:.h]\d\d\b|[ap]\.?m\b)")
_SENTENCE = re.compile(r"[a-z]{2}[\"')]?\.[\"')]? (?=[A-Z\"'])")
_LABELLED = re.compile(r"[^:|]{2,20}:(?:$| [^a-z]{0,3}\d)")
_ITEM = re.compile(
    r"(?:#|no\. ?)?\d{1,2}[.)]?|(?:item|list) \d{1,2} of \d{1,2}|\d{1,2} ?(?:min|h|hours?|days?)(?: ago| "
    r"read)?"
)
"""What stands beside a headline in a list: its number, its age."""
_SIGN, _CLOSING = " ## ", frozenset(")）]0123456789")
_LONGEST_HEADLINE, _HEADING, _HEADING_WORDS = 200, 50, 5
_LIST_LIMIT, _FEW, _WORDS = 40, 2, 4


def known(element: Element) -> bool:
    """Whether a rule, or the wording, knows an element for furniture."""
    return element.sort in (MARK, WEAK, LIKE)


def is_headline(folded: Folded, element: Element) -> bool:
    """Whether an element may be a headline of a list, or several in one line: no sentence's end in it or
    after it, and words."""
    text = folded.text[element.start : element.end]
    if known(element) or ENDED.search(text[-4:]) or _ENTRY.match(text):
        return False
    if not text.isascii() and _UNSTOPPED.search(text):
        return False
    if text[-1:] in _CLOSING and _SIGNED.search(text):
        return False
    if _ITEM.fullmatch(text):
        return True
    if len(text) > _LONGEST_HEADLINE and _SIGN not in text:
        return False
    worded = any(char.isalpha() for char in text)
    return worded and len(_SENTENCE.findall(folded.shape, element.start, element.end)) < _FEW


def headlines_end(folded: Folded, elements: list[Element], at: int, *, headed: bool) -> int:
    """The end of the headlines after a header, or `at + 1` where no end is evident. In a text that is
    `headed` the last may be the heading of what follows, and of those that a text begins with the last is
    the article's own."""
    begins = at == 0
    while at + 1 < len(elements) and known(elements[at + 1]) and _closes(elements[at + 1]):
        at += 1
    stop = _run_end(folded, elements, at)
    count = stop - at - 1
    if not count:
        return at + 1
    if stop < len(elements) and is_lone_dash(folded, elements[stop]):
        return stop + 1
    if begins and count == 1:
        return at + 1
    if stop == len(elements) or known(elements[stop]):
        return stop
    between = [folded.text[e.start : e.end] for e in elements[at + 1 : stop]]
    if count == 1:
        return stop if " | " in between[0] or words(between[0]) > _WORDS else at + 1
    worded = [text for text in between if not _ITEM.fullmatch(text)]
    if sum(map(words, worded)) < (5 if headed else 3) * len(worded):
        return at + 1
    return stop - (_heading(between, headed=headed) or begins)


def _run_end(folded: Folded, elements: list[Element], at: int) -> int:
    stop = at + 1
    while stop < len(elements) and stop - at <= _LIST_LIMIT and is_headline(folded, elements[stop]):
        stop += 1
    return stop


def words(text: str) -> int:
    """How many words a line has, about half as many as letters where no blank parts them."""
    eastern = not text.isascii() and EASTERN.search(text)
    return (len(text) + 1) // 2 if eastern else text.count(" ") + 1


def _heading(lines: list[str], *, headed: bool) -> int:
    """How many of the last lines before a paragraph may be its headings, or labels with what they name. In a
    text without headings only a line of few words may be one."""
    count = 0
    while count < len(lines) and _LABELLED.match(lines[-1 - count]):
        count += 1
    few = headed or lines[-1].count(" ") < _HEADING_WORDS
    return count or (few and len(lines[-1]) <= _HEADING)


def list_end(folded: Folded, elements: list[Element], at: int, *, headed: bool) -> int:
    """The end of the headlines after what only reads like a header, or `at + 1` if neither the text nor the
    next widget ends them, nor a paragraph in a text that is not `headed`."""
    stop = _run_end(folded, elements, at)
    if stop == len(elements) or known(elements[stop]):
        return stop
    texts = [folded.text[e.start : e.end] for e in elements[at + 1 : stop]]
    worded = all(text.count(" ") > 1 or _ITEM.fullmatch(text) for text in texts)
    return stop if not headed and worded and is_paragraph(folded, elements[stop]) else at + 1


def is_lone_dash(folded: Folded, element: Element) -> bool:
    """Whether an element is only a dash, as some sites end a list."""
    return folded.text[element.start : element.end] in ("-", "--", "---")


def _closes(element: Element) -> bool:
    return (
        element.rule is not None
        and element.rule.kind == "related"
        and element.rule.takes == "nothing"
        and bool(element.rule.beside)
    )
