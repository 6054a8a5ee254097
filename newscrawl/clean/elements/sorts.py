"""Sorts: what a piece of a text is, as far as its form tells: a price or a button, prose, or a short line.

Whether a rule knows it, and what stands beside it, is asked later; these are what all of that starts from.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from newscrawl.clean.phrases.wildcards import PRICE
from newscrawl.clean.rule import Rule
from newscrawl.clean.text.fold import Folded, ends_eastern, ends_unspaced, is_unstopped
from newscrawl.clean.text.look import Words

MARK, WEAK, TOKEN, LIKE, SHORT, PROSE = "mark", "weak", "token", "like", "short", "prose"
PERIOD = r"\d{1,2} ?(?:months?|years?|weeks?|days?)"
PRICE_OR_BUTTON = re.compile(
    rf"(?:{PRICE} ?(?:(?:/|per|a|for) ?(?:{PERIOD}|mo(?:nth)?\b|yr\b|year|week|day|annum))?"
    rf"|{PERIOD}|save ?(?:up to )?\d{{1,2}} ?%"
    r"|\d{1,2} ?% off|(?:\d{1,2} ?)?(?:weekly|monthly|annual|yearly|quarterly)|submit"
    r"|(?:subscribe|log ?in|sign ?in|sign ?up)(?: now)?|register"
    r"|s'inscrire|s'abonner|je m'(?:inscris|abonne)|se connecter|suscribir(?:me|se)|registrar(?:me|se)"
    r"|iniciar sesión|inscrever-se|jetzt abonnieren|abonnieren|anmelden|einloggen|iscriviti|abbonati|accedi"
    r"|inschrijven|aanmelden|inloggen|zapisz się|zaloguj się|подписаться|войти|abone ol|giriş yap"
    r"|ok|x|close|dismiss|continue|(?:accept|reject|allow|decline)(?: all)?|got it|no,? thanks|not now"
    r"|maybe later|learn more|see (?:all )?plans|cancel|skip)[ .!*→>»]{0,3}"
)
_LONGEST_TOKEN, _LONGEST_SHORT = 40, 150
_FINAL = re.compile(r"[.!?…:;,][\"')\]]+$")
_CLOSING, _ENDS = frozenset("\"')]"), frozenset(".!?…;,；，")
_FEW_WORDS, _MANY_WORDS, _EASTERN_SENTENCE, _UNSPACED_SENTENCE = 3, 22, 12, 40
"""Blanks under which a piece is no sentence and from which it is one, and letters of one without any, in
scripts that end one with a sign and in those that do not."""


@dataclass(slots=True)
class Element:
    """A piece of the folded text: what it is, which of the words that are looked for it `said`, and the rule
    that knows it."""

    start: int
    end: int
    sort: str
    said: Words
    rule: Rule | None = None
    own_line: bool = False
    score: float = 0.0


def plain_sort(folded: Folded, start: int, stop: int) -> str:
    """Whether a line without a mark is a price or a button, prose, or another short line."""
    if stop - start > _LONGEST_SHORT:
        return PROSE
    token = PRICE_OR_BUTTON.fullmatch(folded.text, start, stop) if stop - start < _LONGEST_TOKEN else None
    return TOKEN if token else sort_of(folded, start, stop)


def sort_of(folded: Folded, start: int, stop: int) -> str:
    """Whether a piece without a mark reads like prose or like a short line (a heading, a label, a
    headline)."""
    if stop - start > _LONGEST_SHORT:
        return PROSE
    blanks = folded.text.count(" ", start, stop)
    if blanks >= _MANY_WORDS:
        return PROSE
    if blanks < _FEW_WORDS and not _is_eastern_sentence(folded.text, start, stop):
        return SHORT
    last = folded.text[stop - 1]
    if last in _CLOSING:
        ended = _FINAL.search(folded.text[max(start, stop - 3) : stop]) is not None
    else:
        ended = last in _ENDS or (not last.isascii() and is_unstopped(folded.text, start, stop))
    return PROSE if ended else SHORT


def says_nothing(text: str, element: Element) -> bool:
    """Whether an element has no letter and no number: stars, strokes."""
    return not any(map(str.isalnum, text[element.start : element.end]))


def ruled(elements: list[Element]) -> bool:
    """Whether a rule knows one of some elements."""
    for element in elements:  # noqa: SIM110 - most have none: a loop is soonest done
        if element.rule is not None:
            return True
    return False


def _is_eastern_sentence(text: str, start: int, stop: int) -> bool:
    """Whether a piece without blanks is long enough for a sentence of a script that has none."""
    size = stop - start
    if size < _EASTERN_SENTENCE:
        return False
    return ends_eastern(text, start, stop) or (
        size >= _UNSPACED_SENTENCE and ends_unspaced(text, start, stop)
    )
