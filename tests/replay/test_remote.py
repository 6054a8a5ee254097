"""WARC files read over the web: streamed, redirected, cut off and refused."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace

import pytest

from newscrawl.archive.warc.read import BLOCK, ReplayError
from newscrawl.clean import load_rules
from newscrawl.replay import reader, remote
from newscrawl.replay.foreign import Page, Pages, warcs
from newscrawl.replay.reader import PageRead
from newscrawl.replay.remote import Forward, Remote, announced
from newscrawl.replay.whole import read_page
from tests.newspaper import story
from tests.warcs import WarcFile

STORIES = [story(n) for n in range(1, 6)]


@pytest.fixture(autouse=True)
def no_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote, "WAITS", (0.0, 0.0))


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    answers: dict[str, bytes]
    cut = 0
    ranges = False
    grown = 0
    most = 1500

    def do_GET(self) -> None:
        self.server.asked.append(dict(self.headers))  # type: ignore[attr-defined] # set below
        body = self.answers.get(self.path)
        if self.ranges and body is not None and "Range" in self.headers:
            start = int(self.headers["Range"].removeprefix("bytes=").removesuffix("-"))
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {start}-{len(body) - 1}/{len(body) + self.grown}")
            self.send_header("Content-Length", str(len(body) - start))
            self.end_headers()
            self.wfile.write(body[start : start + self.most])
            self.close_connection = True
            return
        if self.path.startswith("/to/"):
            self.send_response(302)
            self.send_header("Location", self.path.removeprefix("/to/"))
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        self.send_response(200 if body is not None else 404)
        self.send_header("Content-Length", str(len(body or b"")))
        self.end_headers()
        self.wfile.write((body or b"")[: len(body or b"") - self.cut])
        self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Tests have their own lines."""


@contextmanager
def server(answers: dict[str, bytes], cut: int = 0, **more: object) -> Iterator[ThreadingHTTPServer]:
    """A server on the loopback that knows some files, and leaves out the last `cut` bytes of each."""
    handler = type("Handler", (_Handler,), {"answers": answers, "cut": cut, **more})
    httpd = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    httpd.asked = []  # type: ignore[attr-defined] # for the tests to look at
    threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    try:
        yield httpd
    finally:
        httpd.shutdown()
        httpd.server_close()


def address(httpd: ThreadingHTTPServer, path: str = "/cc.warc.gz") -> str:
    return f"http://127.0.0.1:{httpd.server_port}{path}"


def warc(folder: Path, name: str = "cc.warc.gz") -> Path:
    path = folder / name
    with WarcFile(path) as file:
        for one in STORIES:
            file.response(one.url, one.page().body)
            file.response(
                "https://outlet.example/logo.png", bytes(99), headers=[("Content-Type", "image/png")]
            )
    return path


def pages_of(*places: str) -> tuple[list[Page], list[str]]:
    pages = Pages(warcs(places), {})
    return list(pages), pages.faults


@pytest.mark.parametrize("name", ["cc.warc.gz", "cc.warc"])
def test_a_file_of_the_web_gives_what_a_file_of_the_disk_does(tmp_path: Path, name: str) -> None:
    reader._RULES["in use"] = load_rules(())
    path = warc(tmp_path, name)
    with server({f"/{name}": path.read_bytes()}) as httpd:
        url = address(httpd, f"/{name}")
        far, faults = pages_of(url)
    near, _ = pages_of(str(path))
    assert faults == []
    assert [(page.offset, page.length) for page in far] == [(page.offset, page.length) for page in near]
    assert [page.data for page in far] == [
        path.read_bytes()[page.offset : page.offset + page.length] for page in near
    ]
    for one, page, local in zip(STORIES, far, near, strict=True):
        read, same = read_page(page), read_page(local)
        assert isinstance(read, PageRead)
        assert isinstance(same, PageRead)
        assert (article := read.article)
        assert same.article
        assert (article.headline, article.article_body) == (one.headline, same.article.article_body)
        assert (article.provenance.warc or {})["file"] == url


def test_who_asks_and_how(tmp_path: Path) -> None:
    with server({"/cc.warc.gz": warc(tmp_path).read_bytes()}) as httpd:
        pages_of(address(httpd))
        (asked,) = httpd.asked  # type: ignore[attr-defined] # set above
    assert asked["User-Agent"].startswith("newscrawl/")
    assert asked["Accept-Encoding"] == "identity"


def test_a_redirect_is_followed_on_the_web_only(tmp_path: Path) -> None:
    path = warc(tmp_path)
    with server({"/cc.warc.gz": path.read_bytes()}) as httpd:
        found, faults = pages_of(address(httpd, "/to//cc.warc.gz"))
        assert (len(found), faults) == (5, [])
        for target in (path.as_uri(), "ftp://127.0.0.1/cc.warc.gz"):
            found, (fault,) = pages_of(address(httpd, f"/to/{target}"))
            assert found == []
            assert fault.startswith(address(httpd, "/to/"))


