"""The section where only the page shows it: a line named for it, or a link from its article up to it.

Publishing systems set it right above the headline or in the row with the day, as a link to the folder that
the article's own address begins with (`/politics/` above `/politics/the-vote`), or as a word in an element
that they call the category. A kicker is set alike and says what a story is about: by its name alone it is no
section.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice
from urllib.parse import unquote

from newscrawl.extract.markup.addresses import own_path, path_of
from newscrawl.extract.markup.element import Element, between
from newscrawl.extract.markup.text import has_digit
from newscrawl.extract.page import Page
from newscrawl.extract.profiles import is_profile
from newscrawl.extract.topics.categories import is_own
from newscrawl.extract.topics.filedin import filed_in
from newscrawl.extract.topics.menusections import is_below_section, is_in_menu, is_menu
from newscrawl.extract.topics.sectionnames import as_shown_name, shown_name
from newscrawl.known.having import has_any
from newscrawl.known.tagwords import TOPICS
from newscrawl.known.wordtables import plain_words

_NAMED = re.compile(
    r"(?<![^\s_-])(?:(?:cate?s?|categor(?:y|ies|ia)|kategori[ae]?|rubri(?:k|ka|c|ca|que)|ressort|channel|rovat|flokkur|dzial|osasto)"
    r"(?:[_-]*(?:name|label|link|title|text))?"
    r"|(?:article|entry|item|meta|news|page|post|story|video)[_-]*section|section[_-]*(?:name|label|link))(?=\s|$)"
)
"""What such a line is named; "section" alone is a word of layouts."""
_STEMS = ("cat", "section", "kat", "rubri", "channel", "ressort", "rovat", "flokkur", "dzial", "osasto")
"""One of these is in each such name, and in few others."""
_LABELS = frozenset(word.replace("_", " ") for word in plain_words(
    """
    category categories section kategorie kategorien rubrik ressort catégorie catégories rubrique categoría
    categorías sección categoria categorie sezione secção seção rubriek kategori kategorier avdelning osasto
    kategoria kategoriat dział rubryka rubrika rovat kategória rubrică κατηγορία ενότητα bölüm kategoriler
    рубрика раздел категория розділ категорія рубрики kategorija kategorijos kategooria rubriik
    القسم التصنيف الفئة سرویس دسته‌بندی دسته گروه زمرہ קטגוריה מדור श्रेणी বিভাগ பிரிவு chuyên_mục หมวดหมู่ หมวด
    rubrica editoria sektion категорија kateqoriya sadaļa flokkur تصنيف வகை danh_mục kategorya санат ангилал
    kanal კატეგორია რუბრიკა ምድብ 栏目 分类 频道 分類 カテゴリー カテゴリ 카테고리 분류 섹션
    """
))  # fmt: skip
"""What stands before the name of a section."""
_BEFORE, _AFTER, _MOST = 30, 40, 40
"""Elements from the heading to such a line, and lines that are looked at."""
_INSIDE, _ITEMS = 6, 8
"""Elements in a line, and those around it that may be an item's."""
_LABEL_LETTERS, _PROSE, _RIGHT_BELOW, _DAY = 20, 40, 40, 40
"""Letters of a label, with what parts it from its name, and of the first line of a text; elements below the
heading that may be its row of details; letters of a day and its time."""
_PARTING = frozenset("|/·•–—")
_LEAST_FOLDER, _LONGEST_ADDRESS = 4, 300
"""Letters of a folder from which it is no language or country ("/en", "/us"), if they are Latin."""
_NEAR, _LEVELS, _TOP = 8, 3, re.compile(r"(?:/[a-z]{2})?/(?:[^/.\d]{4,40}|[^/.\x00-\x7f]{2,3})")
"""Elements from a link to the heading below it, boxes around it that may hold both, a top folder."""
_BELOW_TOP = re.compile(
    r"(?:/[a-z]{2})?/(?:news|local|regional|nachrichten|noticias|notícias|actualites|nyheter|uutiset|wiadomosci"
    r"|zpravy|spravy|stiri|vesti|vijesti|novice|novosti|haber|haberler|berita|hirek|lajme|naujienos|zinas|habari"
    r"|nyheder|frettir|uudised|tin-tuc|eidiseis|albisteak|newyddion|nuus|sports?|culture|cultura|kultur)"
    r"/[^/.\d]{3,30}"
)


def shown_section(page: Page, heading: Element | None) -> str | None:
    """What a page shows as the section of the article under `heading`, or None."""
    head = heading if heading is not None else next(iter(page.by_tag["h1"]), None)
    if head is None:
        return None
    near, links = _near(page, head), _folders(page, head)
    linked = _linked(page, head, links) if links else ()
    found = chain(_lines(page, near), _labelled(near), filed_in(page, head), linked)
    for element in islice(found, _MOST):
        if isinstance(element, str):
            if name := as_shown_name(element):
                return name
        elif (name := shown_name(element)) and is_own(page, element, [head]) and _is_of_item(element, head):
            return name
    return None


