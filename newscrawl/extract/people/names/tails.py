"""What stands right behind a name, with no mark between: an outlet, an agency, a date, a post.

Bylines are put together from parts, and a blank is all that is left of a line's end: "Ada Moss Reuters",
"BEN LUND AP Sports Writer", "Ada Moss Senior Correspondent".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from newscrawl.extract.dates.labels import has_label
from newscrawl.extract.dates.moments.tokens import month_of
from newscrawl.extract.markup.text import letters, lowered
from newscrawl.extract.people.names.casing import cased
from newscrawl.extract.people.names.fullnames import is_full_name
from newscrawl.extract.people.names.kinds import is_credited
from newscrawl.extract.people.words.kindwords import PLACES_AND_DAYS
from newscrawl.extract.people.words.whereabouts import FOR
from newscrawl.known.agencies import agency_of
from newscrawl.known.names.firstnames import begins_with_first_name
from newscrawl.known.weekdays import WEEKDAYS
from newscrawl.known.wordtables import plain_words

_NUMBER = re.compile(r"(?<!\w)\d")
_PLACED = re.compile(
    r"(?<=[^,—–]),\s[^,—–]{0,30}\b(?:(?=\w*[A-Z])[A-Z0-9]{2,}|[a-z]\d)\b[^,—–]{0,30}\s[—–]\s[^\W\d_][^,;—–]{2,40}$"
)
"""An outlet by its short form, and a place, at the end of a byline."""
_STOPPED_AT_PLACE = re.compile(r"([^\W\d_]{3,}(?:\s[^\W\d_]{2,}){0,2}\s[^\W\d_]{3,})\.\s[^\W\d_]{4,20}\.?")
_SHORTEST, _STOPPED = 2, 4
"""Words of a first and a last name, and letters of what is short for something with its full stop."""
_OF = frozenset(("of", "Of", "Da", "Do", "Dal", "Dalla", "The", "da", "do", "dal", "dalla", "the", "del"))
"""What stands before the outlet of which somebody is."""
_STATION = re.compile(r"[KW][A-Z]{2,3}(?:-(?:TV|DT|FM|AM))?")
"""How stations are called by letters in America."""
_LEAST, _FEW = 8, 4
"""Letters of an outlet's name that is no last name, and of one behind a first and a last name."""
_ON = plain_words(
    "on am vom le el il op em la pe pada στις d. den dnia w dniu "
    "dne at @ um à kl kl. alle ore às بتاريخ در في a o v di"
)
"""What stands before a day or an hour."""
_WEEKDAYS_IN_SHORT = plain_words(
    """
    mon. tue tue. tues tues. wed wed. thu. thurs thurs. fri fri. sat. sun. mo. mi. do. fr. sa. so. mån tis ons
    tors lör sön пн вт ср чт пт сб вс
    """
)
"""As they are no names."""
_SHORT_WEEKDAYS = plain_words(
    "mo di do fr sa so ma wo vr za zo lun mar mer jeu ven dim mié jue vie sáb gio sab dom seg ter qua qui sex"
)
"""Those that are names, where a comma and the number of a date follow."""
_NAMES_TOO = plain_words("ahad cuma joi khamis luni pazar pátek petek quinta sobota středa szombat")
"""Days of the week that are last names as often, of languages that write days small."""
_CALLED = plain_words("domingo freitag friday jeudi monday montag sabato samstag sonntag sunday vendredi")
"""Those that are one now and then: no name loses one that a mark may part from the date."""
VERBS = frozenset(("reports", "report", "writes", "berichtet", "berichten", "yazdı", "írása"))
"""What somebody is said to do right behind the name."""


def before_date(text: str, behind: Sequence[str]) -> str:
    """What stands before the number of a date, without its label ("Ada Moss Date: 3 May"), the name of its
    month ("Ada Moss May 3, 2021") and what leads to it ("Ada Moss on 3 May", "Ada Moss. Published 3 May");
    the text where there is none. The day of the week goes as well, also where a comma parts it from the
    date, which is `behind` then."""
    number = _NUMBER.search(text)
    if number is None:
        dated = text.count(" ") >= _SHORTEST and any(map(_NUMBER.search, behind))
        words = text.split() if dated else []
        if not _is_weekday(words) and not (words and lowered(words[-1]) in _SHORT_WEEKDAYS):
            return text
        return " ".join(words[: -2 if words[-2] in _ON else -1])
    words = text[: number.start()].split()
    if len(words) == _SHORTEST and is_day(words[0]) and month_of(words[1].strip(".,")):
        return ""
    may_have_month = len(words) != _SHORTEST or words[0].endswith(":")
    words = words[:-1] if words and may_have_month and month_of(words[-1].strip(".,")) else words
    words = words[:-1] if _is_weekday(words) else words
    words = words[:-1] if len(words) > _SHORTEST and words[-1].endswith(":") else words
    while len(words) > 1 and words[-1] in _ON:
        words = words[:-1]
    if len(words) > 1 and has_label(words[-1], ""):
        return " ".join(words[:-1]).rstrip(".,")
    return " ".join(words)


