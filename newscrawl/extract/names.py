"""People's names out of bylines: "By A, B and C", "Von A | B, Berlin", "A (dpa)", "a.b@example.org".

What a byline holds beside names is cut off: the word for "by" in many languages, roles and titles, places and
dates, addresses, handles, and words of the page. Organisations and agencies are told from people by their
words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newscrawl.agencies import agency_of
from newscrawl.extract.namewords import (
    AND,
    BYS,
    COMPANIES,
    NOBODY,
    ORGANISATIONS,
    PARTICLES,
    ROLE_ENDINGS,
    ROLES,
)
from newscrawl.extract.openings import is_label, is_of_others, starts_byline, without_opening
from newscrawl.extract.text import fold, letters, plain

_SPLIT = re.compile(
    rf"\s*(?:[;|•·、，،]|\s/\s|,(?!\s?(?:jr|sr|m\.?d|ph\.?d|ii|iii)\b)|\s(?:{AND})\s|\s[-–—]\s?|[-–—]\s)\s*",
    re.IGNORECASE,
)
_WHERE = re.compile(r"\s(?:[Ff]ür|[Ff]or|[Aa]us|[Ff]rom|[Vv]ia|in|im|zum|zur|auf|am|at|on|of the)(?:\s|$)")
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
_ORGANISATION = re.compile(
    rf"\b(?:{ORGANISATIONS})\b|(?<![\w-])(?:{COMPANIES})(?![\w-])|\.[a-z]{{2,4}}$|^(?:the|die|das)\s",
    re.IGNORECASE,
)
_ACRONYM = re.compile(r"^[A-ZÄÖÜ][A-ZÄÖÜ/-]{1,4}$|^dpa(?:/\w{2,4})?$|^\w{2,4}/dpa$")
_NICKNAME = re.compile(r"[^\W\d_][\w.-]{2,29}")
_DATE = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d\d")
_LONGEST = 4000
"""Letters of a byline that are read: more are a text that stands in its place."""
_MAX_WORDS, _MAX_LETTERS = 5, 60


def split_names(text: str, *, nicknames: bool = False) -> list[str]:
    """The names in a byline, in order; parts that are no names are left out.

    `nicknames` takes a lone word in any case as well, for elements that hold a name and nothing else.
    """
    found: list[str] = []
    for line in re.split(r"[\n\r]+", text[:_LONGEST]):
        if not _PLACE.fullmatch(line) and not is_of_others(line):
            found += _in_line(plain(line), nicknames)
    return _without_places(list(dict.fromkeys(found)))


def _in_line(line: str, nicknames: bool) -> Iterator[str]:
    """The names in one line; after the date of a line that begins as a byline stands something else."""
    dated = starts_byline(line)
    body = _NOISE.sub(" ", without_opening(line))
    parts = [piece for run in _SPLIT.split(body) for piece in _slashed(run)]
    prose = len(parts[0].split()) > _MAX_WORDS
    for place, part in enumerate(parts):
        if dated and place and _DATE.search(part):
            return
        label = part.rstrip().endswith((":", "：")) and (place or not dated)
        if label or is_of_others(part):
            continue
        name = tidy_name(_WHERE.split(part.rpartition("=")[2], maxsplit=1)[0])
        if name and (is_name(name) or (nicknames and _is_nickname(name))) and not (prose and " " not in name):
            yield from _without_agency(name)


def _without_agency(name: str) -> list[str]:
    """A name and the agency that stands right behind it ("Ada Moss Reuters")."""
    words = name.split()
    if len(words) < 3 or agency_of(name):
        return [name]
    for cut in range(2, len(words)):
        person, agency = " ".join(words[:cut]), " ".join(words[cut:])
        if agency_of(agency) and is_full_name(person):
            return [person, agency]
    return [name]


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


def tidy_name(part: str) -> str:
    """One name without what is round it."""
    name = _TITLE_AFTER.sub("", without_opening(_LEADING_AND.sub("", plain(part))))
    name = name.strip(" ,;:：|-–—/•·'’*_#>»«<()[]")
    if name.endswith(".") and not re.search(r"(?:\b\w|jr|sr)\.$", name, re.IGNORECASE):
        name = name[:-1]
    if name.isupper() and len(name) > 5 and " " in name and not _is_credited(name):
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
        and words[0][0].isupper()
        and all(word[0].isupper() or word in PARTICLES for word in words)
        and all(word.isalpha() or set(word) <= set("-.'’") | set(filter(str.isalpha, word)) for word in words)
    )


def _is_nickname(name: str) -> bool:
    if not _NICKNAME.fullmatch(name) or letters(name) in NOBODY or _ROLE.search(name):
        return False
    return not is_label(name)


def is_organisation(name: str, site: set[str]) -> bool:
    """Whether a name is an organisation's: it has a word of one, is an agency's or the site's own.

    "Special Correspondent" is nobody's name: it stands for the outlet.
    """
    key = letters(name)
    if key in site or _is_credited(name) or any(len(own) >= _LONG and own in key for own in site):
        return True
    words = name.split()
    if any(letters(word) in site for word in words):
        return all(letters(word) in site or word.casefold() in PARTICLES for word in words)
    return all(_ROLE.search(word) or _ACRONYM.match(word) for word in words)


_LONG = 6
"""Letters from which a site's name within a longer name tells that it is the site's."""


def same(one: str, other: str) -> bool:
    """Whether two names are one person's, written in different ways."""
    return fold(one) == fold(other) or letters(one) == letters(other)
