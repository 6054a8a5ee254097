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
from typing import NamedTuple

from newscrawl.clean.fold import Folded, words_in
from newscrawl.clean.phrase import BAR, PRICED, Phrase
from newscrawl.clean.rules import HEAD_SIZE, SHORT_LINE, Entry, Index, Rule
from newscrawl.clean.units import ends_unit as ends_unit
from newscrawl.clean.units import starts_unit, unit_starts

WORD = re.compile(r"[^\W\d_]+")
_GLUE = re.compile(r"[a-z][A-Z]")
_LETTERS = bytes(code if code > 127 or chr(code).isalpha() else 32 for code in range(256))
_MONEY = "0123456789₹$€£¥{"
_HUMP = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_AFTER = re.compile(r"[ \t]{0,3}(?:[.!…]{1,3}|→|»|>{1,2}|:)?[\"')\]]?")
_BLANK_REST = re.compile(r"[^\S\n]*(?:\n|\Z)")
_OPENERS = "\"'([{"
_BULLETS = " *#>•·|([-"
_MOST_BULLETS = 6
_SLACK = 10
"""How far beyond its end a phrase looks."""


class Mark(NamedTuple):
    """A place in the folded text where a rule's phrase stands as the rule allows."""

    start: int
    end: int
    rule: Rule


@dataclass(slots=True)
class _Places:
    """Where texts that phrases begin with stand, each looked for once."""

    folded: Folded
    anywhere: dict[str, list[int]] = field(default_factory=dict)
    starts: dict[str, list[int]] = field(default_factory=dict)

    def of(self, heads: Iterable[str], *, inside: bool) -> list[int]:
        """The places of all heads in order; those where units start, or with `inside` all."""
        find = self._anywhere if inside else self._starts
        lists = [found for head in heads if (found := find(head))]
        return lists[0] if len(lists) == 1 else sorted(chain(*lists))

    def _anywhere(self, head: str) -> list[int]:
        if head not in self.anywhere:
            self.anywhere[head] = list(_places(self.folded.text, head))
        return self.anywhere[head]

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
    return _longest(found)


def _found(folded: Folded, entry: Entry, keys: list[str], places: _Places) -> Iterator[Mark]:
    """The marks of a phrase that need not fill a line."""
    phrase, rule = entry.phrase, entry.rule
    inside = rule.place == "inside"
    if phrase.heads is None:
        starts = _near(folded, keys, phrase, inside=inside)
    else:
        starts = _before(folded.text, keys, phrase, places.of(phrase.heads, inside=inside))
    done = 0
    for start in starts:
        if start < done:
            continue
        if match := phrase.regex.match(folded.text, start):
            done = match.end()
            if phrase.heads is None and start and phrase.regex.match(folded.text, start - 1):
                continue
            if mark := _placed(folded, start, done, rule):
                yield mark


def _before(text: str, keys: list[str], phrase: Phrase, starts: list[int]) -> Iterator[int]:
    """The starts after which the phrase's rarest word is near enough."""
    if len(keys) != 1 or not keys[0]:
        yield from starts
        return
    key, reach, at = keys[0], phrase.longest + _SLACK, -1
    for start in starts:
        if at < start:
            at = text.find(key, start)
            if at < 0:
                return
        if at - start <= reach:
            yield start


def _near(folded: Folded, keys: list[str], phrase: Phrase, *, inside: bool) -> Iterator[int]:
    """Where a phrase that begins with a wildcard may begin: before its plain words, near enough."""
    text, done = folded.text, 0
    for first, last in _spots(text, keys, phrase):
        start = max(done, first - phrase.lead)
        done = last + 1
        yield from range(start, done) if inside else unit_starts(folded, start, done)


def _spots(text: str, keys: list[str], phrase: Phrase) -> Iterator[tuple[int, int]]:
    """The first and the last of the plain words of a phrase, for words near each other."""
    if "" in keys:
        yield 0, len(text)
        return
    first = last = -1
    for at in _cores(text, keys, phrase):
        if first < 0:
            first = at
        elif at - last > phrase.longest:
            yield first, last
            first = at
        last = at
    if first >= 0:
        yield first, last


def _cores(text: str, keys: list[str], phrase: Phrase) -> Iterable[int]:
    if phrase.core:
        return (match.start() for match in re.finditer(phrase.core, text))
    return sorted(chain(*(_places(text, key) for key in keys)))


