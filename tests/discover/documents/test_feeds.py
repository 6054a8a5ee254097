"""Feeds of every kind give their items, and say where they go on."""

from __future__ import annotations

import codecs
import gzip

import pytest

from newscrawl.discover.documents.feeds import read_feed
from newscrawl.discover.found import Found
from tests.corpus import CORPUS, needs_corpus
from tests.discover.feedsamples import URL, only, rss


def test_an_item_of_rss_2() -> None:
    found = only(
        rss(
            "<title><![CDATA[Rain &amp; sun, ₹100]]></title><link>https://example.org/a-1.html?utm_source=rss</link>"
            "<guid isPermaLink='false'>x</guid><pubDate>Sun, 27 Jun 2021 14:44:03 +0530</pubDate>"
        )
    )
    assert found == Found(
        url="https://example.org/a-1.html",
        kind="feed",
        source=URL,
        title="Rain & sun, ₹100",
        date_published="2021-06-27T14:44:03+05:30",
    )
    assert found.via() == {
        "kind": "feed",
        "source": URL,
        "title": "Rain & sun, ₹100",
        "date_published": "2021-06-27T14:44:03+05:30",
    }


@pytest.mark.parametrize(
    "item", ["<title>no link</title>", "<link>javascript:x</link>", "<guid>17</guid>", ""]
)
def test_an_item_without_an_address_is_left_out(item: str) -> None:
    reading = read_feed(rss(item, "<link>/a</link>"), URL)
    assert [found.url for found in reading.found] == ["https://example.org/a"]


@pytest.mark.parametrize(
    ("markup", "title"),
    [
        ("Plain", "Plain"),
        ("A &lt;b&gt;bold&lt;/b&gt; word", "A bold word"),
        ("AT&T &nbsp; rises", "AT&T rises"),
        ("&quot;Rain&quot; &ndash; &#8377;100 &amp;#39;now&amp;#39;", "\"Rain\" – ₹100 'now'"),
        ("5 &lt; 6", "5 < 6"),
        ("<![CDATA[<i>Rain</i>\n and   sun]]>", "Rain and sun"),
        ("A<b>b</b>c", "Abc"),
        ("a\x0bb&#11;c&#0;d", "abcd"),
        ("", None),
    ],
)
def test_titles_are_plain_text(markup: str, title: str | None) -> None:
    assert only(rss(f"<title>{markup}</title><link>/a</link>")).title == title


def test_what_belongs_to_a_picture_is_not_the_items() -> None:
    item = (
        "<media:group xmlns:media='http://search.yahoo.com/mrss/'>"
        "<media:title>A picture</media:title></media:group>"
        "<media:title xmlns:media='http://search.yahoo.com/mrss/'>A picture</media:title>"
        "<media:credit>Someone</media:credit><title>A story</title><link>/a</link>"
    )
    assert only(rss(item)).title == "A story"


def test_rss_1_and_dublin_core() -> None:
    body = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="/"><title>All</title><link>/</link></channel>
        <item rdf:about="/a"><title>A</title><link>/a</link><dc:date>2021-06-27T12:00:00Z</dc:date></item>
        </rdf:RDF>"""
    assert only(body).date_published == "2021-06-27T12:00:00+00:00"


def test_rss_1_with_an_address_in_the_place_of_a_link() -> None:
    body = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
        <item rdf:about="https://example.org/a"><title>A</title></item></rdf:RDF>"""
    assert only(body).url == "https://example.org/a"


@pytest.mark.parametrize(
    "before",
    [
        "<br />\n<b>Warning</b>: no such file in <b>/srv/feed.php</b> on line 3<br />\n<?xml version='1.0'?>",
        "Notice: nothing <to> see\n",
        "<!-- made by a <feed> maker -->",
        "\ufeff\n\n",
    ],
)
def test_what_a_program_said_before_a_feed(before: str) -> None:
    assert only(before.encode() + rss("<link>/a</link>", head="")).url == "https://example.org/a"


