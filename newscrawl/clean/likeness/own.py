"""Lines that read like a widget's but are the article's own, by what stands around them.

A line that the next one goes on with is no button. Where an article itself speaks to its readers, as the
statement of a club does, a sentence that thanks or asks belongs to it, if no furniture stands beside it. A
guide to an app, an account or a match on television says in its steps what sites say in their offers: log in,
download the latest version, check your inbox. Such a guide is known by steps that no site asks for: open,
tap, choose.

And headlines are made of everyday words ("Poll puts Labour ahead"), some of which are a button's as well. But
an article has one headline: so of the lines above the first paragraph, the one that reads least like
furniture may be it, and stays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, pairwise

from newscrawl.clean.elements.address import speaks_to_reader
from newscrawl.clean.elements.amid import is_paragraph
from newscrawl.clean.elements.groups import is_link
from newscrawl.clean.elements.sorts import PROSE, SHORT, Element
from newscrawl.clean.likeness.scraps import widget
from newscrawl.clean.likeness.weight import AMONG, HEADLINE, SURE, is_apart_by_brackets
from newscrawl.clean.likeness.wordings import NEVER, kind_of, likeness
from newscrawl.clean.statements.statements import kind_of_statement
from newscrawl.clean.text.fold import Folded

_FEW, _SEVERAL = 5, 2
"""Words of a sentence that says too little to tell whose it is, and such sentences from which on an article
tells its reader to do something throughout."""
_BRIEF, _DOUBTFUL, _DOUBTED = 7, 2.2, 1.7
"""The scores below which a sentence of fewer than so many blanks, and any, may be anybody's that speaks of
nothing that sites offer."""
_ENDS = re.compile(r"(?<=[.!?]) ")
_FEWEST_STEPS = 3
"""Steps from which on an article is a guide."""
_STEP = re.compile(
    r"(?:\d{1,2}[.)] |• ?|- )?(?:"
    r"if [^,.!?:\n]{4,70}, (?:open|tap|press|click|select|report|delete|remove|restart|unplug)\b|"
    r"(?:open|tap|press|choose|select|scroll|swipe|click|enter|go (?:to|into|back)|type|turn|write|send|keep"
    r"|check|confirm|look|pick|plug|hold|make sure|bring|print|fill|cancel|watch|stream|listen|add|save"
    r"|repeat|delete|report|remove|drag|unsubscribe)\b"
    r"|(?!haben|möchten|wollen|sollten)[a-zäöüß]{2,14}en sie (?!hier|uns)"
    r"|(?:öffne|tippe?|wähle?|klicke?|gehe?|drücke?)\b"
    r"|(?!suivez|abonnez|recevez|retrouvez|inscrivez|rejoignez)[a-zéè]{3,14}ez\b"
    r"|(?:abr[ae]|to(?:c[ae]|que)|puls[ae]|elij[ae]|elig[ei]|seleccion[ae]|selecione|escolha|presion[ae]|ve a"
    r"|vaya|vá|entr[ae]|ingres[ae]|acesse|clique|preench[ae]|rellen[ae]|confirm[ae]|guard[ae]|guarde|leve)\b"
    r"|(?:apri|tocca|scegli|seleziona|premi|vai|inserisci|conferma|porta)\b"
    r"|(?:tik|kies|selecteer|druk|ga naar|vul|klik|bevestig)\b"
    r"|(?:öppna|tryck|välj|klicka|gå till|åbn|tryk|vælg|gå til|åpne|trykk|velg|klikk)\b"
    r"|(?:otwórz|dotknij|wybierz|kliknij|wpisz|otevřete|klepněte|vyberte|otvorte)\b)"
)
_HEAD_LINES, _MOST_HEAD = 6, 30
"""Lines over the first paragraph, at most: those that no rule knows, and all."""
_FEWEST_BLANKS = 2
_FURNITURE = 1.5
"""The score from which on a line of several words is no headline."""


def announcing(folded: Folded, elements: list[Element], values: list[float]) -> set[int]:
    """The lines of some scores that lead on to a next one that does not read like a widget at all."""
    return {
        at
        for at, (line, after) in enumerate(pairwise(elements))
        if values[at + 1] < AMONG <= values[at]
        and line.own_line
        and after.sort in (SHORT, PROSE)
        and _leads_on(folded, line, after, values[at])
    }


def _leads_on(folded: Folded, line: Element, after: Element, value: float) -> bool:
    """Whether a line announces what follows with a colon and hardly reads like a widget, or its sentence goes
    on in the next one, in small letters."""
    last = folded.text[line.end - 1]
    return value < HEADLINE if last == ":" else last.isalpha() and folded.shape[after.start].islower()


def without_own(
    folded: Folded,
    elements: list[Element],
    values: list[float],
    least: float,
    *,
    brief: bool = False,
    several: bool = False,
) -> list[float]:
    """The scores without those of one or two sentences that an article which speaks to its reader may say:
    they stand beside no furniture but links to other stories, and score less than the `least` of what only
    furniture says. `brief` are those of a few words, which any article may say ("Follow your nose."), and
    those of more that hardly read so ("Your guess is as good as mine."). Of an article in one line that says
    several, others are as well that speak of nothing that sites offer, unless they are surely none. A line
    may be of `several` sentences.
    """
    text = folded.text
    may_be = {
        at
        for at in _sentences(text, elements, values, least, several=several)
        if not brief or not _says_much(text[elements[at].start : elements[at].end], values[at])
    }
    furniture = {
        at
        for at, (element, value) in enumerate(zip(elements, values, strict=True))
        if (value >= AMONG and kind_of(text[element.start : element.end]) != "related")
        or (element.rule and widget(element) and not is_link(element))
    } - may_be
    own = {at for at in may_be if furniture.isdisjoint((at - 1, at + 1)) and not _is_in_row(may_be, at)}
    if len(own) >= _SEVERAL:
        own |= {
            at
            for at, (element, value) in enumerate(zip(elements, values, strict=True))
            if AMONG <= value < SURE and not element.own_line
            if kind_of(piece := text[element.start : element.end]) == "ui" and not is_apart_by_brackets(piece)
        }
    return [NEVER if at in own else value for at, value in enumerate(values)] if own else values


def _sentences(
    text: str, elements: list[Element], values: list[float], least: float, *, several: bool
) -> set[int]:
    """Where one sentence stands, or one of `several`, that scores less than what only furniture says."""
    return {
        at
        for at, (element, value) in enumerate(zip(elements, values, strict=True))
        if AMONG <= value < least
        and text[element.end - 1] == "."
        and (several or text.find(". ", element.start, element.end) < 0)
    }


def _says_much(text: str, value: float) -> bool:
    """Whether a sentence is of more than a few words, and speaks of its page, of what sites offer, or much
    as they do."""
    blanks = text.count(" ")
    least = _DOUBTFUL if blanks < _BRIEF else _DOUBTED
    own = value >= least or kind_of(text) != "ui" or kind_of_statement(text) is not None
    return blanks >= _FEW and own


def _is_in_row(numbers: set[int], at: int) -> bool:
    """Whether a number is one of three in a row: so many sentences that read so are no article's."""
    return any({first, first + 1, first + 2} <= numbers for first in range(at - 2, at + 1))


