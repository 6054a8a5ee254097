"""Open ends: a sentence of the article that a copy put right behind what a rule lists.

"Follow us on Google News The harbour froze on Monday.": a rule that leaves open how its line goes on knows
all of this one, and one for a statement knows what stands behind its bracket too. What is listed ends before
the first capital up to which it is listed, or where the bracket does, if what follows surely is the
article's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newscrawl.clean.elements.sorts import PROSE, Element
from newscrawl.clean.forms.leads import led_amid
from newscrawl.clean.likeness.articlesentences import OTHER, STATED, may_be_article
from newscrawl.clean.likeness.edges import parted
from newscrawl.clean.likeness.runins import CLAUSE, OPEN
from newscrawl.clean.likeness.verbatim import fills_line
from newscrawl.clean.likeness.wordings import likeness, speaks
from newscrawl.clean.rule import Rule
from newscrawl.clean.text.fold import Folded
from newscrawl.clean.text.words import letters

_LOW, _UP = "a-zß-öø-ÿά-ώа-яѐ-џґ", "A-ZÀ-ÖØ-ÞΆΈ-ΏΑ-ΩЀ-ЯҐ"
_CAPITAL = re.compile(
    rf"(?:(?<=[{_LOW}\d%)])|(?<=[{_UP}]{{2}})) (?=[{_UP}][^A-Z]|[\"'][{_UP}])"
    rf"|(?<=[{_LOW}\d]{{2}})(?=[{_UP}][{_LOW}]* [{_LOW}]|\"[{_UP}])"
    rf"|(?<=[{_UP}]{{3}})(?=[{_UP}][{_LOW}]+ [{_LOW}]|\"[{_UP}])"
)
"""What a sentence begins with behind words without a stop, also where a copy lost the blank between."""
_CASELESS = re.compile("[\u0620-\u06d3\u0900-\u0dff]")
"""A letter of scripts without capitals: there a sentence may begin behind any blank."""
_TWO = re.compile(r"[.!?][\"')\]]? ?(?=[\u0620-\u06d3\u0900-\u0dff])")
"""Where one sentence ends in them and the next begins."""
_BLANK = re.compile(" ")
_CLOSED = re.compile(r"[(\[][^()\[\]]{20,600}[)\]]( ?)(?=[A-ZÀ-ÖØ-Þ\"'])")
"""A bracket that holds a statement, and a sentence right behind it."""
_OPENER = re.compile(
    r"(?:The|A|An|He|She|It|They|We|You|I|My|His|Her|Their|Its|There|This|These|In|On|At|For|But|After|As|When"
    r"|If|While|Since|Last|More|Most|Many|Some|All|No|Le|La|Les|Un|Une|Il|Elle|Ils|En|Dans|El|Los|Las|Una|Su"
    r"|Lo|Gli|O|Os|As|Um|Uma|Na|Nel|De|Het|Een|Im|Am|Sie|Es|Auch|Nach|Bei|Mit) [a-zß-öø-ÿ\d]|[\"']"
)
"""What the first sentence behind a headline surely begins with."""
_ENDED = (".", "!", "?", '"', "'", ")")
_SENTENCE = re.compile(r".{14,320}?[^.\s]{2}[.!?][\"')\]]?(?=$| )")
_UNWEIGHED, _UNSPOKEN = "\u0250", -0.5
"""The first letter of scripts of whose words few are weighed, and the score below which a sentence without a
word of furniture is an article's."""
_SHORT = 3
"""Letters of a word that stands in any sentence."""
_FEWEST, _FEW, _REACH = 3, 5, 240
"""Blanks of the shortest sentence that is told from a name, of one that is told from it by any words, and
characters of what is listed."""


def spare_behind(folded: Folded, elements: list[Element]) -> None:
    """Cut from what is known the sentences behind it that its rule does not mean."""
    for at in range(len(elements) - 1, -1, -1):
        element = elements[at]
        if not element.rule or not folded.text.endswith(_ENDED, element.start, element.end):
            continue
        if element.rule.kind == "related" and _goes_on(folded.text, element):
            element.sort, element.rule = PROSE, None
        else:
            end = _end(folded, element, element.rule)
            if end < element.end:
                elements[at : at + 1] = parted(folded.text, element, element.start, end)


def _goes_on(text: str, link: Element) -> bool:
    """Whether a link to another story is followed by sentences, in a script in which nothing tells where its
    headline ends."""
    return text[link.end - 1] == "." and _TWO.search(text, link.start, link.end - 1) is not None


def _end(folded: Folded, element: Element, rule: Rule) -> int:
    """Where what a rule lists ends in an element; its end where nothing surely is behind it."""
    if rule.takes == "nothing" and not rule.until:
        for last, first in _places(folded, element, rule):
            if _is_article(folded, first, element.end, rule):
                return last
    return element.end


def _places(folded: Folded, element: Element, rule: Rule) -> Iterator[tuple[int, int]]:
    """The places where what is listed may end, each with where the next sentence begins then."""
    start, stop = element.start, element.end
    if closed := _CLOSED.match(folded.shape, start, stop):
        yield closed.start(1), closed.end()
    elif rule.kind == "related":
        for found in _ends(folded, start, stop):
            if _OPENER.match(folded.shape, found.end(), stop):
                yield found.span()
        for _, end in led_amid(f" {folded.shape[start:stop]}"):
            yield start + end - 1, start + end
    elif rule.phrases:
        caseless = _CASELESS.match(folded.text, stop - 2) is not None
        for found in _BLANK.finditer(folded.text, start, stop) if caseless else _ends(folded, start, stop):
            if fills_line(folded.text[start : found.start()], rule.phrases):
                yield found.span()


def _ends(folded: Folded, start: int, stop: int) -> Iterator[re.Match[str]]:
    """What parts the words of a stretch from a capital that may begin a sentence."""
    for found in _CAPITAL.finditer(folded.shape, start + 1, min(stop, start + _REACH)):
        if not OPEN.search(folded.shape, start, found.start()):
            yield found


def _is_article(folded: Folded, start: int, stop: int, rule: Rule) -> bool:
    """Whether a sentence that surely is an article's begins at a place."""
    found = _SENTENCE.match(folded.text, start, stop)
    if not found or found[0].count(" ") < _FEWEST:
        return False
    sentence, value = found[0], likeness(found[0])
    if not may_be_article(sentence, value, behind=rule.kind):
        return False
    if sentence[0] >= _UNWEIGHED:
        words = {word for word in letters(sentence) if len(word) > _SHORT}
        return value <= 0 and all(phrase.keys.isdisjoint(words) for phrase in rule.phrases)
    if not (value < STATED or any(form.match(folded.shape, start, stop) for form in (_OPENER, CLAUSE))):
        return False
    doubted = rule.kind == "disclaimer" or speaks(sentence) or sentence.count(" ") < _FEW
    return value < (OTHER if doubted else _UNSPOKEN)
