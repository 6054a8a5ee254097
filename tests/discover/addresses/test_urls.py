"""One spelling for each address, and none for what is no web address."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.discover.addresses.trackers import TRACKING, without_tracking
from newscrawl.discover.addresses.urls import MAX_LENGTH, bare_host, site_of, tidy

BASE = "https://example.org/news/today/"
_JOINED = "%D9%85%DB%8C%E2%80%8C%D8%AE%D9%88%D8%A7%D9%86%D9%85"


@pytest.mark.parametrize(
    ("written", "tidied"),
    [
        ("https://example.org/a/b.html", "https://example.org/a/b.html"),
        ("  HTTPS://Example.ORG:443/a\n/b.html#top ", "https://example.org/a/b.html"),
        ("http://example.org:80", "http://example.org/"),
        ("http://example.org:8080/a", "http://example.org:8080/a"),
        ("https://user:secret@example.org/a", "https://example.org/a"),
        ("https://example.org./a", "https://example.org/a"),
        ("https://example.org//a///b//", "https://example.org/a/b/"),
        ("https://example.org/a/../b/./c", "https://example.org/b/c"),
        ("https://example.org/../../a", "https://example.org/a"),
        ("https://example.org/%7euser/%e2%82%b9 x", "https://example.org/~user/%E2%82%B9%20x"),
        ("https://example.org/₹", "https://example.org/%E2%82%B9"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("https://example.org/%2e%2e/a", "https://example.org/a"),
        ("https://example.org/a%2Fb", "https://example.org/a%2Fb"),
        ("https:\\\\example.org\\a", "https://example.org/a"),
        ("https://münchen.example/a", "https://xn--mnchen-3ya.example/a"),
        ("https://[::1]:8000/a", "https://[::1]:8000/a"),
        ("/markets/x.html", "https://example.org/markets/x.html"),
        ("example.org/markets/x.html", "https://example.org/markets/x.html"),
        ("WWW.example.org/markets/x.html", "https://www.example.org/markets/x.html"),
        ("example.com/x.html", "https://example.org/news/today/example.com/x.html"),
        ("https://example.orghttps://example.org/a", "https://example.org/a"),
        ("http://https://example.org/a", "https://example.org/a"),
        ("https://example.com/http://example.org/a", "https://example.com/http:/example.org/a"),
        ("/a?print=1&view=amp&from=rss&id=7", "https://example.org/a?id=7"),
        ("/a?from=home&via=most-read&id=7", "https://example.org/a?id=7"),
        ("/a?from=20", "https://example.org/a?from=20"),
        ("/a?from=home-of-the-brave", "https://example.org/a?from=home-of-the-brave"),
        ("/a?tmpl=component&print=1&layout=default&id=7", "https://example.org/a?id=7"),
        ("/a?layout=blog&tmpl=mill", "https://example.org/a?layout=blog&tmpl=mill"),
        ("/a.php?mod=view&aid=7", "https://example.org/a.php?mod=view&aid=7"),
        ("/a?mod=rss_view&aid=7", "https://example.org/a?aid=7"),
        (
            "/a?print=7&view=list&from=20&channel=feeder",
            "https://example.org/a?print=7&view=list&from=20&channel=feeder",
        ),
        ("x.html", "https://example.org/news/today/x.html"),
        ("//cdn.example/x", "https://cdn.example/x"),
        ("?page=2", "https://example.org/news/today/?page=2"),
        ("https://example.org/a?utm_source=x&id=7&fbclid=y#z", "https://example.org/a?id=7"),
        ("https://example.org/a?UTM_Medium=x&amp=1&outputType=amp", "https://example.org/a"),
        ("https://example.org/a?id=7&amp;utm_medium=x&amp;page=2", "https://example.org/a?id=7&page=2"),
        ("https://example.org/a?q=a%20b&&=1&c", "https://example.org/a?q=a%20b&c"),
        ("https://example.org/a.jsp;jsessionid=0A1B.node1?id=7", "https://example.org/a.jsp?id=7"),
        ("https://example.org/a;JSESSIONID=0A1B/b;v=2", "https://example.org/a/b;v=2"),
        ("https://example.org/(S(lit3py55t21z5v55vlm25s55))/a.aspx", "https://example.org/a.aspx"),
        ("https://example.org/(X(1)S(lit3py55t21z5v55vlm25s55))/a.aspx", "https://example.org/a.aspx"),
        ("https://example.org/read/7/mill?page=all#page2", "https://example.org/read/7/mill"),
        ("https://example.org/town/(S(7))/(mill)/a", "https://example.org/town/(S(7))/(mill)/a"),
        ("https://example.org/a?PHPSESSID=0a1b&ASPSESSIONIDAB=C&id=7", "https://example.org/a?id=7"),
        ("https://example.org/a?session=plenary&sid=7", "https://example.org/a?session=plenary&sid=7"),
        ("https://example.org/a?t=7&sid=58428beaa14598c2e02d93ad5c773e4d", "https://example.org/a?t=7"),
        ("https://example.org/a?s=5k2m9q0d1v8h3n7r4c6b1f0a2e&t=7", "https://example.org/a?t=7"),
        (
            "https://example.org/a?t=7&s=harbour2opensagainafterstor",
            "https://example.org/a?t=7&s=harbour2opensagainafterstor",
        ),
        (f"https://example.org/a?t=7&s={'1' * 32}", f"https://example.org/a?t=7&s={'1' * 32}"),
        (f"https://example.org/a?sid={'0f' * 16}", f"https://example.org/a?sid={'0f' * 16}"),
        ("https://example.org/a\x00\u200b\ud800b", "https://example.org/ab"),
        ("\u200chttps://example.org/می\u200cخوانم\u200c ", f"https://example.org/{_JOINED}"),
        (f"https://example.org/{_JOINED.lower()}", f"https://example.org/{_JOINED}"),
    ],
)
def test_one_spelling(written: str, tidied: str) -> None:
    assert tidy(written, BASE) == tidied


@pytest.mark.parametrize(
    "written",
    [
        "",
        "   ",
        "javascript:void(0)",
        "mailto:desk@example.org",
        "tel:+911234",
        "data:text/html,x",
        "file:///etc/passwd",
        "ftp://example.org/a",
        "https://",
        "https:///a",
        "https://exa mple.org/a",
        "https://-/a",
        "https://a..b/a",
        "https://example.org:99999/a",
        "https://example.org:port/a",
        "https://[::1/a",
        "https://<script>/a",
        "https://" + "a" * 300 + ".example/",
        "https://" + "ü" * 64 + ".example/",
        "https://example.org/" + "a" * MAX_LENGTH,
        "example.org/a",
    ],
)
def test_no_web_address(written: str) -> None:
    assert tidy(written) is None


def test_trackers_stay_where_they_are_wanted() -> None:
    assert tidy("https://example.org/a?utm_source=x", trackers=True) == "https://example.org/a?utm_source=x"


def test_only_named_parameters_can_be_kept() -> None:
    assert without_tracking("b=2&id=7&utm_source=x&a=1", {"id", "a"}) == "id=7&a=1"
    assert without_tracking("amp=2&amp=1") == "amp=2"


@pytest.mark.parametrize(
    ("host", "bare"),
    [
        ("www.example.org", "example.org"),
        ("m.example.org", "example.org"),
        ("www.m.example.org", "example.org"),
        ("amp.example.co.in", "example.co.in"),
        ("mint.example.org", "mint.example.org"),
        ("www.com", "www.com"),
        ("m.com", "m.com"),
        ("127.0.0.1:8000", "127.0.0.1:8000"),
    ],
)
def test_editions_of_a_host(host: str, bare: str) -> None:
    assert bare_host(host) == bare


@given(st.text(max_size=80), st.sampled_from([None, BASE]))
def test_any_text_is_taken_or_refused_and_the_result_stays(text: str, base: str | None) -> None:
    tidied = tidy(text, base)
    if tidied is not None:
        assert tidy(tidied) == tidied
        parts = urlsplit(tidied)
        assert parts.scheme in ("http", "https")
        assert tidied.isascii()
        assert tidied.isprintable()
        assert "/../" not in parts.path


@given(
    st.lists(st.text(st.characters(codec="utf-8"), max_size=8), max_size=5),
    st.sampled_from(["example.org", "münchen.example", "10.0.0.1", "[::1]"]),
    st.text(max_size=20),
)
def test_addresses_made_of_any_text_keep_one_spelling(segments: list[str], host: str, query: str) -> None:
    tidied = tidy(f"https://{host}/{'/'.join(segments)}?{query}")
    assert tidied is not None
    assert tidy(tidied) == tidied


@given(
    st.sampled_from(sorted(TRACKING)),
    st.text(st.characters(codec="ascii", categories=["L", "N"]), max_size=5),
)
def test_every_listed_tracker_goes(name: str, value: str) -> None:
    assert tidy(f"https://example.org/a?{name}={value}&id=1") == "https://example.org/a?id=1"


@pytest.mark.parametrize(
    "url",
    [
        "https://www.example.org/a/b.html?c=/d#e",
        "http://example.org:8080",
        "http://example.org?a=b/c",
        "http://example.org#a/b?c",
        "https://reader:word@[::1]:8443/a",
    ],
)
def test_the_site_of_an_address(url: str) -> None:
    assert f"{site_of(url)}/robots.txt" == urljoin(url, "/robots.txt")
