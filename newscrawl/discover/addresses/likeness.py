"""Whether the form of an address is that of an article, for outlets of which nothing is known.

News sites spell addresses in few ways: a slug of several words, an id, a date, in folders that name
sections. The signs are weighed; none decides alone but those that only other pages carry (`/tag/`, `/login`,
a picture).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from newscrawl.discover.addresses.days import DAY, MONTH_AND_DAY, MONTH_OF_YEAR
from newscrawl.discover.addresses.queries import ARTICLE_WORDS, other_by_query, query_signs
from newscrawl.known.folders import ABOUT, SELDOM_NEWS, SERVICES
from newscrawl.known.listnames import ARCHIVES, SEARCHES, SHELVES
from newscrawl.known.wordcount import spaceless
from newscrawl.known.wordtables import plain_words

_KINDS = (
    "avi|avif|bmp|docx?|epub|exe|gif|gz|jpe?g|m3u8|m4[av]|mov|mp[34]|mpe?g|og[gv]|pdf|png|pptx?|tiff?|wav|webm|webp"
    "|wm[av]|xlsx?|zip"
)
_NO_PAGE = re.compile(rf"\.(?:{_KINDS})$", re.IGNORECASE)
"""Files that hold no page for certain, whoever calls them an article: episodes, films, documents."""
_FILE = re.compile(rf"\.(?:{_KINDS}|css|csv|eot|ico|ics|js|json|rss|svg|ttf|txt|woff2?|xml)$", re.IGNORECASE)
"""Those, and what pages are made with, which somebody's word may make an article, and the form does not."""
_NUMBER = re.compile(r"\d+")
_BEHIND_NUMBER = re.compile(r"/\d{5,}/[^/]+/?$")
_OPAQUE = re.compile(r"(?=[a-z-]*\d)(?=[\d-]*[a-z])[a-z\d]{8,}(?:-[a-z\d]+)*", re.IGNORECASE)
_COUNTED = re.compile(r"(?:[a-z]{3,}-)+[a-z]{0,4}\d{1,3}")
"""Words, and the number of a section or a page in a few letters ("politics-news-s2")."""
_PAGE_ENDING = re.compile(r"\.(?:s?html?|php\d?|aspx?|jsp|cms|ece|amp|story|article)$", re.IGNORECASE)
_WORDS = re.compile(r"[-_+ \u2013]+")
_OF_SLUG = {2: 0.4, 3: 1.2, 4: 2.0, 5: 2.2, 6: 2.4, 7: 2.6, 8: 2.8}
NEVER = -9.0
"""The weight of an address that carries the mark of another kind of page."""
_SLUG, _LONG = 2, 6
"""Words of a slug, and digits of a number that an outlet counts its articles with."""
_HEADLINE_WORDS, _HEADLINE_UNSPACED = 5, 6
"""Words of a headline, and of one in a script that puts no blanks between them."""
_AGAINST = -1.0
"""The weight down to which a headline may lead to an article."""
THRESHOLD = 2.0
"""The weight from which an address counts as an article's. A slug of four words reaches it alone."""


_OTHER_PAGES = ABOUT | SHELVES | SEARCHES | SERVICES
_SECTIONS_TOO = plain_words("company legal people")
"""Those of them that are sections at some outlets, for what is surely a story by the rest of its address."""
_OF_PEOPLE, _NO_NAME = ["people"], 7
"""The section that some outlets have for the famous, and words of a slug that is nobody's name there."""
_DATED_SECTIONS = _SECTIONS_TOO | plain_words("section sections")
"""Those and what stands before the name of one, at blogs and in centres of help; a day tells them apart."""
_OF_SECTIONS = plain_words("""
    categoria categorias categorie categories category kategori kategoria kategorie kategorien page pages
    section sections tema temas thema themen theme themes topic topics
""")
"""Those of them below which some outlets have their sections, and the stories below these."""
_OTHER_THINGS, _UNDER = "a folder of other things", "under /"
OTHER_PAGES = r"(?i)/(?:" + "|".join(sorted(map(re.escape, _OTHER_PAGES))) + r")(?:/|\.\w+$|$)"
"""A pattern of paths that are never articles, for `UrlFacts.reject`."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """The judgement on one address: its weight, and the signs it rests on in the order they were seen."""

    article: bool
    weight: float
    reasons: tuple[str, ...]

    @property
    def reason(self) -> str:
        """The signs in one line."""
        return ", ".join(self.reasons) or "no sign of one"


def looks_like_article(url: str) -> Likeness:
    """Whether an http(s) address has the form of an article's, and why."""
    parts = urlsplit(url)
    segments = [unquote(segment) for segment in parts.path.split("/") if segment]
    if not segments and not parts.query:
        return Likeness(False, NEVER, ("a home page",))
    if _FILE.search(parts.path):
        return Likeness(False, NEVER, ("a file, not a page",))
    names = [_PAGE_ENDING.sub("", segment).lower() for segment in segments]
    others = [name for name in names if name in _OTHER_PAGES]
    if others and not _is_surely_a_story(parts.path, names, others):
        return Likeness(False, NEVER, (f"{_UNDER}{others[0]}",))
    if reason := other_by_query(parts.query):
        return Likeness(False, NEVER, (reason,))
    asked = list(query_signs(parts.query))
    signs = [*_path_signs(parts.path, names, queried=any(sign > 0 for sign, _ in asked)), *asked]
    weight = sum(sign for sign, _ in signs)
    return Likeness(weight >= THRESHOLD, weight, tuple(reason for _, reason in signs))


