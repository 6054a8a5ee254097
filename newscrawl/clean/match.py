"""Where in a line a rule's words stand: the one scan that all rules share.

A rule is looked for where a piece of text begins (a line, a sentence, a glued join, the end of the piece
before), by the first key found there. Words inside a sentence or a quotation are never looked at, so what a
story says about widgets stays in the story.
"""

from __future__ import annotations

from dataclasses import dataclass

from newscrawl.clean.normalise import Line
from newscrawl.clean.pattern import Pattern
from newscrawl.clean.rulebook import Entry, Index, Rule

LEFT = frozenset(".~(\n")
RIGHT = frozenset(".~`)\n")
_OPEN, _CLOSE = "([", ")]"
CUT_KEYS = 3
"""How many words of a rule a text must still show before it breaks off, for the rest to be believed."""


@dataclass(slots=True)
class Hit:
    """A rule's words: keys `first` to `last` (exclusive) of a line. `loose`: no piece of text ends there;
    `cut`: the text ends inside the rule.
    """

    rule: Rule
    first: int
    last: int
    loose: bool = False
    cut: bool = False


@dataclass(slots=True)
class Budget:
    """How many patterns a text may still be tried on. No article needs a hundredth of it; it bounds the time
    that a text made to be slow can take.
    """

    left: int = 60_000


def _outer(text: str, line: Line, hit: Hit) -> tuple[str, str]:
    before = line.ends[hit.first - 1] if hit.first else line.start
    after = line.starts[hit.last] if hit.last < len(line.keys) else line.end
    return text[before : line.starts[hit.first]], text[line.ends[hit.last - 1] : after]


def in_quotation(text: str, line: Line, place: int) -> bool:
    """Whether a quotation that began in this line is still open at `place`."""
    before = text[line.start : place]
    if "“" in before or "„" in before:
        return before.rfind("“") > before.rfind("”") or before.rfind("„") > max(before.rfind("“"), before.rfind("”"))
    return (before.count('"') + before.count("&quot;")) % 2 == 1


def _case_holds(text: str, line: Line, hit: Hit) -> bool:
    raw = text[line.starts[hit.first] : line.ends[hit.last - 1]]
    if hit.rule.case == "upper":
        return raw.isupper()
    small = sum(word[0].islower() and len(word) > 3 for word in raw.split())
    return small == 0 and raw[0].isupper()


def _holds(text: str, line: Line, hit: Hit) -> bool:
    """What a rule asks beyond its words."""
    rule = hit.rule
    if rule.brackets:
        before, after = _outer(text, line, hit)
        if not (any(char in before for char in _OPEN) and any(char in after for char in _CLOSE)):
            return False
    if rule.case != "any" and not _case_holds(text, line, hit):
        return False
    return line.codes[hit.first] not in '"`' and not in_quotation(text, line, line.starts[hit.first])


def _try(text: str, line: Line, i: int, entry: Entry) -> Hit | None:
    rule, pattern = entry
    place = line.at[i]
    if rule.where == "anywhere":
        match = pattern.free.match(line.norm, place)
        loose = False
    else:
        match = pattern.strict.match(line.norm, place)
        loose = match is None
        match = match or pattern.free.match(line.norm, place)
    if match is None:
        return None
    hit = Hit(rule, i, line.index(match.end()), loose)
    return hit if _holds(text, line, hit) else None


def _entries(line: Line, index: Index, i: int, chained: bool) -> list[Entry]:
    key = line.keys[i]
    found = index.anywhere.get(key, [])
    if chained or line.codes[i] in LEFT:
        found = found + index.starts.get(key, [])
        if i == 0:
            for anchor in index.anchored.keys() & line.keys:
                found = found + index.anchored[anchor]
    return found


def _best(text: str, line: Line, i: int, entries: list[Entry], budget: Budget) -> Hit | None:
    best: Hit | None = None
    for entry in entries:
        budget.left -= 1
        hit = _try(text, line, i, entry)
        if hit and (best is None or (not hit.loose, hit.last, hit.rule.alone) > (not best.loose, best.last, best.rule.alone)):
            best = hit
    return best


def _shown(pattern: Pattern, keys: list[str]) -> int:
    """How many words of its own a pattern shows when `keys` are all that is left of the text; 0 where it
    does not fit.
    """
    for variant in pattern.variants:
        words = 0
        for place, (want, key) in enumerate(zip(variant, keys, strict=False)):
            if want.startswith("<"):
                if want not in ("<n>", "<word>"):
                    break
            elif want != key and not (place == len(keys) - 1 and want.startswith(key)):
                words = -99
            else:
                words += want == key
        if words > 0 and len(variant) >= len(keys):
            return words
    return 0


def _cut(line: Line, i: int, entries: list[Entry]) -> Hit | None:
    """The hit of a rule in whose middle the text breaks off."""
    keys = line.keys[i:]
    for rule, pattern in entries:
        if len(keys) <= 40 and (shown := _shown(pattern, keys)) and (shown >= CUT_KEYS or not rule.alone):
            return Hit(rule, i, len(line.keys), cut=True)
    return None


def scan(text: str, line: Line, index: Index, budget: Budget, *, last: bool = False) -> list[Hit]:
    """The rules' words in one line, in order and without overlap; `last` tells that the text ends with it."""
    hits: list[Hit] = []
    i, count = 0, len(line.keys)
    while i < count and budget.left > 0:
        chained = bool(hits) and hits[-1].last == i
        entries = _entries(line, index, i, chained)
        hit = _best(text, line, i, entries, budget) if entries else None
        if hit is None and last and entries:
            hit = _cut(line, i, entries)
        if hit:
            hits.append(hit)
            i = hit.last
        else:
            i += 1
    # A piece that ends in no boundary is one only where the next begins right there.
    return [
        hit
        for k, hit in enumerate(hits)
        if not hit.loose or (k + 1 < len(hits) and hits[k + 1].first == hit.last)
    ]
