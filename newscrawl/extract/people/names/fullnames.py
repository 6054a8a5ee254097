"""Whole names: a person's first and last, which may be one where nothing else marks it as a name.

In a line that only stands where bylines do, a lone word or one of an organisation is mostly none. Behind a
word for "by" a name may have more particles, or no capitals; where nothing else is expected it may be a
nickname.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newscrawl.extract.markup.text import letters
from newscrawl.extract.people.names.capitals import SPACELESS, is_capital, is_cased
from newscrawl.extract.people.names.kinds import count_of_names, is_name, is_of_organisation, is_of_role
from newscrawl.extract.people.names.plainnames import is_plain_name
from newscrawl.extract.people.words.degrees import before_degrees
from newscrawl.extract.people.words.kindwords import NOBODY, PARTICLES
from newscrawl.extract.people.words.openings import is_label
from newscrawl.known.names.easternnames import is_no_name
from newscrawl.known.names.firstnames import begins_with_first_name

_NICKNAME = re.compile(r"(?![A-Z]{1,3}\d{2,}$)[^\W\d_][\w.-]{2,29}")  # Chinese editors have numbers: "HN204"
_STYLES = frozenset(
    ("Dr.", "Dr", "Prof.", "Prof", "Rev.", "Fr.", "Sir", "Dame", "Mag.", "Ing.", "Dra.", "Dott.")
)
"""How somebody is called before the name."""
_WORDS, _MOST = 4, 6
"""Words of a name, and of one with the particles of its last names."""
_INITIALS = re.compile(r"((?:[^\W\d_a-zß-ÿ]\.[ -]?){1,3})[^\W\d_a-zß-ÿ][^\W\d_]")
"""Initials, with a stop behind each, before a last name."""
_NO_INITIALS = frozenset(
    ("US", "UK", "UN", "EU", "DC", "NY", "LA", "BC", "PO", "PS", "NB", "SOS", "GP", "DR", "RIP")
)
"""What is no name's beginning, though it may be written with stops."""
_JOINING = frozenset(("y", "e", "i", "und"))
"""What stands between two people as well."""
_INITIAL = re.compile(r"([^\W\d_]\.)(?=[^\W\d_]{3})")
"""An initial that no blank parts from the name, as Mongolian papers have it ("Б.Болормаа")."""


@lru_cache(maxsize=16)
def is_full_name(name: str) -> bool:
    """Whether a text is a person's first and last name, for where nothing else marks it as a name."""
    if is_plain_name(name):
        return True
    name = before_degrees(name) if "," in name else name
    words = (_INITIAL.sub(r"\1 ", name, count=1) if name[1:2] == "." else name).split()
    if len(words) > _WORDS and words[0] in _STYLES:
        words = words[1:]
    return (
        len(words) >= 2
        and words[0][0].isupper()
        and (len(words) <= _WORDS or _has_particles(words))
        and all(is_capital(word) or word in PARTICLES for word in words)
        and all(word.isalpha() or set(word) <= set("-.'’") | set(filter(str.isalpha, word)) for word in words)
        and is_name(name)
        and not is_of_organisation(name)
    )


def is_common_name(name: str) -> bool:
    """Whether a full name begins with a common first name, and so is one wherever it stands."""
    return is_full_name(name) and begins_with_first_name(name)


def is_called(name: str) -> bool:
    """Whether a text is a full name that begins as names do."""
    return is_full_name(name) and begins_as_name(name)


def begins_as_name(name: str) -> bool:
    """Whether a text that may be a name begins with a common first name, or with initials."""
    if begins_with_first_name(name):
        return True
    initials = _INITIALS.match(name) if name[1:2] == "." else None
    return initials is not None and "".join(filter(str.isalpha, initials[1])) not in _NO_INITIALS


def _has_particles(words: list[str]) -> bool:
    """Whether many words are a common first name and few others, but for the particles of last names."""
    few = len(words) <= _MOST and sum(word not in PARTICLES for word in words) <= _WORDS
    return few and _JOINING.isdisjoint(words) and begins_with_first_name(words[0])


def _is_long_name(name: str) -> bool:
    """Whether a text that a byline introduces is a name of few words but for its particles."""
    count = count_of_names(name)
    long = 2 <= count <= 4 < name.count(" ") + 1 and set("-–—/|·").isdisjoint(name.split())
    return long and is_name(name) and not is_of_organisation(name)


def is_whole_name(name: str) -> bool:
    """Whether a text that a byline introduces is a person's name, of two words where there are capitals."""
    if not name[:1].isalpha():
        return False
    if is_cased(name):
        return is_full_name(name) or _is_long_name(name)
    few = SPACELESS.match(name) is not None or 2 <= len(name.split()) <= 4
    return few and not is_of_organisation(name)


def is_nickname(name: str) -> bool:
    """Whether a lone word, in any case, can be a name where nothing else is expected."""
    if not _NICKNAME.fullmatch(name) or letters(name) in NOBODY or is_of_role(name):
        return False
    return not is_label(name) and not is_no_name(name)
