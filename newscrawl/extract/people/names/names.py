"""People's names out of bylines: "By A, B and C", "Von A | B, Berlin", "A (dpa)", "a.b@example.org".

What a byline holds beside names is cut off: the word for "by" in many languages, roles and titles, places and
dates, addresses, handles, and words of the page. What of the rest is a name, `people/names/kinds.py` says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from newscrawl.extract.markup.text import has_digit, plain, without_start
from newscrawl.extract.people.names.casing import cased, undotted
from newscrawl.extract.people.names.couples import with_last_names
from newscrawl.extract.people.names.duties import (
    ARE,
    before_copula,
    before_duty,
    is_desk,
    without_bureau,
    without_outlet,
)
from newscrawl.extract.people.names.fullnames import is_full_name, is_nickname
from newscrawl.extract.people.names.kinds import MAX_WORDS, is_name
from newscrawl.extract.people.names.parting import WORDS_BETWEEN, parts_of, tidy_name
from newscrawl.extract.people.names.plainnames import is_plain_name
from newscrawl.extract.people.names.ranks import after_duty, without_grade
from newscrawl.extract.people.names.segments import (
    WORKS,
    before_filing,
    is_filing,
    is_of_checker,
    is_place,
    label_of,
    without_places,
    writers,
)
from newscrawl.extract.people.names.tails import (
    VERBS,
    before_date,
    before_place,
    before_verb,
    has_on,
    without_agency,
)
from newscrawl.extract.people.words.bylinewords import BYS, NOUNS
from newscrawl.extract.people.words.degrees import is_degree
from newscrawl.extract.people.words.eastern import eastern_names
from newscrawl.extract.people.words.institutions import institution
from newscrawl.extract.people.words.notemarks import without_notes, without_others
from newscrawl.extract.people.words.openings import BEGINNINGS, is_of_others, starts_byline, without_opening
from newscrawl.extract.people.words.otherwork import OTHERS
from newscrawl.extract.people.words.ownwords import in_common_words
from newscrawl.extract.people.words.whereabouts import WHERE_WORDS, before_where
from newscrawl.known.names.firstnames import begins_with_first_name

_PLACE = re.compile(r"[A-ZÀ-Þ .'’-]{3,30}[,:]")
_BESIDE_NAMES = WORDS_BETWEEN | WHERE_WORDS | VERBS | WORKS | set(map(str.strip, ARE)) | {"", "the"}
"""Words that bylines hold between names and after them; none stands where there are two blanks."""
_BY = frozenset(filter(str.isalpha, BYS.split("|")))
_NOUNS = frozenset(filter(str.isalpha, NOUNS.split("|"))).difference(OTHERS.split("|"))
OPENINGS = _BY | {f"{word}:" for word in _BY | _NOUNS}
"""Single words, behind which a plain name is all of a byline."""
_SENT_FROM = re.compile(
    r"^[\u05d0-\u05ea\u0620-\u06d3]{3,12}\s?[-–—]\s?(?=[\u05d0-\u06d3.]+\s[\u05d0-\u06d3])"
)
"""A place of one word before a name of several, in scripts without capitals: `القاهرة - أحمد المصري`."""
_THAI_BY = "โดย"
"""The word for "by" in Thai, behind which many put no blank."""
_DATE = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d\d")
_LONGEST, _SHORTEST = 4000, 2
"""Letters of a byline that are read: more are a text that stands in its place. Blanks of a name and what
somebody does at the least."""


def split_names(text: str, language: str = "", *, nicknames: bool = False) -> list[str]:
    """The names in a byline, in order; parts that are no names are left out.

    `language` (BCP 47) has own words for "by" and "and"; with `nicknames` a lone word in any case counts.
    """
    text = in_common_words(text[:_LONGEST], language)
    if is_plain_name(text):
        return [text]
    opening, _, rest = text.partition(" ")
    if opening.lower() in OPENINGS and is_plain_name(rest := rest.lstrip(" ")):
        return [rest]
    if not any(map(str.isalpha, text)):
        return []
    if text.startswith(_THAI_BY):
        text = f"{_THAI_BY} {text[len(_THAI_BY) :]}"
    names = list(_split(text, nicknames))
    return [undotted(name, text) for name in names] if language[:2] in {"tr", "az"} and "I" in text else names


@lru_cache(maxsize=64)
def _split(text: str, nicknames: bool) -> tuple[str, ...]:
    text = without_notes(text) if "," in text else text
    text = without_grade(text) if "Class" in text else text
    text = without_outlet(text) if " " in text else text
    if not text.isalpha() and (body := institution(text.strip())):
        return (body,)
    if _is_bare(text):
        own = _credited(cased(text), text.count(" ") >= MAX_WORDS, nicknames)
        return tuple(own or _before_duties([text]))
    tidy = (plain(line) for line in before_copula(text).splitlines() if not _PLACE.fullmatch(line))
    lines = writers(before_filing(tidy))
    checked = list(filter(is_of_checker, lines))
    own = [line for line in lines if line not in checked] if checked else lines
    found = [name for line in own for name in _in_line(line, nicknames)]
    found = found or [name for line in checked for name in _in_line(line, nicknames)]
    return tuple(without_places(list(dict.fromkeys(found))) or _before_duties(lines))


def _is_bare(text: str) -> bool:
    """Whether a byline is a few words of plain letters, none of which a byline holds beside names: what most
    pages state. Nothing in it is to be cut off."""
    if not text.isascii() or not text.replace(" ", "").isalpha():
        return False
    words = text.lower().split(" ")
    return words[0] not in BEGINNINGS and _BESIDE_NAMES.isdisjoint(words)


def _in_line(line: str, nicknames: bool) -> Iterator[str]:
    """The names in one line; after the date of a line that begins as a byline stands something else."""
    if not line.isascii() and (eastern := eastern_names(line)) is not None:
        yield from filter(is_name, eastern)
        return
    dated, line = starts_byline(line), without_others(line) if "(" in line else line
    if not dated and not line.isascii():
        line = without_start(_SENT_FROM, line)
    parts: Sequence[str] = parts_of(before_place(without_opening(line)))
    parts = with_last_names(parts) if len(parts) > 1 else parts
    prose = len(parts[0].split()) > MAX_WORDS
    for place, whole in enumerate(parts):
        following = parts[place + 1 : place + 2]
        part = before_date(whole, following) if dated else whole
        if dated and place and _DATE.search(whole) and not has_on(whole, part):
            return
        label = part.rstrip().endswith((":", "：")) and (place or not dated)
        desk = following and is_desk(part, following)
        beside = place and (is_place(part, parts[place - 1]) or is_degree(part.strip()))
        if label or desk or beside or is_of_others(part):
            continue
        stated, rest = label_of(part) if ":" in part or "：" in part else ("", part)
        if stated and is_filing(stated):
            return
        whole_name = stated != "" and is_full_name(stated)
        told = stated if whole_name and has_digit(rest) else part if whole_name else rest
        named = told.replace("＝", "=").rpartition("=")[2]
        found = _credited(before_verb(tidy_name(before_where(named))), prose, nicknames)
        yield from found or _before_duties([part], introduced=dated)
        if part is not whole:
            return


def _before_duties(lines: list[str], *, introduced: bool = False) -> list[str]:
    """The names before words for what somebody does, in a byline in which no name is seen."""
    found = []
    for line in lines:
        if line.count(" ") >= _SHORTEST:
            by = introduced or starts_byline(line)
            found.append(before_duty(without_opening(line), introduced=by))
    return list(filter(None, found))


def _credited(name: str, prose: bool, nicknames: bool) -> list[str]:
    """Who a part of a line names, which is a name without what is round it, or nothing."""
    if not name or (prose and " " not in name):
        return []
    name = without_bureau(after_duty(name)) if " " in name else name
    if nicknames and name.islower() and begins_with_first_name(name) and is_full_name(name.title()):
        return [name.title()]
    if not is_name(name) and not (nicknames and is_nickname(name)):
        return []
    return without_agency(name) if name.count(" ") >= _SHORTEST else [name]
