"""Polls: a question to the readers, the answers that they may choose, and a button to vote.

A question alone may be a heading, and so may a short answer; an interview has both. But below a question a
row of such answers, one of which is "yes" or the like, that ends with a button is nothing but a poll.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import attrgetter

from newscrawl.clean.elements.sorts import MARK, PROSE, SHORT, Element
from newscrawl.clean.rule import known_by
from newscrawl.clean.text.fold import Folded
from newscrawl.known.wordtables import plain_words

_POLL = known_by("form", "poll", "ui")
_QUESTION, _ANSWER, _MOST, _FEWEST = 200, 60, 8, 2
"""Characters of a question and of an answer, and answers, at the most; answers at least."""
_ENDED, _END = "?\n", attrgetter("end")
_PLAIN = plain_words(
    "yes no maybe unsure undecided agree disagree other neither both sí no ja nein oui non sì si nee sim não "
    "tak nie evet hayır ano ne igen nem jo nei nej eens oneens हाँ हां नहीं да нет так ні"
)
_WORDED = re.compile(
    r"(?:don't know|do not know|not sure|no opinion|can't say|no idea|i don't care|weiß nicht|weiss nicht"
    r"|keine meinung|ne sait pas|sans opinion|sans avis|no sé|no lo sé|ns/nc|non so|weet ik niet"
    r"|geen mening|não sei|nie wiem|nie mam zdania|fikrim yok|bilmiyorum|vet ej|vet inte|ved ikke"
    r"|yes,? [^.?!]{2,50}|no,? [^.?!]{2,50}|पता नहीं|कह नहीं सकते|не знаю)"
)
_VOTE = re.compile(
    r"(?:vote(?: now| here)?|submit(?: vote| your vote)?|cast (?:your )?vote"
    r"|(?:see|view|show) (?:the )?results?"
    r"|(?:jetzt )?abstimmen|ergebnis(?:se)?(?: anzeigen)?|(?:je )?vote[rz]?|voir les résultats"
    r"|vot[ae]r?|ver resultados|vedi i risultati|stem(?:men)?(?: nu)?|bekijk (?:de )?resultaten"
    r"|g[łl]osuj|zobacz wyniki|oy ver|oyla|sonuçlar|rösta|stemm|hlasovat|szavazok|वोट करें|वोट दें"
    r"|голосовать|(?:total votes:? ?)?\d[\d,. ]{0,9}(?: votes?)?|\d[\d,. ]{0,9} "
    r"(?:stimmen|votos|voti|stemmen|głosów|oy))[ .!>→»]{0,3}"
)
_HEADER = re.compile(
    r"(?:(?:quick|reader|readers'|online|daily|our|today's|weekly|flash) )?(?:poll|survey|vote|have your say"
    r"|question of the (?:day|week))(?: of the (?:day|week))?"
    r"|encuesta|umfrage|abstimmung|sondage|sondaggio|enquete|enquête|stelling|peiling|poll|sonda"
    r"|anket|omröstning|avstemning|afstemning|anketa|szavazás|опрос|голосування|पोल|सर्वे"
)
_LONGEST_HEADER = 40


def mark_polls(folded: Folded, elements: list[Element]) -> None:
    """Mark the polls of a text, from the word over the question to the button."""
    text, stop = folded.text, folded.text.find(_ENDED)
    while stop >= 0:
        at = bisect_left(elements, stop + 1, key=_END)
        if at < len(elements) and elements[at].end == stop + 1:
            _mark(text, elements, at)
        stop = text.find(_ENDED, stop + 1)


def _mark(text: str, elements: list[Element], at: int) -> None:
    """Mark the poll that a question begins, if one does."""
    if stop := _poll_end(text, elements, at):
        first = at - 1 if at and _is_header(text, elements[at - 1]) else at
        for element in elements[first:stop]:
            if element.sort != MARK:
                element.sort, element.rule = MARK, _POLL


def _poll_end(text: str, elements: list[Element], at: int) -> int:
    """Where the poll ends that a question begins, or 0 where none does."""
    question = elements[at]
    if (
        not question.own_line
        or question.sort not in (SHORT, PROSE)
        or question.end - question.start > _QUESTION
    ):
        return 0
    known = False
    for stop in range(at + 1, min(at + 2 + _MOST, len(elements))):
        element = elements[stop]
        line = text[element.start : element.end]
        if not element.own_line or len(line) > _ANSWER or element.sort == PROSE or line[-1] == "?":
            return 0
        if stop - at > _FEWEST and _VOTE.fullmatch(line):
            return _past_votes(text, elements, stop + 1) if known else 0
        known = known or line in _PLAIN or _WORDED.fullmatch(line) is not None
    return 0


def _past_votes(text: str, elements: list[Element], stop: int) -> int:
    """Past the other buttons and counts of a poll."""
    while stop < len(elements) and _VOTE.fullmatch(text, elements[stop].start, elements[stop].end):
        stop += 1
    return stop


def _is_header(text: str, element: Element) -> bool:
    """Whether an element is a line that says that a poll follows."""
    if not element.own_line or element.end - element.start > _LONGEST_HEADER:
        return False
    return _HEADER.fullmatch(text[element.start : element.end].strip(" :.!")) is not None
