"""What stands right before a name: what somebody does ("Staff Writer Ada Moss", "Rechtsanwalt Ben Lund").

Only where a first and a last name follow. A title that is a part of how somebody is called (Dr., Sir) stays.
"""

from __future__ import annotations

from newscrawl.extract.people.kinds import is_full_name
from newscrawl.extract.people.words import lowered
from newscrawl.known.wordtables import plain_words

_FURTHER = plain_words(
    """
    senior staff special deputy executive managing contributing chief freelance junior associate assistant
    guest political sports business news foreign leitender leitende freier freie
    """
)
"""What may stand before the word for what somebody does; by itself it tells nothing."""
_DUTIES = plain_words(
    """
    writer reporter editor correspondent columnist journalist contributor critic producer redakteur
    redakteurin journalistin korrespondent korrespondentin reporterin autor autorin kolumnist kolumnistin
    volontär volontärin chefredakteur chefredakteurin chefreporter chefreporterin gastautor gastautorin
    rechtsanwalt rechtsanwältin fachanwalt fachanwältin steuerberater steuerberaterin journaliste rédacteur
    rédactrice correspondant correspondante envoyé chroniqueur periodista redactor redactora corresponsal
    enviado enviada columnista jornalista repórter correspondente redatora colunista giornalista
    corrispondente inviato inviata redattore verslaggever verslaggeefster redacteur correspondente redaktør
    journalisten reporteren redaktör toimittaja dziennikarz dziennikarka redaktor redaktorka reporterka
    корреспондент журналист редактор обозреватель шеф-редактор спецкор автор кореспондент журналістка
    журналистка редакторка muhabir yazar muhabiri
    """
)
_MOST = 4


def after_duty(text: str) -> str:
    """A text without the words for what somebody does that it begins with, where a full name follows."""
    first, _, rest = text.partition(" ")
    if not rest or (lowered(first) not in _FURTHER and lowered(first) not in _DUTIES):
        return text
    words = text.split()
    told = [place for place, word in enumerate(words[:_MOST]) if lowered(word) in _DUTIES]
    begins = told and all(lowered(word) in _FURTHER or lowered(word) in _DUTIES for word in words[: told[-1]])
    name = " ".join(words[told[-1] + 1 :]) if begins else ""
    return name if name and is_full_name(name) else text
