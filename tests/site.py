"""A web site on the loopback for tests: answers what it is told, counts what it is asked, breaks on command.

It also stands in for any site of the web: as a proxy it answers for the real host names, https included, with
a certificate made on the spot. So the real spider crawls unchanged, over real sockets, and nothing leaves the
machine:

    with Site({"/robots.txt": Page(b"")}) as site:
        project.crawl(*site.arguments, **site.environ)

Addresses are given whole (`https://example.org/a`), or as a path that any host answers.
"""

from __future__ import annotations

import gzip
import socket
import ssl
import struct
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Literal, Self, cast

from newscrawl.archive.warc.index import WarcIndex
from tests.certificate import server_context

Fault = Literal["drop", "reset", "short", "endless", "drip", "flood", "hints"]
"""Close without an answer; reset in the middle of the body; close before as much was sent as announced; never
end; a byte at a time; four mebibytes of headers, or of interim answers, before the page.
"""

FLOOD = 4096
"""Lines of a kibibyte in a flood."""

DRIP_SECONDS = 0.05


@dataclass(slots=True)
class Page:
    """One answer. `compressed` sends the body as gzip with the header that says so."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0
    fault: Fault | None = None
    compressed: bool = False


@dataclass(slots=True, frozen=True)
class Asked:
    """One request: `count` is how often this address was asked for, this time included."""

    url: str
    path: str
    method: str
    headers: Mapping[str, str]
    count: int


Answer = Page | Callable[[Asked], Page]


def in_turn(*pages: Page) -> Answer:
    """A different answer each time; the last one stays."""
    return lambda asked: pages[min(asked.count, len(pages)) - 1]


class Site:
    """The site. `pages` may be changed while it runs; `asked` and `counts` tell what it was asked."""

    def __init__(
        self,
        pages: Mapping[str, Answer] | None = None,
        *,
        default: Answer | None = None,
        warc: Path | None = None,
    ) -> None:
        self.pages: dict[str, Answer] = dict(pages or {})
        self.default: Answer = default or Page(b"not here", 404, {"Content-Type": "text/plain"})
        self.asked: list[Asked] = []
        self.counts: Counter[str] = Counter()
        self._warc = WarcIndex.open(warc) if warc else None
        self._lock = threading.Lock()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.site = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._server.closing.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
        if self._warc:
            self._warc.close()

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self._server.server_address[1]}"

    def url(self, path: str = "/") -> str:
        return f"http://{self.host}{path}"

    @property
    def environ(self) -> dict[str, str]:
        """Environment in which every request of a crawl comes here, whatever its host."""
        return {"http_proxy": self.url(), "https_proxy": self.url(), "no_proxy": ""}

    @property
    def arguments(self) -> list[str]:
        """Arguments of a crawl that is in no hurry to be polite to the loopback."""
        chosen = {"DOWNLOAD_VERIFY_CERTIFICATES": 0, "DOWNLOAD_DELAY": 0, "AUTOTHROTTLE_ENABLED": 0}
        return [word for name, value in chosen.items() for word in ("-s", f"{name}={value}")]

    def answer(self, url: str, path: str, method: str, headers: Mapping[str, str]) -> Page:
        """The answer to one request, after it was counted."""
        with self._lock:
            self.counts[url] += 1
            asked = Asked(url, path, method, headers, self.counts[url])
            self.asked.append(asked)
            answer = self.pages.get(url) or self.pages.get(path) or self._recorded(url) or self.default
        return answer(asked) if callable(answer) else answer

    def _recorded(self, url: str) -> Page | None:
        capture = self._warc.lookup(url) if self._warc else None
        if capture is None or self._warc is None:
            return None
        recorded = self._warc.read(capture)
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in recorded.headers}
        headers.pop("Content-Length", None)
        return Page(recorded.body, recorded.status, headers)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128
    site: Site

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.closing = threading.Event()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no news; tests look at the client's side."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 30
    origin = ""

    def do_CONNECT(self) -> None:
        self.send_response_only(200, "Connection established")
        self.end_headers()
        host, _, port = self.path.partition(":")
        self.connection = server_context(host).wrap_socket(self.connection, server_side=True)
        self.rfile = self.connection.makefile("rb", -1)
        self.wfile = cast("Any", _Unbuffered(self.connection))
        self.origin = f"https://{host}" if port in ("", "443") else f"https://{host}:{port}"
        self.close_connection = False

    def do_GET(self) -> None:
        site = cast("_Server", self.server).site
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.path.startswith("http://"):
            url = self.path
            path = "/" + url.split("/", 3)[3] if url.count("/") > 2 else "/"
        else:
            path = self.path
            url = (self.origin or f"http://{self.headers.get('Host', site.host)}") + path
        self._send(site.answer(url, path, self.command, dict(self.headers.items())))

    do_HEAD = do_POST = do_GET  # noqa: N815 - as above

    def _send(self, page: Page) -> None:
        if page.delay:
            cast("_Server", self.server).closing.wait(page.delay)
        if page.fault == "drop":
            self._reset()
            return
        body = gzip.compress(page.body, 1) if page.compressed else page.body
        line = b"X-Flood: " + b"y" * 1013 + b"\r\n"
        if page.fault == "hints":
            self.wfile.write((b"HTTP/1.1 103 Early Hints\r\n" + line + b"\r\n") * FLOOD)
        self.send_response_only(page.status)
        if page.fault == "flood":
            self.flush_headers()
            self.wfile.write(line * FLOOD)
        for name, value in page.headers.items():
            self.send_header(name, value)
        if page.compressed:
            self.send_header("Content-Encoding", "gzip")
        if page.fault != "endless":
            self.send_header("Content-Length", str(len(body) + (page.fault == "short")))
        self.end_headers()
        if self.command != "HEAD":
            self._send_body(body, page.fault)

    def _send_body(self, body: bytes, fault: Fault | None) -> None:
        if fault == "reset":
            self.wfile.write(body[: len(body) // 2])
            self.wfile.flush()
            self._reset()
        elif fault in ("drip", "endless"):
            for piece in self._pieces(body, fault):
                self.wfile.write(piece)
            self.close_connection = True
        else:
            self.wfile.write(body)
            self.close_connection |= fault == "short"

    def _pieces(self, body: bytes, fault: Fault) -> Iterator[bytes]:
        closing = cast("_Server", self.server).closing
        at = 0
        while not closing.is_set() and (fault == "endless" or at < len(body)):
            if fault == "drip":
                closing.wait(DRIP_SECONDS)
                yield body[at : at + 1]
            else:
                yield body or b"x" * 65536
            at += 1

    def _reset(self) -> None:
        """End the connection as a crashed server does: with RST, not FIN."""
        self.close_connection = True
        with suppress(OSError):
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()

    def finish(self) -> None:
        """A TLS connection is ours alone: the server only knows of the socket beneath."""
        with suppress(OSError):
            super().finish()
        if self.origin:
            self.connection.close()

    def log_message(self, *arguments: object) -> None:
        """Keep the output of the tests clean."""


class _Unbuffered:
    """What a handler writes to, over TLS."""

    def __init__(self, connection: ssl.SSLSocket) -> None:
        self._connection = connection
        self.closed = False

    def write(self, data: bytes) -> int:
        self._connection.sendall(data)
        return len(data)

    def flush(self) -> None:
        """Nothing waits."""

    def close(self) -> None:
        self.closed = True
