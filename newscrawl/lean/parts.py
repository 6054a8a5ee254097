"""What moves a page along inside Scrapy: downloader and scraper. Fewer tasks and turns of the loop."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterable
from time import monotonic
from typing import Any

from scrapy import Request, signals
from scrapy.core.downloader import Downloader as ScrapyDownloader
from scrapy.core.scraper import Scraper as ScrapyScraper
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.utils.asyncgen import as_async_generator
from scrapy.utils.defer import deferred_from_coro
from twisted.internet.defer import Deferred
from twisted.python.failure import Failure

logger = logging.getLogger(__name__)


class CalledBack(IgnoreRequest):
    """The crawl ends before a request's turn came to be sent."""


class Downloader(ScrapyDownloader):
    """A request that need not wait for its turn is sent at once.

    `fetch` stays Scrapy's: it gives up a request in the very step in which the engine takes what came of it.
    With a turn of the loop between the two, the engine finds nothing to do and ends the crawl.
    """

    ended = False
    """Whether nothing is to be sent any more."""

    def call_back(self) -> None:
        """Give up the requests that wait for their turn, and all that come from now on, with CalledBack."""
        self.ended = True
        for slot in [*self.slots.values()]:
            while slot.queue:
                _, answer = slot.queue.popleft()
                answer.errback(CalledBack())

    async def _enqueue_request(self, request: Request) -> Response:
        if self.ended:
            raise CalledBack
        key, slot = self._get_slot(request)
        if slot.queue or slot.latercall or slot.delay or slot.free_transfer_slots() <= 0:
            return await super()._enqueue_request(request)
        request.meta[self.DOWNLOAD_SLOT] = key
        slot.active.add(request)
        spider = self.crawler.spider
        self.signals.send_catch_log(signals.request_reached_downloader, request=request, spider=spider)
        slot.lastseen = monotonic()
        try:
            return await self._download(slot, request)
        finally:
            slot.active.remove(request)


class Scraper(ScrapyScraper):
    """What an answer gives is taken by the task that read the answer."""

    def enqueue_scrape(self, result: Response | Failure, request: Request) -> Deferred[None]:
        """Done when everything that the answer gave is."""
        self.enter(result, request)
        return deferred_from_coro(self.scrape_whole(result, request))

    def enter(self, result: Response | Failure, request: Request) -> None:
        """Note that an answer is about to be read."""
        assert self.slot is not None
        self.slot.add_response_request(result, request)
        self.slot.next_response_request_deferred()

    async def scrape_whole(self, result: Response | Failure, request: Request) -> None:
        """Read an answer that was noted, and take what it gives."""
        assert self.slot is not None
        try:
            await self._scrape(result, request)
        except Exception:
            about = {"spider": self.crawler.spider}
            logger.exception("Scraper bug processing %(request)s", {"request": request}, extra=about)
        finally:
            self.slot.finish_response(result, request)
            self._check_if_closing()

    async def handle_spider_output_async(
        self, result: Iterable[Any] | AsyncIterator[Any], request: Request, response: Response | Failure
    ) -> None:
        """Take what a callback gave, one after the other where CONCURRENT_ITEMS is 1."""
        if self.concurrent_items != 1:
            await super().handle_spider_output_async(result, request, response)
            return
        things = result if isinstance(result, AsyncIterator) else as_async_generator(result)
        while True:
            try:
                output = await anext(things)
            except StopAsyncIteration:
                return
            except Exception:  # noqa: BLE001 (whatever a callback raises is told)
                self.handle_spider_error(Failure(), request, response)  # type: ignore[no-untyped-call]
            else:
                await self._process_spidermw_output_async(output, response)
