"""How much a change of a text weighs: facts put right, little, or more than that.

Words are compared, and each stretch that differs is judged by itself. What cannot be told for certain weighs
more: a change called "minor" is one that nobody who follows a story needs to read. Capitals tell names from
other words, so in scripts without them, and in German, where every noun has one, names are not told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import zip_longest
from typing import Any, Literal

from newscrawl.archive.changes.decide import normalise
from newscrawl.archive.changes.edits import Edit, edits
from newscrawl.archive.changes.words import (
    WORD,
    alike,
    core,
    cores,
    is_figure,
    is_slip,
    same_letters,
    weigh_little,
)
from newscrawl.items import Article

Weight = Literal["facts", "little", "much"]

MOST_FACTS = 8
"""Words that may differ between two texts of which the second just puts figures or names right."""
MOST_SLIPS = 12
"""Words that may be spelt or marked otherwise in a change of little weight."""
MOST_WORDS, ONE_IN = 4, 25
"""Words that may come or go in such a change: one in so many, and never more than so many."""

_CAPITAL_NOUNS = frozenset({"de", "lb", "gsw"})

_END = re.compile(r"[.!?:;…।。][\"')\]]*$")


class Text:
    """A headline and a body as words. `language` is BCP 47."""

    def __init__(self, headline: str | None, body: str | None, language: str | None = None) -> None:
        self.language = (language or "").partition("-")[0].lower()
        self.words: list[str] = []
        self._starts: set[int] = set()
        self._take(headline or "")
        self.in_headline = len(self.words)
        for line in (body or "").splitlines():
            self._take(line)

    def _take(self, line: str) -> None:
        self._starts.add(len(self.words))
        self.words += WORD.findall(normalise(line))

    def begins(self, at: int) -> bool:
        """Whether a word is the first of its sentence, and so has its capital in any case."""
        return at in self._starts or bool(_END.search(self.words[at - 1]))

    @cached_property
    def seen(self) -> frozenset[str]:
        """The words of the body as they stand where no sentence begins."""
        places = range(self.in_headline, len(self.words))
        return frozenset(core(self.words[at]) for at in places if not self.begins(at))


def kind_of_edit(
    before: Mapping[str, Any], after: Article
) -> Literal["updated", "corrected", "headline", "minor"]:
    """The kind of change between the record held and an article whose text differs from it."""
    old = Text(before.get("headline"), before.get("article_body"), before.get("in_language"))
    new = Text(after.headline, after.article_body, after.in_language)
    weight = weigh(old, new)
    if weight == "facts":
        return "corrected"
    if old.words[old.in_headline :] == new.words[new.in_headline :] and new.in_headline:
        return "headline"
    return "minor" if weight == "little" else "updated"


def weigh(before: Text, after: Text) -> Weight:
    """How much the difference between two texts weighs.

    "facts": a few figures or names differ, and nothing else that weighs. "little": spelling, marks, or a few
    words that come or go, and neither figures, names nor negations among them.
    """
    found = edits(before.words, after.words)
    if found is None:
        return "much"
    judge = _Judge(before, after)
    if not all(map(judge.takes, found)):
        return "much"
    few = min(MOST_WORDS, max(len(before.words), len(after.words)) // ONE_IN)
    if judge.facts > MOST_FACTS or judge.slips > MOST_SLIPS or judge.words > few:
        return "much"
    return "facts" if judge.facts else "little"


class _Judge:
    """Counts the words that differ, by kind; each stretch is of one kind only."""

    def __init__(self, before: Text, after: Text) -> None:
        self.before, self.after = before, after
        self.facts = self.slips = self.words = 0
        self._capitals_tell = not _CAPITAL_NOUNS & {before.language, after.language}

    def takes(self, edit: Edit) -> bool:
        """Count a stretch; whether it is of a kind that does not weigh much."""
        was = cores(self.before.words[edit.start : edit.end])
        now = cores(self.after.words[edit.new_start : edit.new_end])
        size = max(len(was), len(now), 1)
        if same_letters(was, now):
            self.slips += size
        elif self._are_facts(edit, was, now):
            self.facts += size
        elif len(was) == len(now) and all(map(is_slip, was, now)):
            self.slips += size
        elif weigh_little(was, now) and not any(self._names(edit)):
            self.words += size
        else:
            return False
        return True

    def _are_facts(self, edit: Edit, was: Sequence[str], now: Sequence[str]) -> bool:
        """Whether figures stand for figures, and names for names."""
        if not was or not now:
            return False
        if all(map(is_figure, [*was, *now])):
            return True
        if not all(alike(a, b) for a, b in zip_longest(was, now, fillvalue="")):
            return False
        return self._capitals_tell and all(self._names(edit))

    def _names(self, edit: Edit) -> Iterator[bool]:
        """For each word of a stretch that has a capital, whether it is a name's."""
        sides = (self.before, edit.start, edit.end), (self.after, edit.new_start, edit.new_end)
        for text, start, end in sides:
            yield from (
                self._is_name(text, at) for at in range(start, end) if core(text.words[at])[:1].isupper()
            )

    def _is_name(self, text: Text, at: int) -> bool:
        word = core(text.words[at])
        if at < text.in_headline:
            # Some set every word of a headline in capitals; a name has one in the body as well.
            return any(word in side.seen for side in (self.before, self.after))
        return not (text.begins(at) and any(word.lower() in side.seen for side in (self.before, self.after)))
