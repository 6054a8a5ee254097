"""Whole articles that a page goes on with after its own: pages without an end load the next one below.

The learned choice weighs each piece against the rest of the page, so that a second article, longer than the
page's own, would be taken for it. Such an article is known before anything is weighed: it is an `article`
element after the text, with a first heading of its own.
"""

from __future__ import annotations

from itertools import islice

from newscrawl.extract.body.named import ARTICLE_WORDS
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, fold
from newscrawl.extract.page import Page
from newscrawl.wordcount import count_words

_MOST = 20
"""First headings that are looked at."""
_SENTENCE = 8
"""Words of a text from which it is no label."""


def further_articles(page: Page, headline: str) -> frozenset[Element]:
    """The `article` elements after the one headed `headline`, where that has a text before they begin."""
    heads = page.by_tag["h1"]
    if len(heads) < 2 or not page.by_tag["article"] or not headline:  # as nearly all pages
        return frozenset()
    wanted = _words(headline)
    titled = [(head, _words(element_text(head))) for head in heads[:_MOST]]
    own = next((head for head, words in titled if _is_like(words, wanted)), None)
    if own is None:
        return frozenset()
    found: list[Element] = []
    for head, words in titled:
        article = next(head.iterancestors("article"), None)
        if article is None or article.place <= own.place or not words or _is_like(words, wanted):
            continue
        if not found and not _has_text(page, own, article):
            return frozenset()
        found.append(article)
    return frozenset(found)


def _words(text: str) -> set[str]:
    return set(fold(text).split())


def _is_like(words: set[str], wanted: set[str]) -> bool:
    """Whether a heading may be the headline: sites have one on the page and another, shorter or with a
    kicker, in their data."""
    return 2 * len(words & wanted) > min(len(words), len(wanted))


def _has_text(page: Page, start: Element, end: Element) -> bool:
    """Whether an article's text stands between two elements."""
    words = 0
    for element in islice(page.elements, start.end, end.place):
        for text in (element.text if element.tag != "a" else None, element.tail):
            count = count_words(text) if text else 0
            words += count if count >= _SENTENCE else 0
        if words >= ARTICLE_WORDS:
            return True
    return False
