"""Which requests are plain, and the bytes that ask."""

from __future__ import annotations

from typing import Any

import pytest
from scrapy import Request

from newscrawl.wire.asked import plain
from newscrawl.wire.connection import Place

URL = "https://outlet.example/news/a?b=%C3%A9&c"


def asked(url: str = URL, **more: Any) -> tuple[Place, list[str]]:
    found = plain(Request(url, **more))
    assert found
    assert found.text.endswith(b"\r\n\r\n")
    return found.place, found.text.decode("latin-1").splitlines()


def test_a_page() -> None:
    place, lines = asked(
        f"{URL}#part", headers={"User-Agent": "newscrawl", "X-Both": ["1", "2"], "If-None-Match": b"\xff"}
    )
    assert place == Place("outlet.example", 443, tls=True)
    assert lines == [
        "GET /news/a?b=%C3%A9&c HTTP/1.1",
        "Host: outlet.example",
        "User-Agent: newscrawl",
        "X-Both: 1",
        "X-Both: 2",
        "If-None-Match: \xff",
        "",
    ]


@pytest.mark.parametrize(
    ("url", "place", "host"),
    [
        ("http://outlet.example/", Place("outlet.example", 80, tls=False), "outlet.example"),
        ("http://outlet.example:80/", Place("outlet.example", 80, tls=False), "outlet.example"),
        ("http://outlet.example:8080/", Place("outlet.example", 8080, tls=False), "outlet.example:8080"),
        ("https://outlet.example:80/", Place("outlet.example", 80, tls=True), "outlet.example:80"),
        ("http://127.0.0.1:8000/", Place("127.0.0.1", 8000, tls=False), "127.0.0.1:8000"),
        ("http://[::1]:8000/", Place("::1", 8000, tls=False), "[::1]:8000"),
    ],
)
def test_where_it_goes(url: str, place: Place, host: str) -> None:
    found, lines = asked(url, method="HEAD")
    assert (found, lines[:2]) == (place, ["HEAD / HTTP/1.1", f"Host: {host}"])


@pytest.mark.parametrize(
    "proxy", ["http://proxy.example:3128", "http://proxy.example:3128/", "proxy.example:3128"]
)
def test_through_a_proxy(proxy: str) -> None:
    place, lines = asked("http://outlet.example:8080/a?b#c", meta={"proxy": proxy})
    assert place == Place("proxy.example", 3128, tls=False)
    assert lines[:2] == ["GET http://outlet.example:8080/a?b HTTP/1.1", "Host: outlet.example:8080"]


@pytest.mark.parametrize(
    "more",
    [
        {"method": "POST"},
        {"body": b"x"},
        {"headers": {"Host": "other.example"}},
        {"headers": {"Connection": "close"}},
        {"headers": {"Proxy-Authorization": "Basic x"}},
        {"headers": {"Transfer-Encoding": "chunked"}},
        {"headers": {"X-Odd": "a\r\nHost: other.example"}},
        {"headers": {"X-Odd": "a\nb"}},
        {"headers": {"X-Odd\r\nHost": "other.example"}},
        {"headers": {"X-Odd": "a\0b"}},
        {"meta": {"bindaddress": ("127.0.0.1", 0)}},
        {"meta": {"proxy": "http://proxy.example"}},  # a tunnel
        {"url": "http://a.example/", "meta": {"proxy": "https://proxy.example"}},
        {"url": "http://a.example/", "meta": {"proxy": "http://user:word@proxy.example"}},
        {"url": "http://a.example/", "meta": {"proxy": "socks5://proxy.example"}},
        {"url": "http://user:word@outlet.example/"},
        {"url": "http://[fe80::1%25eth0]/"},
        {"url": "http://outlet.example./"},
        {"url": "http://an_outlet.example/"},
        {"url": "http://a.example/", "meta": {"proxy": "http://proxy.example:99999"}},
        {"url": "http://outlet.example:0/"},
        {"url": "http://.example/"},
        {"url": "ftp://outlet.example/"},
    ],
)
def test_what_is_not_plain(more: dict[str, Any]) -> None:
    assert plain(Request(**{"url": URL, **more})) is None
