"""Stamps: lines that say when a story was published or changed, told by what they are made of.

A label of a date holds nothing but words of time: a word for publishing, a day, a month, a clock time, a
zone. Sites write it in a hundred orders and many languages, so its words are looked at and not its order.
"""

from __future__ import annotations

import re

from newscrawl.known.agencies import agency_of
from newscrawl.known.months import SPELLED
from newscrawl.known.weekdays import WEEKDAYS
from newscrawl.known.wordtables import plain_words

LONGEST = 90
WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
CLOCK = re.compile(r"\d(?<!\d\d)\d?(?:[:.h]\d\d(?!\d)| ?[ap]\.?m\b)")
"""A pattern that begins with a digit is looked for at a fraction of what one takes that looks back first."""
_MONTHS = (
    r"jan|feb|fev|fév|mar|mär|mrt|apr|avr|abr|may|mai|maj|mag|mei|jun|giu|jui|jul|lug|aug|ago|aoû|sep|set|okt"
    r"|oct|ott|out|nov|dec|déc|dez|dic|gen|ene|ocak|şub|nis|haz|tem|ağu|eyl|eki|kas|ara"
    r"|янв|фев|мар|апр|май|мая|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру"
    r"|kwi|cze|wrz|paź|úno|kvě|čer|srp|zář|říj"
)
_MONTH = re.compile(rf"(?:{_MONTHS})\w{{0,8}}")
_WHOLE_MONTHS = SPELLED | plain_words(
    "mac јун јул मई जून فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند ابريل بشباط"
)
"""Months of which the first letters would be those of other words as well."""
_MONTH_HEADS = frozenset(month[:3] for month in _MONTHS.split("|"))
"""What each month begins with, as few other words do."""
_DAYS = WEEKDAYS | plain_words("mon tue tues wed thu thurs fri sat sun senin")
_DONE = plain_words(
    "published updated posted modified created edited veröffentlicht aktualisiert erstellt publié modifié "
    "publicado actualizado atualizado pubblicato aggiornato gepubliceerd bijgewerkt geplaatst gewijzigd "
    "publicada actualizada atualizada pubblicata aggiornata publiée mis mise jour publicación actualización "
    "yayınlanma güncelleme opublikowano publicerad uppdaterad publisert oppdatert opdateret "
    "опубликовано обновлено опубліковано оновлено публикувано обновена aktualizacja publikováno "
    "aktualizováno julkaistu päivitetty megjelent frissítve publicat actualizat udgivet aggiornamento "
    "atualização aktualizacja aktualizace offentliggjort objavljeno ažurirano zveřejněno zverejnené "
    "aktualizované δημοσίευση δημοσιεύθηκε ενημέρωση ενημερώθηκε објављено ажурирано обновено diterbitkan "
    "diperbarui imechapishwa poprawiony poprawiono zmieniony zmieniono aangepast aktualisierung "
    "обновление نشر نُشر تحديث النشر انتشار פורסם עודכן प्रकाशित अपडेटेड avaldatud uuendatud "
    "muudetud publicēts publicēta atjaunots atjaunota publikuota paskelbta atnaujinta birt uppfært dagført "
    "posodobljeno vydáno публикувана објавено апублікавана абноўлена publicării actualizării botuar "
    "përditësuar publizéiert update"
)
ZONED = plain_words(
    "ist gmt utc est edt bst cet cest et ct pt mt cst cdt pst pdt mst aest aedt nzst nzdt sast wat eat sgt "
    "hkt jst uhr"
)
STAMPS = (
    _DONE
    | ZONED
    | plain_words(
        "jour am pm gst ast pkt wib wita ict myt kst npt irst trt msk م ص hrs min mins minute minutes "
        "minuten minuti minutos read reading ago lettura lectura leitura leestijd lesezeit lesedauer lecture "
        "views"
    )
)
_AGO = plain_words(
    "ago read lesezeit lesedauer lecture lectura lettura leitura leestijd geleden fa vor hace il há reading"
)
_SPANS = plain_words(
    "min mins minute minutes minuten minuti minutos hour hours hr hrs h day days week weeks second seconds "
    "sec stunde stunden tag tagen tage heure heures jour jours hora horas día días ora ore giorno giorni dia "
    "dias uur dag dagen m d"
)
_AMONG = plain_words(
    "first last on at the of le à mis el a las em il alle ore om um den de di por h hs time date stand to "
    "this story article report page was is originally st nd rd th only zu der temps tiempo tempo di durée "
    "circa about y a alle zuletzt última último ultimo ultima dernière laatst laatste senast sist sidst "
    "ostatnia poslední letzte последнее op viimeksi son kl la на u τελευταία آخر تاريخ في לאחרונה تاریخ ساعت"
)
_BESIDE_SPANS = _AGO | (STAMPS - _SPANS)
"""What says of a span of time that it is one of reading, or ago, as "15-Minute Dance Workout" does not."""
_NOT_WHEN = _DONE | _AGO | {"stand", "read", "views", "last", "stato"}
_BEFORE_DAYS = plain_words("les data ora ob v o klo kell plkst godz ч г óra ώρα saat në maí фебруари")
"""Words before a day or an hour, and months that the table of all (`known.months`) has not."""
_TIME = _BEFORE_DAYS | STAMPS | _AMONG | _DAYS | _SPANS | _AGO
_HEAD = 3
_HEADS = _MONTH_HEADS | {word[:_HEAD] for word in _TIME | _WHOLE_MONTHS}
"""What words of time begin with."""
_DIGIT = re.compile(r"\d")
_DATE = re.compile(r"\d(?<!\d\d)(?:(?:(?<=1)9|(?<=2)0)\d\d(?!\d)|\d?[/.-]\d{1,2}[/.-]\d{2,4}(?!\d))")
_YEAR = re.compile(r"[12](?<!\d\d)(?:(?<=2)0\d|(?<=1)9[5-9])\d(?!\d)")
_NUMBERS = re.compile(r"\d(?<!\d\d)\d{0,3}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d)")
_PRICED = re.compile(r"[$€£₹¥#%]")
_LONGEST_DAY = 40
_EASTERN = re.compile(
    r"(?:19|20)\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?日(?: ?\([日月火水木金土一二三四五六]\))?(?: \d{1,2}:\d\d)?"
)
_SECONDS = re.compile(r"\d(?<!\d\d)\d:\d\d:\d\d(?!\d)")
_POINTS = re.compile(r"\b([ap])\.m\.?")
_MOST_NAMES = 4
_HALVES = {"am", "pm"}


