"""Degrees and offices in short behind somebody's name: "Ada Moss, PhD", "Ben Lund, Jr.", "Ada Moss, MS, RD".

Doctors and members of something have them as a part of their names. What else somebody has learned is none,
nor is it somebody, though it is written as the short names of agencies are. Left out are those that agencies
have as well ("PA", "CNS").
"""

from __future__ import annotations

import re

BEHIND = "msn|bsn|mp|mep|msp|mla|td|mbe|obe|cbe|qc|kc|msc|mba|llb|llm|frs|mph|rn"
"""What stands in short behind somebody's name and a comma, where nothing follows, and is kept."""
_OTHERS = (
    "rdn?|ldn?|lpc|ms|ma|ba|bs|bsc|jd|do|esq|dds|dmd|dvm|pharmd|dpt|psyd|edd|mfa|cf[pa]|cpa|cpt|cscs|cssd|lmft"
    "|lcsw|lmhc|aprn|fnp|dnp|cnm|pa-c|faap|fac[cps]|mbbs|frc[ps]|dphil|mphil|ibclc|cdces"
    "|sj|op|ofm|osb|ocd|sdb|cssr"
)
_YOUNGER = r"jr|sr|m\.?d|ph\.?d|i{2,3}|iv"
_ONE = rf"(?:{BEHIND}|{_OTHERS}|{_YOUNGER})\.?"
_ROW = re.compile(rf"(?:,\s?{_ONE})+$", re.IGNORECASE)
_ALONE = re.compile(_ONE, re.IGNORECASE)
_CAPITALS = 2


def before_degrees(name: str) -> str:
    """A name without what stands in short behind it and a comma."""
    return _ROW.sub("", name)


def is_degree(part: str) -> bool:
    """Whether a part of a byline is a degree alone, in capitals; "Ma" and "Do" are last names."""
    part = part.replace(".", "")
    return _ALONE.fullmatch(part) is not None and sum(map(str.isupper, part)) >= _CAPITALS
