"""Which JSON-LD nodes speak of this article, best first, and what they say.

A page carries nodes of other articles as well (related stories, lists), and may carry two of its own. A node
that names this page's address comes first; where no node does, a lone node is taken for the page's own,
unless its address and its headline are both those of another article.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qsl

from newscrawl.extract.data.jsonld import ARTICLE_TYPES, Node, types
from newscrawl.extract.markup.addresses import address_key, address_parts
from newscrawl.extract.markup.text import fold, plain
from newscrawl.extract.nodes.othernodes import is_of_site, is_teased
from newscrawl.extract.nodes.weaknodes import is_weak
from newscrawl.extract.page import Page
from newscrawl.extract.unfilled import is_unfilled

_DEEPEST = 20
"""Lists and nodes in each other that may stand around a text."""
_NUMBER = re.compile(r"\d{5,}")
"""A number that is no year or day."""
_BETWEEN = re.compile(r"[\W_]")
_ALIKE = 0.25
"""The share of groups of three letters that titles of different articles hardly ever have in common."""


def article_nodes(page: Page, addresses: set[str]) -> list[Node]:
    """The nodes of the page's own article, best first. `addresses` are the page's, as `address_key` gives."""
    if not page.jsonld:
        return []
    strong = _articles(page)
    ours = [node for node in strong if _addresses(node) & addresses]
    if ours:
        asking = "?" in page.url
        return _fullest_first([node for node in ours if not (asking and _asks_other(node, page.url))] or ours)
    strong = [node for node in strong if not _of_another(node, addresses, page)]
    strong = [node for node in strong if not is_of_site(page, node, _addresses(node), addresses)]
    if len(strong) > 1:
        said = _said(page)
        named = [node for node in strong if _headline(node) in said]
        strong = _fullest_first(named) or (strong if len(strong) < 4 else [])
    weak = [node for node in page.jsonld if is_weak(page, node, alone=not strong)]
    weak = [node for node in weak if not is_of_site(page, node, _addresses(node), addresses)]
    return strong + weak if len(weak) < 3 else strong


def nodes_of_others(page: Page) -> list[Node]:
    """The nodes of articles that are not the page's own: another address and another headline than the node
    that names the page's address has or, where none does, than all that the page says of itself."""
    addresses = {address_key(page.url)} - {""}
    strong = _articles(page)
    ours = [node for node in strong if _addresses(node) & addresses]
    if not ours:
        return [node for node in strong if _of_another(node, addresses, page)]
    if len(ours) == len(strong):  # as on most pages
        return []
    named = {_headline(node) for node in ours} | {""}
    return [node for node in strong if _addresses(node) - addresses and _headline(node) not in named]


def _articles(page: Page) -> list[Node]:
    """The page's nodes that are an article's by their class."""
    nodes = page.jsonld if not ARTICLE_TYPES.isdisjoint(page.kinds) else []
    return [node for node in nodes if ARTICLE_TYPES.intersection(types(node))]


def _headline(node: Node) -> str:
    return fold(plain(str(node.get("headline") or "")))


def _fullest_first(found: list[Node]) -> list[Node]:
    if len(found) < 2:
        return found
    return sorted(
        found, key=lambda node: -sum(bool(node.get(k)) for k in ("headline", "datePublished", "author"))
    )


def _said(page: Page) -> set[str]:
    return {*_titles(page), *_heads(page)}


def _titles(page: Page) -> set[str]:
    titles = page.meta.get("og:title", []) + page.meta.get("twitter:title", [])
    return {fold(plain(text)) for text in titles} - {""}


def _heads(page: Page) -> set[str]:
    heads = page.by_tag["h1"] or page.by_tag["h2"]
    return {fold(plain(" ".join(head.itertext()))) for head in heads[:3]} - {""}


