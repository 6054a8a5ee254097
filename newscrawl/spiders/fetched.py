"""The half of a spider that fetches articles: each answer becomes an item, or a verdict in the ledger."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Literal, NoReturn

from scrapy import Request
from scrapy.exceptions import CloseSpider, DontCloseSpider
from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError
from scrapy.utils.httpobj import urlparse_cached
from twisted.python.failure import Failure

from newscrawl import verdicts
from newscrawl.archive import Pending, State
from newscrawl.archive.runs import stamp
from newscrawl.clock import Clock
from newscrawl.discover.identity import Identity, identify
from newscrawl.extract.layout import Layout
from newscrawl.items import Article, Outlet, Provenance
from newscrawl.refusals import LeftAlone
from newscrawl.resting import Resting
from newscrawl.rights import read_rights
from newscrawl.road import Facts, has_moved, header, read_answer
from newscrawl.spiders.sourced import SourceSpider
from newscrawl.verdicts import Verdict

ARTICLE_PRIORITY = 0


class ArticleSpider(SourceSpider):
    """Fetches the articles that the ledger has waiting, and reads them by what is known of their outlet."""

    outlet_name: ClassVar[str] = ""
    domain: ClassVar[str] = ""
    country: ClassVar[str | None] = None
    language: ClassVar[str | None] = None
    time_zone: ClassVar[str | None] = None
    layouts: ClassVar[tuple[Layout, ...]] = ()

    clock: Clock
    outlet: Outlet
    resting: Resting

    @classmethod
    def facts_for(cls, outlet: Outlet) -> Facts:
        """How the pages of this outlet are read."""
        return Facts(
            outlet=outlet,
            urls=cls.urls,
            language=cls.language,
            time_zone=cls.time_zone,
            layouts=cls.layouts,
        )

    @classmethod
    def described(cls) -> Outlet:
        """The outlet as its class describes it."""
        return Outlet(id=cls.name, name=cls.outlet_name, domain=cls.domain, country=cls.country)

    def _next_articles(self, *, earlier_only: bool = False) -> Iterator[Request]:
        room = self.settings.getint("ARTICLES_IN_FLIGHT")
        for row in self.intake.next_articles(room, earlier_only=earlier_only):
            request = self._article_request(row)
            if why := self._too_long(request):
                self.intake.settle(row.key, Verdict("skipped", why, "fault"))
            else:
                yield request

    def _more_articles(self) -> None:
        """Nothing is under way: ask for more, until nothing waits."""
        if self.intake.tally.write_fault:
            return
        for key in [*self.intake.in_flight]:
            self.intake.settle(key, Verdict("failed", "dropped by a middleware before it was asked", "fault"))
        requests = list(self._next_articles()) or [
            self._article_request(row)
            for row in self.intake.revisits(self.settings.getint("ARTICLES_IN_FLIGHT"))
        ]
        for request in requests:
            self.crawler.engine.crawl(request)
        if requests:
            raise DontCloseSpider

    def _article_request(self, row: Pending) -> Request:
        validators = self.intake.held.validators(row)
        return Request(
            row.url,
            headers=validators,
            meta={"depth_reset": True} | ({"handle_httpstatus_list": [304]} if validators else {}),
            callback=self.parse_article,
            errback=self.article_failed,
            cb_kwargs={"row": row},
            priority=ARTICLE_PRIORITY,
            dont_filter=True,  # the ledger knows what was fetched, over all runs
        )

    def parse_article(self, response: Response, row: Pending) -> Iterator[Any]:
        """An article's page was answered: give its item, or write why there is none."""
        if self.intake.tally.write_fault:
            return
        self.intake.answered()
        if response.status == 304:
            self.intake.held.as_before(row.key, response.status)
            self.intake.stored(row.key, "unchanged")
        elif (identity := self._who_answered(response, row)) is None:
            verdict = Verdict("gone", f"redirects to {response.url}", "answered", response.status)
            yield from self._gone(row, verdict, response)
        elif self._is_wanted(identity, row, response):
            if identity.key == row.key and has_moved(response):
                self.archive.ledger.moved(row.key, identity.url)
            result = read_answer(response, self.facts_for(self.outlet), self.clock())
            if result.article is None:
                self._settle(row, "skipped", result.reason or "no article", response)
            else:
                result.article.id = identity.id
                self.intake.exchanges[identity.key] = response.meta.get("exchange")
                yield self._complete(result.article, row, response)
        yield from self._next_articles()

    def _who_answered(self, response: Response, row: Pending) -> Identity | None:
        """The identity of the page that answered; after a redirect it may be no article, or another one."""
        identity = identify(response.url, self.urls, self.name, trusted=True)
        if identity and identity.key == row.key:
            return identity
        return identify(response.url, self.urls, self.name)

    def _is_wanted(self, identity: Identity, row: Pending, response: Response) -> bool:
        """Whether an answer is to be read: another article is not taken twice."""
        if identity.key == row.key:
            return True
        self._settle(row, "duplicate", f"redirects to {identity.key}", response)
        coming = identity.key in self.intake.in_flight or identity.key in self.intake.exchanges
        return not (coming or self.archive.ledger.current(identity.key))

    def _gone(self, row: Pending, verdict: Verdict, response: Response) -> Iterator[Article]:
        """An article's page is gone; one that the archive holds gets a record of that in the end."""
        led_to = None if response.status in verdicts.GONE else response.url
        outcome = self.intake.held.gone(row, verdict, led_to)
        if isinstance(outcome, Verdict):
            self.intake.settle(row.key, outcome)
            return
        if led_to is None:
            self.intake.exchanges[row.key] = response.meta.get("exchange")
        outcome.outlet = self.outlet
        yield self._complete(outcome, row, response)

    def _settle(self, row: Pending, state: State, reason: str, response: Response) -> None:
        self.intake.settle(row.key, Verdict(state, reason, "answered", response.status))

    def _complete(self, article: Article, row: Pending, response: Response) -> Article:
        article.provenance = Provenance(
            crawled_at=stamp(self.clock()),
            via=row.via or None,
            http_status=response.status,
            etag=header(response, "ETag"),
            last_modified=header(response, "Last-Modified"),
            rights=read_rights(
                response.headers,
                response.body,
                response.meta.get("robots"),
                tdm=response.meta.get("tdm"),
                url=response.url,
            ),
            extractor=article.provenance.extractor,
            sources=article.provenance.sources,
        )
        return article

    def article_failed(self, failure: Failure) -> Iterator[Any]:
        """An article's page gave no usable answer: write why."""
        row: Pending = failure.request.cb_kwargs["row"]  # type: ignore[attr-defined] # Scrapy sets it
        if self.intake.tally.write_fault:
            return
        if isinstance(failure.value, LeftAlone):
            self.intake.leave(row.key, urlparse_cached(failure.request).hostname or "")  # type: ignore[attr-defined] # as above
            yield from self._next_articles()
            return
        verdict = verdicts.of_failure(failure.value)
        if verdict.state == "gone" and isinstance(failure.value, HttpError):
            yield from self._gone(row, verdict, failure.value.response)
        else:
            self.intake.settle(row.key, verdict)
        self._count(verdict)
        yield from self._next_articles()

    def _count(self, verdict: Verdict) -> None:
        self.intake.count(verdict)
        if self.resting.told_to_wait or (
            self.intake.refused_in_a_row >= self.settings.getint("REFUSED_LIMIT")
        ):
            self._stop("refused")
        if self.intake.unreachable_in_a_row >= self.settings.getint("UNREACHABLE_LIMIT"):
            self._stop("unreachable")

    def _stop(self, why: Literal["refused", "unreachable"]) -> NoReturn:
        self.intake.tally.stopped = why
        if why == "refused":
            self.resting.begin()
        raise CloseSpider(why)
