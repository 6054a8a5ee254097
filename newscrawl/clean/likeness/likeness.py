"""Likeness: which pieces read like a widget in wordings that no rule lists, given where they stand.

The score of a piece's words (see `wordings`) counts in full only for words that the article itself does not
use: a story about newsletters may say what a newsletter's form says. What is told, quoted or half a sentence
is no widget. At the head or the tail of a text less is asked of a piece than between paragraphs, and a
sentence among sentences needs more than a line of its own.
"""

from __future__ import annotations

import re

from newscrawl.clean.address import (
    ASKED,
    QUESTION,
    READER,
    asks_reader,
    is_letter,
    names_reader,
    speaks_to_reader,
)
from newscrawl.clean.amid import headings
from newscrawl.clean.fold import Folded
from newscrawl.clean.likeness.headline import headline_of
from newscrawl.clean.likeness.scraps import RULES, scraps, widget
from newscrawl.clean.likeness.told import Told
from newscrawl.clean.likeness.wordings import (
    LONGEST,
    NEVER,
    UNFILLED,
    has_anchor,
    is_unfilled,
    kind_of,
    likeness,
)
from newscrawl.clean.lists import list_end
from newscrawl.clean.look import Look
from newscrawl.clean.quoted import listed, quoted
from newscrawl.clean.sorts import LIKE, PROSE, SHORT, TOKEN, Element
from newscrawl.clean.statements.statements import kind_of_statement

AMONG, NEAR, ALONE = 0.2, 0.8, 1.1
AIDED = 0.5
ASKING, BIDDING = 1.0, 0.8
"""What it adds to a score that a line speaks to the reader and the article does not; one without a stop may
be a heading.
"""
AT_END = 0.4
PLAIN, HEADLINE = 2.5, 3.0
"""The scores of one or two words, and of where a headline or a sub-heading stands, from which on a line is no
article's.
"""
_PHRASE, _HEADER, _ROW = 2, 6, 2
_SENTENCE = 80
_ARTICLES = -0.5
"""The score up to which a line is the article's even if it speaks to the reader."""
_STOP = re.compile(r"[.!?:@]")
_QUOTED = re.compile(r'"[^"\n]{1,400}"')
_STEP, _VERSE = 80, 35


def weigh(look: Look, elements: list[Element]) -> None:
    """Mark the elements that read like widgets, and the scraps beside them."""
    folded = look.folded
    plain = [(element, folded.text[element.start : element.end]) for element in elements if _plain(element)]
    short = [(element.said, text) for element, text in plain if len(text) <= LONGEST]
    unfilled = {text for _, text in short if UNFILLED.search(text)} if is_unfilled(folded.text) else set()
    likely = {text for said, text in short if (has_anchor(said) or text in unfilled) and likeness(text) > 0}
    asks = {text for said, text in short if asks_reader(text, you=ASKED & said) and _may_ask(text)}
    asking = {text: _bonus(text) for _, text in plain[1:] if text in asks} if asks else {}
    highest = [*map(likeness, likely), *(likeness(text) + bonus for text, bonus in asking.items())]
    known = any(map(widget, elements))
    if max(highest, default=NEVER) < AMONG and not known:
        return
    spoken = likely.union(asking)
    if not known and all(text in spoken for element, text in plain if element.sort == PROSE):
        return
    article = _article(plain, spoken)
    told = Told(article, folded.foreign)
    scores = {text: told.likeness(text) for text in likely}
    if (
        asking
        and not is_letter(folded.text, elements)
        and not (told.any_of(READER) and told.without(_QUOTED).any_of(READER))
    ):
        scores |= {text: told.likeness(text) + bonus for text, bonus in asking.items()}
    values = [
        scores.get(folded.text[element.start : element.end], NEVER) if _plain(element) else NEVER
        for element in elements
    ]
    title = headline_of(folded, elements)
    if title is not None and values[title] < HEADLINE:
        values[title] = NEVER
    reading = max(values) >= AMONG
    for at in quoted(folded, elements) | listed(folded, elements) if reading else ():
        values[at] = NEVER
    head, tail = _ends(elements, values, AMONG)
    for at, element in enumerate(elements):
        if values[at] < AMONG:
            continue
        text = folded.text[element.start : element.end]
        at_end = at < head or at >= tail
        weight = _weight(element, text, values[at], at_end=at_end)
        if text in unfilled:
            weight = 2.0 if element.own_line else weight
        elif weight > AIDED and _may_be_subheading(element, text, values[at], at_end=at_end):
            weight = AIDED
        elif weight > AIDED and not speaks_to_reader(text):
            weight = _unaddressed(text, values[at], weight, first=not at, at_end=at_end)
        if weight and not _step(folded, elements, at) and (at_end or not kind_of_statement(text)):
            element.sort, element.rule, element.score = LIKE, RULES[kind_of(text)], weight
    _lists(folded, elements)
    scraps(folded, elements, told, title)


