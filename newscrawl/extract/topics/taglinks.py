"""The links that a page marks as tags of its article: what they or their list are named, or where they lead.

A row of links to pages of topics is one of tags unless it stands in a menu, a sentence or a box of its own.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import groupby, islice
from operator import attrgetter

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, fold, letters
from newscrawl.extract.page import Page
from newscrawl.extract.topics.categories import is_category
from newscrawl.extract.topics.tagwords import LABELS, TOPICS

MAX_TAGS, _LONGEST = 60, 100
_LINK_WORDS = 6
_LISTS = (
    "taglist", "tag-list", "tags-list", "tags__list", "post-tags", "article-tags", "article__tags",
    "entry-tags", "topic-tags", "topic-list", "topics-list", "related-topics", "article-topics",
)  # fmt: skip
_BOX = re.compile(
    r"(?:^|[\s_-])(?:tags|topics|keywords|temas|themen|sujets)(?:[_-]?(?:list|links|items|wrap(?:per)?|box|row))?(?=\s|$)"
)
_WHATEVER_TAG = frozenset(("md-tags", "ablog__tags", "mw-normal-catlinks"))
"""Names of lists of tags that their systems set in a menu, or in an entry of a list, or call categories."""
_WORD = re.compile(r"[^\W\d_]+")
_TOPIC_NUMBER = re.compile(r"t-\d+")
_OF_SHELF = re.compile(r"/(?:categor(?:y|ies|ias?|ie)|kategori(?:e|en|er)?|(?:19|20)\d\d$)(?:/|$)")
"""What the address of a category's page has, or of the articles of a year."""
_NUMBER = re.compile(r"\d{1,6}|\(\d{1,6}\)")
_NO_LIST = frozenset(("body", "html", "a", "button", "li", "nav", "header", "footer"))
_LABEL = 20
"""Letters of the label before the links of a row, at the most."""
_LONGEST_ROW = 20
"""More links are a menu, or a cloud of all the site's tags."""
_ELSEWHERE = frozenset(("nav", "aside", "header", "footer", "p", "h1", "h2", "h3"))
_AROUND = frozenset(("article", "body", "main"))
_EDGES = frozenset(("header", "footer"))
_OTHERS = re.compile(
    r"cloud|widget|sidebar|menu|(?<!post-)(?<!article-)(?<!entry-)footer|nav|trend|popular|related|teaser|comment|\bhot\b"
)


def linked_tags(page: Page) -> Iterator[str]:
    """The texts of links that are tags of the article: marked so, in a list that is, or in a row of them."""
    named = page.named("tag", "topic", "catlinks")
    marked = [
        link for _, link in named if link.tag == "a" and link.get("rel") == "tag" and not is_category(link)
    ]
    links = _without_shelves(marked or _in_list(named) or _in_row(page) or _in_box(page, named))
    texts = [element_text(link, 5) for link in links]
    counts = list(map(_count, links, texts))
    if len(counts) > 1 and all(counts):
        texts = list(map(str.removesuffix, texts, counts))
    for text in (text.strip("#, ") for text in texts):
        if 0 < len(text.split()) <= _LINK_WORDS and len(text) < _LONGEST:
            yield text


def _without_shelves(links: list[Element]) -> list[Element]:
    """The links but those to a category or to the articles of a year, where others are left: some themes mark
    them alike, or set them in one list."""
    left = [link for link in links if not _OF_SHELF.search(link.attrib.get("href", "").lower())]
    return left or links


def _count(link: Element, text: str) -> str:
    """The number of a topic's articles that its link ends in, in brackets or in an element of its own."""
    inside = link.among[link.place + 1 : link.end]
    number = (inside[-1].text or "").strip() if inside else ""
    if not _NUMBER.fullmatch(number):
        number = f"({text.rpartition('(')[2]}"
    return number if text != number and text.endswith(number) and _NUMBER.fullmatch(number) else ""


def _in_list(named: list[tuple[str, Element]]) -> list[Element]:
    """The links, or else the buttons, of the first list that is named for tags and has some."""
    for words, element in named:
        listed = element.tag not in _NO_LIST and any(name in words for name in _LISTS)
        if listed or not _WHATEVER_TAG.isdisjoint(words.split()):
            links = [link for link in islice(element.iter("a"), MAX_TAGS) if not _is_label(link)]
            if links := links or list(islice(element.iter("button"), MAX_TAGS)):
                return links if len(links) <= _LONGEST_ROW else []
    return []


