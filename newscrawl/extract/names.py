"""People's names out of bylines: "By A, B and C", "Von A | B, Berlin", "A (dpa)", "a.b@example.org".

What a byline holds beside names is cut off: the word for "by" in many languages, roles and titles, places and
dates, addresses, handles, and words of the page. Organisations and agencies are told from people by their
words.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newscrawl.agencies import agency_of
from newscrawl.extract.namewords import (
    AND,
    BYS,
    NOBODY,
    NOUNS,
    ORGANISATIONS,
    PARTICLES,
    ROLE_ENDINGS,
    ROLES,
)
from newscrawl.extract.text import fold, letters, plain

_BY = re.compile(
    rf"^\s*(?:(?:ein|eine|un|une|an?|blog)\s)?(?:(?:{NOUNS})\s*(?:[:：/]\s*|\s(?={BYS}\b)))?"
    rf"(?:am\s[\d.\s]{{4,14}}\s)?(?:(?:{BYS})\b\s*[:.]?\s*(?=\S)|[:：|•·–-]\s*)?",
    re.IGNORECASE,
)
_STARTS = re.compile(
    rf"^\s*(?:(?:ein|eine|blog)\s)?(?:(?:{NOUNS})\s*[:：]|(?:(?:{NOUNS})\s)?(?:{BYS})(?:\s*:|\s))"
    r"\s*(?=[^\W\d_])",
    re.IGNORECASE,
)
_OPENING = re.compile(rf"(?:eine?|une?|an?|blog|{NOUNS}|{BYS})(?:\W|$)", re.IGNORECASE)
_OUTRIGHT = re.compile(rf"^\s*(?:(?:{NOUNS})\s*[:：]|(?:{NOUNS})\s(?:{BYS})\s)", re.IGNORECASE)
_LABEL = re.compile(
    rf"^\s*(?:(?:ein|eine|un|une|an?)\s)?(?:{NOUNS}|{BYS})(?:\s(?:{BYS}))?\s*[:：]?\s*$", re.IGNORECASE
)
_SPLIT = re.compile(
    rf"\s*(?:[;|•·、，،]|\s/\s|,(?!\s?(?:jr|sr|m\.?d|ph\.?d|ii|iii)\b)|\s(?:{AND})\s|\s[-–—]\s?|[-–—]\s)\s*",
    re.IGNORECASE,
)
_WHERE = re.compile(r"\s(?:[Ff]ür|[Ff]or|[Aa]us|[Ff]rom|[Vv]ia|in|im|zum|zur|auf|am|at|on|of the)\s")
"""What follows is a place, a day or an outlet."""
_PLACE = re.compile(r"[A-ZÀ-Þ .'’-]{3,30}[,:]")
_LEADING_AND = re.compile(rf"^(?:{AND})\s+", re.IGNORECASE)
_NOISE = re.compile(
    r"\([^()]{0,80}\)|\[[^\[\]]{0,80}\]|\b[\w.+-]{1,40}@[\w.-]{2,60}|https?://\S{1,200}|(?<!\w)@\w{2,30}"
    r"|[\"“”„«»]"
)
_ROLE = re.compile(rf"\b(?:{ROLES})\b|^(?:{BYS})$", re.IGNORECASE)
_POST = re.compile(rf"^\w{{3,20}}(?:{ROLE_ENDINGS})(?:in)?\b", re.IGNORECASE)
_TITLE_AFTER = re.compile(r"\s*(?:기자|특파원|논설위원|記者|记者)(?:\s.*)?$")
_ORGANISATION = re.compile(rf"\b(?:{ORGANISATIONS})\b|\.[a-z]{{2,4}}$", re.IGNORECASE)
_ACRONYM = re.compile(r"^[A-ZÄÖÜ][A-ZÄÖÜ/-]{1,4}$|^dpa(?:/\w{2,4})?$|^\w{2,4}/dpa$")
_NICKNAME = re.compile(r"[^\W\d_][\w.-]{2,29}")
_LONGEST = 4000
"""Letters of a byline that are read: more are a text that stands in its place."""
_MAX_WORDS, _MAX_LETTERS = 5, 60


def split_names(text: str, *, nicknames: bool = False) -> list[str]:
    """The names in a byline, in order; parts that are no names are left out.

    `nicknames` takes a lone word in any case as well, for elements that hold a name and nothing else.
    """
    found: list[str] = []
    for line in re.split(r"[\n\r]+", text[:_LONGEST]):
        if _PLACE.fullmatch(line):
            continue
        body = _NOISE.sub(" ", _BY.sub("", plain(line), count=1))
        for part in (piece for run in _SPLIT.split(body) for piece in _slashed(run)):
            name = tidy_name(_WHERE.split(part, maxsplit=1)[0])
            if name and (is_name(name) or (nicknames and _is_nickname(name))):
                found.append(name)
    return _without_places(list(dict.fromkeys(found)))


def _without_places(names: list[str]) -> list[str]:
    """Of full names and single words after them the names ("Ada Moss, Berlin"); a row of words is none."""
    full = next((place for place, name in enumerate(names) if " " in name), None)
    if full is None:
        return [] if len(names) > 2 and all(map(_is_cased, names)) else names
    return [
        name
        for place, name in enumerate(names)
        if place <= full or " " in name or not _is_cased(name) or _is_credited(name)
    ]


def _is_cased(name: str) -> bool:
    return name[0].lower() != name[0].upper()


def _is_credited(name: str) -> bool:
    return bool(agency_of(name) or _ORGANISATION.search(name) or _ACRONYM.match(name))


def _slashed(run: str) -> list[str]:
    """Names with a stroke between them; what is short on both sides is one name with its desk (`dpa/lno`)."""
    parts = run.strip().split("/")
    full = [part for part in parts if " " in part.strip()]
    return full if full and len(parts) > 1 else [run]


def whole_name(text: str) -> list[str]:
    """A text that is stated to be a person's name, where nothing in it looks like one."""
    name = tidy_name(text)
    if name.islower() and " " in name:
        name = name.title()
    short = 0 < len(name) <= _MAX_LETTERS and len(name.split()) < _MAX_WORDS
    return [name] if short and letters(name) not in NOBODY else []


