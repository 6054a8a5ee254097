"""The index finds what warcio wrote, and where it is."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.archive.warc import sortedlines
from newscrawl.archive.warc.captures import exact_url, url_key
from newscrawl.archive.warc.index import WarcIndex, moment
from newscrawl.archive.warc.read import ReplayError, http_head, unchunked
from tests.warcs import HTML, A, B, WarcFile


def test_every_response_is_found_and_read(warc: Path) -> None:
    index = WarcIndex.open(warc)
    assert len(index) == 4
    assert [capture.date for capture in index.captures(A)] == ["20261123060000", "20261124060000"]
    capture = index.lookup(B)
    assert capture is not None
    assert (capture.status, capture.mime) == (200, "text/html")
    assert index.read(capture).body == b"b" * 400_000
    notes = index.lookup("https://example.org/notes.txt")
    assert notes is not None
    assert index.read(notes).headers == [(b"Content-Type", b"text/plain")]
    assert index.read(notes).body == b"notes"
    index.close()


def test_the_latest_capture_not_after_a_moment_answers(warc: Path) -> None:
    index = WarcIndex.open(warc)
    latest, early = index.lookup(A), index.lookup(A, moment("2026-11-23"))
    assert latest is not None
    assert early is not None
    assert (latest.status, early.status) == (301, 200)
    assert index.lookup(A, moment("2026-11-22T00:00:00Z")) is None
    index.close()


def test_what_is_not_there_is_not_found(warc: Path) -> None:
    index = WarcIndex.open(warc)
    for url in (
        "https://example.org/",
        "https://example.org/A",
        "https://example.org/b?x=1",
        "http://example.org/a",
    ):
        assert index.lookup(url) is None
    assert index.lookup(A + "#part") is not None
    index.close()


def test_an_index_is_made_once_and_again_when_the_file_changed(warc: Path) -> None:
    WarcIndex.open(warc).close()
    sidecar = warc.with_name(warc.name + ".cdxj")
    made = sidecar.stat().st_ino
    WarcIndex.open(warc).close()
    assert sidecar.stat().st_ino == made
    with WarcFile(warc) as file:
        file.response(A)
    index = WarcIndex.open(warc)
    assert len(index) == 1
    assert sidecar.stat().st_ino != made
    index.close()


def test_the_index_is_cdxj_in_order(warc: Path) -> None:
    WarcIndex.open(warc).close()
    lines = warc.with_name(warc.name + ".cdxj").read_bytes().splitlines()
    assert lines[1:] == sorted(lines[1:])
    key, date, text = lines[1].decode().split(" ", 2)
    assert (key, date) == ("org,example)/a", "20261123060000")
    assert json.loads(text)["url"] == A


@pytest.mark.parametrize(
    "theirs", [b'org,example)/a 20260101000000 {"url": "x"}\n', b"!newscrawl {broken\n", b""]
)
def test_an_index_that_is_not_ours_or_broken_does_no_harm(warc: Path, theirs: bytes) -> None:
    sidecar = warc.with_name(warc.name + ".cdxj")
    sidecar.write_bytes(theirs)
    index = WarcIndex.open(warc)
    assert len(index) == 4
    index.close()
    assert not theirs.startswith(b"org") or sidecar.read_bytes() == theirs


def test_a_folder_that_cannot_be_written_is_still_indexed(
    warc: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(shutil, "copyfileobj", refuse)
    index = WarcIndex.open(warc)
    assert index.lookup(A) is not None
    assert list(warc.parent.iterdir()) == [warc]
    index.close()


def test_an_index_that_cannot_be_put_in_place_is_used_all_the_same(
    warc: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(Path, "replace", refuse)
    index = WarcIndex.open(warc)
    assert index.lookup(A) is not None
    assert [path.name for path in warc.parent.iterdir()] == [warc.name]
    index.close()


def test_what_is_no_answer_of_the_web_is_no_capture(tmp_path: Path) -> None:
    with WarcFile(tmp_path / "1.warc.gz") as file:
        file.resource("urn:pageinfo:1", b"{}", "application/json")
        file.resource(A, b"<html>", "text/html")
        file._add(A, "metadata", b"via: b", None, "2026-11-23T06:00:00Z")
    index = WarcIndex.open(tmp_path)
    assert (len(index), len(index.captures(A))) == (1, 1)
    index.close()


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("https://a.example:443/x", "https://a.example/x", True),
        ("http://a.example:80/x", "https://a.example/x", True),
        ("https://a.example:8443/x", "https://a.example/x", False),
        ("https://www2.a.example/x", "https://a.example/x", True),
        ("https://a.example", "https://a.example/", True),
        ("https://a.example/?b=1&a=2", "https://a.example/?a=2&b=1", True),
    ],
)
def test_which_addresses_share_a_key(one: str, other: str, alike: bool) -> None:
    assert (url_key(one) == url_key(other)) is alike


def test_a_large_index_is_sorted_in_parts(warc: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = _lines(warc)
    warc.with_name(warc.name + ".cdxj").unlink()
    monkeypatch.setattr(sortedlines, "_SORTED_AT_ONCE", 2)
    assert _lines(warc) == whole


def _lines(warc: Path) -> list[bytes]:
    WarcIndex.open(warc).close()
    return warc.with_name(warc.name + ".cdxj").read_bytes().splitlines()


def test_a_folder_is_searched_to_its_depth(warc: Path) -> None:
    (warc.parent / "deep").mkdir()
    with WarcFile(warc.parent / "deep" / "more.warc.gz") as file:
        file.response("https://example.org/deep")
    index = WarcIndex.open(warc.parent)
    assert index.lookup(A) is not None
    assert index.lookup("https://example.org/deep") is not None
    index.close()


def test_revisits_lead_to_what_they_repeat(tmp_path: Path) -> None:
    with WarcFile(tmp_path / "1.warc.gz") as file:
        file.response(A, b"<html>page</html>", headers=[HTML, ("X-Seen", "first")])
    first = WarcIndex.open(tmp_path)
    original = first.captures(A)[0]
    first.close()
    with WarcFile(tmp_path / "2.warc.gz") as file:
        file.revisit(
            A, original.digest, refers_to=A, date="2026-11-24T06:00:00Z", to_date="2026-11-23T06:00:00Z"
        )
        file.revisit(
            A,
            original.digest,
            refers_to=A,
            date="2026-11-25T06:00:00Z",
            to_date="",
            status="304 Not Modified",
        )
        file.revisit(
            "https://example.org/lost",
            "sha1:NONE",
            refers_to="https://example.org/none",
            date="2026-11-24T06:00:00Z",
            to_date="",
        )
    index = WarcIndex.open(tmp_path)
    again, unmodified = index.captures(A)[1:]
    assert index.read(again).body == b"<html>page</html>"
    assert (b"X-Seen", b"again") in index.read(again).headers
    assert index.read(unmodified).status == 200
    assert (b"X-Seen", b"first") in index.read(unmodified).headers
    lost = index.lookup("https://example.org/lost")
    assert lost is not None
    with pytest.raises(ReplayError, match="not here"):
        index.read(lost)
    index.close()


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("2026-11-23", "20261123235959"),
        ("2026-11-23T18:30:00Z", "20261123183000"),
        ("20261123183000", "20261123183000"),
        ("2026-11-23 18:30", "20261123183059"),
    ],
)
def test_moments(text: str, digits: str) -> None:
    assert moment(text) == digits


@pytest.mark.parametrize("text", ["yesterday", "2026", "2026-11-23T18:30:00+05:30", "202611231830001"])
def test_what_is_no_moment_says_what_to_write(text: str) -> None:
    with pytest.raises(ReplayError, match="write 2026-11-23"):
        moment(text)


def test_headers_that_do_not_fit_the_body_are_left_out(tmp_path: Path) -> None:
    encoded = [HTML, ("Content-Encoding", "gzip"), ("Transfer-Encoding", "chunked")]
    with WarcFile(tmp_path / "x.warc") as file:
        file.response(A, b"<html>decoded</html>", headers=encoded)
        file.response(B, b"3\r\n\x1f\x8b\x08\r\n0\r\n\r\n", headers=encoded)
    index = WarcIndex.open(tmp_path)
    decoded, raw = index.read(index.captures(A)[0]), index.read(index.captures(B)[0])
    index.close()
    assert [name for name, _ in decoded.headers] == [b"Content-Type"]
    assert decoded.body == b"<html>decoded</html>"
    assert [name for name, _ in raw.headers] == [b"Content-Type", b"Content-Encoding"]
    assert raw.body == b"\x1f\x8b\x08"


@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_a_head_ends_where_its_first_empty_line_is(end: str) -> None:
    head, body = f"HTTP/1.1 200 OK{end}X-A: 1{end}{end}".encode(), b"<p>one: 1\r\n\r\n<p>two"
    assert http_head(head + body) == (200, [(b"X-A", b"1")], body)
    assert http_head(head.rstrip()) == (200, [(b"X-A", b"1")], b"")


def test_chunked_transfer_is_undone_and_plain_bodies_are_left() -> None:
    assert unchunked(b"3\r\nabc\r\n4;x=y\r\ndefg\r\n0\r\n\r\n") == b"abcdefg"
    assert unchunked(b"<html>not chunked</html>") == b"<html>not chunked</html>"
    assert unchunked(b"") == b""


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.text(st.characters(codec="ascii", exclude_characters="\r\n\t\x00"), min_size=1, max_size=12),
        min_size=1,
        max_size=40,
    )
)
def test_any_set_of_addresses_can_be_looked_up(
    tmp_path_factory: pytest.TempPathFactory, names: list[str]
) -> None:
    path = tmp_path_factory.mktemp("any") / "x.warc"
    urls = list(dict.fromkeys(exact_url(f"https://example.org/{name}") for name in names))
    with WarcFile(path) as file:
        for n, url in enumerate(urls):
            file.response(url, str(n).encode())
    index = WarcIndex.open(path)
    for n, url in enumerate(urls):
        capture = index.lookup(url)
        assert capture is not None
        assert index.read(capture).body == str(n).encode()
    index.close()


@pytest.mark.parametrize("url", ["http://[x/a", "https://example.org: 8 0/", "https://example.org:99999/a"])
def test_what_is_no_address_is_found_as_it_is_written(tmp_path: Path, url: str) -> None:
    with WarcFile(tmp_path / "x.warc") as file:
        file.response(url, b"odd")
        file.response(A, b"plain")
    index = WarcIndex.open(tmp_path / "x.warc")
    for target, body in ((url, b"odd"), (A, b"plain")):
        capture = index.lookup(target)
        assert capture is not None
        assert index.read(capture).body == body
    index.close()


@given(st.text(max_size=60))
def test_keys_hold_no_blank_or_line_end_and_do_not_fail(text: str) -> None:
    key = url_key(f"https://example.org/{text}")
    assert " " not in key
    assert len(key.splitlines()) == 1


@pytest.mark.parametrize("nowhere", ["http://example.org:abc/x", "http://example.org:99999/ y", "http://[x/"])
def test_what_is_no_address_is_in_nobodys_way(tmp_path: Path, nowhere: str) -> None:
    with WarcFile(tmp_path / "cc.warc.gz") as file:
        file.response(nowhere)
        file.response(A)
    index = WarcIndex.open(tmp_path / "cc.warc.gz")
    assert index.lookup(A) is not None
    assert index.lookup(f"{A}/x") is None
    index.close()


def test_a_record_that_tells_parts_of_a_second_is_of_that_second(tmp_path: Path) -> None:
    with WarcFile(tmp_path / "day.warc.gz") as file:
        file.response(A, date="2026-11-23T06:00:00.123456Z")
    index = WarcIndex.open(tmp_path / "day.warc.gz")
    assert [capture.date for capture in index.captures(A)] == ["20261123060000"]
    assert index.latest == "20261123060000"
    index.close()
