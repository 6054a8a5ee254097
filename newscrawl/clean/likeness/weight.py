"""What a line that reads like a widget counts for, by its score, its form and its place.

At the head or the tail of a text less is asked of a line than between paragraphs, and a sentence among
sentences needs more than a line of its own.
"""

from __future__ import annotations

import re

from newscrawl.clean.elements.address import QUESTION, advises, speaks_to_reader
from newscrawl.clean.elements.amid import is_amid, is_paragraph
from newscrawl.clean.elements.sorts import MARK, PROSE, SHORT, TOKEN, Element
from newscrawl.clean.likeness.wordings import is_unfilled
from newscrawl.clean.rule import OFFERS
from newscrawl.clean.text.fold import Folded

AMONG, NEAR, ALONE = 0.2, 0.8, 1.1
AIDED, BY_ITSELF = 0.5, 2.0
"""What a line counts that goes only with others, and one that goes by itself."""
AT_END = 0.4
PLAIN, HEADLINE, SURE = 2.5, 3.0, 4.0
"""The scores of one or two words, of where a headline or a sub-heading stands, and of a sentence among steps,
from which on a line is no article's."""
_CLEAR = 1.7
"""The score from which on a line as long as a sentence goes by itself between paragraphs: with less, an
article points at something ("More on it is in this story from ...")."""
_OFFERED = 1.5
"""The score from which on a sentence that speaks to nobody counts beside others, and a long line without a
stop by itself."""
_PHRASE, _WORDS, _ROW, _BOTH = 2, 6, 2, 2
_STOP = re.compile(r"[.!?:@]")
_THING = re.compile(
    r"(?:the|both) (?:apps?|games?|film|series|podcast|album|book|service|phone|tool)"
    r" (?:is|are|was|were|has|can|will)\b"
    r"|(?:tiktok|facebook|instagram|twitter|youtube|whatsapp|telegram|snapchat|linkedin|reddit|wechat|bluesky)"
    r" (?:is|was|has|can|will|ist|war|hat|est|était|a|es|era|ha|è|é|foi|var|er|är|jest|byl|on|fue) "
)
"""What tells of a thing that the article has named, where a site would name its own, or of a network, where
one would ask readers to come there."""
_STEP, _VERSE = 80, 35


def ends(elements: list[Element], values: list[float]) -> tuple[int, int]:
    """Where the head ends and where the tail begins: what comes before and after all that reads like an
    article."""
    other = [
        element.rule is None and element.sort != TOKEN and values[at] < AMONG
        for at, element in enumerate(elements)
    ]
    if True not in other:
        return 0, len(elements)
    return other.index(True), len(other) - other[::-1].index(True)


def weight_of(element: Element, text: str, value: float, *, first: bool, at_end: bool, sure: bool) -> float:
    """What a line counts for: BY_ITSELF, or less and only with others. One that is `sure` is no article's."""
    if sure and element.own_line:
        return BY_ITSELF
    weight = _weight(element, text, value, at_end=at_end)
    if text[-1] == "." and (_THING.match(text) or (value < SURE and advises(text))):
        return min(weight, AIDED)
    if sure or (weight <= AIDED and not (text[-1] == "." and element.sort == PROSE)):
        return weight
    if _may_be_subheading(element, text, value, at_end=at_end):
        return AIDED
    return weight if speaks_to_reader(text) else _unaddressed(text, value, weight, first=first, at_end=at_end)


def lone_labels(folded: Folded, elements: list[Element], values: list[float]) -> set[int]:
    """The lines that are long for a heading and have no stop, stand among the paragraphs of a text that has
    no headings, and read more like a widget's than a caption would."""
    labels = {
        at
        for at, (element, value) in enumerate(zip(elements, values, strict=True))
        if value >= _OFFERED and _is_long_label(folded.text, element)
    }
    if not labels or _is_headed(folded, elements, values):
        return set()
    return {at for at in labels if _is_run_in(elements, at) or is_amid(folded, elements, at)}


