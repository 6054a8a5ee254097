"""News agencies: the names under which outlets credit them, and the short form that a record uses.

One agency is credited in many ways ("Press Trust of India", "PTI"), and a reader of the archive wants to ask
for all its dispatches at once. A name counts only as a whole, and an acronym only in capitals, so that a
person or a company with such a word in its name stays what it is.
"""

from __future__ import annotations

import re

_NAMES = {
    "AAP": ("Australian Associated Press",),
    "Adnkronos": (),
    "AFP": ("Agence France-Presse", "Agence France Presse", "أ ف ب", "أ.ف.ب", "فرانس برس"),
    "Agerpres": (),
    "Anadolu": ("Anadolu Agency", "Anadolu Ajansı"),
    "ANI": ("Asian News International", "ANI Press Release", "ANI News"),
    "ANP": ("Algemeen Nederlands Persbureau",),
    "ANSA": ("Agenzia ANSA",),
    "AP": ("Associated Press", "The Associated Press"),
    "APA": ("Austria Presse Agentur",),
    "Belga": (),
    "Bernama": (),
    "Bloomberg": ("Bloomberg News",),
    "Canadian Press": ("The Canadian Press",),
    "Capital Market": ("Capital Market - Live", "Capital Market Live"),
    "ČTK": ("Česká tisková kancelář",),
    "dpa": ("Deutsche Presse-Agentur",),
    "EFE": ("Agencia EFE",),
    "epd": ("Evangelischer Pressedienst",),
    "Europa Press": (),
    "IANS": ("Indo-Asian News Service", "Indo Asian News Service"),
    "Interfax": (),
    "Jiji": ("Jiji Press",),
    "KNA": ("Katholische Nachrichten-Agentur",),
    "Kyodo": ("Kyodo News",),
    "Lusa": ("Agência Lusa",),
    "MTI": ("Magyar Távirati Iroda",),
    "NTB": ("Norsk Telegrambyrå",),
    "PAP": ("Polska Agencja Prasowa",),
    "PTI": ("Press Trust of India", "PTI News"),
    "Reuters": ("Thomson Reuters", "Reuters News", "رويترز"),
    "Ritzau": (),
    "SDA": ("Keystone-SDA",),
    "SID": ("Sport-Informations-Dienst",),
    "STT": ("Suomen Tietotoimisto",),
    "TASR": (),
    "TASS": ("ITAR-TASS",),
    "Ukrinform": (),
    "UNI": ("United News of India",),
    "UNIAN": (),
    "UPI": ("United Press International",),
    "Xinhua": ("Xinhua News Agency",),
    "Yonhap": ("Yonhap News Agency",),
}
_BETWEEN = re.compile(r"\W+")


def _key(name: str) -> str:
    plain = _BETWEEN.sub(" ", name).strip()
    return plain if plain.isupper() and " " not in plain else plain.casefold()


_SHORT = {_key(name): short for short, names in _NAMES.items() for name in (short, *names)}


def agency_of(name: str) -> str | None:
    """The short form ("PTI") of the agency that `name` names, None when it names none."""
    key = _key(name)
    return _SHORT.get(key) or (_SHORT.get(key.casefold()) if key.isupper() else None)
