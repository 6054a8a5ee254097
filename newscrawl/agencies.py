"""News agencies: the names under which outlets credit them, and the short form that a record uses.

One agency is credited in many ways ("Press Trust of India", "PTI"), and a reader of the archive wants to ask
for all its dispatches at once. A name counts only as a whole, and an acronym only in capitals, so that a
person or a company with such a word in its name stays what it is.
"""

from __future__ import annotations

import re

_NAMES = {
    "AFP": ("Agence France-Presse", "Agence France Presse"),
    "ANI": ("Asian News International", "ANI Press Release", "ANI News"),
    "ANSA": (),
    "AP": ("Associated Press", "The Associated Press"),
    "Bloomberg": ("Bloomberg News",),
    "Capital Market": ("Capital Market - Live", "Capital Market Live"),
    "dpa": ("Deutsche Presse-Agentur",),
    "EFE": ("Agencia EFE",),
    "IANS": ("Indo-Asian News Service", "Indo Asian News Service"),
    "Kyodo": ("Kyodo News",),
    "PTI": ("Press Trust of India", "PTI News"),
    "Reuters": ("Thomson Reuters", "Reuters News"),
    "UNI": ("United News of India",),
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
    return _SHORT.get(_key(name))
