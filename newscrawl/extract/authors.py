"""Who wrote the article: people, apart from the organisations that stand in for them.

JSON-LD names the authors where it names people. Where it gives only the outlet or an agency, or nothing, the
page's author marks (microdata, `rel=author`, byline classes in many languages) and meta elements are asked for
people; the outlet or the agency is the author only where nobody is named. A byline that names all of JSON-LD's
people and more is the fuller one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import urljoin

from lxml.html import HtmlElement

from newscrawl.extract.jsonld import Node, types
from newscrawl.extract.names import is_organisation, same, split_names
from newscrawl.extract.nodes import by_id
from newscrawl.extract.page import Page
from newscrawl.extract.text import letters, lines
from newscrawl.items import Author

_META = (
    "author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator", "cxenseparse:author", "byl", "article:author_name", "article.author", "dc.author",
    "authors", "creator", "rbauthors", "vr:author", "citation_author", "author_name", "og:author", "mrf:authors",
)  # fmt: skip
_BYLINE = re.compile(
    r"(?:^|[\s_-])(?:by-?lines?|authors?|autor(?:in|en|es|s|e)?|autore|auteurs?|verfasser|redakteur|written-?by"
    r"|writers?|reporter|journalist|creator|contributors?|post-?author|author-?names?|entry-?author|dc-?creator"
    r"|penulis|yazar|avtor|autorzy|forfatter|skribent|szerzo|toimittaja|signature|firma|byline-?name|posted-?by)(?:$|[\s_-])"
    r"|byline|authorname|author_name|authorlink|article-?author|articleauthor|autor-?name|nombre-?autor"
)
_NOT_BYLINE = re.compile(
    r"comment|related|sidebar|footer|widget|(?:^|[\s_-])nav|avatar|teaser|popular|trending|recommend|photo|image|img"
    r"|caption|social|share|follow|author-?(?:bio|desc|box|info-?box|page|about|image)|bio(?:$|[\s_-])|date|time"
)
_START = re.compile(
    r"^(?:by|von|vom|por|par|di|door|af|av|przez|autor(?:in|en|es|s|e)?|author|auteurs?|text|texte?|автор|oleh|penulis)"
    r"(?:\s*:|\s)\s*(?=[^\W\d_])",
    re.IGNORECASE,
)
_FAR = 150
_MAX_AUTHORS = 12


def read_authors(
    page: Page, nodes: list[Node], heading: HtmlElement | None, site: set[str]
) -> tuple[list[Author], str]:
    """The authors and the source they come from. `site` are the outlet's names, as bare letters."""
    stated = _unique(_from_nodes(page, nodes), site)
    people = [author for author in stated if author.type == "Person"]
    marked = _unique(_marked(page, heading), site)
    shown = [author for author in marked if author.type == "Person"]
    if people:
        if len(shown) > len(people) and all(_among(author, shown) for author in people):
            return shown, "selector"
        return people, "json-ld"
    if shown:
        return shown, "selector"
    meta = _unique(_from_meta(page), site)
    if named := [author for author in meta if author.type == "Person"]:
        return named, "meta"
    if visible := [a for a in _unique(_visible(page, heading), site) if a.type == "Person"]:
        return visible, "visible"
    for authors, source in ((stated, "json-ld"), (marked, "selector"), (meta, "meta")):
        if authors:
            return authors, source
    return [], ""


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
    at = next((i for i, (_, element) in enumerate(marked) if element is heading), 0)
    best: list[Author] = []
    best_rank = 1e9
    taken: tuple[str, HtmlElement | None] = ("", None)
    for index, (words, element) in enumerate(marked):
        strong = "author" in words and (
            element.get("rel") == "author" or "author" in (element.get("itemprop") or "")
        )
        if not strong and not _BYLINE.search(words):
            continue
        if _NOT_BYLINE.search(words) or element.tag in ("body", "html", "article", "main", "meta", "link"):
            continue
        distance = index - at if index >= at else 2 * (at - index)
        rank = distance - (60 if strong else 0)
        group = element.getparent().getparent() if element.getparent() is not None else None
        beside = taken[0] == words and group is not None and taken[1] is group
        if (rank >= best_rank and not beside) or distance > 3 * _FAR or _in_comments(element):
            continue
        if authors := _in_element(element, page.url):
            if beside:
                best = best + authors
            else:
                best, best_rank, taken = authors, rank, (words, group)
    return best


def _in_comments(element: HtmlElement) -> bool:
    for count, parent in enumerate(element.iterancestors()):
        words = f"{parent.get('class', '')} {parent.get('id', '')}".lower()
        if "comment" in words or "related" in words or "kommentar" in words:
            return parent.tag != "body" and "no-comment" not in words
        if count > 8:
            break
    return False


def _in_element(element: HtmlElement, base: str) -> list[Author]:
    """The authors a byline element holds: its profile links where it has them, else the names in its text."""
    named = [
        e
        for e in element.iter("a", "span", "div")
        if e is not element and "name" in (e.get("itemprop") or "").split()
    ]
    linked = named or [
        a
        for a in element.iter("a")
        if re.search(r"auth?or|/people/|/profil|/by/|/staff|redakt|/users?/", a.get("href") or "")
    ]
    found: list[Author] = []
    for part in linked[:_MAX_AUTHORS]:
        text = "\n".join(lines(part, 20))
        if len(text) < 120:
            link = part.get("href")
            found += [
                Author(name=name, url=urljoin(base, link) if link else None) for name in split_names(text)
            ]
    if found:
        return found
    text = "\n".join(lines(element, 40)[:6])
    if not text or len(text) > 250:
        return []
    link = element.get("href")
    names = split_names(text) if len(text) < 250 else []
    return [
        Author(name=name, url=urljoin(base, link) if link and len(names) == 1 else None) for name in names
    ]


def _visible(page: Page, heading: HtmlElement | None) -> list[Author]:
    """A short line near the heading that begins with the word for "by"."""
    start = heading if heading is not None else None
    if start is None:
        return []
    node: HtmlElement | None = start
    count = 0
    while node is not None and count < _FAR:
        for sibling in node.itersiblings():
            for element in sibling.iter("*"):
                count += 1
                if count > _FAR:
                    return []
                text = (element.text or "").strip()
                if 4 < len(text) < 90 and _START.match(text) and (names := split_names(text)):
                    if all(" " in name for name in names) and letters(names[0]):
                        return [Author(name=name) for name in names]
        node = node.getparent()
    return []
