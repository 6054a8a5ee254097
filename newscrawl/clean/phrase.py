r"""Phrases: how a rule writes what it looks for, and the regular expression that finds it.

A phrase is plain words. It may hold wildcards in angle brackets (`<n>`, `<price>`, `<date>`, `<any>`, ...),
a choice `{a|b}` and an optional part `[a]`. Case, kind of quote, kind of dash and commas do not matter.
Every wildcard is bounded, and two that may hold anything are kept apart by words, so that no text makes a
search slow.
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property

from newscrawl.clean.fold import fold
from newscrawl.clean.heads import heads_of

MUSTACHE = r"\{{1,3}[^{}\n]{0,40}\}{0,3}"
CURRENCY = r"(?:rs\.?|inr|us\$|a\$|c\$|hk\$|s\$|nz\$|[₹$€£¥]|usd|eur|gbp|aud|cad|chf)"
AMOUNT = (
    r"(?:\d{1,3}(?:,\d{2,3}){1,4}(?:\.\d{1,2})?|\d{1,7}?(?=\d{1,2} ?(?:month|year|week|day))"
    r"|\d{1,7}(?:[.,]\d{1,2})?(?!\d))"
)
PRICE = (
    rf"(?:{CURRENCY} ?{AMOUNT}"
    rf"|{AMOUNT} ?(?:[€£¥₹]|(?:euros?|dollars?|rupees|pence|cents|kr)\b)|{MUSTACHE})"
)
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
DAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?"
DATE = (
    rf"(?:{DAY}{MONTH} {{1,2}}\d{{1,2}}(?:st|nd|rd|th)?,? {{1,2}}(?:19|20)\d\d"
    rf"|{DAY}\d{{1,2}}(?:st|nd|rd|th)? {MONTH},? (?:19|20)\d\d"
    r"|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2})"
)
ZONE = (
    r"(?: ?(?:ist|gmt|utc|bst|cet|cest|et|est|edt|pt|pst|pdt|ct|cst|cdt|sgt|hkt|jst|aest|aedt|gst|pkt|wib"
    r")\b)?"
)
TIME = (
    r"(?:\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?|\d{3,4} ?(?:hrs|hours)|\d{1,2} ?[ap]\.?m\.?)"
    rf"{ZONE}"
)
AGENCY = (
    "(?:press trust of india|the associated press|associated press|pti|ani|ians|reuters|afp|ap|bloomberg"
    "|capital market|dpa|efe|xinhua|agencies)"
)
WILDCARDS = {
    "n": (
        rf"(?:\d{{1,9}}(?:[,.]\d{{1,3}}){{0,3}}\+?|{MUSTACHE}"
        r"|a few|one|two|three|four|five|six|seven|eight|nine|ten)"
    ),
    "price": PRICE,
    "date": DATE,
    "time": TIME,
    "when": rf"{DATE}(?:[,.|]? {{0,2}}(?:[|,.] ?)?(?:at )?{TIME})?",
    "any": r"[^\n]{0,80}?",
    "words": r"[^\n.!?]{1,60}?",
    "rest": r"[^\n]{0,1200}",
    "sentence": r"(?:[^\n.!?]|[.](?=\w)){0,300}",
    "line": r"[^\n]{0,400}?",
    "long": r"[^\n#]{1,250}?",
    "bar": r"\|",
    "crumb": r"[^\n#]{1,250}",
    "names": r"[^\n.!?,;]{1,300}",
    "name": r"(?:[^\n.!?()|]|\.(?=[a-z])){1,40}?",
    "place": r"[a-z][a-z .()\-]{1,30}",
    "credit": r"[^\n:;|()\[\]?!]{2,40}",
    "url": r"(?:https?://|www\.)[^\s]{1,200}",
    "period": (
        r"(?:(?:\d{1,2} ?)?(?:months?|years?|weeks?|days?|quarters?|mo|yr)"
        r"|annum|annual(?:ly)?|monthly|yearly|weekly)"
    ),
    "agency": AGENCY,
    "desk": r"[a-z]{1,6}(?:[/-][a-z]{1,6}){1,3}",
    "code": r"[a-z]{2,4}(?:[ /][a-z]{2,4}){0,4}",
}
_LAZY = ("<any>", "<words>", "<long>", "<line>", "<name>")
_LOOSE = {"any", "words", "long", "line"}
APART = 3
PRICED, BAR = "¤", "|"
_SIGNS = {"price": PRICED, "bar": BAR}
_AGENCY_WORDS = frozenset(name.split()[-1] for name in AGENCY[3:-1].split("|"))
_NAME = re.compile(r"<([a-z]+)>")
_WIDTHS = {"rest": 1205, "sentence": 305, "line": 405, "long": 255, "crumb": 255, "names": 305, "url": 215}
_CHOICE = re.compile(r"\[[^\[\]{}]*\]|\{[^\[\]{}]*\}")
_ENDS = (
    r"(?=[ ]{0,3}(?:[.!?…](?![a-z0-9])|[|)\n]|$))",
    r"(?=[ ]{0,3}(?:[.!?…|)\n]|$))",
    "",
)
"""What may follow a wildcard that takes as little as it can: the end of a line or sentence, if there is
one.
"""
_TOKEN = re.compile(r"<([a-z]+)>|([\[\]{}|])|(\s+)|([^\W_]+(?:'[^\W\d_]+)?)|(.)", re.DOTALL)
_PLAIN = re.compile(r"[^\W\d_]{2}|\\\|")
_LEADING = re.compile(r"(?:<(?!bar>)[a-z]+>\s{0,3}){1,9}")
_CERTAIN = re.compile(r"[^\W\d_]+|\\?[)\]]")
_BRACKET = {"[": "(?:", "]": ")?", "{": "(?:", "}": ")", "|": "|"}
_SOFT = {
    ",": r",?",
    ".": r"\.{0,3}",
    "…": r"(?:…|\.{2,3})?",
    "'": r"'?",
    '"': r'"?',
    "!": "!?",
    ":": " {0,2}:",
    "→": " ?→?",
    "*": r"\*?",
}


class PhraseError(ValueError):
    """A phrase that cannot be read; the message says why."""


@dataclass(frozen=True, eq=False)
class Phrase:
    """A phrase ready to look for: `regex` matches folded text, and is compiled when it is first needed.

    A text that holds it has all words of `needs`, and one of each set of `choices`. `core` finds the plain
    words after the wildcards that a phrase begins with, if it begins with any: such a phrase could begin at
    """

    source: str
    pattern: str
    needs: frozenset[str]
    choices: tuple[frozenset[str], ...]
    longest: int
    core: str | None
    lead: int
    heads: frozenset[str] | None

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The regular expression of the phrase. Raises re.error for one that is none."""
        return re.compile(self.pattern, re.MULTILINE)

    def within(self, text: str, start: int, stop: int) -> bool:
        """Whether a stretch of folded text has all the words that the phrase needs."""
        return all(need == PRICED or text.find(need, start, stop) >= 0 for need in self.needs)

    def possible(self, words: AbstractSet[str]) -> bool:
        """Whether a text of these words may hold the phrase."""
        if not self.needs <= words:
            return False
        return all(not choice.isdisjoint(words) for choice in self.choices)


