"""The loopback site tells what it was asked and breaks as it was told."""

from __future__ import annotations

import gzip
import http.client
import json
import os
import ssl
import subprocess
import sys
import urllib.error
import urllib.request
from email.message import Message
from pathlib import Path

import pytest

from tests.site import Asked, Fault, Page, Site, in_turn


def get(url: str, site: Site | None = None, timeout: float = 5) -> tuple[int, bytes, Message]:
    handlers: list[urllib.request.BaseHandler] = [
        urllib.request.ProxyHandler({"http": site.url(), "https": site.url()} if site else {}),
        urllib.request.HTTPSHandler(context=ssl._create_unverified_context()),
    ]
    try:
        with urllib.request.build_opener(*handlers).open(url, timeout=timeout) as response:
            return response.status, response.read(), response.headers
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read(), error.headers


def test_it_serves_paths_and_counts_them() -> None:
    with Site({"/a": Page(b"A", headers={"ETag": '"1"'}), "/b": Page(status=503)}) as site:
        status, body, headers = get(site.url("/a"))
        assert (status, body, headers["ETag"]) == (200, b"A", '"1"')
        assert get(site.url("/b"))[0] == 503
        assert get(site.url("/c"))[0] == 404
        get(site.url("/a"))
        assert site.counts[site.url("/a")] == 2
        assert [asked.path for asked in site.asked] == ["/a", "/b", "/c", "/a"]


def test_answers_can_change_and_look_at_the_request() -> None:
    def echo(asked: Asked) -> Page:
        return Page(f"{asked.method} {asked.count}".encode())

    with Site({"/turn": in_turn(Page(b"1"), Page(b"2")), "/echo": echo}) as site:
        assert [get(site.url("/turn"))[1] for _ in range(3)] == [b"1", b"2", b"2"]
        get(site.url("/echo"))
        assert get(site.url("/echo"))[1] == b"GET 2"


def test_it_stands_in_for_any_host_https_included() -> None:
    pages = {
        "https://example.org/a?b=1": Page(b"secure"),
        "http://example.org/": Page(b"plain"),
        "/x": Page(b"any"),
    }
    with Site(pages) as site:
        assert get("https://example.org/a?b=1", site)[1] == b"secure"
        assert get("http://example.org/", site)[1] == b"plain"
        assert get("https://elsewhere.example/x", site)[1] == b"any"
        assert site.counts["https://elsewhere.example/x"] == 1


def test_compressed_bodies_say_so() -> None:
    with Site({"/": Page(b"text" * 100, compressed=True)}) as site:
        _, body, headers = get(site.url())
        assert headers["Content-Encoding"] == "gzip"
        assert gzip.decompress(body) == b"text" * 100


@pytest.mark.parametrize("fault", ["drop", "reset"])
def test_connections_break_on_command(fault: Fault) -> None:
    with (
        Site({"/": Page(b"x" * 5_000_000, fault=fault)}) as site,
        pytest.raises((OSError, http.client.HTTPException)),
    ):
        get(site.url())


SPIDER = """
import scrapy

class Proxied(scrapy.Spider):
    name = "proxied"
    start_urls = ["https://example.org/a", "http://example.org/b"]

    def parse(self, response):
        yield {"url": response.url, "text": response.text}
"""


def test_a_real_crawl_comes_here_whatever_its_hosts(tmp_path: Path) -> None:
    (tmp_path / "proxied.py").write_text(SPIDER, "utf-8")
    out = tmp_path / "out.jsonl"
    quiet = ["-s", "TELNETCONSOLE_ENABLED=0", "-s", "REMOTE_CONTROL_ENABLED=0", "-s", "LOG_LEVEL=ERROR"]
    with Site({"/a": Page(b"A", compressed=True), "/b": Page(b"B")}) as site:
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "scrapy",
                "runspider",
                "proxied.py",
                "-o",
                str(out),
                *quiet,
                *site.arguments,
            ],
            cwd=tmp_path,
            env={**os.environ, **site.environ},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert site.counts == {"https://example.org/a": 1, "http://example.org/b": 1}
    items = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert sorted(item["text"] for item in items) == ["A", "B"]


def test_an_endless_body_ends_with_the_site() -> None:
    with (
        Site({"/": Page(fault="endless")}) as site,
        urllib.request.urlopen(site.url(), timeout=5) as response,
    ):
        assert len(response.read(300_000)) == 300_000
