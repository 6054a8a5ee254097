"""The engine: one plan of what goes from a text, and why.

Everything else in this package serves `plan`; `clean_text`, `clean_blocks` and `clean_article` differ only
in what they do with it. A plan is made again on what it leaves until nothing more goes, so cleaning twice
is cleaning once; a text that does not come to rest is left alone.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Any

from newscrawl.clean.cutoff import begins_widget, complete
from newscrawl.clean.decide import Cut, decide
from newscrawl.clean.elements import elements_of
from newscrawl.clean.fold import Folded, fold
from newscrawl.clean.pieces import kept_text, widen
from newscrawl.clean.rules import Index, Rules
from newscrawl.clean.scan import scan, words_of
from newscrawl.clean.statements import states
from newscrawl.clean.wordings import suspicious
from newscrawl.items import Removed

_PASSES = 6
_MOST_READ = 3_000_000
"""Characters that all passes over one text may read, so that a very long one has fewer of them."""


@dataclass(slots=True)
class Plan:
    """What goes from a text: pieces in order, and for each the facts its rule states."""

    removed: list[Removed] = field(default_factory=list)
    states: list[dict[str, Any]] = field(default_factory=list)


def plan(text: str, outlet: str | None, rules: Rules) -> Plan:
    """Decide what goes from a text."""
    cuts = _pass(text, outlet, rules)
    if not cuts:
        return Plan()
    pieces = [(start, end, cut) for start, end, cut in cuts]
    read = len(text)
    for _ in range(_PASSES):
        kept, where = _without(text, pieces)
        read += len(kept)
        if read > max(_MOST_READ, 2 * len(text)):
            break
        more = _pass(kept, outlet, rules)
        if not more:
            return _plan(text, pieces)
        pieces = _together(pieces, more, where)
    return Plan()


def _pass(text: str, outlet: str | None, rules: Rules) -> list[tuple[int, int, Cut]]:
    folded = fold(text)
    words = words_of(folded)
    index = rules.index(outlet)
    marks = scan(folded, words, index)
    if not marks and not _suspicious(folded, words, index):
        return []
    elements = elements_of(folded, marks)
    complete(folded, elements, index)
    return widen(text, folded, decide(folded, elements))


def _suspicious(folded: Folded, words: set[str], index: Index) -> bool:
    """Whether a text without a mark may hold furniture all the same; quick."""
    if "{{" in folded.text or begins_widget(folded, index):
        return True
    return suspicious(folded.text, words) or states(folded.text)


def _without(text: str, pieces: list[tuple[int, int, Cut]]) -> tuple[str, list[tuple[int, int]]]:
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


def _together(
    pieces: list[tuple[int, int, Cut]], more: list[tuple[int, int, Cut]], where: list[tuple[int, int]]
) -> list[tuple[int, int, Cut]]:
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


def _plan(text: str, pieces: list[tuple[int, int, Cut]]) -> Plan:
    return Plan(
        [
            Removed(rule=cut.rule.name, kind=cut.rule.kind, text=text[start:end], at=start)
            for start, end, cut in pieces
        ],
        [dict(cut.rule.becomes) for _, _, cut in pieces],
    )


__all__ = ["Plan", "kept_text", "plan"]
