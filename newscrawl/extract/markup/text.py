"""Words out of elements and attributes, in one shape, so that readers can compare what they found."""

from __future__ import annotations

import html
import re
from functools import lru_cache

from newscrawl.extract.markup.element import Element
from newscrawl.known.legible import composed, legible

_LOWER = bytes(range(256)).lower()
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalnum())
_NO_LETTERS_IN_LINES = _NO_LETTERS.replace(b"\n", b"")
_DIGIT, _ASCII_DIGIT = re.compile(r"\d"), re.compile("[0-9]")
_INVISIBLE = (
    "\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c"
)
"""None of these is printable, and of what is white space only the blank is."""
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,300}>")
_SILENT = {"script", "style", "noscript", "template", "svg", "button", "select", "iframe", "textarea"}
_INLINE = (
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "mark", "nobr", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "strike", "strong", "sub",
    "sup", "tt", "u", "var", "wbr",
)  # fmt: skip
_INLINE_TAG = re.compile(rf"</?(?:{'|'.join(_INLINE)})(?:\s[^<>]{{0,300}})?>", re.IGNORECASE)
_GAPS = {**dict.fromkeys(_INLINE, ""), "span": " "}
"""What stands between the text of an element and that around it, where it is no line end: a blank for a
`span` that has a class, which may be a box of its own."""
_FOLD = {
    **dict.fromkeys("‘’‚‛`´′", "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "…": "...",
}
_FOLDED = re.compile(f"[{''.join(_FOLD)}]")
"""To translate a text that is not ASCII raises an error for each letter that is not in the table."""


@lru_cache(maxsize=64)
def tidy(text: str) -> str:
    """`text` in NFC with entities resolved, runs of white space made one blank and invisible marks gone."""
    if "&" in text and _ENTITY.search(text):
        text = html.unescape(text)
        if "&" in text and _ENTITY.search(text):
            text = html.unescape(text)
    if "  " in text or not text.isprintable():
        text = " ".join(text.split())
        if not text.isprintable():
            text = legible(text)
            for mark in _INVISIBLE:
                text = text.replace(mark, "")
            text = " ".join(text.split())
    text = text.strip(" ")
    return text if text.isascii() else composed(text)


def plain(text: str) -> str:
    """As `tidy`, for values that may hold markup: a tag that sets words apart from no others is no blank."""
    text = tidy(text)
    return tidy(_TAG.sub(" ", _INLINE_TAG.sub("", text))) if "<" in text else text


def without_start(start: re.Pattern[str], text: str) -> str:
    """`text` without what a pattern that begins with `^` finds: to have it replaced is to try each letter."""
    found = start.match(text)
    return text[found.end() :] if found else text


def has_digit(text: str) -> bool:
    """Whether `text` has a digit of any script."""
    return (_ASCII_DIGIT if text.isascii() else _DIGIT).search(text) is not None


@lru_cache(maxsize=16)
def fold(text: str) -> str:
    """The form two texts are compared in: no case, one kind of quotation mark and dash."""
    if text.isascii():
        return " ".join(text.replace("`", "'").lower().split())
    return " ".join(_FOLDED.sub(lambda sign: _FOLD[sign[0]], composed(text, "NFKC")).casefold().split())


def once(text: str) -> str:
    """`text` said once, where it is several words that are said twice ("Ada Moss Ada Moss")."""
    half = text[: len(text) // 2]
    return half if " " in half and text[len(half) :] == f" {half}" else text


@lru_cache(maxsize=64)
def letters(text: str) -> str:
    """Only the letters and digits of `text`, without case: for telling whether two names are the same."""
    if text.isascii():
        return text.encode().translate(_LOWER, _NO_LETTERS).decode()
    return "".join(filter(str.isalnum, composed(text, "NFKD").casefold()))


def letters_each(texts: list[str]) -> list[str]:
    """The `letters` of each of some texts without line ends: of plain ones all at once."""
    joined = "\n".join(texts)
    if not joined.isascii():
        return [letters(text) for text in texts]
    return joined.encode().translate(_LOWER, _NO_LETTERS_IN_LINES).decode().split("\n")


def lines(element: Element, limit: int = 400) -> list[str]:
    """The lines of text an element shows."""
    return [line for part in _raw(element, limit).split("\n") if (line := tidy(part))]


def element_text(element: Element, limit: int = 400) -> str:
    """The text an element shows, on one line. Stops after `limit` elements: what is read so is short."""
    return tidy(_raw(element, limit))


def beginning(element: Element, limit: int, most: int) -> str:
    """As `element_text`; of one with more than `most` characters it may be no more than the beginning.

    Plain letters without an entity stay what they are, whatever follows but an accent for the last.
    """
    raw = _raw(element, limit)
    if len(raw) > 2 * most:
        start = raw[: 2 * most]
        if start.isascii() and "&" not in start and len(text := " ".join(start.split())) > most:
            return text
    return tidy(raw)


def _raw(element: Element, limit: int) -> str:
    """The text of an element, with a line end where a reader sees one. One loop: each page has many such."""
    at, end = element.place + 1, element.end
    out = [(element.text or "").replace("\n", " ")]
    if at == end:
        return out[0]
    among, around = element.among, [(element, "")]
    top, gap = element, ""
    seen = 1
    while at < end and seen < limit:
        node = among[at]
        while top is not node.parent:
            out += gap, (top.tail or "").replace("\n", " ")
            top, gap = around.pop()
        around.append((top, gap))
        top, gap = node, _GAPS.get(node.tag, "\n")
        if gap == " " and not node.attrib.get("class"):
            gap = ""
        seen += 1
        if node.tag in _SILENT:
            at = node.end
            continue
        out += gap, (node.text or "").replace("\n", " ")
        at += 1
    while top is not element and seen < limit:
        out += gap, (top.tail or "").replace("\n", " ")
        top, gap = around.pop()
    return "".join(out)


def lowered(text: str) -> str:
    """A text in lower case, with every i dotted: capitals do not tell which it was. No letter
    else becomes two."""
    return text.lower() if text.isascii() else text.replace("İ", "i").lower().replace("ı", "i")
