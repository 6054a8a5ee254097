"""The language of an article as BCP 47: what the page declares, corrected by the script it is written in."""

from __future__ import annotations

import re

from newscrawl.extract.jsonld import Node
from newscrawl.extract.nodes import strings
from newscrawl.extract.page import Page

_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?![A-Za-z])")
_NAMES = {
    "english": "en", "deutsch": "de", "german": "de", "français": "fr", "french": "fr", "español": "es",
    "spanish": "es", "italiano": "it", "italian": "it", "português": "pt", "hindi": "hi", "japanese": "ja",
    "chinese": "zh", "korean": "ko", "russian": "ru", "arabic": "ar", "turkish": "tr", "dutch": "nl",
}  # fmt: skip
_SCRIPTS = (
    (re.compile(r"[\u3041-\u30ff]"), {"ja"}, "ja"),
    (re.compile(r"[\uac00-\ud7a3]"), {"ko"}, "ko"),
    (re.compile(r"[\u4e00-\u9fff]"), {"zh", "ja", "ko", "yue"}, "zh"),
    (re.compile(r"[\u0900-\u097f]"), {"hi", "mr", "ne", "sa", "bho", "mai", "kok"}, "hi"),
    (re.compile(r"[\u0980-\u09ff]"), {"bn", "as"}, "bn"),
    (re.compile(r"[\u0b80-\u0bff]"), {"ta"}, "ta"),
    (re.compile(r"[\u0c00-\u0c7f]"), {"te"}, "te"),
    (re.compile(r"[\u0e00-\u0e7f]"), {"th"}, "th"),
    (re.compile(r"[\u0590-\u05ff]"), {"he", "yi"}, "he"),
    (re.compile(r"[\u0370-\u03ff]"), {"el"}, "el"),
)
_OTHER = re.compile(r"[\u0370-\u0fff\u3041-\ud7a3]")
"""Where the letters of all these scripts lie; most texts have none of them."""


def read_language(page: Page, nodes: list[Node]) -> tuple[str | None, str]:
    """The language the page declares and where it does so."""
    declared = [(text, "json-ld") for node in nodes[:2] for text in strings(node.get("inLanguage"))[:1]]
    root = page.tree
    declared += [(root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "", "html")]
    declared += [(root.get("xml:lang") or "", "html")]
    keys = ("og:locale", "content-language", "language", "dc.language", "dcterms.language")
    declared += [(text, "meta") for key in keys for text in page.meta.get(key, [])[:1]]
    for text, source in declared:
        if tag := bcp47(text):
            return tag, source
    return None, ""


def bcp47(text: str) -> str | None:
    """`text` as a BCP 47 tag in its usual spelling (`en-GB`), or None where it is none."""
    text = text.strip()
    if name := _NAMES.get(text.casefold()):
        return name
    match = _TAG.match(text)
    if match is None:
        return None
    language, script, region = match.groups()
    parts = [language.lower(), script.title() if script else "", region.upper() if region else ""]
    return "-".join(part for part in parts if part)


def checked(declared: str | None, body: str) -> tuple[str | None, bool]:
    """The declared language, or the one its script gives where the text cannot be in the declared one.

    The second value says whether the text had to correct the page.
    """
    sample = body[:2000]
    if sample.isascii() or not _OTHER.search(sample):
        return declared, False
    count = sum(map(str.isalpha, sample))
    if count < 40:
        return declared, False
    for pattern, languages, default in _SCRIPTS:
        share = len(pattern.findall(sample)) / count
        if share > (0.1 if default == "ja" else 0.5):
            fits = declared is not None and declared.partition("-")[0] in languages
            return (declared, False) if fits else (default, declared is not None)
    return declared, False
