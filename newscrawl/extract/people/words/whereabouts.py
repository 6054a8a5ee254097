"""Words in a byline that lead from a name to a place, or to the outlet that somebody writes for: "Ada Moss in
Lindmoor", "Ada Moss for the Harbour Post", "Ada Moss The Harbour Post".

All of it is small where the name is not in capitals: "Per Moss" and "Za Win" are people.
"""

from __future__ import annotations

import re

from newscrawl.known.names.firstnames import begins_with_first_name

FOR = frozenset(
    (
        "for",
        "für",
        "pour",
        "para",
        "per",
        "voor",
        "för",
        "dla",
        "для",
        "pentru",
        "untuk",
        "pro",
        "za",
        "за",
        "για",
    )
)
"""What stands before the outlet that somebody writes for."""
_FROM = frozenset(("à", "dans", "desde", "em", "från", "fra", "z", "ze", "из", "of the", "of The"))
_WHERE = re.compile(
    r"\s(?:[Ff](?:ür|or|rom)|F(?:OR|ROM)|[Aa]us|[Vv]ia|(?:in|IN)(?!\s['’][tT]\s)|im|zum|zur|auf|am|at|on|@(?=\s\d)"
    rf"|{'|'.join(sorted(FOR | _FROM))})(?:\s|$)"
)
"""What follows is a place, a day or an outlet."""
_OF = ("Of the ", "Of The ", "OF THE ")
WHERE_WORDS = frozenset(
    word
    for word in ("aus", "from", "via", "in", "im", "zum", "zur", "auf", "am", "at", "on", "of", *FOR, *_FROM)
    if word.isascii()
)
"""The words in ASCII that it begins with."""


def before_where(text: str) -> str:
    """A name without what leads to a place, a day or an outlet, and what stands behind."""
    if text.startswith(_OF):
        return ""
    before = _WHERE.split(text, maxsplit=1)[0]
    if " The " not in before:
        return before
    name = before.partition(" The ")[0]
    return name if " " in name and begins_with_first_name(name) else before
