"""What a robots.txt says beside its rules, however it was written."""

from __future__ import annotations

import codecs

import pytest

from newscrawl.discover.documents.robotstext import in_utf8, sitemaps_of_robots
from tests.patience import no_hanging

URL = "https://www.example.org/robots.txt"
MAP, OTHER = "https://www.example.org/map.xml", "https://www.example.org/other.xml"


@pytest.mark.parametrize(
    "robots",
    [
        f"Sitemap: {MAP}\r\nUser-agent: *\r\n".encode(),
        f"User-agent: *\rSITEMAP : {MAP}\r".encode(),
        codecs.BOM_UTF8 + f"Site-map: {MAP}\t# all".encode(),
        f"Sitemap: {MAP}\n".encode("utf-16"),
        f"\u200bSitemaps: <{MAP}>".encode(),
        f'Sitemap Index: "{MAP}"'.encode(),
        b"Sitemap: www.example.org/map.xml",
        b"Sitemap: /map.xml",
    ],
)
def test_a_sitemap(robots: bytes) -> None:
    assert sitemaps_of_robots(robots, URL) == [MAP]


@pytest.mark.parametrize("between", [" ", ", ", ","])
def test_several_in_a_line(between: str) -> None:
    assert sitemaps_of_robots(f"Sitemap: {MAP}{between}{OTHER}".encode(), URL) == [MAP, OTHER]


@pytest.mark.parametrize(
    "robots", [f"# Sitemap: {MAP}", f"Disallow: {MAP}", "Sitemap:", "Sitemap policy: /x"]
)
def test_none(robots: str) -> None:
    assert sitemaps_of_robots(robots.encode(), URL) == []


def test_robots_have_no_version() -> None:
    assert (
        in_utf8(b"User-agent: a-bot/1.0 (x)\nDisallow: /a/1.0\n")
        == b"User-agent: a-bot (x)\nDisallow: /a/1.0\n"
    )
    assert in_utf8("User-agent: *\n".encode("utf-16")) == b"User-agent: *\n"


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("10s", "10"),
        ("0,5", "0.5"),
        ("5 seconds", "5"),
        ("5 Sek.", "5"),
        ("7 sec; # please", "7"),
        ('"10"', "10"),
        (".5", "0.5"),
        ("2 minutes", "120"),
        ("1500 ms", "1.5"),
        ("soon", "soon"),
        ("-3", "-3"),
        ("1e3", "1e3"),
        ("1/10s", "1/10s"),
        ("", ""),
        (", s", ", s"),
    ],
)
def test_a_delay_is_a_number_of_seconds(said: str, read: str) -> None:
    robots = "User-agent: *\r\ncrawl-delay: {}\r\nDisallow: /10s\r\n"
    assert in_utf8(robots.format(said).encode()) == robots.format(read).encode()


def test_long_lines_take_no_time() -> None:
    with no_hanging():
        assert sitemaps_of_robots(b"Sitemap:" + b" " * 200_000, URL) == []
        assert sitemaps_of_robots(f"Sitemap: {MAP}{' ,' * 200_000}{OTHER}".encode(), URL) == [MAP, OTHER]
        assert in_utf8(b"user-agent:" + b" " * 200_000)
        assert in_utf8(b"crawl-delay:" + b" " * 200_000 + b"s" * 200_000)
        assert in_utf8(codecs.BOM_UTF8 * 200_000 + b"a") == b"a"
