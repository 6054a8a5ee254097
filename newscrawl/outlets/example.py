"""Whether a page that was answered is an example of an outlet's articles."""

from __future__ import annotations

from scrapy.http import Response

from newscrawl import extract
from newscrawl.items import Article
from newscrawl.road import charset_of

WHOLE_BLOCKS = 3
"""Blocks of text from which a page is a good example of an article."""


def is_good(response: Response) -> bool:
    """Whether a page is an example of an article: it has a headline and some text."""
    article = _article_of(response)
    return bool(article and article.headline and len(article.blocks) >= WHOLE_BLOCKS)


def is_short(response: Response) -> bool:
    """Whether a page is an example where none is better: a dated headline with the text before a wall."""
    article = _article_of(response)
    return bool(article and article.headline and article.blocks and article.date_published)


def is_dated(response: Response) -> bool:
    """Whether a page is an article that says when it was published."""
    article = _article_of(response)
    return bool(article and article.date_published)


def _article_of(response: Response) -> Article | None:
    return extract.read(response.body, response.url, encoding=charset_of(response)).article
