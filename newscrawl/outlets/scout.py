"""Looks at a site once, for `scrapy outlet new`: which of its sources answer, what its addresses are like.

`explore` says what the site names; here each source is asked whether it is one, the newest sitemap shows what
addresses it has, and one article is fetched that the extractor can read. Pages are asked for one after the
other, through Scrapy: robots.txt, delays and the user agent are those of a crawl.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any
from urllib.parse import urlsplit

from scrapy import Request, Spider
from scrapy.http import HtmlResponse, Response

from newscrawl.answers import verdicts
from newscrawl.answers.landing import gate_of
from newscrawl.answers.verdicts import Verdict
from newscrawl.discover.addresses.folders import is_below
from newscrawl.discover.addresses.likeness import looks_like_article
from newscrawl.discover.documents.datedform import dated_forms
from newscrawl.discover.documents.feeds import read_feed
from newscrawl.discover.documents.sitemaps import lists_articles, read_sitemap
from newscrawl.discover.found import Reading
from newscrawl.discover.pages.autodiscover import Site, explore
from newscrawl.discover.pages.daylists import last_day
from newscrawl.discover.pages.frontpage import hosts_beside
from newscrawl.discover.pages.pagefeeds import feeds_listed
from newscrawl.manners.allowed import Allowed
from newscrawl.outlets.example import is_dated, is_good, is_short
from newscrawl.outlets.sectionlook import look_at, of_news
from newscrawl.outlets.sitemaplook import articles_of, newest, tells_of_hosts
from newscrawl.outlets.survey import Survey, is_news
from newscrawl.road import in_utf8
from newscrawl.spiders.shared.answered import robots_beside

MAX_FEEDS, MAX_SITEMAPS, MAX_SECTIONS, MAX_ARTICLES, MAX_PAGES = 10, 8, 4, 5, 8
"""How many of each are asked at most; a look is no crawl."""

MAX_ADDRESSES = 300
"""Addresses of one source that take part in the induction of a pattern."""


class ScoutSpider(Spider):
    """Fills a `Survey`, then ends."""

    name = "scout"

    def __init__(self, home: str, survey: Survey, example: str | None = None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.home = home
        self.survey = survey
        self.example = example

    async def start(self) -> AsyncIterator[Any]:
        """Look at the site, page by page."""
        self.allowed = Allowed(self.crawler)
        robots = await robots_beside(self.crawler, self.home)
        home = await self.get(self.home)
        if isinstance(home, Response):
            home = gate_of(self.home, home) or home
        if isinstance(home, Response):
            if urlsplit(home.url).netloc != urlsplit(self.home).netloc:
                robots = await robots_beside(self.crawler, home.url) or robots
            await self.look(explore(in_utf8(home), home.url, robots, named=self.home, encoding="utf-8"))
        else:
            self.survey.fault = home
            site = explore(b"", self.home, robots)
            if site.news_sitemaps or site.sitemaps:
                await self.look(site)
        return
        yield  # a generator, as Scrapy wants it, that gives nothing

    async def look(self, site: Site) -> None:
        """Ask what the site names, or the usual places where it names nothing or what gives nothing."""
        self.survey.site = site
        feeds, news, plain = site.usual_places()
        for urls in [*site.feeds, *site.maybe_feeds], site.called_feeds, feeds:
            if not self.survey.feeds:
                await self.ask(urls, read_feed, self.survey.feeds, MAX_FEEDS)
        sitemaps = [*site.news_sitemaps, *site.sitemaps]
        await self.ask(sitemaps, read_sitemap, self.survey.sitemaps, MAX_SITEMAPS)
        if not (self.survey.sitemaps and site.names_sitemaps()):
            sitemaps = [*news, *plain]
            await self.ask(sitemaps, read_sitemap, self.survey.sitemaps, MAX_SITEMAPS)
            own = {url: told for url, told in self.survey.sitemaps.items() if is_below(url, site.folder)}
            self.survey.sitemaps = own or self.survey.sitemaps
        await self.ask_newest(sitemaps)
        await self.ask_sections(site)
        await self.find_article(site)
        await self.find_pages()
        sections = site.sections.items()
        site.sections = {
            name: url for name, url in sections if not (self.allowed.forbids(url) or last_day(url))
        }
        self.survey.whole = True

    async def ask_newest(self, sitemaps: list[str]) -> None:
        """Of the sitemaps that others list, ask the newest; note those of single days."""
        readings = self.survey.sitemaps.values()
        children = [child for reading in readings for child in reading.children]
        listed = [child for child in children if lists_articles(child.url) is not False]
        self.survey.dated = dated_forms([*sitemaps, *(child.url for child in listed)])[:2]
        if listed:
            answered: dict[str, Reading] = {}
            await self.ask([newest(listed)], read_sitemap, answered, 1)
            self.note(answered)

    async def ask_sections(self, site: Site) -> None:
        """See what sections show, and ask the feeds that they name where nothing else tells what is new."""
        told = self.survey.feeds or any(map(is_news, self.survey.sitemaps.values()))
        named: list[str] = []
        for url in of_news(site.sections.values())[: MAX_SECTIONS if told else MAX_FEEDS]:
            response = await self.get(url)
            if isinstance(response, HtmlResponse):
                shown = look_at(in_utf8(response), response.url, site.hosts)
                named += shown.feeds
                self.survey.addresses += shown.articles
                self.survey.headed.update(shown.articles + shown.headed)
        if not told:
            await self.ask(list(dict.fromkeys(named)), read_feed, self.survey.feeds, MAX_FEEDS)

    async def ask(
        self,
        urls: list[str],
        reader: Callable[[bytes, str], Reading],
        answered: dict[str, Reading],
        limit: int,
    ) -> None:
        """Keep those of the sources that give something; where a page lists feeds, those are asked."""
        queue = urls[:limit]
        for url in queue:  # it grows meanwhile
            response = await self.get(url)
            if not isinstance(response, Response):
                continue
            if response.url in answered:
                continue
            reading = reader(response.body, response.url)
            if reading.found or reading.children:
                answered[url] = reading
            elif reader is read_feed and isinstance(response, HtmlResponse):
                listed = feeds_listed(in_utf8(response), response.url, encoding="utf-8")
                queue += [feed for feed in listed if feed not in queue][: limit - len(queue)]
        self.note(answered)

    def note(self, answered: dict[str, Reading]) -> None:
        """Remember addresses that sources list, and the hosts beside the home page's that articles are on."""
        for url, reading in answered.items():
            if site := self.survey.site:
                told = (one.url for one in reading.found[:MAX_ADDRESSES] if tells_of_hosts(one))
                site.hosts = tuple(dict.fromkeys((*site.hosts, *hosts_beside(told, site.url))))
            listed = articles_of(reading.found[:MAX_ADDRESSES], url)
            self.survey.addresses += listed
            self.survey.posts.update(listed if lists_articles(url) else ())

    async def find_article(self, site: Site) -> None:
        """Fetch an article that can be read well, the one that a person named if any; where a wall leaves the
        first lines of each, one of those.
        """
        short = None
        for url in [self.example] if self.example else list(self.candidates(site))[:MAX_ARTICLES]:
            response = await self.get(url)
            if isinstance(response, Response) and is_good(response):
                self.survey.article = response
                return
            if short is None and isinstance(response, Response) and is_short(response):
                short = response
        self.survey.article = short

    async def find_pages(self) -> None:
        """Fetch what is linked as no article is and has the form of one ("/how-we-pay-our-way"), and note
        what tells no day, where an article does.
        """
        if self.survey.article is None or not is_dated(self.survey.article):
            return
        for url in self.survey.doubtful()[:MAX_PAGES]:
            response = await self.get(url)
            if isinstance(response, Response) and not is_dated(response):
                self.survey.pages.append(url)

    def candidates(self, site: Site) -> Iterator[str]:
        """Articles to try: those of feeds, newest first as feeds have them, then those of the home page, then
        what of sitemaps looks like one."""
        listed = [found.url for reading in self.survey.feeds.values() for found in reading.found[:2]]
        mapped = (url for url in self.survey.addresses if looks_like_article(url).article)
        yield from dict.fromkeys([*listed, *(found.url for found in site.articles), *mapped])

    async def get(self, url: str) -> Response | Verdict:
        """A page that was answered with success, or why there is none."""
        try:
            response = await self.crawler.engine.download_async(Request(url, dont_filter=True))
        except Exception as error:  # noqa: BLE001 - whatever it was, this page cannot be had
            return verdicts.of_failure(error)
        return response if response.status == 200 else verdicts.of_status(response.status)