def compile_phrase(source: str, *, line: bool = False) -> Phrase:
    """Compile a phrase; with `line` it must fill a line. Raises PhraseError for one that cannot be read."""
    made = _Translation()
    tokens = _TOKEN.findall(_CHOICE.sub(_longest_first, fold(" ".join(source.split())).text))
    for token in tokens:
        made.add(*token)
    if made.depth:
        raise PhraseError("a bracket is not closed")
    if made.loose:
        raise PhraseError(
            f"{APART} words at least must stand between two of <any>, <words>, <line> and <long>"
        )
    if not line and not made.needs and not made.choices:
        raise PhraseError(f"phrase {source!r} has no word of its own")
    body = "".join(made.out)
    core = None if line else made.core()
    if not line and not made.ends_plain() and any(name in source for name in _LAZY):
        body = "|".join(f"(?:{body}){end}" for end in _ENDS)
    if line:
        body = body.replace(r"\s{", " {")
        body = rf"^[ *#>•·|(\[\-]{{0,6}}(?:{body})[ .:,!→>»|)\]]{{0,4}}$"
    longest = _longest(source)
    leading = _LEADING.match(source)
    lead = _longest(leading[0]) if core and leading else longest
    needs, choices, heads = frozenset(made.needs), tuple(made.choices), heads_of(tokens)
    return Phrase(source, body, needs, choices, longest, core, lead, heads)


