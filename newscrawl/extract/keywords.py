"""What a page says its article is about: keywords in markup, else the links that it marks as tags.

Markup for machines mixes words for readers with those of the publishing system; where another source has a
part of the same words, that part is what readers see. Links are told to be tags by how they or their list are
named, or by standing in a row of links to pages of topics.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import groupby, islice
from operator import attrgetter

from newscrawl.extract.data.jsonld import Node
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, fold, plain
from newscrawl.extract.nodes import strings
from newscrawl.extract.page import Page
from newscrawl.extract.people.words import plain_words
from newscrawl.extract.titles import host_of

_META = (
    "news_keywords", "keywords", "article:tag", "parsely-tags", "sailthru.tags", "topic", "og:article:tag",
)  # fmt: skip
_SPLIT = re.compile(r"[;|،؛、，；｜,](?:(?<!,)|(?<!\d,)|(?!\d))")
"""Between two keywords; a comma between digits is part of a number."""
_MACHINE = r"\d{5,}|[0-9a-f]{8}-[0-9a-f-]{20,}|_\w+|[a-z]+_[a-z_]+"
_NUMBER = re.compile(_MACHINE)
"""A number or name that only a publishing system goes by."""
_FLAG = re.compile(rf"{_MACHINE}|[a-z]{{20,}}|[A-Z]\w{{2,11}}: .+")
"""What may be such a name as well ("splitscreenimageleft", "Section: Sport")."""
_MAX, _LONGEST = 60, 100
_LINK_WORDS = 6
_LISTS = (
    "taglist", "tag-list", "tags-list", "tags__list", "post-tags", "article-tags", "article__tags",
    "entry-tags", "topic-tags", "topic-list", "topics-list", "related-topics", "article-topics",
)  # fmt: skip
_TOPICS = plain_words(
    """
    topic topics tag tags tagg thema themas theme themen themes tema temas sujet sujets etiqueta etiquetas
    argomento argomenti onderwerp onderwerpen emne emner amne amnen keyword keywords konu tagit
    """
)
"""What the address of a topic's page has before the topic, in a dozen languages."""
_TOPIC_NUMBER = re.compile(r"t-\d+")
_LABELLED = re.compile(r"([^\W\d_][\w ]{1,18}?)(?:\s?:\s?|/)(?=\S)(.+)")
_LABELS = plain_words(
    """
    category section topic tag theme subject keyword person people place location organization organisation
    company event entity nlp_entity_token
    """
)
"""What a publishing system writes before a word that is for readers ("Category: Travel", "topic/travel")."""


def read_keywords(page: Page, nodes: list[Node]) -> tuple[list[str], str]:
    """What the page says it is about, in its order, and where it says so."""
    stated = [(found, source) for values, source in _stated(page, nodes) if (found := _words(values))]
    best = stated[0] if stated else ([], "")
    for other in stated[1:]:
        if _reads_better(best[0], other[0]):
            best = other
            break
    host = host_of(page.url)
    words = [w for w in best[0] if not (_NUMBER.fullmatch(w) or ("." in w and host.endswith(w.lower())))]
    if words:
        return _without_labels(words), best[1]
    tags = list(dict.fromkeys(islice(_linked(page), _MAX)))
    return tags, "selector" if tags else ""


def _reads_better(words: list[str], others: list[str]) -> bool:
    """Whether `others` are the part of `words` that is for readers, or are those words with their commas."""
    if len(others) < 2:
        return False
    had, has = set(map(fold, words)), set(map(fold, others))
    if len(words) == 1:
        return len(has) > 1 and set(fold(words[0]).split()) == {part for word in has for part in word.split()}
    return len(has) > 1 and has < had and any(_FLAG.fullmatch(word) for word in words)


def _stated(page: Page, nodes: list[Node]) -> Iterator[tuple[list[str], str]]:
    for node in nodes[:2]:
        yield strings(node.get("keywords")), "json-ld"
    for key in filter(page.meta.__contains__, _META):
        yield page.meta[key], "meta"


