"""Whole articles that a page goes on with after its own: pages without an end load the next one below.

The learned choice weighs each piece against the rest of the page, so that a second article, longer than the
page's own, would be taken for it. Such an article is known before anything is weighed: it is an `article`
element after the text, with a first heading of its own, or any box that begins with one, or a heading named
as the page's is, and a day below it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from newscrawl.extract.body.leftout.left import ARTICLE_WORDS
from newscrawl.extract.body.unseen import unseen_parts
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, fold
from newscrawl.extract.nearheading import has_day_below
from newscrawl.extract.page import Page
from newscrawl.known.wordcount import count_words

_MOST = 20
"""First headings that are looked at; so many, with days below them, are a list."""
_FEW = 3
"""Articles below a text of few words at the most: more are what a live report has to tell."""
_SENTENCE, _TITLE = 8, 3
"""Words of a text, and of a heading, from which it is no label."""


def left_out(page: Page, headline: str) -> frozenset[Element]:
    """The elements that are no part of what is chosen from, when pages are read as when the choice is
    learned: what only subscribers are shown, and further articles."""
    return unseen_parts(page) | further_articles(page, headline)


def further_articles(page: Page, headline: str) -> frozenset[Element]:
    """The articles after the one headed `headline`, where that has a text before they begin."""
    heads = page.by_tag["h1"][:_MOST]
    if not headline:
        return frozenset()
    if len(heads) < 2 and (not heads or _is_headed(heads[0], headline)):  # as nearly all
        heads = _made_alike(page, heads[0] if heads else _heading(page, headline))
    if len(heads) < 2 and not (heads and page.by_tag["article"]):
        return frozenset()
    wanted, said = _words(headline), [(head, _said(head)) for head in heads]
    own = _own(page, said, wanted)
    if own is None:
        return frozenset()
    found: list[Element] = []
    ends = [*(head.place for head in heads[1:]), len(page.elements)]
    for (head, words), end in zip(said, ends, strict=True):
        if head.place <= own.place or not words or _is_like(words, wanted):
            continue
        dated = len(heads) < _MOST and len(words) >= _TITLE and has_day_below(page, head)
        article = _article(head, own) if head.tag == "h1" else None
        if article is not None and not dated and _is_part(article, own):
            continue
        if article is None and dated:
            article = _box(page, head, own, end)
        if article is None:
            continue
        if not found and not _has_text(page, own.end, article.place, _SENTENCE if dated else ARTICLE_WORDS):
            return frozenset()
        found.append(article)
    if len(found) > _FEW and not _has_text(page, own.end, found[0].place, ARTICLE_WORDS):
        return frozenset()
    return frozenset(found)


def _heading(page: Page, headline: str) -> Element | None:
    """What says the headline on a page without a first heading."""
    titled = (one for _, one in page.named("title", "headline")[:_MOST])
    return next((one for one in (*page.headings[:_MOST], *titled) if element_text(one) == headline), None)


def _made_alike(page: Page, head: Element | None) -> list[Element]:
    """The page's heading and those below it with the same names, as templates have them for each article; of
    one without names those of its rank in further `article` elements."""
    names = page.outline.names
    if head is None:
        return []
    if name := names[head.place]:
        alike = range(head.place, len(names)) if page.outline.is_named_again(head.place) else ()
        return list(islice((page.elements[at] for at in alike if names[at] == name), _MOST))
    below = (one for one in page.by_tag[head.tag] if one.place > head.place and _article(one, head))
    return [head, *islice(below, _MOST)] if next(head.iterancestors("article"), None) is not None else []


def _article(head: Element, own: Element) -> Element | None:
    """The `article` element that a heading stands in and the page's own does not."""
    article = next(head.iterancestors("article"), None)
    return None if article is None or article.holds(own) else article


def _is_part(article: Element, own: Element) -> bool:
    """Whether an `article` element stands in one that holds the page's own heading as well."""
    return any(around.holds(own) for around in article.iterancestors("article"))


def _box(page: Page, head: Element, own: Element, end: int) -> Element | None:
    """The largest box that begins with a heading, but for labels, has neither the page's own nor the next one
    (at `end`) in it, and has an article's text, in parts: a teaser has one, and a chronicle a few words."""
    box = head
    for above in head.iterancestors():
        if above.holds(own) or above.end > end or _has_text(page, above.place, box.place, _SENTENCE):
            break
        box = above
    return box if _has_text(page, head.end, box.end, ARTICLE_WORDS, parts=2) else None


def _own(page: Page, said: Sequence[tuple[Element, set[str]]], wanted: set[str]) -> Element | None:
    """The heading of the page's own article: a first one like the headline, else one that says most of what
    the page's title does, since headlines for other sites differ; else a second one like the headline."""
    like = [head for head, words in said if _is_like(words, wanted)]
    if not like:
        title = _words(page.title)
        like = [head for head, words in said if _is_most(words, title)]
    if not like:
        like = [head for head in page.by_tag["h2"][:_MOST] if _is_most(_said(head), wanted)]
    return like[0] if like else None


def _is_headed(head: Element, headline: str) -> bool:
    """Whether a heading may be the headline, which most are to the letter."""
    text = element_text(head)
    return text == headline or _is_like(_words(text), _words(headline))


def _said(element: Element) -> set[str]:
    return _words(element_text(element))


def _words(text: str) -> set[str]:
    return set(fold(text).replace("/", " ").split())


def _is_like(words: set[str], wanted: set[str]) -> bool:
    """Whether a heading may be the headline: sites have one on the page and another, shorter or with a
    kicker, in their data."""
    return 2 * len(words & wanted) > min(len(words), len(wanted))


def _is_most(words: set[str], wanted: set[str]) -> bool:
    """Whether a heading says most of what another does, and no more than that: no name of the site does."""
    return 2 * len(words & wanted) > max(len(words), len(wanted))


def _has_text(page: Page, start: int, end: int, least: int, parts: int = 1) -> bool:
    """Whether sentences of so many words, in so many parts, stand between two places."""
    words = found = 0
    for element in islice(page.elements, start, end):
        for text in (element.text if element.tag != "a" else None, element.tail):
            count = count_words(text) if text else 0
            if count >= _SENTENCE:
                words, found = words + count, found + 1
        if words >= least and found >= parts:
            return True
    return False
