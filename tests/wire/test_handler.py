"""Whatever a server does, our client and Scrapy's say the same of it; ours keeps more of what was served."""

from __future__ import annotations

import gzip
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from scrapy.settings import Settings

from newscrawl.wire.handler import _tls
from tests.certificate import certificate_of, server_context
from tests.wire.probe import OURS, SCRAPYS, Outcome, outcomes
from tests.wire.server import Scripted, Step

OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
WHOLE = OK + b"Content-Length: 5\r\n\r\nhello"
HALF = OK + b"Content-Length: 50\r\n\r\nhello"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
ANSWERED: dict[str, list[Step]] = {
    "whole": [WHOLE],
    "byte-by-byte": [bytes([byte]) for byte in WHOLE],
    "chunks": [CHUNKED + b"3;a=b\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n"],
    "chunks-and-trailers": [CHUNKED + b"5\r\nhello\r\n", b"0\r\nX-Sum: 1\r\n\r\n"],
    "chunks-and-length": [
        OK + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"
    ],
    "chunks-said-twice": [
        OK + b"Transfer-Encoding: chunked\r\n" + CHUNKED[len(OK) :] + b"5\r\nhello\r\n0\r\n\r\n"
    ],
    "until-close": [OK + b"\r\nhello", "close"],
    "continue": [b"HTTP/1.1 100 Continue\r\n\r\n" + WHOLE],
    "early-hints": [b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", WHOLE],
    "no-content": [b"HTTP/1.1 204 No Content\r\n\r\n"],
    "not-modified": [b"HTTP/1.1 304 Not Modified\r\nContent-Length: 10\r\n\r\n"],
    "empty": [OK + b"Content-Length: 0\r\n\r\n"],
    "more-than-its-length": [OK + b"Content-Length: 3\r\n\r\nhelloHTTP/1.1 200 OK\r\n"],
    "after-more": [WHOLE],
    "version-1.0": [WHOLE.replace(b"1.1", b"1.0", 1)],
    "line-without-colon": [OK + b"nonsense\r\nContent-Length: 5\r\n\r\nhello"],
    "same-length-twice": [OK + b"Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello"],
    "bare-line-ends": [WHOLE.replace(b"\r", b"")],
    "odd-bytes": [OK + b"X-Nul: a\0b\r\nX-High: \xff\xfe\r\nContent-Length: 5\r\n\r\nhello"],
    "many-lines": [OK + b"X-Line: 1\r\n" * 600 + b"Content-Length: 5\r\n\r\nhello"],
    "no-phrase": [b"HTTP/1.1 200\r\nContent-Length: 5\r\n\r\nhello"],
    "status-999": [b"HTTP/1.1 999 Denied\r\nContent-Length: 5\r\n\r\nhello"],
    "closes": [OK + b"Connection: close\r\nContent-Length: 5\r\n\r\nhello", "close"],
    "closes-unsaid": [WHOLE, "close"],
    "after-close": [WHOLE],
    "resets-unsaid": [WHOLE, "reset"],
    "after-reset": [WHOLE],
}
FAILED: dict[str, tuple[list[Step], str]] = {
    "no-answer": (["close"], "DownloadFailedError"),
    "reset": (["reset"], "DownloadFailedError"),
    "other-language": ([b"HELLO WORLD\r\n\r\n", "close"], "DownloadFailedError"),
    "half-a-line": ([b"HTTP/1.1 20", "close"], "DownloadFailedError"),
    "two-lengths": (
        [OK + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello", "close"],
        "DownloadFailedError",
    ),
    "coding-nobody-asked-for": ([OK + b"Transfer-Encoding: gzip\r\n\r\nx", "close"], "DownloadFailedError"),
    "other-protocol": ([b"HTTP/1.1 101 Switching Protocols\r\n\r\n", "close"], "DownloadFailedError"),
    "flood": ([OK, *[b"X: " + b"y" * 1000 + b"\r\n"] * 400, b"\r\n", "close"], "DownloadFailedError"),
    "half-a-body": ([HALF, "close"], "ResponseDataLossError"),
    "reset-in-a-body": ([HALF, 0.1, "reset"], "ResponseDataLossError"),
    "bad-chunk": ([CHUNKED + b"zz\r\nhello\r\n", "close"], "ResponseDataLossError"),
    "half-a-chunk": ([CHUNKED + b"5\r\nhel", "close"], "ResponseDataLossError"),
    "chunk-too-long": ([CHUNKED + b"5\r\nhelloXX0\r\n\r\n", "close"], "ResponseDataLossError"),
    "no-last-chunk": ([CHUNKED + b"5\r\nhello\r\n", "close"], "ResponseDataLossError"),
    "late": ([1.5, WHOLE], "DownloadTimeoutError"),
    "late-in-a-body": ([HALF, 1.5], "DownloadTimeoutError"),
    "large": ([OK + b"Content-Length: 5000\r\n\r\n" + b"x" * 5000], "DownloadCancelledError"),
    "large-unsaid": ([OK + b"\r\n", *[b"x" * 500] * 10, "close"], "DownloadCancelledError"),
    "large-chunk": ([CHUNKED + b"fffff\r\n" + b"x" * 5000, "close"], "DownloadCancelledError"),
}
FRAMING = ("Connection", "Content-Length", "Transfer-Encoding")
"""Lines of which Twisted keeps none, and Scrapy puts the length back."""


def requests(server: Scripted) -> Iterator[tuple[str, dict[str, Any]]]:
    here = f"http://127.0.0.1:{server.port}"
    for name in (*ANSWERED, *FAILED):
        meta = {"late": {"download_timeout": 0.5}, "large": {"download_maxsize": 1000}}
        yield name, {"url": f"{here}/{name}", "meta": meta.get(name.partition("-")[0], {})}
    yield "head", {"url": f"{here}/whole-head", "method": "HEAD"}
    yield "refused", {"url": "http://127.0.0.1:1/"}
    yield "refused by all", {"url": "http://localhost:1/"}
    yield "no such name", {"url": "http://no-such-host.invalid/"}
    yield "no name", {"url": f"http://{'a' * 64}.example/"}


def scripts() -> dict[str, list[Step]]:
    head: dict[str, list[Step]] = {"whole-head": [OK + b"Content-Length: 5\r\n\r\n"]}
    return {**ANSWERED, **{name: steps for name, (steps, _) in FAILED.items()}, **head}


@pytest.fixture(scope="module")
def both() -> dict[str, tuple[Outcome, Outcome]]:
    """What Scrapy's client and ours say, by name."""
    found = []
    for handler in (SCRAPYS, OURS):
        with Scripted(scripts()) as server:
            asked = list(requests(server))
            found.append(outcomes(handler, [request for _, request in asked]))
    return {name: pair for (name, _), pair in zip(asked, zip(*found, strict=True), strict=True)}


def plain(outcome: Outcome) -> Outcome:
    headers = {name: value for name, value in outcome["headers"].items() if name not in FRAMING}
    return {**outcome, "headers": headers, "latency": outcome["latency"] >= 0}


@pytest.mark.parametrize("name", [*ANSWERED, "head"])
def test_answers(both: dict[str, tuple[Outcome, Outcome]], name: str) -> None:
    theirs, ours = both[name]
    assert plain(ours) == plain(theirs)


@pytest.mark.parametrize("name", FAILED)
def test_failures(both: dict[str, tuple[Outcome, Outcome]], name: str) -> None:
    theirs, ours = both[name]
    assert ours["error"] == theirs["error"] == FAILED[name][1]
    assert ours["text"]


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("refused", "DownloadConnectionRefusedError"),
        ("refused by all", "DownloadConnectionRefusedError"),
        ("no such name", "CannotResolveHostError"),
        ("no name", "CannotResolveHostError"),
    ],
)
def test_nobody_there(both: dict[str, tuple[Outcome, Outcome]], name: str, error: str) -> None:
    theirs, ours = both[name]
    assert ours["error"] == theirs["error"] == error


