"""Folding: one spelling for text that sites write in many, with a way back to the page's own characters.

Rules are compared with folded text: lower case, straight quotes, plain dashes, stops and blanks, simplified
Chinese letters, entities decoded, invisible characters and tags gone. Almost all folding keeps the length, so
offsets are the page's own; only where an entity, a tag or an invisible character makes the text shorter is a
list of break points kept. That keeps the common case at the speed of `str.translate`.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Set
from dataclasses import dataclass, field

from newscrawl.clean.text.markup import is_marked_up, shrinking
from newscrawl.known.names.easternnames import SIMPLER

_QUOTES = {ord(c): "'" for c in "‘’‚‛′´`ʼ"} | {ord(c): '"' for c in "“”„‟″«»「」『』"}
_DASHES = {ord(c): "-" for c in "‐‑‒–—―−"}
_BLANKS = {
    ord(c): " "
    for c in "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u202f\u205f\u3000\t"
}
_LINES = {ord(c): "\n" for c in "\r\v\f\x85\u2028\u2029"}
_STOPS = {ord(c): "." for c in "।॥。۔．։።။។"} | {ord(c): "?" for c in "؟？"} | {ord("！"): "!"}
_WIDE = {ord(wide): plain for wide, plain in zip("（）：／｜［］＠＝＞", "():/|[]@=>", strict=True)}
"""Signs as eastern scripts print them. A comma is left: it parts clauses there."""
_BULLET = "•"
_TABLE = _QUOTES | _DASHES | _BLANKS | _LINES | _STOPS | _WIDE | SIMPLER | {0x130: "I"}
_SPELLINGS = {chr(code): plain for code, plain in _TABLE.items()}
_SPELLED = frozenset(_SPELLINGS)
_PLAIN = tuple(chr(code) for code in _TABLE if code < 0x80)
_ASCII = bytes(range(128))
_POINTER, _LONGEST_LINK = "»", 120
_POINTING = re.compile(
    r"»(?:(?<![^\n]»)(?P<link> [^«»\n]{2,120}(?<![.!?…,])$)|(?<=[^.!?…,] »)$)", re.MULTILINE
)
"""A sign that points, as sites put it before a link or behind one, with a blank between. As a mark of
quotation it stands behind a stop, right before a word, or in a line with others."""
_SIGMA = "Σ"
"""The one letter whose small form depends on where in a word it stands."""
_DEVANAGARI = frozenset(map(chr, range(0x900, 0x980)))
EASTERN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_LAST, _UNSTOPPED, _FIRST_PICTURE = 6, 90, "\u2600"
_CAPITALS = 300
"""Characters of a text in capitals from which on it is an article, and no menu."""
_BEGINS = re.compile(r"(?:\A|[.!?\n])[^\w\n]*+[a-zß-öø-ÿа-яё]")


@dataclass(slots=True, frozen=True)
class Folded:
    """A folded text. `shape` is as long as `text` and still tells upper from lower case; `foreign` are its
    characters that are not ASCII. Shape and text may be there `encoded`, too."""

    text: str
    shape: str
    length: int
    foreign: Set[str]
    _folded: list[int] = field(default_factory=list)
    _shift: list[int] = field(default_factory=list)
    _encoded: tuple[bytes, bytes] | None = None

    @property
    def encoded(self) -> tuple[bytes, bytes]:
        """The shape and the text in UTF-8."""
        return self._encoded or (bytes_of(self.shape), bytes_of(self.text))

    @property
    def is_eastern(self) -> bool:
        """Whether a character of the text is of Chinese, Japanese or Korean."""
        return any(map(EASTERN.match, self.foreign))

    @property
    def is_hindi(self) -> bool:
        """Whether a character of the text is of Devanagari."""
        return not _DEVANAGARI.isdisjoint(self.foreign)

    def raw(self, at: int) -> int:
        """The offset in the page's text of offset `at` in the folded one."""
        if at >= len(self.text):
            return self.length
        found = bisect_right(self._folded, at)
        return at + self._shift[found - 1] if found else at


def fold(text: str) -> Folded:
    """Fold a text of any kind; never fails."""
    foreign = foreign_in(text)
    if is_marked_up(text, foreign):
        return _fold_shrinking(text)
    return _in_lower_case(_plain(text, foreign), len(text), foreign, [], [])


