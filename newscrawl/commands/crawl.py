"""`scrapy crawl OUTLET`: Scrapy's own command with checked arguments, a lock and a truthful exit status."""

from __future__ import annotations

import argparse
import gc
import logging
import sys
from collections.abc import Iterator, Mapping
from time import monotonic

from scrapy.commands.crawl import Command as ScrapyCrawl
from scrapy.crawler import Crawler
from scrapy.settings import BaseSettings

from newscrawl.archive import Archive
from newscrawl.console.answering import Refused, answered
from newscrawl.console.command import Explained, no_outlet, no_stray
from newscrawl.console.ending import over
from newscrawl.console.helptext import indented
from newscrawl.console.settings import check_settings
from newscrawl.console.stopping import Stopping, stopped_at_once
from newscrawl.discover.addresses.urls import bare_host
from newscrawl.options import ALLOWED
from newscrawl.outlets.described import outlets_by_host
from newscrawl.outlets.faults import check
from newscrawl.outlets.loader import broken_files
from newscrawl.runs.status import MEANING, ExitStatus
from newscrawl.spiders.base import NewsSpider
from newscrawl.spiders.undescribed.homepage import facts_of


class Command(Explained, ScrapyCrawl):
    """Archives one outlet; other spiders run as Scrapy runs them."""

    usage = "[options] OUTLET"
    summary = "Archive what is new of an outlet"
    about = (
        "Archive an outlet: fetch what is new, clean it, write it to the archive. It ends with a "
        "summary; without a terminal, as under cron, only where the exit status is not 0 or with -s "
        "SUMMARY_ALWAYS=True. Scrapy's own options and settings all work."
    )
    examples = (
        "scrapy crawl businessstandard",
        "scrapy crawl businessstandard -a sections=markets,companies -a limit=100",
        "scrapy crawl businessstandard -a since=2019-03-01 -a until=2019-03-31",
        "scrapy crawl news -a url=https://example.org/",
    )
    statuses = {int(status): meaning for status, meaning in MEANING.items()}
    own_log = False

    def ending(self) -> Iterator[tuple[str, str]]:
        """First of all what -a may say."""
        width = max(map(len, ALLOWED)) + 1
        yield "Arguments (-a)", indented(f"{f'{name}=':<{width}}  {what}" for name, what in ALLOWED.items())
        yield from super().ending()

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        """Keep the terminal for the summary, unless the caller says where he wants the log."""
        super().process_options(args, opts)
        # A log on the full disk that ends a run must not speak over the line that says why it ended.
        logging.raiseExceptions = False
        self.own_log = not (opts.logfile or opts.loglevel or opts.nolog or self.settings.get("LOG_FILE"))
        if self.own_log:
            self.settings.set("LOG_ENABLED", False, priority="command")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Check everything that can be checked before the first request, then crawl."""
        self.exitcode = answered(lambda: self._crawl(args, opts))

    def _crawl(self, args: list[str], opts: argparse.Namespace) -> int:
        if odd := next((name for name in ALLOWED if f"--{name}" in " ".join(args)), None):
            raise Refused(f"no option --{odd}; an argument of a crawl is given as -a {odd}=VALUE")
        if len(no_stray(args)) != 1:
            raise Refused(f"name one outlet, like: {self.examples[0]}")
        crawler = self._opened(args[0])
        if not issubclass(crawler.spidercls, NewsSpider):
            self.crawler_process.settings.set("LOG_ENABLED", True, priority="command")
            super().run(args, opts)
            return self.exitcode
        archive = _checked(crawler, crawler.spidercls, opts.spargs)
        if crawler.spidercls.name != args[0]:
            _tell_described(archive, crawler.spidercls, crawler.settings)
        else:
            _tell_undescribed(archive, crawler.spidercls)
        if self.own_log:
            _log_beside(archive, crawler.settings)
        return self._archived(crawler, archive, opts.spargs)

    def _archived(self, crawler: Crawler, archive: Archive, arguments: Mapping[str, str]) -> int:
        """Crawl an outlet into its archive; the exit status of that. Raises Refused where it has none."""
        _count_evenly()
        self.crawler_process.crawl(crawler, archive=archive, **arguments)
        _collect_rarely()
        stopping = Stopping()
        stopping.install()
        self.crawler_process.start()
        if stopping.told:
            over()
        if (outcome := _outcome(crawler)) is not None:
            return outcome
        if stopping.forced:
            return stopped_at_once()
        where = crawler.settings.get("LOG_FILE") or "the log"
        what = "come to its end" if crawler.spider else "begin"
        raise Refused(
            f"the crawl of {archive.path.name} could not {what}; {where} says why", ExitStatus.CRASHED
        )

    def _opened(self, outlet: str) -> Crawler:
        """Scrapy's crawler of an outlet, whose first act is to close the log and open it anew."""
        known = self.crawler_process.spider_loader.list()
        if outlet not in known:
            broken = broken_files(self.crawler_process.spider_loader)
            raise Refused(f"no outlet {outlet!r}: {broken[0]}" if broken else no_outlet(outlet, known))
        try:
            return self._create_crawler(outlet)
        except OSError as error:
            log = self.settings.get("LOG_FILE")
            raise Refused(f"cannot write the log {log}: {error.strerror}", ExitStatus.CANNOT_WRITE) from error


