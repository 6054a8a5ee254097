"""The sections that a front page leads to: short paths with short names, or queries that tell them apart; the
archive counts as one.

What a site calls a section in a query is anybody's guess ("?cat=7", "?view=category&id=7", "?sca=town"). But
its sections stand side by side: links of a word or two whose addresses differ in one value. So do those that
it has numbers for ("/taxonomy/term/7").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from itertools import islice
from urllib.parse import parse_qsl, quote, unquote, urljoin, urlsplit

from lxml import html

from newscrawl.discover.addresses.likeness import is_headed, is_other_page, looks_like_article
from newscrawl.discover.addresses.queries import PAGE_OR_SEARCH
from newscrawl.discover.addresses.urls import bare_host, tidy
from newscrawl.discover.documents.feednames import FEED_PATH
from newscrawl.discover.pages.daylists import is_archive
from newscrawl.discover.pages.links import links

MAX_SECTIONS = 20
MOST_SECTIONS = 60
"""Of those of a home page, where nothing but its sections lists an outlet's articles."""
_MENU = "nav|header|menu|ressort|rubri|section"
_SHELVES = re.compile(r"categor(?:y|ies|ia|ie)|kategori[ae]?|rubri(?:k|ka|que)|se(?:ct|cc)ion", re.IGNORECASE)
"""Folders that sections stand in at some sites; elsewhere they hold tags."""
_SECTION_QUERY = re.compile(
    r"(?:c|cat|sec|categor(?:y|ia|ie)|kategori[ae]?|rubri(?:k|ka|que)|ressort|channel|topic|se(?:ct|cc)ion)(?:[-_]?id)?"
    r"=[^&=]+|rubrique\d+",
    re.IGNORECASE,
)
"""The query of an address that names a section, as in "/?cat=7"; in a menu such a link is one."""
_BESIDE, _BESIDE_LONGEST = 3, 3
"""Links side by side whose addresses differ in one value, from which they are sections, and words of each."""
_NUMBERED = re.compile(r"(?<=[a-z]/)\d{1,5}/?$")
_SHALLOW, _DEEPEST = 2, 5
"""Parts of the path of a section; those of a menu may have more ("/en/category/news/economy")."""
_MOST_ASKED = 6
"""Parameters of such an address at the most."""
_NO_SECTIONS = PAGE_OR_SEARCH | {"lang", "language", "locale", "order", "orderby", "date", "day"}
_INDEX = re.compile(r"(?:index|default|home|main|list)(?:\.\w+)?", re.IGNORECASE)
"""What is called so in a folder is the folder's."""


def sections_among(
    others: dict[str, str],
    tree: html.HtmlElement,
    url: str,
    hosts: Collection[str] = (),
    most: int = MAX_SECTIONS,
) -> dict[str, str]:
    """Name to address: short paths with short names, those of the menu first, and the front pages of the
    outlet's other `hosts`.
    """
    menu = _menu_links(tree, url)
    beside = set(_side_by_side(others, url))
    sections: dict[str, str] = {}
    named_alike: dict[str, str] = {}
    for address in sorted(others, key=lambda address: (address not in menu, _depth(address) > _SHALLOW)):
        front, text = _front_of(address), others[address]
        may = _may_head_a_section(address, text, url)
        if may and not front and is_archive(address, text):
            sections.setdefault(_name_of(address, text), address)
        if front in hosts and bare_host(front) != bare_host(urlsplit(url).netloc):
            sections.setdefault(front.partition(".")[0], address)
        if (menu and address not in menu) or not may:
            continue
        if _is_section(address, _DEEPEST if menu else _SHALLOW) and not is_headed(address, text):
            if sections.setdefault(_name_of(address, text), address).rstrip("/") != address.rstrip("/"):
                named_alike.setdefault(text.lower(), address)
        elif address in beside or (menu and _names_a_section(urlsplit(address).query)):
            sections.setdefault(text.lower(), address)
        if len(sections) >= most:
            break
    return dict(islice((sections | {**named_alike, **sections}).items(), most))