def test_what_only_ours_can_do() -> None:
    with Scripted(
        {
            "chunk-size-and-space": [CHUNKED, b"5 \r\nhello\r\n0\r\n\r\n"],
            "name-and-space": [OK + b"Content-Length : 5\r\n\r\nhello"],
            "identity": [OK + b"Transfer-Encoding: identity\r\nContent-Length: 5\r\n\r\nhello"],
            "length-in-words": [OK + b"Content-Length: five\r\n\r\nhello", "close"],
            "length-below-nothing": [OK + b"Content-Length: -5\r\n\r\nhello", "close"],
            "no-length": [OK + b"Content-Length: \r\n\r\nhello", "close"],
        }
    ) as server:
        asked = [{"url": f"http://127.0.0.1:{server.port}/{name}"} for name in server.scripts]
        assert [one["body"] for one in outcomes(OURS, asked)] == ["hello"] * 6
        assert {one["error"] for one in outcomes(SCRAPYS, asked)} <= {
            "DownloadFailedError",
            "ResponseDataLossError",
        }


def test_a_page_that_came_to_its_end_is_whole_whatever_was_announced() -> None:
    page = b"<html><body><p>The ferry sails again.</p></body></html>\n"
    packed, length = gzip.compress(page), b"Content-Length: 500\r\n"
    chunk = b"%x\r\n%b\r\n" % (len(page), page)
    server: dict[str, list[Step]] = {
        "counted-wrong": [OK + length + b"\r\n" + page, "close"],
        "counted-before-it-was-packed": [
            OK + length + b"Content-Encoding: gzip\r\n\r\n" + packed,
            "close",
        ],
        "no-last-chunk": [CHUNKED + chunk, "close"],
        "half-of-the-last-chunk": [CHUNKED + chunk + b"0\r\n", "close"],
        "torn-at-the-end": [OK + b"\r\n" + page, 0.1, "reset"],
        "counted-wrong-and-kept-open": [OK + length + b"\r\n" + page, 3.0],
        "neither-counted-nor-closed": [OK + b"\r\n" + page, 3.0],
    }
    with Scripted(server) as scripted:
        here, meta = f"http://127.0.0.1:{scripted.port}", {"download_timeout": 1.0}
        asked = [{"url": f"{here}/{name}", "meta": meta} for name in server]
        found = outcomes(OURS, asked)
    assert [one["body"].encode("latin-1") for one in found] == [page] * len(server)
    assert all("dataloss" not in one["flags"] for one in found)


