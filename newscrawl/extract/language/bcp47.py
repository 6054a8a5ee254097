"""BCP 47 language tags: for what pages, feeds and outlets call a language, and the language in a tag."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from newscrawl.known.wordtables import plain_words

_TAG = re.compile(
    r"([A-Za-z]{2,3})(?:[-_]cmn)?(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?![A-Za-z])"
)
_NAMES = {
    "english": "en", "deutsch": "de", "german": "de", "français": "fr", "french": "fr", "español": "es",
    "spanish": "es", "italiano": "it", "italian": "it", "português": "pt", "hindi": "hi", "japanese": "ja",
    "chinese": "zh", "korean": "ko", "russian": "ru", "arabic": "ar", "turkish": "tr", "dutch": "nl",
}  # fmt: skip
_LETTERS = {
    "ara": "ar", "ben": "bn", "bul": "bg", "ces": "cs", "cze": "cs", "dan": "da", "deu": "de", "ger": "de",
    "ell": "el", "gre": "el", "eng": "en", "est": "et", "fas": "fa", "per": "fa", "fin": "fi", "fra": "fr",
    "fre": "fr", "heb": "he", "hin": "hi", "hrv": "hr", "hun": "hu", "ind": "id", "ita": "it", "jpn": "ja",
    "kor": "ko", "lav": "lv", "lit": "lt", "nld": "nl", "dut": "nl", "nor": "no", "pol": "pl", "por": "pt",
    "ron": "ro", "rum": "ro", "rus": "ru", "slk": "sk", "slo": "sk", "slv": "sl", "spa": "es", "srp": "sr",
    "swe": "sv", "tam": "ta", "tel": "te", "tha": "th", "tur": "tr", "ukr": "uk", "urd": "ur", "vie": "vi",
    "zho": "zh", "chi": "zh", "cmn": "zh",
}  # fmt: skip
"""The two letters for the three of a language that has both, as BCP 47 wants them."""
_MEANT = {
    "iw": "he", "in": "id", "ji": "yi", "cn": "zh", "cz": "cs", "dk": "da", "gr": "el", "jp": "ja",
    "ua": "uk", "vn": "vi",
}  # fmt: skip
"""The language for a code of it that is no longer in use, and for its country's if that is no language's."""
_CODES = plain_words(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de
    dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id
    ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu
    lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt
    qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn
    to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """
)
"""All codes of two letters (ISO 639-1): others are no language's."""
_SCRIPTS = plain_words(
    """
    Adlm Arab Armn Beng Bopo Cans Cher Copt Cyrl Deva Ethi Geor Grek Gujr Guru Hang Hani Hans Hant Hebr Hira
    Hrkt Java Jpan Kana Khmr Knda Kore Laoo Latn Mlym Mong Mtei Mymr Nkoo Olck Orya Sinh Sund Syrc Taml Telu
    Tfng Thaa Thai Tibt Vaii Yiii
    """
)
"""Codes of scripts that papers are written in (ISO 15924): others are a system's own."""
_NONE = frozenset(("und", "mul", "mis", "zxx"))
"""What says of a language that it is not known, or that there is none, or more than one
(https://www.rfc-editor.org/rfc/rfc5646#section-4.1)."""
_SHORT = 2
_KNOWN_AS = {
    "no": "nb", "tl": "fil", "sh": "sr", "mo": "ro", "iw": "he", "in": "id", "ji": "yi", "prs": "fa",
    "kmr": "ku",
}  # fmt: skip
"""The code by which tables of words know a language, for older and wider codes that pages use."""


@lru_cache(maxsize=64)
def bcp47(text: str) -> str | None:
    """`text` as a BCP 47 tag in its usual spelling (`en-GB`), or None where it names no language."""
    text = text.strip()
    if name := _NAMES.get(text.casefold()):
        return name
    match = _TAG.match(text)
    if match is None or match[1].lower() in _NONE:
        return None
    language, script, region = match.groups()
    language = language.lower()
    language = _LETTERS.get(language) or _MEANT.get(language, language)
    if len(language) == _SHORT and language not in _CODES:
        return None
    parts = [
        language,
        script.title() if script and script.title() in _SCRIPTS else "",
        (region or "").upper().replace("UK", "GB"),
    ]
    return "-".join(filter(None, parts))


@cache
def primary_language(tag: str) -> str:
    """The language of a tag without script and country, as tables of words know it; empty for no tag."""
    code = tag.lower().replace("_", "-").partition("-")[0]
    return _KNOWN_AS.get(code, code)