def _checked(crawler: Crawler, spider: type[NewsSpider], arguments: Mapping[str, str]) -> Archive:
    """The archive of the outlet that a spider crawls with these arguments, once nothing is wrong with it."""
    outlet = crawler.spidercls = spider.for_arguments(arguments)
    check(outlet)
    outlet.options_from(arguments)
    check_settings(crawler.settings, outlet.name)
    return outlet.open_archive(crawler.settings)


def _tell_described(archive: Archive, outlet: type[NewsSpider], settings: BaseSettings) -> None:
    """Tell whoever begins an archive of an address whose outlet has a file of facts, and an archive by it."""
    if archive.ledger.run_id > 1:
        return
    known = outlets_by_host(settings)[0].get(bare_host(outlet.domain))
    if known and known.name != outlet.name:
        sys.stderr.write(
            f"newscrawl: {outlet.domain} is {known.name}, whose file knows its sources and its pages: "
            f"`scrapy crawl {known.name}` archives it, apart from {archive.path}, which begins now\n"
        )


def _tell_undescribed(archive: Archive, outlet: type[NewsSpider]) -> None:
    """Tell whoever begins the archive of an outlet with a file that there is one of its address: what takes
    all archives would count each article of both twice.
    """
    other = archive.path.with_name(facts_of(f"https://{outlet.domain}/")["name"])
    if archive.ledger.run_id == 1 and other != archive.path and (other / "articles").is_dir():
        sys.stderr.write(
            f"newscrawl: {archive.path} begins now, apart from {other}, which `scrapy crawl news` began of "
            "the same outlet: `query` and `export` take both where they are given no outlet\n"
        )


def _outcome(crawler: Crawler) -> int | None:
    """The exit status that the report of a run gave; None where the run did not come so far."""
    try:
        status: int | None = crawler.stats.get_value("newscrawl/exit_status")
    except RuntimeError:  # it did not even begin to count
        return None
    return status


def _count_evenly() -> None:
    """Have Twisted count seconds by a clock that nobody sets.

    By its own, which is the machine's, a server that does not answer is given up when a clock that was set
    back has come to the same time again: in an hour, or in a year, in which no other run can begin.
    """
    from twisted.internet import reactor  # it must not be chosen before Scrapy chooses it

    reactor.seconds = monotonic  # type: ignore[method-assign, misc] # of the instance


def _collect_rarely() -> None:
    """Have the search for garbage that refers to itself begin less often, and pass over what is loaded.

    A page makes thousands of objects that go without it; with Python's own threshold of 700 it takes 4 % of a
    run (`python -m bench.crawl`).
    """
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)


def _log_beside(archive: Archive, settings: BaseSettings) -> None:
    """Send the log to a file of the day in the outlet's folder; without one, to the terminal."""
    log = archive.path / "logs" / f"{archive.started.date()}.log"
    try:
        log.parent.mkdir(exist_ok=True)
        log.open("a").close()  # Scrapy's traceback would be all that is told where it cannot
        settings.set("LOG_FILE", str(log), priority="command")
    except OSError as error:
        sys.stderr.write(f"newscrawl: cannot write the log {log} ({error.strerror}); it goes here\n")
    settings.set("LOG_ENABLED", True, priority="command")