def is_stamp(shape: str) -> bool:
    """Whether a line at the head says when, with a few names at most, an agency's also in small letters."""
    if len(shape) > LONGEST or not _DIGIT.search(shape):
        return False
    shape = _pointless(shape)
    text = shape.lower()
    words = WORD.findall(text)
    stamps = STAMPS.intersection(words)
    if not (stamps or CLOCK.search(text)) or not (stamps - _HALVES or _DATE.search(text)):
        return False
    names = [word for word in WORD.findall(shape) if not is_of_time(word.lower())]
    if len(names) > _MOST_NAMES or not all(name[0].isupper() or agency_of(name.lower()) for name in names):
        return False
    return not names or _SPANS.isdisjoint(stamps) or not _BESIDE_SPANS.isdisjoint(words)


def is_label(shape: str) -> bool:
    """Whether a line is a label of a date wherever it stands: words of time and nothing else, and a word for
    publishing, a zone, or how long ago it was or takes to read."""
    if len(shape) > 2 * LONGEST or not _DIGIT.search(shape) or not begins_label(shape, 0, len(shape)):
        return False
    text = _pointless(shape).lower()
    said = [word for word in WORD.findall(text) if word not in _AMONG or word in _AGO]
    if not said or shape[0] in "([" or not all(map(is_of_time, said)):
        return False
    if _AGO.intersection(said) and _SPANS.intersection(said):
        return True
    dated = _DATE.search(text) is not None
    if said[0] in _DONE:
        return dated or (CLOCK.search(text) is not None and any(map(_is_month, said)))
    exact = _SECONDS.search(text) is not None or not ZONED.isdisjoint(said)
    return dated and exact and CLOCK.search(text) is not None


def is_when(shape: str) -> bool:
    """Whether a line tells a day, perhaps with a time, and not that something was published then."""
    if len(shape) > LONGEST or not (shape[0].isdigit() or begins_label(shape, 0, len(shape))):
        return False
    words = WORD.findall(_pointless(shape).lower())
    return is_dated(shape) and _NOT_WHEN.isdisjoint(words) and all(map(is_of_time, words))


def begins_label(shape: str, start: int, end: int) -> bool:
    """Whether the first word of a line may be of time, as all of a label's are; quicker than to look for a
    number. Most lines begin with three letters that no such word begins with."""
    letters = shape[start : start + _HEAD].lower()
    if letters not in _HEADS and letters.isalpha():
        return False
    first = WORD.search(shape, start, end)
    return first is not None and (shape.startswith(".m", first.end()) or is_of_time(first[0].lower()))


def is_dated(shape: str) -> bool:
    """Whether a line names a day: a month or a date in numbers, and no price."""
    if _PRICED.search(shape):
        return False
    return _NUMBERS.search(shape) is not None or any(map(_is_month, WORD.findall(shape.lower())))


def is_day(shape: str) -> bool:
    """Whether a line is a whole date and nothing else: a day, a month, a year, perhaps a day of the week."""
    if not 6 < len(shape) <= _LONGEST_DAY or not _YEAR.search(shape):
        return False
    text = shape.lower()
    if "年" in shape:
        return _EASTERN.fullmatch(shape) is not None
    words = WORD.findall(text)
    known = all(word in _DAYS or word in _AMONG or _is_month(word) for word in words)
    named = sum(map(_is_month, words))
    numbers = re.findall(r"\d+", text)
    whole = (named == 1 and len(numbers) == 2) or (not named and len(numbers) == 3)
    return known and whole and shape[-1] not in "?!;:"


def _pointless(shape: str) -> str:
    """A line with "am" for "a.m."."""
    return _POINTS.sub(r"\1m", shape) if ".m" in shape else shape


def is_of_time(word: str) -> bool:
    """Whether a word in small letters is one of labels of dates: a month, a day of the week, a zone."""
    return word in _TIME or _is_month(word)


def _is_month(word: str) -> bool:
    known = word[:3] in _MONTH_HEADS and _MONTH.fullmatch(word) is not None
    return known or word in _WHOLE_MONTHS
