"""Degrees and offices in short behind somebody's name: "Ada Moss, PhD, RD", "Ben Lund, Jr.".

They are a part of the name, as pages print it. One that stands apart is nobody, though it is written as the
short names of agencies are. Left out are those that agencies have as well ("PA", "CNS").
"""

from __future__ import annotations

import re

BEHIND = (
    r"(?i:msn|bsn|mp|mep|msp|mla|td|mbe|obe|cbe|qc|kc|msc|mba|llb|llm|frs|mph|rdn?|rn|ldn|esq|dds|dmd|dvm|pharmd"
    r"|dpt|psyd|ed\.?d|mfa|cf[pa]|cpa|cpt|cscs|cssd|lmft|lcsw|lmhc|aprn|fnp|dnp|cnm|pa-c|faap|fac[cps]|mbbs|frc[ps]"
    r"|d\.?phil|m\.?phil|ibclc|cdces)|M\.?[AS]|B\.?[AS]|M\.S[Cc]|B\.?S[Cc]|J\.?D|D\.?O|LD|LPC"
)
"""What stands in short behind somebody's name and a comma, where nothing follows."""
_YOUNGER = r"(?i:jr|sr|m\.?d|ph\.?d|i{2,3}|iv)"
_ONE = rf"(?:{BEHIND}|{_YOUNGER})\.?"
_ROW = re.compile(rf"(?:,\s?{_ONE})+$")
_ALONE = re.compile(_ONE)
_CAPITALS = 2


def before_degrees(name: str) -> str:
    """A name without what stands in short behind it and a comma."""
    return _ROW.sub("", name) if "," in name else name


def is_degree(part: str) -> bool:
    """Whether a part of a byline is a degree alone, in capitals; "Ma" and "Do" are last names."""
    return _ALONE.fullmatch(part) is not None and sum(map(str.isupper, part)) >= _CAPITALS
