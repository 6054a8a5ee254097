"""`scrapy verify OUTLET...`: read everything of an archive and say what is not as it should be.

One line a finding on standard output, then one sentence; the exit status is for cron.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from dataclasses import asdict
from pathlib import Path

from newscrawl.answering import Refused
from newscrawl.archive import LEDGER, ArchiveDamaged
from newscrawl.archive.verify import Finding, Verification
from newscrawl.clean import restore
from newscrawl.command import WRONG, NewsCommand, add_quiet
from newscrawl.locate import archive_root, archived, nothing_of
from newscrawl.status import FINDINGS, ExitStatus

_ONE = {"files": "file", "records": "record", "pages": "page", "manifests": "manifest"}


class Command(NewsCommand):
    """Checks archives."""

    examples = ("scrapy verify businessstandard", "scrapy verify -q businessstandard   # in cron")
    statuses = {0: "all is as it should be", FINDINGS: "something was found", **WRONG}

    def syntax(self) -> str:
        """How it is called."""
        return "[options] OUTLET..."

    def short_desc(self) -> str:
        """One line for `scrapy --help`."""
        return "Check everything that an archive holds"

    def long_desc(self) -> str:
        """The help text."""
        return (
            "Read every record, page, file and manifest of an outlet's archive and tell what is not as it "
            "should be: lines that do not parse or do not fit the schema, digests, pointers that do not lead "
            "to their page, removed pieces that do not go back, files that the ledger does not agree with. "
            "It changes nothing and may run beside a crawl."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """The options of this command."""
        super().add_options(parser)
        group = parser.add_argument_group("Verify")
        group.add_argument("--json", action="store_true", help="print JSON Lines, the last one a summary")
        add_quiet(group)

    def answer(self, args: list[str], opts: argparse.Namespace) -> ExitStatus | int:
        """Check the outlets one after the other."""
        if not args:
            raise Refused(f"name an outlet, like: {self.examples[0]}")
        assert self.settings is not None
        root = archive_root(self.settings)
        outlets = list(dict.fromkeys(args))
        for outlet in outlets:
            if outlet not in archived(root):
                raise Refused(nothing_of(root, outlet))
        found = sum(_check(root / outlet, as_json=opts.json, quiet=opts.quiet) for outlet in outlets)
        return FINDINGS if found else ExitStatus.OK


def _check(path: Path, *, as_json: bool, quiet: bool) -> int:
    """Check one archive, print what is wrong; returns the number of findings."""
    verification = Verification(path, restore)
    kinds: Counter[str] = Counter()
    try:
        for finding in verification.findings():
            kinds[finding.kind] += 1
            _tell(finding, as_json=as_json)
    except ArchiveDamaged as error:
        kinds["ledger"] += 1
        _tell(Finding("ledger", LEDGER, str(error)), as_json=as_json)
    if quiet and not kinds:
        return 0
    told = {"outlet": path.name, "checked": dict(verification.checked), "findings": dict(kinds)}
    sys.stdout.write((json.dumps(told) if as_json else _sentence(path.name, verification, kinds)) + "\n")
    return kinds.total()


def _tell(finding: Finding, *, as_json: bool) -> None:
    sys.stdout.write((json.dumps(asdict(finding), ensure_ascii=False) if as_json else str(finding)) + "\n")


def _sentence(outlet: str, verification: Verification, kinds: Counter[str]) -> str:
    checked = ", ".join(
        f"{verification.checked[name]:,} {one if verification.checked[name] == 1 else name}"
        for name, one in _ONE.items()
    )
    if not kinds:
        return f"{outlet}: all is as it should be in {checked}"
    by_kind = ", ".join(f"{kind} {n:,}" for kind, n in kinds.most_common())
    findings = "1 finding" if kinds.total() == 1 else f"{kinds.total():,} findings"
    return f"{outlet}: {findings} in {checked} ({by_kind})"