def _of_another(node: Node, addresses: set[str], page: Page) -> bool:
    """Whether a node names another page of this site, and neither its headline nor the words of that address
    are what this page says of itself, in its heading and in its title alike."""
    theirs, headline = _addresses(node), _headline(node)
    if not theirs:
        return is_teased(page, headline)
    if not headline or any(_may_be_one(one, ours) for one in theirs for ours in addresses):
        return False
    titles, heads = _titles(page) or {fold(page.title)} - {""}, _heads(page)
    if not any(_alike(head, title) for head in heads for title in titles):
        return False
    ours = titles | heads | {fold(page.title)} | set(map(_words, addresses))
    said = [headline, *map(_words, theirs)]
    return not any(_alike(one, other) for one in said for other in ours)


def _may_be_one(one: str, other: str) -> bool:
    """Whether two addresses may be of one page: on other hosts, where one is a home page, by the last name in
    their paths, or by a number in both. One without words (`/node/812`) may be any page's."""
    (host, _, path), (other_host, _, other_path) = one.partition("/"), other.partition("/")
    if host != other_host or not path or not other_path or " " not in _words(one):
        return True
    return not _names(path).isdisjoint(_names(other_path))


def _words(address: str) -> str:
    """The words in the last name of an address, between blanks: what it says of its page."""
    parts = _BETWEEN.split(address.rpartition("/")[2].partition(".")[0])
    return " ".join(part for part in parts if len(part) > 1 and part.isalpha())


def _names(path: str) -> set[str]:
    """What may name an article in a path."""
    return {path.rpartition("/")[2].partition(".")[0], *_NUMBER.findall(path)}


def _alike(one: str, other: str) -> bool:
    """Whether two titles may be of one article: one in the other, or enough groups of letters in both."""
    if one in other or other in one:
        return one != "" != other
    groups, others = ({text[at : at + 3] for at in range(len(text) - 2)} for text in (one, other))
    return len(groups & others) > _ALIKE * min(len(groups), len(others))


def _addresses(node: Node) -> set[str]:
    return set(map(address_key, _stated(node))) - {""}


def _stated(node: Node) -> list[str]:
    """What a node gives as its address."""
    entity = node.get("mainEntityOfPage")
    values: list[Any] = [node.get("url"), node.get("@id"), entity]
    if isinstance(entity, dict):
        values += [entity.get("@id"), entity.get("url")]
    return [value for value in values if isinstance(value, str) and "/" in value]


def _asks_other(node: Node, url: str) -> bool:
    """Whether the query of a node's address has another value for a name that a page's has, too: it is where
    some systems number their articles (`?id=4811`)."""
    asked = dict(parse_qsl(address_parts(url).query))
    theirs = (pair for address in _stated(node) for pair in parse_qsl(address_parts(address).query))
    return bool(asked) and any(asked.get(name, value) != value for name, value in theirs)


def by_id(page: Page) -> dict[str, Node]:
    """The page's nodes by their `@id`, for following references; what says no more than that is one."""
    named = (node for node in reversed(page.jsonld) if "@id" in node and len(node) > 1)
    return {node["@id"]: node for node in named if isinstance(node["@id"], str)}


def strings(value: Any, depth: int = 0) -> list[str]:
    """The texts in a JSON-LD value: a string, a list of them, or nodes with a name; none too deep, and none
    that a template left unfilled."""
    if isinstance(value, str):
        return [text] if (text := plain(value)) and not is_unfilled(text) else []
    if depth > _DEEPEST:
        return []
    if isinstance(value, list):
        return [text for item in value for text in strings(item, depth + 1)]
    if isinstance(value, dict):
        return strings(value.get("name") or value.get("@value") or "", depth + 1)
    return []


def first(nodes: list[Node], *keys: str) -> str | None:
    """The first text that one of `nodes` gives under one of `keys`."""
    for key in keys:
        for node in nodes:
            if (value := node.get(key)) and (texts := strings(value)):
                return texts[0]
    return None
