"""A request, from the scheduler to the last thing that its answer gives, as one task.

Scrapy's engine makes two tasks of it, with a chain of callbacks around and between them.
"""

from __future__ import annotations

import logging

from scrapy import Request, signals
from scrapy.core.engine import ExecutionEngine
from scrapy.http import Response
from scrapy.utils.defer import _schedule_coro
from scrapy.utils.log import logformatter_adapter
from twisted.python.failure import Failure

from newscrawl.lean.parts import Downloader, Scraper

logger = logging.getLogger(__name__)


class Engine(ExecutionEngine):
    """Takes requests from the scheduler. Works with the downloader and the scraper of this package only."""

    downloader: Downloader
    scraper: Scraper

    async def close_spider_async(self, *, reason: str = "cancelled") -> None:
        """End the crawl. A site may ask for minutes between two requests: those that wait for their turn are
        called back, where the spider takes them up again by itself. Several answers may each be one too many:
        then one has closed it when the next wants to.
        """
        if self.spider is None:
            return
        if getattr(self.spider, "keeps_queue", False):
            self.downloader.call_back()
        await super().close_spider_async(reason=reason)

    def _start_scheduled_request(self) -> bool:
        assert self._slot is not None
        request = self._slot.scheduler.next_request()
        if request is None:
            self.signals.send_catch_log(signals.scheduler_empty)
            return False
        self._slot.add_request(request)
        self.downloader.active.add(request)  # at once: it is by this that the engine knows when to stop
        _schedule_coro(self._serve(request))
        return True

    async def _serve(self, request: Request) -> None:
        assert self._slot is not None
        slot = self._slot
        try:
            await self._take(await self._fetched(request), request)
        except Exception:
            logger.exception("Error while handling downloader output", extra={"spider": self.spider})
        finally:
            slot.remove_request(request)
            slot.nextcall.schedule()

    async def _take(self, result: Response | Request | Failure, request: Request) -> None:
        # Without a turn of the loop since the downloader gave the request up: in one, the engine would find
        # nothing to do and end the crawl.
        if isinstance(result, Request):  # of a redirect, or of another try
            self.crawl(result)
        else:
            self.scraper.enter(result, request)
            await self.scraper.scrape_whole(result, request)

    async def _fetched(self, request: Request) -> Response | Request | Failure:
        """What came of a request: `ExecutionEngine._download` and `Downloader.fetch` in one."""
        assert self._slot is not None
        downloader = self.downloader
        try:
            try:
                result = await downloader.middleware.download_async(downloader._enqueue_request, request)
            finally:
                downloader.active.remove(request)
            if isinstance(result, Response):
                self._tell(result, request)
        except Exception:  # noqa: BLE001 (whatever it was, the request's errback is told)
            return Failure()  # type: ignore[no-untyped-call]
        else:
            return result
        finally:
            self._slot.nextcall.schedule()

    def _tell(self, response: Response, request: Request) -> None:
        """Log an answer and tell who listens."""
        assert self.spider is not None
        response.request = response.request or request
        line = self.logformatter.crawled(response.request, response, self.spider)
        if line is not None:
            logger.log(*logformatter_adapter(line), extra={"spider": self.spider})
        self.signals.send_catch_log(
            signals.response_received, response=response, request=response.request, spider=self.spider
        )
