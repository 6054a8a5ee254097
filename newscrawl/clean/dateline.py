"""The dateline of a story: "MUMBAI (Reuters) -", at the head of one of its first lines.

Only what stands there credits an agency; "told AFP" in a sentence does not.
"""

from __future__ import annotations

import re

from newscrawl.clean.eastern.dates import eastern_dateline
from newscrawl.known.agencies import CREDITED, agency_as_word, agency_of, credited
from newscrawl.known.having import has_any
from newscrawl.known.names.noplaces import is_no_place, is_of_labels

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:, \d{4})?"
_DAY_FIRST = r"\d{1,2}\.? [^\W\d_]{3,10}\.?(?:,? \d{4})?"
_DATELINE = re.compile(
    rf"(?P<place>[^\W\d_][^\n()\[\]:]{{1,50}}?(?: \([^()\n]{{2,30}}\))?(?: ?\[[^\]\n]{{2,30}}\])?)"
    rf"(?:,? {_MONTH})? ?\((?P<agency>{CREDITED})(?:/[^()\n]{{1,40}})?\)(?= ?[-–—:]|\s)",
    re.IGNORECASE,
)
_HELD_BY = 108
"""The first bracket of such a dateline is one of so many characters."""
_NAMED_BY = 71
_NAMED = re.compile(r"[^(/\n]{0,70}(?:\(([^()/\n]{2,40})|/([^()/\n]{2,40})/)")
"""What is named first in brackets or between strokes, the first of which is one of so many characters."""
_OF_ANY = re.compile(
    r"(?P<place>[^\W\d_a-zß-ÿ][^\n()\[\]:/]{1,60}?)[,.]?(?: ?[-–—])? ?"
    r"(?:\([^()\n]{2,80}\)(?P<mark>\.? ?[-–—:]|\.(?= ))?|/[^/()\n]{2,40}/(?P<stop>\. | ?[-–—] )?)"
)
"""A dateline with any agency: a dash or a colon ends it, in Russia a stop ("MOSCOW, March 4. /TASS/. "), and
nothing where the day stands before."""
_SIGNED = re.compile(
    r"[^\W\d_][^/(\n]{4,60}/ ?(?P<place>[^\W\d_][^/(\n]{1,40}?),? ?\((?P<agency>[^()\n]{2,20})\) ?[-–—]"
)
"""As Turkish agencies write it, behind who wrote: "Ada MOSS/IZMIR, (DHA)-"."""
_LISTED = re.compile(
    r"(?P<place>[^\W\d_a-zß-ÿ][^\n,\d]{1,30}), (?=[^\n]{0,20}\d)[^\n]{2,60}?, (?P<agency>[^\n,]{2,20}?)"
    r"(?: [-–—] |: |\.?$)"
)
"""As papers of the Baltic and the Caucasus write it: "Bakı, 14 mart, Ada Moss, AZƏRTAC"."""
_AGENCY_FIRST = re.compile(
    r"\([^()\n]{2,40}\) [-–—] (?P<place>[^\W\d_][^\n():,–—-]{1,40})"
    r"(?:, \d{1,2} \w{3,4}\.?)? [-–—] "
)
"""As Italian agencies write it: "(ANSA) - ROMA, 04 MAR - "."""
_PARTED = re.compile(
    r"(?P<place>[^\W\d_][^\n.,:()/]{1,30})"
    r"(?:\. (?:\d{1,2} [^\W\d_]{3,12}\. )?(?P<agency>[^\n.–—-]{2,30})(?:\.ru)?(?:\. | [-–—] )"
    r"| ?[-–—] ?(?P<named>[^\n.–—-]{2,20}) ?[-–—] )",
    re.IGNORECASE,
)
"""As agencies of the East part it by stops or dashes: "Москва. 5 марта. ИНТЕРФАКС - ", "تهران- ایرنا- "."""
_PLACED_BY, _SEAMS = 34, (". ", "-", "–", "—")
"""Letters in which the place ends, and what ends it."""
_ALONE = re.compile(r"[(/](?P<agency>[^()/\n]{2,40})[)/] ?[-–—:]? ?\S")
"""Nothing but the agency: "(AFP) - The ferry"."""
_PLACE = re.compile(
    r"(?P<place>[^\W\d_](?:[^\W\d_]|[ .'’\-]){2,30}(?P<land>, [^\W\d_](?:[^\W\d_]|[. ]){2,20})?)"
    rf"(?:, (?:{_MONTH}|{_DAY_FIRST}))?"
    r"(?: \((?P<held>[^()\n]{2,40})\))? ?(?P<mark>[–—:]|--? ) ?(?P<next>\S)"
)
"""A place, perhaps with a day, or a service or a part of an agency in brackets behind it: "GENEVA (12 March
2026) –"."""
_SERVICE = re.compile(r"\([^\W\d_a-zß-ÿ][^()\n]{1,30}\) (?=[^\W\d_a-zß-ÿ]{2})")
"""A service of the outlet's own before a place: "(Harbour News) PORT ASH, N.C. -- "."""
_CAPITALS, _WORDS_OF_PLACE, _QUOTES = 3, 4, frozenset('"“„«»')
"""Capitals that a place begins with, words of it at the most, and marks that a text may begin with behind."""
_EASTERN_STARTS = frozenset("([")
"""What Korean datelines begin with, which is ASCII."""
_WORDS = {"भाषा": "PTI", "वार्ता": "UNI"}
"""Services of agencies that are called by a common word."""
_LONGEST = 180
"""Characters before the agency of a dateline, at most."""
_DAY = re.compile(r", (?:[^\s\d,]{2,12} )?\d|,? \d")
"""What stands between place and day, with the month's name before it or not."""
_DOMAIN = re.compile(r"(?:^|, )[\w.-]+\.(?:com|co|co\.id|id|net|org)(?:, |$)", re.IGNORECASE)
"""The outlet by its domain, before the place or behind it ("TRIBUNNEWS.COM, JAKARTA -")."""
_OTHER = re.compile(
    r"\b(?:HOST|ANCHOR|BYLINE|CORRESPONDENT|REPORTER|GUEST|MODERATOR)$|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY$"
)
"""What a transcript puts behind a speaker's name, and the day in the place of a place."""


