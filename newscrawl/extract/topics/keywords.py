"""What a page says its article is about: keywords in markup, else the links that it marks as tags.

Markup for machines mixes words for readers with those of the publishing system; where another source has a
part of the same words, that part is what readers see.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from itertools import islice, takewhile
from typing import Any

from newscrawl.extract.data.jsonld import Node, parse
from newscrawl.extract.markup.addresses import host_of
from newscrawl.extract.markup.element import between
from newscrawl.extract.markup.text import element_text, fold, letters, plain
from newscrawl.extract.nodes import strings
from newscrawl.extract.page import Page, is_of_entry
from newscrawl.extract.topics.sectionnames import NO_CATEGORIES
from newscrawl.extract.topics.showcases import is_showcase
from newscrawl.extract.topics.taglinks import MAX_TAGS, linked_tags
from newscrawl.extract.unfilled import is_unfilled
from newscrawl.known.wordtables import plain_words

_META = (
    "news_keywords", "keywords", "article:tag", "parsely-tags", "sailthru.tags", "topic", "og:article:tag",
)  # fmt: skip
_SPLIT = re.compile(r"[;|،؛、，；｜•,](?:(?<!,)|(?<!\d,)|(?!\d))")
"""Between two keywords; a comma between digits is part of a number."""
_SIGN = re.compile(r"\s(?=#\w)")
"""Before the sign of a tag, which begins a keyword."""
_MACHINE = r"\d{5,}|[0-9a-f]{8}-[0-9a-f-]{20,}|_\w+|[a-z]+_[a-z_]+"
_NUMBER = re.compile(_MACHINE)
"""A number or name that only a publishing system goes by."""
_FLAG = re.compile(rf"{_MACHINE}|[a-z]{{20,}}|[A-Z]\w{{2,11}}: .+")
"""What may be such a name as well ("splitscreenimageleft", "Section: Sport")."""
_LONGEST, _WRITTEN = 100, 8000
"""Letters of a keyword, and of a list of them that is written as data, at the most."""
_WRITTEN_LIST = re.compile(r"\[\s{0,9}[\"']")
_LABELLED = re.compile(r"([^\W\d_][\w ]{1,18}?)(?:\s?:\s?|/)(?=\S)(.+)")
_LABELS = plain_words(
    """
    category section topic tag theme subject keyword person people place location organization organisation
    company event entity nlp_entity_token
    """
)
"""What a publishing system writes before a word that is for readers ("Category: Travel", "topic/travel")."""
_TITLE_BLANKS = 3
_SPELLS, _SHARE = 4, 0.6
"""Words of a headline in their order from which they are no topics but it, and the share of its long ones."""
_LONG, _MARKS = 4, ".,:;!?'\"‘’“”()"
"""Letters of a long word, and what stands about one."""
_ROW = 3
"""Blanks from which a text of Chinese or Japanese is a row of words: elsewhere these stand in sentences."""
_IN_A_ROW = re.compile(r"(?:(?=\w*[\u3040-\u30ff\u3400-\u9fff])[^\W가-힣]{1,16}(?: |$))+")


def read_keywords(page: Page, nodes: list[Node]) -> tuple[list[str], str]:
    """What the page says it is about, in its order, and where it says so."""
    stated = [(found, source) for values, source in _stated(page, nodes) if (found := _words(values))]
    if stated:
        (words, source), *others = stated
        words, source = next((other for other in others if _reads_better(words, other[0])), stated[0])
        host = host_of(page.url)
        words = [w for w in words if not (_NUMBER.fullmatch(w) or ("." in w and host.endswith(w.lower())))]
        if words := _without_title(_without_spelled(words, page), page):
            return _without_labels(words), source
    if marked := _words([*_marked(page)]):
        return marked, "microdata"
    tags = _without_places(list(dict.fromkeys(islice(linked_tags(page), MAX_TAGS))))
    return tags, "selector" if tags else ""


def _without_places(words: list[str]) -> list[str]:
    """The words without the places in which a site shows its stories, where there are others."""
    return [word for word in words if not is_showcase(word)] or words


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
        yield _listed(node.get("keywords")), "json-ld"
    for key in filter(page.meta.__contains__, _META):
        yield page.meta[key], "meta"


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
        parts = (part.strip().strip("\"'#").strip() for part in _SPLIT.split(text))
        for word in parts:
            key = word.casefold()
            if key and len(key) < _LONGEST and word[0] != "/" and key not in found and not is_unfilled(word):
                found[key] = word
    words = [word for key, word in found.items() if key.replace(" ", "") not in NO_CATEGORIES]
    if len(words) == 1 and words[0].count(" ") >= _ROW and _IN_A_ROW.fullmatch(words[0]):
        words = words[0].split()
    return _without_places(words)[:MAX_TAGS]


def _without_labels(words: list[str]) -> list[str]:
    """The words without what they are labelled with; those with labels of other kinds are for machines."""
    joined = " ".join(words)
    if ":" not in joined and "/" not in joined:
        return words
    parted = [(word, _LABELLED.fullmatch(word)) for word in words]
    if not any(match and _label(match) in _LABELS for _, match in parted):
        return words
    found = [
        word if match is None or match[1].count(" ") > 2 else match[2] if _label(match) in _LABELS else ""
        for word, match in parted
    ]
    return list(dict.fromkeys(filter(None, found)))


def _without_title(words: list[str], page: Page) -> list[str]:
    """The words without the page's title and description, long as no topic is, which say nothing new."""
    if not any(word.count(" ") >= _TITLE_BLANKS for word in words):
        return words
    titles = page.titles | {letters(element_text(head, 30)) for head in page.by_tag["h1"][:1]}
    said = [text for key in ("description", "og:description") for text in page.meta.get(key, [])[:1]]
    titles.update(map(letters, said))
    return [w for w in words if w.count(" ") < _TITLE_BLANKS or letters(w) not in titles]


def _without_spelled(words: list[str], page: Page) -> list[str]:
    """The words without those of the headline that some systems put first, one by one in its order or as one
    keyword."""
    first = words[0].casefold()
    parts = first.split()
    if not (len(words) >= _SPELLS or len(parts) > _SPELLS) or not page.by_tag["h1"]:
        return words
    said = [word.strip(_MARKS) for word in element_text(page.by_tag["h1"][0], 30).casefold().split()]
    if len(parts) > _SPELLS:
        return words[1:] if _spells(parts, said) else words
    rest = iter(said)
    own = [*takewhile(lambda word: word in rest, map(str.casefold, words))]
    return words[len(own) :] if len(own) >= _SPELLS and _spells(own, said) else words


def _spells(words: list[str], title: list[str]) -> bool:
    """Whether some words have nearly all long ones of a title, and few others."""
    long = [word for word in title if len(word) >= _LONG]
    told = sum(word in words for word in long)
    return told >= _SPELLS and told >= _SHARE * len(long) and told >= _SHARE * len(words)


def _label(match: re.Match[str]) -> str:
    label = fold(match[1]).replace(" ", "_")
    return label if label in _LABELS else "category" if label == "categories" else label.removesuffix("s")
