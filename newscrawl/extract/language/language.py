"""The language of an article as BCP 47: what the page declares, corrected by script and commonest words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from newscrawl.extract.data.jsonld import Node
from newscrawl.extract.language.commonwords import language_of
from newscrawl.extract.language.scripts import by_script
from newscrawl.extract.nodes.nodes import strings
from newscrawl.extract.page import Page
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
_META = ("og:locale", "content-language", "language", "dc.language", "dcterms.language")
_ATTRIBUTES = ("{http://www.w3.org/XML/1998/namespace}lang", "xml:lang")


def read_language(page: Page, nodes: list[Node]) -> tuple[str | None, str]:
    """The language the page declares and where it does so."""
    for text, source in _declared(page, nodes):
        if tag := bcp47(text):
            return tag, source
    return None, ""


def _declared(page: Page, nodes: list[Node]) -> Iterator[tuple[str, str]]:
    for node in nodes[:2]:
        for text in strings(node.get("inLanguage"))[:1]:
            yield text, "json-ld"
    root = page.tree
    yield root.get("lang") or root.get(_ATTRIBUTES[0]) or "", "html"
    yield root.get(_ATTRIBUTES[1]) or "", "html"
    for key in _META:
        for text in page.meta.get(key, [])[:1]:
            yield text, "meta"
    for node in page.jsonld:  # of the page or the site
        for text in strings(node.get("inLanguage"))[:1]:
            yield text, "json-ld"


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


def checked(declared: str | None, body: str) -> tuple[str | None, bool]:
    """The declared language, or the one its script or its commonest words give where the text cannot be in
    the declared one, or none is declared.

    The second value says whether the text had to correct the page.
    """
    language, corrected = by_script(declared, body)
    if corrected or (language is not None and declared is None):
        return language, corrected
    told = language_of(body, declared.partition("-")[0] if declared else None)
    return (told, declared is not None) if told else (declared, False)
