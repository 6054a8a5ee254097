"""Names as catalogues have them, last name first: "Moss, Ada B." in Dublin Core and in what libraries read.

https://www.dublincore.org/specifications/dublin-core/usageguide/elements/ wants them so, and
https://scholar.google.com/intl/en/scholar/inclusion.html takes them either way.
"""

from __future__ import annotations

import re

CATALOGUED = frozenset(
    ("dc.creator", "dcterms.creator", "dc.author", "citation_author", "eprints.creators_name")
)
"""Meta elements whose names may be written so."""
_LAST_FIRST = re.compile(
    r"((?:(?:de|del|della|di|da|van|von|der|den|la|le|al|el|zu|ter|af) ){0,3}[^\W\d_][\w'’-]*)"
    r",\s*([^\W\d_][\w'’.-]*(?:\s[^\W\d_]\.?){0,2})",
    re.IGNORECASE,
)


def upright(text: str) -> str:
    """The names of a text with the first name first, where each has a comma behind one last name, and no more
    than initials behind one first name; else the text as it is."""
    parts = [_LAST_FIRST.fullmatch(part.strip()) for part in text.split(";")]
    return "; ".join(f"{found[2]} {found[1]}" for found in parts if found) if all(parts) else text
