"""The half of a spider that fetches articles: each answer becomes an item, or a verdict in the ledger."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Literal, NoReturn

from scrapy import Request
from scrapy.exceptions import CloseSpider
from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from newscrawl.answers import verdicts
from newscrawl.answers.landing import article_at, land, led_astray, moved_from
from newscrawl.answers.refusals import LeftAlone
from newscrawl.answers.standins import says_not_there
from newscrawl.answers.verdicts import Verdict
from newscrawl.answers.whose import is_cut
from newscrawl.archive import Pending
from newscrawl.archive.files import Files
from newscrawl.archive.ledger.runs import stamp
from newscrawl.clock import Clock
from newscrawl.extract.layout import Layout
from newscrawl.extract.nextpage import next_page
from newscrawl.items import Article, Outlet
from newscrawl.lean.hosts import host_of
from newscrawl.manners.resting import Resting
from newscrawl.queue.mixedup import leads_to_another
from newscrawl.queue.movers import ask_its_copies, asked_where_it_was, is_coming, led_elsewhere
from newscrawl.road import Facts, has_moved
from newscrawl.spiders.shared.answered import provenance
from newscrawl.spiders.shared.sourced import SourceSpider

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
        self.intake.answered(article=True)
        if response.status == 304:
            self.intake.held.as_before(row.key, response.status)
            self.intake.stored(row.key, "unchanged")
        else:
            yield from self._read(row, response)
        yield from self._next_articles()

    def _read(self, row: Pending, response: Response) -> Iterator[Any]:
        """Give the article of a page that answered, or write why there is none."""
        held, facts = self.intake.held, self.facts_for(self.outlet)
        landing = land(row, response.url, self.urls, self.name, held)
        if landing and landing.key != row.key and is_coming(self.intake, landing.key, row):
            if has_moved(response) or not leads_to_another(self.intake, row, landing.key, response.status):
                yield from self._leads_to(row, landing.key, response)
            return
        if landing and landing.key == row.key and has_moved(response):
            self.archive.ledger.moved(row.key, landing.identity.url)
        read = article_at(landing, row, response, facts, self.clock(), held)
        is_answer = isinstance(read, Article) or (landing is not None and landing.key == row.key)
        outcome = self.intake.weigh(row, read, response.body) if is_answer else read
        if outcome is None:
            return
        if isinstance(outcome, Verdict):
            yield from self._end(row, outcome, response)
            return
        if outcome.id != row.key:
            same = moved_from(row, outcome, response, self.urls, held)
            self.intake.led_to(outcome.id, outcome.url, same)
            yield from self._leads_to(row, outcome.id, response)
        self.intake.exchanges[outcome.id] = response.meta.get("exchange")
        outcome.next_page = next_page(response.body, response.url)
        outcome.cut = is_cut(response.body)
        yield from self._whole(self._complete(outcome, row, response), row)

    def _whole(self, article: Article, _row: Pending) -> Iterator[Any]:
        """What makes a page's article a whole one: for most nothing."""
        yield article

    def _leads_to(self, row: Pending, key: str, response: Response) -> Iterator[Article]:
        verdict = led_elsewhere(self.intake, row, key, response.status, for_good=has_moved(response))
        yield from self._end(row, verdict, response, surely=True)

    def _end(
        self, row: Pending, verdict: Verdict, response: Response | None, *, surely: bool = False
    ) -> Iterator[Article]:
        """What answered gave no article: write why. Of one that the archive holds, a record says that it is
        gone, in the end; `surely` that what is gone is, wherever its address leads.
        """
        if verdict.state != "gone" or response is None:
            self.intake.settle(row.key, verdict)
            self.intake.in_vain(row, verdict)
            return
        was_there = response.status in verdicts.GONE or says_not_there(verdict.reason)
        led_to = None if was_there else response.url
        outcome = self.intake.held.gone(row, verdict, None if surely else led_to)
        if isinstance(outcome, Verdict):
            self.intake.settle(row.key, outcome)
            ask_its_copies(self.intake, row.key, outcome)
            return
        if asked_where_it_was(self.intake, row, outcome):
            return
        outcome.id = row.key
        if led_to is None and response.url == row.url:  # a page for all that is not there is none of its own
            self.intake.exchanges[row.key] = response.meta.get("exchange")
        outcome.outlet = self.outlet
        yield self._complete(outcome, row, response)

    def _complete(self, article: Article, row: Pending, response: Response) -> Article:
        article.provenance = provenance(article, row, response, stamp(self.clock()))
        return article

    def article_failed(self, failure: Failure) -> Iterator[Any]:
        """An article's page gave no usable answer: write why."""
        request = verdicts.request_of(failure)
        row: Pending = request.cb_kwargs["row"]
        if self._is_over(failure):
            return
        if isinstance(failure.value, LeftAlone):
            self.intake.leave(row.key, host_of(request))
            yield from self._next_articles()
            return
        verdict = verdicts.of_failed(failure)
        if verdict.reason == verdicts.LED_ASTRAY:
            verdict = led_astray(row, request, self.intake.held)
        answer = failure.value.response if isinstance(failure.value, HttpError) else None
        yield from self._end(row, verdict, answer)
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
            self.resting.begin_at_once(Files())
        raise CloseSpider(why)
