"""The scan: where the phrases of all rules stand in a text.

A text's words are looked up in the index once; only phrases all of whose words are there are searched for.
What is found must stand where its rule allows: a line of its own, a sentence of its own, the end of a
paragraph. The same words inside a sentence or a quotation are the article's and are not marked at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newscrawl.clean.fold import Folded, words_in
from newscrawl.clean.phrase import BAR, PRICED, Phrase
from newscrawl.clean.rules import SHORT_LINE, Index, Rule

WORD = re.compile(r"[^\W\d_]+")
_GLUE = re.compile(r"[a-z][A-Z]")
_MONEY = re.compile(r"[₹$€£¥{\d]")
_HUMP = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_JOIN = " \t*#>•·|-_→»:"
_AFTER = re.compile(r"[ \t]{0,3}(?:[.!…]{1,3}|→|»|>{1,2}|:)?[\"')\]]?")
_OPENERS = "\"'([{"
_SLACK = 10
"""How far beyond its end a phrase looks."""


@dataclass(slots=True, frozen=True)
class Mark:
    """A place in the folded text where a rule's phrase stands as the rule allows."""

    start: int
    end: int
    rule: Rule


def words_of(folded: Folded) -> set[str]:
    """The words of a text; glued words ("monthSubscribe") also give their parts.

    Besides words it holds signs that phrases need: the empty word for phrases that need nothing, the sign
    of a price, a bar.
    """
    tokens = set(folded.text.split())
    words = {token for token in tokens if token.isalpha()}
    rest = " ".join(tokens - words)
    words.update(WORD.findall(rest))
    if _GLUE.search(folded.shape):
        for token in set(folded.shape.split()):
            if _GLUE.search(token):
                words.update(part.lower() for part in _HUMP.findall(token))
    return _signs(rest, words)


def scan(folded: Folded, words: set[str], index: Index) -> list[Mark]:
    """All marks of a text, in order, the longest of those that overlap."""
    found: list[Mark] = []
    for word in words & index.by_word.keys():
        for phrase, rule in index.by_word[word]:
            if phrase.possible(words):
                found += _around(folded, word, phrase, rule)
    found += _in_lines(folded, words, index)
    return _longest(found)


def _around(folded: Folded, word: str, phrase: Phrase, rule: Rule) -> Iterator[Mark]:
    """The marks of a phrase that need not fill a line; it is looked for only where its rarest word stands."""
    text, longest, done = folded.text, phrase.longest, 0
    for first, last in _spots(text, word, phrase):
        start, stop = max(done, first - phrase.lead), last + longest + _SLACK
        if not phrase.within(text, start, stop):
            continue
        for match in phrase.regex.finditer(text, start, stop):
            if match.start() > last:
                break
            if mark := _placed(folded, match.start(), match.end(), rule):
                yield mark
            done = match.end()


def _spots(text: str, word: str, phrase: Phrase) -> Iterator[tuple[int, int]]:
    """Where a phrase may stand: the first and the last place of its word, for words near each other.

    A phrase that begins with a wildcard could begin anywhere, so what it says after that is looked for.
    """
    if not word:
        yield 0, len(text)
        return
    first = last = -1
    for at in _places(text, word, phrase):
        if first < 0:
            first = at
        elif at - last > phrase.longest:
            yield first, last
            first = at
        last = at
    if first >= 0:
        yield first, last


def _places(text: str, word: str, phrase: Phrase) -> Iterator[int]:
    if phrase.core:
        yield from (match.start() for match in phrase.core.finditer(text))
        return
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


