"""Who wrote the article: people, apart from the organisations that stand in for them.

JSON-LD names the authors where it names people. Where it gives only the outlet or an agency, or nothing,
the page's author marks (microdata, `rel=author`, byline classes in many languages), its meta elements and the
lines beside the heading are asked for people; the outlet or the agency is the author only where nobody is
named. A byline that names all of JSON-LD's people and more is the fuller one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import Any
from urllib.parse import urljoin

from lxml.html import HtmlElement

from newscrawl.agencies import agency_of
from newscrawl.extract.dates import read
from newscrawl.extract.jsonld import Node, types
from newscrawl.extract.names import (
    is_full_name,
    is_label,
    is_organisation,
    names_its_author,
    same,
    split_names,
    starts_byline,
)
from newscrawl.extract.nodes import by_id
from newscrawl.extract.page import Page
from newscrawl.extract.text import element_text, has_digit, letters, lines
from newscrawl.items import Author

_META = (
    "author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator", "cxenseparse:author", "byl", "article:author_name", "article.author", "dc.author",
    "authors", "creator", "rbauthors", "vr:author", "citation_author", "author_name", "og:author",
    "mrf:authors",
)  # fmt: skip
_BYLINE = re.compile(
    r"byline|by-line|author|(?:^|[\s_-])(?:autor(?:in|en|es|s|e)?|autore|auteurs?|verfasser|redakteur|writers?"
    r"|reporter|journalist|creator|contributors?|penulis|yazar|avtor|autorzy|forfatter|skribent|szerzo"
    r"|toimittaja|signature|firma|posted-?by|written-?by|username|nombre-?autor|submitted)(?:$|[\s_-])"
)
_NOT_BYLINE = re.compile(
    r"comment|related|sidebar|footer|widget|(?:^|[\s_-])nav|avatar|teaser|popular|trending|recommend|photo|image"
    r"|img|caption|social|share|follow|author-?(?:bio|desc|box|info-?box|page|about|image)|bio(?:$|[\s_-])"
    r"|authority|search|login|hidden-author|guest-?book"
)
_PROFILE = re.compile(
    r"/auth?or(?:en|es|s)?/|/autorid|/people/|/profil|/by/|/staff|redakteur|/users?/|/contributor"
)
_COMMENTS = ("comment", "related", "kommentar")
_FAR = 150
_MAX_AUTHORS = 12


def read_authors(
    page: Page, nodes: list[Node], heading: HtmlElement | None, site: set[str]
) -> tuple[list[Author], str]:
    """The authors and the source they come from. `site` are the outlet's names, as bare letters."""
    stated = _unique(_from_nodes(page, nodes), site)
    marked = _unique(_marked(page, heading), site)
    shown = _people(marked)
    if _people(stated):
        if len(shown) > len(stated) and all(_among(author, shown) for author in stated):
            return shown, "selector"
        if len(stated) == 1 and " " not in stated[0].name:
            return _fuller(stated[0], [*shown, *_visible(page, heading)])
        return stated, "json-ld"
    if shown:
        return shown, "selector"
    meta = _unique(_from_meta(page), site)
    if named := _people(meta):
        return named, "meta"
    if beside := _beside(page, heading, site, [author.name for author in stated + marked + meta]):
        return beside, "visible"
    found = ((stated, "json-ld"), (marked, "selector"), (meta, "meta"))
    return next(((authors, source) for authors, source in found if authors), ([], ""))


def _people(authors: list[Author]) -> list[Author]:
    return [author for author in authors if author.type == "Person"]


def _beside(page: Page, heading: HtmlElement | None, site: set[str], credited: list[str]) -> list[Author]:
    """Who is named beside the heading, where the page credits no agency but at most the outlet."""
    if any(map(agency_of, credited)):
        return []
    found = _unique(_visible(page, heading), site)
    return found if _people(found) or site.issuperset(map(letters, credited)) else []