def _longest(source: str) -> int:
    """No text that a phrase matches is longer, in characters."""
    while (shorter := _CHOICE.sub(_longest_option, source)) != source:
        source = shorter
    return len(source) + 30 + source.count(" ") + sum(_WIDTHS.get(name, 60) for name in _NAME.findall(source))


def _longest_option(found: re.Match[str]) -> str:
    """The option of an innermost choice that may match the longest text."""
    return max(found[0][1:-1].split("|"), key=_longest)


def _longest_first(found: re.Match[str]) -> str:
    """A choice with its longest part first, so that no part hides a longer one."""
    inner = sorted(found[0][1:-1].split("|"), key=len, reverse=True)
    return f"{found[0][0]}{'|'.join(inner)}{found[0][-1]}"


class _Translation:
    """A phrase on its way to a regular expression, token by token."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.needs: set[str] = set()
        self.choices: list[frozenset[str]] = []
        self.depth = self.loose = 0
        self._since = APART
        self._group: list[str] | None = None
        self._plain = (0, 0)
        self._closed = False

    def core(self) -> str | None:
        """The first plain words, if wildcards stand before them; None for a phrase that has no such words."""
        first, stop = self._plain
        plain = "".join(self.out[first:stop])
        return plain if first and _PLAIN.search(plain) else None

    def ends_plain(self) -> bool:
        """Whether the last part is a word or sign that must be there, so that the end is certain."""
        return bool(self.out) and _CERTAIN.fullmatch(self.out[-1]) is not None

    def add(self, wildcard: str, bracket: str, blank: str, word: str, other: str) -> None:
        """Take the next token."""
        self._follow(bool(wildcard) and wildcard != "bar", bool(bracket), bool(blank))
        if wildcard:
            self._wildcard(wildcard)
        elif bracket:
            self._bracket(bracket)
        elif blank:
            if self.out and self.out[-1] == _SOFT["."]:
                self.out[-1] = r"\.{1,3}"
            soft = bool(self.out) and (self.out[-1] in (")?", r"\.{1,3}") or self.out[-1] in _SOFT.values())
            self.out.append(r"\s{0,3}" if soft else r"\s{1,3}")
        elif word:
            self._word(word)
        else:
            self.out.append(_SOFT.get(other, re.escape(other)))

    def _follow(self, wildcard: bool, bracket: bool, blank: bool) -> None:
        """Keep the stretch of the first plain words in `out`."""
        first, stop = self._plain
        self._closed = self._closed or bracket or (wildcard and first < stop)
        if not self._closed and not blank:
            here = len(self.out) + 1
            self._plain = (here, here) if wildcard else (here - 1 if first == stop else first, here)

    def _wildcard(self, name: str) -> None:
        if name not in WILDCARDS:
            known = ", ".join(f"<{known}>" for known in WILDCARDS)
            raise PhraseError(f"<{name}> is not known; known are {known}")
        if name in _LOOSE:
            self.loose += self._since < APART
            self._since = 0
        if not self.depth and name in _SIGNS:
            self.needs.add(_SIGNS[name])
        if not self.depth and name == "agency":
            self.choices.append(_AGENCY_WORDS)
        self.out.append(WILDCARDS[name])

    def _bracket(self, bracket: str) -> None:
        if bracket == "{" and not self.depth:
            self._group = [""]
        elif bracket == "|" and self.depth == 1 and self._group is not None:
            self._group.append("")
        elif bracket == "}" and self.depth == 1 and self._group is not None:
            if all(self._group):
                self.choices.append(frozenset(self._group))
            self._group = None
        self.depth += (bracket in "[{") - (bracket in "]}")
        self.out.append(_BRACKET[bracket])

    def _word(self, word: str) -> None:
        self._since += 1
        self.out.append(re.escape(word).replace("'", "'?"))
        if not word.isalpha():
            return
        if not self.depth:
            self.needs.add(word)
        elif self.depth == 1 and self._group is not None and len(word) > len(self._group[-1]):
            self._group[-1] = word
