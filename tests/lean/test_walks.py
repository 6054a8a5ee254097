"""Requests, answers and items take the same way through middlewares and pipelines as in Scrapy."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator
from typing import Any

import pytest
from scrapy import Request, Spider
from scrapy.core.downloader.middleware import DownloaderMiddlewareManager
from scrapy.core.spidermw import SpiderMiddlewareManager
from scrapy.crawler import Crawler
from scrapy.exceptions import ScrapyDeprecationWarning, _InvalidOutput
from scrapy.http import Response
from scrapy.pipelines import ItemPipelineManager
from scrapy.spidermiddlewares.base import BaseSpiderMiddleware
from scrapy.spidermiddlewares.depth import DepthMiddleware
from scrapy.utils.test import get_crawler

from newscrawl.lean.walks import DownloaderMiddlewares, Pipelines, SpiderMiddlewares

REQUEST, OTHER = Request("https://outlet.example/1"), Request("https://outlet.example/2")
ANSWER, LATER = Response(REQUEST.url), Response(OTHER.url)


class Down:
    """A downloader middleware that gives what it was told to."""

    def __init__(self, request: Any = None, response: Any = ANSWER) -> None:
        self.request, self.response = request, response

    def process_request(self, request: Request) -> Any:
        return self.request

    def process_response(self, request: Request, response: Response) -> Any:
        return self.response


class Waits(Down):
    async def process_request(self, request: Request) -> Any:
        return self.request

    async def process_response(self, request: Request, response: Response) -> Any:
        return self.response


async def download(request: Request) -> Response:
    return Response(request.url, body=b"from the network")


@pytest.mark.parametrize("kind", [DownloaderMiddlewareManager, DownloaderMiddlewares])
@pytest.mark.parametrize(
    ("middlewares", "expected"),
    [
        ([], b"from the network"),
        ([Down(), Waits()], b""),
        ([Down(response=LATER), Waits(response=ANSWER)], LATER),
        ([Down(response=ANSWER), Waits(response=LATER)], ANSWER),
        ([Down(request=LATER, response=LATER)], LATER),
        ([Waits(request=LATER, response=LATER)], LATER),
        ([Waits(request=OTHER)], OTHER),
        ([Down(), Waits(response=OTHER)], OTHER),
        ([Down(request="no answer")], _InvalidOutput),
        ([Waits(request=7)], _InvalidOutput),
        ([Down(response=None)], _InvalidOutput),
        ([Waits(response="no answer")], _InvalidOutput),
    ],
)
def test_requests_and_answers(
    kind: type[DownloaderMiddlewareManager], middlewares: list[Down], expected: Any
) -> None:
    walk = kind(*middlewares, crawler=get_crawler()).download_async(download, REQUEST)
    if isinstance(expected, type):
        with pytest.raises(expected):
            asyncio.run(walk)
        return
    answer = asyncio.run(walk)
    assert (answer.body if isinstance(expected, bytes) else answer) == expected


class Adds:
    def process_item(self, item: list[int]) -> list[int]:
        return [*item, 1]


class AddsLater:
    async def process_item(self, item: list[int]) -> list[int]:
        return [*item, 2]


@pytest.mark.parametrize("kind", [ItemPipelineManager, Pipelines])
def test_items(kind: type[ItemPipelineManager]) -> None:
    pipelines = kind(Adds(), AddsLater(), Adds(), crawler=get_crawler())
    assert asyncio.run(pipelines.process_item_async([])) == [1, 2, 1]


class Doubles(BaseSpiderMiddleware):
    def get_processed_item(self, item: Any, response: Response | None) -> Any:
        return item * 2


class Thins(BaseSpiderMiddleware):
    """Leaves out what is odd, and requests."""

    def get_processed_item(self, item: Any, response: Response | None) -> Any:
        return None if item % 2 else item

    def get_processed_request(self, request: Request, response: Response | None) -> None:
        return None


class Adding(BaseSpiderMiddleware):
    """Wants all that a callback gives at once."""

    async def process_spider_output_async(  # type: ignore[override] # no spider
        self, response: Response | None, result: AsyncIterator[Any]
    ) -> AsyncIterator[Any]:
        yield sum([one async for one in result])


class Mends(BaseSpiderMiddleware):
    def process_spider_exception(self, response: Response, exception: Exception) -> Iterable[Any] | None:
        return [40] if isinstance(exception, ValueError) else None


class Refuses(BaseSpiderMiddleware):
    def process_spider_input(self, response: Response) -> None:
        raise ValueError


def taken(kind: type[SpiderMiddlewareManager], middlewares: list[type], callback: Any) -> list[Any]:
    crawler = get_crawler(Spider)

    async def scrape(response: Any, request: Request) -> Any:
        if not isinstance(response, Response):
            response.raiseException()
        return callback()

    async def walk() -> list[Any]:
        manager = kind(*(one(crawler) for one in middlewares), crawler=crawler)
        return [one async for one in await manager.scrape_response_async(scrape, ANSWER, REQUEST)]

    return asyncio.run(walk())


def fails(error: Exception) -> Any:
    def callback() -> Iterator[int]:
        yield 1
        raise error

    return callback


async def later() -> AsyncIterator[int]:
    yield 3
    yield 4


@pytest.mark.parametrize("kind", [SpiderMiddlewareManager, SpiderMiddlewares])
@pytest.mark.parametrize(
    ("middlewares", "callback", "expected"),
    [
        ([], lambda: [1, 2], [1, 2]),
        ([Doubles, Thins], lambda: [1, 2, REQUEST], [4]),
        ([Thins, Doubles], lambda: [1, 2], [2, 4]),
        ([Doubles], later, [6, 8]),
        ([Doubles, Adding], lambda: [1, 2], [6]),
        ([Adding, Doubles], later, [14]),
        ([Doubles, Mends], fails(ValueError()), [2, 80]),
        ([Mends, Doubles], fails(ValueError()), [2, 40]),
        ([Mends], fails(KeyError()), KeyError),
        ([Mends, Refuses], lambda: [1], [40]),
        ([Refuses], lambda: [1], ValueError),
    ],
)
def test_what_a_callback_gives(
    kind: type[SpiderMiddlewareManager], middlewares: list[type], callback: Any, expected: Any
) -> None:
    if isinstance(expected, type):
        with pytest.raises(expected):
            taken(kind, middlewares, callback)
    else:
        assert taken(kind, middlewares, callback) == expected


def test_only_what_wants_all_at_once_gets_it() -> None:
    crawler: Crawler = get_crawler()
    assert SpiderMiddlewares(Adding(crawler), crawler=crawler)._one_at_a_time is None
    assert SpiderMiddlewares(Doubles(crawler), crawler=crawler)._one_at_a_time is not None


def test_those_of_scrapy_look_at_one_at_a_time() -> None:
    crawler: Crawler = get_crawler(Spider)
    manager = SpiderMiddlewares.from_crawler(crawler)
    assert any(isinstance(one, DepthMiddleware) for one in manager.middlewares)
    assert manager._one_at_a_time is not None


class OtherDepth(DepthMiddleware):
    """Somebody's own way with all that a callback gives."""

    async def process_spider_output_async(  # type: ignore[override] # no spider
        self, response: Response | None, result: AsyncIterator[Any]
    ) -> AsyncIterator[Any]:
        async for one in result:
            yield one


