"""Which language in Latin letters a text is written in, told by its commonest words.

Articles, pronouns and the like are a quarter of any prose, and each language has its own. A word that several
languages have counts for each of them the less. Two languages that share most of them are not told apart.
Words with a capital are not looked at: most are names.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from newscrawl.extract.language.commontable import WORDS
from newscrawl.extract.language.scripts import OTHER_SCRIPTS
from newscrawl.known.wordtables import plain_words

_SHARED = {"gl": plain_words("o os a as do dos da das ao aos na non e é foi coa co á ás")}
"""Words that a language shares with a relative: they tell no more than that a text may be in it, where it is
declared."""
_ALIKE = {
    "hr": {
        "hr": "tijekom tko tisuća tisuće milijuna tjedna tjedan priopćenju priopćio sustava siječnja veljače"
        " ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca",
        "sr": "gde posle pre takođe uvek juče vreme mesto deo dve svet čovek reči evra ovde bezbednosti",
    },
    "id": {
        "id": "karena bahwa yaitu bisa tapi kantor polisi pihak terkait warga usai kota provinsi kabupaten",
        "ms": "kerana bahawa iaitu daripada beliau ialah wang pejabat polis kerajaan manakala negeri",
    },
}
"""Those that others are spelled as, and words that tell each; Bosnian has some of both."""
_KIN = [
    {
        "da": "af blev efter mellem mod uden nogle meget bliver gennem hvad siger noget op",
        "nb": "av ble etter mellom mot uten noen mye blir gjennom hva sier noe opp",
    },
    {
        "gl": "un unha non tamén máis polo pola ata ás xa dous dúas",
        "pt": "um uma não também mais pelo pela até às já dois duas",
    },
]
"""Neighbours that share so many of the commonest words that neither is ever far ahead of the other."""
_TELL, _CLEARLY = 2, 3
"""How many such words tell, and how many times as many as of the other."""
_COUNTRIES = {"br": ("pt",), "ch": ("de", "fr", "it"), "co": ("es",), "se": ("sv",), "ve": ("es",)}
"""Codes of languages that few write in, and the languages of the countries that have the same."""
_SAME = {"no": "nb", "nn": "nb", "bs": "hr", "sr": "hr", "sh": "hr", "ms": "id", "fil": "tl"}
_LETTERS, _WEIGHT = {"az": "ə", "cs": "ěřů", "hu": "őű"}, 0.5
"""Letters of a language that shares its commonest words with its neighbours', and what one of them counts."""
_SAMPLE, _FIRST = 2400, 400
"""Letters of a text that are looked at to find its language, and to see that it is the one declared."""
_FEWEST, _MORE = 25, 60
"""Words from which a text tells its language; or that it is another than the page declares."""
_RATE, _OWN, _SURE, _FEW = 0.08, 0.06, 0.14, 0.05
"""The part of its words that a language has at least among the commonest, one that a page declares, and one
where the page declares what may be written in Latin letters now and then ("ke", "ki" and "la" are Urdu);
and the part that is enough where no other language has many."""
_AHEAD, _FAR, _ALONE = 1.5, 4.0, 3.0
"""How many times as many a language has as any other; as the one that the page declares; and as any other if
they are few."""


def language_of(text: str, declared: str | None) -> str | None:
    """The language of a text in Latin letters; None where it does not tell, or does not clearly tell against
    the one that is declared (the two letters of a BCP 47 tag, or three)."""
    own = _SAME.get(declared, declared) if declared else None
    if own is not None and not _may_be_another(own, text[:_FIRST]):
        return None
    words = text[:_SAMPLE].split()
    if len(words) < (_FEWEST if own is None else _MORE):
        return None
    scores = dict.fromkeys(WORDS, 0.0)
    for languages in filter(None, map(_shared().get, words)):
        share = 1 / len(languages)
        for language in languages:
            scores[language] += share
    for language, own_letters in _LETTERS.items():
        scores[language] += sum(map(text[:_SAMPLE].count, own_letters)) * _WEIGHT
    best, second, third = sorted(scores, key=scores.__getitem__, reverse=True)[:3]
    kin = next((pair for pair in _KIN if own not in pair and best in pair and second in pair), None)
    most, rival = (scores[best] + scores[second], third) if kin else (scores[best], second)
    if not _is_clear(most, scores[rival], len(words), own):
        return None
    if own is not None and most < _FAR * scores.get(own, 0.0):
        return None
    if own in _COUNTRIES and best not in _COUNTRIES[own]:
        return None
    alike = kin or _ALIKE.get(best)
    return _told_apart(alike, words) if alike else best


def _is_clear(best: float, next_best: float, count: int, own: str | None) -> bool:
    """Whether a language has enough of `count` words, and enough more than the next. Fewer words do if no
    other has nearly as many: some languages put them into endings."""
    rate = _RATE if own is None or own in WORDS else _SURE
    if best >= rate * count:
        return best >= _AHEAD * next_best
    ahead = _ALONE if own is None else _FAR
    return rate == _RATE and best >= _FEW * count and best >= ahead * next_best


def _told_apart(alike: Mapping[str, str], words: list[str]) -> str | None:
    """Which of two languages that share their commonest words a text is in, by words that only one has."""
    said = [word.strip('.,:;!?"“”').lower() for word in words]
    counts = {one: sum(map(plain_words(own).__contains__, said)) for one, own in alike.items()}
    second, best = sorted(counts, key=counts.__getitem__)
    return best if counts[best] >= max(_TELL, _CLEARLY * counts[second]) else None


def _may_be_another(own: str, text: str) -> bool:
    """Whether a text may be in another language than its page declares: it has few of the commonest words of
    that, or most of it is in Latin letters, in which that is not written."""
    if own in WORDS:
        return not _has(own, text)
    if own in _COUNTRIES:
        return any(_has(one, text) for one in _COUNTRIES[own])
    return own in OTHER_SCRIPTS and sum(map(str.isascii, text)) * 2 > len(text)


def _has(language: str, text: str) -> bool:
    """Whether a text has as many of the commonest words of a language as any text in it."""
    words = text.split()
    return sum(map(_whole(language).__contains__, words)) >= _OWN * len(words)


@cache
def _whole(language: str) -> frozenset[str]:
    """The commonest words of a language with those that it shares with a relative."""
    return _of(language) | _SHARED.get(language, frozenset())


@cache
def _of(language: str) -> frozenset[str]:
    return plain_words(WORDS[language])


@cache
def _shared() -> dict[str, list[str]]:
    """Each word with the languages that have it."""
    found: dict[str, list[str]] = {}
    for language in WORDS:
        for word in _of(language):
            found.setdefault(word, []).append(language)
    return found
