"""Names of months that count on pages of their own language only.

`dates.words` has those that are read on any page. Here are the ones of some hundred more languages, as
Unicode's CLDR has them (`months.json`, written by `bench/month_names.py`; © Unicode, Inc., under the Unicode
License v3), and those that mean another month in one language than in the others: `listopada` is October in
Croatian and November in Polish.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

from newscrawl.extract.dates.words import BY_LANGUAGE

_ALIASES = {"no": "nb", "tl": "fil", "sh": "sr", "mo": "ro", "iw": "he", "in": "id", "prs": "fa", "kmr": "ku"}
"""Other codes that pages have for a language."""


@cache
def months_of(language: str) -> dict[str, int]:
    """The months by folded name that pages in a language (BCP 47) have beside those of all pages."""
    spoken = language.lower().replace("_", "-").partition("-")[0]
    spoken = _ALIASES.get(spoken, spoken)
    rows = enumerate(_named().get(spoken, ()), 1)
    names = {name.replace("_", " "): number for number, row in rows for name in row.split()}
    return names | BY_LANGUAGE.get(spoken, {})


@cache
def _named() -> dict[str, list[str]]:
    """For each language twelve texts, the names of a month."""
    text = files("newscrawl.extract.dates").joinpath("months.json").read_text("utf-8")
    found: dict[str, list[str]] = json.loads(text)
    return found
