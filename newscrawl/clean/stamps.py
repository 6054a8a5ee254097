"""Stamps: lines that say when a story was published or changed, told by what they are made of.

A label of a date holds nothing but words of time: a word for publishing, a day, a month, a clock time, a
zone. Sites write it in a hundred orders and many languages, so its words are looked at and not its order.
"""

from __future__ import annotations

import re

from newscrawl.clean.fold import words_in

LONGEST = 90
WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
CLOCK = re.compile(r"(?<!\d)\d{1,2}[:.h]\d\d(?!\d)|(?<!\d)\d{1,2} ?[ap]\.?m\b")
_MONTHS = (
    r"jan|feb|fev|fév|mar|mär|mrt|apr|avr|abr|may|mai|maj|mag|mei|jun|giu|jui|jul|lug|aug|ago|aoû|sep|set|okt"
    r"|oct|ott|out|nov|dec|déc|dez|dic|gen|ene|ocak|şub|nis|haz|tem|ağu|eyl|eki|kas|ara"
)
_MONTH = re.compile(rf"(?:{_MONTHS})\w{{0,8}}")
_DAYS = words_in(
    "mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat saturday sun sunday montag "
    "dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi "
    "dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì "
    "sabato domenica segunda terça quarta quinta sexta maandag dinsdag woensdag "
    "donderdag vrijdag zaterdag zondag"
)
_DONE = words_in(
    "published updated posted modified created edited veröffentlicht aktualisiert erstellt publié modifié "
    "publicado actualizado atualizado pubblicato aggiornato gepubliceerd bijgewerkt "
    "yayınlanma güncelleme"
)
STAMPS = _DONE | words_in(
    "jour am pm ist gmt utc est edt bst cet cest et ct pt mt cst cdt pst pdt mst aest aedt nzst nzdt sast "
    "wat eat sgt hkt jst uhr hrs min mins minute minutes minuten minuti minutos read reading ago "
    "lettura lectura leitura leestijd lesezeit lecture views"
)
_AMONG = words_in(
    "first last on at the of le à mis el a las em il alle ore om um den de di por h hs time date stand to "
    "this story article report page was is originally st nd rd th"
)
_DIGIT = re.compile(r"\d")
_DATE = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d)")
_POINTS = re.compile(r"\b([ap])\.m\.?")
_MOST_NAMES = 4


def is_stamp(shape: str) -> bool:
    """Whether a line at the head of a text says when, with at most a few names beside it."""
    if len(shape) > LONGEST:
        return False
    text, words, stamps, named = _read(shape)
    if not (stamps or CLOCK.search(text)) or not any(char.isdigit() for char in text):
        return False
    other = [word for word in words if not _of_time(word.lower())]
    dated = _DATE.search(text) is not None or named > 0
    return dated and len(other) <= _MOST_NAMES and all(word[0].isupper() for word in other)


def is_label(shape: str) -> bool:
    """Whether a line is a label of a date wherever it stands: a word for publishing, a date, nothing else."""
    if not _DIGIT.search(shape):
        return False
    text, words, _, _ = _read(shape)
    if not words or shape[0] in "([" or not _DATE.search(text):
        return False
    first = next((word for word in words if word.lower() not in _AMONG), "")
    return first.lower() in _DONE and all(_of_time(word.lower()) for word in words)


def _read(shape: str) -> tuple[str, list[str], int, int]:
    """A line's text and words, how many of these are of stamps, and how many say more than am or pm."""
    shape = _POINTS.sub(r"\1m", shape)
    words = WORD.findall(shape)
    known = [word.lower() for word in words if word.lower() in STAMPS]
    return shape.lower(), words, len(known), sum(word not in ("am", "pm") for word in known)


def _of_time(word: str) -> bool:
    known = word in STAMPS or word in _AMONG or word in _DAYS
    return known or _MONTH.fullmatch(word) is not None
