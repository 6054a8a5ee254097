"""What the query of an address says of its page: the article it is, a list, a further page, a tool.

Systems without addresses of words name the kind of a page and its number there (`?article12`, `?id=3412`),
and wikis what is done with a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl

from newscrawl.known.listnames import SHELVES


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ARTICLE_WORDS = _words("""
    article articles articleshow articolo articulo artigo artikel beitrag nota noticia noticias
    stories story
""")
"""What an address calls an article."""
_NUMBER = re.compile(r"\d+")
_ID_PARAMETERS = _words("""
    aid article article_id articleid artid id idx news_id newsid nid no p story_id storyid
""")
_PAGE_OR_SEARCH = ("page", "paged", "s", "q", "query", "search", "sort")
_BARE = re.compile(r"([a-z]{3,12})\d{1,9}(?:&.*)?")
"""A kind of page and its number, with no mark between."""
_BARE_ARTICLES = ARTICLE_WORDS | {"breve"}
_BARE_SHELVES = SHELVES | _words("rubrique mot")
_TOOLS = {
    "action": _words("delete edit history info protect purge raw render submit unprotect watch"),
    "do": _words("admin backlink diff edit index login media recent register revisions search"),
}
"""What wikis do with a page, by the name of the parameter."""


def other_by_query(query: str) -> str:
    """What a query says that no article's does; empty where it says no such thing."""
    if not query:
        return ""
    query = query.lower()
    bare = _BARE.fullmatch(query)
    if bare and bare[1] in _BARE_SHELVES:
        return f"a {bare[1]} by its number"
    asked = dict(parse_qsl(query))
    return "a tool of a wiki" if any(asked.get(name) in acts for name, acts in _TOOLS.items()) else ""


def query_signs(query: str) -> Iterator[tuple[float, str]]:
    """The signs of a query, each with its weight, as `discover.likeness` weighs them."""
    names = {name.lower(): value for name, value in parse_qsl(query)}
    if any(name in names for name in _PAGE_OR_SEARCH):
        yield -2.0, "a search or a further page"
    bare = _BARE.fullmatch(query.lower())
    if (bare and bare[1] in _BARE_ARTICLES) or any(
        name in _ID_PARAMETERS and len(_NUMBER.sub("", value)) <= len(value) - 3
        for name, value in names.items()
    ):
        yield 2.0, "an id in the query"
