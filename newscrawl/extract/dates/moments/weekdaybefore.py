"""The day of the week before a date of figures, which tells its order: "Po, 03/07/2022" is in March.

Systems keep the order of English in pages of other languages, with a day of the week in theirs. A short name
may be another day's in another language ("so" in German and Czech): it counts for all that it can be.
"""

from __future__ import annotations

import datetime as dt
import re

from newscrawl.known.wordtables import plain_words

_DAYS = """
    mon monday mo montag lun lundi lunes lunedì luni seg segunda ma maandag maanantai mån måndag man
    mandag pon poniedziałek po pondělí pondelok ponedeljak hét hétfő pzt pazartesi пн понедельник
    понеділок δευ
    |
    tue tues tuesday di dienstag dinsdag mar mardi martes martedì marți ter terça ti tis tisdag tir
    tirsdag wto wtorek út úterý utorok uto utorak kedd sal salı вт вторник вівторок τρι
    |
    wed wednesday mi mittwoch mer mercredi mié miércoles mercoledì mie miercuri qua quarta wo
    woensdag ke ons onsdag śro środa st středa streda sri srijeda sze szerda çar çarşamba ср среда
    середа τετ
    |
    thu thur thurs thursday do donnerstag donderdag jeu jeudi jue jueves gio giovedì joi qui quinta
    to tor torsdag czw czwartek čt čtvrtek št štvrtok čet četvrtak csü csütörtök per perşembe чт
    четверг четвер πεμ
    |
    fri friday fr freitag ven vendredi vie viernes venerdì vin vineri sex sexta vr vrijdag pe fre
    fredag pią piątek pá pátek pi piatok pet petak pén péntek cum cuma пт пятница п'ятниця παρ
    |
    sat saturday sa samstag sam samedi sáb sábado sab sabato sâm sâmbătă za zaterdag la lör lördag
    lør lørdag sob sobota so subota szo szombat cmt cumartesi сб суббота субота σαβ
    |
    sun sunday so sonntag dim dimanche dom domingo domenica dum duminică zo zondag su sön söndag søn
    søndag nie niedziela ne neděle nedeľa ned nedjelja vas vasárnap paz pazar вс воскресенье нд
    неділя κυρ
    """
"""Names of the days from Monday on, and their short forms."""
_NAMES = tuple(map(plain_words, _DAYS.split("|")))
_BEFORE = re.compile(r"([^\W\d_]{2,13})\.?,?\s{1,2}(\d\d?)[/.-](\d\d?)[/.-]\d")


def told_by_weekday(first: int, second: int, days: tuple[dt.date, dt.date], text: str) -> dt.date | None:
    """That of two `days` which a day of the week right before the numbers of both in a text is the name of,
    if the other is not."""
    for name, one, other in _BEFORE.findall(text):
        if (int(one), int(other)) == (first, second):
            may_be = [day for day in days if name.lower() in _NAMES[day.weekday()]]
            return may_be[0] if len(may_be) == 1 else None
    return None
