"""`scrapy verify [OUTLET...]`: read everything of an archive and say what is not as it should be.

One line a finding on standard output, then one sentence; the exit status is for cron.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from newscrawl import clean
from newscrawl.amounts import many
from newscrawl.archive import LEDGER, ArchiveDamaged
from newscrawl.archive.mend import mend
from newscrawl.archive.verify import Finding, Verification
from newscrawl.console.archivecommand import chosen
from newscrawl.console.command import WRONG, NewsCommand, add_quiet
from newscrawl.console.progress import progress_line
from newscrawl.console.streams import say
from newscrawl.locate import archive_root
from newscrawl.runs.status import FINDINGS, ExitStatus

_CHECKED = ("file", "record", "page", "manifest")


class Command(NewsCommand):
    """Checks archives."""

    usage = "[options] [OUTLET...]"
    summary = "Check everything that an archive holds"
    about = (
        "Read every record, page, file and manifest of the archives of the outlets named, or of all, and "
        "tell what is not as it should be: lines that do not parse or do not fit the schema, digests, "
        "pointers that do not lead to their page, removed pieces that do not go back, files that the ledger "
        "does not agree with. It changes nothing and may run beside a crawl. With --mend, articles whose "
        "page is not where their record says wait to be fetched again; the next runs do so. Put files back "
        "first that you have elsewhere."
    )
    examples = (
        "scrapy verify businessstandard",
        "scrapy verify -q                         # all, in cron",
        "scrapy verify --mend businessstandard",
    )
    statuses = {
        0: "all is as it should be",
        FINDINGS: "something was found",
        **WRONG,
        7: "--mend: the ledger could not be written",
        8: "--mend: a run of the outlet is under way",
    }

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """The options of this command."""
        super().add_options(parser)
        group = parser.add_argument_group("Verify")
        group.add_argument("--json", action="store_true", help="print JSON Lines, the last one a summary")
        group.add_argument("--mend", action="store_true", help="have lost pages fetched again")
        add_quiet(group)

    def answer(self, args: list[str], opts: argparse.Namespace) -> ExitStatus | int:
        """Check the outlets one after the other."""
        found = sum(_check(folder, opts) for folder in chosen(archive_root(self.settings), args))
        return FINDINGS if found else ExitStatus.OK


def _check(path: Path, opts: argparse.Namespace) -> int:
    """Check one archive, print what is wrong and mend it if so asked; returns the number of findings."""
    as_json = opts.json
    verification = Verification(path, clean.restore)
    kinds: Counter[str] = Counter()
    with progress_line(lambda: f"{path.name}: {_counted(verification)} checked") as wipe:
        for finding in _findings(verification):
            kinds[finding.kind] += 1
            line = json.dumps(asdict(finding), ensure_ascii=False) if as_json else str(finding)
            wipe()
            say(line + "\n")
    again = mend(path.parent, path.name, verification.lost) if opts.mend and verification.lost else None
    if opts.quiet and not kinds:
        return 0
    told: dict[str, object] = {
        "outlet": path.name,
        "checked": dict(verification.checked),
        "findings": dict(kinds),
    }
    told |= {"mended": verification.mended} if verification.mended else {}
    told |= {"waiting": again} if again is not None else {}
    say((json.dumps(told) if as_json else _sentence(path.name, verification, kinds)) + "\n")
    if again is not None and not as_json:
        say(f"{path.name}: {_waiting(again, len(verification.lost))}\n")
    return kinds.total()


def _findings(verification: Verification) -> Iterator[Finding]:
    """What is wrong; a ledger that cannot be read is a finding, too."""
    try:
        yield from verification.findings()
    except ArchiveDamaged as error:
        yield Finding("ledger", LEDGER, str(error))


def _sentence(outlet: str, verification: Verification, kinds: Counter[str]) -> str:
    checked = _counted(verification)
    if verification.mended:
        checked += f"; of {many(verification.mended, 'lost page')} a later one stands in"
    if not kinds:
        return f"{outlet}: all is as it should be in {checked}"
    by_kind = ", ".join(f"{kind} {n:,}" for kind, n in kinds.most_common())
    return f"{outlet}: {many(kinds.total(), 'finding')} in {checked} ({by_kind})"


def _counted(verification: Verification) -> str:
    return ", ".join(many(verification.checked[f"{one}s"], one) for one in _CHECKED)


def _waiting(again: int, lost: int) -> str:
    """What --mend did about lost pages."""
    rest = lost - again
    past = f"; {rest:,} more cannot be had again: they were replaced, or taken away, since" if rest else ""
    return f"{again:,} {'article waits' if again == 1 else 'articles wait'} to be fetched again{past}"