def test_what_a_program_said_before_a_feed_with_a_prefix() -> None:
    entry = "<atom:entry><atom:link href='/a'/></atom:entry>"
    body = f"<br />Warning: none<br /><atom:feed xmlns:atom='http://www.w3.org/2005/Atom'>{entry}</atom:feed>"
    assert only(body.encode()).url == "https://example.org/a"


def test_a_page_that_shows_a_feed_is_none() -> None:
    page = b"<html><body><p>Write it so:</p><rss><channel><item><link>/a</link></item></channel></rss></html>"
    assert read_feed(page, URL).found == []


def test_rss_0_91_with_its_document_type() -> None:
    head = '<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://example.org/rss.dtd">'
    assert only(rss("<link>/a</link>", head=head)).url == "https://example.org/a"


def test_atom() -> None:
    body = b"""<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/"><title>All</title>
        <link href="https://example.org/"/><entry><title type="html">A &amp;amp; B</title>
        <link rel="enclosure" href="/film.mp4"/><link rel="alternate" type="application/json" href="/a.json"/>
        <link rel="alternate" type="text/html" href="/a"/><id>https://example.org/?p=1</id>
        <published>2021-06-27T12:00:00Z</published><updated>2021-06-28T12:00:00+05:30</updated></entry></feed>"""
    found = only(body)
    assert (found.url, found.title) == ("https://example.org/a", "A & B")
    assert found.date_published == "2021-06-27T12:00:00+00:00"
    assert found.lastmod == "2021-06-28T12:00:00+05:30"


def test_atom_in_xhtml_with_a_base_of_its_own() -> None:
    body = b"""<feed xmlns="http://www.w3.org/2005/Atom"><entry xml:base="https://example.org/deep/">
        <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>story</b></div></title>
        <link href="a"/></entry></feed>"""
    assert (only(body).url, only(body).title) == ("https://example.org/deep/a", "A story")


@pytest.mark.parametrize(
    ("outer", "entry", "link", "url"),
    [
        ("https://e.org/deep/", "", "", "https://e.org/deep/a"),
        ("https://e.org/deep/", "more/", "", "https://e.org/deep/more/a"),
        ("/deep/", "", "", "https://example.org/deep/a"),
        ("deep/", "more/", "here/", "https://example.org/deep/more/here/a"),
        ("deep/", "https://e.org/", "", "https://e.org/a"),
        ("", "", "https://e.org/x/", "https://e.org/x/a"),
        ("mailto:desk@e.org", "", "", "https://example.org/a"),
        ("https://e.org/feed.xml?at=1", "", "", "https://e.org/a"),
    ],
)
@pytest.mark.parametrize("broken", [False, True])
def test_bases_add_up(outer: str, entry: str, link: str, url: str, broken: bool) -> None:
    bases = [f' xml:base="{base}"' if base else "" for base in (outer, entry, link)]
    feed, item, there = bases
    body = f"<feed{feed}><entry{item}><title>A</title><link{there} href='a'/></entry>"
    more = f"<entry{item}><title>B</b></i></title></entry></feed></feed><entry><link href='b'/></entry>"
    found = read_feed((body + (more if broken else "</feed>")).encode(), "https://example.org/rss").found
    assert found[0].url == url
    if broken:
        plain = f"<feed{feed}><entry><link href='b'/></entry></feed>".encode()
        assert found[1].url == read_feed(plain, "https://example.org/rss").found[0].url


def test_the_base_of_a_channel() -> None:
    body = b"""<rss xml:base="https://example.org/"><channel xml:base="news/"><item><link>a</link></item>
        </channel></rss>"""
    assert only(body).url == "https://example.org/news/a"


ITEM = "<title>₹ and é – “so”</title><link>/a</link>"


