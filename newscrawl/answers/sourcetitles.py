"""The headline of a page that has none in a heading or in its data: the title that a source gave, where the
page shows it.

Systems that call all their pages by the name of the site ("Home", "The Valley Daily | News of the valley")
and set headlines in plain boxes leave nothing to know one by. But a listing or a feed called the story
something, and where the page shows just that, in no link, it is the headline.
"""

from __future__ import annotations

from lxml import html
from scrapy.http import Response

from newscrawl.answers.announced import is_telling
from newscrawl.answers.stories import are_alike
from newscrawl.discover.pages.listing import parse_page
from newscrawl.items import Article
from newscrawl.road import in_utf8

_NO_TEXT = frozenset(("script", "style", "title", "option", "textarea"))
_THE_SAME = 0.8
"""The share of words that a title and what was told have in common where the one is the other, cut off."""
_OF_ALL_PAGES = "title"
"""Where a headline comes from that may be what all pages are called."""


def call_as_told(article: Article, told: str | None, response: Response) -> None:
    """Give an article the headline that its source `told`, where its page shows that and has no other, or one
    in its title alone that is nothing like it.
    """
    told = " ".join((told or "").split())
    sources = article.provenance.sources
    if sources.get("headline", _OF_ALL_PAGES) != _OF_ALL_PAGES or not is_telling(told):
        return
    if are_alike(told, article.headline or "", _THE_SAME) or not _shows(response, told):
        return
    article.headline, sources["headline"] = told, "visible"
    article.quality = [flag for flag in article.quality if flag != "no_headline"]


def _shows(response: Response, told: str) -> bool:
    tree = parse_page(in_utf8(response), "utf-8")
    return tree is not None and any(_is_it(element, told) for element in tree.iter("*"))


def _is_it(element: html.HtmlElement, told: str) -> bool:
    if " ".join((element.text or "").split()) != told or element.tag in _NO_TEXT:
        return False
    return element.tag != "a" and next(element.iterancestors("a"), None) is None
