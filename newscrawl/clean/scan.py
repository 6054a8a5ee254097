"""The scan: where the phrases of all rules stand in a text.

A text's words are looked up in the index once; only phrases all of whose words are there are searched for.
What is found must stand where its rule allows: a line of its own, a sentence of its own, the end of a
paragraph. The same words inside a sentence or a quotation are the article's and are not marked at all. So a
phrase is tried only where a line or sentence starts with what the phrase may begin with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain

from newscrawl.clean.fold import Folded
from newscrawl.clean.marks import WORD, longest, placed
from newscrawl.clean.marks import Mark as Mark
from newscrawl.clean.phrase import BAR, PRICED, Phrase
from newscrawl.clean.rules import HEAD_SIZE, SHORT_LINE, Entry, Index, Rule
from newscrawl.clean.units import ends_unit as ends_unit
from newscrawl.clean.units import starts_unit, unit_starts

_GLUE = re.compile(r"[a-z][A-Z]")
_LETTERS = bytes(code if code > 127 or chr(code).isalpha() else 32 for code in range(256))
_MONEY = "0123456789₹$€£¥{"
_HUMP = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_BULLETS = " *#>•·|([-"
_MOST_BULLETS = 6
_SLACK = 10
"""How far beyond its end a phrase looks."""


@dataclass(slots=True)
class _Places:
    """Where texts that phrases hold or begin with stand, each looked for once."""

    folded: Folded
    anywhere: dict[str, list[int]] = field(default_factory=dict)
    starts: dict[str, list[int]] = field(default_factory=dict)

    def all(self, sought: str) -> list[int]:
        """All places of a text."""
        if sought not in self.anywhere:
            self.anywhere[sought] = list(_places(self.folded.text, sought))
        return self.anywhere[sought]

    def of(self, heads: Iterable[str], *, inside: bool) -> list[int]:
        """The places of all heads in order; those where units start, or with `inside` all."""
        find = self.all if inside else self._starts
        lists = [found for head in heads if (found := find(head))]
        return lists[0] if len(lists) == 1 else sorted(chain(*lists))

    def _starts(self, head: str) -> list[int]:
        if head not in self.starts:
            self.starts[head] = list(_head_starts(self.folded, head))
        return self.starts[head]


def words_of(folded: Folded) -> set[str]:
    """The words of a text; glued words ("monthSubscribe") also give their parts.

    Besides words it holds signs that phrases need: the empty word for phrases that need nothing, the sign
    of a price, a bar. That a byte is replaced faster than a character is all there is to the encoding.
    """
    encoded = folded.shape.encode("utf-8", "surrogatepass").translate(_LETTERS)
    words = set(encoded.decode("utf-8", "surrogatepass").split())
    foreign = [word for word in words if not word.isascii()]
    if foreign:
        words.update(WORD.findall(" ".join(foreign)))
    for word in [word for word in words if not word.islower()]:
        words.add(word.lower())
        if not word.istitle() and _GLUE.search(word):
            words.update(part.lower() for part in _HUMP.findall(word))
    return _signs(folded.text, words)


def scan(folded: Folded, words: set[str], index: Index) -> list[Mark]:
    """All marks of a text, in order, the longest of those that overlap."""
    active: dict[int, tuple[Entry, list[str]]] = {}
    for word in words & index.by_word.keys():
        for entry in index.by_word[word]:
            if entry.phrase.possible(words):
                active.setdefault(entry.number, (entry, []))[1].append(word)
    found: list[Mark] = []
    places = _Places(folded)
    for number in sorted(active):
        entry, keys = active[number]
        found += _found(folded, entry, sorted(keys), places)
    found += _in_lines(folded, words, index)
    return longest(found)


def _found(folded: Folded, entry: Entry, keys: list[str], places: _Places) -> Iterator[Mark]:
    """The marks of a phrase that need not fill a line."""
    phrase, rule, text = entry.phrase, entry.rule, folded.text
    starts = _starts(folded, entry, keys, places)
    if rule.place == "end":
        starts = _before(text, "\n", phrase.longest + _SLACK, starts, last=len(text))
    done = 0
    for start in starts:
        if start >= done and (match := phrase.regex.match(text, start)):
            done = match.end()
            if phrase.heads is None and start and phrase.regex.match(text, start - 1):
                continue
            if mark := placed(folded, start, done, rule):
                yield mark


def _starts(folded: Folded, entry: Entry, keys: list[str], places: _Places) -> Iterable[int]:
    """Where a phrase may begin: where its heads stand, or before its plain words if it has no heads."""
    phrase, inside = entry.phrase, entry.rule.place == "inside"
    if phrase.heads is None:
        return _near(folded, keys, phrase, inside=inside)
    starts = places.of(phrase.heads, inside=inside)
    if len(keys) > 1 or not keys[0]:
        return starts
    return _before(folded.text, keys[0], phrase.longest + _SLACK, starts)


def _before(text: str, sought: str, reach: int, starts: Iterable[int], *, last: int = -1) -> Iterator[int]:
    """The starts after which something is near enough; `last` is where it stands if it is not in the text."""
    at = -1
    for start in starts:
        if at < start:
            at = text.find(sought, start)
            at = last if at < 0 else at
            if at < 0:
                return
        if at - start <= reach:
            yield start


def _near(folded: Folded, keys: list[str], phrase: Phrase, *, inside: bool) -> Iterator[int]:
    """Where a phrase that begins with a wildcard may begin: before its plain words, near enough."""
    text, done, lead = folded.text, 0, phrase.lead
    if phrase.core:
        words = [match.start() for match in re.finditer(phrase.core, text)]
    elif "" in keys:
        words, lead = [len(text)], len(text)
    else:
        words = sorted(chain(*(_places(text, key) for key in keys)))
    for at in words:
        start, done = max(done, at - lead), at + 1
        if phrase.within(text, start, at + phrase.longest):
            yield from range(start, done) if inside else unit_starts(folded, start, done)


def _places(text: str, sought: str) -> Iterator[int]:
    at = text.find(sought)
    while at >= 0:
        yield at
        at = text.find(sought, at + 1)


def _head_starts(folded: Folded, head: str) -> Iterator[int]:
    """Where units start with a text; most words stand after a word and a blank, and are passed over."""
    text = folded.text
    for at in _places(text, head):
        before = text[at - 1 : at]
        if before == "\n":
            yield at
            continue
        if before == " ":
            if text[at - 2].isalpha() or text[at - 2] == ",":
                continue
        elif before.isalpha() and folded.shape[at].islower():
            continue
        if starts_unit(folded, at):
            yield at


def _in_lines(folded: Folded, words: set[str], index: Index) -> Iterator[Mark]:
    """The marks of phrases that fill a line. What was found in a line is true of all lines like it."""
    loose = [entry for entry in index.loose if entry.phrase.possible(words)]
    known: dict[str, Mark | None] = {}
    start = 0
    for shape in folded.shape.split("\n"):
        stop = start + len(shape)
        if shape in known:
            mark = known[shape]
        elif stop - start > index.longest_line:
            mark = None
        else:
            line = folded.text[start:stop]
            mark = known[shape] = _best(line, shape, _fitting(line, words, loose, index))
        if mark:
            yield Mark(mark.start + start, mark.end + start, mark.rule)
        start = stop + 1


def _best(line: str, shape: str, rules: list[Rule]) -> Mark | None:
    """The one mark of a line that wins over those of the other rules that it fits."""
    if not rules:
        return None
    alone = Folded(line, shape, len(line))
    found = [mark for rule in rules if (mark := placed(alone, 0, len(line), rule))]
    return longest(found)[0] if found else None


def _fitting(line: str, words: set[str], loose: list[Entry], index: Index) -> list[Rule]:
    """The rules one of whose phrases fills the line."""
    entries = _begun_by(line[:HEAD_SIZE], index)
    at = 0
    while at < _MOST_BULLETS and line[at : at + 1] in _BULLETS:
        at += 1
        entries += _begun_by(line[at : at + HEAD_SIZE], index)
    size = len(line)
    fits = [entry for entry in entries if size <= entry.phrase.longest and entry.phrase.regex.match(line)]
    for entry in loose:
        if size <= entry.phrase.longest and entry.phrase.within(line, 0, size):
            fits += [entry] if entry.phrase.regex.match(line) else []
    if not fits:
        return []
    if size <= SHORT_LINE:
        words = _signs(line, set(WORD.findall(line)))
    fits.sort(key=lambda entry: entry.number)
    return list(dict.fromkeys(entry.rule for entry in fits if entry.phrase.possible(words)))


@lru_cache(maxsize=8192)
def _begun_by(letters: str, index: Index) -> tuple[Entry, ...]:
    """The phrases of lines that may begin with some letters."""
    lists = (index.by_head.get(letters[:size], ()) for size in range(1, len(letters) + 1))
    return tuple(chain(*lists))


def _signs(text: str, words: set[str]) -> set[str]:
    """The words with the signs that phrases need: the empty word, that of a price, a bar."""
    words.add("")
    if any(sign in text for sign in _MONEY):
        words.add(PRICED)
    if "|" in text:
        words.add(BAR)
    return words
