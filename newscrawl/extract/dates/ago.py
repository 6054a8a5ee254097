"""How long ago something was ("3 hours ago"), with the moment itself in an attribute.

Scripts and servers show a moment so, and leave it in a `title` or in data beside it for who points there. The
text alone is no date, as reading knows no clock. The attribute alone is not enough on an element that nothing
names: a picture's or a link's title tells of any day.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newscrawl.extract.dates.indata import is_of_date, stated_by
from newscrawl.extract.dates.when import When, parse
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import beginning, has_digit
from newscrawl.known.having import has_any

_SHORT, _PARTS = 30, 4
"""Letters and elements of a text that is nothing but how long ago something was."""
_FEWEST, _LABEL = 6, "aria-label"
"""Letters of an attribute that is a date."""
_UNIT = (
    r"(?:s(?:ec|ek|td?|tunden?|aat)?|m(?:in(?:ut[aeiosn]{1,2}|s)?)?|h(?:rs?|ours?|eures?|oras?|odin[ay]?)?"
    r"|d(?:ays?|ías?|ias|ní|agen)?|tag(?:en?)?|tim(?:er|mar)|jours?|j|uur|or[ae]|giorni|gün|jam|hari"
    r"|wk?s?|weeks?|weken|semanas?|semaines?|settiman[ae]|mo(?:s|nths?|is)?|mes(?:es|i)?|maand(?:en)?"
    r"|y(?:rs?|ears?)?|a[ñn]os?|ans?|ann[oi]|jaar|час\w{0,3}|мин\w{0,3}|дн\w{0,2}|годин\w?|недел\w)"
)
_BEHIND = r"(?:ago|fa|atrás|siden|sedan|geleden|temu|önce|назад|тому|(?:yang\s)?lalu|sitten)"
_BEFORE = r"(?:vor|hace|il\sy\sa|há|för|πριν(?:\sαπό)?|před|pred|prije|acum|منذ|قبل|לפני)"
_GLUED = r"(?:पहले|আগে|前|전|ที่แล้ว|trước|پیش|ezelőtt)"
_DAY = (
    r"(?:yesterday|today|gestern|heute|hier|aujourd['’]hui|ayer|hoy|ieri|oggi|ontem|hoje|gisteren|vandaag"
    r"|i\s?går|i\s?dag|wczoraj|dziś|včera|dnes|вчера|сегодня|вчора|сьогодні|dün|bugün|昨天|今天|昨日|今日|어제|오늘)"
)
_CLOCK = r"\d{1,2}[:.h]\d\d(?:\s?[ap]m|\suhr)?"
_AGO = re.compile(
    rf"(?:\d{{1,2}}|an?|une?|una?)\s?{_UNIT}\.?(?:,?\s(?:and\s|et\s|y\s|und\s)?\d{{1,2}}\s?{_UNIT}\.?)?(?:\s{_BEHIND})?"
    rf"|{_BEFORE}\s(?:\d{{1,2}}|eine[mr]|une?|una?)\s\w{{1,12}}(?:\s{_BEHIND})?"
    rf"|\d{{1,2}}\s?\w{{1,10}}\s?{_GLUED}"
    rf"|{_DAY}(?:,?\s(?:[^\W\d]{{1,4}}\.?\s)?{_CLOCK})?|{_CLOCK}",
    re.IGNORECASE,
)

_WITHIN = re.compile(
    r"(?:(?<!\w)(?:vor|hace|il y a|há|fa)\s\d{1,2}\s?(?!jahr|años?|ans?\b|ann)[^\W\d_]"
    r"|(?<!\d)\d{1,2}\s?(?!year|yr|år|jaar|lat|tahun|yıl|лет|год|рок)[^\W\d_]{1,12}\s"
    r"(?:ago|atrás|siden|sedan|geleden|temu|önce|назад|тому)(?!\w))",
    re.IGNORECASE,
)
"""How many minutes, hours or days ago something was, within a line; what is years ago is told in a text."""
_WORDS = (
    "ago", "vor", "hace", "il y a", "há", "fa", "atrás", "siden", "sedan", "geleden", "temu", "önce", "назад",
    "тому",
)  # fmt: skip
"""One of these is in it."""


def moment(element: Element, language: str) -> When | None:
    """The date that an attribute of an element has which says how long ago it was, or the time of a day."""
    given = element.attrib
    names = _telling(tuple(given))
    if not names or not any(has_digit(given[name]) for name in names):
        return None
    text = beginning(element, _PARTS, _SHORT)
    if len(text) > _SHORT or not _AGO.fullmatch(text):
        return None
    label = element.get(_LABEL) or ""
    told = parse(label, language) if len(label) >= _FEWEST and has_digit(label) else None
    return stated_by(element, language) or told


def is_ago(text: str) -> bool:
    """Whether a line is nothing but how long ago something was: not how long it takes."""
    return len(text) <= _SHORT and tells_ago(text) and _AGO.fullmatch(text) is not None


def tells_ago(text: str) -> bool:
    """Whether a line says how long ago something was, by hours or days."""
    return has_any(text.lower(), _WORDS) and _WITHIN.search(text) is not None


@lru_cache(maxsize=512)
def _telling(names: tuple[str, ...]) -> tuple[str, ...]:
    """Which attributes of an element may have a date; most elements of a page have the same few."""
    return tuple(name for name in names if name == _LABEL or is_of_date(name))
