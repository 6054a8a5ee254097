"""What is stated as a section, as a name: the first of a list, the last step of a path, or nothing."""

from __future__ import annotations

import re
from itertools import filterfalse

from newscrawl.extract.markup.text import letters
from newscrawl.extract.topics.showcases import is_showcase
from newscrawl.extract.topics.trailwords import HOMES
from newscrawl.extract.unfilled import is_unfilled

_MACHINE = re.compile(
    r"[a-z]+_[a-z_-]+|[a-z]{3,}(?:[A-Z][a-z]+)+\d+|[Aa]rticles?|[Aa]rtikel|[Bb]eitr(?:ag|äge)|story|stories|posts?|pages?|test"
)
"""What publishing systems call a section, or anything."""
NO_CATEGORIES = frozenset((
    "uncategorized", "uncategorised", "unkategorisiert", "nichtkategorisiert", "nonclasse", "sincategoria",
    "sinclasificar", "sincategorizar", "senzacategoria", "semcategoria", "geencategorie",
    "nietgecategoriseerd",
    "ukategorisert", "ikkekategoriseret", "okategoriserade", "okategoriserad", "bezkategorii", "bezkategorie",
    "nezarazene", "nezaradene", "nekategorizirano", "kategorizalatlan", "kategorisiz", "faracategorie",
    "nincskategoria", "luokittelematon", "безрубрики", "безкатегорії", "некласифициран", "未分类", "未分類",
    "其他", "其它", "その他", "기타", "other", "others",
    "미분류", "غيرمصنف", "χωριςκατηγορια", "all", "alle", "tous", "todos", "todas", "tutti", "tutte",
    "wszystkie",
))  # fmt: skip
"""What publishing systems put in the place of a section where a story has none, as bare letters."""
_NO_NAME = re.compile(r"https?:|[{]|\[\s*[\[{\"']|[\d\s]*$")
"""How addresses and values of scripts begin; numbers are steps of an archive's path."""
_JOINED = re.compile(r"[a-z]{3,}(?:[A-Z][a-z]+)+")
"""Words in one as systems write them ("businessNews"), and no name such as "eSports" or "macOS"."""
_SEAM = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LONGEST = 120
_STEPS = re.compile(r"[a-z][a-z_-]+(?:/[a-z_-]+)+")
"""Folders as systems name them."""
_OF_NEWS = re.compile(r"(?:[Hh]ome|[Nn]ews)/(?=[A-Z][^/]+$)")
"""A first folder that says nothing, before the name of the section."""
_SEVERAL = 3
"""Commas from which a text is no name but a list; "Arts, Culture, Books" may be one."""


def section_name(text: str) -> str:
    """The name of the section that a text states, or empty where it is none."""
    name = _first_of(text)[:_LONGEST]
    if _JOINED.fullmatch(name):
        name = _SEAM.sub(" ", name[0].upper() + name[1:])
    none = _NO_NAME.match(name) or _MACHINE.fullmatch(name) or is_unfilled(name)
    return "" if none or is_no_category(name) or _bare(name) in HOMES else name


def is_no_category(name: str) -> bool:
    """Whether a name is what systems call the category of what has none."""
    return _bare(name) in NO_CATEGORIES


def _bare(name: str) -> str:
    """The letters of a name without accents."""
    return name.lower().replace(" ", "") if name.isascii() else letters(name)


def _first_of(text: str) -> str:
    """The first of several sections, which are joined by bars, by commas or semicolons without a blank, or by
    many with one; of a path ("/world/middle_east", "world/middle_east", "World > Middle East") the last step.
    """
    if "/" in text and (general := _OF_NEWS.match(text)):
        return text[general.end() :]
    if text.startswith("/") or _STEPS.fullmatch(text):
        return re.sub(r"[_-]", " ", text.rstrip("/").rpartition("/")[2])
    if ">" in text:
        return next(filter(None, map(str.strip, reversed(text.split(">")))), "")
    if text.count(", ") >= _SEVERAL or text.count("; ") >= _SEVERAL:
        return _first(re.split(r"[,;]\s", text))
    if "|" in text or ";" in text:
        return _first(re.split(r"[|;]", text))
    if ", " not in text or any(map(is_showcase, text.split(", "))):
        return _first(text.split(","))
    return text


def _first(names: list[str]) -> str:
    """The first of some names that is no place in which stories are shown, or the first of all."""
    found = [name for part in names if (name := part.strip())]
    return next(filterfalse(is_showcase, found), found[0] if found else "")
