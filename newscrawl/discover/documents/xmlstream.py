"""XML as news sites really send it, read as a stream and without trust.

Before a parser sees a byte, the text is made UTF-8 whatever it claims to be, the document type declaration is
cut off (so no entity can be defined and none can grow), stray ampersands are mended and characters that XML
forbids are dropped. What is left cannot make the parser expand, fetch or stop early; a document that ends in
the middle gives its whole elements and a fault.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import chain, islice

from lxml import etree

from newscrawl.discover.documents.decoding import CHUNK, STRAY_BYTES, chunks_of, encoding_of
from newscrawl.discover.documents.xmlreferences import mended

MAX_BYTES = 256 << 20
"""Bytes of XML read of one source. Sitemaps may have 50 MiB by the protocol (sitemaps.org); ours may be five
times as long before we stop, and memory does not grow with them."""

_LONGEST_TAG = 4 << 20
_FRAGMENTED = 16 << 20
_BARREN = 4 << 20
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)|<\?.*?(?:\?>|\Z)", re.DOTALL)
_DOCTYPE = re.compile(r"(?si)<!doctype\b(?P<outer>[^\[>]*)(?P<subset>\[.*?(?:\]\s*>|\Z)|>|\Z)")
_DECLARATIONS = re.compile(r"\A(?:\s*<\?[^>]{0,1000}\?>)+")
_ROOT = re.compile(r"<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)")
_ROOTS = frozenset({"channel", "feed", "html", "rdf", "rss", "sitemapindex", "urlset"})
_BEGINNING = re.compile(r"<(?:[a-z][\w.-]{0,20}:)?(?:rss|feed|RDF|urlset|sitemapindex)(?=[\s>])")
"""Where a feed or a sitemap begins before which a program said something ("<br /><b>Warning</b> …")."""
_ERROR = etree.ErrorLevels.ERROR
_CUT = frozenset(
    {"ERR_TAG_NOT_FINISHED", "ERR_CDATA_NOT_FINISHED", "ERR_GT_REQUIRED", "ERR_ATTRIBUTE_NOT_FINISHED"}
)


class XmlStream:
    """One document. `root` is the local name of its root element, in lower case, or "" when it has none.

    `fault` is one line about what was wrong and `broken` whether tags did not fit, so that elements may have
    been missed; both are complete once `elements` has been read to its end.
    """

    def __init__(self, body: bytes, max_bytes: int = MAX_BYTES) -> None:
        self.fault: str | None = None
        self.broken = False
        self._pieces = self._cleaned(chunks_of(body, max_bytes, self.note))
        self._first = next(self._pieces, "")
        self.root = _root_of(self._first)

    def note(self, fault: str) -> None:
        """Remember the first thing that was wrong; later ones mostly follow from it."""
        self.fault = self.fault or fault

    def elements(self, *names: str) -> Iterator[etree._Element]:
        """Each element of these local names once it is complete; it is emptied when the next is asked for."""
        parser = _parser(names)
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
                self.note(f"no whole <{names[0]}> in {_BARREN >> 20} MiB")
                return
        self._end(parser)

    def _end(self, parser: etree.XMLPullParser) -> None:
        with suppress(etree.XMLSyntaxError):
            parser.close()
        errors = [e for e in parser.feed_error_log if e.level >= _ERROR and e.domain_name != "NAMESPACE"]
        wrong = next((e for e in errors if e.type_name not in _CUT), None)
        if wrong:
            self.broken = True
            self.note(f"broken XML in line {wrong.line}")
        elif errors:
            self.note(f"cut off in line {errors[-1].line}")

    def fragments(self, name: str) -> Iterator[etree._Element]:
        """Each element of this name read by itself, for a broken document: one's fault is not the next one's.

        Where CDATA holds such a tag, pieces come out wrong; so this comes second to `elements`.
        """
        text = "".join(islice(chain([self._first], self._pieces), _FRAGMENTED // CHUNK))
        parser = etree.XMLParser(encoding="utf-8", recover=True, resolve_entities=False, no_network=True)
        *_, last = pieces = re.split(rf"<(?:[\w.-]+:)?{name}(?=[\s>])", text)
        end = re.compile(rf"</(?:[\w.-]+:)?{name}\b")
        for piece in pieces[1:]:
            inner, *rest = end.split(piece, 1)
            if piece is last and not rest:
                return  # where it was cut off, what it leads to may be as well
            element = etree.fromstring(f"<{name}{inner}</{name}>".encode(), parser)
            if element is not None:
                yield element

    def _cleaned(self, chunks: Iterator[bytes]) -> Iterator[str]:
        """The document as clean text, in pieces that end where a tag ends."""
        first = next(chunks, b"")
        decode = codecs.getincrementaldecoder(encoding_of(first))(STRAY_BYTES).decode
        carry, inside = self._without_prolog(decode(first)), False
        for chunk in chunks:
            cut = carry.rfind(">") + 1
            if cut:
                piece, inside = mended(carry[:cut], inside)
                yield piece
            elif len(carry) > _LONGEST_TAG:
                self.note(f"a tag longer than {_LONGEST_TAG >> 20} MiB")
                return
            carry = carry[cut:] + decode(chunk)
        yield mended(carry + decode(b"", True), inside)[0]

    def _without_prolog(self, text: str) -> str:
        """The text from its first tag on, without XML declaration and document type, nor what a program
        said before it.
        """
        text = _DECLARATIONS.sub("", text[max(text.find("<"), 0) :])
        if _root_of(text) not in _ROOTS and (told := _BEGINNING.search(text)):
            text = text[told.start() :]
        doctype = _DOCTYPE.search(text)
        if doctype is None or _COMMENT.sub("", text[: doctype.start()]).strip():
            return text
        if doctype["outer"].strip().lower().startswith("html"):
            return text
        if "<!entity" in doctype["subset"].lower():
            self.note("declares entities, which are not expanded")
        return text[doctype.end() :]


def _root_of(text: str) -> str:
    start = _ROOT.search(_COMMENT.sub("", text))
    return start[2].lower() if start else ""


def _parser(names: tuple[str, ...]) -> etree.XMLPullParser:
    """A parser that tells of elements of these names, whatever their namespace, in small or large letters."""
    spelt = [form for name in names for form in (name, name.upper(), name.capitalize())]
    return etree.XMLPullParser(
        events=("end",),
        tag=[form for name in spelt for form in (name, f"{{*}}{name}")],
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
