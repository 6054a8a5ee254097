"""What a site says about the use of its pages goes into the record in its own words."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.items import Rights
from newscrawl.rights import read_rights


def page(head: str) -> bytes:
    return f"<!DOCTYPE html><html><head>{head}</head><body>text</body></html>".encode()


@pytest.mark.parametrize(
    ("head", "rights"),
    [
        (
            '<meta name="robots" content="noindex, NoAI,noimageai, max-snippet:50">',
            Rights(meta_robots=["noindex", "noai", "noimageai", "max-snippet:50"]),
        ),
        ("<META CONTENT=noai NAME=robots>", Rights(meta_robots=["noai"])),
        ("<meta name='newscrawl' content='noarchive'>", Rights(meta_robots=["noarchive"])),
        ('<meta name="googlebot" content="noindex">', None),
        (
            '<meta name="tdm-reservation" content="1"><meta name="tdm-policy" content="/p.json?a=1&amp;b=2">',
            Rights(tdm_reservation="1", tdm_policy="/p.json?a=1&b=2"),
        ),
        ('<meta name="tdm-reservation" content="0">', Rights(tdm_reservation="0")),
        (
            '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">',
            Rights(license=["https://creativecommons.org/licenses/by/4.0/"]),
        ),
        ('<a href="/terms" rel="nofollow license">terms</a>', Rights(license=["/terms"])),
        ('<meta name="copyright" content="Example Media">', Rights(license=["Example Media"])),
        (
            '<script>{"license": "https://example.org/l", "usageInfo":"https://example.org/u"}</script>',
            Rights(license=["https://example.org/l", "https://example.org/u"]),
        ),
        ('<meta name="robots" content="">', None),
        ('<meta name="description" content="robots and copyright">', None),
    ],
)
def test_what_a_page_says(head: str, rights: Rights | None) -> None:
    assert read_rights({}, page(head)) == rights


@dataclass
class Robots:
    sha256: str | None = "ab" * 32


def test_what_the_headers_say_comes_first() -> None:
    headers = {
        b"X-Robots-Tag": [b"noai", b"noarchive, noai"],
        b"TDM-Reservation": [b"1"],
        b"Content-Usage": [b"train-ai=n"],
        b"Server": [b"x"],
    }
    body = page('<meta name="tdm-reservation" content="0"><meta name="robots" content="all">')
    assert read_rights(headers, body, Robots()) == Rights(
        robots_txt="ab" * 32,
        x_robots_tag=["noai", "noarchive"],
        meta_robots=["all"],
        tdm_reservation="1",
        content_usage="train-ai=n",
    )


def test_nothing_said() -> None:
    assert read_rights({b"Content-Type": [b"text/html"]}, page(""), Robots(None)) is None


PIECES = [b"<meta ", b"name=", b'"', b"'", b"robots", b"content", b"=", b">", b"<a rel=", b"\xff"]


@given(st.lists(st.sampled_from(PIECES)))
def test_any_bytes(pieces: list[bytes]) -> None:
    rights = read_rights({}, b"".join(pieces))
    assert rights is None or rights.robots_txt is None
