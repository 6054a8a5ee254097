"""Ask for addresses with a download handler, one after another, in a process of its own.

    python -m tests.wire.probe HANDLER [NAME=VALUE ...] < requests.json > outcomes.json

Each request is an object of arguments for `scrapy.Request`, each outcome one of what came of it. Further
arguments are settings; STOP=1 has the download stopped when the head is there.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any, Self

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler, CrawlerProcess
from scrapy.exceptions import StopDownload
from scrapy.http import Response
from twisted.python.failure import Failure

from newscrawl.wire.addresses import refuse_private
from newscrawl.wire.pool import PEER_CHECK

SCRAPYS = "newscrawl.wire.network.BoundedHandler"
OURS = "newscrawl.wire.handler.WireHandler"

Outcome = dict[str, Any]


def outcomes(
    handler: str, requests: Sequence[dict[str, Any]], *settings: str, **environ: str
) -> list[Outcome]:
    """What comes of requests, in their order. Nothing may be left over but that."""
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-m", "tests.wire.probe", handler, *settings],
        input=json.dumps(requests),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        cwd=Path(__file__).resolve().parents[2],
        env={**os.environ, **environ},
    )
    troubles = ["Traceback", "Unhandled", "never retrieved", "DeprecationWarning"]
    if handler == OURS and not settings:  # Twisted may leave a socket to the garbage
        troubles.append("ResourceWarning")
    for trouble in troubles:
        assert trouble not in done.stderr, done.stderr
    found: list[Outcome] = json.loads(done.stdout)
    return found


class Probe(Spider):
    """Asks, and notes."""

    name = "probe"
    requests: Sequence[dict[str, Any]] = ()
    noted: Sequence[Outcome] = ()

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        """Watch the downloads where that is asked for."""
        spider = super().from_crawler(crawler, *args, **kwargs)
        if crawler.settings.getbool("STOP"):
            crawler.signals.connect(spider.stop, signals.headers_received)
        return spider

    def stop(self) -> None:
        """End a download."""
        raise StopDownload(fail=False)

    async def start(self) -> AsyncIterator[Any]:
        for number, request in enumerate(self.requests):
            yield Request(
                callback=self.answered,
                errback=self.failed,
                dont_filter=True,
                cb_kwargs={"number": number},
                **{**request, "meta": {"handle_httpstatus_all": True, **request.get("meta", {})}},
            )

    def answered(self, response: Response, number: int) -> None:
        """Note an answer."""
        self.noted[number].update(
            status=response.status,
            body=response.body.decode("latin-1"),
            headers={k.decode(): [v.decode("latin-1") for v in vs] for k, vs in response.headers.items()},
            flags=response.flags,
            protocol=response.protocol,
            address=str(response.ip_address),
            kind=type(response).__name__,
            latency=response.meta["download_latency"],
        )

    def failed(self, failure: Failure) -> None:
        """Note a failure."""
        number = failure.request.cb_kwargs["number"]  # type: ignore[attr-defined] # Scrapy sets it
        self.noted[number].update(error=type(failure.value).__name__, text=str(failure.value))


class Looks:
    """Has our client look who is at the other end before it asks."""

    def process_request(self, request: Request) -> None:
        """Say so."""
        request.meta[PEER_CHECK] = refuse_private


def main(handler: str, *settings: str) -> None:
    """Read the requests from standard input, write the outcomes to standard output."""
    requests = json.load(sys.stdin)
    noted: list[Outcome] = [{} for _ in requests]
    process = CrawlerProcess(
        {
            "DOWNLOAD_HANDLERS": {"http": handler, "https": handler},
            "CONCURRENT_REQUESTS": 1,
            "RETRY_ENABLED": False,
            "REDIRECT_ENABLED": False,
            "TELNETCONSOLE_ENABLED": False,
            "REMOTE_CONTROL_ENABLED": False,
            "HTTPPROXY_ENABLED": False,
            "DOWNLOAD_TIMEOUT": 20,
            "DOWNLOAD_VERIFY_CERTIFICATES": True,
            "LOG_LEVEL": "WARNING",
            "DOWNLOAD_DELAY": 0,
            **dict(one.split("=", 1) for one in settings),
        }
    )
    process.crawl(Probe, requests=requests, noted=noted)
    process.start()
    json.dump(noted, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
