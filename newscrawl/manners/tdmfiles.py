"""What sites reserve in `/.well-known/tdmrep.json`, as they said when they were last asked.

It lies in a small file beside the ledger, and is believed for a while where a site cannot be asked again.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from newscrawl.archive.files import Files
from newscrawl.clock import Clock
from newscrawl.manners.tdmrep import Rule, match, read_rules

FILE = "tdmrep.json"
A_DAY = timedelta(days=1)
FORGOTTEN = timedelta(days=30)
"""After this long without an answer a host's file is no longer believed."""


@dataclass(frozen=True, slots=True)
class TdmFile:
    """The file of one site as it was at `asked`: its rules, and the SHA-256 of it as served.

    A site that has none has no rules and no digest.
    """

    asked: datetime
    sha256: str | None = None
    rules: tuple[Rule, ...] = ()

    def rule(self, url: str) -> Rule | None:
        """What the site says of an address."""
        return match(self.rules, url)


class TdmFiles:
    """The files of an outlet's sites, over all runs, in a small file beside the ledger."""

    def __init__(self, path: Path, now: Clock) -> None:
        self.path = path
        self._now = now
        self._files = _load(path)
        self._before = dict(self._files)

    def last(self, site: str) -> TdmFile | None:
        """What was last known of a site, unless that is too long ago."""
        return self._younger(site, FORGOTTEN)

    def fresh(self, site: str) -> TdmFile | None:
        """What a site said within the last day."""
        return self._younger(site, A_DAY)

    def _younger(self, site: str, most: timedelta) -> TdmFile | None:
        found = self._files.get(site)
        # One from the future was written by a clock that has been set back since.
        return found if found and timedelta(0) <= self._now() - found.asked < most else None

    def put(self, site: str, body: bytes) -> TdmFile:
        """Take in what a site answered; no bytes where it has no such file."""
        rules = read_rules(body)
        digest = hashlib.sha256(body).hexdigest() if rules else None
        self._files[site] = TdmFile(self._now(), digest, rules)
        return self._files[site]

    @property
    def changed(self) -> bool:
        """Whether there is something to save."""
        return self._files != self._before

    def save(self, files: Files) -> None:
        """Write what is known.

        Raises ArchiveUnwritable.
        """
        kept = {site: _told(one) for site, one in sorted(self._files.items()) if self.last(site)}
        files.replace_text(self.path, json.dumps(kept, indent=1) + "\n")
        self._before = dict(self._files)


def _told(one: TdmFile) -> dict[str, Any]:
    asked = one.asked.astimezone(UTC).isoformat(timespec="seconds")
    return {"asked": asked, "sha256": one.sha256, "rules": [asdict(rule) for rule in one.rules]}


def _load(path: Path) -> dict[str, TdmFile]:
    """The files in a file; one that is not there, or that somebody spoilt, holds none."""
    try:
        told = json.loads(path.read_text("utf-8"))
        return {
            site: TdmFile(
                datetime.fromisoformat(one["asked"]).astimezone(UTC),
                one["sha256"],
                tuple(Rule(**rule) for rule in one["rules"]),
            )
            for site, one in told.items()
        }
    except (OSError, ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
        return {}
