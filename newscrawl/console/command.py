"""What all commands have in common: how they explain themselves, and what they check before they work.

`newscrawl.console.answering` has how they end, `newscrawl.console.helptext` how their help reads.
"""

from __future__ import annotations

import argparse
import logging
import os
import re
import sys
from abc import abstractmethod
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any, ClassVar, NoReturn

from scrapy import Spider
from scrapy.commands import ScrapyCommand
from scrapy.crawler import Crawler, CrawlerProcessBase
from scrapy.exceptions import UsageError
from scrapy.settings import Settings
from scrapy.spiderloader import get_spider_loader

from newscrawl.console.answering import Refused, answered, tell
from newscrawl.console.ending import listen
from newscrawl.console.helptext import HelpFormatter, headed, indented
from newscrawl.console.misspelt import misspelt
from newscrawl.console.settings import check_loader, check_log_format, check_settings
from newscrawl.options import OptionError
from newscrawl.replay.pool import cores
from newscrawl.runs.status import ExitStatus

FINE: Mapping[int, str] = {0: "fine"}
WRONG: Mapping[int, str] = {2: "a wrong argument, or no such archive"}
UNREADABLE: Mapping[int, str] = {7: "something could not be read or written"}
_NO_TABLE = (
    """Invalid -s value; names with values are written as JSON, like 'HOLIDAYS={"2026-11-08": "Diwali"}'"""
)


class Explained(ScrapyCommand):
    """A command whose help ends in examples and exit statuses, and whose common options are checked."""

    usage: ClassVar[str]
    """The arguments it takes, such as "[options] OUTLET"."""
    summary: ClassVar[str]
    """One line for `scrapy --help`."""
    about: ClassVar[str]
    """What its own help says."""
    examples: ClassVar[tuple[str, ...]]
    statuses: ClassVar[Mapping[int, str]] = {**FINE, **WRONG, **UNREADABLE}

    settings: Settings
    crawler_process: CrawlerProcessBase
    """Scrapy sets both before it asks a command for anything."""

    def syntax(self) -> str:
        """The usage, for Scrapy."""
        return self.usage

    def short_desc(self) -> str:
        """The summary, for Scrapy."""
        return self.summary

    def long_desc(self) -> str:
        """The help text, for Scrapy."""
        return self.about

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Scrapy's options, and the end of the help."""
        super().add_options(parser)
        parser.formatter_class = HelpFormatter
        parser.error = _mistaken  # type: ignore[method-assign]  # argparse's prints the usage before the line
        parser.epilog = "\n\n".join(headed(title, text) for title, text in self.ending())

    def ending(self) -> Iterator[tuple[str, str]]:
        """The last parts of the help: titles and texts."""
        yield "Example" if len(self.examples) == 1 else "Examples", indented(self.examples)
        statuses = (f"{int(status)}  {meaning}" for status, meaning in self.statuses.items())
        yield "Exit Status", indented(statuses)

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        """Scrapy's own, with its tracebacks turned into lines."""
        _check_level(opts.loglevel)
        try:
            super().process_options(args, opts)
            _check_level(self.settings.get("LOG_LEVEL"))
            check_log_format(self.settings)
            check_loader(self.settings)
            sys.stderr.writelines(f"newscrawl: {line}\n" for line in misspelt(self.settings, os.environ))
            for file in filter(None, (self.settings.get("LOG_FILE"), opts.profile)):
                with open(file, "a", encoding="utf-8"):  # noqa: PTH123 (Scrapy opens it so)
                    pass
        except OSError as error:
            raise UsageError(f"{error.filename}: {error.strerror}", print_help=False) from error
        except OptionError as error:
            raise UsageError(str(error), print_help=False) from error
        except TypeError as error:  # Scrapy looks for a ValueError alone
            raise UsageError(_NO_TABLE, print_help=False) from error
        except UsageError as error:
            if "-s value" not in str(error) or not all("=" in one for one in opts.set):
                raise
            raise UsageError(_NO_TABLE, print_help=False) from error  # Scrapy says that it lacks its name


