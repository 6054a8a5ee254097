"""What words tell: of classes and ids, what a box is for; of a text, that it is about the page.

Two readings of a class are joined. A learned table gives the log odds of body text in a box whose class has a
word; two kinds of box, labels and boxes of facts, are known by a short list of the words that web designers
everywhere use. Invitations are known by their wordings in the larger languages of news. All of it is evidence
for the learned choice; nothing is decided here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

_WORD = re.compile(r"[a-z]{2,}")
_NO_LETTERS = {code: " " for code in range(128) if not "a" <= chr(code) <= "z"}
_MOST = 4.0
"""The weight of one element's names lies within plus or minus this, however many words they have."""

_KINDS = {
    "tags": r"\btags?\b|topic|keyword|categor|breadcrumb|\bmeta|\bdate|time|kicker|label|title|headline",
    "facts": "fact-?s?-?box|fact-?s?-?sheet|fact-?s?-?file|info-?box|fakta|datenbox|infografik|explainer|"
    "glossar|side-?bar|sidetext",
}
TAGS, FACTS = (1 << place for place in range(len(_KINDS)))
"""The bits of the kinds."""
_KIND_BITS = tuple((re.compile(form), 1 << place) for place, form in enumerate(_KINDS.values()))


def _any_kind() -> re.Pattern[str]:
    """One expression for the words of all kinds, by their first letters: far fewer ways to try at a place."""
    by_letter: dict[str, list[str]] = {}
    for form in (form for forms in _KINDS.values() for form in forms.split("|")):
        first = 3 if form.startswith("\\b") else 1
        by_letter.setdefault(form[:first], []).append(form[first:])
    return re.compile("|".join(f"{start}(?:{'|'.join(rests)})" for start, rests in by_letter.items()))


_KIND = _any_kind()

_INVITATIONS = (
    "subscri", "newsletter", "sign up", "register", "download the", "download our", "our app", "follow us",
    "abonn", "anmelden", "email", "e-mail", "suscr", "inscri", "iscri", "cookie", "whatsapp", "telegram",
    "facebook", "instagram", "copyright", "all rights", "reserved", "adverti", "commission", "comment",
    "feedback", "click here", "hier klicken", "nachdruck", "javascript", "terms", "privacy", "datenschutz",
    "lesen sie", "siehe auch", "lire aussi", "leer también", "leia mais", "leggi anche", "lees ook",
    "les også", "read more", "read also", "also read",
)  # fmt: skip
_LOG_IN = re.compile(r"log ?in\b")


class CssWeights:
    """What the words of classes and ids tell: the log odds of body text in a box with such a word.

    Compared by identity, so that weights of whole names can be remembered.
    """

    def __init__(self, table: Mapping[str, float]) -> None:
        self.table = table


def css_words(css: str) -> list[str]:
    """The words a class or id is made of: `article-body__text` gives article, body, text."""
    return _WORD.findall(css)


@lru_cache(maxsize=8192)
def css_weight(css: str, weights: CssWeights) -> float:
    """The weight of all the words in `css` together."""
    table = weights.table
    words = css.translate(_NO_LETTERS).split() if css.isascii() else css_words(css)
    found = [table[word] for word in dict.fromkeys(words) if word in table]
    return max(-_MOST, min(_MOST, sum(found))) if found else 0.0


@lru_cache(maxsize=8192)
def css_kinds(css: str) -> int:
    """Which kinds of box the words of a class or id speak of, as bits."""
    bits = 0
    for name in css.split():
        bits |= _name_kinds(name)
    return bits


# Pages have few whole classes in common but many single names, so names are remembered as well.
@lru_cache(maxsize=16384)
def _name_kinds(name: str) -> int:
    bits = 0
    for word in _KIND.findall(name):
        bits |= _kind_of(word)
    return bits


@lru_cache(maxsize=1024)
def _kind_of(word: str) -> int:
    """The first kind that has a word."""
    return next((bit for form, bit in _KIND_BITS if form.fullmatch(word)), 0)


def invites(text: str) -> bool:
    """Whether `text` (lower case) has the wording of an invitation or a notice."""
    if any(map(text.__contains__, _INVITATIONS)):
        return True
    return "log" in text and _LOG_IN.search(text) is not None
