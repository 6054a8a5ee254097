"""Replay answers as the site did, under the same rules as a live crawl, and opens no socket."""

from __future__ import annotations

import asyncio
import gzip
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from scrapy import Request
from scrapy.exceptions import DownloadCancelledError
from scrapy.http import Response
from scrapy.settings import Settings
from scrapy.utils.test import get_crawler

from newscrawl.addons import HANDLER, ReplayAddon
from newscrawl.archive.warc.read import ReplayError
from newscrawl.recorded import open_replay
from newscrawl.replay.handlers import ABSENT, ReplayHandler, check_replay
from tests.project import PROJECT
from tests.warcs import HTML, WarcFile

HOME = "https://news.example"

SPIDER = """
import json, scrapy

class Replayed(scrapy.Spider):
    name = "replayed"
    start_urls = json.loads({urls!r})
    handle_httpstatus_all = True
    custom_settings = {{"HTTPERROR_ALLOW_ALL": True}}

    async def start(self):
        for url in self.start_urls:
            yield scrapy.Request(url, callback=self.parse, errback=self.failed)

    def parse(self, response):
        yield dict(
            asked=response.meta.get("redirect_urls", [response.url])[0],
            url=response.url,
            status=response.status,
            body=response.text if hasattr(response, "text") else "",
            headers={{k.decode(): v[0].decode() for k, v in response.headers.items()}},
            warc=response.meta.get("warc"),
        )

    def failed(self, failure):
        yield dict(asked=failure.request.url, error=failure.type.__name__)
"""


