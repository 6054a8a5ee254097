"""`scrapy replay OUTLET` and `scrapy replay --warc PATH_OR_URL...`: pages read again, with no site asked.

Of an outlet's own pages it tells what today's code makes of them, and whose doing each difference is; with
`--write` what the parser changed becomes new revisions. Of anybody's WARC it makes records.
"""

from __future__ import annotations

import argparse
import sys
from contextlib import closing
from pathlib import Path

from scrapy.settings import BaseSettings

from newscrawl.archive import LEDGER, Archive, Ledger
from newscrawl.archive.blame import blaming
from newscrawl.console.answering import Refused
from newscrawl.console.archivecommand import add_days, chosen
from newscrawl.console.command import FINE, UNREADABLE, WRONG, NewsCommand, add_jobs
from newscrawl.console.settings import check_rules
from newscrawl.console.streams import say
from newscrawl.console.warcs import read_warcs
from newscrawl.locate import archive_root
from newscrawl.outlets.described import described_outlets
from newscrawl.outlets.faults import check
from newscrawl.replay.chains import chains, reread
from newscrawl.replay.pool import spread
from newscrawl.replay.reader import begin
from newscrawl.replay.tally import Tally
from newscrawl.road import Facts
from newscrawl.runs.status import FINDINGS, ExitStatus


class Command(NewsCommand):
    """Reads pages again."""

    usage = "[options] OUTLET | --warc PATH_OR_URL..."
    summary = "Read archived pages again, without the network"
    about = (
        "Read the pages of an outlet's archive again and tell, field by field, what differs from its "
        "records and whose doing it is: the parser's (same page, other code) or the publisher's (another "
        "page). With --write, an article whose newest record the parser would now write otherwise gets a "
        'new revision, marked with provenance.cause "parser". With --warc, read any WARC files and print '
        "records as JSON Lines; a FILE that they go to (-o) takes its name when all is read."
    )
    examples = (
        "scrapy replay businessstandard --since 2026-11-01",
        "scrapy replay --warc CC-NEWS.warc.gz -o articles.jsonl",
    )
    statuses = {
        **FINE,
        FINDINGS: "some pages or records could not be read",
        **WRONG,
        **UNREADABLE,
        8: "a run of the outlet is under way",
    }

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """The options of this command."""
        super().add_options(parser)
        group = parser.add_argument_group("Replay")
        add_days(group, "articles published")
        group.add_argument("--ids", metavar="IDS", help="just these articles; ids with commas between")
        group.add_argument("--dry-run", action="store_true", help="only tell; so it is without --write too")
        group.add_argument("--write", action="store_true", help="write what the parser changed as revisions")
        group.add_argument(
            "--warc", metavar="PATH", nargs="+", help="read these WARC or WACZ files, folders or addresses"
        )
        group.add_argument(
            "-o", "--output", metavar="FILE", help="with --warc: write here, not to the screen (as - does)"
        )
        group.add_argument(
            "--reasons", metavar="FILE", help="with --warc: write here why the other pages gave no record"
        )
        group.add_argument("--json", action="store_true", help="print JSON Lines, the last one a summary")
        add_jobs(group)

    def answer(self, args: list[str], opts: argparse.Namespace) -> ExitStatus | int:
        """Replay an outlet or WARC files."""
        if bool(args) == bool(opts.warc) or len(args) > 1:
            raise Refused(f"name one outlet or some WARC files, like: {' or: '.join(self.examples)}")
        if opts.write and (opts.dry_run or opts.warc):
            raise Refused("--write goes neither with --dry-run nor with --warc: choose one")
        if (opts.output or opts.reasons) and not opts.warc:
            raise Refused("-o goes with --warc; what an outlet's pages give is written with --write")
        if opts.output and opts.reasons and Path(opts.output).resolve() == Path(opts.reasons).resolve():
            raise Refused("-o and --reasons name the same file; name two")
        return FINDINGS if self._replay(args, opts).faults else ExitStatus.OK

    def _replay(self, args: list[str], opts: argparse.Namespace) -> Tally:
        rules = tuple(self.settings.getlist("CLEAN_RULES_FILES"))
        check_rules(self.settings, None if opts.warc else args[0])
        if opts.warc:
            return read_warcs(self.settings, rules, opts)
        with blaming(archive_root(self.settings) / args[0]):
            return _outlet(self.settings, args[0], rules, opts)


def _outlet(settings: BaseSettings, name: str, rules: tuple[str, ...], opts: argparse.Namespace) -> Tally:
    """Replay an outlet's own pages."""
    (folder,) = chosen(archive_root(settings), [name])
    facts = _facts(settings, name)
    ids = _ids(opts.ids, name)
    tally = Tally(jobs=opts.jobs)
    archive = Archive.open(folder.parent, name) if opts.write else None
    told = say if archive else sys.stdout.write
    try:
        with closing(Ledger.read(folder / LEDGER)) as ledger:
            if unknown := [i for i in ids if ledger.holdings.current(i) is None]:
                raise Refused(f"not in the archive: {', '.join(unknown)}")
            work = chains(ledger, folder, facts, ids=ids, since=opts.since, until=opts.until)
            for done in spread(reread, work, opts.jobs, begin=begin, given=(rules,)):
                for line in tally.take(done, as_json=opts.json):
                    told(f"{line}\n")
                if archive and done.amended:
                    archive.amend(done.amended)
                    tally.written += 1
        for line in tally.table(name, as_json=opts.json):
            told(f"{line}\n")
        if archive:
            archive.close(ExitStatus.OK, "replay", tally.summary(name))
    finally:
        if archive:
            archive.abandon()
    return tally


def _facts(settings: BaseSettings, name: str) -> Facts | None:
    """What is known of an outlet, if it is described here. Raises OptionError for a mistake in its file."""
    described = next((cls for cls in described_outlets(settings) if cls.name == name), None)
    if described is None:
        return None
    check(described)
    return described.facts_for(described.described())


def _ids(named: str | None, outlet: str) -> list[str]:
    """The ids that `--ids` names, the outlet's name before each. Raises Refused where it names none."""
    ids = [i if ":" in i else f"{outlet}:{i}" for i in map(str.strip, (named or "").split(",")) if i]
    if named is not None and not ids:
        raise Refused(f"--ids {named!r} names no article; without --ids all are read")
    return ids