def _in_lines(folded: Folded, words: set[str], index: Index) -> Iterator[Mark]:
    """The marks of phrases that fill a line, looked for only in lines that may hold them.

    Short lines are few and are looked at word by word; in paragraphs only the few phrases that may be that
    long and whose words the text has are tried. What was found in a line is true of all lines like it.
    """
    start = 0
    known: dict[str, Mark | None] = {}
    wide = [
        (phrase, rule)
        for word in sorted(words & index.wide.keys())
        for phrase, rule in index.wide[word]
        if phrase.possible(words)
    ]
    for line in folded.text.split("\n"):
        stop = start + len(line)
        if not line or stop - start > index.longest_line:
            mark = None
        elif stop - start > SHORT_LINE:
            mark = _best(folded, start, stop, _wide(line, wide))
        else:
            shape = folded.shape[start:stop]
            if shape not in known:
                mark = _best(folded, start, stop, _fitting(line, index))
                known[shape] = mark and Mark(mark.start - start, mark.end - start, mark.rule)
            if mark := known[shape]:
                mark = Mark(mark.start + start, mark.end + start, mark.rule)
        if mark:
            yield mark
        start = stop + 1


def _best(folded: Folded, start: int, stop: int, rules: list[Rule]) -> Mark | None:
    """The one mark of a line that wins over those of the other rules that it fits."""
    found = [mark for rule in rules if (mark := _placed(folded, start, stop, rule))]
    return _longest(found)[0] if found else None


def _wide(line: str, wide: list[tuple[Phrase, Rule]]) -> list[Rule]:
    size = len(line)
    return [
        rule
        for phrase, rule in wide
        if size <= phrase.longest and phrase.within(line, 0, size) and phrase.regex.match(line)
    ]


def _fitting(line: str, index: Index) -> list[Rule]:
    """The rules one of whose phrases fills the line."""
    words = _signs(line, set(WORD.findall(line)))
    found: list[Rule] = []
    for word in words & index.by_line.keys():
        for phrase, rule in index.by_line[word]:
            if rule not in found and phrase.possible(words) and phrase.regex.match(line):
                found.append(rule)
    return found


def _signs(text: str, words: set[str]) -> set[str]:
    """The words with the signs that phrases need: the empty word, that of a price, a bar."""
    words.add("")
    if _MONEY.search(text):
        words.add(PRICED)
    if "|" in text:
        words.add(BAR)
    return words


def _longest(found: list[Mark]) -> list[Mark]:
    if len(found) < 2:
        return found
    found.sort(key=lambda mark: (mark.start, -mark.end))
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
    if start == end:
        return None
    if _told(folded, start, end, rule):
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
    if not starts_unit(folded, start) or (rule.place == "end" and not _ends_line(text, end)):
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
    found = _TOLD.search(folded.text, start, end)
    return found is not None and end - start > 25 and rule.kind not in ("related", "caption")


def _ends_line(text: str, at: int) -> bool:
    stop = text.find("\n", at)
    return not text[at : stop if stop >= 0 else len(text)].strip()


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


def starts_unit(folded: Folded, at: int) -> bool:
    """Whether a line or sentence starts at `at`, also where the text before is glued to it."""
    text, shape = folded.text, folded.shape
    before = at
    while before and text[before - 1] in " \t*#>•·-_":
        before -= 1
    if not before or text[before - 1] in "\n|→»…}" or any(char in text[before:at] for char in "·•#"):
        return True
    last = text[before - 1]
    if before < at:
        return last in ".!?)]" or (last in "\"'" and text[before - 2 : before - 1] in (".", "!", "?", ","))
    return (
        shape[at].isupper() or not shape[at].isalnum()
        if last in ".!?)]%" or (last.isalnum() and not shape[at - 1].isupper())
        else False
    )


def ends_unit(folded: Folded, at: int) -> bool:
    """Whether a line or sentence ends at `at`, also where the text after is glued to it."""
    text, shape = folded.text, folded.shape
    if at >= len(text) or text[at] in "\n|→":
        return True
    last, nxt = text[at - 1], text[at]
    if nxt == " ":
        rest = text[at:].lstrip(" ")[:1] if at + 8 > len(text) else text[at : at + 8].lstrip(" ")[:1]
        if rest in ("", "\n", "|", "→", "#", "*"):
            return True
        return last in ".!?…→)]:" or text[at - 2 : at] in (".)", '."')
    if last in ".!?…→)":
        return shape[at].isupper() or not nxt.isalnum()
    return (shape[at].isupper() and not shape[at - 1].isupper()) or nxt in "₹$€£"
