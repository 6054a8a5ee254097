"""The dateline of a story: "MUMBAI (Reuters) -", at the head of one of its first lines.

Only what stands there credits an agency; "told AFP" in a sentence does not.
"""

from __future__ import annotations

import re

from newscrawl.known.agencies import CREDITED, agency_of, credited

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:, \d{4})?"
_DATELINE = re.compile(
    rf"(?P<place>[^\W\d_][^\n()\[\]:]{{1,50}}?(?: \([^()\n]{{2,30}}\))?(?: ?\[[^\]\n]{{2,30}}\])?)"
    rf"(?:,? {_MONTH})? ?\((?P<agency>{CREDITED})(?:/[^()\n]{{1,40}})?\)(?= ?[-–—:]|\s)",
    re.IGNORECASE,
)
_NAMED = re.compile(r"[^(/\n]{0,70}(?:\(([^()/\n]{2,40})|/([^()/\n]{2,40})/)")
"""What is named first in brackets or between strokes."""
_OF_ANY = re.compile(
    rf"(?P<place>[^\W\d_a-zß-ÿ][^\n()\[\]:/]{{1,50}}?)(?:, {_MONTH})?[,.]? ?"
    r"(?:\([^()\n]{2,80}\) ?[-–—:]|/[^/()\n]{2,40}/\. )"
)
"""A dateline with any agency: a dash or a colon ends it, in Russia a stop ("MOSCOW, March 4. /TASS/. ")."""
_AGENCY_FIRST = re.compile(
    r"\([^()\n]{2,40}\) [-–—] (?P<place>[^\W\d_][^\n():,–—-]{1,40})"
    r"(?:, \d{1,2} \w{3,4}\.?)? [-–—] "
)
"""As Italian agencies write it: "(ANSA) - ROMA, 04 MAR - "."""
_PLACE = re.compile(
    r"(?P<place>[A-Z][A-Z .'\-]{2,30}(?:, [A-Z][A-Za-z. ]{2,20})?)(?:, "
    + _MONTH
    + r")? ?(?:[–—:]|--? ) ?(?=[A-Z\"“])"
)
_LONGEST = 180
"""Characters before the agency of a dateline, at most."""
_DAY = re.compile(r",? \d")
_DOMAIN = re.compile(r"(?:^|, )[\w.-]+\.(?:com|co|co\.id|id|net|org)(?:, |$)", re.IGNORECASE)
"""The outlet by its domain, before the place or behind it ("TRIBUNNEWS.COM, JAKARTA -")."""
_SPEAKER = re.compile(r"\b(?:HOST|ANCHOR|BYLINE|CORRESPONDENT|REPORTER|GUEST|MODERATOR)$")
"""What a transcript puts behind a speaker's name."""


def dateline_of(text: str) -> tuple[str | None, str | None] | None:
    """Agency and place of the first dateline in the first lines of a text, each None where it does not tell;
    None where there is no dateline.
    """
    for line in list(filter(None, map(str.strip, text.split("\n", 8)[:8])))[:4]:
        agency, found = _credited(line)
        if found := found or _PLACE.match(line):
            place = _DOMAIN.sub("", _DAY.split(found["place"])[0].strip(" ,-–—"))
            return agency, None if not place or _SPEAKER.search(place) else place
    return None


def _credited(line: str) -> tuple[str | None, re.Match[str] | None]:
    """The agency of the dateline that a line begins with, and the dateline."""
    if "(" in line[:_LONGEST] and (found := _DATELINE.match(line)):
        return credited(found["agency"]), found
    named = _NAMED.match(line)
    agency = agency_of(named[1] or named[2]) if named else None
    found = (_OF_ANY.match(line) or _AGENCY_FIRST.match(line)) if agency else None
    return agency if found else None, found
