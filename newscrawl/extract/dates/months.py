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
from newscrawl.extract.language.spoken import spoken


@cache
def months_of(language: str) -> dict[str, int]:
    """The months by folded name that pages in a language (BCP 47) have beside those of all pages."""
    rows = enumerate(_named().get(spoken(language), ()), 1)
    names = {name.replace("_", " "): number for number, row in rows for name in row.split()}
    return names | BY_LANGUAGE.get(spoken(language), {})


@cache
def _named() -> dict[str, list[str]]:
    """For each language twelve texts, the names of a month."""
    text = files("newscrawl.extract.dates").joinpath("months.json").read_bytes()
    found: dict[str, list[str]] = json.loads(text)
    return found
