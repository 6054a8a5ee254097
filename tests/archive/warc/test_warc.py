"""What we write, others must be able to read: every check here goes through warcio."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import random
import uuid
import zlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator
from warcio.checker import Checker

from newscrawl.archive import Exchange, Limits
from newscrawl.archive.warc.members import whole_members
from newscrawl.archive.warc.warc import info_member, members, payload_digest, warc_date
from tests.archive.world import NOON, article, crawl, kept, open_archive, page

URL = "https://outlet.example/story-1"


def records(path: Path) -> Iterator[Any]:
    with path.open("rb") as stream:
        for record in ArchiveIterator(stream):
            record.body = record.content_stream().read() if record.rec_type != "revisit" else b""
            yield record


def check(path: Path) -> None:
    """What `warcio check` does: every digest, and that records are compressed one by one."""

    class Arguments:
        inputs = (str(path),)
        verbose = False

    checker = Checker(Arguments())
    checker.process_all()
    assert checker.exit_value == 0


def only_file(root: Path) -> Path:
    (path,) = (root / "outlet/warc").glob("*.warc.gz")
    return path


def test_a_page_its_request_and_what_led_to_it(tmp_path: Path) -> None:
    archive = open_archive(tmp_path, about={"operator": "somebody <mail@outlet.example>"})
    body = gzip.compress("<p>“Served”</p>".encode())
    pointer = archive.keep(
        page(
            f"{URL}?page=2",
            body,
            request_headers=[(b"User-Agent", b"newscrawl")],
            metadata={"kind": "feed", "source": "https://outlet.example/rss", "title": "A “story”"},
            ip="192.0.2.7",
        )
    )
    archive.close(0, "fine", {})
    check(only_file(tmp_path))
    info, response, request, metadata = records(only_file(tmp_path))
    assert [r.rec_type for r in (info, response, request, metadata)] == [
        "warcinfo",
        "response",
        "request",
        "metadata",
    ]
    assert info.rec_headers.get_header("WARC-Filename") == only_file(tmp_path).name
    assert b"operator: somebody <mail@outlet.example>\r\n" in info.body
    assert b"software: newscrawl/" in info.body
    named = response.rec_headers.get_header
    assert named("WARC-Target-URI") == f"{URL}?page=2"
    assert named("WARC-Date") == "2026-11-25T12:00:00.000Z"
    assert named("WARC-IP-Address") == "192.0.2.7"
    assert response.http_headers.get_statuscode() == "200"
    assert request.http_headers.protocol == "GET"
    assert request.http_headers.statusline == "/story-1?page=2 HTTP/1.1"
    assert request.http_headers.get_header("Host") == "outlet.example"
    assert request.http_headers.get_header("User-Agent") == "newscrawl"
    assert request.rec_headers.get_header("WARC-Concurrent-To") == named("WARC-Record-ID")
    assert metadata.body.decode().splitlines() == [
        "kind: feed",
        "via: https://outlet.example/rss",
        "title: A “story”",
    ]
    assert kept(tmp_path / "outlet", pointer) == (f"{URL}?page=2", body)


def test_the_same_body_again_is_a_revisit(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    pointers = [archive.keep(page(url, b"body")) for url in (URL, URL, f"{URL}0")]
    archive.close(0, "fine", {})
    again = open_archive(tmp_path)
    pointers += [again.keep(page(URL, body)) for body in (b"body", b"another")]
    again.close(0, "fine", {})
    assert pointers[0] == pointers[1] == pointers[3]
    assert len({json.dumps(p) for p in pointers}) == 3
    kinds = []
    for path in sorted((tmp_path / "outlet/warc").glob("*.warc.gz")):
        check(path)
        kinds += [(r.rec_type, r) for r in records(path) if r.rec_type in ("response", "revisit")]
    assert [kind for kind, _ in kinds] == ["response", "revisit", "response", "revisit", "response"]
    revisit = kinds[1][1].rec_headers.get_header
    assert revisit("WARC-Refers-To-Target-URI") == URL
    assert revisit("WARC-Refers-To-Date") == "2026-11-25T12:00:00.000Z"
    assert revisit("WARC-Payload-Digest") == payload_digest(b"body")
    assert kinds[1][1].http_headers.get_header("Content-Type") == "text/html; charset=utf-8"


def test_hostile_headers_and_addresses_forge_nothing(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    pointer = archive.keep(
        Exchange(
            url="https://outlet.example/a b\r\nWARC-Type: evil/é",
            status=799,
            headers=[
                (b"X-A\r\nX-B", b"1\r\n\r\n<html>"),
                (b"Transfer-Encoding", b"chunked"),
                (b"X-C", b"\xff"),
            ],
            body=b"the body",
            date=NOON,
            metadata={"title": "a\r\nb: c\ud800", "source": None},
        )
    )
    archive.close(0, "fine", {})
    check(only_file(tmp_path))
    uri = "https://outlet.example/a%20b%0D%0AWARC-Type:%20evil/%C3%A9"
    assert kept(tmp_path / "outlet", pointer) == (uri, b"the body")
    response = next(r for r in records(only_file(tmp_path)) if r.rec_type == "response")
    assert response.body == b"the body"
    assert [name for name, _ in response.http_headers.headers] == [
        "X-A X-B",
        "X-Archive-Orig-Transfer-Encoding",
        "X-C",
    ]


@given(st.binary(max_size=200), st.lists(st.tuples(st.binary(max_size=9), st.binary(max_size=9)), max_size=3))
def test_any_bytes_come_back(body: bytes, headers: list[tuple[bytes, bytes]]) -> None:
    exchange = Exchange(url=URL, status=200, headers=headers, body=body, date=NOON)
    first, rest = members(exchange)
    raw = gzip.decompress(first)
    assert raw.endswith(b"\r\n\r\n" + body + b"\r\n\r\n")
    assert payload_digest(body).encode() in raw
    assert gzip.decompress(rest).startswith(b"WARC/1.1\r\nWARC-Type: request\r\n")


@example(b"\x1f\x8b\x08", 1, b"")
@given(st.binary(max_size=200), st.integers(0, 3), st.sampled_from([b"gzip", b"br", b"", b"Identity"]))
def test_a_body_that_came_compressed_is_not_compressed_again(body: bytes, blocks: int, coding: bytes) -> None:
    body = body * (blocks * 400)
    first, _ = members(
        Exchange(url=URL, status=200, headers=[(b"Content-Encoding", coding)], body=body, date=NOON)
    )
    whole = zlib.decompressobj(wbits=31)
    assert whole.decompress(first).endswith(b"\r\n\r\n" + body + b"\r\n\r\n")
    assert (whole.eof, whole.unused_data) == (True, b"")
    if len(body) > 9:
        packed = coding in (b"gzip", b"br") or body.startswith(b"\x1f\x8b\x08")
        assert (body in first) is (packed and len(body) <= 0xFFFF)


def test_others_read_what_is_stored_as_it_came(tmp_path: Path) -> None:
    body = gzip.compress(random.Random(1).randbytes(200_000))
    archive = open_archive(tmp_path)
    headers = [(b"Content-Type", b"text/html"), (b"Content-Encoding", b"gzip")]
    pointers = [
        archive.keep(Exchange(url=URL, status=200, headers=headers, body=body, date=NOON)),
        archive.keep(Exchange(url=f"{URL}.xml.gz", status=200, headers=(), body=body, date=NOON)),
    ]
    archive.close(0, "fine", {})
    check(only_file(tmp_path))
    assert [kept(tmp_path / "outlet", pointer)[1] for pointer in pointers] == [body, body]
    assert sum(pointer["length"] for pointer in pointers) < 2 * len(body) + 1500


def test_files_are_rotated_and_each_begins_with_its_warcinfo(tmp_path: Path) -> None:
    archive = open_archive(tmp_path, limits=Limits(warc_bytes=2000, group_records=1))
    crawl(archive, range(12))
    archive.close(0, "fine", {})
    files = sorted((tmp_path / "outlet/warc").iterdir())
    assert len(files) > 2
    for path in files:
        check(path)
        first = next(records(path))
        assert (first.rec_type, first.rec_headers.get_header("WARC-Filename")) == ("warcinfo", path.name)


def test_where_the_last_whole_record_ends(tmp_path: Path) -> None:
    first, rest = members(page(URL, b"x" * 100_000))
    whole = info_member("a.warc.gz", NOON, {}) + first + rest
    path = tmp_path / "a.warc.gz"
    for more, good in ((b"", len(whole)), (first[:50], len(whole)), (b"\x1f\x8bnonsense", len(whole))):
        path.write_bytes(whole + more)
        assert whole_members(path) == good
    path.write_bytes(whole[:-1])
    assert whole_members(path) == len(whole) - len(rest)
    path.write_bytes(b"")
    assert whole_members(path) == 0


def test_pages_that_a_disk_lost_are_kept_anew(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    for number in range(3):
        archive.keep(page(f"{URL}{number}", b"body"))
    archive.commit()
    archive.abandon()
    (part,) = (tmp_path / "outlet/warc").glob("*.part")
    part.write_bytes(part.read_bytes()[:-700])
    archive = open_archive(tmp_path)
    assert any("had lost what was committed to it" in note for note in archive.recovered)
    pointers = [archive.keep(page(f"{URL}{number}", b"body")) for number in range(3)]
    archive.close(0, "fine", {})
    assert len({p["file"] for p in pointers}) == 2
    for number, pointer in enumerate(pointers):
        assert kept(tmp_path / "outlet", pointer) == (f"{URL}{number}", b"body")


@pytest.mark.parametrize("moment", [NOON, datetime(2026, 1, 2, 3, 4, 5, 678_900, tzinfo=NOON.tzinfo)])
def test_dates_have_milliseconds(moment: datetime) -> None:
    assert datetime.fromisoformat(warc_date(moment)) == moment.replace(
        microsecond=moment.microsecond // 1000 * 1000
    )


def test_a_record_points_at_its_page(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    item = article(1)
    item.provenance.warc = archive.keep(page(item.url, b"<html>"))
    archive.store("outlet:1", item)
    archive.close(0, "fine", {})
    (line,) = next((tmp_path / "outlet/articles").glob("*.jsonl")).read_text().splitlines()
    assert kept(tmp_path / "outlet", json.loads(line)["provenance"]["warc"]) == (item.url, b"<html>")


@given(st.binary(max_size=100))
def test_digests_are_sha_1_in_base_32(body: bytes) -> None:
    assert payload_digest(body) == f"sha1:{base64.b32encode(hashlib.sha1(body).digest()).decode()}"


def test_records_have_random_ids(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    for number in range(40):
        archive.keep(page(f"{URL}{number}", b"body"))
    archive.close(0, "fine", {})
    ids = [record.rec_headers["WARC-Record-ID"] for record in records(only_file(tmp_path))]
    made = [uuid.UUID(one.removeprefix("<").removesuffix(">")) for one in ids]
    assert [one.removeprefix("<urn:uuid:").removesuffix(">") for one in ids] == list(map(str, made))
    assert {(one.version, one.variant) for one in made} == {(4, uuid.RFC_4122)}
    assert len(set(made)) == len(made) > 80
