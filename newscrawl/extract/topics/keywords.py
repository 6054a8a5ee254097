"""What a page says its article is about: keywords in markup, else the links that it marks as tags.

Markup for machines mixes words for readers with those of the publishing system; where another source has a
part of the same words, that part is what readers see.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from html import unescape
from itertools import islice
from typing import Any

from newscrawl.extract.data.jsonld import Node, parse
from newscrawl.extract.markup.addresses import host_of
from newscrawl.extract.markup.element import between
from newscrawl.extract.markup.microdata import is_of_entry
from newscrawl.extract.markup.text import element_text, fold, plain
from newscrawl.extract.nodes.nodes import strings
from newscrawl.extract.page import Page
from newscrawl.extract.topics.emptywords import without_empty, without_names
from newscrawl.extract.topics.nocategories import NO_CATEGORIES
from newscrawl.extract.topics.restated import without_restated
from newscrawl.extract.topics.taglinks import MAX_TAGS, linked_tags
from newscrawl.extract.unfilled import is_unfilled
from newscrawl.known.names.easternnames import is_eastern
from newscrawl.known.wordtables import plain_words

_META = (
    "news_keywords", "keywords", "article:tag", "parsely-tags", "sailthru.tags", "topic", "og:article:tag",
)  # fmt: skip
_SPLIT = re.compile(r"[;|،؛、，；｜•,](?:(?<!,)|(?!\s?(?:Inc|Ltd|LLC|Corp|PLC|Jr|Sr)\b)(?:(?<!\d,)|(?!\d)))")
"""Between two keywords; a comma between digits is part of a number, and one before a short word of a name."""
_WORD = re.compile(r"[^\W_]+")
_KOREAN = re.compile("[가-힣]")
_SIGN = re.compile(r"\s(?=#\w)")
"""Before the sign of a tag, which begins a keyword."""
_MACHINE = r"""\d{5,}|type:\s.+|[0-9a-f]{8}-[0-9a-f-]{20,}
|_\w+|[a-z]+_[a-z_]+|[A-Z]{2,12}_\S.*|[a-z]{1,12}_[A-Z]\S*
|@[\w-]+|story|[Aa]rticle|\S*://\S*|[a-z]+:[a-z]+:.+
|(?:id|(?!(?:category|categories|section|topic|tag|theme|subject|keyword|person|people|place|location)s?:
|organi[sz]ation|company|event|entity)[a-z][a-z_-]{3,15}):\S.*"""
_NUMBER = re.compile(_MACHINE, re.VERBOSE)
"""A number or name that only a publishing system goes by."""
_FLAG = re.compile(rf"{_MACHINE}|[a-z]{{20,}}|[A-Z]\w{{2,11}}:\s.+", re.VERBOSE)
"""What may be such a name as well ("splitscreenimageleft", "Section: Sport")."""
_LONGEST, _WRITTEN = 100, 8000
"""Letters of a keyword, and of a list of them that is written as data, at the most."""
_WRITTEN_LIST = re.compile(r"\[\s{0,9}[\"']")
_LABELLED = re.compile(r"([^\W\d_][\w ]{1,18}?)(?:\s?:\s?|\s-\s|/)(?=\S)(.+)")
_LABELS = plain_words(
    """
    category section topic tag theme subject keyword person people place location organization organisation
    company event entity nlp_entity_token
    """
)
"""What a publishing system writes before a word that is for readers ("Category: Travel", "topic/travel")."""
_RUN, _RUN_EASTERN = 5, 2
"""Blanks in a text without commas from which it is no keyword, but a list whose parts no sign tells; in
Chinese and Japanese a blank parts these."""
_SEVERAL = 2


def read_keywords(
    page: Page, nodes: list[Node], site: Set[str] = frozenset(), headline: str = "", text: str = ""
) -> tuple[list[str], str]:
    """What the page says its article is about, in its order, and where it says so; `site` are the names of
    the site, as bare letters."""
    run: tuple[list[str], str] = [], ""
    for words, source in _best_first(_stated(page, nodes)):
        host = host_of(page.url)
        said = [w for w in words if not (_NUMBER.fullmatch(w) or ("." in w and host.endswith(w.lower())))]
        said = without_empty(without_restated(said, page), site, page, headline, text)
        if said and not _is_run(said):
            return _without_labels(said), source
        if said and not run[0] and not _spells(said[0], headline):
            run = said, source
    if (told := [*_marked(page)]) and (marked := _words(told)):
        return marked, "microdata"
    linked = list(dict.fromkeys(islice(linked_tags(page), MAX_TAGS)))
    tags = without_names(linked, site, page, headline, text) if linked else []
    return (tags, "selector") if tags else run if run[0] else ([], "")


def _is_run(words: list[str]) -> bool:
    """Whether keywords are one text with nothing between its parts, which says less than a page's tags."""
    return len(words) == 1 and words[0].count(" ") >= _RUN


