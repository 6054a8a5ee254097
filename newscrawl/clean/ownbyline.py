"""The article's own byline, where the page named its authors elsewhere as well.

The text alone tells bylines of a few languages. A line at the head or the foot that holds the name of an
author and hardly a word beside it, the date aside, is one in any language: `Írta: Kovács János`,
`記者王大明／台北報導`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from newscrawl.clean.forms.stamps import is_of_time
from newscrawl.clean.hints import Placed
from newscrawl.items import Block

_WORD = re.compile("(?:[^\\W\\d_]|[\u0900-\u0dff\u0e31-\u0e4e])+")
_SPACELESS = re.compile("[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LONGEST = 90
"""Letters of a line that is looked at."""
_WORDS, _LETTERS, _FEW = 3, 24, 8
"""Words and letters that a byline has beside its names, at most, and letters of scripts without blanks."""
_LITTLE = 2
"""Letters of the words that a date in a byline may have anywhere ("à", "um", "h")."""
_HEAD, _FOOT = 600, 150
"""How far from the beginning of the text a byline may start, and from the end of it end, in characters."""
_STOPS = frozenset(".!?…。！？।۔؟")
_NAME = "\0"
_SAYS = re.compile(rf"{_NAME}\s*[:：]\s*[^\W\d_]")
"""A speaker and what is said."""
_GOES_ON = re.compile(rf"{_NAME}\s+([^\W\d_]+)(?!\s*{_NAME})")
"""A word right after a name, which mostly says what somebody does."""


def credited_in(blocks: Sequence[Block], names: Iterable[str]) -> list[Block]:
    """The blocks that are one or more of some people's names, with hardly a word beside them."""
    short = [block for block in blocks if len(block.text) <= _LONGEST and block.type == "paragraph"]
    said = "\n".join([block.text for block in short]).lower()
    full = {name for name in names if name.lower() in said and (" " in name or _SPACELESS.match(name))}
    if not full:
        return []  # as mostly: a pattern made for a page costs a hundredth of it
    told = re.compile("|".join(map(_pattern, sorted(full, key=len, reverse=True))), re.IGNORECASE)
    return [block for block in short if _is_byline(block.text, told)]


def _pattern(name: str) -> str:
    return re.escape(name) if _SPACELESS.match(name) else rf"(?<!\w){re.escape(name)}(?!\w)"


def _is_byline(line: str, told: re.Pattern[str]) -> bool:
    """Whether a line holds one of the names and hardly a word beside them, and is no sentence."""
    rest, count = told.subn(_NAME, line.strip())
    if not count or rest[-1] in _STOPS or _SAYS.search(rest):
        return False
    words = _WORD.findall(rest)
    if any(map(str.isdigit, rest)):
        words = [word for word in words if len(word) > _LITTLE and not is_of_time(word.lower())]
    spaceless = [word for word in words if _SPACELESS.match(word)]
    if any(word[1] in words and word[1] not in spaceless for word in _GOES_ON.finditer(rest)):
        return False
    letters, few = sum(map(len, words)), sum(map(len, spaceless))
    return len(words) <= _WORDS and letters <= _LETTERS and few <= _FEW


def own_bylines(text: str, blocks: Sequence[Placed], credited: Sequence[Block]) -> set[int]:
    """Where the bylines among some blocks start in the text: at its head or its foot. What stands in it again
    says who speaks, not who wrote.
    """
    texts = {block.text for block in credited}
    return {
        place.start
        for place in blocks
        if place.block.text in texts
        and (place.start < _HEAD or place.end > len(text) - _FOOT)
        and f"\n{text}\n".count(f"\n{place.block.text}\n") == 1
    }
