"""The walks through middlewares and pipelines: nothing is awaited that is there already."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Iterable
from functools import cached_property, partial
from types import GeneratorType, MethodType
from typing import Any

from scrapy import Request
from scrapy.core.downloader.middleware import DownloaderMiddlewareManager
from scrapy.core.spidermw import ScrapeFunc, SpiderMiddlewareManager
from scrapy.exceptions import _InvalidOutput
from scrapy.http import Response
from scrapy.pipelines import ItemPipelineManager
from scrapy.spidermiddlewares.base import BaseSpiderMiddleware
from scrapy.spidermiddlewares.depth import DepthMiddleware
from scrapy.utils.defer import _process_pending_io, ensure_awaitable
from scrapy.utils.python import global_object_name

Found = Iterable[Any] | AsyncIterator[Any]
Method = Callable[..., Any]
_LOOKS = BaseSpiderMiddleware.process_spider_output.__code__
"""What Scrapy puts around its middlewares' methods to warn of an argument that it no longer gives."""


class DownloaderMiddlewares(DownloaderMiddlewareManager):
    """Requests on their way down and answers on their way up."""

    async def _process_request(
        self, request: Request, download_func: Callable[[Request], Coroutine[Any, Any, Response]]
    ) -> Response | Request:
        for method, called in self._down:
            answer = called(request=request)
            if answer is None:
                continue
            answer = await _there(answer, method)
            if answer is not None and not isinstance(answer, (Response, Request)):
                raise _InvalidOutput(
                    f"Middleware {method.__qualname__} must return None, Response or Request"
                )
            if answer:
                return answer
        return await download_func(request)

    async def _process_response(self, response: Response | Request, request: Request) -> Response | Request:
        if isinstance(response, Request):
            return response
        for method, called in self._up:
            answer = called(request=request, response=response)
            if not isinstance(answer, Response):
                answer = await _there(answer, method)
            if isinstance(answer, Request):
                return answer
            if not isinstance(answer, Response):
                raise _InvalidOutput(f"{method.__qualname__} must return Response or Request")
            response = answer
        return response

    @cached_property
    def _down(self) -> list[tuple[Method, Method]]:
        return [self._with_call(method) for method in self.methods["process_request"] if method]

    @cached_property
    def _up(self) -> list[tuple[Method, Method]]:
        return [self._with_call(method) for method in self.methods["process_response"] if method]

    def _with_call(self, method: Method) -> tuple[Method, Method]:
        """A method of a middleware, and how it is called."""
        if method in self._mw_methods_requiring_spider:
            return method, partial(self._handle_mw_method, method)
        return method, _unwrapped(method)


class Pipelines(ItemPipelineManager):
    """Items on their way through the pipelines."""

    async def process_item_async(self, item: Any) -> Any:
        """The item as the last pipeline gave it."""
        for method in self.methods["process_item"]:
            assert method is not None
            more = (self._spider,) if method in self._mw_methods_requiring_spider else ()
            item = await _there(method(item, *more), method)
        return item


class SpiderMiddlewares(SpiderMiddlewareManager):
    """What a callback gives, on its way through the spider middlewares.

    Scrapy puts two generators around it for each middleware. Those that look at one thing at a time, as all
    of Scrapy's own do, are asked in turn instead.
    """

    async def scrape_response_async(  # type: ignore[override] # Scrapy's chain is one kind of iterator
        self, scrape_func: ScrapeFunc[Any], response: Response, request: Request
    ) -> AsyncIterator[Any]:
        """The requests and items that an answer gave, and none where a middleware took up a failure."""
        if self._one_at_a_time is None:
            return await super().scrape_response_async(scrape_func, response, request)
        try:
            found = await self._process_spider_input(scrape_func, response, request)
        except Exception as error:  # noqa: BLE001 (as Scrapy: a middleware may take up any)
            await _process_pending_io()
            return self._process_spider_exception(response, error)
        return self._looked_at(found, response, self._one_at_a_time)

    @cached_property
    def _one_at_a_time(self) -> list[BaseSpiderMiddleware] | None:
        """Those to ask, the one next to the spider first; None where one of them wants all at once."""
        asked = [middleware for middleware in reversed(self.middlewares) if _gives(middleware)]
        return asked if all(map(_looks_at_one, asked)) else None

    @cached_property
    def _depths(self) -> list[DepthMiddleware]:
        """Those that note how deep an answer is before they look at what came of it."""
        return [one for one in self.middlewares if isinstance(one, DepthMiddleware)]

    async def _looked_at(
        self, found: Found, response: Response, middlewares: list[BaseSpiderMiddleware]
    ) -> AsyncIterator[Any]:
        for depth in self._depths:
            depth._init_depth(response)
        try:
            if isinstance(found, AsyncIterator):
                async for thing in found:
                    if (kept := _kept(thing, response, middlewares)) is not None:
                        yield kept
            else:
                for thing in found:
                    if (kept := _kept(thing, response, middlewares)) is not None:
                        yield kept
        except Exception as error:  # noqa: BLE001 (as above)
            async for thing in self._process_spider_exception(response, error):
                yield thing


def _kept(thing: Any, response: Response, middlewares: list[BaseSpiderMiddleware]) -> Any:
    """What the middlewares make of a request or an item; None where one of them leaves it out."""
    for middleware in middlewares:
        if thing is None:
            break
        thing = middleware._get_processed(thing, response)
    return thing


def _gives(middleware: Any) -> bool:
    return hasattr(middleware, "process_spider_output") or hasattr(middleware, "process_spider_output_async")


def _looks_at_one(middleware: Any) -> bool:
    """Whether a middleware's way with what a callback gives is the one of Scrapy's base class, or of the one
    that counts depth, which has a look at the answer first.
    """
    return isinstance(middleware, BaseSpiderMiddleware) and _way(type(middleware)) in _ONE_BY_ONE


def _way(kind: type[BaseSpiderMiddleware]) -> tuple[Any, Any]:
    return kind.process_spider_output, kind.process_spider_output_async


_ONE_BY_ONE = (_way(BaseSpiderMiddleware), _way(DepthMiddleware))


def _unwrapped(method: Method) -> Method:
    """A method without the look for that argument."""
    function = getattr(method, "__func__", None)
    if getattr(function, "__code__", None) is not _LOOKS:
        return method
    return MethodType(function.__wrapped__, method.__self__)  # type: ignore[union-attr,attr-defined]


async def _there(answer: Any, method: Callable[..., Any]) -> Any:
    """What a method gave, or will give."""
    if hasattr(answer, "__await__") or isinstance(answer, GeneratorType):
        return await ensure_awaitable(answer, _warn=global_object_name(method))
    return answer
