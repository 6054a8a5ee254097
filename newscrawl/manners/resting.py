"""Hosts that refused us and are left alone for a while, over all runs.

A cron job that is refused comes back in an hour and makes it worse. So a host that made a run end is not
asked again before its rest is over: an hour the first time, twice as long each further time, a day at most,
or as long as its Retry-After says. One answer ends the count. Two outlets may be on one host, whose rest is
then the rest of both.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from newscrawl.archive.errors import ArchiveUnwritable
from newscrawl.archive.files import Files

FILE = "resting.json"
LONGEST = 86400.0
"""Seconds a host rests at most by our own rule."""
LONGEST_ASKED = 7 * 86400.0
"""Seconds it rests at most when it asked for more."""


@dataclass(frozen=True, slots=True)
class Rest:
    """Until when a host is left alone (RFC 3339, UTC), why, and how often in a row it came to that."""

    until: str
    why: str
    times: int = 1


@dataclass(slots=True)
class _Refusals:
    why: str
    wait: float = 0.0


class Resting:
    """The resting hosts of one outlet, as one run sees and changes them.

    `seconds` is the length of a first rest; 0 switches all of it off.
    """

    def __init__(self, path: Path, seconds: float, now: Callable[[], datetime]) -> None:
        self.path = path
        self.seconds = seconds
        self._now = now
        self._rests = _load(path) if seconds else {}
        self._others = _load_others(path) if seconds else {}
        self._before = dict(self._rests)
        self._refusals: dict[str, _Refusals] = {}

    def of(self, host: str) -> Rest | None:
        """The rest of a host that is not over; what another outlet was told is told to this one as well."""
        rest = self._rests.get(host)
        if rest and self._is_on(rest):
            return rest
        for other in self._others.get(host, ()):
            if self._is_on(other):
                self._rests[host] = other
                return other
        return None

    def _is_on(self, rest: Rest) -> bool:
        """Whether a rest is not over; too long a one was begun by a clock that was ahead."""
        now = self._now()
        return _stamp(now) < rest.until <= _stamp(now + timedelta(seconds=LONGEST_ASKED))

    def refused(self, host: str, why: str, wait: float = 0.0) -> None:
        """Note a refusal; `wait` is how many seconds the host asked for."""
        before = self._refusals.get(host)
        self._refusals[host] = _Refusals(why, max(wait, before.wait if before else 0.0))

    def answered(self, host: str) -> None:
        """Note an answer: whatever was refused before, the host talks to us, unless it said when it will."""
        if host in self._refusals and not self._refusals[host].wait:
            del self._refusals[host]
        if self.of(host) is None:
            self._rests.pop(host, None)

    @property
    def told_to_wait(self) -> bool:
        """Whether a host asked for more time than a run has."""
        return any(refusals.wait for refusals in self._refusals.values())

    def begin(self, *, told: bool = False) -> None:
        """Let the hosts rest whose last word was a refusal, or (`told`) those that said for how long."""
        for host, refusals in self._refusals.items():
            if self.of(host) or (told and not refusals.wait):  # one that was under way when its rest began
                continue
            earlier = self._rests.get(host)
            times = earlier.times + 1 if earlier else 1
            length = max(min(self.seconds * 2 ** min(times - 1, 10), LONGEST), refusals.wait)
            until = self._now() + timedelta(seconds=min(length, LONGEST_ASKED))
            if self.seconds:
                self._rests[host] = Rest(_stamp(until), refusals.why, times)
        self._refusals.clear()

    def begin_at_once(self, files: Files) -> None:
        """Let them rest, and write it now: until the last answers are here, the run may be killed."""
        self.begin()
        with suppress(ArchiveUnwritable):  # what cannot be written is told at the end of the run
            self.save(files)

    def lines(self) -> list[str]:
        """Who is left alone, a line each."""
        resting = ((host, self.of(host)) for host in sorted(self._rests))
        return [
            f"{host} refused us ({rest.why}); it is left alone until {rest.until}"
            for host, rest in resting
            if rest
        ]

    def save(self, files: Files) -> None:
        """Write what changed.

        Raises ArchiveUnwritable.
        """
        if self._rests != self._before:
            told = {host: asdict(rest) for host, rest in sorted(self._rests.items())}
            files.replace_text(self.path, json.dumps(told, indent=1) + "\n")
            self._before = dict(self._rests)


def _load(path: Path) -> dict[str, Rest]:
    """The rests in a file; one that is not there, or that somebody spoilt, holds none."""
    try:
        told = json.loads(path.read_text("utf-8"))
        return {
            str(host): Rest(str(rest["until"]), str(rest["why"]), int(rest["times"]))
            for host, rest in told.items()
        }
    except (OSError, ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
        return {}


def _load_others(path: Path) -> dict[str, list[Rest]]:
    """The rests of the outlets beside one; few of them have a host in common."""
    found: dict[str, list[Rest]] = {}
    for other in path.parent.parent.glob(f"*/{path.name}"):
        if other != path:
            for host, rest in _load(other).items():
                found.setdefault(host, []).append(rest)
    return found


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