def _places(text: str, sought: str) -> Iterator[int]:
    at = text.find(sought)
    while at >= 0:
        yield at
        at = text.find(sought, at + 1)


def _head_starts(folded: Folded, head: str) -> Iterator[int]:
    """Where units start with a text; most words stand after a word and a blank, and are passed over."""
    text = folded.text
    for at in _places(text, head):
        if at > 1 and text[at - 1] == " " and (text[at - 2].isalpha() or text[at - 2] == ","):
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
    found = [mark for rule in rules if (mark := _placed(alone, 0, len(line), rule))]
    return _longest(found)[0] if found else None


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


def _longest(found: list[Mark]) -> list[Mark]:
    if len(found) < 2:
        return found
    found.sort(key=lambda mark: (mark[0], -mark[1]))
    kept: list[Mark] = []
    for mark in found:
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
        elif _better(mark, kept[-1]):
            kept[-1] = mark
    return kept


def _better(one: Mark, other: Mark) -> bool:
    """Whether a mark wins over one it overlaps: the longer, but among equals the one that knows more."""
    length, rival = one.end - one.start, other.end - other.start
    if min(length, rival) * 10 >= max(length, rival) * 8:
        known, known_rival = _knows(one.rule), _knows(other.rule)
        if known != known_rival:
            return known > known_rival
    return length > rival


def _knows(rule: Rule) -> tuple[bool, bool, bool]:
    return (rule.kind == "disclaimer", rule.outlet is not None, rule.strength == "alone")


def _placed(folded: Folded, start: int, end: int, rule: Rule) -> Mark | None:
    """The mark, grown over what belongs to it, if it stands where its rule allows."""
    text = folded.text
    while start < end and text[start] in " \n\t":
        start += 1
    while end > start and text[end - 1] in " \n\t":
        end -= 1
    if start == end or _told(folded, start, end, rule):
        return None
    if rule.place == "line":
        return Mark(start, end, rule)
    if rule.place == "inside":
        return Mark(start, end, rule) if not _in_word(text, start, end) else None
    if rule.place == "start" and rule.kind == "byline":
        end = _capitals_end(folded.shape, start, end)
    if rule.place == "start" and end > start:
        return Mark(start, end, rule) if starts_unit(folded, start) else None
    end = _grown(folded, start, end)
    if start == end or not ends_unit(folded, end):
        return None
    if not starts_unit(folded, start) or (rule.place == "end" and not _BLANK_REST.match(text, end)):
        return None
    return Mark(start, end, rule)


def _capitals_end(shape: str, start: int, end: int) -> int:
    """The end of an agency's code, which is a run of words in capitals; `start` if there is none."""
    run = _CODE.match(shape, start, end)
    return run.end() if run else start


_CODE = re.compile(r"[A-Z]{2,5}(?:[ /][A-Z]{2,4}\b){1,4}")
_TOLD = re.compile(
    r"\b(?:said|says|told|tells|wrote|asked|replied|according to|recalled|explained|joked|added)\b"
)
_SMALL = words_in(
    "additional and at by compiled de edited editing el for from in inputs la of on reported "
    "reporting the van von with writing written"
)


def _told(folded: Folded, start: int, end: int, rule: Rule) -> bool:
    """Whether the words are a sentence that somebody tells, or a credit without names."""
    if rule.kind == "byline":
        shape = folded.shape[start:end]
        if not shape.isupper() and any(
            w[0].islower() and w not in _SMALL for w in WORD.findall(shape) if len(w) > 2
        ):
            return rule.place == "line" or shape.startswith("(")
    if end - start <= 25 or rule.kind in ("related", "caption"):
        return False
    return _TOLD.search(folded.text, start, end) is not None


def _grown(folded: Folded, start: int, end: int) -> int:
    """The end of a mark with its full stop or arrow; a bracket only where one was opened."""
    text = folded.text
    found = _AFTER.match(text, end)
    if not found or found.end() == end:
        return end
    tail = found[0]
    if (
        tail[-1] in "\"')]"
        and not (start and text[start] in _OPENERS)
        and text[start:end].count("(") <= text[start:end].count(")")
    ):
        tail = tail[:-1]
    return end + len(tail.rstrip())


def _in_word(text: str, start: int, end: int) -> bool:
    """Whether a match begins or ends inside a word."""
    before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    return before or (end < len(text) and text[end].isalnum() and text[end - 1].isalnum())
