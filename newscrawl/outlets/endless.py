"""Patterns of an outlet's file that go through all ways of matching an address, as `([a-z]+-?)+$` does.

With each letter that takes twice as long, so that one odd address holds up a run for ever. Such a pattern is
found by trying it on short texts that are made out of itself.
"""

from __future__ import annotations

import random
import re
from re import _constants as ops  # type: ignore[attr-defined]  # as in `pumps`
from re import _parser as parser  # type: ignore[attr-defined]  # as in `pumps`
from time import thread_time

from newscrawl.outlets.pumps import ENDLESS, Items, inside, pumps_of

_LENGTHS = range(10, 46, 2)
"""Letters that are repeated, the shortest first."""
_ENDS = ("\x00", "\n\n")
"""What ends such a text, so that nothing matches as it seemed to."""
_SLOW = 0.1
"""Seconds of CPU time for so few letters, which else take some millionths."""


def is_endless(pattern: re.Pattern[str]) -> bool:
    """Whether a pattern takes twice as long for a few letters more of some text."""
    if not _has_choice(list(parser.parse(pattern.pattern, pattern.flags)), repeated=False):
        return False
    pumps = sorted(pumps_of(pattern, random.Random(0)))  # noqa: S311 (the same ones each time)
    texts = ((first, pump, end) for first, pump in pumps for end in _ENDS)
    return any(_is_slow(pattern, *text) for text in texts)


def _has_choice(items: Items, *, repeated: bool) -> bool:
    """Whether within what repeats without end something repeats again, or may be one or the other."""
    for op, value in items:
        without_end = op in (ops.MAX_REPEAT, ops.MIN_REPEAT) and value[1] >= ENDLESS
        if repeated and (without_end or op is ops.BRANCH):
            return True
        if any(_has_choice(one, repeated=repeated or without_end) for one in inside(op, value)):
            return True
    return False


def _is_slow(pattern: re.Pattern[str], first: str, pump: str, end: str) -> bool:
    for length in _LENGTHS:
        text = first + (pump * length)[:length] + end
        began = thread_time()
        pattern.search(text)
        if thread_time() - began > _SLOW:
            return True
    return False
