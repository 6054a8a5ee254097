"""Damaged feeds give what is whole and say what was wrong; what is no feed says what it is."""

from __future__ import annotations

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.discover.documents import feeds
from newscrawl.discover.documents.feeds import read_feed
from tests.discover.feedsamples import URL, rss

ITEM = "<title>₹ and é – “so”</title><link>/a</link>"


def test_a_feed_cut_in_the_middle_gives_its_items() -> None:
    whole = rss(*(f"<title>Story {n}</title><link>/a{n}</link>" for n in range(30)))
    reading = read_feed(whole[: len(whole) // 2], URL)
    assert 10 <= len(reading.found) <= 16
    assert reading.fault is not None
    assert "cut off" in reading.fault


def test_a_cut_gzip_gives_its_items() -> None:
    items = [f"<title>Story {n} {n * 7919 % 1000003}</title><link>/a{n * 104729}</link>" for n in range(3000)]
    packed = gzip.compress(rss(*items))
    reading = read_feed(packed[: len(packed) // 2], URL)
    assert 500 < len(reading.found) < 2500
    assert reading.fault == "gzip cut off"


def test_damaged_gzip_is_a_fault() -> None:
    packed = bytearray(gzip.compress(rss(ITEM)))
    packed[20:40] = b"\xff" * 20
    assert read_feed(bytes(packed), URL).fault is not None


def test_html_inside_an_item_costs_no_other_item() -> None:
    items = (
        f"<title>Story {n}</title><link>/a{n}</link><description>x<br>y</description>" for n in range(20)
    )
    reading = read_feed(rss(*items), URL)
    assert [found.title for found in sorted(reading.found, key=lambda f: int(f.url.split("a")[-1]))] == [
        f"Story {n}" for n in range(20)
    ]
    assert reading.fault is not None
    assert "broken XML" in reading.fault


def test_behind_what_does_not_fit_names_of_characters_count_as_before() -> None:
    """A parser leaves them out from there on, and "?id=7&amp;page=2" led to "?id=7page=2"."""
    item = "<title>Salt &amp; pepper &lt; 5 &eacute;</title><link>/a?id={}&amp;page=2</link>"
    body = rss(*map(item.format, range(3)), "<description>x<br>y</description>", item.format(3))
    found = read_feed(body, URL).found
    assert {one.url for one in found} == {f"https://example.org/a?id={n}&page=2" for n in range(4)}
    assert {one.title for one in found} == {"Salt & pepper < 5 é"}


def test_a_sign_that_begins_no_tag_is_text() -> None:
    reading = read_feed(rss("<title>5 < 6 <3 <</title><link>/a</link>", "<link>/b</link>"), URL)
    assert [(found.url, found.title) for found in reading.found] == [
        ("https://example.org/a", "5 < 6 <3 <"),
        ("https://example.org/b", None),
    ]
    assert reading.fault is None


@pytest.mark.parametrize("end", ["", "<title>A st", "</entr"])
def test_of_a_broken_feed_that_is_cut_off_the_last_entry_leads_nowhere(end: str) -> None:
    """What it leads to may stand behind the cut."""
    broken = "<entry><link href='/a'/><summary>x<br>y</summary></entry>"
    cut = f"<entry><link rel='alternate' type='application/json' href='/api/7'/>{end}"
    for prefix in ("", "atom:"):
        feed = f"<feed>{broken}{cut}".replace("<e", f"<{prefix}e").replace("</e", f"</{prefix}e")
        reading = read_feed(feed.encode(), URL)
        assert [found.url for found in reading.found] == ["https://example.org/a"]
        assert reading.fault


def test_what_markup_hides_is_the_items_all_the_same() -> None:
    item = "<link>/a</link><description>x<br>y</description><title>Rain</title><pubDate>2026-11-27</pubDate>"
    (found,) = read_feed(rss(item, "<title>none"), URL).found
    assert (found.title, found.date_published) == ("Rain", "2026-11-27")


def test_half_a_letter_in_what_only_looks_like_cdata_is_left_out() -> None:
    """A parser makes no text of it, and the whole feed was lost."""
    half = f"<item>{ITEM}</item><item><link>/b</link><title>Rain &#xD83D;</title></item>"
    for begin in ("<!-- <![CDATA[ -->", "<![CDATA[", "<item><![CDATA[</item>"):
        read_feed(f"<rss><channel>{begin}{half}".encode(), URL)
        read_feed(f"<rss><channel>{begin}<item><link><i&#55357;nk>{half}</rss>".encode(), URL)
    found = read_feed(f"<rss><channel><!-- <![CDATA[ -->{half}</channel></rss>".encode(), URL).found
    assert found[-1].title == "Rain"


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        (b"", "not a feed: no XML in it"),
        (b"   ", "not a feed: no XML in it"),
        (b"Service unavailable", "not a feed: no XML in it"),
        (b'{"items": []}', "not a feed: no XML in it"),
        (b"\xff\xfe", "not a feed: no XML in it"),
        (b"<!DOCTYPE html><html><body>404</body></html>", "not a feed but an HTML page"),
        (b"<!-- x --><HTML><head></head></HTML>", "not a feed but an HTML page"),
        (b"<urlset></urlset>", "not a feed but a document of <urlset>"),
    ],
)
def test_what_is_no_feed_is_one_line(body: bytes, fault: str) -> None:
    reading = read_feed(body, URL)
    assert reading.found == []
    assert reading.fault == fault


def test_an_empty_feed_is_no_fault() -> None:
    assert read_feed(rss(), URL).fault is None


def test_a_feed_without_end_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feeds, "MAX_ITEMS", 5)
    reading = read_feed(rss(*(f"<link>/{n}</link>" for n in range(9))), URL)
    assert len(reading.found) == 5
    assert reading.fault == "more than 5 items, the rest was not taken"


def test_an_address_behind_markup_that_does_not_end() -> None:
    body = rss("<description><p>Rain<br>falls</description><link>/a</link>", "<link>/b</link>")
    assert {found.url for found in read_feed(body, URL).found} == {
        "https://example.org/a",
        "https://example.org/b",
    }


@given(st.binary(max_size=300))
def test_any_bytes_are_read(body: bytes) -> None:
    for prefix in (b"", b"<rss><channel><item><link>/a</link>", b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03"):
        read_feed(prefix + body, URL)


@given(
    st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=30), max_size=6), st.integers(0, 400)
)
def test_what_is_read_of_a_cut_feed_begins_what_is_read_of_the_whole(titles: list[str], end: int) -> None:
    body = rss(
        *(f"<title><![CDATA[{t.replace(']]>', '')}]]></title><link>/{n}</link>" for n, t in enumerate(titles))
    )
    whole, part = read_feed(body, URL), read_feed(body[:end], URL)
    assert part.found == whole.found[: len(part.found)]
    assert end >= len(body) or part.fault is not None
