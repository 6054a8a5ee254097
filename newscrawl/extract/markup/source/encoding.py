"""Bytes to text: which charset a page is really in.

A page says its charset in up to four places (HTTP header, byte order mark, XML declaration, meta element),
and pages lie. What settles it is the bytes: text that is UTF-8 and not plain ASCII is UTF-8 whatever the page
says, also where programs cut a letter in the middle or put pieces of Windows-1252 in it; a declared charset
counts when the bytes are valid in it; a page that declares nothing, or what its letters speak against, is
read in the charset in which they are those of a language (`charguess`).
"""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

from w3lib.encoding import resolve_encoding

from newscrawl.extract.markup.source.charguess import Sample
from newscrawl.known.having import holds

_WIDE_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MARKS = (codecs.BOM_UTF8, *(mark for mark, _ in _WIDE_BOMS))
_DECLARED = re.compile(
    rb"""(?:<meta[^>]{0,400}?charset|<\?xml[^>]{0,100}?encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_JAPANESE = re.compile(rb"\x1b\$[@B]")
"""The bytes by which ISO-2022-JP goes from ASCII to Japanese."""
_HEAD = 4096
_PART = 16_384
_ASCII = bytes(range(128))
_STRAY = "newscrawl.strays"
"""Name of the codec error handler of this module; that of the lists of an outlet is another (`discover`)."""
_WITNESSES = 3
"""Bytes in letters of UTF-8 for each place that is none, from which on a page is UTF-8 with stray bytes. Text
in another charset has no more than one, whatever its language, and a few words of it two."""
_SIGNS = 0xA0
"""From here on a byte of Windows-1252 may stand behind an accented letter of a word."""
_MARKUP, _NOUGHTS = 0.2, 0.1
"""The least share of ASCII in the head of a page in UTF-16, and of noughts in their wrong places the most."""
_MISREAD, _BETTER = 0.9, 0.1
"""A declared charset that fits less is not believed where another fits so much better."""
_LIKE = 0.5
"""How much a charset must fit to be taken undeclared."""
_MARKED_UP = rb'<p class="+AGE-">\u0041</p>'
"""What all charsets of pages read alike. Python calls more than these a codec: ways to pack, to write host
names, or Python, some of which take no other bytes or the square of their number."""
_CP1252 = [bytes([i]).decode("cp1252", "replace") for i in range(256)]


def _stray_as_cp1252(error: UnicodeError) -> tuple[str, int]:
    """Codec error handler: a stray byte is read as Windows-1252; a letter of UTF-8 that was cut is none."""
    assert isinstance(error, UnicodeDecodeError)
    start, end = error.start, error.end
    if end - start > 1 and error.object[start + 1] < _SIGNS:
        return "", end
    return _CP1252[error.object[start]], start + 1


codecs.register_error(_STRAY, _stray_as_cp1252)


def decode(raw: bytes, hint: str | None = None) -> tuple[str, str]:
    """The text of a page and the name of the charset it was read in.

    `hint` is the charset known from outside, such as an HTTP header's. Any bytes give some text.
    """
    if raw.startswith(codecs.BOM_UTF8):
        raw = raw.removeprefix(codecs.BOM_UTF8)
        if (text := _strict(raw, "utf-8")) is not None:  # it is said of bytes that are none as well
            return text, "utf-8"
    for mark, name in _WIDE_BOMS:
        if raw.startswith(mark):
            return raw[len(mark) :].decode(name, "replace"), name
    if wide := _wide(raw):
        return raw.decode(wide, "replace"), wide
    if raw.isascii() and not _escapes(raw):
        return raw.decode("ascii"), "utf-8"
    if not raw.isascii() and (text := _strict(raw, "utf-8")) is not None:
        return text, "utf-8"
    return _declared_or_guessed(raw, hint)


def utf8(raw: bytes, hint: str | None) -> tuple[bytes, str]:
    """As `decode`, but the text in UTF-8; a page that is in it already is given back as it is."""
    if _is_utf8(raw):
        return raw, "utf-8"
    text, name = decode(raw, hint)
    return text.encode("utf-8", "replace"), name


def _is_utf8(raw: bytes) -> bool:
    """Whether the bytes can only be meant as UTF-8 and hold no mark that `decode` would take away."""
    if raw.startswith(_MARKS) or _wide(raw):
        return False
    return not _escapes(raw) if raw.isascii() else is_valid(raw)


def is_valid(raw: bytes) -> bool:
    """Whether bytes are UTF-8. They are read in parts: the text of a page has up to four bytes a letter."""
    whole, at = memoryview(raw), 0
    try:
        while at < len(raw):
            at += codecs.utf_8_decode(whole[at : at + _PART], "strict", at + _PART >= len(raw))[1]
    except UnicodeDecodeError:
        return False
    return True


def _escapes(raw: bytes) -> bool:
    """Whether ASCII bytes may stand for other letters, as in ISO-2022 and HZ."""
    return b"\x1b" in raw or holds(raw, b"~{")


def _declared_or_guessed(raw: bytes, hint: str | None) -> tuple[str, str]:
    declared = [codec for label in (hint, _declared(raw)) if label and (codec := _codec(label))]
    if raw.isascii():
        escaped = next((name for name in declared if name.startswith(("iso2022", "hz"))), None)
        if escaped is None and _JAPANESE.search(raw):
            escaped = "iso2022_jp"
        return raw.decode(escaped or "ascii", "replace"), escaped or "utf-8"
    if _is_mostly_utf8(raw):
        return raw.decode("utf-8", _STRAY), "utf-8"
    sample = Sample(raw)
    for name in declared:
        read = _strict(raw, name)
        if read is not None and not _misread(sample, name):
            return read, name
    return _guess(raw, sample, [name for name in declared if name != "utf-8"])


def _declared(raw: bytes) -> str | None:
    match = _DECLARED.search(raw[:_HEAD]) or _DECLARED.search(raw[:60_000])
    return match[1].decode("ascii", "replace") if match else None


def _codec(label: str) -> str | None:
    """The Python codec for a charset label, by the WHATWG's reading of it (latin-1 is Windows-1252)."""
    name = resolve_encoding(label.strip())
    if name is None or name.startswith(("utf-16", "utf-32")):
        return None
    name = {"gb2312": "gb18030", "gbk": "gb18030", "euc_kr": "cp949", "shift_jis": "cp932"}.get(name, name)
    return codecs.lookup(name).name if _is_of_pages(name) else None


@lru_cache(maxsize=64)
def _is_of_pages(name: str) -> bool:
    try:
        return _MARKED_UP.decode(name, "replace") == _MARKED_UP.decode("ascii")
    except (LookupError, UnicodeError):
        return False


def _strict(raw: bytes, name: str) -> str | None:
    try:
        return raw.decode(name)
    except (UnicodeDecodeError, LookupError):
        return None


def _wide(raw: bytes) -> str | None:
    """UTF-16 without a byte order mark shows as a nought in every other byte of its markup."""
    head = raw[:_HEAD]
    if len(head) < 8 or 0 not in head or b"<" not in head:
        return None
    odd, even = head[1::2].count(0), head[0::2].count(0)
    if max(odd, even) < _MARKUP * len(head) / 2 or min(odd, even) > _NOUGHTS * max(odd, even):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _is_mostly_utf8(raw: bytes) -> bool:
    """Whether most bytes that are not ASCII are letters of UTF-8: some may be cut or in another charset."""
    stray = raw.decode("utf-8", "replace").count("\ufffd") - raw.count("\ufffd".encode())
    letters = raw.decode("utf-8", "ignore").encode().translate(None, _ASCII)
    return len(letters) >= _WITNESSES * stray


def _misread(sample: Sample, name: str) -> bool:
    """Whether the letters that come out in a declared charset speak for another one."""
    fit = sample.fit(name)
    return fit is not None and fit < _MISREAD and sample.best()[1] > fit + _BETTER


def _guess(raw: bytes, sample: Sample, declared: list[str]) -> tuple[str, str]:
    """The charset whose letters are most like those of a language, else the one declared."""
    best, fit = sample.best()
    name = best if fit >= _LIKE else declared[0] if declared else "cp1252"
    return raw.decode(name, "replace"), name