def _in_box(page: Page, named: list[tuple[str, Element]]) -> list[Element]:
    """The links of the first box after the heading that is named for tags and holds nothing else but a label,
    wherever they lead."""
    heads = page.by_tag["h1"] or page.headings
    for words, box in named if heads else ():
        if box.place < heads[0].place or box.tag in _NO_LIST or not _BOX.search(words):
            continue
        links = list(islice(box.iter("a"), _LONGEST_ROW + 1))
        if 0 < len(links) <= _LONGEST_ROW and not _is_elsewhere(links[0]):
            said = sum(len(letters(element_text(link, 5))) for link in links)
            if len(letters(element_text(box, 3 * MAX_TAGS))) <= said + _LABEL:
                return links
    return []


def _is_label(link: Element) -> bool:
    """Whether a link leads nowhere, or is what the others are headed by ("Categories:")."""
    return (link.get("href") or "").startswith("#") or (link.tail or "").lstrip().startswith((":", "："))


def _in_row(page: Page) -> list[Element]:
    """The first row of links to pages of topics after the heading, neither in a menu nor in a sentence."""
    heads = page.by_tag["h1"] or page.headings
    if not heads:
        return []
    links = page.by_tag["a"]
    first = bisect_left(links, heads[0].place, key=attrgetter("place"))
    after = (link for link in links[first:] if _is_of_topic(link.attrib.get("href", "")))
    for _, row in groupby(islice(after, MAX_TAGS), _place):
        found = list(row)
        if len(found) > _LONGEST_ROW or (len(found) == 1 and not _is_told(found[0])):
            continue
        if not _is_elsewhere(found[0]):
            return found
    return []


def _is_told(link: Element) -> bool:
    """Whether a lone link is named for a tag, or its place has a label ("Tags:") before it."""
    if any(name == "tag" or name.endswith("-tag") for name in (link.get("class") or "").lower().split()):
        return True
    parts = [part for part in (link, link.getparent(), _place(link)) if part is not None]
    labels = [label for part in parts if (label := part.getprevious()) is not None]
    return any(fold(element_text(label, 2)).rstrip(": ：") in LABELS for label in labels)


def _is_of_topic(address: str) -> bool:
    """Whether an address is that of the page of a topic: `/topics/bridges`, `/de/bridges/t-17`, as well as
    `/tag:bridges`, `/tags.php?/bridges`, `/index.php?c=tag&tag=bridges`."""
    parts = address.rstrip("/").rsplit("/", 2)
    if len(parts) < 2:
        return False
    before, last = parts[-2:]
    if before in TOPICS or (last[:2] == "t-" and _TOPIC_NUMBER.fullmatch(last)):
        return True
    if ("." in before and before.partition(".")[0] in TOPICS) or (
        "#" in last and last.partition("#")[0] in TOPICS
    ):
        return True
    return "tag" in last and (last.startswith("tag:") or (address[0] == "/" and "&tag=" in last))


def _is_elsewhere(link: Element) -> bool:
    """Whether a row stands in a menu, a sentence, or a box that is not of the article, as its ends are."""
    for above in islice(link.iterancestors(), 6):
        if above.tag in _AROUND or (above.tag in _EDGES and _is_of_article(above)):
            return False
        if (above.tag == "p" and _says_no_more(above)) or (above.tag == "nav" and _is_of_tags(above)):
            continue
        if above.tag in _ELSEWHERE or _OTHERS.search(
            f"{above.get('class', '')} {above.get('id', '')}".lower()
        ):
            return True
    return False


def _is_of_tags(menu: Element) -> bool:
    """Whether a menu is called one of tags, as some systems make their list of them."""
    said = f"{menu.get('aria-label', '')} {menu.get('class', '')}".lower()
    return not TOPICS.isdisjoint(_WORD.findall(said))


def _is_of_article(edge: Element) -> bool:
    return any(above.tag == "article" for above in islice(edge.iterancestors(), 2))


def _says_no_more(paragraph: Element) -> bool:
    """Whether a paragraph is links, with a label before them or without."""
    links = list(islice(paragraph.iter("a"), _LONGEST_ROW))
    before = element_text(paragraph, MAX_TAGS).partition(element_text(links[0], 5))[0].strip()
    labelled = not before or (before[-1] in ":：" and len(before) <= _LABEL)
    return labelled and not any(letters(link.tail or "") for link in links)


def _place(link: Element) -> Element | None:
    """What a link of a row stands in: its list, where each link has an entry of its own."""
    parent = link.getparent()
    above = parent.getparent() if parent is not None and len(parent) == 1 else None
    return above if above is not None else parent