def _fuller(author: Author, others: list[Author]) -> tuple[list[Author], str]:
    """A first name alone, with the last name that the page shows."""
    for other in others:
        if other.name.startswith(f"{author.name} "):
            author.name = other.name
            return [author], "selector"
    return [author], "json-ld"


def _among(author: Author, others: Iterable[Author]) -> bool:
    return any(same(author.name, other.name) for other in others)


def _unique(authors: Iterable[Author], site: set[str]) -> list[Author]:
    """Each author once, told apart into people and organisations."""
    found: list[Author] = []
    for author in authors:
        if _among(author, found):
            continue
        if author.type == "Person" and is_organisation(author.name, site):
            author.type = "Organization"
        found.append(author)
        if len(found) >= _MAX_AUTHORS:
            break
    return found


def _from_nodes(page: Page, nodes: list[Node]) -> Iterator[Author]:
    known = by_id(page)
    for node in nodes[:2]:
        found = False
        for key in ("author", "creator", "contributor"):
            for author in _of_value(node.get(key), known, page.url, 0):
                found = True
                yield author
            if found:
                return


def _of_value(value: Any, known: dict[str, Node], base: str, depth: int) -> Iterator[Author]:
    if depth > 4:
        return
    if isinstance(value, list):
        for item in value[:40]:
            yield from _of_value(item, known, base, depth + 1)
    elif isinstance(value, str):
        for name in split_names(value):
            yield Author(name=name)
    elif isinstance(value, dict):
        full = value if value.get("name") else known.get(str(value.get("@id")), value)
        if not full.get("name") and full.get("familyName"):
            full = {**full, "name": f"{full.get('givenName') or ''} {full['familyName']}"}
        url = full.get("url") or full.get("sameAs")
        link = urljoin(base, url) if isinstance(url, str) and "/" in url else None
        organisation = any(name.endswith("Organization") for name in types(full))
        for author in _of_value(full.get("name"), known, base, depth + 1):
            author.url = author.url or link
            author.type = "Organization" if organisation and " " not in author.name else author.type
            yield author


def _from_meta(page: Page) -> Iterator[Author]:
    for key in _META:
        found = False
        for text in page.meta.get(key, []):
            if not text.startswith(("http", "/", "@")):
                for name in split_names(text):
                    found = True
                    yield Author(name=name)
        if found:
            return
    label = " ".join(page.meta.get("twitter:label1", [])).casefold()
    if re.search(r"written|verfasst|geschrieben|écrit|escrito|scritto|geschreven|автор|skrevet", label):
        for text in page.meta.get("twitter:data1", []):
            yield from (Author(name=name) for name in split_names(text))


