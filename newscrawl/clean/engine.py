"""The engine: one plan of what goes from a text, and why.

Everything else in this package serves `plan`; `clean_text`, `clean_blocks` and `clean_article` differ only
in what they do with it. A plan is made again on what it leaves until nothing more goes (see `rest`), so
cleaning twice is cleaning once; a text that does not come to rest is left alone.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate, chain
from typing import Any

from newscrawl.clean.decide import MANY, WHOLE, Part, decide
from newscrawl.clean.elements.cutting import elements_of
from newscrawl.clean.elements.groups import Cut
from newscrawl.clean.elements.sorts import Element
from newscrawl.clean.pieces import widen
from newscrawl.clean.rest import Pass, is_at_rest
from newscrawl.clean.rule import Mark
from newscrawl.clean.rulebook.rules import Rules
from newscrawl.clean.scan.allowed import longest
from newscrawl.clean.scan.cutoff import complete
from newscrawl.clean.scan.index import Index
from newscrawl.clean.scan.lines import line_marks
from newscrawl.clean.scan.seeking import scan, sought
from newscrawl.clean.scan.unlined import unlined_in
from newscrawl.clean.text.fold import Folded, fold
from newscrawl.clean.text.joints import Range, joined_lines
from newscrawl.clean.text.look import Look
from newscrawl.clean.windows import Window, windows
from newscrawl.gcpause import gc_paused
from newscrawl.items import Removed

_PASSES = 24
_LONG = 100_000
"""Characters of a text that is longer than nearly all articles."""
_MOST = 10_000
"""Lines, or pieces of them, of a text that is no article but a list, a log or a trap: it stays as it is."""
_MOST_READ = 8
"""How often all passes together may read a text of which all is looked at each time."""
_NEIGHBOURS, _NEAR, _FAR = 120, 1_500, 24_000
"""How far a long text is looked at again beside what went: more elements than a header takes with it, in
characters at least and at most."""
Piece = tuple[int, int, Cut]


@dataclass(slots=True)
class Plan:
    """What goes from a text: pieces in order, and for each the facts its rule states."""

    removed: list[Removed] = field(default_factory=list)
    states: list[dict[str, Any]] = field(default_factory=list)


def plan(text: str, outlet: str | None, rules: Rules) -> Plan:
    """Decide what goes from a text."""
    with gc_paused():
        pieces = _pieces(text, outlet, rules)
    if not pieces:
        return Plan()
    return Plan(
        [
            Removed(rule=cut.rule.name, kind=cut.rule.kind, text=text[start:end], at=start)
            for start, end, cut in pieces
        ],
        [dict(cut.rule.becomes) for _, _, cut in pieces],
    )


@lru_cache(maxsize=1)
def _pieces(text: str, outlet: str | None, rules: Rules) -> tuple[Piece, ...]:
    """What goes from a text; kept for the next call, as an article is cleaned in two steps."""
    if text.count("\n") >= _MOST:
        return ()
    index, short = rules.index(outlet), len(text) < _LONG
    look = Look(fold(text), index.vocabulary)
    pieces, staying, rests = _pass(text, look, index, WHOLE, short=short)
    if rests:
        return tuple(pieces)
    read, more = len(text), pieces
    for _ in range(_PASSES):
        kept, where = _without(text, pieces)
        if staying > MANY + MANY // 10:  # some more than MANY: cut anew, what stays may be fewer elements
            reach = min(max(_NEIGHBOURS * len(kept) // staying, _NEAR), _FAR)
            more, gone = _near_seams(kept, windows(kept, _seams(more), reach), index, look, short=short)
            staying -= gone
            rests = not more
        else:
            read += len(kept)
            if read > _MOST_READ * len(text):
                break
            look = Look(fold(kept), index.vocabulary, look)
            more, staying, rests = _pass(kept, look, index, WHOLE, short=short)
        pieces = _together(pieces, more, where) if more else pieces
        if rests:
            return tuple(pieces)
    return ()


def _pass(text: str, look: Look, index: Index, part: Part, *, short: bool) -> tuple[list[Piece], int, bool]:
    """What goes from a text or a part of one, how many elements stay, and whether they surely do. Lines put
    together are taken apart in a `short` text only: a long one takes many passes."""
    phrases = sought(look, index)
    folded, marks = look.folded, scan(look, index, phrases)
    joined = joined_lines(folded) if short and look.glued else {}
    more = [*_joined_marks(folded, [*chain(*joined.values())], index)] if joined else []
    more += unlined_in(look, index, joined) if short else []
    marks = longest([*marks, *more])
    if not marks and not joined and not part.tail:
        return [], 0, True
    elements = elements_of(look, marks, joined)
    if len(elements) > _MOST:
        return [], 0, True
    if part.tail:
        complete(folded, elements, index)
    if not (cuts := decide(look, elements, part)):
        return [], 0, True
    plain = part == WHOLE and len(elements) <= MANY and not joined
    rests = plain and is_at_rest(look, Pass(phrases, marks, elements, cuts), index)
    return widen(text, folded, cuts), _staying(elements, cuts), rests


def _joined_marks(folded: Folded, ranges: list[Range], index: Index) -> Iterator[Mark]:
    """The marks of phrases that fill a line that was put together with others; `ranges` are these lines."""
    text, shape = ("\n".join(of[first:last] for first, last in ranges) for of in (folded.text, folded.shape))
    starts = list(accumulate((last - first + 1 for first, last in ranges), initial=0))
    for mark in line_marks(Look(Folded(text, shape, len(text), folded.foreign), index.vocabulary), index):
        at = bisect_right(starts, mark.start) - 1
        moved = ranges[at][0] - starts[at]
        yield Mark(mark.start + moved, mark.end + moved, mark.rule)


def _staying(elements: list[Element], cuts: list[Cut]) -> int:
    """How many elements no cut touches."""
    ends = [cut.end for cut in cuts]
    count = at = 0
    for element in elements:
        while at < len(ends) and ends[at] <= element.start:
            at += 1
        count += at == len(ends) or element.end <= cuts[at].start
    return count


def _seams(pieces: list[Piece]) -> Iterator[int]:
    """Where pieces were, in the text without them."""
    gone = 0
    for start, end, _ in pieces:
        yield start - gone
        gone += end - start


def _near_seams(
    text: str, parts: Iterable[Window], index: Index, before: Look, *, short: bool
) -> tuple[list[Piece], int]:
    """What goes from a long text near where pieces went last, and at most how many elements that are. Most
    lines stood in the text that was looked at `before`."""
    out: list[Piece] = []
    gone = 0
    for start, stop, first, last in parts:
        part, of = text[start:stop], Part(head=start == 0, tail=stop == len(text))
        found, _, _ = _pass(part, Look(fold(part), index.vocabulary, before), index, of, short=short)
        moved = ((begin + start, end + start, cut) for begin, end, cut in found)
        near = [piece for piece in moved if piece[1] > first and piece[0] < last]
        gone += sum(text.count("\n", begin, end) + 1 for begin, end, _ in near)
        out += near
    return out, gone


def _without(text: str, pieces: list[Piece]) -> tuple[str, list[tuple[int, int]]]:
    """The kept text, and for each kept stretch where it starts there and in the page's text."""
    parts, where, at, length = [], [], 0, 0
    for start, end, _ in pieces:
        if start > at:
            where.append((length, at))
            parts.append(text[at:start])
            length += start - at
        at = max(at, end)
    where.append((length, at))
    parts.append(text[at:])
    return "".join(parts), where


def _together(pieces: list[Piece], more: list[Piece], where: list[tuple[int, int]]) -> list[Piece]:
    """Add the pieces of a later pass, cut where earlier ones stand inside them."""
    out = list(pieces)
    starts = [kept_at for kept_at, _ in where]
    for start, end, cut in more:
        number = max(bisect_right(starts, start) - 1, 0)
        while number < len(where) and where[number][0] < end:
            kept_at, at = where[number]
            kept_end = where[number + 1][0] if number + 1 < len(where) else end
            first, last = max(start, kept_at), min(end, kept_end)
            if first < last:
                out.append((at + first - kept_at, at + last - kept_at, cut))
            number += 1
    return sorted(out, key=lambda piece: piece[:2])
