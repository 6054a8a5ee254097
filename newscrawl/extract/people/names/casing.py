"""Names in capitals, put into the usual case.

Bylines shout: "BEN LUND", "ADA McMOSS", "JOSÉ DeLUND, MD", "AYŞE IŞIK".
"""

from __future__ import annotations

import re

from newscrawl.extract.people.names.kinds import is_credited
from newscrawl.extract.people.names.plainnames import is_plain_name
from newscrawl.extract.people.words.degrees import before_degrees

_MIXED = re.compile(r"\b(?:Ma?c|D[eiu]|L[aeo]|V[ao]n|Fitz)(?=[A-Z]{2})")
_JUNIOR = (" Jr.", " Sr.", " Jr", " Sr")
"""What is small in names in capitals."""


def cased(name: str) -> str:
    """A name in capitals as names are written else; what is small in "McMOSS" and "DeLUND" stays so."""
    if is_plain_name(name):
        return name
    if name.endswith(_JUNIOR):
        own = name.rpartition(" ")[0].rstrip(",")
        return cased(own) + name[len(own) :]
    if "," in name and (own := before_degrees(name)) != name:
        return cased(own) + name[len(own) :].replace("JR", "Jr").replace("SR", "Sr")
    mixed = [] if name.isupper() or not name[-1:].isupper() else list(_MIXED.finditer(name))
    loud = _MIXED.sub(lambda found: found[0].upper(), name) if mixed else name
    shouted = loud.isupper() and len(name) > 5 and " " in name and not is_credited(name)
    if not shouted:
        return name
    told = list(loud.title() if "İ" not in name else " ".join(map(_in_turkish, name.split())))
    for found in mixed:
        told[found.end()] = name[found.end()]
    return "".join(told)


def _in_turkish(word: str) -> str:
    """A word in capitals as names are written where an i has its dot in capitals as well."""
    return word[0] + word[1:].replace("İ", "i").replace("I", "ı").lower()


def undotted(name: str, text: str) -> str:
    """A name out of a Turkish text with no dot on an i that has none in the capitals there."""
    words = name.split()
    return " ".join(
        [
            word[0] + word[1:].replace("i", "ı") if word not in text and word.upper() in text else word
            for word in words
        ]
    )
