"""Relative dates ("3 hours ago") that have the moment itself in an attribute.

Scripts and servers show a moment so, and leave it in a `title` or in data beside it, shown on hover. The
text alone is no date, as reading knows no clock. The attribute alone is not enough on an element that nothing
names: a picture's or a link's title tells of any day.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newscrawl.extract.dates.moments.when import When, parse
from newscrawl.extract.dates.stated.indata import is_of_date, stated_by
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import beginning, has_digit
from newscrawl.known.having import has_any
from newscrawl.known.wordtables import words

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


def _any(text: str) -> str:
    """A pattern of any of some words."""
    return f"(?:{words(text)})"


_SPAN = r"[^\W\d_][^\s\d|·•]{0,14}"
"""An hour, a day or the like in any language; letters of India have marks that are no letters."""
_COUNT = r"(?:\d{1,2}|an?|half\san|eine[mrn]?|une?|un['’]|una?|uma?|e[et]t?|een|één|o|μία?)"
_BEHIND = _any(
    r"""
    ago fa atrás siden sedan geleden temu önce назад тому (?:yang\s)?lalu sitten tagasi ezelőtt më\sparë əvvəl
    oldin бұрын мурун zilizopita ang\snakalipas مضت
    """
)
_BEFORE = _any(
    r"""
    vor hace il\sy\sa há πριν(?:\sαπό)? před pred prije pre пре преди пред acum منذ قبل לפני pirms prieš
    duela hai fa
    """
)
_GLUED = _any(
    r"""
    पहले पूर्वी अघि आधी আগে முன்(?:பு)? క్రితం ಹಿಂದೆ മുമ്പ് മുൻപ് પહેલા ਪਹਿਲਾਂ පෙර 前 전
    ที่แล้ว ที่ผ่านมา trước پیش قبل پہلے წინ առաջ
    """
)
_DAY = _any(
    r"""
    yesterday today gestern heute hier aujourd['’]hui ayer hoy ieri oggi ontem hoje gisteren vandaag i\s?går
    i\s?dag eilen tänään wczoraj dziś dzisiaj včera dnes tegnap вчера сегодня вчора сьогодні jučer juče danas
    včeraj χθες σήμερα dün bugün أمس اليوم دیروز امروز אתמול היום कल आज গতকাল আজ เมื่อวาน วันนี้
    hôm\s(?:qua|nay) kemarin semalam eile täna vakar šodien dje sot dünən ahir avui kahapon 昨天 今天
    昨日 今日 어제 오늘 just\snow 刚刚 剛剛 방금
    """
)
_CLOCK = r"\d{1,2}[:.h]\d\d(?:\s?[ap]m|\suhr)?"
_AGO = re.compile(
    rf"(?:\d{{1,2}}|an?|une?|una?)\s?{_UNIT}\.?(?:,?\s(?:and\s|et\s|y\s|und\s)?\d{{1,2}}\s?{_UNIT}\.?)?(?:\s{_BEHIND})?"
    rf"|{_BEFORE}\s(?:{_COUNT}\s?)?{_SPAN}(?:\s{_BEHIND})?"
    rf"|(?:(?:about|circa|for|för)\s)?(?:{_COUNT}\s?)?{_SPAN}\s{_BEHIND}"
    rf"|\d{{1,2}}\s?{_SPAN}(?:\s{_SPAN})?\s?{_GLUED}|\d{{1,2}}\s(?:perc|ór|nap|het|hónap)[ej]a"
    rf"|{_DAY}(?:,?\s(?:[^\W\d]{{1,4}}\.?\s)?{_CLOCK})?|{_CLOCK}",
    re.IGNORECASE,
)

_YEARS_BEFORE = _any(
    r"""
    jahr años? anos? ans?\b ann år χρόν έτ rok let godin годин ani\b سن عام أعوام שנ gad met urte anys?
    """
)
_YEARS_BEHIND = _any(r"year yr år jaar lat tahun yıl лет год(?!ин) рок vuot aasta év vjet il\b yil жыл")
_UNITS = _any(
    r"""
    秒 分(?:[钟鐘]|間)? [个個]?小?[时時][间間]? 天 日 [个個]?月 [かヶカ]月 周 週間? 초 분 시간 일 주 개월
    phút giờ ngày tuần tháng मिनट घंटे? घंटा घंटों दिन हफ्ते महीने मिनेट घण्टा মিনিট ঘণ্টা ঘন্টা দিন সপ্তাহ মাস
    دقیقه ساعت روز هفته ماه منٹ گھنٹے گھنٹہ دن นาที ชั่วโมง วัน สัปดาห์ เดือน წუთის საათის დღის րոպե ժամ օր
    """
)
_WITHIN = re.compile(
    rf"(?<!\w)(?:{_BEFORE})\s\d{{1,2}}\s?(?!{_YEARS_BEFORE})[^\W\d_]"
    rf"|(?<!\d)\d{{1,2}}\s?(?!{_YEARS_BEHIND})[^\W\d_]{{1,12}}\.?\s{_BEHIND}(?!\w)"
    rf"|(?<!\d)\d{{1,2}}\s?{_UNITS}\s?{_GLUED}",
    re.IGNORECASE,
)
"""How many minutes, hours or days ago something was, within a line; what is years ago is told in a text."""
_WORDS = (
    "ago", "vor", "hace", "il y a", "há", "fa", "atrás", "siden", "sedan", "geleden", "temu", "önce", "назад",
    "тому", "lalu", "sitten", "tagasi", "ezelőtt", "më parë", "əvvəl", "oldin", "бұрын", "мурун", "πριν",
    "před", "pred", "prije", "pre ", "пре", "acum", "منذ", "قبل", "לפני", "pirms", "prieš", "duela", "hai ",
    "前", "전", "trước", "पहले", "আগে", "پیش", "پہلے", "ที่", "წინ", "առաջ", "अघि",
)  # fmt: skip
"""One of these is in it."""


def moment(element: Element, language: str) -> When | None:
    """The date that an attribute of an element has which says how long ago it was, or the time of a day."""
    if not element.text and not element:
        return None  # as a picture, or what stands in a page's head
    given = element.attrib
    names = of_dates(tuple(given))
    if not names or not any(map(has_digit, map(given.__getitem__, names))):
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
def of_dates(names: tuple[str, ...]) -> tuple[str, ...]:
    """Which attributes of an element may have a date; most elements of a page have the same few."""
    return tuple(name for name in names if name == _LABEL or is_of_date(name))
