"""What is stated as a section, as a name: the first of a list, the last step of a path, or nothing."""

from __future__ import annotations

import re

_MACHINE = re.compile(r"[a-z]+_[a-z_-]+|[Aa]rticles?|artikel|beitrag|story|stories|posts?|pages?|test")
"""What publishing systems call a section, or anything."""
_NO_NAME = re.compile(r"https?:|[{]|\[\s*[\[{\"']|[\d\s]*$")
"""How addresses and values of scripts begin; numbers are steps of an archive's path."""
_LONGEST = 120
_SEVERAL = 3
"""Commas from which a text is no name but a list; "Arts, Culture, Books" may be one."""


def section_name(text: str) -> str:
    """The name of the section that a text states, or empty where it is none."""
    name = _first_of(text)[:_LONGEST]
    return "" if _NO_NAME.match(name) or _MACHINE.fullmatch(name) else name


def _first_of(text: str) -> str:
    """The first of several sections, which are joined by commas without a blank, or by many with one; of a
    path ("/world/middle_east") the last step."""
    if text.startswith("/"):
        return re.sub(r"[_-]", " ", text.rstrip("/").rpartition("/")[2])
    if text.count(", ") >= _SEVERAL or text.count("; ") >= _SEVERAL:
        return re.split(r"[,;]\s", text)[0].strip()
    parts = re.split(r",(?=\S)", text)
    return parts[0].strip() if ", " not in text else text
