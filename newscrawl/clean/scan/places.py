"""Places: where a phrase may begin, so that its regular expression is tried there and nowhere else.

A phrase begins where a line or sentence starts, with one of a few words, and before the rarest of its words.
Where that word is rare, what may begin the phrase is looked for only near it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain

from newscrawl.clean.phrases.phrase import Phrase
from newscrawl.clean.scan.finding import before, between, not_behind_words, places_of, runs
from newscrawl.clean.scan.index import Entry
from newscrawl.clean.text.fold import Folded
from newscrawl.clean.text.units import starts_unit, unit_starts
from newscrawl.clean.text.words import CURRENCY_SIGNS, PRICED

SLACK = 10
"""How far beyond its end a phrase looks."""
_FEW, _PER_WORD = 8, 2000
"""A word is rare that stands in so few places, or in one for so many characters."""
_WIDE = 8
"""In a stretch of more than such a part of a text heads are taken from all of it, read for them once;
a shorter one is read itself."""


@dataclass(slots=True)
class Places:
    """Where texts that phrases hold or begin with stand, each looked for once. In a text that is `signed`
    each price has a sign."""

    folded: Folded
    signed: bool = False
    _anywhere: dict[str, list[int]] = field(default_factory=dict)
    _starts: dict[str, list[int]] = field(default_factory=dict)

    def starts(self, entry: Entry, keys: list[str]) -> Iterable[int]:
        """Where a phrase may begin, in order. A text with the phrase has one of the `keys`."""
        phrase, inside, text = entry.phrase, entry.rule.place == "inside", self.folded.text
        if phrase.heads is None:
            starts: Iterable[int] = self._before_words(keys, phrase, inside=inside)
        elif PRICED in phrase.needs and self.signed and len(prices := self._prices()) <= self._most():
            starts = self._near({PRICED: prices}, phrase, phrase.heads, inside=inside)
        elif keys[0] and self._rare(keys):
            starts = self._near({key: self._all(key) for key in keys}, phrase, phrase.heads, inside=inside)
        else:
            starts = self._of(phrase.heads, inside=inside)
            if len(keys) == 1 and keys[0]:
                starts = before(text, keys[0], phrase.longest + SLACK, starts)
        if entry.rule.place == "end":
            return before(text, "\n", phrase.longest + SLACK, starts, last=len(text))
        return starts

    def matches(self, entry: Entry) -> Iterator[re.Match[str]]:
        """Where a phrase stands in sentences or not, apart from each other: it is looked for about the words
        of which it has one, as a text that is long has few of them."""
        phrase, text = entry.phrase, self.folded.text
        if "" in entry.keys:
            yield from phrase.regex.finditer(text)
            return
        known = sorted(chain.from_iterable(map(self._all, entry.keys)))
        for first, last in runs(known, 2 * phrase.longest + SLACK):
            start, stop = max(first - phrase.longest, 0), last + phrase.longest + SLACK
            if not (phrase.is_compiled or phrase.within(text, start, stop)):
                continue
            for match in self._tried(phrase, start, stop):
                if match.start() > last:  # it may have been cut off
                    break
                yield match

    def _tried(self, phrase: Phrase, start: int, stop: int) -> Iterator[re.Match[str]]:
        """Where a phrase stands in a stretch. One of several heads is tried where these are: no search finds
        the first of several words quickly."""
        text, done = self.folded.text, start
        if phrase.heads is None or len(phrase.heads) == 1:
            yield from phrase.regex.finditer(text, start, stop)
            return
        if stop - start < len(text) // _WIDE:
            starts = [places_of(text, head, start, stop) for head in phrase.heads]
        else:
            starts = [between(self._all(head), start, stop) for head in phrase.heads]
        for at in sorted(chain(*starts)):
            if at >= done and (match := phrase.regex.match(text, at, stop)):
                done = match.end()
                yield match

    def _all(self, sought: str) -> list[int]:
        """All places of a text."""
        known = self._anywhere.get(sought)
        if known is None:
            known = self._anywhere[sought] = places_of(self.folded.text, sought)
        return known

    def _prices(self) -> list[int]:
        """All places of the signs of prices."""
        if PRICED not in self._anywhere:
            self._anywhere[PRICED] = sorted(chain(*map(self._all, CURRENCY_SIGNS)))
        return self._anywhere[PRICED]

    def _most(self) -> int:
        return _FEW + len(self.folded.text) // _PER_WORD

    def _rare(self, keys: Iterable[str]) -> bool:
        most = self._most()
        for key in keys:
            most -= len(self._all(key))
            if most < 0:
                return False
        return True

    def _near(
        self, words: Mapping[str, Iterable[int]], phrase: Phrase, heads: Iterable[str], *, inside: bool
    ) -> list[int]:
        """The places of heads before the places of words that are rare, near enough; those where units start,
        or all."""
        text = self.folded.text
        found: set[int] = set()
        for word, places in words.items():
            reach = phrase.reach(word)
            for at in places:
                for head in heads:
                    found.update(places_of(text, head, max(at - reach, 0), at + len(head)))
        return sorted(at for at in found if inside or _begins(self.folded, at))

    def _of(self, heads: Iterable[str], *, inside: bool) -> list[int]:
        """The places of all heads in order; those where units start, or with `inside` all."""
        find = self._all if inside else self._unit_starts
        lists = [found for head in heads if (found := find(head))]
        return lists[0] if len(lists) == 1 else sorted(chain(*lists))

    def _unit_starts(self, head: str) -> list[int]:
        if head not in self._starts:
            folded = self.folded
            self._starts[head] = [at for at in not_behind_words(folded.text, head) if _begins(folded, at)]
        return self._starts[head]

    def _before_words(self, keys: list[str], phrase: Phrase, *, inside: bool) -> Iterator[int]:
        """Where a phrase that begins with a wildcard may begin: before its plain words, near enough."""
        text, done, lead = self.folded.text, 0, phrase.lead
        if phrase.core:
            words = [match.start() for match in re.finditer(phrase.core, text)]
        elif "" in keys:
            words, lead = [len(text)], len(text)
        else:
            words = sorted(chain(*map(self._all, keys)))
        for at in words:
            start, done = max(done, at - lead), at + 1
            if phrase.within(text, start, at + phrase.longest):
                yield from range(start, done) if inside else unit_starts(self.folded, start, done)


def _begins(folded: Folded, at: int) -> bool:
    """Whether a unit starts at a word; most words follow a word and a blank, which is quick to see."""
    text = folded.text
    before = text[at - 1] if at else "\n"
    if before == "\n":
        return True
    if before == " ":
        if at > 1 and (text[at - 2].isalpha() or text[at - 2] == ","):
            return False
    elif before.isalpha() and folded.shape[at].islower():
        return False
    return starts_unit(folded, at)
