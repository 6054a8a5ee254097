"""Which charset a text is in, by the letters that come out: for pages that declare none, or a wrong one.

Any bytes are text in most of the old charsets, but only in the right one the letters are those that a
language writes most. Each language gives its letters that are not ASCII: all of them where they are few, the
commonest where they are many, with the share of its text that those make up. The charset whose text comes
closest to what one of its languages wants is the one. Languages in Latin letters are told from the others
before that, by bytes alone: theirs that are not ASCII stand one by one among others. Charsets are those of
the WHATWG's Encoding Standard, by Python's names.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

_SAMPLE = 30_000
"""Bytes of text that are looked at."""
_TEXT = re.compile(rb">([^<>\x80-\xff]*+[\x80-\xff][^<>]*+)")
_LANGUAGE = re.compile(rb"""<html\b[^>]{0,400}?\blang\s*=\s*["']?\s*([A-Za-z]{2})""", re.IGNORECASE)
_HEAD = 4096
_TYPOGRAPHY = "“”‘’‚„«»‹›–—…•·©®™€£§°½²³×†\xa0\u3000"
"""Said by the text of every language."""
_STRAY = 0.02
"""Share of letters that may be none of the charset's."""
_FEW = 5
"""Letters under which a text tells nothing."""
_HIGH = bytes(range(128, 256))
_ROW = re.compile(rb"\xa0{2,}|([\x80-\xff])\1{2,}")
"""Blanks, dots or dashes that keep the parts of a page apart: no letters of any language."""
_WORD = re.compile(rb"[\x80-\xff]{3,}")
_IN_WORDS = 0.3
"""The share of bytes in such words over which a text is not in Latin letters."""
_AS_GOOD = 0.05
"""Charsets that fit as well but for this are equals."""
_FOR_SURE = 0.01
"""By how much the second of two charsets must fit better that differ in a few letters alone."""
_STATED = 0.1
"""What the language that a page states is worth: pages state the wrong one now and then."""
_WESTERN, _CENTRAL = ("cp1252", "mac-roman"), ("cp1250", "iso8859-2")
_CYRILLIC = ("cp1251", "koi8-r", "iso8859-5", "cp866")


@dataclass(frozen=True, slots=True)
class _Writing:
    """How a language is written: in which charsets, with which letters, what share of its text they are."""

    charsets: tuple[str, ...]
    letters: str
    share: float = 1.0

    @property
    def latin(self) -> bool:
        """Whether its letters are Latin."""
        return self.letters[0] < "\u0370"

    def fit(self, letters: Counter[str], high: int, neutral: int) -> float:
        """How well a text fits of which `letters` are counted: `high` are not ASCII, `neutral` typography."""
        own = sum(map(letters.__getitem__, self.letters))
        if self.latin:
            return (own + neutral) / high
        return own / (high - neutral) / self.share if 2 * neutral < high else 0.0


