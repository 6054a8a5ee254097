"""What every outlet's spider shares: from sources to articles, each URL to one state.

An outlet is a subclass that holds facts and no code. The ledger is the queue, and few requests wait in
Scrapy: a million URLs take no more memory than ten, and a killed run loses nothing.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from datetime import UTC, date
from inspect import getfile
from typing import Any, Self
from zoneinfo import ZoneInfo

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import DontCloseSpider
from scrapy.settings import SETTINGS_PRIORITIES, BaseSettings
from scrapy.utils.defer import deferred_from_coro

from newscrawl.answers.held import Held
from newscrawl.answers.verdicts import LOST, Verdict
from newscrawl.archive import Archive, ArchiveError, Pending
from newscrawl.clock import Clock, run_clock
from newscrawl.discover.identity import why_not
from newscrawl.items import Article
from newscrawl.locate import archive_root
from newscrawl.manners.allowed import Allowed
from newscrawl.manners.resting import FILE, Resting
from newscrawl.options import OptionError, Options, parse_options
from newscrawl.queue.intake import Intake
from newscrawl.queue.mixedup import names_what_it_is
from newscrawl.queue.sources import window_start
from newscrawl.runs.status import ASKED, CUT_SHORT
from newscrawl.spiders.shared.continued import WholeArticleSpider


class NewsSpider(WholeArticleSpider):
    """Base of all outlets.

    A subclass gives `name` and as many as are known of the facts that the two halves want: `SourceSpider`
    where articles are found, `ArticleSpider` how they are read. Where an article has further pages,
    `WholeArticleSpider` asks for them.
    """

    keeps_queue = True
    """What was not sent when a run ends waits in the ledger for the next one."""
    allowed: Allowed

    def __init__(self, archive: Archive, options: Options, clock: Clock) -> None:
        super().__init__()
        self.archive = archive
        self.options = options
        self.clock = clock
        archive.ledger.zone = ZoneInfo(self.time_zone) if self.time_zone else None
        self.today = clock().astimezone(archive.ledger.zone or UTC).date()
        last = archive.ledger.runs.last_asked(archive.ledger.run_id, ASKED, CUT_SHORT)
        start = window_start(options, self.today, date.fromisoformat(last[:10]) if last else None)
        self.intake = Intake(archive, self.name, self.urls, options, start)
        self.resting = Resting(archive.path / FILE, 0, clock)
        self.outlet = self.described()
        self.before_close: list[Callable[[], None]] = []
        """What parts of the run still have to write; an ArchiveError that one raises ends it as any does."""

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        """Have Scrapy keep no queue, of which all would be asked twice, and hand over no pages of errors."""
        if not isinstance(cls.custom_settings, Mapping | None):
            raise OptionError(f'{getfile(cls)}: custom_settings: must be written {{"NAME": value}}')
        super().update_settings(settings)
        given = {"JOBDIR": None, "HTTPERROR_ALLOW_ALL": False}
        settings.setdict(given, SETTINGS_PRIORITIES["cmdline"] + 1)  # which Scrapy hands on once more

    @classmethod
    def from_crawler(cls, crawler: Crawler, *_args: Any, **kwargs: Any) -> Self:
        """Open the outlet's archive unless the `crawl` command has done so already.

        Raises OptionError for a wrong argument and ArchiveError when the archive cannot be opened.
        """
        archive: Archive | None = kwargs.pop("archive", None)
        clock = run_clock(crawler.settings)
        options = cls.options_from(kwargs)
        archive = archive or cls.open_archive(crawler.settings)
        spider = cls(archive, options, clock)
        spider._set_crawler(crawler)
        for note in archive.recovered:
            spider.logger.warning("%s", note)
        spider.resting = Resting(archive.path / FILE, crawler.settings.getfloat("COOL_DOWN"), clock)
        spider.intake.held = Held.of(archive, clock, crawler.settings, cls.sections.values())
        crawler.signals.connect(spider._go_on, signals.spider_idle)
        spider.allowed = Allowed(crawler)
        return spider

    @classmethod
    def for_arguments(cls, _arguments: Mapping[str, Any]) -> type[NewsSpider]:
        """The outlet that a run with these arguments archives: this one, where the class describes one.

        Raises OptionError where the arguments name none.
        """
        return cls

    @classmethod
    def open_archive(cls, settings: BaseSettings) -> Archive:
        """The outlet's archive, open for a run.

        Raises ArchiveError when it cannot be opened and ReplayError when REPLAY cannot be used.
        """
        about = {"http-header-user-agent": settings["USER_AGENT"], "robots": "obey"}
        if settings.get("NEWSCRAWL_CONTACT"):
            about["operator"] = settings["NEWSCRAWL_CONTACT"]
        return Archive.open(archive_root(settings), cls.name, now=run_clock(settings), about=about)

    @classmethod
    def options_from(cls, arguments: Mapping[str, Any]) -> Options:
        """The checked arguments of a run of this outlet.

        Raises OptionError for the first fault.
        """
        options = parse_options(arguments, tuple(dict.fromkeys([*cls.sections, *cls.feeds])))
        wrong = {url: why for url in options.urls if (why := why_not(url, cls.urls, trusted=True))}
        for url in wrong if not options.listed or len(wrong) == len(options.urls) else ():
            raise OptionError(f"-a url={url}: no article of {cls.outlet_name} ({wrong[url]})")
        return options

    async def start(self) -> AsyncIterator[Any]:
        """What an earlier run left first, then the sources; articles follow as they are found."""
        try:
            for request in self._first_requests():
                yield request
        except ArchiveError as error:
            self.write_failed(error)

    def _first_requests(self) -> Iterator[Request]:
        for url in self.options.urls:
            self.intake.ask_for(url)
        yield from self._next_articles(earlier_only=not self.options.urls)
        for source in self._begun(self.today):
            self._asked.add(source.url)
            yield self._source_request(source)

    def _whole(self, article: Article, row: Pending) -> Iterator[Any]:
        """As for any article. A page that says it is a copy waits for the article that it names, which is
        asked for if nobody has done so; one that has nothing of the article asked for is no copy of that.
        """
        may_wait = article.id == row.key and not article.provenance.further_pages
        if may_wait and names_what_it_is(self.intake, row, article):
            self.intake.exchanges.pop(row.key, None)
            return
        before = self.intake.waits(row, article, self.urls) if may_wait else None
        if before is None:
            yield from super()._whole(article, row)
            return
        self.intake.exchanges.pop(row.key, None)
        yield from map(self._article_request, before)

    def look_at(self, row: Pending) -> None:
        """Ask for an article besides those that wait."""
        self.crawler.engine.crawl(self._article_request(row))

    def _go_on(self) -> None:
        """Nothing is under way: ask for more, until nothing waits."""
        if self.intake.tally.write_fault:
            return
        for key in [*self.intake.in_flight]:
            self.intake.settle(key, Verdict("failed", LOST, "fault"))
        requests = [*self._next_articles()] or [*self._requests(self._next_portion())]
        if not requests and self.intake.take_up(self.allowed.allows):
            requests = [*self._next_articles()]
        if not requests:
            room = self.settings.getint("ARTICLES_IN_FLIGHT")
            rows = self.intake.revisits(room) or self.intake.second_looks(room)
            requests = [*map(self._article_request, rows)]
        for request in requests:
            self.crawler.engine.crawl(request)
        if requests:
            raise DontCloseSpider

    def write_failed(self, error: ArchiveError) -> None:
        """The archive cannot be written: stop at once, keep what is committed."""
        if self.intake.tally.write_fault is None:
            self.intake.tally.write_fault = str(error)
            self.archive.abandon()
            deferred_from_coro(self._close_early())

    async def _close_early(self) -> None:
        """Close the spider; where the fault came at the end of a run, Scrapy may have closed it meanwhile."""
        engine = self.crawler.engine
        if engine is not None and engine.spider is not None:
            await engine.close_spider_async(reason="cannot_write")