def _linked(page: Page, head: Element, links: list[tuple[Element, str]]) -> Iterator[Element]:
    """The links to folders that the article lies in, and the one right above its heading, which goes before
    those that its own folder lies in, and before what a menu has."""
    above = list(_right_above(page, head, links))
    upward = _upward(page, links)
    if not above:
        yield from upward
        return
    listed = [link for link in upward if is_in_menu(page, link)]
    yield from (link for link in upward if link not in listed and not _is_above(link, above[0]))
    yield from above
    yield from listed


def _is_above(folder: Element, link: Element) -> bool:
    """Whether the address of a `link` goes on from that of a folder."""
    own = folder.attrib.get("href", "").rstrip("/")
    return link is not folder and link.attrib.get("href", "").startswith(f"{own}/")


def _is_of_item(element: Element, head: Element) -> bool:
    """Whether an element stands in no item of microdata but what the heading stands in, too."""
    item = next((one for one in islice(element.iterancestors(), _ITEMS) if "itemscope" in one.attrib), None)
    return item is None or item.holds(head)


def _near(page: Page, head: Element) -> list[Element]:
    """The elements near a heading, without those that hold it or lie in it."""
    before = page.elements[max(head.place - _BEFORE, 0) : head.place]
    above = [one for one in before if one.end <= head.place]
    return above + page.elements[head.end : head.end + _AFTER]


def _lines(page: Page, near: list[Element]) -> Iterator[Element]:
    """The lines among some elements that are named for a section."""
    names = page.outline.names
    named = "\n".join([names[one.place] for one in near])
    stems = [stem for stem in _STEMS if stem in named]
    for element in near if stems else ():
        name = names[element.place]
        if name and element.end - element.place <= _INSIDE and has_any(name, stems) and _NAMED.search(name):
            yield element


def _labelled(near: list[Element]) -> Iterator[Element]:
    """What stands behind a word for a section, among some elements: "Rubrik: …", or the next cell."""
    for label in near:
        own = label.text
        if own and len(own) < _LABEL_LETTERS and own.strip(" \n\t:：").lower() in _LABELS:
            if label.tag == "a":  # as the categories of a wiki have it
                continue
            behind = next(iter(label), None)
            behind = behind if behind is not None else label.getnext()
            if behind is not None and not (label.tail or "").strip(" :：\n\t"):
                yield behind


def _folders(page: Page, head: Element) -> list[tuple[Element, str]]:
    """The links to folders of the site near a heading, before the text, and these."""
    below = page.elements[head.end : head.end + _RIGHT_BELOW]
    end = next((one.place for one in below if len(one.text or "") >= _PROSE), head.end + _RIGHT_BELOW)
    links = between(page.by_tag["a"], head.place - _BEFORE, end)
    folders = [(link, _folder(link, page.url)) for link in links]
    long = [(link, path) for link, path in folders if len(path) > _LEAST_FOLDER or not path.isascii()]
    return [(link, path) for link, path in long if not head.holds(link)]


def _folder(link: Element, url: str) -> str:
    """The path of a link to the site that `url` is on, without a stroke or ".htm" behind it; else nothing."""
    address = link.attrib.get("href", "")
    address = unquote(address) if "%" in address else address
    if len(address) > _LONGEST_ADDRESS or "?" in address or "#" in address or has_digit(address):
        return ""
    return own_path(address, url).rstrip("/").removesuffix(".html").removesuffix(".htm")


def _upward(page: Page, links: list[tuple[Element, str]]) -> list[Element]:
    """Those of some links to folders that the article lies in, the innermost first, but for writers'."""
    path = unquote(path_of(page.url).rstrip("/"))
    found = [(link, folder) for link, folder in links if path.startswith(f"{folder}/")]
    ranked = sorted(found, key=lambda one: -len(one[1]))
    return [link for link, _ in ranked if not is_profile(link)]


def _right_above(page: Page, head: Element, links: list[tuple[Element, str]]) -> Iterator[Element]:
    """The link right above a heading, if it leads to a folder at the top of the site and is not the last of a
    menu."""
    before = [(link, folder) for link, folder in links if link.end <= head.place][-1:]
    for link, folder in before:
        parts = page.elements[link.end : head.place]
        texts = chain(("" if _goes_on(link.tail) else link.tail or "",), (one.text or "" for one in parts))
        beside = any(head.place < above.end for above in islice(link.iterancestors(), _LEVELS))
        alone = len(parts) <= _NEAR and all(map(_is_aside, texts))
        leads_up = beside and alone and (_TOP.fullmatch(folder) or _is_below_top(page, folder))
        if leads_up and not is_menu(between(page.by_tag["a"], link.place - _BEFORE, link.end)):
            yield link


def _is_below_top(page: Page, folder: str) -> bool:
    """Whether a folder is one of a section of the site ("/news/weather"), and not of a topic or a writer."""
    named = _BELOW_TOP.fullmatch(folder) is not None or is_below_section(page, folder)
    return named and TOPICS.isdisjoint(folder.split("/"))


def _is_aside(text: str) -> bool:
    """Whether a text between a section and the heading says nothing, or is little more than a day."""
    return not (text := text.strip()) or text in _PARTING or (len(text) <= _DAY and has_digit(text))


def _goes_on(tail: str | None) -> bool:
    """Whether a few words stand behind a link and a mark: what else a kicker says ("Football | Round 11")."""
    text = (tail or "").strip()
    return len(text) <= _LABEL_LETTERS and text[:1] in _PARTING