@lru_cache(maxsize=16384)
def _opens(word: str) -> bool:
    return _OPENING.match(word) is not None


def may_be_byline(text: str) -> bool:
    """Whether a line's first word is one that bylines begin with: a quick look before the next three."""
    first = text.partition(" ")[0]
    return len(first) < 40 and _opens(first)


def starts_byline(text: str) -> bool:
    """Whether a line begins as a byline does: "By ...", "Autor: ..."."""
    return bool(_STARTS.match(text))


def names_its_author(text: str) -> bool:
    """Whether a line says outright that a name follows: "Autor: ...", "Posted by ..."."""
    return bool(_OUTRIGHT.match(text))


def is_label(text: str) -> bool:
    """Whether a text is only the label of a byline: "Autor:", "By"."""
    return bool(_LABEL.match(text))


def tidy_name(part: str) -> str:
    """One name without what is round it."""
    name = _TITLE_AFTER.sub("", _BY.sub("", _LEADING_AND.sub("", plain(part)), count=1))
    name = name.strip(" ,;:：|-–—/•·'’*_#>»«<()[]")
    if name.endswith(".") and not re.search(r"(?:\b\w|jr|sr)\.$", name, re.IGNORECASE):
        name = name[:-1]
    if name.isupper() and len(name) > 5 and " " in name:
        name = name.title()
    return name


def is_name(name: str) -> bool:
    """Whether a text can be an author's name: a few words without digits that begin with capitals."""
    words = name.split()
    if not words or len(words) > _MAX_WORDS or len(name) > _MAX_LETTERS or len(letters(name)) < 2:
        return False
    if any(ch.isdigit() for ch in name) or letters(name) in NOBODY:
        return False
    if _POST.match(name):
        return False
    if _is_credited(name):
        return len(words) < 3 or not _ROLE.search(name)
    if _ROLE.search(name) or (len(words) == 1 and name.isupper() and _is_cased(name)):
        return False
    cased = [word for word in words if _is_cased(word) and word not in PARTICLES]
    return all(word[0].isupper() for word in cased) if len(words) > 1 else not cased or name[0].isupper()


def is_full_name(name: str) -> bool:
    """Whether a text is a person's first and last name, for where nothing else marks it as a name."""
    words = name.split()
    return (
        2 <= len(words) <= 4
        and is_name(name)
        and not _ORGANISATION.search(name)
        and all(word[0].isupper() or word in PARTICLES for word in words)
        and all(word.isalpha() or set(word) <= set("-.'’") | set(filter(str.isalpha, word)) for word in words)
    )


def _is_nickname(name: str) -> bool:
    if not _NICKNAME.fullmatch(name) or letters(name) in NOBODY or _ROLE.search(name):
        return False
    return not _LABEL.match(name)


def is_organisation(name: str, site: set[str]) -> bool:
    """Whether a name is an organisation's: it has a word of one, is an agency's or the site's own.

    "Special Correspondent" is nobody's name: it stands for the outlet.
    """
    key = letters(name)
    if key in site or _is_credited(name) or any(len(own) >= _LONG and own in key for own in site):
        return True
    return all(_ROLE.search(word) or _ACRONYM.match(word) for word in name.split())


_LONG = 6
"""Letters from which a site's name within a longer name tells that it is the site's."""


def same(one: str, other: str) -> bool:
    """Whether two names are one person's, written in different ways."""
    return fold(one) == fold(other) or letters(one) == letters(other)