def _words(values: list[str]) -> list[str]:
    found: list[str] = []
    for value in values[:_MAX]:
        parts = (part.strip().strip("\"'#").strip() for part in _SPLIT.split(plain(value)))
        found += [word for word in parts if word and len(word) < _LONGEST]
    return list(dict.fromkeys(found))[:_MAX]


def _without_labels(words: list[str]) -> list[str]:
    """The words without what they are labelled with; those with labels of other kinds are for machines."""
    if not any(":" in word or "/" in word for word in words):
        return words
    parted = [(word, _LABELLED.fullmatch(word)) for word in words]
    if not any(match and _label(match) in _LABELS for _, match in parted):
        return words
    found = [
        word if match is None or match[1].count(" ") > 2 else match[2] if _label(match) in _LABELS else ""
        for word, match in parted
    ]
    return list(dict.fromkeys(filter(None, found)))


def _label(match: re.Match[str]) -> str:
    label = fold(match[1]).replace(" ", "_")
    return label if label in _LABELS else "category" if label == "categories" else label.removesuffix("s")


def _linked(page: Page) -> Iterator[str]:
    """The texts of links that are tags of the article: marked so, in a list that is, or in a row of them."""
    named = page.named("tag", "topic")
    marked = [link for _, link in named if link.tag == "a" and link.get("rel") == "tag"]
    for link in marked or _in_list(named) or _in_row(page):
        text = element_text(link, 5).strip("#, ")
        if 0 < len(text.split()) <= _LINK_WORDS and len(text) < _LONGEST:
            yield text


def _in_list(named: list[tuple[str, Element]]) -> list[Element]:
    """The links, or else the buttons, of the first list that is named for tags and has some."""
    for words, element in named:
        if element.tag not in _NO_LIST and any(name in words for name in _LISTS):
            links = [link for link in islice(element.iter("a"), _MAX) if not _leads_nowhere(link)]
            if links := links or list(islice(element.iter("button"), _MAX)):
                return links if len(links) <= _LONGEST_ROW else []
    return []


_NO_LIST = frozenset(("body", "html", "a", "button", "li", "nav", "header", "footer"))


def _leads_nowhere(link: Element) -> bool:
    return (link.get("href") or "").startswith("#")


def _in_row(page: Page) -> list[Element]:
    """The first row of links to pages of topics after the heading, neither in a menu nor in a sentence."""
    if not page.by_tag["h1"]:
        return []
    links = page.by_tag["a"]
    first = bisect_left(links, page.by_tag["h1"][0].place, key=attrgetter("place"))
    after = (link for link in links[first:] if _is_of_topic(link.attrib.get("href", "")))
    for _, row in groupby(islice(after, _MAX), _place):
        found = list(row)
        if 1 < len(found) <= _LONGEST_ROW and not _is_elsewhere(found[0]):
            return found
    return []


def _is_of_topic(address: str) -> bool:
    """Whether an address is that of the page of a topic: `/topics/bridges`, `/de/bridges/t-17`."""
    parts = address.rstrip("/").rsplit("/", 2)
    if len(parts) < 2:
        return False
    before, last = parts[-2:]
    return before in _TOPICS or (last[:2] == "t-" and _TOPIC_NUMBER.fullmatch(last) is not None)


_LONGEST_ROW = 20
"""More links are a menu, or a cloud of all the site's tags."""
_ELSEWHERE = frozenset(("nav", "aside", "header", "footer", "p", "h1", "h2", "h3"))
_OTHERS = re.compile(r"cloud|widget|sidebar|menu|footer|nav|trend|popular|related|teaser|comment|\bhot\b")


def _is_elsewhere(link: Element) -> bool:
    """Whether a row stands in a menu, a sentence, or a box that is not the article's own."""
    for above in islice(link.iterancestors(), 6):
        if above.tag in ("body", "main", "article"):
            return False
        if above.tag in _ELSEWHERE or _OTHERS.search(
            f"{above.get('class', '')} {above.get('id', '')}".lower()
        ):
            return True
    return False


def _place(link: Element) -> Element | None:
    """What a link of a row stands in: its list, where each link has an entry of its own."""
    parent = link.getparent()
    above = parent.getparent() if parent is not None and len(parent) == 1 else None
    return above if above is not None else parent