class Replays:
    """A WARC of a small site and the means to crawl it with the network shut."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.warc = folder / "site.warc.gz"
        self.notes = folder / "attempts.txt"

    def crawl(self, *urls: str, **settings: str) -> dict[str, dict[str, Any]]:
        out = self.folder / "out.jsonl"
        out.unlink(missing_ok=True)
        spider = self.folder / "replayed.py"
        spider.write_text(SPIDER.format(urls=json.dumps(urls)), "utf-8")
        chosen = {
            "ADDONS": json.dumps({"newscrawl.addons.ReplayAddon": 0}),
            "REPLAY": str(self.warc),
            "ROBOTSTXT_OBEY": "1",
            "LOG_LEVEL": "WARNING",
            "TELNETCONSOLE_ENABLED": "0",
            "REMOTE_CONTROL_ENABLED": "0",
            **settings,
        }
        arguments = [word for name, value in chosen.items() for word in ("-s", f"{name}={value}")]
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "tests.offline",
                str(self.notes),
                "runspider",
                str(spider),
                "-o",
                str(out),
                *arguments,
            ],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(PROJECT)},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        self.stderr = done.stderr
        items = [json.loads(line) for line in out.read_text("utf-8").splitlines()] if out.exists() else []
        return {item["asked"]: item for item in items}


@pytest.fixture
def replays(tmp_path: Path) -> Replays:
    made = Replays(tmp_path)
    with WarcFile(made.warc) as file:
        file.response(
            f"{HOME}/robots.txt",
            b"User-agent: *\nDisallow: /content/\n",
            headers=[("Content-Type", "text/plain")],
        )
        file.response(f"{HOME}/a", b"<html>day one</html>", date="2026-11-23T06:00:00Z")
        file.response(f"{HOME}/a", b"<html>day two</html>", date="2026-11-24T06:00:00Z")
        file.response(
            f"{HOME}/zip", gzip.compress(b"<html>zipped</html>"), headers=[HTML, ("Content-Encoding", "gzip")]
        )
        file.response(f"{HOME}/old", b"", status="301 Moved Permanently", headers=[("Location", "/here")])
        file.response(f"{HOME}/here", b"<html>here</html>")
        file.response(f"{HOME}/gone", b"<html>gone</html>", status="410 Gone")
        file.response(f"{HOME}/content/x", b"<html>forbidden</html>")
        file.response(
            f"{HOME}/away", b"", status="302 Found", headers=[("Location", "https://elsewhere.example/")]
        )
        file.response(f"{HOME}/file", b"", status="302 Found", headers=[("Location", "file:///etc/hostname")])
        file.response(f"{HOME}/large", b"x" * 5000)
        file.response(f"{HOME}/lost", b"<html>half", headers=[HTML, ("Content-Length", "2000")])
        file.response(f"{HOME}/wrong", b"<html>whole</html>", headers=[HTML, ("Content-Length", "2000")])
    return made


def test_a_recorded_site_answers_as_it_did_and_no_socket_is_opened(replays: Replays) -> None:
    paths = ("/a", "/zip", "/old", "/gone", "/content/x", "/away", "/none")
    answers = replays.crawl(*(HOME + path for path in paths))
    assert not replays.notes.exists(), replays.notes.read_text()
    assert answers[f"{HOME}/a"]["body"] == "<html>day two</html>"
    assert answers[f"{HOME}/a"]["warc"]["file"] == "site.warc.gz"
    assert answers[f"{HOME}/zip"]["body"] == "<html>zipped</html>"
    assert (answers[f"{HOME}/old"]["url"], answers[f"{HOME}/old"]["status"]) == (f"{HOME}/here", 200)
    assert answers[f"{HOME}/gone"]["status"] == 410
    assert answers[f"{HOME}/content/x"]["error"] == "IgnoreRequest"
    assert answers[f"{HOME}/away"]["status"] == 404
    missing = answers[f"{HOME}/none"]
    assert missing["status"] == 404
    assert missing["headers"]["X-Newscrawl-Replay"] == "not in the archive"
    assert "not in the archive" in missing["body"]


def test_an_earlier_moment_can_be_asked_for(replays: Replays) -> None:
    answers = replays.crawl(f"{HOME}/a", REPLAY_AT="2026-11-23")
    assert answers[f"{HOME}/a"]["body"] == "<html>day one</html>"


def test_other_schemes_are_refused(replays: Replays) -> None:
    answers = replays.crawl(
        "file:///etc/hostname", "data:text/plain,x", "ftp://news.example/x", f"{HOME}/file"
    )
    assert {answers[url]["error"] for url in answers if not url.startswith(HOME)} == {"NotSupported"}
    assert all(answer.get("status") != 200 for answer in answers.values())
    assert not replays.notes.exists()


def test_a_page_over_the_size_limit_is_refused_as_live(replays: Replays) -> None:
    answers = replays.crawl(f"{HOME}/large", DOWNLOAD_MAXSIZE="4000")
    assert answers[f"{HOME}/large"]["error"] == "DownloadCancelledError"


def test_a_page_that_ends_before_its_length_is_lost_as_live(replays: Replays) -> None:
    url = f"{HOME}/lost"
    assert replays.crawl(url)[url] == {"asked": url, "error": "ResponseDataLossError"}
    assert replays.crawl(url, DOWNLOAD_FAIL_ON_DATALOSS="false")[url]["body"] == "<html>half"


def test_a_page_that_came_to_its_end_is_whole_as_live(replays: Replays) -> None:
    url = f"{HOME}/wrong"
    assert replays.crawl(url)[url]["body"] == "<html>whole</html>"


def answered(replays: Replays, request: Request, **settings: str) -> Response:
    """What the handler alone gives for a request."""
    handler = ReplayHandler(get_crawler(settings_dict={"REPLAY": str(replays.warc), **settings}))
    try:
        return asyncio.run(handler.download_request(request))
    finally:
        asyncio.run(handler.close())


def test_no_size_is_too_large_where_no_limit_is_set(replays: Replays) -> None:
    url = f"{HOME}/large"
    assert len(answered(replays, Request(url), DOWNLOAD_MAXSIZE="0").body) == 5000
    request = Request(url, meta={"download_maxsize": 0})
    assert len(answered(replays, request, DOWNLOAD_MAXSIZE="4999").body) == 5000
    assert len(answered(replays, Request(url), DOWNLOAD_MAXSIZE="5000").body) == 5000
    with pytest.raises(DownloadCancelledError, match="5000 bytes, more than 4999"):
        answered(replays, Request(url), DOWNLOAD_MAXSIZE="4999")


def test_a_page_that_was_lost_and_taken_all_the_same_says_so(replays: Replays) -> None:
    taken = {"download_fail_on_dataloss": False}
    assert answered(replays, Request(f"{HOME}/lost", meta=taken)).flags == ["replayed", "dataloss"]
    assert answered(replays, Request(f"{HOME}/wrong", meta=taken)).flags == ["replayed"]


def test_who_asks_for_the_head_is_given_no_body_and_misses_none(replays: Replays) -> None:
    response = answered(replays, Request(f"{HOME}/lost", method="HEAD"))
    assert (response.status, response.body, response.headers["Content-Length"]) == (200, b"", b"2000")


def test_an_answer_without_a_body_misses_none(replays: Replays) -> None:
    with WarcFile(replays.warc) as file:
        length = [HTML, ("Content-Length", "2000")]
        file.response(f"{HOME}/as-before", b"", status="304 Not Modified", headers=length)
        file.response(f"{HOME}/odd", b"whole", headers=[HTML, ("Content-Length", "many")])
    assert answered(replays, Request(f"{HOME}/as-before")).status == 304
    assert answered(replays, Request(f"{HOME}/odd")).body == b"whole"


def test_what_is_sent_to_a_site_is_not_answered(replays: Replays) -> None:
    response = answered(replays, Request(f"{HOME}/a", method="POST"))
    assert (response.status, response.headers[ABSENT]) == (404, b"an archive answers GET and HEAD, not POST")


def test_a_damaged_file_is_named_in_the_log(replays: Replays) -> None:
    data = replays.warc.read_bytes()
    replays.warc.write_bytes(data[:-50])
    replays.crawl(f"{HOME}/a")
    assert "site.warc.gz: the last record is cut off" in replays.stderr


def test_without_replay_nothing_is_changed() -> None:
    settings = Settings({"DOWNLOAD_DELAY": 3})
    before = settings.copy_to_dict()
    ReplayAddon().update_settings(settings)
    assert settings.copy_to_dict() == before


def test_replay_takes_the_network_away_whatever_the_project_set(replays: Replays) -> None:
    settings = Settings()
    settings.set("DOWNLOAD_HANDLERS", {"gopher": "some.Handler"}, priority="project")
    settings.set("DOWNLOAD_DELAY", 5, priority="cmdline")
    settings.set("REPLAY", str(replays.warc), priority="cmdline")
    ReplayAddon().update_settings(settings)
    handlers = settings.getwithbase("DOWNLOAD_HANDLERS")
    assert {scheme for scheme, path in handlers.items() if path} == {"http", "https"}
    assert handlers["https"] == HANDLER
    assert settings.getfloat("DOWNLOAD_DELAY") == 0


def test_several_places_and_commas(replays: Replays, tmp_path: Path) -> None:
    odd = tmp_path / "a,b.warc"
    with WarcFile(odd) as file:
        file.response(f"{HOME}/odd")
    both = open_replay(Settings({"REPLAY": f"{replays.warc}, {replays.warc.parent}"}))
    assert both.lookup(f"{HOME}/odd") is not None
    both.close()
    one = open_replay(Settings({"REPLAY": str(odd)}))
    assert len(one) == 1
    one.close()


@pytest.mark.parametrize(
    ("values", "says"),
    [({"REPLAY": "none.warc.gz"}, "none.warc.gz: no such file"), ({"REPLAY_AT": "noon"}, "REPLAY_AT=noon")],
)
def test_a_mistake_shows_before_the_crawl(values: dict[str, str], says: str) -> None:
    with pytest.raises(ReplayError, match=says):
        check_replay(Settings(values))