def _is_run_in(elements: list[Element], at: int) -> bool:
    """Whether a line was cut out from between two sentences, where no heading stood."""
    beside = (*elements[max(at - 1, 0) : at], *elements[at + 1 : at + 2])
    return len(beside) == _BOTH and all(e.sort == PROSE and not e.own_line for e in beside)


def _is_long_label(text: str, element: Element) -> bool:
    return text[element.end - 1] not in ".!?:" and text.count(" ", element.start, element.end) >= _WORDS


def _is_headed(folded: Folded, elements: list[Element], values: list[float]) -> bool:
    """Whether a text has a line over a paragraph, but for its first, that does not read like a widget."""
    return any(
        line.sort == SHORT and line.own_line and value < AMONG and is_paragraph(folded, after)
        for line, value, after in zip(elements[1:], values[1:], elements[2:], strict=False)
    )


def _weight(element: Element, text: str, value: float, *, at_end: bool) -> float:
    """What a piece counts: BY_ITSELF, or less and only with others."""
    if not element.own_line and not is_apart_by_brackets(text):
        if value < AMONG or not (" " in text or is_unfilled(text)):  # one word is the end of what is said
            return 0.0
        alone = (at_end and value >= ALONE) or (value >= PLAIN and text.count(" ") >= _WORDS)
        return 0.5 if value < NEAR else BY_ITSELF if alone else 1.0
    if text.count(" ") < _PHRASE:
        sure = BY_ITSELF if at_end and " " in text else 1.0
        return sure if value >= PLAIN else 0.25 if value >= AMONG else 0.0
    if value >= (AT_END if at_end else ALONE if text.count(" ") < _WORDS else _CLEAR):
        return BY_ITSELF
    return 1.0 if value >= NEAR else 0.5 if value >= AMONG else 0.0


def is_apart_by_brackets(text: str) -> bool:
    """Whether a piece stands in brackets, which set it apart as the ends of a line do."""
    return text[0] + text[-1] in ("()", "[]")


def _unaddressed(text: str, value: float, weight: float, *, first: bool, at_end: bool) -> float:
    """What a piece counts that does not speak to the reader: a headline or several sentences nothing, a
    sentence or a heading between paragraphs only with others."""
    if first or (text[-1] == "." and ". " in text and value < PLAIN):
        return 0.0
    if text[-1] in ".!" and value < PLAIN:
        return AIDED if value >= _OFFERED else 0.0
    return AIDED if value < PLAIN and not at_end else weight


def _may_be_subheading(element: Element, text: str, value: float, *, at_end: bool) -> bool:
    """Whether a line is a question, or between paragraphs a few words without a stop ("Share your lunch")."""
    if value < PLAIN and QUESTION.match(text):
        return True
    few = text.count(" ") < _WORDS and text.count(",") < _ROW and not _STOP.search(text)
    return value < HEADLINE and not at_end and element.own_line and few and text[-1].isalpha()


def is_step(folded: Folded, elements: list[Element], at: int) -> bool:
    """Whether a line is a sentence among short ones, as instructions, verses and answers are. What stands
    right beside a known part of an offer is none."""
    element = elements[at]
    if any(e.sort == MARK and e.rule and e.rule.kind in OFFERS for e in elements[max(at - 1, 0) : at + 2]):
        return False
    if not element.own_line or folded.text[element.end - 1] != "." or element.end - element.start > _STEP:
        return False
    after = [e for e in elements[at + 1 : at + 4] if e.sort in (SHORT, PROSE)][:1]
    before = [e for e in elements[max(at - 3, 0) : at] if e.sort in (SHORT, PROSE)][-1 if after else -2 :]
    longest = _STEP if after else _VERSE
    beside = before + after
    short = all(e.own_line and e.end - e.start <= longest for e in beside)
    return bool(before) and short and all(folded.text[e.end - 1] in ".!?" for e in beside if e.start)