class NewsCommand(Explained):
    """A command that answers at once: it needs no crawl to be prepared."""

    requires_crawler_process = False
    default_settings: ClassVar[dict[str, Any]] = {"LOG_ENABLED": False}

    @abstractmethod
    def answer(self, args: list[str], opts: argparse.Namespace) -> ExitStatus | int:
        """Do the work; returns the exit status. Raises Refused, or what `answered` knows."""

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Answer, and turn every refusal into a line."""
        self.exitcode = answered(lambda: self.answer(_checked(args, opts), opts))

    def crawled(self, spider: type[Spider], **arguments: Any) -> Crawler:
        """The crawler of a spider, whose crawl is over. Raises Refused, or what `answered` knows."""
        check_settings(self.settings)
        crawler = self.crawler_process.create_crawler(spider)
        self.crawler_process.crawl(crawler, **arguments)
        self.crawler_process.start()
        listen()
        if crawler.spider is None:
            raise Refused("nothing can be fetched; -s LOG_ENABLED=True tells why", ExitStatus.CRASHED)
        return crawler

    def known(self) -> list[str]:
        """The outlets that are described here, by name."""
        return sorted(get_spider_loader(self.settings).list())

    def outlet_of(self, opts: argparse.Namespace, *more: str) -> str | None:
        """What `--outlet` names, if it is described here or one of `more`. Raises Refused."""
        name: str | None = opts.outlet
        described = self.known()
        there = sorted({*described, *more})
        if name and name not in there:
            raise Refused(no_outlet(name, there, listed=len(described)))
        return name


def _check_level(level: str | None) -> None:
    if level is not None and not isinstance(logging.getLevelName(level), int):
        raise UsageError(f"no log level {level!r}; write DEBUG, INFO, WARNING or ERROR", print_help=False)


def _checked(args: list[str], opts: argparse.Namespace) -> list[str]:
    given = vars(opts)
    # A program that keeps a cursor in a variable has none at first: `changes --since ""` tells everything.
    if empty := next((name for name in given if given[name] == "" and name != "since"), None):
        raise Refused(f"--{empty} is empty; is a variable of your shell not set?")
    since, until = given.get("since"), given.get("until")
    if since and until and since > until:
        raise Refused(f"--since {since} is after --until {until}: put the earlier day into --since")
    end = args.index("--") if "--" in args else len(args)  # behind it nothing is an option
    return [*no_stray(args[:end]), *args[end + 1 :]]


def no_stray(args: list[str]) -> list[str]:
    """The arguments, if none of them is an option that the parser did not know. Raises Refused."""
    if stray := next((a for a in args if len(a) > 1 and a.startswith("-")), None):
        printed = stray in ("-o", "--output")  # as other commands have it
        what = "> FILE puts what is printed into a file" if printed else "--help lists them"
        raise Refused(f"no option {stray}; {what}")
    return args


def _mistaken(message: str) -> NoReturn:
    sys.exit(tell(message, ExitStatus.BAD_ARGUMENTS))


def no_outlet(name: str, there: list[str], *, listed: int | None = None) -> str:
    """The line for an outlet that nobody has described; `listed` is how many `scrapy list` names."""
    if not there:
        return f"no outlet {name!r}: none is known here; run it in the project's folder"
    alike = get_close_matches(name.lower(), there, n=3)
    meant = f"; did you mean {' or '.join(alike)}?" if alike else "."
    return f"no outlet {name!r}{meant} `scrapy list` shows all {listed or len(there)}"


def add_quiet(group: Any) -> None:
    """The option `--quiet`, for those who put a command into cron."""
    group.add_argument("-q", "--quiet", action="store_true", help="say nothing when all is well")


def add_jobs(group: Any) -> None:
    """The option `--jobs`, for commands that read pages on all cores."""
    group.add_argument(
        "--jobs", metavar="N", type=_jobs, default=cores(), help="processes; all cores if not given"
    )


def _jobs(text: str) -> int:
    if not re.fullmatch("[0-9]{1,4}", text) or not 1 <= int(text) <= 1024:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of processes; write 1 to 1024")
    return int(text)