def test_a_way_of_somebody_elses_is_kept() -> None:
    crawler: Crawler = get_crawler(Spider)
    manager = SpiderMiddlewares(OtherDepth.from_crawler(crawler), crawler=crawler)
    assert manager._one_at_a_time is None


@pytest.mark.parametrize("kind", [SpiderMiddlewareManager, SpiderMiddlewares])
@pytest.mark.parametrize("deep", [0, 2])
def test_depth(kind: type[SpiderMiddlewareManager], deep: int) -> None:
    crawler = get_crawler(Spider, {"DEPTH_LIMIT": 2, "DEPTH_STATS_VERBOSE": True})
    request = Request(REQUEST.url, meta={"depth": deep} if deep else {})
    response = Response(request.url, request=request)

    async def scrape(response: Any, request: Request) -> Any:
        return [OTHER.replace(), "item"]

    async def walk() -> list[Any]:
        manager = kind.from_crawler(crawler)
        return [one async for one in await manager.scrape_response_async(scrape, response, request)]

    found = asyncio.run(walk())
    assert [one.meta["depth"] if isinstance(one, Request) else one for one in found] == [1, "item"][
        bool(deep) :
    ]
    assert request.meta["depth"] == deep


class WantsSpider:
    def process_request(self, request: Request, spider: Spider) -> Any:
        return Response(request.url, body=spider.name.encode())


@pytest.mark.parametrize("kind", [DownloaderMiddlewareManager, DownloaderMiddlewares])
def test_a_middleware_that_wants_the_spider(kind: type[DownloaderMiddlewareManager]) -> None:
    crawler = get_crawler(Spider)
    crawler.spider = crawler._create_spider("one")
    with pytest.warns(ScrapyDeprecationWarning):
        manager = kind(WantsSpider(), crawler=crawler)
    answer = asyncio.run(manager.download_async(download, REQUEST))
    assert isinstance(answer, Response)
    assert answer.body == b"one"
