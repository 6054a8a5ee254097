"""Bytes to text: which charset a page is really in.

A page says its charset in up to four places (HTTP header, byte order mark, XML declaration, meta element),
and pages lie. What settles it is the bytes: text that is valid UTF-8 and not plain ASCII is UTF-8 whatever
the page says; a declared charset counts when the bytes are valid in it; a page that declares UTF-8 and has a
few stray bytes is UTF-8 with pieces of Windows-1252 in it; a page that declares nothing is read as the
charset in which its bytes are valid and its letters are those of one script.
"""

from __future__ import annotations

import codecs
import re

from w3lib.encoding import resolve_encoding

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""(?:<meta[^>]{0,400}?charset|<\?xml[^>]{0,100}?encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_HEAD = 4096
_SAMPLE = 200_000
_STRAY = 0.02
"""Share of bytes that may be invalid before a page that declares UTF-8 is not believed."""

_GUESSES = (
    "shift_jis",
    "euc_jp",
    "gb18030",
    "big5",
    "cp949",
    "cp1251",
    "koi8_r",
    "cp1253",
    "cp1256",
    "cp1255",
)
_SCRIPTS = {
    "shift_jis": re.compile(r"[\u3041-\u30fe]"),
    "euc_jp": re.compile(r"[\u3041-\u30fe]"),
    "gb18030": re.compile(r"[的一是不了在人有我他这中大来上国]"),
    "big5": re.compile(r"[的一是不了在人有我他這中大來上國]"),
    "cp949": re.compile(r"[\uac00-\ud7a3]"),
    "cp1251": re.compile(r"[а-яё]"),
    "koi8_r": re.compile(r"[а-яё]"),
    "cp1253": re.compile(r"[α-ωάέήίόύώ]"),
    "cp1256": re.compile(r"[\u0621-\u064a]"),
    "cp1255": re.compile(r"[\u05d0-\u05ea]"),
}
_FACTOR = {"gb18030": 4, "big5": 4, "shift_jis": 2, "euc_jp": 2}
"""Kana and the commonest Chinese characters are only a part of the letters of their text."""
_WESTERN = re.compile(rb"[A-Za-z][\x80-\xff]|[\x80-\xff][A-Za-z]")
_HIGH = re.compile(r"[^\x00-\x7f]")
_CP1252 = [bytes([i]).decode("cp1252", "replace") for i in range(256)]


def _stray_as_cp1252(error: UnicodeError) -> tuple[str, int]:
    """Codec error handler: one invalid byte is read as Windows-1252."""
    assert isinstance(error, UnicodeDecodeError)
    return _CP1252[error.object[error.start]], error.start + 1


codecs.register_error("newscrawl.cp1252", _stray_as_cp1252)


def decode(raw: bytes, hint: str | None = None) -> tuple[str, str]:
    """The text of a page and the name of the charset it was read in.

    `hint` is the charset known from outside, such as an HTTP header's. Any bytes give some text.
    """
    for mark, name in _BOMS:
        if raw.startswith(mark):
            return raw[len(mark) :].decode(name, "replace"), name
    if wide := _wide(raw):
        return raw.decode(wide, "replace"), wide
    if raw.isascii() and not _escapes(raw):
        return raw.decode("ascii"), "utf-8"
    if not raw.isascii() and (text := _strict(raw, "utf-8")) is not None:
        return text, "utf-8"
    return _declared_or_guessed(raw, hint)


def utf8(raw: bytes, hint: str | None = None) -> tuple[bytes, str]:
    """As `decode`, but the text in UTF-8; a page that is in it already is given back as it is."""
    if _is_utf8(raw):
        return raw, "utf-8"
    text, name = decode(raw, hint)
    return text.encode("utf-8", "replace"), name


def _is_utf8(raw: bytes) -> bool:
    """Whether the bytes can only be meant as UTF-8 and hold no mark that `decode` would take away."""
    if raw.startswith(tuple(mark for mark, _ in _BOMS)) or _wide(raw):
        return False
    return not _escapes(raw) if raw.isascii() else _strict(raw, "utf-8") is not None


def _escapes(raw: bytes) -> bool:
    """Whether ASCII bytes may stand for other letters, as in ISO-2022 and HZ."""
    return b"\x1b" in raw or b"~{" in raw


def _declared_or_guessed(raw: bytes, hint: str | None) -> tuple[str, str]:
    declared = [codec for label in (hint, _declared(raw)) if label and (codec := _codec(label))]
    if raw.isascii():
        escaped = next((name for name in declared if name.startswith(("iso2022", "hz"))), None)
        return raw.decode(escaped or "ascii", "replace"), escaped or "utf-8"
    for name in declared:
        read = _strict(raw, name)
        if read is not None and not _misread(read, name):
            return read, name
    may_be_utf8 = "utf-8" in declared or not declared
    if may_be_utf8 and raw.decode("utf-8", "replace").count("\ufffd") <= _STRAY * _high_count(raw):
        return raw.decode("utf-8", "newscrawl.cp1252"), "utf-8"
    return _guess(raw, [name for name in declared if name != "utf-8"])


def _declared(raw: bytes) -> str | None:
    match = _DECLARED.search(raw[:_HEAD]) or _DECLARED.search(raw[:60_000])
    return match[1].decode("ascii", "replace") if match else None


def _codec(label: str) -> str | None:
    """The Python codec for a charset label, by the WHATWG's reading of it (latin-1 is Windows-1252)."""
    name = resolve_encoding(label.strip())
    if name is None or name.startswith(("utf-16", "utf-32")):
        return None
    return {"gb2312": "gb18030", "gbk": "gb18030", "euc_kr": "cp949", "shift_jis": "cp932"}.get(name, name)


def _strict(raw: bytes, name: str) -> str | None:
    try:
        return raw.decode(name)
    except (UnicodeDecodeError, LookupError):
        return None


def _wide(raw: bytes) -> str | None:
    """UTF-16 without a byte order mark shows as a nought in every other byte of its markup."""
    head = raw[:200]
    if len(head) < 8 or b"<" not in head:
        return None
    odd, even = head[1::2].count(0), head[0::2].count(0)
    if odd > 0.8 * len(head) / 2:
        return "utf-16-le"
    return "utf-16-be" if even > 0.8 * len(head) / 2 else None


def _high_count(raw: bytes) -> int:
    sample = raw[:_SAMPLE]
    return len(sample) - len(sample.translate(None, bytes(range(128, 256))))


def _misread(text: str, name: str) -> bool:
    """Western words have ASCII letters beside the accented ones; words without any are another charset's."""
    if name not in {"cp1252", "iso8859-1", "latin-1"}:
        return False
    words = re.findall(r"[^\W\d_]{4,}", re.sub(r"<[^>]{0,2000}>", " ", text[:_SAMPLE]))
    foreign = sum(not any(ch.isascii() for ch in word) for word in words)
    return foreign > 20 and foreign > 0.3 * len(words)


def _guess(raw: bytes, declared: list[str]) -> tuple[str, str]:
    """The charset with the most letters of its own script among the bytes that are not ASCII."""
    sample = raw[:_SAMPLE]
    best, best_share = "", 0.5
    western = len(_WESTERN.findall(sample)) > 0.6 * _high_count(raw)
    for name in () if western else dict.fromkeys([*declared, *_GUESSES]):
        text = sample.decode(name, "replace")
        high = len(_HIGH.findall(text))
        pattern = _SCRIPTS.get(name)
        if not high or pattern is None or text.count("\ufffd") > _STRAY * high:
            continue
        share = len(pattern.findall(text)) / high * _FACTOR.get(name, 1)
        if share > best_share:
            best, best_share = name, share
    if best:
        return raw.decode(best, "replace"), best
    name = declared[0] if declared else "cp1252"
    return raw.decode(name, "replace"), name
