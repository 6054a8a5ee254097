"""`scrapy report [OUTLET...]`: one HTML page about what archives hold, to look at in the place of logs."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Collection, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from scrapy.settings import BaseSettings

from newscrawl.amounts import many
from newscrawl.archive import ArchiveError
from newscrawl.archive.blame import blaming
from newscrawl.console.answering import Refused
from newscrawl.console.archivecommand import add_days, chosen
from newscrawl.console.command import NewsCommand, add_quiet
from newscrawl.console.files import writable, writing
from newscrawl.console.progress import progress_line
from newscrawl.export.aside import put
from newscrawl.locate import archive_root
from newscrawl.runs.status import ExitStatus

if TYPE_CHECKING:
    from newscrawl.reporting import Facts

NAME = "report.html"


class Command(NewsCommand):
    """Writes the report."""

    usage = "[options] [OUTLET...]"
    summary = "Show what an archive holds on one HTML page"
    about = (
        "Write one HTML page about the archives of the outlets named, or of all: articles a day by "
        "section, what each source gave, revisions, access, agencies, how complete the fields are, what "
        "cleaning took, refusals and failures by reason, short days, the last runs. The page needs no "
        f"network and no other file. Without -o it is {NAME} in the archive's folder. "
        "It may run beside a crawl."
    )
    examples = ("scrapy report", "scrapy report businessstandard --since 2026-11-01 -o november.html")

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """The options of this command."""
        super().add_options(parser)
        group = parser.add_argument_group(title="Report")
        add_days(group, "articles published")
        group.add_argument(
            "-o",
            "--output",
            metavar="FILE",
            help="write the page here; with - to standard output, and nothing else",
        )
        group.add_argument("--json", action="store_true", help="print JSON Lines, one an outlet")
        add_quiet(group)

    def answer(self, args: list[str], opts: argparse.Namespace) -> ExitStatus:
        """Gather, write, say where it is."""
        root = archive_root(self.settings)
        folders = chosen(root, args)
        since, until = (date.fromisoformat(day) if day else None for day in (opts.since, opts.until))
        target = None if opts.output == "-" else writable(Path(opts.output or root / NAME))
        found, text, unread = _read(root, folders, since, until, _named(self.settings))
        sys.stderr.writelines(f"newscrawl: left out: {line}\n" for line in unread)
        status = ExitStatus.CANNOT_WRITE if unread else ExitStatus.OK
        if target is None:
            sys.stdout.write(text)
            return status
        with writing(target):
            put(target, text)
        lines = [_line(facts, target, as_json=opts.json) for facts in found]
        if not opts.json:
            lines.append(str(target))
        if not opts.quiet:
            sys.stdout.writelines(f"{line}\n" for line in lines)
        return status


def _read(
    root: Path, folders: Collection[Path], since: date | None, until: date | None, named: Mapping[date, str]
) -> tuple[list[Facts], str, list[str]]:
    """What the archives in `folders` hold, the page about it, and a line for each that cannot be read.

    Raises ArchiveError where none can.
    """
    from newscrawl.reporting import gather, page, together  # not for every command to load

    now = datetime.now(UTC)
    found: list[Facts] = []
    unread: list[str] = []
    told = progress_line(lambda: f"{many(sum(facts.revisions for facts in found), 'record')} read")
    with told:
        for folder in folders:
            before = len(found)
            try:
                with blaming(folder):
                    gather(root, folder.name, now, since=since, until=until, named=named, begun=found.append)
            except ArchiveError as error:
                del found[before:]
                unread.append(str(error))
                if len(unread) == len(folders):
                    raise
        together(found)
        return found, page(found), unread


def _named(settings: BaseSettings) -> dict[date, str]:
    """The days off of the setting HOLIDAYS."""
    try:
        days = settings.getdict("HOLIDAYS")
        return {date.fromisoformat(str(day)): str(name) for day, name in days.items()}
    except (TypeError, ValueError):
        raise Refused('HOLIDAYS: not days with names; write it like {"2026-11-08": "Diwali"}') from None


def _line(facts: Facts, target: Path, *, as_json: bool) -> str:
    totals = facts.totals()
    if as_json:
        return json.dumps({**totals, "file": str(target)}, ensure_ascii=False)
    span = f"{totals['first_day']} to {totals['last_day']}" if totals["first_day"] else "none with a date"
    held = f"{many(facts.articles, 'article')} in {many(facts.revisions, 'revision')}"
    return f"{facts.outlet}: {held}, {span}"
