"""What a site says about the use of its pages goes into the record in its own words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.items import Rights
from newscrawl.manners.rights import read_rights
from newscrawl.manners.tdmfiles import TdmFile
from newscrawl.manners.tdmrep import Rule


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
            Rights(tdm_reservation="1", tdm_policy="/p.json?a=1&b=2", tdm_source="meta"),
        ),
        ('<meta name="tdm-reservation" content="0">', Rights(tdm_reservation="0", tdm_source="meta")),
        ('<meta name="tdm-reservation" content="2">', None),
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
        ('<META NAME="DC.Rights" CONTENT="Example Media">', Rights(license=["Example Media"])),
        (
            '<a class="license" rel="license" href="/l"><a rel="license" href="/m">',
            Rights(license=["/l", "/m"]),
        ),
        ('<a href="/license">our license</a><b class="license">license</b>"license"', None),
        (f'<a {"x" * 1990} rel="license" href="/l">', Rights(license=["/l"])),
        ('license": "https://example.org/l"', None),
        ('<meta name="robots" content="">', None),
        ('<meta name="description" content="robots and copyright">', None),
    ],
)
def test_what_a_page_says(head: str, rights: Rights | None) -> None:
    assert read_rights({}, page(head)) == rights


RESERVED = '<meta name="tdm-reservation" content="1">'


@pytest.mark.parametrize(
    ("rule", "header", "head", "said"),
    [
        (Rule("/", "1", "/f"), None, "", ("1", "/f", "tdmrep.json")),
        (Rule("/", "1", "/f"), b"0", "", ("0", "/f", "header")),
        (Rule("/", "1", "/f"), b"2", "", ("1", "/f", "tdmrep.json")),
        (Rule("/", "0"), b"0", RESERVED, ("1", None, "meta")),
        (None, b"0", RESERVED, ("1", None, "meta")),
        (Rule("/", "1"), None, '<meta name="tdm-policy" content="/m">', ("1", "/m", "tdmrep.json")),
        (Rule("/", "1", "/f\x1b\ud800\n g"), None, "", ("1", "/f g", "tdmrep.json")),
    ],
)
def test_what_stands_above_what(
    rule: Rule | None, header: bytes | None, head: str, said: tuple[str | None, ...]
) -> None:
    headers = {b"TDM-Reservation": [header]} if header else {}
    file = TdmFile(datetime(2026, 11, 1, tzinfo=UTC), "cd" * 32, (rule,) if rule else ())
    rights = read_rights(headers, page(head), tdm=file, url="https://outlet.example/a")
    assert rights is not None
    assert (rights.tdm_reservation, rights.tdm_policy, rights.tdm_source) == said
    assert rights.tdmrep_json == (file.sha256 if rule else None)
    assert rights.robots_txt is None


def test_what_page_and_headers_say() -> None:
    headers = {
        b"X-Robots-Tag": [b"noai", b"noarchive, noai"],
        b"TDM-Reservation": [b"1"],
        b"Content-Usage": [b"train-ai=n"],
        b"Server": [b"x"],
    }
    body = page('<meta name="tdm-reservation" content="0"><meta name="robots" content="all">')
    assert read_rights(headers, body, "ab" * 32) == Rights(
        robots_txt="ab" * 32,
        x_robots_tag=["noai", "noarchive"],
        meta_robots=["all"],
        tdm_reservation="0",
        tdm_source="meta",
        content_usage="train-ai=n",
    )


def test_of_statements_without_end_the_first_are_kept() -> None:
    """To see whether each is a new one took the square of their number."""
    links = b"".join(b'"license":"https://licence.example/%d" ' % n for n in range(5000))
    words = b"".join(b'<meta name="robots" content="a%d, b%d">' % (n, n) for n in range(1000))
    rights = read_rights({b"X-Robots-Tag": [b"c%d" % n for n in range(1000)]}, words + b"<body>" + links)
    assert rights is not None
    assert rights.license[::99] == ["https://licence.example/0", "https://licence.example/99"]
    assert [len(rights.license), len(rights.meta_robots), len(rights.x_robots_tag)] == [100, 100, 100]


def test_what_is_for_machines_is_no_part_of_what_is_said() -> None:
    rights = read_rights({b"X-Robots-Tag": [b"noai\x1b[31m"]}, b'<link rel="license" href="/a\xc2\x9b2J">')
    assert rights is not None
    assert (rights.x_robots_tag, rights.license) == (["noai[31m"], ["/a›2J"])


def test_nothing_said() -> None:
    assert read_rights({b"Content-Type": [b"text/html"]}, page("")) is None


PIECES = [b"<meta ", b"name=", b'"', b"'", b"robots", b"content", b"=", b">", b"<a rel=", b"\xff"]


@given(st.lists(st.sampled_from(PIECES)))
def test_any_bytes(pieces: list[bytes]) -> None:
    rights = read_rights({}, b"".join(pieces))
    assert rights is None or rights.robots_txt is None
