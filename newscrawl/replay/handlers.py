"""Replay: WARC files in the place of the network.

Everything after the download runs as it does live: robots.txt, redirects, retries and compression see what
was recorded. What no file holds is a 404 that says so. The handler opens no connection and resolves no name.
"""

from __future__ import annotations

import logging

from scrapy import Request
from scrapy.core.downloader.handlers.base import BaseDownloadHandler
from scrapy.crawler import Crawler
from scrapy.exceptions import DownloadCancelledError, ResponseDataLossError
from scrapy.http import Headers, Response
from scrapy.responsetypes import responsetypes
from scrapy.settings import SETTINGS_PRIORITIES, BaseSettings

from newscrawl.archive.warc.index import moment
from newscrawl.archive.warc.read import ReplayError
from newscrawl.recorded import open_replay
from newscrawl.replay.losses import LOST, ends, missing

logger = logging.getLogger(__name__)

ABSENT = "X-Newscrawl-Replay"
"""Response header of every answer that no capture gave; its value says why."""


class ReplayHandler(BaseDownloadHandler):
    """Answers http and https requests from the WARC files that the setting REPLAY names.

    A response's request carries in `meta["warc"]` which capture answered: file, offset, length, date.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        settings = crawler.settings
        self.index = open_replay(settings)
        self.at = moment(settings["REPLAY_AT"]) if settings.get("REPLAY_AT") else None
        self.max_size: int = settings.getint("DOWNLOAD_MAXSIZE")
        self.fail_on_loss: bool = settings.getbool("DOWNLOAD_FAIL_ON_DATALOSS")
        for fault in self.index.faults:
            logger.warning("%s", fault)

    async def download_request(self, request: Request) -> Response:
        """The recorded response, or a 404 where there is none."""
        if request.method not in ("GET", "HEAD"):
            return _absent(request, f"an archive answers GET and HEAD, not {request.method}")
        capture = self.index.lookup(request.url, self.at)
        if capture is None:
            return _absent(request, "not in the archive")
        try:
            recorded = self.index.read(capture)
        except ReplayError as error:
            return _absent(request, str(error))
        limit = request.meta.get("download_maxsize", self.max_size)
        if limit and len(recorded.body) > limit:
            raise DownloadCancelledError(f"{request.url}: {len(recorded.body)} bytes, more than {limit}")
        lost = request.method == "GET" and missing(recorded) and not ends(recorded)
        if lost and request.meta.get("download_fail_on_dataloss", self.fail_on_loss):
            raise ResponseDataLossError(f"{request.url}: the recording ends {missing(recorded)} bytes early")
        place = {"file": capture.file.name, "offset": capture.offset, "length": capture.length}
        request.meta["warc"] = {**place, "date": capture.date}
        body = b"" if request.method == "HEAD" else recorded.body
        response = _response(request.url, recorded.status, recorded.headers, body)
        response.flags += [LOST] if lost else []
        return response

    async def close(self) -> None:
        """Let the files go."""
        self.index.close()


def check_replay(settings: BaseSettings) -> None:
    """Open and close what REPLAY and REPLAY_AT name, if anything, so that a mistake shows before a crawl.

    Given and left empty, as by a variable of a shell that is not set, REPLAY must not send a crawl to the
    network unasked. Raises ReplayError.
    """
    if settings.get("REPLAY"):
        open_replay(settings).close()
    elif (settings.getpriority("REPLAY") or 0) >= SETTINGS_PRIORITIES["cmdline"]:
        raise ReplayError("REPLAY= names nothing; give a .warc, a .warc.gz or a folder of them")
    if settings.get("REPLAY_AT"):
        moment(settings["REPLAY_AT"])


def _absent(request: Request, reason: str) -> Response:
    headers = [
        (b"Content-Type", b"text/plain; charset=utf-8"),
        (ABSENT.encode(), reason.encode("ascii", "replace")),
    ]
    return _response(request.url, 404, headers, f"{request.url}: {reason}\n".encode())


def _response(url: str, status: int, pairs: list[tuple[bytes, bytes]], body: bytes) -> Response:
    headers = Headers()
    for name, value in pairs:
        headers.appendlist(name, value)
    kind = responsetypes.from_args(headers=headers, url=url, body=body)
    return kind(url=url, status=status, headers=headers, body=body, flags=["replayed"])
