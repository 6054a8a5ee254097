"""The section of an outlet that an article stands in: stated, the last step of its trail, or its category."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice

from newscrawl.extract.data.jsonld import Node
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, letters, plain
from newscrawl.extract.nodes.nodes import strings
from newscrawl.extract.page import Page
from newscrawl.extract.people.names.fullnames import is_full_name
from newscrawl.extract.topics.blogmenus import marked_in_menu
from newscrawl.extract.topics.breadcrumbs import properties, said
from newscrawl.extract.topics.categories import own_categories
from newscrawl.extract.topics.menusections import (
    folders_of,
    section_of_folder,
    section_of_menu,
    spelling,
)
from newscrawl.extract.topics.nocategories import is_no_category
from newscrawl.extract.topics.sectionlines import shown_section
from newscrawl.extract.topics.sectionnames import section_name
from newscrawl.extract.topics.showcases import is_showcase
from newscrawl.known.agencies import agency_of

_SECTION = (
    "article:section", "og:article:section", "og:section", "article.section", "section", "parsely-section",
    "dcterms.subject", "category", "subsection",
)  # fmt: skip
_WRITERS, _OF_PAPERS = ("author", "article:author"), "prism.section"
"""Meta elements for the writer, and that which says what part of a paper a text is of, mostly its widest."""
_SURE = "articlesection"
_MARKS = frozenset((_SURE, "genre"))
"""What microdata calls a section, and a kind of text, which may say as much ("News")."""
_MOST, _WORDS = 8, 7
"""Elements that are asked for the section, and words of its name, at the most."""
_BLOCKS = frozenset(("article", "div", "figure", "h1", "h2", "h3", "h4", "p", "section", "table"))
"""What a text lies in, and the name of a section does not."""
_FEWEST, _PARTED = 2, re.compile(r"\s[-–—|•·:/]\s")
"""Parts of a title behind the first, and what stands between two."""
_CATEGORIES, _SEVERAL = 4, 6
"""Categories of an article that are looked at, and sections stated in one place: the first may be "Home"."""
_TITLE = 12
"""Letters over which the name of a section that the page is called by as well is that of the story."""
_ITEM = {"itemscope", "typeof"}
_HEADS, _TEXTS, _INSIDE = 3, 3, 20
"""Headings of a page that are looked at, paragraphs that are a story's text, and elements that a section may
hold."""


def read_section(
    page: Page, nodes: list[Node], crumbs: list[str], heading: Element | None = None
) -> tuple[str | None, str]:
    """The section and where it is stated; where nothing states it, the last breadcrumb before the story, or
    the first of its categories. `heading` is the story's.

    A place in which stories are shown ("Top stories") is taken where there is nothing else, what the story is
    called and who wrote it never.
    """
    place: tuple[str | None, str] = (None, "")
    for section, source in chain(_named(page, nodes, crumbs, heading), _found(page, nodes, crumbs, heading)):
        if len(section) > _TITLE and letters(section) in page.titles:
            continue
        if " " in section and _is_writer(page, section):
            continue
        if not is_showcase(section):
            return section, source
        place = (section, source) if place[0] is None else place
    return place


def _is_writer(page: Page, section: str) -> bool:
    """Whether meta elements or a byline name a person so as the author: columns are linked above texts."""
    if not is_full_name(section) or agency_of(section) is not None:
        return False
    if any(section in page.meta.get(key, []) for key in _WRITERS):
        return True
    named = (element for _, element in islice(page.named("author", "byline"), _MOST))
    return any(letters(section) == letters(element_text(element, _INSIDE)) for element in named)


def _named(
    page: Page, nodes: list[Node], crumbs: list[str], heading: Element | None
) -> Iterator[tuple[str, str]]:
    """The sections that the page states, and where."""
    for text, source in _stated(page, nodes):
        if section := section_name(text):
            named = _first_category(section, page, heading) if "," in section else None
            yield named or _spelled(section, crumbs, page), source


def _found(
    page: Page, nodes: list[Node], crumbs: list[str], heading: Element | None
) -> Iterator[tuple[str, str]]:
    """What else may be the section, the likeliest first, and where it was found."""
    for crumb in reversed(crumbs):
        if not is_no_category(crumb):
            yield crumb, "breadcrumbs"
    for name in map(section_name, own_categories(page, heading)):
        if name:
            yield name, "selector"
    if shown := shown_section(page, heading):
        yield shown, "selector"
    for marked in marked_in_menu(page):
        yield marked, "visible"
    if titled := _in_title(page):
        yield titled, "title"
    if of_menu := section_of_menu(page, heading):
        yield of_menu, "visible"
    if _OF_PAPERS in page.meta and (text := section_name(page.meta[_OF_PAPERS][0])):
        yield text, "meta"
    is_dated = "article:published_time" in page.meta or any("datePublished" in node for node in nodes)
    of_folder = section_of_folder(page) if is_dated else None
    if of_folder and section_name(of_folder.lower()):
        yield of_folder, "url"


def _in_title(page: Page) -> str | None:
    """The part of the page's title that a folder of its address is called as well, but for a writer's."""
    parts = _PARTED.split(page.title)[1:]
    if len(parts) < _FEWEST:
        return None
    called = folders_of(page)
    return next((part for part in parts if spelling(part) in called and section_name(part)), None)


def _stated(page: Page, nodes: list[Node]) -> Iterator[tuple[str, str]]:
    for node in nodes[:2]:
        for text in strings(node.get("articleSection"))[:_SEVERAL]:
            yield text, "json-ld"
    for key in filter(page.meta.__contains__, _SECTION):
        for text in page.meta[key][:_SEVERAL]:
            yield plain(text), "meta"
    for element in _marked_sections(page):
        if len((text := said(element)).split()) <= _WORDS:
            yield text, "microdata"


def _marked_sections(page: Page) -> Iterator[Element]:
    """The elements that microdata or RDFa calls a section or a genre: a line, not the part of a page that is
    named so, and in no other item than the page's heading or text, as a related story has one of its own."""
    named = [(words.split(), element) for words, element in page.named(*_MARKS)]
    named.sort(key=lambda pair: _SURE not in pair[0])
    found = [element for words, element in named if not _MARKS.isdisjoint(words)]
    heads, texts = page.by_tag["h1"][:_HEADS], page.by_tag["p"]
    for element in found[:_MOST]:
        called = {name.rpartition(":")[2].lower() for name in properties(element)}
        if not _MARKS.isdisjoint(called) and _is_line(element):
            item = next((one for one in element.iterancestors() if _ITEM & one.attrib.keys()), None)
            if item is None or not heads or _holds(item, heads, 1) or _holds(item, texts, _TEXTS):
                yield element