def dateline_of(text: str) -> tuple[str | None, str | None] | None:
    """Agency and place of the first dateline in the first lines of a text, each None where it does not tell;
    None where there is no dateline."""
    for line in list(filter(None, map(str.strip, text.split("\n", 8)[:8])))[:4]:
        may_be_eastern = line[0] in _EASTERN_STARTS or not line[:2].isascii()
        if may_be_eastern and (eastern := eastern_dateline(line)) is not None:
            return eastern
        agency, found = _credited(line)
        if (
            found is None
            and line[0] in "(/"
            and (only := _ALONE.match(line))
            and (agency := _agency(only["agency"]))
        ):
            return agency, None
        may_be_alone = found is None and (line[0] == "(" or line[:_CAPITALS].isupper())
        if may_be_alone and (found := _place_alone(line, text)):
            behind = line[found.end() - 1 :][:_NAMED_BY].partition(". ")
            agency = _agency(found["held"].partition(" ")[0] if found["held"] else behind[0])
        if found:
            if named := agency_of(found["place"]):
                return named, None
            place = _DOMAIN.sub("", _DAY.split(found["place"])[0].strip(" ,-–—"))
            place = place.rstrip(".") if place.isupper() and place.count(".") == 1 else place
            before, _, source = place.rpartition(". ")
            if before and (named := agency_of(source)):
                agency, place = named, before
            return agency, None if not place or _OTHER.search(place) else place
    return None


def _credited(line: str) -> tuple[str | None, re.Match[str] | None]:
    """The agency of the dateline that a line begins with, and the dateline."""
    head, near = line[:_LONGEST], line[:_PLACED_BY]
    stroked, held = "/" in head, "(" in head
    if held and "(" in head[:_HELD_BY] and (found := _DATELINE.match(line)):
        return credited(found["agency"]), found
    named = _NAMED.match(line) if held or stroked else None
    if named and (agency := _agency(named[1] or named[2])):
        found = _OF_ANY.match(line) or _AGENCY_FIRST.match(line)
        is_ended = found and (found.re is not _OF_ANY or _is_marked(found) or found["stop"])
        return (agency, found) if found and (is_ended or _DAY.search(found["place"])) else (None, None)
    signed = _SIGNED.match(line) if stroked else _LISTED.match(line) if ", " in near else None
    if signed and (agency := _agency(signed["agency"])):
        return agency, signed
    parted = _PARTED.match(line) if has_any(near, _SEAMS) else None
    agency = _agency((parted["agency"] or parted["named"]).strip()) if parted else None
    return agency, parted if agency else None


def _is_marked(found: re.Match[str]) -> bool:
    """Whether a mark ends a dateline; a stop does so behind a place in capitals."""
    return bool(found["mark"]) and (found["mark"] != "." or found["place"].isupper())


def _agency(name: str) -> str | None:
    """The agency that a dateline names."""
    return agency_as_word(name) or _WORDS.get(name)


def _may_follow(held: str, place: str) -> bool:
    """Whether brackets behind a place hold a day, a service or a part of an agency, and not what it is short
    for ("WHO (World Health Organization)")."""
    if any(map(str.isdigit, held)) or _agency(held.partition(" ")[0]):
        return True
    return held[0].isupper() and "".join([word[0] for word in held.split()]) != place


def _place_alone(line: str, text: str) -> re.Match[str] | None:
    """A dateline of a place in capitals and nothing else, at the head of a line of `text`; a colon ends none
    before a question, nor in other letters than English has, where it stands behind speakers."""
    start = before.end() if line[0] == "(" and (before := _SERVICE.match(line)) else 0
    found = _PLACE.match(line, start) if line[start : start + _CAPITALS].isupper() else None
    if found is None or (found["mark"] == ":" and (line[-1] == "?" or not found["place"].isascii())):
        return None
    held = found["held"]
    if held and not _may_follow(held, found["place"]):
        return None
    land, begins = found["land"] or "", found["next"]
    place = found["place"].removesuffix(land)
    is_place = place.isupper() and place.count(" ") < _WORDS_OF_PLACE and (not land or land[2].isupper())
    if not is_place or not (begins.isupper() or begins in _QUOTES):
        return None
    if not land and is_no_place(place, found["mark"]):
        return None
    return None if found["mark"] == ":" and is_of_labels(text) else found