_WRITINGS = {
    "fr": _Writing(_WESTERN, "éèàêçùôîâûïëœ"),
    "de": _Writing(_WESTERN, "äöüß"),
    "es": _Writing(_WESTERN, "áéíóúñü¿¡ºª"),
    "pt": _Writing(_WESTERN, "ãçáéíóõâêàúôºª"),
    "it": _Writing(_WESTERN, "àèéìòù"),
    "da": _Writing(_WESTERN, "æøåéö"),
    "sv": _Writing(_WESTERN, "åäöé"),
    "nl": _Writing(_WESTERN, "ëéïèöüêóáç"),
    "ca": _Writing(_WESTERN, "àéèíïóòúüç"),
    "sq": _Writing(_WESTERN, "ëç"),
    "is": _Writing(_WESTERN, "áðéíóúýþæö"),
    "pl": _Writing(_CENTRAL, "ąćęłńóśźż"),
    "cs": _Writing(_CENTRAL, "áčďéěíňóřšťúůýž"),
    "sk": _Writing(_CENTRAL, "áäčďéíĺľňóôŕšťúýž"),
    "hu": _Writing(_CENTRAL, "áéíóöőúüű"),
    "hr": _Writing(_CENTRAL, "čšžćđ"),
    "ro": _Writing((*_CENTRAL, "iso8859-16"), "ăâîşţșț"),
    "tr": _Writing(("cp1254",), "çğıöşüâ"),
    "lt": _Writing(("cp1257", "iso8859-4"), "ąčęėįšųūž"),
    "lv": _Writing(("cp1257", "iso8859-4"), "āčēģīķļņšūž"),
    "et": _Writing(("cp1252", "cp1257"), "äõöüšž"),
    "vi": _Writing(("cp1258",), "ăâđêôơưáàéèíóòúùý\u0300\u0301\u0303\u0309\u0323"),
    "ja": _Writing(
        ("cp932", "euc_jp"), "".join(map(chr, range(0x3041, 0x30FF))) + "、。日年月大人国会中本", 0.6
    ),
    "ko": _Writing(
        ("cp949",), "이다는에의가을한고하로지사도기은를서인어일대자해정보수시그있나부들리적제전주과원", 0.45
    ),
    "zh": _Writing(
        ("gb18030",),
        "，。、的一是不了在人有他这个中来上大为和国地到以说时要出会可也对生能年发后作行家方多经学同现进部"
        "主日力与公工全三业市将两高新政月",
        0.3,
    ),
    "zh-Hant": _Writing(
        ("big5hkscs",),
        "，。、的一是不了在人有他這個中來上大為和國地到以說時要出會可也對生能年發後作行家方多經學同現進部"
        "主日力與公工全三業市將兩高新政月",
        0.3,
    ),
    "ru": _Writing(_CYRILLIC, "оеаинтсрвл", 0.64),
    "uk": _Writing((*_CYRILLIC, "koi8-u"), "оанивтірес", 0.58),
    "bg": _Writing(_CYRILLIC, "аоеитнрсвл", 0.66),
    "el": _Writing(("cp1253", "iso8859-7"), "αοιετσνηυρ", 0.66),
    "he": _Writing(("cp1255",), "יוהלארתבשמ", 0.67),
    "ar": _Writing(("cp1256", "iso8859-6"), "اليمنورتبع", 0.66),
    "th": _Writing(("cp874",), "านรกอเงมยลวดท่ั", 0.62),
}
CHARSETS = tuple(dict.fromkeys(name for writing in _WRITINGS.values() for name in writing.charsets))
"""What can be told from each other, by the names that `codecs.lookup` gives. Those of several bytes a letter
come before the others of their scripts: bytes are seldom valid in them by chance."""


class Sample:
    """The text of a page that is not ASCII, still in bytes, and how well charsets fit it."""

    def __init__(self, raw: bytes) -> None:
        stated = _LANGUAGE.search(raw[:_HEAD])
        self.stated = stated[1].decode().lower() if stated else ""
        self.text = _text_of(raw)
        said = _ROW.sub(b"", self.text)
        words = sum(map(len, _WORD.findall(said)))
        high = len(said) - len(said.translate(None, _HIGH))
        self.latin = words <= _IN_WORDS * high
        self.known: dict[str, float | None] = {}

    def fit(self, charset: str) -> float | None:
        """How well a charset fits, about 1 where it is the right one; None where the text does not tell."""
        if charset not in CHARSETS:
            return None
        if charset not in self.known:
            self.known[charset] = self._fit(charset)
        return self.known[charset]

    def best(self) -> tuple[str, float]:
        """The charset that fits best, and how well; of equals the one that more of the world's pages are in.

        "", 0 where the text does not tell.
        """
        fits = {name: fit for name in CHARSETS if (fit := self.fit(name)) is not None}
        most = max(fits.values(), default=0.0)
        name = next((name for name, fit in fits.items() if fit >= most - _AS_GOOD), "")
        first, second = _CENTRAL
        if name == first and fits.get(second, 0.0) > fits[first] + _FOR_SURE:
            name = second
        return name, fits.get(name, 0.0)

    def _fit(self, charset: str) -> float | None:
        letters = Counter(self.text.decode(charset, "replace").lower())
        high = sum(count for letter, count in letters.items() if letter > "\x7f")
        if high < _FEW:
            return None
        if letters["\ufffd"] > _STRAY * high:
            return 0.0
        neutral = sum(letters[mark] for mark in _TYPOGRAPHY)
        return max(
            [
                writing.fit(letters, high, neutral) + (_STATED if self.stated == language[:2] else 0.0)
                for language, writing in _WRITINGS.items()
                if charset in writing.charsets and writing.latin == self.latin
            ],
            default=0.0,
        )


def _text_of(raw: bytes) -> bytes:
    """The pieces of a page between its tags that are not ASCII, up to a bound; all where it has no tags."""
    parts: list[bytes] = []
    size = 0
    for found in _TEXT.finditer(raw):
        parts.append(found[1])
        size += len(found[1])
        if size > _SAMPLE:
            break
    return b"\n".join(parts)[: 2 * _SAMPLE] or raw[:_SAMPLE]