def is_picture(char: str) -> bool:
    """Whether a character is a small picture ("👉", "✅", "⬇"), which stands about a line as bullets do."""
    return char >= _FIRST_PICTURE and (
        char <= "\u27bf" or "\u2b05" <= char <= "\u2b55" or "\U0001f300" <= char <= "\U0001faff"
    )


def bytes_of(text: str) -> bytes:
    """Any text in UTF-8."""
    return text.encode("utf-8", "surrogatepass")


def _in_lower_case(shape: str, length: int, foreign: Set[str], folded: list[int], shift: list[int]) -> Folded:
    """A text in plain spelling folded to lower case, as `str.lower` does it: the bytes of ASCII are ten times
    as fast."""
    shape = _as_sentences(shape) if length > _CAPITALS and shape.isupper() else shape
    left = foreign - _SPELLED
    if foreign and _BULLET in shape:
        left = left | {_BULLET}
    if shape.isascii() or _SIGMA in foreign:
        return Folded(shape.lower(), shape, length, left, folded, shift)
    cased = encoded = bytes_of(shape)
    for char in foreign:
        if (lower := char.lower()) != char:
            encoded = encoded.replace(bytes_of(char), bytes_of(lower))
    encoded = encoded.lower()
    text = encoded.decode("utf-8", "surrogatepass")
    return Folded(text, shape, length, left, folded, shift, (cased, encoded))


def _as_sentences(shape: str) -> str:
    """A text all in capitals, in which none tells a name, with those alone that begin its sentences."""
    cased = 2 * sum(map(str.isupper, shape)) > len(shape)
    return _BEGINS.sub(lambda found: found[0].upper(), shape.lower()) if cased else shape


def foreign_in(text: str) -> Set[str]:
    """The characters of a text that are not ASCII: few, and soon found among its bytes."""
    if text.isascii():
        return frozenset()
    return set(bytes_of(text).translate(None, _ASCII).decode("utf-8", "surrogatepass"))


def _plain(text: str, foreign: Set[str]) -> str:
    """The text in plain spelling, as `str.translate` would give it but faster: texts have few of these."""
    if _POINTER in foreign:
        text = _POINTING.sub(_plain_pointer, text)
    for char in (*_PLAIN, *foreign):
        if char in _SPELLED and char in text:
            text = text.replace(char, _SPELLINGS[char])
    for char in [char for char in foreign if char >= _FIRST_PICTURE and is_picture(char)]:
        text = text.replace(char, _BULLET)
    return text


def _plain_pointer(sign: re.Match[str]) -> str:
    """A bullet with the link behind it, or an arrow behind a link."""
    if sign["link"]:
        return f"{_BULLET}{sign['link']}"
    line = sign.string[max(sign.start() - _LONGEST_LINK, 0) : sign.start()].rpartition("\n")[2]
    return ">" if len(line) < _LONGEST_LINK and "«" not in line and _POINTER not in line else _POINTER


def _fold_shrinking(text: str) -> Folded:
    parts: list[str] = []
    folded: list[int] = []
    shift: list[int] = []
    done = length = 0
    for found in shrinking(text):
        char = _unescaped(found[0]) if found[0][0] == "&" else "\n" if found["block"] else ""
        if len(char) > 1:
            continue
        parts += text[done : found.start()], char
        length += found.start() - done + len(char)
        done = found.end()
        folded.append(length)
        shift.append(done - length)
    parts.append(text[done:])
    plain = "".join(parts)
    foreign = foreign_in(plain)
    return _in_lower_case(_plain(plain, foreign), len(text), foreign, folded, shift)


def _unescaped(entity: str) -> str:
    """The character of an entity, also of one that was escaped again."""
    return html.unescape(html.unescape(html.unescape(entity)))


def ends_eastern(text: str, start: int, stop: int) -> bool:
    """Whether one of the last letters of a piece is of Chinese, Japanese or Korean; quick."""
    last = text[max(start, stop - _LAST) : stop]
    return not last.isascii() and EASTERN.search(last) is not None


def ends_unspaced(text: str, start: int, stop: int) -> bool:
    """Whether one of the last letters of a piece is of Thai, Lao, Burmese or Khmer, which part no words."""
    last = text[max(start, stop - _LAST) : stop]
    return not last.isascii() and UNSPACED.search(last) is not None


def is_unstopped(text: str, start: int, stop: int) -> bool:
    """Whether a piece ends in Thai or Lao, where no stop ends a sentence, and is long for a line."""
    return stop - start >= _UNSTOPPED and "\u0e00" <= text[stop - 1] <= "\u0eff"
