"""`scrapy crawl news -a url=https://example.org/`: archives an outlet that nobody has described.

The run makes the outlet's facts itself, from its robots.txt and its home page, and goes on as for any other,
into an archive named after the domain. No pattern of addresses is induced here: what an article's identity is
must not change from one run to the next, so the form of an address decides, and the address is the identity.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain, islice
from typing import Any, ClassVar, Self
from urllib.parse import urljoin, urlsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import HtmlResponse, Response
from twisted.python.failure import Failure

from newscrawl.answers.landing import gate_of
from newscrawl.answers.verdicts import request_of
from newscrawl.discover.addresses.above import without_query
from newscrawl.discover.documents.feednames import named
from newscrawl.discover.documents.sitemaps import kind_of
from newscrawl.discover.found import Child, Found, Reading
from newscrawl.discover.identity import identify
from newscrawl.discover.pages.autodiscover import Site, explore
from newscrawl.discover.pages.frontpage import hosts_beside
from newscrawl.discover.pages.pagefeeds import feeds_listed
from newscrawl.extract.language.bcp47 import bcp47
from newscrawl.items import Outlet
from newscrawl.options import Options, as_text, parse_options
from newscrawl.queue.sources import Source, guesses
from newscrawl.road import in_utf8
from newscrawl.spiders.base import NewsSpider
from newscrawl.spiders.shared.answered import robots_beside
from newscrawl.spiders.shared.sourced import SOURCE_PRIORITY
from newscrawl.spiders.undescribed.guessed import GuessingSpider
from newscrawl.spiders.undescribed.homepage import facts_of

LOOKED_AT = 100
"""Entries at the beginning of a source that tell which hosts it is of, and articles that are held."""


class AnyOutletSpider(GuessingSpider):
    """Any outlet, from the address of its home page."""

    name = "news"
    home: ClassVar[str] = ""
    _usual: tuple[Source, ...] = ()

    @classmethod
    def for_arguments(cls, arguments: Mapping[str, Any]) -> type[NewsSpider]:
        """A class for the site that `-a url=` names; raises OptionError where it names none, or several."""
        return type(cls.__name__, (cls,), facts_of(as_text("url", arguments.get("url") or "")))

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        """As for any outlet; the class is made first where the `crawl` command has not done so."""
        if not cls.home:
            described = cls.for_arguments(kwargs)
            assert issubclass(described, cls)
            return described.from_crawler(crawler, *args, **kwargs)
        return super().from_crawler(crawler, *args, **kwargs)

    @classmethod
    def options_from(cls, arguments: Mapping[str, Any]) -> Options:
        """The checked arguments but `url`, which names the outlet here and no article."""
        return parse_options({name: value for name, value in arguments.items() if name != "url"}, ())

    def _first_requests(self) -> Iterator[Request]:
        """robots.txt, then the home page; what earlier runs left comes after these, which tell the name and
        the language that its records have.
        """
        yield Request(
            urljoin(self.home, "/robots.txt"),
            callback=self.parse_robots,
            errback=self.robots_failed,
            meta={"dont_obey_robotstxt": True},  # the one file that robots.txt cannot forbid
            priority=SOURCE_PRIORITY,
            dont_filter=True,
        )

    def parse_robots(self, response: Response) -> Iterator[Request]:
        """robots.txt was answered: ask for the home page."""
        yield self._home_request(response.body, response.url)

    def robots_failed(self, _failure: Failure) -> Iterator[Request]:
        """There is no robots.txt, or nobody answers; the home page will tell which."""
        yield self._home_request(b"", self.home)

    def _home_request(self, robots: bytes, robots_url: str) -> Request:
        source = Source(kind="section", url=self.home)
        return Request(
            self.home,
            callback=self.parse_home,
            errback=self.home_failed,
            cb_kwargs={"source": source, "robots": robots, "robots_url": robots_url},
            priority=SOURCE_PRIORITY,
            dont_filter=True,
        )

    async def parse_home(
        self, response: Response, source: Source, robots: bytes, robots_url: str
    ) -> AsyncIterator[Request]:
        """The home page was answered: it is a listing itself, and names other sources, as robots.txt does.

        Who names a feed or a sitemap in its place wants that, and who names an article wants it as well.
        """
        if gate := gate_of(self.home, response):
            self.intake.answered()
            self.intake.listings.take(Reading(fault=gate.reason), source)
            for request in self._without_home(robots):
                yield request
            return
        source = replace(source, kind=kind_of(response.body) or source.kind)
        if urlsplit(response.url).netloc != urlsplit(robots_url).netloc:
            robots = await robots_beside(self.crawler, response.url) or robots
        site = explore(in_utf8(response), response.url, robots, named=self.home, encoding="utf-8")
        self._describe(site)
        if identify(self.home, self.urls, self.name):
            self.intake.ask_for(self.home)
        async for request in self.parse_source(response, source):
            yield request
        for request in self._known_requests():
            yield request
        self._usual = tuple(filter(self._may_be_there, guesses(site, in_vain=True)))
        for guess in filter(self._may_be_there, guesses(site)):
            if self._first_asked(guess.url):
                yield self._source_request(guess)

    def home_failed(self, failure: Failure) -> Iterator[Request]:
        """The home page gave nothing: that is told, and what robots.txt names is asked."""
        yield from self.source_failed(failure)
        known = self._without_home(request_of(failure).cb_kwargs["robots"])
        if not self._is_over(failure):
            yield from known

    def _without_home(self, robots: bytes) -> Iterator[Request]:
        self._describe(explore(b"", self.home, robots))
        return self._known_requests()

    def _known_requests(self) -> Iterator[Request]:
        begun = self._begun(self.today, Source(kind="section", url=self.home))
        for known in filter(self._is_worth_it, begun):
            self._first_asked(known.url)
            yield self._source_request(known)

    def _describe(self, site: Site) -> None:
        """Write the facts that were found to the class, which is this run's own.

        A host that articles are held of is one of the outlet's, also where what tells that comes late.
        """
        facts = type(self)
        facts.urls = self.intake.listings.urls = site.addresses()
        facts.language = bcp47(site.language or "")
        facts.sections = site.sections
        self._note_sections(site.further, Source(kind="section", url=self.home))
        self.intake.held.listings = frozenset(map(without_query, (site.sections | site.further).values()))
        facts.feeds = named(site.feeds)
        facts.news_sitemaps = tuple(site.news_sitemaps)
        facts.sitemaps = tuple(site.sitemaps)
        self._learn_hosts(self.archive.ledger.holdings.latest_urls(LOOKED_AT))
        self.outlet = Outlet(id=self.name, name=site.name, domain=self.domain, country=self.country)

    def _read_source(self, response: Response, source: Source) -> tuple[Reading, Iterator[Found]]:
        """As for any outlet; where a page stands in the place of a feed, the feeds it lists are asked.

        A feed or a news sitemap tells which other hosts of the site articles are on.
        """
        reading, found = super()._read_source(response, source)
        first = list(islice(found, LOOKED_AT))
        self._learn_hosts(one.url for one in first if one.kind in ("feed", "news-sitemap"))
        found = chain(first, found)
        if source.kind == "feed" and isinstance(response, HtmlResponse):
            listed = feeds_listed(in_utf8(response), response.url, encoding="utf-8")
            reading.children.extend(map(Child, listed))
            reading.fault = None if listed else reading.fault
        return reading, found

    def _learn_hosts(self, articles: Iterable[str]) -> None:
        hosts = self.urls.hosts
        if more := [host for host in hosts_beside(articles, self.home) if host not in hosts]:
            type(self).urls = self.intake.listings.urls = replace(self.urls, hosts=(*hosts, *more))

    def _pages_held_back(self) -> Iterator[Source]:
        """As for any outlet; and the usual places of feeds, or of sitemaps, once all of those that the site
        names have given nothing, ever: a link to a feed that is gone stays in the foot of many a page.
        """
        yield from super()._pages_held_back()
        feeds, maps = {*self.feeds.values()}, {*self.news_sitemaps, *self.sitemaps}
        for of_kind, are_feeds in (feeds, True), (maps, False):
            usual = [guess for guess in self._usual if (guess.kind == "feed") == are_feeds]
            if usual and self._silent.are(of_kind) and not self.archive.ledger.sources.any_of(of_kind):
                self._usual = tuple(guess for guess in self._usual if guess not in usual)
                yield from (guess for guess in usual if guess.url not in of_kind)