def _spells(words: str, headline: str) -> bool:
    """Whether a text is nothing but words of the headline, which a system took out of it."""
    return set(fold(words).split()) <= set(map(fold, _WORD.findall(headline)))


def _has_no_blanks(word: str) -> bool:
    """Whether a word is of a language that sets no blanks in what it says."""
    return is_eastern(word) and not _KOREAN.search(word)


def _best_first(stated: Iterator[tuple[list[str], str]]) -> Iterator[tuple[list[str], str]]:
    """The keywords of each source in turn; before the first where that may have others among them, those that
    read better. Most need no look at the others."""
    for words, source in stated:
        others = list(stated) if len(words) == 1 or any(map(_FLAG.fullmatch, words)) else []
        yield from [other for other in others if _reads_better(words, other[0])][:1]
        yield words, source
        yield from others


def _reads_better(words: list[str], others: list[str]) -> bool:
    """Whether `others` are the part of `words` that is for readers, or are those words with their commas."""
    had, has = set(map(fold, words)), set(map(fold, others))
    if len(has) < _SEVERAL:
        return False
    if len(words) == 1:
        return set(fold(words[0]).split()) == {part for word in has for part in word.split()}
    return has < had


def _stated(page: Page, nodes: list[Node]) -> Iterator[tuple[list[str], str]]:
    """The keywords that data name, and where."""
    for node in nodes[:2]:
        if "keywords" in node and (words := _words(_listed(node["keywords"]))):
            yield words, "json-ld"
    for key in filter(page.meta.__contains__, _META):
        if words := _words(page.meta[key]):
            yield words, "meta"


def _marked(page: Page) -> Iterator[str]:
    """What microdata calls the keywords of the page's story: each in an element of its own, or all as one,
    which may call its parts so as well."""
    end = 0
    for _, element in page.named("keywords"):
        if element.place < end or element.get("itemprop") != "keywords" or element.tag == "meta":
            continue
        if not is_of_entry(element):
            end = element.end
            links = [element_text(link, 5) for link in between(page.by_tag["a"], element.place, end)]
            yield from links or [element_text(part, 5) for part in element] or [element.text or ""]


def _listed(value: Any) -> list[str]:
    """The texts in a value of JSON-LD; a text may be a list that is written down as one."""
    if isinstance(value, str) and _WRITTEN_LIST.match(value):
        return strings(parse(value[:_WRITTEN])) or strings(value)
    return strings(value)


def _words(values: list[str]) -> list[str]:
    found: dict[str, str] = {}
    for value in values[:MAX_TAGS]:
        text = unescape(plain(value)) if "&" in value else plain(value)
        text = _SIGN.sub(",", text) if "#" in text else text
        if not text.isascii() and "," not in text and text.count(" ") >= _RUN_EASTERN:
            text = text.replace(" ", ",") if all(map(_has_no_blanks, text.split())) else text
        for part in _SPLIT.split(text):
            word = part.strip().strip("\"'#").strip()
            if word and len(word) < _LONGEST and word[0] not in "/<" and not is_unfilled(word):
                found.setdefault(word.casefold().replace("-", " "), word)
    return [word for key, word in found.items() if key.replace(" ", "") not in NO_CATEGORIES][:MAX_TAGS]


def _without_labels(words: list[str]) -> list[str]:
    """The words without what they are labelled with; those with labels of other kinds are for machines."""
    joined = " ".join(words)
    if ":" not in joined and "/" not in joined and " - " not in joined:
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
