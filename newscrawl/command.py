"""What all commands have in common: how they explain themselves and how they fail.

A person's mistake is one line and exit status 2, what the machine refuses one line and 7; a traceback means
a fault of ours. Help is read from the top, so a command's own options come before those that Scrapy gives to
all, and examples and exit statuses have lines of their own.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
from abc import abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import get_close_matches
from io import TextIOWrapper
from pathlib import Path
from textwrap import wrap
from typing import Any, ClassVar, NoReturn

from scrapy.commands import ScrapyCommand, ScrapyHelpFormatter
from scrapy.exceptions import UsageError
from scrapy.settings import BaseSettings
from scrapy.spiderloader import get_spider_loader

from newscrawl.archive import ArchiveBusy, ArchiveError, ArchiveMissing
from newscrawl.archive.warcread import ReplayError
from newscrawl.clean import RulesError
from newscrawl.options import OptionError
from newscrawl.scheduling import ScheduleError
from newscrawl.status import ExitStatus

FINE: Mapping[int, str] = {0: "fine"}
WRONG: Mapping[int, str] = {2: "a wrong argument, or no such archive"}
UNREADABLE: Mapping[int, str] = {7: "something could not be read or written"}
INTERRUPTED = 130
"""What a shell calls the end of a program that Ctrl-C stopped."""

_MISTAKES = (OptionError, RulesError, ReplayError, ScheduleError, ArchiveMissing)


class Refused(Exception):  # noqa: N818 (carries a status, as an outcome does)
    """The command cannot do what was asked; `str(error)` is the line for a person."""

    def __init__(self, line: str, status: ExitStatus = ExitStatus.BAD_ARGUMENTS) -> None:
        super().__init__(line)
        self.status = status


class Explained(ScrapyCommand):
    """A command whose help ends in examples and exit statuses, and whose common options are checked."""

    examples: ClassVar[tuple[str, ...]]
    statuses: ClassVar[Mapping[int, str]] = {**FINE, **WRONG, **UNREADABLE}

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Scrapy's options, and the end of the help."""
        super().add_options(parser)
        parser.formatter_class = _Formatter
        parser.error = _mistaken  # type: ignore[method-assign]  # argparse's prints the usage before the line
        parser.epilog = "\n\n".join(f"{title}\n{'=' * len(title)}\n{text}" for title, text in self.ending())

    def ending(self) -> Iterator[tuple[str, str]]:
        """The last parts of the help: titles and texts."""
        yield "Example" if len(self.examples) == 1 else "Examples", indented(self.examples)
        statuses = (f"{int(status)}  {meaning}" for status, meaning in self.statuses.items())
        yield "Exit Status", indented(statuses)

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        """Scrapy's own, with its tracebacks turned into lines."""
        if opts.loglevel and not isinstance(logging.getLevelName(opts.loglevel), int):
            raise UsageError(f"no log level {opts.loglevel!r}; DEBUG, INFO, WARNING, ERROR", print_help=False)
        try:
            super().process_options(args, opts)
            if opts.logfile:
                with open(opts.logfile, "a", encoding="utf-8"):  # noqa: PTH123 (Scrapy opens it so)
                    pass
        except OSError as error:
            raise UsageError(f"{error.filename}: {error.strerror}", print_help=False) from error


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

    def known(self) -> list[str]:
        """The outlets that are described here, by name."""
        assert self.settings is not None
        return known(self.settings)

    def outlet_of(self, opts: argparse.Namespace, *more: str) -> str | None:
        """What `--outlet` names, if it is described here or one of `more`. Raises Refused."""
        name: str | None = opts.outlet
        there = sorted({*self.known(), *more})
        if name and name not in there:
            raise Refused(no_outlet(name, there))
        return name


def known(settings: BaseSettings) -> list[str]:
    """The outlets that are described here, by name."""
    return sorted(get_spider_loader(settings).list())


def answered(work: Callable[[], ExitStatus | int]) -> int:
    """The exit status of a command's work; what stopped it is told in a line."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # records are UTF-8 wherever they go
    try:
        status = int(work())
        sys.stdout.flush()
    except Refused as error:
        return tell(str(error), error.status)
    except _MISTAKES as error:
        return tell(str(error), ExitStatus.BAD_ARGUMENTS)
    except ArchiveBusy as error:
        return tell(str(error), ExitStatus.ALREADY_RUNNING)
    except ArchiveError as error:
        return tell(str(error), ExitStatus.CANNOT_WRITE)
    except BrokenPipeError:
        # Whoever read along has seen enough; what is left in the buffer has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitStatus.OK
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        return tell(f"{where}{error.strerror or error}", ExitStatus.CANNOT_WRITE)
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def tell(line: str, status: ExitStatus) -> int:
    """Say why nothing was done; returns the exit status."""
    sys.stderr.write(f"newscrawl: {line}\n")
    return int(status)


def _checked(args: list[str], opts: argparse.Namespace) -> list[str]:
    since, until = getattr(opts, "since", None), getattr(opts, "until", None)
    if since and until and since > until:
        raise Refused(f"--since {since} is after --until {until}: put the earlier day into --since")
    return no_stray(args)


def no_stray(args: list[str]) -> list[str]:
    """The arguments, if none of them is an option that the parser did not know. Raises Refused."""
    if stray := next((a for a in args if len(a) > 1 and a.startswith("-")), None):
        raise Refused(f"no option {stray}; --help lists them")
    return args


def _mistaken(message: str) -> NoReturn:
    sys.exit(tell(message, ExitStatus.BAD_ARGUMENTS))


def writable(path: Path) -> Path:
    """A path at which a file can appear whole; a folder, a device or a pipe is none. Raises Refused."""
    path = path.expanduser().absolute()
    if path.is_dir():
        raise Refused(f"cannot write {path}: it is a folder; name a file in it")
    if path.exists() and not path.is_file():
        raise Refused(f"cannot write {path}: it is no file")
    if not path.parent.is_dir():
        raise Refused(f"cannot write {path}: there is no folder {path.parent}; make it first")
    return path


def no_outlet(name: str, there: list[str]) -> str:
    """The line for an outlet that nobody has described."""
    if not there:
        return f"no outlet {name!r}: none is known here; run it in the project's folder"
    alike = get_close_matches(name, there, n=3)
    meant = f"; did you mean {' or '.join(alike)}?" if alike else "."
    return f"no outlet {name!r}{meant} `scrapy list` shows all {len(there)}"


def add_quiet(group: Any) -> None:
    """The option `--quiet`, for those who put a command into cron."""
    group.add_argument("-q", "--quiet", action="store_true", help="say nothing when all is well")


def indented(lines: Iterable[str]) -> str:
    """Lines as they stand below a heading of the help."""
    return "\n".join(f"  {line}" for line in lines)


class _Formatter(ScrapyHelpFormatter):
    """Scrapy's, with the common options after the command's own, and with lines that stay lines."""

    def format_part_strings(self, part_strings: list[str]) -> list[str]:
        """The whole help is what begins with the usage; its sections come in the order they were added."""
        if part_strings and part_strings[0].startswith("usage: "):
            common = [part for part in part_strings if part.lstrip().startswith("Global Options\n")]
            rest = [part for part in part_strings if part not in common]
            part_strings = [*rest[:-1], *common, *rest[-1:]]
        return super().format_part_strings(part_strings)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        if "\n" not in text:
            return super()._fill_text(text, width, indent)
        return "\n".join(
            "\n".join(wrap(line, width, initial_indent=indent, subsequent_indent=indent + " " * 5)) or line
            for line in text.split("\n")
        )
