"""The language of an article as BCP 47: what the page declares, corrected by script and commonest words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from newscrawl.extract.commonwords import language_of
from newscrawl.extract.data.jsonld import Node
from newscrawl.extract.nodes import strings
from newscrawl.extract.page import Page

_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?![A-Za-z])")
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
    "zho": "zh", "chi": "zh",
}  # fmt: skip
"""The two letters for the three of a language that has both, as BCP 47 wants them."""
_SCRIPTS = (
    (re.compile(r"[\u3041-\u30ff]"), {"ja"}, "ja"),
    (re.compile(r"[\uac00-\ud7a3]"), {"ko"}, "ko"),
    (re.compile(r"[\u4e00-\u9fff]"), {"zh", "ja", "ko", "yue"}, "zh"),
    (re.compile(r"[\u0900-\u097f]"), {"hi", "mr", "ne", "sa", "bho", "mai", "kok"}, "hi"),
    (re.compile(r"[\u0980-\u09ff]"), {"bn", "as"}, "bn"),
    (re.compile(r"[\u0a00-\u0a7f]"), {"pa"}, "pa"),
    (re.compile(r"[\u0a80-\u0aff]"), {"gu"}, "gu"),
    (re.compile(r"[\u0b00-\u0b7f]"), {"or"}, "or"),
    (re.compile(r"[\u0b80-\u0bff]"), {"ta"}, "ta"),
    (re.compile(r"[\u0c00-\u0c7f]"), {"te"}, "te"),
    (re.compile(r"[\u0c80-\u0cff]"), {"kn", "tcy"}, "kn"),
    (re.compile(r"[\u0d00-\u0d7f]"), {"ml"}, "ml"),
    (re.compile(r"[\u0d80-\u0dff]"), {"si"}, "si"),
    (re.compile(r"[\u0e00-\u0e7f]"), {"th"}, "th"),
    (re.compile(r"[\u0e80-\u0eff]"), {"lo"}, "lo"),
    (re.compile(r"[\u1000-\u109f]"), {"my", "shn", "mnw"}, "my"),
    (re.compile(r"[\u10a0-\u10ff]"), {"ka", "xmf"}, "ka"),
    (re.compile(r"[\u1200-\u137f]"), {"am", "ti"}, "am"),
    (re.compile(r"[\u1780-\u17ff]"), {"km"}, "km"),
    (re.compile(r"[\u0590-\u05ff]"), {"he", "yi"}, "he"),
    (re.compile(r"[\u0600-\u06ff]"), {"ar", "fa", "ur", "ps", "ku", "ckb", "ug", "sd", "ks", "pa"}, "ar"),
    (re.compile(r"[\u0530-\u058f]"), {"hy"}, "hy"),
    (re.compile(r"[\u0370-\u03ff]"), {"el"}, "el"),
    (
        re.compile(r"[\u0400-\u04ff]"),
        {
            "ru",
            "uk",
            "be",
            "bg",
            "sr",
            "mk",
            "kk",
            "ky",
            "tg",
            "mn",
            "uz",
            "tt",
            "ba",
            "cv",
            "os",
            "ce",
            "bs",
        },
        "ru",
    ),
)
_TELLING = {
    "ar": (("ur", "ٹڈڑے"), ("ps", "ټډړښ"), ("ckb", "ێۆڵ"), ("fa", "پچژگ")),
    "ru": (
        ("kk", "әғқұ"),
        ("be", "ў"),
        ("sr", "ђћџ"),
        ("mk", "ѓќѕ"),
        ("uk", "іїєґ"),
        ("ru", "ыэ"),
        ("bg", "ъ"),
    ),
}
"""Letters that of the languages of a script, in this order, only the first still has."""
_RATE = 200
"""One letter in so many tells; fewer are those of a name from abroad."""
_NOT_THEIRS = bytes((*range(0xCD), 0xE2, *range(0xEE, 256)))
"""What in UTF-8 no letter of these scripts begins with: to take it out shows at once that there are none."""
_OTHER = re.compile(r"[\u0370-\u1fff\u3041-\ud7a3]")
"""Where the letters of all these scripts lie; most texts have none of them."""
_META = ("og:locale", "content-language", "language", "dc.language", "dcterms.language")
_ATTRIBUTES = ("{http://www.w3.org/XML/1998/namespace}lang", "xml:lang")
_ENOUGH = 40
"""Letters from which the script of a text tells."""


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


def bcp47(text: str) -> str | None:
    """`text` as a BCP 47 tag in its usual spelling (`en-GB`), or None where it is none."""
    text = text.strip()
    if name := _NAMES.get(text.casefold()):
        return name
    match = _TAG.match(text)
    if match is None:
        return None
    language, script, region = match.groups()
    language = language.lower()
    parts = [
        _LETTERS.get(language, language),
        script.title() if script else "",
        region.upper() if region else "",
    ]
    return "-".join(part for part in parts if part)


def checked(declared: str | None, body: str) -> tuple[str | None, bool]:
    """The declared language, or the one its script or its commonest words give where the text cannot be in
    the declared one, or none is declared.

    The second value says whether the text had to correct the page.
    """
    language, corrected = _by_script(declared, body)
    if corrected or (language is not None and declared is None):
        return language, corrected
    told = language_of(body, declared.partition("-")[0] if declared else None)
    return (told, declared is not None) if told else (declared, False)


def _by_script(declared: str | None, body: str) -> tuple[str | None, bool]:
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
    for pattern, languages, default in _SCRIPTS:
        own = pattern.findall(different)
        if sum(map(counts.__getitem__, own)) > count * (0.1 if default == "ja" else 0.5):
            fits = declared is not None and declared.partition("-")[0] in languages
            return (declared, False) if fits else (_told(default, sample), declared is not None)
    return declared, False


def _told(script: str, text: str) -> str:
    """The language of a script that several are written in, by letters of its own."""
    lower = text.lower()
    for language, own in _TELLING.get(script, ()):
        if sum(map(lower.count, own)) * _RATE >= len(text):
            return language
    return script
