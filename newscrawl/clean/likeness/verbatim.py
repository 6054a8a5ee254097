"""What the phrase of a rule says word for word, as against what it leaves open.

A phrase may leave open how a line goes on ("<rest>"), and there a sentence of the article may follow. The
words that it spells out are furniture, however much they read like an article: a question that a site begins
with ("Нашли ошибку? Выделите …").
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from newscrawl.clean.phrases.phrase import Phrase, compile_phrase
from newscrawl.clean.rule import Rule

_OPEN = re.compile(r"<(?:rest|line|words|any|long|sentence|names|crumb)>")
"""What a phrase has that leaves open what a sentence says."""


def is_verbatim(line: str, rule: Rule) -> bool:
    """Whether a line is word for word what a phrase of the rule spells out."""
    return fills_line(line, (phrase for phrase in rule.phrases if not _OPEN.search(phrase.source)))


def fills_line(line: str, phrases: Iterable[Phrase]) -> bool:
    """Whether one of some phrases matches a line from its first character to its last."""
    return any(phrase.may_fill(line) and phrase.fills(line, 0, len(line)) for phrase in phrases)


def verbatim_start(line: str, rule: Rule) -> int:
    """How many letters at the start of a line a phrase of the rule spells out, before it leaves the rest
    open."""
    starts = filter(None, (_plain_start(phrase.source) for phrase in rule.phrases))
    found = (start.regex.match(line) for start in starts)
    return max((match.end() for match in found if match), default=0)


@lru_cache(maxsize=512)
def _plain_start(source: str) -> Phrase | None:
    """What a phrase says before it leaves anything open, without an option or a choice that is not whole, if
    it says anything there. It is read as one of a line, which may have no word to be looked up by ("©")."""
    start = _OPEN.split(source, maxsplit=1)[0]
    opened: list[int] = []
    for place, sign in enumerate(start):
        if sign in "[{":
            opened.append(place)
        elif sign in "]}":
            opened.pop()
    start = (start[: opened[0]] if opened else start).rstrip()
    return compile_phrase(start, line=True) if start and len(start) < len(source) else None
