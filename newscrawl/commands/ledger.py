"""`scrapy ledger rebuild OUTLET`: make a ledger anew from the records, when it is lost or damaged."""

from __future__ import annotations

import argparse
import sys

from newscrawl.amounts import many
from newscrawl.archive.rebuild.rebuild import Rebuilt, rebuild
from newscrawl.console.answering import Refused
from newscrawl.console.archivecommand import chosen
from newscrawl.console.command import FINE, UNREADABLE, WRONG, NewsCommand
from newscrawl.console.progress import progress_line
from newscrawl.locate import archive_root
from newscrawl.runs.status import FINDINGS, ExitStatus


class Command(NewsCommand):
    """Works on ledgers."""

    usage = "rebuild OUTLET"
    summary = "Make the ledger of an archive anew from its records"
    about = (
        "Make an outlet's ledger anew from the records and pages in its archive. What only the old one "
        "knew, such as URLs that wait, is taken over as far as it can be read; the old file is put aside "
        "and never deleted."
    )
    examples = ("scrapy ledger rebuild businessstandard",)
    statuses = {
        **FINE,
        FINDINGS: "done, but something could not be read",
        **WRONG,
        **UNREADABLE,
        8: "a run of the outlet is under way",
    }

    def answer(self, args: list[str], opts: argparse.Namespace) -> ExitStatus | int:  # noqa: ARG002 (of the base)
        """Rebuild, and say what was done."""
        if len(args) != 2 or args[0] != "rebuild":
            raise Refused(f"say what to do with which outlet, like: {self.examples[0]}")
        (folder,) = chosen(archive_root(self.settings), args[1:])
        done = Rebuilt()
        with progress_line(lambda: f"{folder.name}: {many(done.counts['records'], 'record')} read"):
            rebuild(folder.parent, folder.name, done=done)
        sys.stdout.writelines(f"{note}\n" for note in done.notes)
        sys.stdout.write(f"{folder.name}: {_sentence(done)}\n")
        return FINDINGS if done.notes else ExitStatus.OK


def _sentence(done: Rebuilt) -> str:
    counts = done.counts
    text = f"a new ledger of {many(counts['records'], 'record')} in {many(counts['files'], 'file')}"
    if counts["urls taken over"]:
        text += f", with {many(counts['urls taken over'], 'more URL')} from the old one"
    return f"{text}; the old one is {done.set_aside.name}" if done.set_aside else text
