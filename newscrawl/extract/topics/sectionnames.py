"""The name of a section in what is stated as one, or in a line near the heading; nothing where it says no
name."""

from __future__ import annotations

import re
from itertools import filterfalse

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, has_digit, letters
from newscrawl.extract.people.names.fullnames import is_common_name
from newscrawl.extract.people.words.openings import starts_byline
from newscrawl.extract.topics.nocategories import bare, is_no_category
from newscrawl.extract.topics.showcases import is_showcase
from newscrawl.extract.topics.trailwords import HOMES
from newscrawl.extract.unfilled import is_unfilled

_MACHINE = re.compile(
    r"[a-z]+_[a-z_-]+|[a-z]{3,}(?:[A-Z][a-z]+)+\d+|[Aa]rticles?|[Aa]rtikel|[Bb]eitr(?:ag|äge)|story|stories|posts?|pages?|test"
)
"""What publishing systems call a section, or anything."""
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
_WORDS, _LONGEST_SHOWN, _INSIDE = 4, 40, 6
"""Words and letters of a section's name, and elements in its line."""
_LABEL = re.compile(r"[^\W\d_][\w ]{2,18}[:：]\s*")
_MARKS = " \t\n/|\\›»>·•–—-#"


def section_name(text: str) -> str:
    """The name of the section that a text states, or empty where it is none."""
    name = _first_of(text)[:_LONGEST]
    if _JOINED.fullmatch(name):
        name = _SEAM.sub(" ", name[0].upper() + name[1:])
    none = _NO_NAME.match(name) or _MACHINE.fullmatch(name) or is_unfilled(name)
    return "" if none or is_no_category(name) or bare(name) in HOMES else name


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


def shown_name(element: Element) -> str:
    """The words of a line, without a label before them; of several links in it those of the first."""
    link = element if element.tag == "a" else next(element.iter("a"), element)
    return as_shown_name(_LABEL.sub("", element_text(link, _INSIDE).strip(), count=1))


def as_shown_name(text: str) -> str:
    """A text that may be the name of a section, without marks round it; else nothing."""
    name = text.strip(_MARKS)
    short = 0 < len(name) <= _LONGEST_SHOWN and len(name.split()) <= _WORDS
    sentence = name.endswith(("…", "...")) or (" " in name and name[0].islower())
    if not short or sentence or has_digit(name) or letters(name) in HOMES or is_no_category(name):
        return ""
    person = starts_byline(name) or is_common_name(name)
    return "" if person else name
