"""Files that are no pages are told by their first bytes."""

import struct

import pytest

from newscrawl.extract.kind.filekinds import what_else

PAGE = "<!doctype html><html><body><p>The harbour bridge opened on Friday.</p></body></html>"
DECLARED = '<?xml version="1.0" encoding="utf-8"?>\n'


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"%PDF-1.7", "a PDF"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"PK\x03\x04\x14\x00", "a ZIP archive (`scrapy replay --warc` reads the pages of a WACZ)"),
        (bytes(range(256)) * 8, "binary data"),
        (b"\x7fELF\x02\x01\x01" + bytes(900) + b"<opt>" + bytes(700) + b"usage: boat [name]", "binary data"),
        (struct.pack("<200I", *range(300, 700, 2)), "binary data"),
        (b"WARC/1.1\r\nWARC-Type: warcinfo\r\n", "a WARC file (`scrapy replay --warc` reads its pages)"),
        (f"{DECLARED}<rss version='2.0'><channel/></rss>".encode(), "a feed"),
        (f"{DECLARED}<!-- made by hand -->\n<feed xmlns='http://www.w3.org/2005/Atom'/>".encode(), "a feed"),
        (b"\xef\xbb\xbf<rdf:RDF xmlns='http://purl.org/rss/1.0/'/>", "a feed"),
        (f"{DECLARED}<?xml-stylesheet href='s.xsl'?><urlset><url/></urlset>".encode(), "a sitemap"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "a picture"),
        (b'{"headline": "New bridge opens"}', "JSON"),
        (b' [ {"headline": "New bridge opens"}]', "JSON"),
        (b"# The bridge\n\nIt opened on Friday; 3 < 4.\n", "text without markup"),
    ],
)
def test_what_is_no_page(body: bytes, kind: str) -> None:
    assert what_else(body) == kind


@pytest.mark.parametrize(
    "body",
    [
        PAGE.encode(),
        PAGE.encode("utf-16"),
        PAGE.encode("utf-16-be"),
        PAGE.encode("utf-32"),
        ("<p>橋が開いた</p>" * 50).encode("iso-2022-jp"),
        "<p>大桥今天开放</p>".encode("utf-16"),
        f"{DECLARED}<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'x.dtd'>{PAGE}".encode(),
        f"Feed: what ships eat. {PAGE}".encode(),
        f"[1] A note above the page. {PAGE}".encode(),
        ("A line. " * 1000 + PAGE).encode(),
        b"",
    ],
)
def test_what_may_be_a_page(body: bytes) -> None:
    assert what_else(body) is None
