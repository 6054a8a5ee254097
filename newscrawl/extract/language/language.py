"""The language of an article as BCP 47: what the page declares, corrected by script and commonest words."""

from __future__ import annotations

from collections.abc import Iterator

from newscrawl.extract.data.jsonld import Node
from newscrawl.extract.language.bcp47 import bcp47
from newscrawl.extract.language.commonwords import language_of
from newscrawl.extract.language.scripts import by_script
from newscrawl.extract.nodes.nodes import strings
from newscrawl.extract.page import Page

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
