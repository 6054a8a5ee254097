"""The text that JSON-LD states (`articleBody`), cut into pieces as a page is.

Most pages state it as lines, some as markup, and some with links and words set bold within its lines.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape, unescape

from newscrawl.extract.body.cutting.blocks import Cut, cut_page
from newscrawl.extract.page import Page

_MARKUP = re.compile(
    r"<(?:p|br|div|h[1-6]|[uo]l|li|blockquote|section|article|table|figure|pre)\b[^<>]{0,400}>", re.IGNORECASE
)
_INLINE = re.compile(
    r"</?(?:a|abbr|b|cite|code|em|font|i|img|mark|q|s|small|span|strong|su[bp]|u)(?:[\s/][^<>]{0,400})?>",
    re.IGNORECASE,
)


def json_text(page: Page, headline: str) -> tuple[Cut, Sequence[int]]:
    """The pieces of the text in a page's JSON-LD, and which are its body: all but the headline above it."""
    text = json_body(page)
    if not _MARKUP.search(text):
        told = text if _INLINE.search(text) else escape(text, quote=False)
        text = "".join([f"<p>{line}</p>" for line in told.split("\n")])
    cut = cut_page(Page(f"<html><body>{text}".encode("utf-8", "replace")).tree)
    titled = len(cut.pieces) > 1 and cut.pieces[0].text.casefold() == headline.casefold()
    return cut, range(int(titled), len(cut.pieces))


def json_body(page: Page) -> str:
    """The longest `articleBody` in the page's JSON-LD, its characters as readers see them."""
    said = [node["articleBody"] for node in page.jsonld if "articleBody" in node]
    parts = [body if isinstance(body, list) else [body] for body in said]
    bodies = ["\n".join(part for part in body if isinstance(part, str)) for body in parts]
    return unescape(max(bodies, key=len, default=""))