def _bonus(text: str) -> float:
    """What it adds to the score of a line that it speaks to the reader."""
    return ASKING if names_reader(text) and text[-1] in ".!?" else BIDDING


def _may_ask(text: str) -> bool:
    """Whether a line that speaks to the reader is not surely the article's, which then speaks so itself. A
    long one has to read like furniture.
    """
    score = likeness(text)
    return score > (_ARTICLES if len(text) <= _SENTENCE else AIDED)


def _article(plain: list[tuple[Element, str]], likely: set[str]) -> str:
    """The sentences of the article itself, among which nothing counts that reads like a widget."""
    texts = [
        text
        for at, (element, text) in enumerate(plain)
        if (element.sort == PROSE or not at) and text not in likely
    ]
    return "\n".join(texts)


def _lists(folded: Folded, elements: list[Element]) -> None:
    """Give the headlines after a header of a list to it where the text or the next widget ends them. Before
    the first paragraph they may be the article's own.
    """
    at = next((at for at, element in enumerate(elements) if element.sort == PROSE), len(elements))
    headed = any(e.sort == LIKE for e in elements) and headings(folded, elements) > 1
    while at < len(elements):
        header, stop = elements[at], at + 1
        if header.sort == LIKE and header.score >= 1 and _is_header(folded, header):
            stop = list_end(folded, elements, at, headed=headed)
        for element in elements[at + 1 : stop]:
            header.score = 2.0
            element.sort, element.rule, element.score = LIKE, header.rule, 2.0
        at = stop


def _is_header(folded: Folded, element: Element) -> bool:
    text = folded.text[element.start : element.end]
    listed = element.rule is not None and element.rule.kind in ("related", "ad")
    return listed and element.own_line and 0 < text.count(" ") < _HEADER and text[-1].isalpha()


def _plain(element: Element) -> bool:
    return element.sort in (SHORT, PROSE)


def _ends(elements: list[Element], values: list[float], bound: float) -> tuple[int, int]:
    """Where the head ends and where the tail begins: what comes before and after all that reads like an
    article.
    """
    other = [
        element.rule is None and element.sort != TOKEN and values[at] < bound
        for at, element in enumerate(elements)
    ]
    if True not in other:
        return 0, len(elements)
    return other.index(True), len(other) - other[::-1].index(True)


def _weight(element: Element, text: str, value: float, *, at_end: bool) -> float:
    """What a piece counts: 2 goes by itself, less only with others."""
    if not element.own_line:
        if value < AMONG or not (" " in text or is_unfilled(text)):  # one word is the end of what is said
            return 0.0
        return 0.5 if value < NEAR else 2.0 if at_end and value >= ALONE else 1.0
    if text.count(" ") < _PHRASE:
        sure = 2.0 if at_end and " " in text else 1.0
        return sure if value >= PLAIN else 0.25 if value >= AMONG else 0.0
    if value >= ALONE or (at_end and value >= AT_END):
        return 2.0
    return 1.0 if value >= NEAR else 0.5 if value >= AMONG else 0.0


def _unaddressed(text: str, value: float, weight: float, *, first: bool, at_end: bool) -> float:
    """What a piece counts that does not speak to the reader: a headline or several sentences nothing, a
    sentence or a heading between paragraphs only with others.
    """
    if first or (text[-1] == "." and ". " in text and value < PLAIN):
        return 0.0
    if text[-1] in ".!" and value < PLAIN:
        return AIDED if value >= NEAR or len(text) < _SENTENCE else 0.0
    return AIDED if value < PLAIN and not at_end else weight


def _may_be_subheading(element: Element, text: str, value: float, *, at_end: bool) -> bool:
    """Whether a line is a question, or between paragraphs a few words without a stop ("Share your lunch")."""
    if value < PLAIN and QUESTION.match(text):
        return True
    few = text.count(" ") < _HEADER and text.count(",") < _ROW and not _STOP.search(text)
    return value < HEADLINE and not at_end and element.own_line and few and text[-1].isalpha()


def _step(folded: Folded, elements: list[Element], at: int) -> bool:
    """Whether a line is a sentence among short sentences, as instructions, verses and answers are."""
    element = elements[at]
    if not element.own_line or folded.text[element.end - 1] != "." or element.end - element.start > _STEP:
        return False
    after = [e for e in elements[at + 1 : at + 4] if e.sort in (SHORT, PROSE)][:1]
    before = [e for e in elements[max(at - 3, 0) : at] if e.sort in (SHORT, PROSE)][-1 if after else -2 :]
    longest = _STEP if after else _VERSE
    beside = before + after
    short = all(e.own_line and e.end - e.start <= longest for e in beside)
    return bool(before) and short and all(folded.text[e.end - 1] in ".!?" for e in beside if e.start)