def _is_weekday(words: Sequence[str]) -> bool:
    """Whether a day of the week stands behind a first and a last name; some are names in short."""
    day = lowered(words[-1]).rstrip(",،") if len(words) > _SHORTEST else ""
    return (day in WEEKDAYS and day not in _NAMES_TOO) or day in _WEEKDAYS_IN_SHORT


def before_weekday(name: str) -> str:
    """A name out of a line with a date, without the day of the week behind it."""
    own, _, last = name.rpartition(" ")
    return own if lowered(last) not in _CALLED and _is_weekday(name.split()) else name


def is_day(word: str) -> bool:
    """Whether a word, in short or not, is a day of the week, where no name is expected or it would be one of
    few letters."""
    day = lowered(word).rstrip(".,")
    in_short = day in PLACES_AND_DAYS or day in _WEEKDAYS_IN_SHORT or f"{day}." in _WEEKDAYS_IN_SHORT
    return in_short or day in WEEKDAYS


def before_place(text: str) -> str:
    """A byline without the place behind a dash after the outlet ("Ada Moss, TV 5 — Porto Velho"), or behind a
    full stop after the name, as Spanish papers have it ("Ada Moss. Madrid")."""
    if ". " in text and (stopped := _STOPPED_AT_PLACE.fullmatch(text)) and is_full_name(stopped[1]):
        return stopped[1]
    return _PLACED.sub("", text, count=1) if "—" in text or "–" in text else text


def before_verb(name: str) -> str:
    """A name without the word behind it that says what they do here ("Ada Moss reports from Lindmoor")."""
    own, _, last = name.rpartition(" ")
    return own if last in VERBS else name


def has_on(text: str, name: str) -> bool:
    """Whether a word that leads to a date stands right behind the `name` that a text begins with, which is a
    full one: the last of several has the date of them all."""
    return text[len(name) :].lstrip().partition(" ")[0] in _ON and is_full_name(name)


def without_agency(name: str) -> list[str]:
    """A name and the agency that stands right behind it ("Ada Moss Reuters")."""
    words = name.split()
    if len(words) <= _SHORTEST or agency_of(name):
        return [name]
    for cut in range(_SHORTEST, len(words)):
        person, agency = " ".join(words[:cut]), " ".join(words[cut:])
        if agency_of(agency) and is_full_name(person):
            return [cased(person), agency]
        loud = person.isupper()
        outlet = _STATION.fullmatch(agency) if not loud else not agency.isupper() and is_credited(agency)
        if outlet and is_full_name(person):
            return [cased(person)]
        if words[cut] in _OF and cut + 1 < len(words) and is_full_name(person):
            agency = " ".join(words[cut + 1 :])
            if agency_of(agency) or is_credited(agency):
                return [cased(person), agency] if agency_of(agency) else [cased(person)]
    return [name]


def without_outlet(name: str, site: Collection[str]) -> str:
    """A name without the outlet's behind it ("Ada Moss Harbour Post", "Ada Moss for Harbour Post"), whose
    names are `site`, as letters, nor a full stop."""
    if name.endswith("."):
        last = name.rpartition(" ")[2]
        name = name[:-1] if len(last) > _STOPPED and last[:-1].isalpha() and last != "Corp." else name
    if name.count(" ") < _SHORTEST:
        return name
    words = name.split()
    for cut in range(_SHORTEST, len(words)):
        own, rest = " ".join(words[:cut]), words[cut:]
        rest = rest[1:] if rest[0] in _OF and len(rest) > 1 else rest
        rest = rest[:-1] if rest[-1].lower() == "staff" and len(rest) > 1 else rest
        written_for = rest[0].lower() in FOR
        outlet = letters(" ".join(rest[written_for:]))
        if outlet in site and (written_for or is_full_name(own)) and _is_apart(outlet, words[:cut]):
            return cased(own)
    return name


def _is_apart(outlet: str, own: list[str]) -> bool:
    """Whether an outlet's name is no last name behind some words: it is long, or they are a common first name
    and what is none."""
    if len(outlet) >= _LEAST:
        return True
    first, last = own[0], own[-1]
    named = begins_with_first_name(first) and not begins_with_first_name(last)
    return named and len(outlet) >= _FEW <= len(last)
