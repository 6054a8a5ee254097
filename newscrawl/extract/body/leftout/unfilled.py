"""Placeholders amid a text that the publishing system failed to fill or to replace.

The address of a post or a film alone in a line was to become that post, a word in double braces the value
that it names, one in brackets with an underscore or a value a form or a gallery, a stop alone an empty line.
Where the other site does not answer, or the editor pasted into the wrong field, readers see it as it is. The
numbers of steps, which a list draws by itself, stand in boxes of their own where a theme draws them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from newscrawl.extract.body.cutting.blocks import Cut
from newscrawl.extract.body.shortcodes import shows_code

BEGINS = frozenset("hH[{<%un.,|_-/]>*")
_UNFILLED = re.compile(
    r"(?:\[embed\])?https?://(?:(?:www|m|open|w|mobile)\.)?(?:youtube\.com|youtu\.be|twitter\.com|x\.com"
    r"|instagram\.com|facebook\.com|fb\.watch|tiktok\.com|vimeo\.com|dailymotion\.com|soundcloud\.com"
    r"|spotify\.com|t\.me|threads\.net|bsky\.app)/\S{3,}"
    r"|\{\{[^{}]{0,200}\}\}|\{%[^{}]{0,200}%\}|\[\[[a-z]{2,12}[:=][^\[\]]{1,60}\]\]|%%[\w-]{2,40}%%"
    r"|undefined|null|\[object Object\]|[.,|_/-]{1,2}|(?://\s*)?(?:\]\]>|<!\[CDATA\[)|-->|\*/"
    r"|(?:\[/?(?:[a-z][a-z\d]*[_#][a-z\d_#-]+|gallery|adsense|toc|[a-z\d-]{2,24}(?=\s[a-z_-]+=))"
    r"(?:\s[^\[\]]{0,300})?/?\]){1,6}|\[(embed|video|audio|youtube)\b[^\[\]]{0,200}\]\S{0,200}\[/\1\]"
    r"|<(?:iframe|script|blockquote|!--)[\s!-][^<>]{0,400}>(?:</[a-z]{4,10}>)?",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"(?:(?:step|schritt|étape|etape|paso|passo|passaggio|stap|steg|trin|krok|шаг|adım|langkah)\s)?"
    r"(\d{1,2})\s?[.):]?",
    re.IGNORECASE,
)
_STEPS, _STEP = 2, 6
"""Numbers from which they are those of steps, and words of each at the least."""


def unfilled(cut: Cut, short: list[int]) -> list[int]:
    """Those of some short pieces, which begin as such do, that are such, on a page that shows no code."""
    pieces = cut.pieces
    likely = [at for at in short if pieces[at].type == "paragraph" and not pieces[at].links]
    if not likely or shows_code(cut):
        return []
    return [at for at in likely if _UNFILLED.fullmatch(pieces[at].text)]


def numbers_of_steps(cut: Cut, kept: Sequence[int], short: Sequence[int]) -> list[int]:
    """Those of some short pieces that are the numbers of steps, each of which is one piece below its own."""
    pieces = cut.pieces
    numbered = {at: _number(pieces[at].text) for at in short if pieces[at].type != "heading"}
    found = {at: number for at, number in numbered.items() if number}
    if len(found) < _STEPS:
        return []
    below = dict(pairwise(kept))
    numbers = [*found.values()]
    rising = all(one + 1 == other for one, other in pairwise(numbers))
    told = all(pieces[below[at]].words >= _STEP for at in found if at in below)
    spaced = all(below.get(below.get(one, -1)) == other for one, other in pairwise(found))
    return [*found] if rising and told and spaced and [*found][-1] in below else []


def _number(text: str) -> int:
    """The number that a line is, perhaps behind the word for a step; 0 where it is none."""
    if not text[-1:].isdigit() and text[-1:] not in ".):":
        return 0
    found = _NUMBER.fullmatch(text)
    return int(found[1]) if found else 0