def _may_head_a_section(address: str, text: str, url: str) -> bool:
    """Whether a link is to the page's own host and has few words."""
    own = bare_host(urlsplit(address).netloc) == bare_host(urlsplit(url).netloc)
    return own and 1 <= len(text.split()) <= 4


def _front_of(address: str) -> str:
    """The host whose front page an address is; empty where it is another page."""
    parts = urlsplit(address)
    return "" if parts.path.strip("/") or parts.query else parts.netloc


def _depth(address: str) -> int:
    return len(urlsplit(address).path.strip("/").split("/"))


def _is_section(address: str, deepest: int) -> bool:
    parts = urlsplit(address)
    names = [name for name in parts.path.split("/") if name]
    if not 1 <= len(names) <= deepest or parts.query or ";" in parts.path or FEED_PATH.search(parts.path):
        return False
    if looks_like_article(address).article:  # "How we pay our way", in a menu: neither the one nor the other
        return False
    shelved = any(map(_SHELVES.fullmatch, names[:-1]))
    return shelved or not (is_other_page(address) or (len(names) > _SHALLOW and names[-1].isdigit()))


def _names_a_section(query: str) -> bool:
    """Whether a query is that of a section, or says that it asks for one ("view=category")."""
    if _SECTION_QUERY.fullmatch(query):
        return True
    asked = parse_qsl(query)
    named = any(_SHELVES.fullmatch(value) for _, value in asked)
    return named and _NO_SECTIONS.isdisjoint(name.lower() for name, _ in asked)


def _name_of(address: str, text: str) -> str:
    """What the last part of a path calls a section; the folder where that is its index, and the words of the
    link where it is a number."""
    parts = [part for part in urlsplit(address).path.split("/") if part]
    if len(parts) > 1 and _INDEX.fullmatch(parts[-1]):
        parts.pop()
    name = re.sub(r"\.\w+$", "", unquote(parts[-1])).lower()
    return text.lower() if name.isdigit() else name


def _side_by_side(others: Mapping[str, str], url: str) -> Iterator[str]:
    """Addresses of a few words each that have one path, and queries that differ in one value; or no query,
    and paths that differ in the number at their end.
    """
    rows: dict[tuple[object, ...], list[str]] = defaultdict(list)
    for address, text in others.items():
        parts = urlsplit(address)
        if len(text.split()) > _BESIDE_LONGEST or not any(map(str.isalpha, text)):
            continue
        asked = parse_qsl(parts.query) if 0 < parts.query.count("=") <= _MOST_ASKED else []
        asked = [one for one in asked if one[0].lower() not in PAGE_OR_SEARCH or one[1] != "1"]
        if not _may_head_a_section(address, text, url) or not all(_may_name_one(*one, url) for one in asked):
            continue
        if not parts.query and _NUMBERED.search(parts.path) and not looks_like_article(address).article:
            rows[_NUMBERED.sub("", parts.path), ""].append(address)
        for at, (name, _) in enumerate(asked):
            rows[parts.path, name, (*asked[:at], *asked[at + 1 :])].append(address)
    return (address for row in rows.values() if len(row) >= _BESIDE for address in row)


def _may_name_one(name: str, value: str, url: str) -> bool:
    """Whether a part of a query may name a section: no language, order, further page or search, and nothing
    that never is one as a folder."""
    if name.lower() in _NO_SECTIONS:
        return False
    return _SHELVES.fullmatch(value) is not None or not is_other_page(urljoin(url, f"/{quote(value)}"))


def _menu_links(tree: html.HtmlElement, url: str) -> set[str]:
    """The addresses in what looks like a menu; the head of a story on the page is none."""
    test = " or ".join(
        f"contains(translate(concat(@class, ' ', @id), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', "
        f"'abcdefghijklmnopqrstuvwxyz'), '{word}')"
        for word in _MENU.split("|")
    )
    boxes = " | ".join(f"//{tag}[{test}]" for tag in ("ul", "div", "table"))
    places = tree.xpath(f"(//nav | //header | {boxes})[not(ancestor::article)]")
    return {address for link, _ in links(tree, url, places) if (address := tidy(link))}
