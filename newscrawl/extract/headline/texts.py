"""The texts of a page that may be its headline: what it states of itself, and what it shows as headings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newscrawl.extract.data.jsonld import Node, types
from newscrawl.extract.headline.easterntitles import is_no_headline
from newscrawl.extract.headline.seams import with_colon, without_day
from newscrawl.extract.headline.titles import MAX_TITLE, cut_site, is_site, title_parts
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.screenreaders import seen_lines
from newscrawl.extract.markup.text import element_text, letters, plain
from newscrawl.extract.nodes.nodes import strings
from newscrawl.extract.page import Page
from newscrawl.extract.unfilled import is_unfilled
from newscrawl.known.wordtables import plain_words

_META = {
    "og:title": 2.0, "twitter:title": 1.1, "dc.title": 0.9, "dcterms.title": 0.9, "headline": 1.2,
    "title": 0.6, "parsely-title": 1.2, "sailthru.title": 1.2, "cxenseparse:title": 1.0, "article:title": 1.0,
}  # fmt: skip
_HEAD_CLASS = re.compile(
    r"[aehpst](?<![^\s_-].)(?:eadline|(?:ntry|ost|rticle|tory)-?title|it(?:el|ulo|re))(?![\w-])"
)
_NEWS = re.compile(r"NewsArticle$|^LiveBlogPosting$|^ReportageNewsArticle$")
NEWS_WEIGHT = 12.0
"""More than all else together: what news markup gives as the headline."""
FIRST_HEADING = 4.0
"""The weight above which a text is the page's first heading."""
_GARBLED = re.compile(r"[^\W\d_]\?{2,3}[^\W\d_]|\ufffd")
"""What is left of a mark in another charset."""
_OF_PAGES = frozenset(map(letters, plain_words(
    """
    log_in sign_in sign_up register subscribe menu main_menu navigation search share related comments
    access_keys mobile_navigation skip_links related_articles leave_a_comment newsletter breadcrumb cookies
    no_matches_for_your_search search_results no_results_found suchergebnisse
    advertisement anmelden einloggen suche kommentare hauptnavigation hauptmenü servicenavigation
    navigation_mit_access_keys navigation_und_service hauptinhalt
    connexion se_connecter recherche commentaires iniciar_sesión buscar comentarios accedi cerca
    commenti entrar pesquisar inloggen zoeken zaloguj szukaj komentarze войти поиск комментарии giriş yorumlar
    """
)))  # fmt: skip
"""What pages call parts of themselves, as bare letters: no headline where there is another text."""
_EDGES = frozenset(("first", "last"))
"""The parts of a title that may be no more than the site's name."""
_INSIDE = 20
"""Elements that a headline without a rank may hold."""
CELL = "contentheading"
"""What Mambo and the first Joomla call the cell of the headline."""
UNRANKED = frozenset(("b", "div", "font", "p", "span", "strong", "td"))
_MOST = {"h1": 6, "h2": 3, "h3": 2}
"""How many headings of a rank are read: further ones are hardly ever the headline, and mislead the choice."""


@dataclass(slots=True)
class Vote:
    """One source's text for the headline."""

    text: str
    weight: float
    source: str
    element: Element | None = None
    signed: bool = False
    """Whether the site's name stood beside it: such a title is written for search engines."""
    part: str = ""
    """Which part of a longer text it is: a piece of the title, or a line of a heading."""
    place: int = 0
    """How many headings of the same rank stand before it."""


Texts = dict[str, list[Vote]]
"""Votes by the bare letters of their text."""


def grouped(votes: Iterable[Vote], site: set[str]) -> Texts:
    """The votes for each text that can be a headline."""
    texts: Texts = {}
    for vote in votes:
        vote.text = without_day(vote.text) if vote.text[:1].isdigit() else vote.text
        key = letters(vote.text) if len(vote.text) <= MAX_TITLE else ""
        named = vote.part in _EDGES and is_site(vote.text, site)
        if key and key not in site and not named:
            texts.setdefault(key, []).append(vote)
    parts = {
        key
        for key, votes in texts.items()
        if (key in _OF_PAGES or (not votes[0].text.isascii() and is_no_headline(votes[0].text, site)))
        and all(vote.source == "visible" or vote.part for vote in votes)
    }
    if 0 < len(parts) < len(texts):
        return {key: votes for key, votes in texts.items() if key not in parts}
    return texts


