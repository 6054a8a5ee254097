r"""What a rule looks like, as a person writes it, made into something that matches keys.

`You've reached your limit of <n> free (articles|stories) [this month]` is a pattern: words stand for
themselves in any case and with any punctuation between them, `(a|b)` is one of several, `[a]` may be absent,
and a name in angle brackets is a class of `CLASSES`. Wildcards are bounded, and a pattern is only tried where
a piece of text begins, so no text makes matching slow.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newscrawl.clean.normalise import GAPS, keys_of

GAP = "[" + re.escape(GAPS) + "]"
ENDED = "(?<=[.~`)\\n])"
WORD = "[^" + re.escape(GAPS) + "]+"
_W = f"(?:{WORD}{GAP})"
_N = f"(?:(?:0|one|two|three|four|five|six|seven|eight|nine|ten|twelve){GAP})"
_PERIODS = "days?|weeks?|weekly|months?|monthly|mo|years?|yearly|yr|annually|annum|quarters?|quarterly|fortnight"
_PERIOD = f"(?:(?:{_PERIODS}){GAP})"
_PRICE = f"(?:(?:us{GAP}|from{GAP})?(?:¤{GAP})+(?:0{GAP}(?:p{GAP})?)|0{GAP}(?:¤|rupees|dollars|euros?|pounds|cents?|p){GAP})"
_MONTH = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    "|nov(?:ember)?|dec(?:ember)?"
)
_DATE = (
    f"(?:(?:0|{_MONTH}|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?"
    f"|sun(?:day)?|at|on|of|th|st|nd|rd|am|pm|a|p|m|ist|gmt|utc|bst|est|edt|et|pt|pst|cet|hrs|hours?|t|z|ago"
    f"|today|yesterday|minutes?|mins?){GAP}){{1,14}}"
)

CLASSES: dict[str, str] = {
    "n": _N,
    "price": _PRICE,
    "period": _PERIOD,
    "tariff": f"(?:(?:0|¤|p|per|a|save|off|only|was|now|billed|{_PERIODS}){GAP}){{1,12}}",
    "date": _DATE,
    "name": f"{_W}{{1,6}}?",
    "word": _W,
    "any": f"{_W}{{0,12}}?",
    "long": f"{_W}{{0,60}}?",
}
"""Class -> expression over keys and gaps, each key with the gap after it."""

WILD = frozenset({"name", "word", "any", "long"})
_PIECE = re.compile(r"<([a-z]+)>|([\[\]{}|])|([^<>\[\]()|]+)")
MAX_WILD = 3
MAX_VARIANTS = 96


class PatternError(ValueError):
    """A pattern that cannot be read; the message is one line."""


Node = str | tuple[str, list["Sequence_"]]
Sequence_ = list[Node]


@dataclass(slots=True, frozen=True)
class Pattern:
    """A pattern ready to match: `strict` ends where a piece of text ends, `free` anywhere. `firsts` are the keys it can begin with, empty where it begins with a
    wildcard; then `anchor` is a key it always holds. `variants` spell it out for texts that end inside it.
    """

    source: str
    free: re.Pattern[str]
    strict: re.Pattern[str]
    firsts: frozenset[str]
    anchor: str
    variants: tuple[tuple[str, ...], ...]


def _parse(source: str) -> Sequence_:
    """The nodes of a pattern: a key, `<class>`, or ("alt" | "opt", branches)."""
    stack: list[tuple[str, list[Sequence_]]] = [("", [[]])]
    done = 0
    for match in _PIECE.finditer(source):
        if match.start() != done:
            break
        done = match.end()
        name, mark, words = match.groups()
        if name:
            if name not in CLASSES:
                raise PatternError(f"<{name}> is no class; there are {', '.join(CLASSES)}")
            stack[-1][1][-1].append(f"<{name}>")
        elif words:
            stack[-1][1][-1].extend(keys_of(words))
        elif mark in "([":
            stack.append(("alt" if mark == "(" else "opt", [[]]))
        elif mark == "|":
            stack[-1][1].append([])
        else:
            kind, branches = stack.pop()
            if not stack or (kind == "alt") != (mark == ")"):
                raise PatternError(f"brackets do not match in {source!r}")
            stack[-1][1][-1].append((kind, branches))
    if done != len(source) or len(stack) != 1 or len(stack[0][1]) != 1:
        raise PatternError(f"cannot read {source!r}: look at its brackets")
    return stack[0][1][0]


def _regex(nodes: Sequence_) -> str:
    parts = []
    for node in nodes:
        if isinstance(node, tuple):
            body = "|".join(_regex(branch) for branch in node[1])
            parts.append(f"(?:{body}){'?' if node[0] == 'opt' else ''}")
        elif node.startswith("<"):
            parts.append(CLASSES[node[1:-1]])
        else:
            parts.append(re.escape(node) + GAP)
    return "".join(parts)


def _variants(nodes: Sequence_) -> Iterator[tuple[str, ...]]:
    if not nodes:
        yield ()
        return
    head, rest = nodes[0], nodes[1:]
    if isinstance(head, str):
        for tail in _variants(rest):
            yield (head, *tail)
        return
    branches = [*head[1], []] if head[0] == "opt" else head[1]
    for branch in branches:
        yield from _variants([*branch, *rest])


def _spelled(nodes: Sequence_) -> tuple[tuple[str, ...], ...]:
    spelled = []
    for variant in _variants(nodes):
        spelled.append(variant)
        if len(spelled) > MAX_VARIANTS:
            raise PatternError("too many alternatives; write several patterns")
    return tuple(dict.fromkeys(spelled))


_FIRST_OF = {
    "<n>": {"0", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve"},
    "<price>": {"¤", "0", "us", "from"},
    "<tariff>": {"0", "¤", "save", "billed", "only", "per"},
}


def compile_pattern(source: str) -> Pattern:
    """Read a pattern. Raises PatternError with one line that says what is wrong."""
    nodes = _parse(source)
    variants = _spelled(nodes)
    literals = [{key for key in variant if key[0] != "<" and key != "0"} for variant in variants]
    classes = {key for variant in variants for key in variant if key in _FIRST_OF}
    if not variants[0] or (not all(literals) and not classes):
        raise PatternError(f"{source!r} has no word of its own")
    if max(sum(key[1:-1] in WILD for key in variant) for variant in variants) > MAX_WILD:
        raise PatternError(f"{source!r} has more than {MAX_WILD} wildcards")
    firsts: set[str] = set()
    for variant in variants:
        first = variant[0] if variant else "<any>"
        if first.startswith("<"):
            if first not in _FIRST_OF:
                firsts.clear()
                break
            firsts |= _FIRST_OF[first]
        else:
            firsts.add(first)
    common = sorted(set.intersection(*literals), key=lambda key: (-len(key), key)) if literals else []
    if not firsts and not common:
        raise PatternError(f"{source!r} begins with a wildcard and has no word common to all its forms")
    anchor = common[0] if common else ""
    body = _regex(nodes)
    return Pattern(source, re.compile(body), re.compile(body + ENDED), frozenset(firsts), anchor, variants)