def _holds(item: Element, parts: list[Element], least: int) -> bool:
    return sum(map(item.holds, parts)) >= least


def _is_line(element: Element) -> bool:
    inside = element.among[element.place + 1 : min(element.end, element.place + 2 + _INSIDE)]
    return len(inside) <= _INSIDE and not any(part.tag in _BLOCKS for part in inside)


def _first_category(section: str, page: Page, heading: Element | None) -> str | None:
    """The first of several names with commas between, if the page has it for its category: some systems state
    all categories and tags as one section."""
    first = section.partition(",")[0].strip()
    return first if first in islice(own_categories(page, heading), _CATEGORIES) else None


def _joined_folders(page: Page) -> set[str]:
    """The letters of the folders that the page lies in which are called by several words."""
    return {letters(folder) for folder in page.url.split("/")[3:-1] if "-" in folder}


def _spelled(section: str, crumbs: list[str], page: Page) -> str:
    """The first of sections that are each a step of the trail; one that is stated as addresses have it
    ("public-service", "marketingsales") as the trail spells it, or a link to the folder of that name."""
    several = [name for part in section.split(",") if (name := part.strip())]
    if len(several) > 1 and set(crumbs).issuperset(several):
        return several[0]
    if section.islower():
        own = letters(section)
        stepped = next((crumb for crumb in crumbs if letters(crumb) == own), None)
        of_folder = section_of_folder(page) if stepped is None and own in _joined_folders(page) else None
        return stepped or (of_folder if of_folder and letters(of_folder) == own else section)
    return section
