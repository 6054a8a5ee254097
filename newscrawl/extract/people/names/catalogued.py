"""Names as catalogues have them, last name first: "Moss, Ada B." in Dublin Core and in what libraries read.

https://www.dublincore.org/specifications/dublin-core/usageguide/elements/ wants them so, and
https://scholar.google.com/intl/en/scholar/inclusion.html takes them either way. A comma stands between two
people as well, and before a role or a place: so what stands behind it must be a first name, and elsewhere a
common one behind what is none.
"""

from __future__ import annotations

import re

from newscrawl.extract.people.names.kinds import is_credited, is_of_role
from newscrawl.extract.people.words.kindwords import PARTICLES
from newscrawl.known.names.firstnames import begins_with_first_name

OF_PAPERS = frozenset(("citation_author", "citation_authors", "eprints.creators_name"))
"""Meta elements that have one person each, or several with a semicolon between."""
CATALOGUED = OF_PAPERS | {"dc.creator", "dcterms.creator", "dc.author"}
"""Meta elements whose names may be written so."""
_LAST = re.compile(r"[^\W\d_][\w'’-]*")
_FIRST = re.compile(
    r"[^\W\d_][\w'’.-]*(?:\s[^\W\d_]\.?){0,2}(?:\s(?:v[ao]n|de[rnl]?|d[aio]|d[ao]s|du|la|le|ten|ter|zu|af)){0,2}"
)
"""A first name, perhaps with initials, and the particles of the last name behind it ("Moss, Ada van der")."""
_DEGREE = re.compile(r"(?:jr|sr|m\.?d|ph\.?d|dr|mba|esq|i{1,3}|iv)\.?", re.IGNORECASE)


def upright(text: str, *, surely: bool = False) -> str:
    """The names of a text with the first name first, where each has a comma behind one last name, and no more
    than initials behind one first name; else the text as it is.

    `surely` says that nobody states two people with a comma there: then the last name may have two parts.
    """
    names = [_turned(part.strip(), surely) for part in text.split(";")]
    return "; ".join(names) if all(names) else text


def righted(text: str) -> str:
    """The names of any source with the first name first, where a common first name stands behind each comma,
    and none before it; else the text as it is."""
    parts = text.split(";") if text.count(",") == 1 + text.count(";") else []
    ordered = [part.partition(",")[::2] for part in parts]
    told = all(
        begins_with_first_name(first.strip()) and not begins_with_first_name(last.strip())
        for last, first in ordered
    )
    return upright(text) if ordered and told else text


def _turned(text: str, surely: bool) -> str:
    """One name with its first part first; empty for what is none."""
    last, _, first = (part.strip() for part in text.partition(","))
    names = [word for word in last.split() if word.lower() not in PARTICLES]
    if not 0 < len(names) < (3 if surely else 2) or not all(map(_LAST.fullmatch, names)):
        return ""
    common = first.count(" ") == 1 and all(map(begins_with_first_name, first.split()))
    if not (common or _FIRST.fullmatch(first)) or _DEGREE.fullmatch(first):
        return ""
    if is_credited(first) or is_credited(last) or is_of_role(first):
        return ""
    return f"{first} {last}"