def is_no_page(url: str) -> bool:
    """Whether an address is that of a film, a sound, a picture or a document, and of no page."""
    return bool(_NO_PAGE.search(urlsplit(url).path))


def is_headed(url: str, text: str | None) -> bool:
    """Whether a link that shows `text` may lead to an article for which its address alone does not speak.

    A headline is longer than the name of a section; what the address speaks against is no article all the
    same.
    """
    if text is None or not (len(text.split()) >= _HEADLINE_WORDS or spaceless(text) >= _HEADLINE_UNSPACED):
        return False
    return not speaks_against(url)


def speaks_against(url: str) -> bool:
    """Whether an address has the form of what is no article, whatever leads to it.

    Events, films and adverts have headlines too: in their folders an address speaks for itself or not at all.
    """
    told = looks_like_article(url)
    return told.weight <= _AGAINST or (_OTHER_THINGS in told.reasons and not told.article)


def is_other_page(url: str) -> bool:
    """Whether an address carries the mark of what is never an article: a tag, an author, a file."""
    return looks_like_article(url).weight <= NEVER


def mark_of(url: str) -> str:
    """The name in an address by which it is none of an article: "tag", "about"; empty where none is."""
    reason = looks_like_article(url).reason
    return reason.removeprefix(_UNDER) if reason.startswith(_UNDER) else ""


def _path_signs(path: str, names: list[str], *, queried: bool) -> Iterator[tuple[float, str]]:
    words = max((_slug_words(name) for name in names), default=0)
    if words > 1:
        yield _OF_SLUG[min(words, 8)], f"a slug of {words} words"
    if DAY.search(path):
        yield 1.6, "a day"
        if names and not names[-1].isdigit() and words < 2:
            yield 0.4, "a name under a day"
    elif MONTH_OF_YEAR.search(path):
        yield 1.0, "a month"
    identified = _id_signs(names) if names and not MONTH_AND_DAY.search(path) else None
    if identified:
        yield identified
    if any(name in ARTICLE_WORDS for name in names[:-1]):
        yield 1.2, "a folder of articles"
    if _PAGE_ENDING.search(path):
        yield 0.5, "the ending of a page"
    if any(name in SELDOM_NEWS for name in names):
        yield -1.5, _OTHER_THINGS
    elif not ARCHIVES.isdisjoint(names):
        dated = DAY.search(path) or MONTH_OF_YEAR.search(path)
        yield -1.5 if dated else -0.8, "an archive"
    if not identified and not queried and len(names) == 1 and words < 4:
        yield -0.8, "directly under the root"


def _is_surely_a_story(path: str, names: list[str], others: list[str]) -> bool:
    """Whether an address under a section's name has a slug beside a day, or a headline's by a long number or
    below the section ("/topics/energy/ministers-agree-on-a-plan"), or one too long for the name of a person.
    """
    words = max(map(_slug_words, names))
    if others == _OF_PEOPLE and _slug_words(names[-1]) >= _NO_NAME:
        return True
    section = "".join(names[names.index(others[0]) + 1 : -1])
    is_below = len(others) == 1 and others[0] in _OF_SECTIONS and any(map(str.isalpha, section))
    if is_below and _slug_words(names[-1]) >= _HEADLINE_WORDS:
        return True
    if words >= _SLUG and DAY.search(path) and _DATED_SECTIONS.issuperset(others):
        return True
    long = any(len(number) >= _LONG for number in _NUMBER.findall(names[-1]))
    numbered = long or _BEHIND_NUMBER.search(path) is not None
    return words >= _HEADLINE_WORDS and numbered and _SECTIONS_TOO.issuperset(others)


def _slug_words(name: str) -> int:
    words = sum(1 for word in _WORDS.split(name) if word and not word.isdigit())
    return words if name.isascii() else max(words, spaceless(name) // 2)  # a name of a section is shorter


def _id_signs(names: list[str]) -> tuple[float, str] | None:
    """The sign of an id in the last part of a path, or in the folder of a slug."""
    *folders, name = names
    if folders and folders[-1].isdigit() and len(folders[-1]) >= 5 and _slug_words(name) >= _SLUG:
        return 1.0, "an id before a slug"
    digits = max(map(len, _NUMBER.findall(name)), default=0)
    if digits >= _LONG:
        return 2.0, "a long id"
    if _OPAQUE.fullmatch(name) and not _COUNTED.fullmatch(name):
        return 1.2, "an opaque id"
    return (1.0, "an id") if digits >= 4 else None
