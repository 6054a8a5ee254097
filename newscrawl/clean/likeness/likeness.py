"""Likeness: which pieces read like a widget in wordings that no rule lists, given where they stand.

The score of a piece's words (see `wordings`) counts in full only for words that the article itself does not
use: a story about newsletters may say what a newsletter's form says. What is told, quoted or half a sentence
is no widget. What a piece counts for where it stands is told in `weight`.
"""

from __future__ import annotations

from newscrawl.clean.elements.address import ASKED, READER, is_letter, speaks_to_reader
from newscrawl.clean.elements.amid import headings
from newscrawl.clean.elements.doubts import SPOKEN
from newscrawl.clean.elements.followus import leads_to_no_network
from newscrawl.clean.elements.lists import list_end
from newscrawl.clean.elements.quoted import asked, own_by_form
from newscrawl.clean.elements.sorts import LIKE, PROSE, Element
from newscrawl.clean.forms.schedules import scheduled
from newscrawl.clean.likeness.articlewords import ArticleWords
from newscrawl.clean.likeness.howto import howto_steps
from newscrawl.clean.likeness.own import announcing, headline_of, is_guide, without_own
from newscrawl.clean.likeness.reported import is_reported
from newscrawl.clean.likeness.runins import running_on
from newscrawl.clean.likeness.scraps import RULES, has_widget, scraps
from newscrawl.clean.likeness.suspects import ASKING, ENDS, RULELESS, suspects
from newscrawl.clean.likeness.weight import (
    AIDED,
    AMONG,
    BY_ITSELF,
    HEADLINE,
    PLAIN,
    SURE,
    ends,
    is_step,
    lone_labels,
    weight_of,
)
from newscrawl.clean.likeness.wordings import NEVER, kind_of, likeness
from newscrawl.clean.statements.statements import kind_of_statement, mark_statement
from newscrawl.clean.text.fold import Folded
from newscrawl.clean.text.look import Look

_HEADER = 6


def weigh(look: Look, elements: list[Element]) -> None:
    """Mark the elements that read like widgets, and the scraps beside them."""
    folded = look.folded
    found, known = suspects(folded, elements), has_widget(elements)
    if found.highest < AMONG and not known:
        return
    spoken = found.likely.union(found.asking)
    if not known and _is_all_so(found.plain, spoken):
        return
    told = ArticleWords(_article(found.plain, spoken), folded.foreign)
    scores = {text: told.likeness(text) for text in found.likely}
    own = bool(found.asking) and _speaks_so(look, elements, told)
    asking = {} if own else found.asking
    scores |= {text: told.likeness(text) + bonus for text, bonus in asking.items()}
    title = headline_of(folded, elements)
    values = _values(folded, elements, scores, title)
    guide = is_guide(folded, elements, values)
    least = (SURE if guide else PLAIN) + (ASKING if asking else 0)
    spared = without_own(folded, elements, values, least, several=guide)
    if spared is not values:
        brief = not (guide or own or found.article_bids(scores) or _speaks_so(look, elements, told))
        values = without_own(folded, elements, values, least, brief=True) if brief else spared
    _mark(folded, elements, values, found.unfilled)
    _lists(folded, elements)
    scraps(folded, elements, told, title)


def _speaks_so(look: Look, elements: list[Element], told: ArticleWords) -> bool:
    """Whether the article speaks to its reader itself, outside of what it quotes."""
    if is_letter(look.folded.text, elements):
        return True
    words = look.possible(READER)
    return told.any_of(words) and told.without(SPOKEN).any_of(words)


def _values(
    folded: Folded, elements: list[Element], scores: dict[str, float], title: int | None
) -> list[float]:
    """The score of each element; of a headline, and of what is quoted, listed, asked or announces, none."""
    values = [
        scores.get(folded.text[element.start : element.end], NEVER) if element.sort in RULELESS else NEVER
        for element in elements
    ]
    if title is not None and values[title] < HEADLINE:
        values[title] = NEVER
    if max(values) >= AMONG:
        scored = [at for at, value in enumerate(values) if value >= AMONG]
        theirs = own_by_form(folded, elements, scored) | asked(folded, elements)
        theirs |= scheduled(folded, elements, scored) | howto_steps(folded, elements, scored)
        for at in theirs | announcing(folded, elements, values) | running_on(folded, elements, values):
            values[at] = NEVER
        for at, element in enumerate(elements):
            if values[at] >= AMONG and (
                is_reported(folded, element.start, element.end)
                or _is_mostly_told(text := folded.text[element.start : element.end])
                or (text[-1] == "." and leads_to_no_network(text))
            ):
                values[at] = NEVER
    return values


def _is_mostly_told(text: str) -> bool:
    """Whether most of several sentences that speak to nobody does not read so: words add up over them."""
    sentences = ENDS.split(text)
    if len(sentences) == 1 or speaks_to_reader(text, you=ASKED):
        return False
    return 2 * sum(len(sentence) for sentence in sentences if likeness(sentence) < AMONG) > len(text)


def _mark(folded: Folded, elements: list[Element], values: list[float], unfilled: set[str]) -> None:
    """Mark each element whose score counts where it stands."""
    head, tail = ends(elements, values)
    lone = lone_labels(folded, elements, values)
    for at, element in enumerate(elements):
        if values[at] < AMONG:
            continue
        text = folded.text[element.start : element.end]
        at_end = at < head or at >= tail
        weight = weight_of(element, text, values[at], first=not at, at_end=at_end, sure=text in unfilled)
        if weight and at in lone:
            weight = BY_ITSELF
        if values[at] < SURE and is_step(folded, elements, at):
            continue
        kind = kind_of_statement(text) if weight and not at_end else None
        if kind and (weight >= BY_ITSELF or values[at] >= AIDED):
            mark_statement(element, kind)
        elif weight and not kind:
            element.sort, element.rule, element.score = LIKE, RULES[kind_of(text)], weight


def _is_all_so(plain: list[tuple[Element, str]], spoken: set[str]) -> bool:
    """Whether each sentence of several lines reads so: then it is a guide or a letter, and no widget."""
    return len(plain) > 1 and all(text in spoken for element, text in plain if element.sort == PROSE)


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
    the first paragraph they may be the article's own."""
    at = next((at for at, element in enumerate(elements) if element.sort == PROSE), len(elements))
    headed = any(e.sort == LIKE for e in elements) and headings(folded, elements) > 1
    while at < len(elements):
        header, stop = elements[at], at + 1
        if header.sort == LIKE and header.score >= 1 and _is_header(folded, header):
            stop = list_end(folded, elements, at, headed=headed)
        for element in elements[at + 1 : stop]:
            header.score = BY_ITSELF
            element.sort, element.rule, element.score = LIKE, header.rule, BY_ITSELF
        at = stop


def _is_header(folded: Folded, element: Element) -> bool:
    text = folded.text[element.start : element.end]
    listed = element.rule is not None and element.rule.kind in ("related", "ad")
    return listed and element.own_line and 0 < text.count(" ") < _HEADER and text[-1].isalpha()
