"""Which language a text is in, by the script it is written in, and by letters that only one language has.

Of two languages in one script and with the same letters the commonest words tell.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from newscrawl.known.having import has_any
from newscrawl.known.wordtables import plain_words

_SCRIPTS = [
    (re.compile(f"[{letters}]"), languages.split())
    for letters, languages in (
        (r"\u3041-\u30ff", "ja"), (r"\uac00-\ud7a3", "ko"), (r"\u4e00-\u9fff", "zh ja ko yue"),
        (r"\u0900-\u097f", "hi mr ne sa bho mai kok"), (r"\u0980-\u09ff", "bn as"), (r"\u0a00-\u0a7f", "pa"),
        (r"\u0a80-\u0aff", "gu"), (r"\u0b00-\u0b7f", "or"), (r"\u0b80-\u0bff", "ta"),
        (r"\u0c00-\u0c7f", "te"), (r"\u0c80-\u0cff", "kn tcy"), (r"\u0d00-\u0d7f", "ml"),
        (r"\u0d80-\u0dff", "si"), (r"\u0e00-\u0e7f", "th"), (r"\u0e80-\u0eff", "lo"),
        (r"\u0f00-\u0fff", "bo dz"), (r"\u0780-\u07bf", "dv"),
        (r"\u1000-\u109f", "my shn mnw"), (r"\u10a0-\u10ff", "ka xmf"), (r"\u1200-\u137f", "am ti"),
        (r"\u1780-\u17ff", "km"), (r"\u0590-\u05ff", "he yi"),
        (r"\u0600-\u06ff", "ar fa ur ps ku ckb ug sd ks pa"), (r"\u0530-\u058f", "hy"),
        (r"\u0370-\u03ff", "el"), (r"\u0400-\u04ff", "ru uk be bg sr mk kk ky tg mn uz tt ba cv os ce bs"),
    )
]  # fmt: skip
"""The letters of a script and the languages written in it, first the one that most of its texts are in."""
OTHER_SCRIPTS = frozenset(language for _, languages in _SCRIPTS for language in languages)
"""All languages of these scripts; a few are written in Latin letters as well."""
_TELLING = {
    "am": "ti:ኣ",
    "ar": "sd:ڪٻڀڳڱ ur:ٹڈڑے ps:ټډړښ ug:ۇۈۋ ckb:ێۆڵ fa:پچژگ",
    "bn": "as:ৰৱ",
    "he": "yi:\u05b7\u05b8ײװױ",
    "ru": "tg:ӣӯҷ uz:ҳ ba:ҙҫҡ cv:ӑӗҫӳ os:ӕ kk:қғұ tt:әһҗ ky:ң mn:өү be:ў sr:ђћџ mk:ѓќѕ uk:іїєґ ru:ыэ bg:ъ",
}
"""Letters that of the languages of a script, in this order, only the first still has."""
_SPOKEN = {
    "hi": plain_words("है हैं के का की में और से को ने पर भी था थी कि यह"),
    "mr": plain_words("आहे आहेत आणि या व होते होता नाही केली केला केले असे त्यांनी म्हणाले तर मात्र"),
    "ne": plain_words("छ छन् र हो भने भएको गर्न गरेको गरेका पनि लागि थियो भन्ने गर्ने हुने उनले"),
}
"""The commonest words of the languages written in Devanagari, which no letter tells apart."""
_RATE = 200
"""One letter in so many tells; fewer are those of a name from abroad."""
_NOT_THEIRS = bytes((*range(0xCD), 0xE2, *range(0xEE, 256)))
"""What in UTF-8 no letter of these scripts begins with: to take it out shows at once that there are none."""
_OTHER = re.compile(r"[\u0370-\u1fff\u3041-\ud7a3]")
"""Where the letters of all these scripts lie; most texts have none of them."""
_ENOUGH, _LONG, _FAR = 40, 600, 4
"""Letters from which the script of a text tells, and its language by what it has not; and how many times as
many words another then has."""


def by_script(declared: str | None, body: str) -> tuple[str | None, bool]:
    """The declared language, or the one that the script of the text is mostly used for where it cannot be in
    the declared one, or none is declared; and whether that corrects the page.
    """
    sample = body[:2000]
    if (
        sample.isascii()
        or not sample.encode("utf-8", "replace").translate(None, _NOT_THEIRS)
        or not _OTHER.search(sample)
    ):
        return declared, False
    counts = Counter(sample)
    count = sum([number for letter, number in counts.items() if letter.isalpha()])
    if count < _ENOUGH:
        return declared, False
    different = "".join(counts)
    for pattern, languages in _SCRIPTS:
        own = pattern.findall(different)
        if sum(map(counts.__getitem__, own)) > count * _share(languages[0], declared):
            code = (declared or "").partition("-")[0]
            told = _other(code, languages[0], sample) if code in languages else _told(languages[0], sample)
            return (told, declared is not None) if told else (declared, False)
    return declared, False


def _share(script: str, declared: str | None) -> float:
    """How much of a text's letters is in a script that tells its language: Japanese has others beside its
    own, and of an undeclared one with code or names in Latin letters those in Chinese are words."""
    if script == "ja":
        return 0.1
    return 0.2 if script == "zh" and declared is None else 0.5


def _told(script: str, text: str) -> str:
    """The language of a script that several are written in, by letters of its own, else by its words."""
    if script in _SPOKEN:
        spoken = _spoken(text)
        return max(spoken, key=spoken.__getitem__)
    return _by_letters(script, text.lower()) or script


def _other(own: str, script: str, text: str) -> str | None:
    """The language of a text of some length that has nothing of its `own`, of which any such text has some,
    and something of another's: pages in several languages declare one in all of them."""
    if len(text) < _LONG:
        return None
    if script in _SPOKEN:
        spoken = _spoken(text) if own in _SPOKEN else {}
        best = max(spoken, key=spoken.__getitem__, default=own)
        return best if spoken and spoken[best] > _FAR * max(spoken[own], 1) else None
    lower, letters = text.lower(), _telling(script).get(own)
    if not letters or has_any(lower, letters):
        return None
    return _by_letters(script, lower)


def _spoken(text: str) -> dict[str, int]:
    """How many of the commonest words of each language a text has."""
    words = text.split()
    return {language: sum(map(common.__contains__, words)) for language, common in _SPOKEN.items()}


def _by_letters(script: str, lower: str) -> str | None:
    """The first language of a script of which a text has letters of its own."""
    for language, own in _telling(script).items():
        if sum(map(lower.count, own)) * _RATE >= len(lower):
            return language
    return None


@cache
def _telling(script: str) -> dict[str, str]:
    """The letters that tell each language of a script."""
    pairs = (told.partition(":") for told in _TELLING.get(script, "").split())
    return {language: own for language, _, own in pairs}
