"""What a name is: a person's, an organisation's, or none.

Names have no mark of their own in most scripts. So words tell: roles and what stands in the place of a name
are none, agencies and the words that companies, papers and offices are called by are organisations, and a few
words that begin with capitals are a person.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from newscrawl.extract.markup.text import letters, lowered
from newscrawl.extract.people.names.capitals import is_capital, is_cased
from newscrawl.extract.people.names.plainnames import ENDS, POSTS, is_plain_name
from newscrawl.extract.people.words.bylinewords import BYS
from newscrawl.extract.people.words.degrees import before_degrees
from newscrawl.extract.people.words.homonyms import begins_with_day, begins_with_initials, is_last_name
from newscrawl.extract.people.words.institutions import institution
from newscrawl.extract.people.words.kindwords import (
    COMPANIES,
    NOBODY,
    ORGANISATIONS,
    PARTICLES,
    PLACES_AND_DAYS,
    ROLE_ENDINGS,
    ROLES,
    SHORT_FORMS,
)
from newscrawl.extract.people.words.offices import OFFICE_BEGINNINGS
from newscrawl.extract.people.words.openings import WORD, is_label
from newscrawl.extract.people.words.posts import is_post
from newscrawl.known.agencies import agency_of
from newscrawl.known.having import has_any
from newscrawl.known.names.easternnames import is_eastern, is_eastern_organisation, is_han_name, is_no_name
from newscrawl.known.names.firstnames import begins_with_first_name

_BY = frozenset(map(lowered, BYS.split("|")))
_HYPHENED_ROLE = re.compile(r"\b(?:e-mail|log-in)\b")
_POST = re.compile(rf"^\w{{3,20}}(?:{ROLE_ENDINGS})(?:in)?\b", re.IGNORECASE)
_ORGANISATION = re.compile(
    rf"(?<=\s)(?-i:{COMPANIES})(?![\w-])|(?<=\w\w)\.(?-i:[a-z]{{2,4}}|[A-Z]{{2,4}})$|^(?:the|die|das)\s|\be\.v\b",
    re.IGNORECASE,
)
"""What tells an organisation beside the words of one; what follows on an initial or a title ("A.Moss",
"Dr.Moss") is no end of an address."""
_HINTS = frozenset(("the", "die", "das", *COMPANIES.lower().split("|")))
"""One of these words, or a full stop, has all that it finds."""
_ACRONYM = re.compile(r"^[A-ZÄÖÜ][A-ZÄÖÜ/-]{1,4}$|^dpa(?:/\w{2,4})?$|^\w{2,4}/dpa$")
_PREPOSITION = re.compile(r"(?:em|aus|from|at|for|special\sto)\s", re.IGNORECASE)
"""What a place begins with, or for whom somebody writes, where a name is expected."""
_NO_NAME = frozenset("?@>©。！？")
"""What no name has: it is a question, an address, a step of a trail, a notice or a sentence."""
MAX_WORDS, MAX_LETTERS, _EASTERN = 5, 60, 16
"""Words and letters of a name, and letters of one that is written without blanks."""
_STYLES = frozenset(("professor", "professorin"))
_SMALL = 4
"""Initials and particles that may stand beside the words of a name."""
_LONG = 6
"""Letters from which a site's name in a longer one tells that it is the site's, and no last name."""


def is_of_role(name: str) -> bool:
    """Whether a name has a word for what somebody does, or for a part of a page, or is a word for "by"."""
    if is_plain_name(name):
        return False
    lower = lowered(name)
    words = WORD.findall(lower)
    if not ROLES.isdisjoint(words) or lower in _BY:
        if is_last_name(name, words, ROLES) or _begins_with_style(words):
            return False
        return not begins_with_day(name, words, ROLES)
    return is_post(words) or ("-" in lower and _HYPHENED_ROLE.search(lower) is not None)


def _begins_with_style(words: Sequence[str]) -> bool:
    """Whether the only word for a role in a name is how somebody is addressed ("Professor Ada Moss")."""
    first, *rest = words
    return first in _STYLES and len(rest) > 1 and ROLES.isdisjoint(rest)


def count_of_names(name: str) -> int:
    """How many words a name has beside initials and particles."""
    return sum(len(word.rstrip(".")) > 1 and word not in PARTICLES for word in name.split())


def is_of_organisation(name: str) -> bool:
    """Whether a name has a word that organisations are called by."""
    if is_plain_name(name):
        return False
    if is_eastern_organisation(name) or name.startswith(OFFICE_BEGINNINGS):
        return True
    words = WORD.findall(lowered(name))
    if any(word.endswith(ENDS) for word in words):
        return True
    told = ORGANISATIONS.intersection(words)
    if told and is_last_name(name, words, ORGANISATIONS):
        return False
    loud = told and any(len(word) > 1 and word.isupper() for word in WORD.findall(name))
    if told and (len(words) == 1 or not told <= SHORT_FORMS or loud):
        return True
    return ("." in name or not _HINTS.isdisjoint(words)) and _ORGANISATION.search(name) is not None


@lru_cache(maxsize=64)
def is_name(name: str) -> bool:
    """Whether a text can be an author's name: a few words without digits that begin with capitals."""
    if is_plain_name(name):
        return True
    name = before_degrees(name) if "," in name else name
    words = name.split()
    if not words or len(words) > MAX_WORDS + _SMALL or len(name) > MAX_LETTERS or len(letters(name)) < 2:
        return False
    if len(words) > MAX_WORDS and count_of_names(name) > MAX_WORDS:
        return False
    if is_no_name(name) or (len(name) > _EASTERN and " " not in name and is_eastern(name)):
        return False
    lower = lowered(name)
    if any(map(str.isdigit, name)) or is_nobody(name) or lower in PLACES_AND_DAYS:
        return False
    if not _NO_NAME.isdisjoint(name) or (words[-1] in PARTICLES and len(words) > 1):
        return False
    led = _PREPOSITION.match(name) and not begins_with_initials(name)
    if led or (has_any(lower, POSTS) and _POST.match(name)) or (name[-1] == "!" and len(words) > 1):
        return False
    if is_credited(name):
        return len(words) < 3 or not is_of_role(name)
    if is_of_role(name) or (len(words) == 1 and name.isupper() and is_cased(name)):
        return False
    cased = [word for word in words if is_cased(word) and word not in PARTICLES]
    if len(words) == 1 and cased:
        return name[0].isupper() and not is_label(name)
    return all(map(is_capital, cased))


