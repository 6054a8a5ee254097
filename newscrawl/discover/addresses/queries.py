"""What the query of an address says of its page: the article it is, a list, a further page, a tool.

Systems without addresses of words name the kind of a page and its number there (`?article12`, `?id=3412`),
and wikis what is done with a page. A query that many addresses share tells of the reader's way alone.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import starmap
from urllib.parse import parse_qsl

from newscrawl.known.listnames import SHELVES
from newscrawl.known.wordtables import plain_words

ARTICLE_WORDS = plain_words("""
    article articles articleshow articolo articulo artigo artikel beitrag nota noticia noticias
    post posts stories story
""")
"""What an address calls an article."""
_NUMBER = re.compile(r"\d+")
_ID_PARAMETERS = plain_words("""
    aid article article_id articleid artid id idx news_id newsid nid no p story_id storyid
""")
PAGE_OR_SEARCH = plain_words("page paged s q query search sort")
"""Parameters of a list's further page, of a search, or of an order."""
_TURNS = plain_words("all first last next prev previous")
"""What a "page" is whose value has letters and names none; others call a kind of page so ("page=story")."""
_ANY_ID = re.compile(
    r"(?!.*(?:auth|board|cat|chan|col|forum|item|lang|member|menu|page|parent|prod|rubr|sec|shop|tag|topic|type|user))"
    r"\w{0,12}(?:id|idx|idxno|no|num|seq|srl)"
)
"""What ends as the name of a number does ("wr_id", "idxno") and is none of a list or a person."""
_FEWEST_DIGITS = 4
"""Digits of the number of an article, under whatever name."""
_LISTS = SHELVES | plain_words("list lists section sections")
"""Values that name a list, as in "view=category&id=101"."""
_BARE = re.compile(r"([a-z]{3,12})\d{1,9}(?:&.*)?")
"""A kind of page and its number, with no mark between."""
_BARE_ARTICLES = ARTICLE_WORDS | {"breve"}
_BARE_SHELVES = SHELVES | plain_words("rubrique mot")
_SHARED = 4
"""Addresses that have one query from which it tells no page."""
_TOOLS = {
    "action": plain_words("delete edit history info protect purge raw render submit unprotect watch"),
    "do": plain_words("admin backlink diff edit index login media recent register revisions search"),
}
"""What wikis do with a page, by the name of the parameter."""


def without_shared_queries(addresses: Iterable[str]) -> set[str]:
    """Addresses without the queries that several of them have, which say how a reader came and not which page
    is meant; all as they are where two differ in nothing else.
    """
    whole = set(addresses)
    parted = [url.partition("?") for url in whole]
    counts = Counter(query for _, _, query in parted)
    asked: dict[str, set[str]] = defaultdict(set)
    for page, _, query in parted:
        asked[page].update([query] if query else [])
    if any(len(queries) > 1 for queries in asked.values()):
        return whole
    return {page if counts[query] >= _SHARED else page + mark + query for page, mark, query in parted}


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
    """The signs of a query, each with its weight, as `discover.addresses.likeness` weighs them."""
    names = {name.lower(): value for name, value in parse_qsl(query)}
    if any(name in names for name in PAGE_OR_SEARCH if not _names_a_page(name, names)):
        yield -2.0, "a search or a further page"
    if any(value.lower() in _LISTS for value in names.values()):
        yield -2.5, "a list in the query"
    bare = _BARE.fullmatch(query.lower())
    if (bare and bare[1] in _BARE_ARTICLES) or any(starmap(_is_id, names.items())):
        yield 2.0, "an id in the query"


def _names_a_page(name: str, asked: Mapping[str, str]) -> bool:
    """Whether a parameter that mostly counts pages names one."""
    value = asked.get(name, "").lower()
    return name == "page" and value[:1].isalpha() and value not in _TURNS


def _is_id(name: str, value: str) -> bool:
    if name in _ID_PARAMETERS:
        return len(_NUMBER.sub("", value)) <= len(value) - 3
    return value.isdecimal() and len(value) >= _FEWEST_DIGITS and _ANY_ID.fullmatch(name) is not None