def test_what_cannot_be_had_is_one_line(tmp_path: Path) -> None:
    with server({"/cc.warc.gz": warc(tmp_path).read_bytes(), "/page": b"<html></html>"}) as httpd:
        gone, page, good = (address(httpd, path) for path in ("/gone", "/page", "/cc.warc.gz"))
        found, faults = pages_of(gone, page, good)
    nobody, (fault,) = pages_of(gone)
    assert len(found) == 5  # the others are read all the same
    assert faults == [
        f"{gone}: the server answers 404 Not Found",
        f"{page}: not a WARC file; give a .warc or .warc.gz",
    ]
    assert nobody == []
    assert fault == f"{gone}: cannot be had (Connection refused); check the address"


def test_a_connection_that_is_lost(tmp_path: Path) -> None:
    data = warc(tmp_path).read_bytes()
    with server({"/cc.warc.gz": data}, cut=700) as httpd:
        found, (fault,) = pages_of(address(httpd))
    assert 0 < len(found) < 5
    assert fault.startswith(f"{address(httpd)}: the connection was lost at byte {len(data) - 700:,}")


def test_a_connection_that_is_lost_is_taken_up(tmp_path: Path) -> None:
    data = warc(tmp_path).read_bytes()
    with server({"/cc.warc.gz": data}, cut=len(data) - 2000, ranges=True) as httpd:
        found, faults = pages_of(address(httpd))
        asked = [one["Range"] for one in httpd.asked if "Range" in one]  # type: ignore[attr-defined]
    assert (len(found), faults) == (5, [])
    assert b"".join(page.data or b"" for page in found[:1]) == data[found[0].offset :][: found[0].length]
    assert asked[0] == "bytes=2000-"


def test_a_file_that_is_another_is_not_taken_up(tmp_path: Path) -> None:
    data = warc(tmp_path).read_bytes()
    with server({"/cc.warc.gz": data}, cut=700, ranges=True, grown=1) as httpd:
        _, (fault,) = pages_of(address(httpd))
    assert "the connection was lost at byte" in fault


def test_a_file_that_ends_in_a_record(tmp_path: Path) -> None:
    data = warc(tmp_path).read_bytes()
    with server({"/cc.warc.gz": data[:-700]}) as httpd:
        found, (fault,) = pages_of(address(httpd))
    assert 0 < len(found) < 5
    assert "the last record is cut off" in fault


def test_damage_is_passed_over(tmp_path: Path) -> None:
    path = warc(tmp_path)
    data = bytearray(path.read_bytes())
    second = pages_of(str(path))[0][1]
    data[second.offset + 40 : second.offset + 60] = bytes(20)
    with server({"/cc.warc.gz": bytes(data)}) as httpd:
        found, (fault,) = pages_of(address(httpd))
    assert len(found) == 4
    assert f"damaged gzip at byte {second.offset:,}" in fault


def test_memory_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote, "LONGEST", 500_000)
    path = tmp_path / "cc.warc"
    with WarcFile(path) as file:
        file.response(STORIES[0].url, STORIES[0].page().body)
        file.response(STORIES[1].url, b"<html>" + b"x" * 2_000_000)
    with server({"/cc.warc": path.read_bytes()}) as httpd:
        found, (fault,) = pages_of(address(httpd, "/cc.warc"))
    assert len(found) == 1
    assert "a record of more than 500,000 bytes" in fault


def test_to_go_on_at_a_place_no_more_is_read_than_is_before_it() -> None:
    stream = io.BytesIO(bytes(10 * BLOCK))
    file = Forward(stream, "far", lambda _first, _offset: None)
    file.seek(BLOCK + 1)
    assert stream.tell() == 2 * BLOCK
    assert len(file.read(5)) == 5
    assert stream.tell() == 2 * BLOCK
    with pytest.raises(io.UnsupportedOperation):
        file.seek(BLOCK)


@pytest.mark.parametrize(("said", "size"), [("12", 12), ("", None), (None, None), ("-1", None), ("²", None)])
def test_a_length_that_is_no_number_is_none(said: str | None, size: int | None) -> None:
    assert announced(SimpleNamespace(headers={"Content-Length": said})) == size


def test_what_is_an_address() -> None:
    assert [str(place) for place in warcs(["HTTPS://a.example/x.warc.gz"])] == ["HTTPS://a.example/x.warc.gz"]
    with pytest.raises(ReplayError, match="no WARC there"):
        warcs(["ftp://a.example/x.warc.gz"])
    assert str(Remote("http://a.example/x")) == "http://a.example/x"
