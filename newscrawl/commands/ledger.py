"""`scrapy ledger rebuild OUTLET`: make a ledger anew from the records, when it is lost or damaged."""

from __future__ import annotations

import argparse
import sys
from typing import Any, ClassVar

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from newscrawl.archive import ArchiveBusy, ArchiveError
from newscrawl.archive.rebuild import Rebuilt, rebuild
from newscrawl.locate import archive_root, archived, nothing_of
from newscrawl.status import FINDINGS, ExitStatus


class Command(ScrapyCommand):
    """Works on ledgers."""

    requires_crawler_process = False
    default_settings: ClassVar[dict[str, Any]] = {"LOG_ENABLED": False}

    def syntax(self) -> str:
        """How it is called."""
        return "rebuild OUTLET"

    def short_desc(self) -> str:
        """One line for `scrapy --help`."""
        return "Make the ledger of an archive anew from its records"

    def long_desc(self) -> str:
        """The help text."""
        return (
            "Make an outlet's ledger anew from the records and pages in its archive. What only the old one "
            "knew, such as URLs that wait, is taken over as far as it can be read; the old file is put aside "
            "and never deleted. Example: scrapy ledger rebuild businessstandard. Exit status: 0 fine; "
            f"{FINDINGS} done, but something could not be read; 2 there is no such archive; 7 it cannot be "
            "written; 8 a run of the outlet is under way."
        )

    def run(self, args: list[str], opts: argparse.Namespace) -> None:  # noqa: ARG002 (Scrapy's signature)
        """Rebuild, and say what was done."""
        if len(args) != 2 or args[0] != "rebuild":
            raise UsageError(
                "say what to do with which outlet, like: scrapy ledger rebuild businessstandard",
                print_help=False,
            )
        assert self.settings is not None
        root, outlet = archive_root(self.settings), args[1]
        if outlet not in archived(root):
            self._refuse(ExitStatus.BAD_ARGUMENTS, nothing_of(root, outlet))
            return
        try:
            done = rebuild(root, outlet)
        except ArchiveBusy as error:
            self._refuse(ExitStatus.ALREADY_RUNNING, str(error))
        except ArchiveError as error:
            self._refuse(ExitStatus.CANNOT_WRITE, str(error))
        else:
            sys.stdout.writelines(f"{note}\n" for note in done.notes)
            sys.stdout.write(f"{outlet}: {_sentence(done)}\n")
            self.exitcode = FINDINGS if done.notes else ExitStatus.OK

    def _refuse(self, status: ExitStatus, line: str) -> None:
        sys.stderr.write(f"newscrawl: {line}\n")
        self.exitcode = int(status)


def _sentence(done: Rebuilt) -> str:
    counts = done.counts
    text = f"a new ledger of {counts['records']:,} records in {counts['files']:,} files"
    if counts["urls taken over"]:
        text += f", with {counts['urls taken over']:,} more URLs from the old one"
    return f"{text}; the old one is {done.set_aside.name}" if done.set_aside else text