def _marked(page: Page, heading: HtmlElement | None) -> list[Author]:
    """The authors in the nearest element to the heading that is marked as a byline."""
    marked = page.classes
    at = page.place(heading)
    best: list[Author] = []
    best_rank = 1e9
    group: tuple[str, HtmlElement | None] = ("", None)
    for index in range(max(0, at - _FAR * 3 // 2), min(len(marked), at + _FAR * 3 + 1)):
        words, element = marked[index]
        if not _is_byline(words) or element.tag in _TOO_WIDE:
            continue
        strong = element.get("rel") == "author" or "author" in (element.get("itemprop") or "")
        distance = index - at if index >= at else 2 * (at - index)
        rank = distance - (60 if strong else 0)
        parent = element.getparent()
        place = (words, parent.getparent() if parent is not None else None)
        beside = place[1] is not None and place[0] == group[0] and place[1] is group[1]
        if (rank >= best_rank and not beside) or _in_comments(element):
            continue
        if authors := _in_element(element, page.url):
            if beside:
                best = best + authors
            else:
                best, best_rank, group = authors, rank, place
    return best


@lru_cache(maxsize=16384)
def _is_byline(words: str) -> bool:
    return any(map(_names_byline, words.split())) and not _NOT_BYLINE.search(words)


@lru_cache(maxsize=16384)
def _names_byline(name: str) -> bool:
    return _BYLINE.search(name) is not None


_TOO_WIDE = frozenset(
    ("body", "html", "article", "main", "meta", "link", "section", "form", "input", "header")
)


def _in_comments(element: HtmlElement) -> bool:
    for count, parent in enumerate(element.iterancestors()):
        words = f"{parent.get('class', '')} {parent.get('id', '')}".lower()
        if any(word in words for word in _COMMENTS) and parent.tag not in _TOO_WIDE:
            return True
        if count > 6:
            break
    return False


def _in_element(element: HtmlElement, base: str) -> list[Author]:
    """The authors a byline element holds: its profile links where it has them, else the names in its text."""
    inner = list(islice(element.iter("a", "span", "div", "b", "strong"), 60))
    named = [part for part in inner if part is not element and "name" in (part.get("itemprop") or "").split()]
    linked = [part for part in inner if part.tag == "a" and _is_profile(part)]
    found: list[Author] = []
    for part in (named or linked)[:_MAX_AUTHORS]:
        found += _names_of(part, base, nicknames=True)
    if found:
        return found
    text = "\n".join(lines(element, 40)[:6])
    if not text or len(text) > 250:
        return []
    lone = "\n" not in text and (
        "author" in (element.get("rel") or element.get("class") or "") or element.get("itemprop")
    )
    return _names_of(element, base, nicknames=bool(lone))


def _is_profile(link: HtmlElement) -> bool:
    return link.get("rel") == "author" or bool(_PROFILE.search((link.get("href") or "").lower()))


def _names_of(element: HtmlElement, base: str, *, nicknames: bool = False) -> list[Author]:
    text = "\n".join(lines(element, 40)[:6])
    if len(text) > 250:
        return []
    names = split_names(text, nicknames=nicknames)
    link = element.get("href") if len(names) == 1 else None
    return [Author(name=name, url=_joined(base, link)) for name in names]


def _joined(base: str, link: str | None) -> str | None:
    if not link or link.startswith(("#", "javascript:", "mailto:")):
        return None
    try:
        return urljoin(base, link)
    except ValueError:
        return None


def _visible(page: Page, heading: HtmlElement | None) -> list[Author]:
    """Names in a short line near the heading: after a word for "by", in a profile link, beside a date."""
    if heading is None:
        return []
    for element in islice(_around(heading), _FAR):
        if element.tag == "a" and _is_profile(element) and (found := _names_of(element, page.url)):
            return found
        text = (element.text or "").strip()
        if is_label(text):
            text = f"Author: {_after(element)}"
        if 4 < len(text) < 90 and names_its_author(text):
            lone = text.count(" ") < 4
            names = [n for n in split_names(text, nicknames=lone) if is_full_name(n) or " " not in n]
        elif (4 < len(text) < 90 and starts_byline(text)) or (
            8 < len(text) < 90 and has_digit(text) and read(text)
        ):
            names = [name for name in split_names(text) if is_full_name(name)]
        else:
            continue
        if names:
            return [Author(name=name) for name in names]
    return []


def _after(label: HtmlElement) -> str:
    """The text that follows the label of a byline."""
    node: HtmlElement | None = label
    for _ in range(4):
        if node is None:
            break
        if text := (node.tail or "").strip():
            return text
        if (following := node.getnext()) is not None:
            return element_text(following, 10)
        node = node.getparent()
    return ""


def _around(heading: HtmlElement) -> Iterator[HtmlElement]:
    """The elements after a heading, nearest first, and the few right before it."""
    for sibling in islice(heading.itersiblings(preceding=True), 3):
        yield from islice(sibling.iter("*"), 10)
    node: HtmlElement | None = heading
    while node is not None:
        for sibling in node.itersiblings():
            yield from sibling.iter("*")
        node = node.getparent()
