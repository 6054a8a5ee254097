r"""Phrases: how a rule writes what it looks for, and the regular expression that finds it.

A phrase is plain words. It may hold wildcards in angle brackets (`<n>`, `<price>`, `<date>`, `<any>`, ...), a choice
`{a|b}` and an optional part `[a]`. Case, kind of quote, kind of dash and commas do not matter. Every wildcard is
bounded and a phrase may have one `<any>` at most, so that no text makes a search slow.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from newscrawl.clean.fold import fold

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
ZONE = r"(?: ?(?:ist|gmt|utc|bst|cet|cest|et|est|edt|pt|pst|pdt|ct|cst|cdt|sgt|hkt|jst|aest|aedt|gst|pkt|wib)\b)?"
TIME = (
    rf"(?:\d{{1,2}}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?|\d{{3,4}} ?(?:hrs|hours)|\d{{1,2}} ?[ap]\.?m\.?){ZONE}"
)
AGENCY = (
    "(?:press trust of india|the associated press|associated press|pti|ani|ians|reuters|afp|ap|bloomberg"
    "|capital market|dpa|efe|xinhua|agencies)"
)
WILDCARDS = {
    "n": rf"(?:\d{{1,9}}(?:[,.]\d{{1,3}}){{0,3}}\+?|{MUSTACHE}|a few|one|two|three|four|five|six|seven|eight|nine|ten)",
    "price": PRICE,
    "date": DATE,
    "time": TIME,
    "when": rf"{DATE}(?:[,.|]? {{0,2}}(?:[|,.] ?)?(?:at )?{TIME})?",
    "any": r"[^\n]{0,80}?",
    "words": r"[^\n.!?]{1,60}?",
    "rest": r"[^\n]{0,400}",
    "url": r"(?:https?://|www\.)[^\s]{1,200}",
    "period": (
        r"(?:(?:\d{1,2} ?)?(?:months?|years?|weeks?|days?|quarters?|mo|yr)"
        r"|annum|annual(?:ly)?|monthly|yearly|weekly)"
    ),
    "agency": AGENCY,
    "code": r"[a-z]{2,4}(?:[ /][a-z]{2,4}){0,4}",
}
_LOOSE = {"any", "words"}
_TOKEN = re.compile(r"<([a-z]+)>|([\[\]{}|])|(\s+)|([^\W_]+(?:'[^\W\d_]+)?)|(.)", re.DOTALL)
_BRACKET = {"[": "(?:", "]": ")?", "{": "(?:", "}": ")", "|": "|"}
_SOFT = {
    ",": r",?",
    ".": r"\.{0,3}",
    "…": r"(?:…|\.{2,3})?",
    "'": r"'?",
    '"': r'"?',
    "!": "!?",
    ":": " ?:?",
    "→": " ?→?",
    "*": r"\*?",
}


class PhraseError(ValueError):
    """A phrase that cannot be read; the message says why."""


@dataclass(slots=True, frozen=True)
class Phrase:
    """A compiled phrase: `regex` searches folded text, `needs` are words a text must hold for it to be there."""

    source: str
    regex: re.Pattern[str]
    needs: frozenset[str]
    words: int


def compile_phrase(source: str, *, line: bool = False) -> Phrase:
    """Compile a phrase; with `line` it must fill a line. Raises PhraseError for one that cannot be read."""
    body, needs, words = _translate(fold(" ".join(source.split())).text)
    if not needs and not line:
        raise PhraseError(f"phrase {source!r} has no word of its own")
    if line:
        body = rf"^[ *#>•·|\-]{{0,6}}(?:{body})[ .:!→>»|]{{0,4}}$"
    try:
        return Phrase(source, re.compile(body, re.MULTILINE), frozenset(needs), words)
    except re.error as error:
        raise PhraseError(f"phrase {source!r}: {error}") from None


def _translate(phrase: str) -> tuple[str, set[str], int]:
    """The regular expression, the words it needs, and how many words there are in all."""
    out: list[str] = []
    needs: set[str] = set()
    depth = words = loose = 0
    for wildcard, bracket, blank, word, other in _TOKEN.findall(phrase):
        if wildcard:
            if wildcard not in WILDCARDS:
                known = ", ".join(f"<{name}>" for name in WILDCARDS)
                raise PhraseError(f"<{wildcard}> is not known; known are {known}")
            loose += wildcard in _LOOSE
            out.append(WILDCARDS[wildcard])
            words += 1
        elif bracket:
            depth += (bracket in "[{") - (bracket in "]}")
            out.append(_BRACKET[bracket])
        elif blank:
            soft = bool(out) and (out[-1] == ")?" or out[-1] in _SOFT.values())
            out.append(r"\s{0,3}" if soft else r"\s{1,3}")
        elif word:
            words += 1
            out.append(re.escape(word).replace("'", "'?"))
            if not depth and word.isalpha():
                needs.add(word)
        else:
            out.append(_SOFT.get(other, re.escape(other)))
    if depth:
        raise PhraseError("a bracket is not closed")
    if loose > 1:
        raise PhraseError("one <any> or <words> is the most a phrase may have")
    return "".join(out), needs, words
