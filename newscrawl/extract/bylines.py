"""Bylines on the page: elements marked as such, lines near the heading, and a signed last line.

What marks an element are words in its class, id, `rel` or `itemprop`, in many languages; bylines of comments,
pictures and other articles are passed over by the words of what they stand in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from urllib.parse import urljoin

from lxml.html import HtmlElement

from newscrawl.extract.dates import read
from newscrawl.extract.marks import Marks
from newscrawl.extract.names import (
    is_full_name,
    is_label,
    is_organisation,
    may_be_byline,
    names_its_author,
    split_names,
    starts_byline,
)
from newscrawl.extract.page import Page
from newscrawl.extract.text import element_text, has_digit, lines
from newscrawl.items import Author

_BYLINE = re.compile(
    r"byline|by-line|author|(?:^|[\s_-])(?:autor(?:in|en|es|s|e)?|autore|auteurs?|verfasser|redakteur|writers?"
    r"|reporter|journalist|creator|contributors?|penulis|yazar|avtor|autorzy|forfatter|skribent|szerzo"
    r"|toimittaja|signature|firma|posted[_-]?by|(?:written|wrote)[_-]?by|username|nombre-?autor|submitted)"
    r"(?:$|[\s_-])"
)
_STEMS = (
    "byline", "by-line", "aut", "verfasser", "redakteur", "writer", "reporter",
    "journalist", "creator", "contributor", "penulis", "yazar", "avtor", "forfatter", "skribent", "szerzo",
    "toimittaja", "signature", "firma", "posted", "written", "wrote", "username", "submitted",
)  # fmt: skip
"""Of the names that `_BYLINE` knows, what is looked for before."""
_NOT_BYLINE = re.compile(
    r"comment|related|media-?box|gallery|sidebar|footer|widget|(?:^|[\s_-])nav|avatar|teaser|popular|trending"
    r"|recommend|photo|image|img|caption|social|shar(?:e|ing)(?:$|[\s_-])|follow|license"
    r"|author-?(?:bio|desc|box|info-?box|page|about|image)|bio(?:$|[\s_-])|authority|search|login|hidden-author|guest-?book"
)
_PROFILE = re.compile(
    r"/auth?or(?:en|es|s)?/|/autorid|/people/|/profil|/by/|/staff|redakteur|/users?/|/contributor"
    r"|/reporters?/|/journalist"
)
_PICTURES = re.compile(r"photogra|fotogra|/images?/")
_ELSEWHERE = ("comment", "related", "kommentar", "gallery", "mediabox", "media-box", "recommend")
_PERSONAL = re.compile(r"author|autor|user")
FAR = 450
_BESIDE = 150
_MAX_AUTHORS = 12


def marked(page: Page, heading: HtmlElement | None, far: int = FAR) -> list[Author]:
    """The authors in the nearest element to the heading that is marked as a byline.

    `far` is how many named elements after the heading it may stand, and half of that before.
    """
    best: list[Author] = []
    best_rank = 1e9
    group: tuple[str, HtmlElement | None] = ("", None)
    for away, words, element in Marks(page, heading).near(far // 2, far, _STEMS):
        if not _is_byline(words) or element.tag in _TOO_WIDE:
            continue
        strong = element.get("rel") == "author" or "author" in (element.get("itemprop") or "")
        distance = away if away >= 0 else -2 * away
        rank = distance - (60 if strong else 0)
        parent = element.getparent()
        place = (words, parent.getparent() if parent is not None else None)
        beside = place[1] is not None and place[0] == group[0] and place[1] is group[1]
        if (rank >= best_rank and not beside) or _is_elsewhere(element):
            continue
        if authors := _in_element(element, page.url):
            if not any(" " in author.name for author in authors):
                rank += _NICKNAME
            if rank >= best_rank and not beside:
                continue
            if beside:
                best = best + authors
            else:
                best, best_rank, group = authors, rank, place
    people = [author.name for author in best if not is_organisation(author.name, set())]
    row = len(people) > 2 and not any(" " in name or not name.isascii() for name in people)
    return [] if row else best


_NICKNAME = 20
"""How much nearer a single word must stand than a full name."""


@lru_cache(maxsize=16384)
def _is_byline(words: str) -> bool:
    return any(map(_names_byline, words.split())) and not _NOT_BYLINE.search(words)


@lru_cache(maxsize=16384)
def _names_byline(name: str) -> bool:
    return _BYLINE.search(name) is not None


_TOO_WIDE = frozenset(
    ("body", "html", "article", "main", "meta", "link", "section", "form", "input", "header")
)


def _is_elsewhere(element: HtmlElement) -> bool:
    """Whether a byline is that of a comment, of a picture or of another article."""
    for count, parent in enumerate(element.iterancestors()):
        if parent.tag == "figure":
            return True
        words = f"{parent.get('class', '')} {parent.get('id', '')}".lower()
        if any(word in words for word in _ELSEWHERE) and parent.tag not in _TOO_WIDE:
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
        element.get("itemprop") or _PERSONAL.search(element.get("rel") or element.get("class") or "")
    )
    return _names_of(element, base, nicknames=bool(lone))


def _is_profile(link: HtmlElement) -> bool:
    address = (link.get("href") or "").lower()
    return link.get("rel") == "author" or bool(_PROFILE.search(address) and not _PICTURES.search(address))


def _names_of(element: HtmlElement, base: str, *, nicknames: bool = False) -> list[Author]:
    text = "\n".join(lines(element, 40)[:6])
    if len(text) > 250:
        return []
    names = split_names(text, nicknames=nicknames)
    link = element.get("href") if len(names) == 1 else None
    return [Author(name=name, url=joined(base, link)) for name in names]


def joined(base: str, link: str | None) -> str | None:
    """The address of a profile; None where a link leads to none."""
    if not link or link.startswith(("#", "javascript:", "mailto:")):
        return None
    try:
        return urljoin(base, link)
    except ValueError:
        return None


def visible(page: Page, heading: HtmlElement | None, *, nicknames: bool = True) -> list[Author]:
    """Names in a short line near the heading: after a word for "by", in a profile link, beside a date.

    Without `nicknames` only first and last names count.
    """
    if heading is None:
        return []
    for element in islice(_around(heading), _BESIDE):
        if element.tag == "a" and _is_profile(element):
            lone = nicknames and element.get("rel") == "author"
            if found := _names_of(element, page.url, nicknames=lone):
                return found
        text = (element.text or "").strip()
        if not 0 < len(text) < 90:
            continue
        opens = may_be_byline(text)
        if opens and is_label(text):
            text = f"Author: {_labelled(element)}"
        if 4 < len(text) < 90 and opens and names_its_author(text):
            lone = nicknames and text.count(" ") < 4
            found_names = split_names(text, nicknames=lone)
            names = [n for n in found_names if is_full_name(n) or (nicknames and " " not in n)]
        elif (len(text) > 4 and opens and starts_byline(text)) or (
            len(text) > 8 and has_digit(text) and read(text)
        ):
            names = [name for name in split_names(text) if is_full_name(name)]
        else:
            continue
        if names:
            return [Author(name=name) for name in names]
    return []


_SIGNED_IN = ("p", "div", "em", "strong", "i", "b", "span", "h4", "h5", "h6")
_FURTHER = 2500


def signed(heading: HtmlElement | None) -> list[Author]:
    """The names in the first line after the heading that is a byline and nothing else."""
    for element in islice(_after(heading, *_SIGNED_IN) if heading is not None else (), _FURTHER):
        text = (element.text or "").strip()
        if not 1 < len(text) < 70 or not may_be_byline(text):
            continue
        if is_label(text):
            text = f"Author: {_labelled(element)}"
        elif not starts_byline(text):
            continue
        names = [name for name in split_names(text) if is_full_name(name)]
        if names and len(text) < sum(map(len, names)) + _LABEL_ROOM and not _is_elsewhere(element):
            return [Author(name=name) for name in names]
    return []


_LABEL_ROOM = 24
"""Letters that a byline may have beside its names."""


def _labelled(label: HtmlElement) -> str:
    """The text that the label of a byline stands before."""
    if len(label):
        return element_text(label, 10).removeprefix((label.text or "").strip()).strip()
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
    yield from _after(heading)


def _after(element: HtmlElement, *tags: str) -> Iterator[HtmlElement]:
    """The elements after one in page order, those with `tags` or all."""
    node: HtmlElement | None = element
    while node is not None:
        for sibling in node.itersiblings():
            yield from sibling.iter(*tags or ("*",))
        node = node.getparent()
