"""Edges: sentences of the article that stand in one line with furniture, before it or behind it.

Pages print a disclaimer, an offer or a link right behind a paragraph's last sentence, in the same block. What
knows such a line knows all of it for what one of its sentences says; those at its ends that surely are the
article's stay.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from newscrawl.clean.eastern.sayings import begins_statement, goes_on_stating
from newscrawl.clean.elements.sorts import LIKE, PROSE, Element
from newscrawl.clean.likeness.articlesentences import article_run, may_be_article, resumed
from newscrawl.clean.likeness.verbatim import is_verbatim, verbatim_start
from newscrawl.clean.rule import Rule
from newscrawl.clean.statements.sayings import BEARS, LED, SELF
from newscrawl.clean.statements.statements import kind_of_statement
from newscrawl.clean.text.fold import EASTERN
from newscrawl.clean.text.look import Look

_SEAM = re.compile(
    r"(?:[^\sA-Z.!?,;:(\[]|[A-Z]{2})[.!?]"
    r"(?!(?<=\d\.) (?:Jan|J.n|Feb|M.r|Apr|Ma[ij]|Ju[nl]|Aug|Sep|O[ck]t|Nov|De[cz]))[\"')]?"
    r"(?: {1,3}(?=[^a-z\s])|(?=[A-Z(\[•]|- ?[A-Z]))"
)
"""Where one sentence ends and the next begins, in any script, also where a copy lost the blank between. The
stop before a month is that of a day ("14. März")."""
_STOP = re.compile(r"(?:(?<!\d)[.!?][\"')\]]*|[)\]]) ?(?=[^\s.!?,;:，、)\]])")
_UNWEIGHED = re.compile("[\u0900-\u0dff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""A letter of scripts in which statements are known, and no weights of words."""
_BRIEF = 10
"""Letters of a sentence that says too little to be told from the one before it."""
_LONG = 5
"""Blanks of a sentence before a statement that is told by what it does not say."""
_SPELLED = 3
"""Blanks in what a phrase spells out at the start of a sentence, from which the sentence is its."""
_WHOLE = frozenset({"caption", "byline", "topics", "dateline_meta"})
"""Kinds of furniture of which any sentence may be a part: what a picture shows, who writes."""


def spare_edges(look: Look, elements: list[Element]) -> None:
    """Cut from what is known the sentences at its ends that are surely the article's."""
    for at in range(len(elements) - 1, -1, -1):
        element = elements[at]
        if element.rule and _may_hold_article(element, element.rule):
            start, stop = _furniture(look, element, element.rule)
            if (start, stop) != (element.start, element.end):
                elements[at : at + 1] = parted(look.folded.text, element, start, stop)


def _may_hold_article(element: Element, rule: Rule) -> bool:
    """Whether an element is known for what it says, and is no header or what one took with it."""
    if rule.kind in _WHOLE or rule.takes != "nothing" or rule.until:
        return False
    return element.sort != LIKE or rule.kind != "related"


def _furniture(look: Look, element: Element, rule: Rule) -> tuple[int, int]:
    """The range of an element without the article's sentences at its ends; all of it where nothing else is
    in it, or where a phrase lists it word for word."""
    text, start, stop = look.folded.text, element.start, element.end
    unknown = (look.eastern or look.hindi) and rule.kind == "disclaimer"
    if unknown and _UNWEIGHED.search(text, start, stop) and not _is_bracketed(text[start:stop]):
        return _stated(text, start, stop)
    seams = [found.end() for found in _SEAM.finditer(look.folded.shape, start, stop)]
    if not seams or _is_bracketed(text[start:stop]) or (look.eastern and EASTERN.search(text, start, stop)):
        return start, stop
    ends = [start, *seams, stop]
    sentences = [text[first:last].rstrip() for first, last in pairwise(ends)]
    first = article_run(sentences)
    last = len(sentences) - article_run(sentences[::-1], behind=rule.kind)
    if first >= last:
        first, last = 0, len(sentences)
    first = first or _untold(sentences, rule)
    last = resumed(sentences, first + 1, last, behind=rule.kind)
    if first >= last or last - first == len(sentences) or is_verbatim(text[start:stop], rule):
        return start, stop
    spelled = verbatim_start(text[start:stop], rule) if first else 0
    if spelled and (spelled >= len(sentences[0]) or text.count(" ", start, start + spelled) >= _SPELLED):
        first = 0
    return ends[first], ends[last]


def _stated(text: str, start: int, stop: int) -> tuple[int, int]:
    """The range of a text from the sentence that speaks of the article it stands in to the last that states
    something, in scripts of whose words no weights are known; all of it where no sentence does."""
    ends = [start, *(found.end() for found in _STOP.finditer(text, start, stop - 1)), stop]
    begun: int | None = None
    until = stop
    for first, last in pairwise(ends):
        sentence = text[first:last].strip()
        if begun is None and _begins(sentence):
            begun, until = first, last
        elif begun is not None and (last - first < _BRIEF or _goes_on(sentence)):
            until = last
    return (start, stop) if begun is None else (begun, until)


def _begins(sentence: str) -> bool:
    """Whether a statement may begin with a sentence."""
    spaced = f" {sentence}"
    return begins_statement(sentence) or LED.match(spaced) is not None or SELF.search(spaced) is not None


def _goes_on(sentence: str) -> bool:
    """Whether a statement may go on with a sentence."""
    return _begins(sentence) or goes_on_stating(sentence) or BEARS.search(f" {sentence}") is not None


def _is_bracketed(text: str) -> bool:
    """Whether a text is all in brackets."""
    return text[0] in "([" and text.rfind(")", 0, -2) < 0


def parted(text: str, element: Element, start: int, stop: int) -> list[Element]:
    """What stands before a range of an element, the range, and what stands behind it."""
    out = []
    for first, until in pairwise((element.start, start, stop, element.end)):
        last = first + len(text[first:until].rstrip())
        if first == start:
            out.append(replace(element, start=first, end=last, own_line=False))
        elif first < last:
            out.append(Element(first, last, PROSE, element.said))
    return out


def _untold(sentences: list[str], rule: Rule) -> int:
    """How many sentences before a statement say nothing of what it does: in a language of which few words are
    weighed."""
    for at, sentence in enumerate(sentences[:-1] if rule.name.startswith("statement-") else ()):
        spaced = f" {sentence}"
        if sentence.count(" ") < _LONG or BEARS.search(spaced) or not may_be_article(sentence, 0.0):
            return at
        if kind_of_statement(" ".join(sentences[at + 1 :])) == rule.becomes.get("disclaimer"):
            return at + 1
    return 0
