"""`scrapy crawl OUTLET`: Scrapy's own command with checked arguments, a lock and a truthful exit status."""

from __future__ import annotations

import argparse
import sys
from difflib import get_close_matches

from scrapy.commands.crawl import Command as ScrapyCrawl
from scrapy.exceptions import UsageError
from scrapy.settings import BaseSettings

from newscrawl.archive import Archive, ArchiveBusy, ArchiveError
from newscrawl.archive.warcread import ReplayError
from newscrawl.clean import RulesError, load_rules
from newscrawl.options import OptionError
from newscrawl.spiders.base import NewsSpider
from newscrawl.status import MEANING, ExitStatus


class Command(ScrapyCrawl):
    """Archives one outlet; other spiders run as Scrapy runs them."""

    own_log = False

    def long_desc(self) -> str:
        """The help text, with the exit statuses."""
        statuses = "; ".join(f"{status.value} {MEANING[status]}" for status in ExitStatus)
        return (
            "Archive an outlet: fetch what is new, clean it, write it to the archive. "
            "Example: scrapy crawl businessstandard -a sections=markets -a limit=100. "
            "It ends with a summary; without a terminal, as under cron, only where the exit status is not 0 "
            "or with -s SUMMARY_ALWAYS=True. "
            f"Exit status: {statuses}."
        )

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        """Keep the terminal for the summary, unless the caller says where he wants the log."""
        super().process_options(args, opts)
        assert self.settings is not None
        self.own_log = not (opts.logfile or opts.loglevel or opts.nolog or self.settings.get("LOG_FILE"))
        if self.own_log:
            self.settings.set("LOG_ENABLED", False, priority="command")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Check everything that can be checked before the first request, then crawl."""
        if len(args) != 1:
            raise UsageError("name one outlet, like: scrapy crawl businessstandard", print_help=False)
        self._crawl(args[0], opts)

    def _crawl(self, name: str, opts: argparse.Namespace) -> None:
        assert self.crawler_process
        known = self.crawler_process.spider_loader.list()
        if name not in known:
            self._refuse(ExitStatus.BAD_ARGUMENTS, _unknown(name, known))
            return
        crawler = self._create_crawler(name)
        if not issubclass(crawler.spidercls, NewsSpider):
            self.crawler_process.settings.set("LOG_ENABLED", True, priority="command")
            super().run([name], opts)
            return
        try:
            crawler.spidercls = crawler.spidercls.for_arguments(opts.spargs)
            crawler.spidercls.options_from(opts.spargs)
            _check_feeds(crawler.settings)
            load_rules(crawler.settings.getlist("CLEAN_RULES_FILES"))
            archive = crawler.spidercls.open_archive(crawler.settings)
        except (OptionError, RulesError, ReplayError) as error:
            self._refuse(ExitStatus.BAD_ARGUMENTS, str(error))
        except ArchiveBusy as error:
            self._refuse(ExitStatus.ALREADY_RUNNING, str(error))
        except ArchiveError as error:
            self._refuse(ExitStatus.CANNOT_WRITE, str(error))
        else:
            if self.own_log:
                _log_beside(archive, crawler.settings)
            self.crawler_process.crawl(crawler, archive=archive, **opts.spargs)
            self.crawler_process.start()
            outcome = crawler.stats.get_value("newscrawl/exit_status") if crawler.spider else None
            self.exitcode = int(ExitStatus.CRASHED if outcome is None else outcome)

    def _refuse(self, status: ExitStatus, line: str) -> None:
        sys.stderr.write(f"newscrawl: {line}\n")
        self.exitcode = int(status)


def _unknown(name: str, known: list[str]) -> str:
    """The line for an outlet that is not there."""
    if not known:
        return f"no outlet {name!r}: none is known here; run it in the project's folder"
    alike = get_close_matches(name, known, n=3)
    meant = f"; did you mean {' or '.join(alike)}?" if alike else "."
    return f"no outlet {name!r}{meant} `scrapy list` shows all {len(known)}"


def _log_beside(archive: Archive, settings: BaseSettings) -> None:
    """Send the log to a file of the day in the outlet's folder; without one, to the terminal."""
    folder = archive.path / "logs"
    try:
        folder.mkdir(exist_ok=True)
        settings.set("LOG_FILE", str(folder / f"{archive.started.date()}.log"), priority="command")
    except OSError as error:
        sys.stderr.write(f"newscrawl: no log file in {folder} ({error.strerror}); the log goes here\n")
    settings.set("LOG_ENABLED", True, priority="command")


def _check_feeds(settings: BaseSettings) -> None:
    """Raise OptionError for a feed in a format that nobody writes; Scrapy would drop the feed without a
    word.
    """
    known = settings.getwithbase("FEED_EXPORTERS")
    for address, feed in settings.getdict("FEEDS").items():
        if feed.get("format") not in known:
            formats = ", ".join(sorted(known))
            raise OptionError(f"FEEDS {address}: no format {feed.get('format')!r}. Allowed: {formats}")
