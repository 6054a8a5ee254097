"""What a page says its article is about: keywords in markup, else the links that it marks as tags.

Markup for machines mixes words for readers with those of the publishing system; where another source has a
part of the same words, that part is what readers see.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newscrawl.extract.jsonld import Node
from newscrawl.extract.nodes import strings
from newscrawl.extract.page import Page
from newscrawl.extract.text import element_text, fold, plain

_META = (
    "news_keywords", "keywords", "article:tag", "parsely-tags", "sailthru.tags", "topic", "og:article:tag",
)  # fmt: skip
_SPLIT = re.compile(r"[;|]|(?<!\d),|,(?!\d)|[、，]")
_MACHINE = r"\d{5,}|[0-9a-f]{8}-[0-9a-f-]{20,}|_\w+|[a-z]+_[a-z_]+"
_NUMBER = re.compile(_MACHINE)
"""A number or name that only a publishing system goes by."""
_FLAG = re.compile(rf"{_MACHINE}|[a-z]{{20,}}|[A-Z]\w{{2,11}}: .+")
"""What may be such a name as well ("splitscreenimageleft", "Section: Sport")."""
_MAX, _LONGEST = 60, 100
_LINK_WORDS = 6
_LISTS = ("taglist", "tag-list", "post-tags", "article-tags", "entry-tags")


def read_keywords(page: Page, nodes: list[Node]) -> tuple[list[str], str]:
    """What the page says it is about, in its order, and where it says so."""
    stated = [(found, source) for values, source in _stated(page, nodes) if (found := _words(values))]
    best = stated[0] if stated else ([], "")
    for other in stated[1:]:
        if _reads_better(best[0], other[0]):
            best = other
            break
    words = [word for word in best[0] if not _NUMBER.fullmatch(word)]
    if words:
        return words, best[1]
    tags = list(dict.fromkeys(islice(_linked(page), _MAX)))
    return tags, "selector" if tags else ""


def _reads_better(words: list[str], others: list[str]) -> bool:
    """Whether `others` are the part of `words` that is for readers, or are those words with their commas."""
    had, has = set(map(fold, words)), set(map(fold, others))
    if len(words) == 1:
        return len(has) > 1 and set(fold(words[0]).split()) == {part for word in has for part in word.split()}
    return len(has) > 1 and has < had and any(_FLAG.fullmatch(word) for word in words)


def _stated(page: Page, nodes: list[Node]) -> Iterator[tuple[list[str], str]]:
    for node in nodes[:2]:
        yield strings(node.get("keywords")), "json-ld"
    for key in _META:
        yield page.meta.get(key, []), "meta"


def _words(values: list[str]) -> list[str]:
    found: list[str] = []
    for value in values[:_MAX]:
        parts = (part.strip().strip("\"'#") for part in _SPLIT.split(plain(value)))
        found += [word for word in parts if word and len(word) < _LONGEST]
    return list(dict.fromkeys(found))[:_MAX]


def _linked(page: Page) -> Iterator[str]:
    """The texts of links that are tags of the article, by `rel` or by the name of the list they stand in."""
    marked = [link for _, link in page.named("tag") if link.tag == "a" and link.get("rel") == "tag"]
    if not marked:
        lists = [element for _, element in page.named(*_LISTS) if element.tag not in ("body", "html", "a")]
        marked = [link for element in lists[:1] for link in islice(element.iter("a"), _MAX)]
    for link in marked:
        text = element_text(link, 5).strip("#, ")
        if 0 < len(text.split()) <= _LINK_WORDS and len(text) < _LONGEST:
            yield text