def test_a_body_without_an_end_that_breaks_off_is_lost() -> None:
    with Scripted({"torn": [OK + b"\r\nhel", 0.1, "reset"]}) as server:
        asked = [{"url": f"http://127.0.0.1:{server.port}/torn"}]
        assert outcomes(OURS, asked)[0]["error"] == "ResponseDataLossError"
        assert outcomes(SCRAPYS, asked)[0]["flags"] == ["partial"]


@pytest.mark.parametrize("handler", [SCRAPYS, OURS])
def test_half_a_body_where_that_is_wanted(handler: str) -> None:
    with Scripted(
        {"half": [HALF, "close"], "chunks": [CHUNKED + b"5\r\nhello\r\nno size\r\n", "close"]}
    ) as server:
        asked = [{"url": f"http://127.0.0.1:{server.port}/{name}"} for name in server.scripts]
        found = outcomes(handler, asked, "DOWNLOAD_FAIL_ON_DATALOSS=0")
    assert all(one["latency"] >= 0 for one in found)
    assert [(one["body"], one["flags"], one["address"]) for one in found] == [
        ("hello", ["dataloss"], "127.0.0.1")
    ] * 2


@pytest.mark.parametrize("setting", ["WIRE_ENABLED=0", "DOWNLOAD_BIND_ADDRESS=127.0.0.1"])
def test_what_only_scrapys_can_do_is_left_to_it(setting: str) -> None:
    with Scripted({"torn": [OK + b"\r\nhel", 0.1, "reset"]}) as server:
        asked = [{"url": f"http://127.0.0.1:{server.port}/torn"}]
        assert outcomes(OURS, asked, setting)[0]["flags"] == ["partial"]


@pytest.mark.parametrize("handler", [SCRAPYS, OURS])
def test_a_download_that_somebody_stops(handler: str) -> None:
    with Scripted({"whole": [WHOLE]}) as server:
        found = outcomes(handler, [{"url": f"http://127.0.0.1:{server.port}/whole"}], "STOP=1")
    assert found[0]["flags"] == ["download_stopped"]


def test_servers_that_browsers_still_ask_are_asked() -> None:
    """Those without RFC 5746: OpenSSL 3 refuses them unless it is told."""
    name = getattr(ssl, "OP_LEGACY_SERVER_CONNECT", 0x4)  # from Python 3.12 on
    assert _tls(Settings()).options & name


@pytest.mark.parametrize("handler", [SCRAPYS, OURS])
def test_who_is_believed(handler: str, tmp_path: Path) -> None:
    trusted = tmp_path / "trusted.pem"
    trusted.write_text(certificate_of("localhost"))
    with Scripted({"whole": [WHOLE]}, tls=server_context("localhost")) as server:
        asked = [{"url": f"https://localhost:{server.port}/whole"}] * 2
        known = outcomes(handler, asked, SSL_CERT_FILE=str(trusted))
        assert [one["body"] for one in known] == ["hello", "hello"]
        assert server.seen == [["whole", "whole"]]
        strange = outcomes(handler, asked[:1])
        assert strange[0]["error"] == "DownloadFailedError"
        unasked = outcomes(handler, asked[:1], "DOWNLOAD_VERIFY_CERTIFICATES=0")
        assert unasked[0]["body"] == "hello"


def test_a_private_peer_is_refused_before_it_is_asked() -> None:
    with Scripted({"whole": [WHOLE]}) as server:
        asked = [{"url": f"http://127.0.0.1:{server.port}/whole"}]
        found = outcomes(OURS, asked, 'DOWNLOADER_MIDDLEWARES={"tests.wire.probe.Looks": 1}')
    assert found == [{"error": "IgnoreRequest", "text": "private address: 127.0.0.1"}]
    assert server.requests == []
