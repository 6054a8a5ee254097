"""Worded: lines that are known by what they say, in whatever order they say it.

Such a line is short, quotes nobody and tells nothing. It says a word of each list of a rule, all of one
language, and one of them in each of its sentences; where its rule is for labels it has no stop.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import chain, pairwise

from newscrawl.clean.likeness.retold import is_retold
from newscrawl.clean.rule import LABEL, LONGEST_SAYING, Mark, Saying
from newscrawl.clean.scan.index import Index
from newscrawl.clean.text.fold import Folded
from newscrawl.clean.text.words import MARKS, spelled

_LONGEST_LABEL = 90
_STOPS = ".;,:…"
_NUMBERED = re.compile(r"\d{1,2}[.)] ")
_END = re.compile(rf"(?:(?<=[^\W\d_]{{2}})|(?<=[{MARKS}]))[.…](?: |(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]))")
"""The end of a sentence, behind which a copy may have lost the blank."""


def worded(line: str, shape: str, said: AbstractSet[str], index: Index) -> Mark | None:
    """The mark of a line that a rule knows by some of the words it said; its `shape` has capitals."""
    if len(line) > LONGEST_SAYING or index.spoken.isdisjoint(said) or '"' in line or _NUMBERED.match(line):
        return None
    is_label = line[-1] not in _STOPS and len(line) <= _LONGEST_LABEL
    ends = (0, *(found.end() for found in _END.finditer(shape)), len(line))
    sentences = [spelled(line[start:end]) for start, end in pairwise(ends)]
    words = chain.from_iterable(map(index.spelled.__getitem__, sorted(index.spoken & said)))
    known = {rule: None for word in words if any(word in s for s in sentences) for rule in index.worded[word]}
    for rule in known:
        if (is_label or rule.place != LABEL) and any(_says(saying, sentences) for saying in rule.says):
            alone = Folded(line, shape, len(line), frozenset())
            told = rule.kind != "disclaimer" and is_retold(alone, 0, len(line))
            return None if told else Mark(0, len(line), rule)
    return None


def _says(saying: Saying, sentences: Sequence[AbstractSet[str]]) -> bool:
    """Whether sentences of some words say what they should, and none of them tells."""
    if len(sentences) > 1 and any(map(frozenset().union(*saying.words).isdisjoint, sentences)):
        return False
    words = sentences[0] if len(sentences) == 1 else frozenset().union(*sentences)
    return not any(map(words.isdisjoint, saying.words)) and saying.told.isdisjoint(words)
