"""The headline: which of a page's texts for it is the one.

No source is right alone: the first `<h1>` and the JSON-LD each equal the printed headline on three pages of
four, but one of the sources almost always does. Where news markup names one, it is trusted over the rest
with a few exceptions (`headline/news.py`); elsewhere the choice is learned
(`headline/choice.py`). What loses is kept by the caller as the alternative headline.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from operator import attrgetter

from newscrawl.extract.data.jsonld import Node
from newscrawl.extract.headline.agreed import above_text, agreed, not_torn
from newscrawl.extract.headline.alternative import SLUG, is_above, is_alternative
from newscrawl.extract.headline.called import (
    as_shown,
    below_sign,
    beside_section,
    called_headline,
    outside_menus,
)
from newscrawl.extract.headline.choice import choose_headline
from newscrawl.extract.headline.cutoff import DOTS, TRAIL, TRAILS, before_trail, behind_trail, uncut
from newscrawl.extract.headline.mastheads import mastheads
from newscrawl.extract.headline.news import news_headline
from newscrawl.extract.headline.rubrics import as_titled, below_rubric
from newscrawl.extract.headline.seams import parted, without_kicker, without_subtitle
from newscrawl.extract.headline.texts import (
    FIRST_HEADING,
    NEWS_WEIGHT,
    Texts,
    Vote,
    grouped,
    pieces_of_title,
    shown_headings,
    stated_titles,
)
from newscrawl.extract.headline.unranked import line_of
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, letters, once
from newscrawl.extract.page import Page

_SEAM = re.compile(r"\s[-–—|]\s")
_WEIGHT = attrgetter("weight")
_FAINT, _LOW = 0.02, 40
"""What a spelling in capitals counts, and headings of low rank that are looked at."""


@dataclass(frozen=True, slots=True)
class Headline:
    """The headline and where it came from; `others` are the texts that lost, heaviest first, and
    `other_source` is where the first of them came from."""

    text: str | None
    source: str
    others: tuple[str, ...] = ()
    element: Element | None = None
    other_source: str = ""


def read_headline(page: Page, nodes: list[Node], site: set[str]) -> Headline:
    """The headline of a page. `site` are the names the site goes by, as `site_names` gives them."""
    site = site | mastheads(page, site)
    votes = list(stated_titles(page, nodes, site))
    of_news = bool(votes) and votes[0].weight == NEWS_WEIGHT
    texts = grouped([*votes, *shown_headings(page, ("h1",))], site) if of_news else {}
    named = next((key for key, found in texts.items() if found[0].weight == NEWS_WEIGHT), None)
    if named is None:
        texts = grouped(learned_from(page, votes), site)
        best = _learned(page, texts)
    else:
        best = news_headline(texts, named)
    if not best:
        return Headline(None, "", element=next(iter(page.by_tag["h1"]), None))
    text = _spelling(best)
    source, element = _source(best, text), _element(best, page)
    if source == "visible" and element:
        text = without_subtitle(_as_parted(text, best, element), element, page.title)
    own = next((vote.element for vote in best if vote.element is not None), None)
    lost = [votes for votes in texts.values() if is_alternative(votes, text, site)]
    lost = [votes for votes in lost if not is_above(votes, own)]
    lost.sort(key=lambda votes: -sum([vote.weight for vote in votes]))
    others = tuple(map(_spelling, lost))
    other = _source(lost[0], others[0]) if lost else ""
    return Headline(once(text), source, others, element, other)


def _learned(page: Page, texts: Texts) -> list[Vote]:
    """The votes for the text that is most likely the headline; or for another, where that is one of those
    which seldom are: each step is for a kind of text, and taken where the choice is of it."""
    best = choose_headline(page, texts) if texts else []
    tags = {vote.element.tag if vote.element is not None else "h1" for vote in best}
    if "h1" not in tags:  # headings of lower ranks alone
        best = agreed(page, texts, outside_menus(page, texts, best))
        best = above_text(page, texts, best) if best else best
    called = [] if page.by_tag["h1"] else called_headline(page, texts)
    best = called or beside_section(page, texts, below_sign(page, texts, best))
    best = as_shown(texts, best)
    if {vote.source for vote in best} == {"visible"}:
        best = as_titled(page, texts, best)
    best = not_torn(texts, best)
    if best and best[0].text.endswith(DOTS):
        best = uncut(texts, best)
    if best and TRAIL in best[0].text:
        best = before_trail(texts, best)
    if best and any(mark in page.title for mark in TRAILS):
        best = behind_trail(texts, best, page.title)
    return below_rubric(page, texts, best)


def _as_parted(text: str, best: list[Vote], heading: Element) -> str:
    """The text of a heading of several parts with a mark between kicker and headline, where a source has one;
    else with a blank where they would be one word."""
    seen = parted(text, heading)
    spelled = (vote.text for vote in best if vote.text != text and ": " in vote.text)
    return next((other for other in spelled if other.replace(": ", " ", 1) == seen), seen)


def _source(votes: list[Vote], text: str) -> str:
    """The weightiest source of a text in this spelling."""
    if len(votes) == 1:
        return votes[0].source
    return max([vote for vote in votes if vote.text == text], key=_WEIGHT).source


def learned_from(page: Page, votes: list[Vote]) -> Iterator[Vote]:
    """All the texts that the learned choice is among, `votes` being those that are stated.

    The lines of a heading are not, where the whole is stated and they are not.
    """
    yield from votes
    pieces = list(pieces_of_title(page))
    yield from pieces
    keys = {letters(vote.text) for vote in votes}
    known = keys | {letters(vote.text) for vote in pieces}
    whole, headless = "", not page.by_tag["h1"]
    for vote in shown_headings(page, ("h1", "h2", "h3")):
        if not vote.part:
            whole = letters(vote.text)
            heads = vote.weight > FIRST_HEADING or (headless and vote.place == 0)
            heading = vote.element if heads and whole not in known else None
            if heading and (headline := without_kicker(heading, known)):
                yield replace(vote, text=headline)
                continue
        elif whole in keys and letters(vote.text) not in keys:
            continue
        yield vote


def _spelling(votes: list[Vote]) -> str:
    """Of one headline in several spellings (quotation marks, a colon for a line end) the weightiest.

    What is all in capitals, or as addresses have it, counts only where there is no other. A heading's text is
    put together from its lines, and a title that bears the site's name is written for search engines: their
    marks count for less. A dash where another source has a colon is the seam at which kicker and headline
    were joined.
    """
    if len({vote.text for vote in votes}) == 1:
        return votes[0].text
    weights: dict[str, float] = {}
    for vote in votes:
        weight = vote.weight * (0.4 if vote.source == "visible" else 0.5 if vote.signed else 1)
        weight *= _FAINT if vote.text.isupper() or SLUG.fullmatch(vote.text) else 1
        weights[vote.text] = weights.get(vote.text, 0) + weight
    best = max(weights, key=weights.__getitem__)
    seamless = _SEAM.sub(": ", best)
    return seamless if seamless in weights else best


def _element(best: list[Vote], page: Page) -> Element | None:
    """The heading that shows the headline, or else the page's first of the highest rank that shows anything:
    one without text holds a site's sign, or was never filled."""
    found = next((vote.element for vote in best if vote.element is not None), None)
    if found is not None:
        return found
    key = letters(best[0].text)
    for element in [*page.by_tag["h1"], *page.by_tag["h2"], *page.by_tag["h3"]][:200]:
        if key in letters(element_text(element, 30)):
            return element
    for element in [*page.by_tag["h4"], *page.by_tag["h5"]][:_LOW]:
        if key == letters(element_text(element, 30)):
            return element
    heads = page.by_tag["h1"]
    filled = next((head for head in heads if (head.text or "").strip() or element_text(head, 30)), None)
    told = line_of(page, key, best[0].text[:1]) if filled is None else filled
    return next(iter(heads), None) if told is None else told