def is_guide(folded: Folded, elements: Sequence[Element], values: Sequence[float]) -> bool:
    """Whether an article has several sentences that are steps and do not read like a widget, beside one that
    does. In a line those count that bid different things."""
    text = folded.text
    lines = [pair for pair in zip(elements, values, strict=True) if text[pair[0].end - 1] == "."]
    if all(value < AMONG for _, value in lines):
        return False
    asked = (line for line, value in lines if value < AMONG and line.sort in (SHORT, PROSE))
    begun = (text[line.start : line.end] for line in asked if _STEP.match(text, line.start, line.end))
    steps = (None for line in begun for _ in _bids(line))
    return len([*islice(steps, _FEWEST_STEPS)]) == _FEWEST_STEPS


def _bids(line: str) -> set[str]:
    """The first words of the sentences of a line that are steps."""
    return {sentence.partition(" ")[0] for sentence in _ENDS.split(line) if _STEP.match(sentence)}


def headline_of(folded: Folded, elements: Sequence[Element]) -> int | None:
    """The number of the element that may be the headline, if one is: a first line right over the first
    paragraph whatever it says, another of several words if it hardly reads like furniture. `elements` are one
    at least."""
    first = folded.text[elements[0].start : elements[0].end]
    if elements[0].sort == SHORT and elements[0].own_line:
        told = first[-1] != "." and first.count(" ") >= _FEWEST_BLANKS and likeness(first) < _FURNITURE
        if told or any(is_paragraph(folded, element) for element in elements[1:2]):
            return 0
    body = _body(folded, elements)
    scores = {
        at: likeness(text)
        for at, element in enumerate(elements[:body])
        if element.sort == SHORT and element.own_line
        if (text := folded.text[element.start : element.end]).count(" ") >= _FEWEST_BLANKS
        if text[-1] not in ".:;" and not speaks_to_reader(text)
    }
    best = min(scores, key=scores.__getitem__, default=None)
    return best if best is not None and scores[best] < _FURNITURE else None


def _body(folded: Folded, elements: Sequence[Element]) -> int:
    """The number of the first paragraph, or 0 where too many lines stand over it. Those that a rule knows do
    not count: a box about cookies has several."""
    lines = 0
    for at, element in enumerate(elements[:_MOST_HEAD]):
        if is_paragraph(folded, element):
            return at
        lines += element.rule is None
        if lines > _HEAD_LINES:
            break
    return 0
