"""Text as rules see it: words without case, one mark for every number, and what stands between the words.

Widgets change their prices, plan names, quotes, dashes and case from page to page; their words stay. So a
line becomes a string of keys, each followed by one character for the gap after it. A rule is matched on
that string, and every key knows its place in the line, so that what is cut is cut from the text as served.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from dataclasses import dataclass, field

# Borders inside camel case and between letters and digits split, because texts are glued there.
TOKEN = re.compile(
    r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});|\{\{+[^{}\n]{0,40}\}*"
    r"|\d+(?:[.,]\d+)*|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^\W\d_]+|[₹$£€¥©]"
)
CURRENCY = frozenset("₹$£€¥")
_CURRENCY_WORDS = frozenset({"rs", "inr", "usd", "eur", "gbp", "aud", "cad"})
_QUOTES = frozenset('"“”„«»‹›')
_SINGLE = frozenset("'‘’‚")
_ENDS = frozenset(".!?…|→›»#*•·▪■►▶")
BREAK = "\n"
GAPS = " .,:()~`\"\n"
"""The characters a gap can be: blank, sentence end, comma, colon, brackets, glue, sentence end and a quotation
mark, a quotation mark alone, line end."""

_gap_codes: dict[str, str] = {}


def _code_of(gap: str) -> str:
    if "&" in gap:
        gap = html.unescape(gap)
    if not gap:
        return "~"
    chars = set(gap)
    # An apostrophe is a quotation mark only where it does not join two letters.
    quoted = not chars.isdisjoint(_QUOTES) or (len(gap) > 1 and not chars.isdisjoint(_SINGLE))
    ended = not chars.isdisjoint(_ENDS)
    if quoted:
        return "`" if ended else '"'
    if ended:
        return "."
    for char, code in (("(", "("), ("[", "("), (")", ")"), ("]", ")"), (":", ":"), (",", ","), (";", ",")):
        if char in chars:
            return code
    return " "


def gap_code(gap: str) -> str:
    """One of GAPS for what stands between two words."""
    code = _gap_codes.get(gap)
    if code is None:
        code = _code_of(gap)
        if len(gap) < 12 and len(_gap_codes) < 4096:
            _gap_codes[gap] = code
    return code


def key_of(raw: str) -> str | None:
    """The key of a token; None where it is punctuation written as an entity."""
    first = raw[0]
    if first.isdigit() or first == "{":
        return "0"
    if first == "&" and len(raw) > 1:
        char = html.unescape(raw)
        if char in CURRENCY:
            return "¤"
        return char.casefold() if char.isalnum() or char == "©" else None
    if first in CURRENCY:
        return "¤"
    key = raw.casefold()
    return "¤" if key in _CURRENCY_WORDS else key


@dataclass(slots=True)
class Line:
    """One line of a text as keys.

    `start` and `end` are its offsets in the text; `starts[i]` and `ends[i]` those of key i. `codes[i]` is the
    gap before key i, `codes[-1]` the one after the last. `norm` is the string that rules are matched on and
    `at[i]` the place of key i in it.
    """

    start: int
    end: int
    keys: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    norm: str = ""
    at: list[int] = field(default_factory=list)

    def index(self, place: int) -> int:
        """The number of the key that starts at `place` of `norm`."""
        return bisect_left(self.at, place)


def read_line(text: str, start: int, end: int) -> Line:
    """The keys of `text[start:end]`, which holds no line break."""
    line = Line(start, end)
    keys, starts, ends, codes, at = line.keys, line.starts, line.ends, line.codes, line.at
    used, place = start, 0
    for match in TOKEN.finditer(text, start, end):
        key = key_of(match[0])
        if key is None:
            continue
        begin = match.start()
        gap = text[used:begin]
        # "example.com" is one name; sentences glued without a blank go on with a capital.
        codes.append(" " if gap == "." and text[begin].islower() else gap_code(gap))
        keys.append(key)
        starts.append(begin)
        used = match.end()
        ends.append(used)
        at.append(place)
        place += len(key) + 1
    if not keys:
        return line
    codes[0] = '"' if codes[0] in '"`' else BREAK
    last = gap_code(text[used:end])
    codes.append(last if last in '"`' else BREAK)
    line.norm = "".join([key + code for key, code in zip(keys, codes[1:], strict=True)])
    return line


def keys_of(text: str) -> list[str]:
    """The keys of a piece of text, as rules are written with them."""
    return [key for raw in TOKEN.findall(text) if (key := key_of(raw)) is not None]