def is_nobody(name: str) -> bool:
    """Whether a text stands in the place of a name, or for the first and for the last one ("null null")."""
    return letters(name) in NOBODY or NOBODY.issuperset(map(letters, name.split()))


def is_organisation(name: str, site: set[str]) -> bool:
    """Whether a name is an organisation's: it has a word of one, is an agency's or the site's own. "Special
    Correspondent" is nobody's name: it stands for the outlet."""
    key, plain = letters(name), is_plain_name(name)
    if key in site or f"the{key}" in site or (not plain and is_credited(name)):
        return True
    if is_eastern(name) and not is_han_name(name) and any(own.startswith(key) for own in site):
        return True
    words = name.split()
    last = list(map(letters, words[1:])) if begins_with_first_name(name) else []
    if any(len(own) >= _LONG and own in key and not any(own in word for word in last) for own in site):
        return True
    if not site.isdisjoint(map(letters, words)):
        return all(letters(word) in site or word.casefold() in PARTICLES for word in words)
    return not plain and all(is_of_role(word) or _ACRONYM.match(word) for word in words)


@lru_cache(maxsize=64)
def is_credited(name: str) -> bool:
    """Whether a name has a word of an organisation, or is an agency's or an acronym."""
    if is_plain_name(name):
        return False
    if agency_of(name) or is_of_organisation(name) or _ACRONYM.match(name):
        return True
    return name.count(" ") > 1 and bool(institution(name))
