"""`scrapy report [OUTLET...]`: one HTML page about what archives hold, to look at in the place of logs."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, ClassVar

from scrapy.commands import ScrapyCommand

from newscrawl.archive import ArchiveError, ArchiveUnwritable
from newscrawl.archive.files import Files
from newscrawl.locate import archive_root, archived, nothing_of
from newscrawl.reporting import Facts, gather, page
from newscrawl.status import ExitStatus

NAME = "report.html"


class Command(ScrapyCommand):
    """Writes the report."""

    requires_crawler_process = False
    default_settings: ClassVar[dict[str, Any]] = {"LOG_ENABLED": False}

    def syntax(self) -> str:
        """How it is called."""
        return "[OUTLET...] [--since DAY] [--until DAY] [-o FILE] [--json]"

    def short_desc(self) -> str:
        """One line for `scrapy --help`."""
        return "Show what an archive holds on one HTML page"

    def long_desc(self) -> str:
        """The help text."""
        return (
            "Write one HTML page about the archives of the outlets named, or of all: articles a day by "
            "section, what each source gave, revisions, access, agencies, how complete the fields are, what "
            "cleaning took, refusals and failures by reason, short days, the last runs. The page needs no "
            f"network and no other file. Without -o it is {NAME} in the archive's folder. It changes nothing "
            "in the archive and may be made beside a crawl. Example: scrapy report businessstandard. "
            "Exit status: 0 fine; 2 there is no such archive, or a wrong argument; 7 the page could not be "
            "written, or the archive not read."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """The options of this command."""
        super().add_options(parser)
        group = parser.add_argument_group(title="Report")
        group.add_argument("--since", metavar="YYYY-MM-DD", type=_day, help="articles from this day on")
        group.add_argument("--until", metavar="YYYY-MM-DD", type=_day, help="articles up to this day")
        group.add_argument("-o", "--output", metavar="FILE", type=Path, help="write the page here")
        group.add_argument("--json", action="store_true", help="tell in JSON Lines, one an outlet")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Gather, write, say where it is."""
        assert self.settings is not None
        root = archive_root(self.settings)
        there = archived(root)
        outlets = list(dict.fromkeys(args)) or there
        missing = next((name for name in outlets if name not in there), None)
        if missing or not outlets:
            self._refuse(ExitStatus.BAD_ARGUMENTS, nothing_of(root, missing or "outlet"))
            return
        if opts.since and opts.until and opts.since > opts.until:
            self._refuse(ExitStatus.BAD_ARGUMENTS, f"--since {opts.since} is after --until {opts.until}")
            return
        target: Path = (opts.output or root / NAME).expanduser().absolute()
        now = datetime.now(UTC)
        try:
            found = [gather(root, name, now, since=opts.since, until=opts.until) for name in outlets]
            _write(target, page(found))
        except ArchiveError as error:
            self._refuse(ExitStatus.CANNOT_WRITE, str(error))
            return
        for facts in found:
            sys.stdout.write(_line(facts, target, as_json=opts.json) + "\n")
        if not opts.json:
            sys.stdout.write(f"{target}\n")

    def _refuse(self, status: ExitStatus, line: str) -> None:
        sys.stderr.write(f"newscrawl: {line}\n")
        self.exitcode = int(status)


def _write(target: Path, text: str) -> None:
    if target.is_dir():
        raise ArchiveUnwritable(f"cannot write {target}: it is a folder; name a file in it with -o")
    if not target.parent.is_dir():
        raise ArchiveUnwritable(f"cannot write {target}: there is no folder {target.parent}; make it first")
    Files().replace_text(target, text)


def _line(facts: Facts, target: Path, *, as_json: bool) -> str:
    totals = facts.totals()
    if as_json:
        return json.dumps({**totals, "file": str(target)}, ensure_ascii=False)
    span = f"{totals['first_day']} to {totals['last_day']}" if totals["first_day"] else "none with a date"
    return f"{facts.outlet}: {facts.articles:,} articles in {facts.revisions:,} revisions, {span}"


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write 2026-11-23") from None