def stated_titles(page: Page, nodes: list[Node], site: set[str]) -> Iterator[Vote]:
    """What the page says of itself in JSON-LD, meta and title."""
    own: dict[str, str] = {}
    for place, node in enumerate(nodes[:2]):
        weight = NEWS_WEIGHT if any(_NEWS.search(name) for name in types(node)) else 2.7
        for text in strings(node.get("headline") or node.get("name"))[:1]:
            own[text] = _without_site(page, text, site)
            yield Vote(own[text], weight if place == 0 else 1.2, "json-ld", place=place)
    said = [(key, weight, page.meta[key][0]) for key, weight in _META.items() if key in page.meta]
    if titles := page.by_tag["title"]:
        said.append(("title", 1.0, titles[0].text or ""))
    cuts: dict[str, tuple[str, bool] | None] = {}
    headed = bool(page.by_tag["h1"])
    for key, weight, content in said:
        if content not in cuts:
            text = plain(content)
            cut = own[text] if text in own else _without_site(page, text, site)
            garbled = headed and ("??" in cut or "\ufffd" in cut) and _GARBLED.search(cut)
            is_none = garbled or is_unfilled(cut)
            cuts[content] = None if is_none else (cut, cut != text)
        if (told := cuts[content]) is not None:
            yield Vote(told[0], weight, key, signed=told[1])


def _without_site(page: Page, text: str, site: set[str]) -> str:
    """A stated title without the site's name. Where the first heading shows all of it, what it begins with is
    no name of the site but a word that is one as well: "Hamburg - ..." in the paper of that town. Nor is what
    it ends with, unless that is nothing but the name: "... - Time to go" in one called "Time"."""
    cut = cut_site(text, site)
    if cut == text or not page.by_tag["h1"]:
        return cut
    whole, key = letters(element_text(page.by_tag["h1"][0], 40)), letters(cut)
    if text.startswith(cut) and (not whole.startswith(key) or whole[len(key) :] in {"", *site}):
        return cut
    return cut_site(text, site, whole)


def pieces_of_title(page: Page) -> Iterator[Vote]:
    """The parts of `<title>`, for where nothing says which of them the site's name is."""
    for name, text in title_parts(page.title).items():
        yield Vote(text, 0.0, "title", part=name)


def shown_headings(page: Page, tags: tuple[str, ...]) -> Iterator[Vote]:
    """What stands on the page as headings with these tags, whole and line by line."""
    names = page.outline.names
    for tag in tags:
        for place, element in enumerate(page.by_tag[tag][: _MOST[tag]]):
            found = seen_lines(element)
            if not found:
                continue
            entitled = bool(names[element.place]) and is_entitled(names[element.place], element)
            weight = _weight(tag, place, entitled=entitled)
            text = " ".join(found)
            text = with_colon(text, element) if " : " in text else text
            yield Vote(text, weight, "visible", element, place=place)
            if 1 < len(found) < 5:
                for number, line in enumerate(found):
                    part = "line_last" if line is found[-1] else "line" if number else "line_first"
                    yield Vote(line, 0.0, "visible", element, part=part, place=place)


def unranked(page: Page) -> Vote | None:
    """What a class calls the headline of a page without a first heading, and a part of its title is."""
    parts = {letters(text) for text in (page.title, *title_parts(page.title).values())} - {""}
    for words, element in page.named("title", "headline", "titel", "titulo", "titre", CELL):
        if element.tag in UNRANKED and (CELL in words or is_entitled(words, element)):
            text = element_text(element, _INSIDE)
            if letters(text) in parts:
                return entitled(text, element)
    return None


def entitled(text: str, element: Element) -> Vote:
    """The vote of what is no heading by its tag and is called the headline, as that of a first heading."""
    return Vote(text, _weight("h1", 0, entitled=True), "visible", element)


def is_entitled(words: str, heading: Element) -> bool:
    """Whether a class, itemprop or id calls a heading a headline; an outline's `words` are these and more."""
    if not _HEAD_CLASS.search(words):
        return False
    names = f"{heading.get('class', '')} {heading.get('itemprop', '')} {heading.get('id', '')}"
    return _HEAD_CLASS.search(names.lower()) is not None


def _weight(tag: str, place: int, *, entitled: bool) -> float:
    if tag == "h1":
        return 4.5 if place == 0 else 1.5 if entitled else 0.7
    return 1.6 if entitled and place < 4 else 0.35 - place / 100


def is_first_rank(votes: Iterable[Vote]) -> bool:
    """Whether a text is that of a heading of the first rank."""
    return any(vote.element is not None and vote.element.tag == "h1" for vote in votes)