@pytest.mark.parametrize(
    "body",
    [
        rss(ITEM, head=""),
        b"\n\n  " + rss(ITEM),
        codecs.BOM_UTF8 + rss(ITEM),
        b"<br />Notice: something\n"[6:] + rss(ITEM),
        rss(ITEM, head='<?xml version="1.0" encoding="ISO-8859-1"?>'),
        rss(ITEM, head='<?xml version="1.0" encoding="no-such"?>'),
        rss(ITEM, head='<?xml version="1.0" encoding="utf-16"?>'),
        rss(ITEM).decode().encode("utf-16"),
        rss(ITEM).decode().encode("utf-16-le"),
        rss(ITEM).decode().encode("utf-16-be"),
        gzip.compress(rss(ITEM), mtime=0),
        gzip.compress(rss(ITEM)[:50], mtime=0) + gzip.compress(rss(ITEM)[50:], mtime=0),
    ],
)
def test_whatever_the_bytes_say_they_are(body: bytes) -> None:
    assert only(body).title == "₹ and é – “so”"


def test_bytes_of_another_charset() -> None:
    western = rss("<title>é – “so”</title><link>/a</link>").decode().encode("cp1252")
    assert only(western).title == "é – “so”"
    mixed = rss("<title>X</title><link>/a</link>").replace(b"X", "é ₹".encode() + b" \xe9")
    assert only(mixed).title == "é ₹ é"
    cyrillic = rss(
        "<title>Дождь</title><link>/a</link>", head='<?xml version="1.0" encoding="windows-1251"?>'
    )
    assert only(cyrillic.decode().encode("cp1251")).title == "Дождь"
    japanese = rss("<title>雨の日</title><link>/a</link>", head='<?xml version="1.0" encoding="Shift_JIS"?>')
    assert only(japanese.decode().encode("shift_jis")).title == "雨の日"


@needs_corpus
def test_real_feeds_are_read_whole() -> None:
    paths = [*sorted((CORPUS / "outlets").glob("*.xml")), CORPUS / "businessstandard" / "rss-2021.xml"]
    assert len(paths) > 8
    for path in paths:
        body = path.read_bytes()
        reading = read_feed(body, URL)
        if b"<!DOCTYPE html>" in body[:100]:
            assert reading.fault == "not a feed but an HTML page"
            continue
        assert reading.fault is None, path
        assert len(reading.found) == body.count(b"<item>") + body.count(b"<item ")
        assert all(found.title and found.date_published for found in reading.found), path
        half = read_feed(body[: len(body) // 2], URL)
        assert half.found == reading.found[: len(half.found)]
        assert half.fault is not None


ATOM = '<feed xmlns="http://www.w3.org/2005/Atom">{}</feed>'


@pytest.mark.parametrize("rel", ["", " Alternate ", "http://www.iana.org/assignments/relation/alternate"])
def test_spellings_of_a_relation(rel: str) -> None:
    found = only(ATOM.format(f'<entry><link rel="{rel}" href="/a"/></entry>').encode())
    assert found.url == "https://example.org/a"


@pytest.mark.parametrize(
    ("body", "older"),
    [
        (
            ATOM.format('<link rel="next" href="?page=2"/><entry><link href="/a"/></entry>').encode(),
            "?page=2",
        ),
        (
            ATOM.format('<link rel="prev-archive" href="/old"/><entry><link href="/a"/></entry>').encode(),
            "/old",
        ),
        (rss("<link>/a</link>").replace(b"<item>", b'<a:link rel="next" href="/2"/><item>', 1), "/2"),
        (
            ATOM.format('<link rel="self" href="/x"/><entry><link rel="next" href="/a"/></entry>').encode(),
            None,
        ),
    ],
)
def test_where_a_feed_goes_on(body: bytes, older: str | None) -> None:
    expected = {"?page=2": "https://example.org/rss/latest.rss?page=2", None: None}
    assert read_feed(body, URL).older == expected.get(older, f"https://example.org{older}")
