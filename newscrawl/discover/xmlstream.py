"""XML as news sites really send it, read as a stream and without trust.

Before a parser sees a byte, the text is made UTF-8 whatever it claims to be, the document type declaration is
cut off (so no entity can be defined and none can grow), stray ampersands are mended and characters that XML
forbids are dropped. What is left cannot make the parser expand, fetch or stop early; a document that ends in
the middle gives its whole elements and a fault. Compressed bodies are told by their first bytes and opened up
to a bound.
"""

from __future__ import annotations

import codecs
import re
import zlib
from collections.abc import Generator, Iterator
from html import escape
from html.entities import html5
from itertools import chain

from lxml import etree

CHUNK = 1 << 16
"""Bytes taken at a time."""

MAX_BYTES = 256 << 20
"""Bytes of XML read of one source. Sitemaps may have 50 MiB by the protocol (sitemaps.org); ours may be five
times as long before we stop, and memory does not grow with them."""

_XML_ENTITIES = frozenset({"amp", "lt", "gt", "quot", "apos"})
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]+")
_LONGEST_TAG = 4 << 20
_BARREN = 8 << 20
_CDATA_OR_AMPERSAND = re.compile(
    r"(?si)<!\[CDATA\[.*?(?:\]\]>|\Z)|&(?:#\d{1,7};|#x[0-9a-f]{1,6};|(?P<name>[a-z]\w{0,31});)?"
)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)|<\?.*?(?:\?>|\Z)", re.DOTALL)
_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_.:-]{1,40})[\"']")
_DOCTYPE = re.compile(r"(?si)<!doctype\b(?P<outer>[^\[>]*)(?P<subset>\[.*?(?:\]\s*>|\Z)|>|\Z)")
_DECLARATIONS = re.compile(r"\A(?:\s*<\?[^>]{0,1000}\?>)+")
_ROOT = re.compile(r"<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)")
_ERROR = etree.ErrorLevels.ERROR
_CUT = frozenset(
    {"ERR_TAG_NOT_FINISHED", "ERR_CDATA_NOT_FINISHED", "ERR_GT_REQUIRED", "ERR_ATTRIBUTE_NOT_FINISHED"}
)
_WIDE = {b"<\0?\0": "utf-16-le", b"\0<\0?": "utf-16-be"}
_REGIONAL = (
    "cp125",
    "iso8859-",
    "koi8",
    "mac-",
    "shift_jis",
    "euc",
    "iso2022",
    "gb",
    "big5",
    "cp9",
    "tis-620",
)
_WESTERN = {"cp1252", "iso8859-1"}
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    """Bytes that are not UTF-8 are read as what browsers take them for."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("newscrawl.cp1252", _as_windows)


class XmlStream:
    """One document. `root` is the local name of its root element, in lower case, or "" when it has none.

    `fault` is one line about what was wrong; it is complete once `elements` has been read to its end.
    """

    def __init__(self, body: bytes, max_bytes: int = MAX_BYTES) -> None:
        self.fault: str | None = None
        self._pieces = self._cleaned(self._opened(body, max_bytes))
        self._first = next(self._pieces, "")
        start = _ROOT.search(_COMMENT.sub("", self._first))
        self.root = start[2].lower() if start else ""

    def note(self, fault: str) -> None:
        """Remember the first thing that was wrong; later ones mostly follow from it."""
        self.fault = self.fault or fault

    def elements(self, name: str) -> Iterator[etree._Element]:
        """Each element of this local name once it is complete; it is emptied when the next is asked for."""
        parser = _parser(name)
        barren = 0
        for piece in chain([self._first], self._pieces):
            barren += len(piece)
            try:
                parser.feed(piece.encode("utf-8"))
                for _, element in parser.read_events():
                    if not isinstance(element, etree._Element):
                        continue
                    barren = 0
                    yield element
                    _forget(element)
            except etree.XMLSyntaxError:
                break
            if barren > _BARREN:
                self.note(f"no whole <{name}> in {_BARREN >> 20} MiB")
                return
        self._end(parser)

    def _end(self, parser: etree.XMLPullParser) -> None:
        errors = [e for e in parser.feed_error_log if e.level >= _ERROR and e.domain_name != "NAMESPACE"]
        if not errors:
            return
        if errors[-1].type_name in _CUT:
            self.note(f"cut off in line {errors[-1].line}")
        else:
            self.note(f"broken XML in line {errors[0].line}")

    def _opened(self, body: bytes, max_bytes: int) -> Iterator[bytes]:
        """The body in chunks, decompressed when it is gzip."""
        taken = 0
        for chunk in self._gunzipped(body) if body[:2] == b"\x1f\x8b" else _chunks(body):
            yield chunk
            taken += len(chunk)
            if taken >= max_bytes:
                self.note(f"longer than {max_bytes >> 20} MiB, the rest was not read")
                return

    def _gunzipped(self, body: bytes) -> Iterator[bytes]:
        at = 0
        while body.startswith(b"\x1f\x8b", at):
            member = zlib.decompressobj(wbits=31)
            try:
                at = yield from _inflated(member, body, at)
            except zlib.error:
                self.note("damaged gzip")
                return
            if not member.eof:
                self.note("gzip cut off")
                return

    def _cleaned(self, chunks: Iterator[bytes]) -> Iterator[str]:
        """The document as clean text, in pieces that end where a tag ends."""
        first = next(chunks, b"")
        decode = codecs.getincrementaldecoder(encoding_of(first))("newscrawl.cp1252").decode
        carry, inside = self._without_prolog(decode(first)), False
        for chunk in chunks:
            cut = carry.rfind(">") + 1
            if cut:
                piece, inside = _mended(carry[:cut], inside)
                yield piece
            elif len(carry) > _LONGEST_TAG:
                self.note(f"a tag longer than {_LONGEST_TAG >> 20} MiB")
                return
            carry = carry[cut:] + decode(chunk)
        yield _mended(carry + decode(b"", True), inside)[0]

    def _without_prolog(self, text: str) -> str:
        """The text from its first tag on, without XML declaration and document type."""
        text = _DECLARATIONS.sub("", text[max(text.find("<"), 0) :])
        doctype = _DOCTYPE.search(text)
        if doctype is None or _COMMENT.sub("", text[: doctype.start()]).strip():
            return text
        if doctype["outer"].strip().lower().startswith("html"):
            return text
        if "<!entity" in doctype["subset"].lower():
            self.note("declares entities, which are not expanded")
        return text[doctype.end() :]


def _parser(name: str) -> etree.XMLPullParser:
    return etree.XMLPullParser(
        events=("end",),
        tag=[name, f"{{*}}{name}"],
        encoding="utf-8",
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )


def _forget(element: etree._Element) -> None:
    """Free an element and what stands before it."""
    element.clear()
    parent = element.getparent()
    if parent is not None:
        while parent[0] is not element:
            del parent[0]


def _inflated(member: zlib._Decompress, body: bytes, at: int) -> Generator[bytes, None, int]:
    """One gzip member that begins at an offset, a chunk of it at a time; returns the offset of its end."""
    for start in range(at, len(body), CHUNK):
        waiting = body[start : start + CHUNK]
        while waiting and not member.eof:
            yield member.decompress(waiting, CHUNK)
            waiting = member.unconsumed_tail
        if member.eof:
            return min(start + CHUNK, len(body)) - len(member.unused_data)
    return len(body)


def _chunks(body: bytes) -> Iterator[bytes]:
    return (body[start : start + CHUNK] for start in range(0, len(body), CHUNK))


def encoding_of(start: bytes) -> str:
    """The codec to read a document with: its byte order mark, else UTF-8 unless it names another and fits it.

    Documents that call themselves Latin-1 and are UTF-8 are common, the other way round too, and so are
    both mixed; the error handler of this module reads such bytes as Windows-1252.
    """
    for mark, marked in _BOMS:
        if start.startswith(mark):
            return marked
    if start[:4] in _WIDE:
        return _WIDE[start[:4]]
    declared = _DECLARED.search(start[:1024])
    codec = _known(declared[1].decode("ascii")) if declared else None
    if codec is None or (not start.isascii() and _is_utf8(start)):
        return "utf-8"
    return codec


def _known(name: str) -> str | None:
    """The codec of a declared encoding, None where UTF-8 with the fallback reads it as well or better."""
    try:
        codec = codecs.lookup(name).name
    except LookupError:
        return None
    return codec if codec.startswith(_REGIONAL) and codec not in _WESTERN else None


def _is_utf8(start: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(start)
    except UnicodeDecodeError:
        return False
    return True


def _mended(text: str, inside: bool) -> tuple[str, bool]:
    """The text with only references and characters that XML knows; whether it ends inside a CDATA section."""
    text = _FORBIDDEN.sub("", text)
    skip = 0
    if inside:
        end = text.find("]]>")
        if end < 0:
            return text, True
        skip = end + 3
    open_at = text.rfind("<![CDATA[", skip)
    inside = open_at >= 0 and text.find("]]>", open_at) < 0
    return text[:skip] + _CDATA_OR_AMPERSAND.sub(_reference, text[skip:]), inside


def _reference(match: re.Match[str]) -> str:
    whole, name = match[0], match["name"]
    if whole[0] == "<" or name in _XML_ENTITIES:
        return whole
    if name:
        known = html5.get(f"{name};")
        return escape(known) if known else f"&amp;{name};"
    if len(whole) == 1:
        return "&amp;"
    number = int(whole[3:-1], 16) if whole[2] in "xX" else int(whole[2:-1])
    return escape(_FORBIDDEN.sub("", chr(number))) if number < 0x110000 else ""
