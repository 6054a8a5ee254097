"""Tickers: rows of quotes of shares, indices, currencies and metals that a site sets beside its articles.

A name in capitals or of a market, a price, and by how much it has changed: no sentence has that form. A table
of an article has it too, so lines of quotes count only where they stand as furniture does, and not where the
sentence before them announces them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from newscrawl.clean.elements.amid import are_amid
from newscrawl.clean.elements.sorts import MARK, PROSE, SHORT, TOKEN, Element
from newscrawl.clean.rule import known_by
from newscrawl.clean.text.fold import Folded

TICKER = known_by("form", "ticker", "ui")
_ARROWS = frozenset("▲▼▴▾△▽↑↓")
_ARROW = "[▲▼▴▾△▽↑↓]"
_KNOWN = (
    r"(?:BSE |NSE )?(?:[Ss]ensex|SENSEX)|(?:Bank ?)?(?:[Nn]ifty|NIFTY)(?: ?(?:50|100|Bank|IT|Midcap))?"
    r"|(?:[Dd]ow|DOW)(?: [Jj]ones)?|(?:[Nn]asdaq|NASDAQ)(?: 100| [Cc]omposite)?|S&P ?500"
    r"|FTSE(?: ?100| 250| MIB)?"
    r"|[MST]ecDAX|[MS]?DAX|CAC ?40|IBEX ?35|(?:[Nn]ikkei|NIKKEI)(?: 225)?|(?:[Hh]ang [Ss]eng|HANG SENG)"
    r"|(?:[Ii]bovespa|IBOVESPA)|(?:Euro )?S(?:toxx|TOXX) 50|(?:[Mm]erval|MERVAL)|BIST ?100|KOSPI|WIG ?20"
    r"|[A-Z]{3} ?[/-] ?[A-Z]{3}|(?:[Gg]old|GOLD|[Ss]ilver|SILVER|[Bb]rent|BRENT|WTI|[Cc]rude|CRUDE)"
    r"(?: [Cc]rude| [Oo]il| OIL| CRUDE)?|(?:[Bb]itcoin|BITCOIN|[Ee]thereum|ETHEREUM|BTC|ETH)"
)
_CAPITALS = r"\$?[A-ZÀ-Þ][A-ZÀ-Þ0-9&.'-]{1,15}(?: [A-ZÀ-Þ0-9&.'-]{1,15}){0,3}?"
_CAPITAL = r"[A-ZÀ-Þ][\w&.'-]{0,19}(?: [\w&.'-]{1,19}){0,3}?"
_NUMBER = r"\d(?:[\d.,']{0,12}\d)?"
_CURRENCY = r"(?:(?:US|R|A|C)?[$€£¥₹] ?|Rs\.? ?)?"
_PRICE = rf"{_CURRENCY}{_NUMBER}(?: ?[€£])?"
_EXACT = rf"{_CURRENCY}\d(?:[\d.,']{{0,12}}[.,]\d\d\d?)(?: ?[€£])?"
"""A price as markets give it. A share of the votes, or a score, has a digit behind the point, or none."""
_RISE = rf"{_ARROW} ?[+-]?{_NUMBER} ?%?(?: ?\(?[+-]?{_NUMBER} ?%\)?)?"
_CHANGE = (
    rf"(?:{_RISE}|[+-] ?{_NUMBER}(?: ?%| ?{_ARROW}| ?\([+-]? ?{_NUMBER} ?%\)| [+-]? ?{_NUMBER} ?%)"
    rf"|{_NUMBER} ?\([+-] ?{_NUMBER} ?%\)|\([+-] ?{_NUMBER} ?%\))"
)
_QUOTE = (
    rf"(?>(?:{_KNOWN}):? {_PRICE}:? (?:{_CHANGE}|{_NUMBER} ?%)"
    rf"|{_CAPITALS}:? {_EXACT}:? {_CHANGE}|{_CAPITAL}:? {_PRICE} {_RISE})"
)
"""Atomic: of a long row each quote may be read in several ways, which none needs."""
_LINE = re.compile(rf"{_QUOTE}(?:[ |,;•]{{1,3}}{_QUOTE}){{0,30}}")
_NAMED = re.compile(rf"{_KNOWN}|{_CAPITALS}|.{{3,50}} (?:[Ss]hare|[Ss]tock) [Pp]rice")
_HEADER = re.compile(
    r"(?:live|ticker|(?:stocks?|shares?|markets?) (?:quotes?|ticker|snapshot|data|watch|prices|live)"
    r"|live markets?|(?:stocks|shares|companies) in (?:this (?:article|story)|focus|news)"
    r"|markets? at a glance|börsenkurse|kurse|cotizaciones|cotações|cotations?|quotazioni|koersen|notowania"
    r"|котировки):?"
)
"""What stands over quotes on pages alone."""
_PRICED, _CHANGED = re.compile(_PRICE), re.compile(_CHANGE)
_AMID = re.compile(
    rf"(?:(?<=[.!?] )|(?<=[.!?][\"')] )|^|(?= (?:{_KNOWN})) ){_QUOTE}(?:[ |,;•]{{1,3}}{_QUOTE}){{1,30}}"
    r"(?=\.? [^a-z\s]|$)",
    re.MULTILINE,
)
_ENDS = ("", "\n")
_NAME = re.compile(r"[^\W\d_][^\d\n]{1,30}(?= )")
_MAY_BE = re.compile(rf"[\d€£](?:[ \n](?:{_ARROW}|\(?[+-] ?\d|\d{{1,2}}[.,]\d+ ?%)|{_ARROW})")
_TO_THE_END = r"(?:[^.!?]|[.](?=\d))*[.!?]?[\"')]*$"
_ANNOUNCED = re.compile(
    r"\b(?:below(?= are\b| is\b|[:.]?$)|follow(?:s|ing)|tables?|lists?|here|these|clos(?:e|ed|ing)|quotes?"
    r"|gainers|losers|how|prices? (?:were|was|are|is|at|on|for|of)|unten|folgende\w*|siguientes?"
    rf"|suivante?s?)\b{_TO_THE_END}"
)
_TOLD_OF = re.compile(
    r"\b(?:shares|stocks|companies|papers|funds|parties|aktien|acciones|ações|actions|azioni"
    rf"|(?:(?<=[.!?] )|(?<=^)|(?<=\n))(?:two|three|four|five|six|seven|eight|nine|ten))\b{_TO_THE_END}"
)
"""What else a sentence speaks of before a table of an article, in which no market and no arrow is."""
_MARKET = re.compile(rf"{_ARROW}|\b(?:{_KNOWN}|(?:[Ss]hare|[Ss]tock) [Pp]rice)\b")
_LONGEST, _REACH, _WIDE, _OF_LINES = 600, 200, 30, 3
"""Characters of a line of quotes, of the sentence before it, and of a change with its sign, at the most;
lines of a quote of which each part has its own."""


def mark_tickers(folded: Folded, elements: list[Element]) -> None:
    """Mark the lines of quotes that stand among paragraphs and are not announced."""
    if not _may_quote(folded):
        return
    for begun, stop in [*_rows(folded, elements)]:
        first = begun - (begun > 0 and _is_header(folded, elements[begun - 1]))
        lines = elements[first:stop]
        known = [(line.sort, line.rule) for line in lines]
        for line in lines:
            line.sort, line.rule = MARK, TICKER
        announced = _is_announced(folded, lines[0].start, lines[-1].end)
        if announced or not are_amid(folded, elements, first, stop - 1):
            for line, plain in zip(lines, known, strict=True):
                line.sort, line.rule = plain


def tickers_amid(folded: Folded) -> Iterator[tuple[int, int]]:
    """The rows of quotes between the sentences of a line, none of which is all of it."""
    for found in _AMID.finditer(folded.shape) if _may_quote(folded) else ():
        start, stop = found.start() + (found[0][0] == " "), found.end()
        if folded.text[max(start - 1, 0) : start] in _ENDS and folded.text[stop : stop + 1] in _ENDS:
            continue
        if not _is_announced(folded, start, stop):
            yield start, stop


def _may_quote(folded: Folded) -> bool:
    """Whether a text may hold a quote; quick: only what stands before a sign is looked at."""
    if not folded.foreign.isdisjoint(_ARROWS):
        return _MAY_BE.search(folded.shape) is not None
    return "%" in folded.shape and _is_changed(folded.shape)


@lru_cache(maxsize=2)
def _is_changed(shape: str) -> bool:
    """Whether a change may stand before a sign for the hundredth part; asked twice of a text."""
    at = shape.find("%")
    while at >= 0:
        near = shape[max(at - _WIDE, 0) : at + 1]
        if ("+" in near or "-" in near or "/" in near) and _MAY_BE.search(near):
            return True
        at = shape.find("%", at + 1)
    return False


def _is_announced(folded: Folded, start: int, stop: int) -> bool:
    """Whether the sentence before some quotes says that they follow, or speaks of what they are of."""
    before = folded.text[max(start - _REACH, 0) : start].rstrip()
    if not before:
        return False
    name = _NAME.match(folded.text, start, stop)
    named = name is not None and name[0] in before[before.rfind(". ", 0, -1) + 1 :]
    told = _TOLD_OF if not _MARKET.search(folded.shape, start, stop) else _ANNOUNCED
    return named or (_ANNOUNCED.search(before) or told.search(before)) is not None


def _rows(folded: Folded, elements: list[Element]) -> Iterator[tuple[int, int]]:
    """The ranges of elements that are lines of quotes, one below the other."""
    at = 0
    while at < len(elements):
        stop = at
        while size := _quoted(folded, elements, stop):
            stop += size
        if stop > at:
            yield at, stop
        at = max(stop, at + 1)


def _quoted(folded: Folded, elements: list[Element], at: int) -> int:
    """How many lines from one on are a quote: one, or a line for each of its parts; 0 if they are none."""
    lines = elements[at : at + _OF_LINES]
    if not lines or not _is_plain(lines[0]):
        return 0
    shape, first = folded.shape, lines[0]
    if first.end - first.start <= _LONGEST and _LINE.fullmatch(shape, first.start, first.end):
        return 1
    forms = (_NAMED, _PRICED, _CHANGED)
    several = len(lines) == _OF_LINES and all(
        _is_plain(line) and form.fullmatch(shape, line.start, line.end)
        for form, line in zip(forms, lines, strict=True)
    )
    return _OF_LINES * several


def _is_header(folded: Folded, line: Element) -> bool:
    """Whether a line stands over quotes on pages alone."""
    return line.own_line and _HEADER.fullmatch(folded.text, line.start, line.end) is not None


def _is_plain(line: Element) -> bool:
    """Whether an element is a line that no rule knows."""
    return line.own_line and line.rule is None and line.sort in (SHORT, PROSE, TOKEN)
