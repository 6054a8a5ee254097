"""Names of who makes pictures: persons, agencies, and the libraries that papers have pictures from.

Where such a name may stand as a credit, `signed` and those who ask it say.
"""

from __future__ import annotations

import re

from newscrawl.extract.markup.text import has_digit
from newscrawl.extract.people.names.fullnames import is_full_name
from newscrawl.known.agencies import WORDS, agency_as_word

LONGEST = 60
"""Letters of a credit."""
_LIBRARIES = frozenset(
    (
        "getty images", "getty", "afp", "epa", "epa-efe", "shutterstock", "istock", "alamy", "adobe stock",
        "unsplash", "pixabay", "pexels", "freepik", "depositphotos", "imago", "picture alliance",
        "wikimedia commons", "pa images", "rex features", "zuma press", "uncredited", "supplied",
        "contributed", "handout", "sipa", "sipa press", "sipa usa", "hans lucas", "maxppp", "nurphoto",
        "abaca", "abacapress", "bestimage", "scanpix", "ritzau scanpix", "lehtikuva", "east news",
        "cordon press", "magnum photos", "gamma-rapho",
    )
)  # fmt: skip
"""Where papers have pictures from, beside the agencies."""
_WORD = re.compile(r"[\w-]+")
_OF_SOURCES = WORDS.union(*(name.split() for name in _LIBRARIES))
"""One of these words is in what names one."""
_MAKERS = re.compile(r"/|,\s|\svia\s")
"""What stands between a name and an agency."""
_BLANKS = range(1, 4)
"""Blanks in a name in a script without capitals."""
_PHOTOS = (" photo", " photos", " pic")


def is_source(text: str) -> bool:
    """Whether a text is nothing but where a picture is from: an agency or a library, or that and a name."""
    if not 0 < len(text) <= LONGEST or _OF_SOURCES.isdisjoint(_WORD.findall(text.casefold())):
        return False
    if text[-1] == ")":
        return is_of_agency(text)
    parts = [part.strip() for part in _MAKERS.split(text, maxsplit=2)]
    if len(parts) > 1:
        return all(map(is_maker, parts)) and any(map(is_agency, parts))
    ending = next(filter(text.lower().endswith, _PHOTOS), "")
    return is_agency(text[: -len(ending)] if ending else text)


def is_pair(who: str) -> bool:
    """Whether a text is two names with a stroke between, one of them of a person or an agency."""
    one, stroke, other = who.partition("/")
    parts = (one.strip(), other.strip())
    makers = [part for part in parts if is_maker(part)] if stroke else []
    return bool(makers) and all(
        is_capital(part) or part.isalpha() or is_agency(part) or is_without_capitals(part) for part in parts
    )


def is_without_capitals(name: str) -> bool:
    """Whether a text is a few words in a script without capitals, as a name beside an agency's may be."""
    return name.count(" ") in _BLANKS and name.lower() == name.upper() and not has_digit(name)


def is_all_makers(text: str) -> bool:
    """Whether a text is nothing but who made a picture: one name, two, or where it is from."""
    return is_maker(text) or is_pair(text) or is_source(text)


def is_of_agency(text: str) -> bool:
    """Whether a text is a person's name, and in brackets behind it that of an agency ("Ada Moss (EFE)")."""
    name, opened, agency = text.partition(" (")
    return bool(opened) and agency[-1:] == ")" and is_agency(agency[:-1]) and is_full_name(name)


def is_maker(name: str) -> bool:
    """Whether a name is that of a person, an agency or a library."""
    return is_full_name(name) or is_agency(name)


def is_agency(name: str) -> bool:
    """Whether a name is that of an agency or a library, in any case of letters."""
    return name.lower() in _LIBRARIES or agency_as_word(name) is not None


def is_capital(name: str) -> bool:
    """Whether a name begins with a letter that is no small one: scripts without capitals have neither."""
    return name[:1].isalpha() and not name[0].islower()
