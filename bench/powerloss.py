"""Power cuts at any system call of a run, SQLite's own among them; part of `bench.torture`.

After each cut the ledger must hold what a commit had acknowledged, and the next run must complete the
archive.
A ledger that cannot be opened is made anew from the segments, and counted.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sys
import tempfile
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from bench.archive import OUTLET
from bench.calls import Call, traced
from bench.disk import Disk
from bench.toll import Toll, stored, write
from newscrawl.archive import LEDGER, ArchiveDamaged, ArchiveError, Ledger
from newscrawl.archive.files import Files
from newscrawl.archive.ledger.database import Database
from newscrawl.archive.rebuild.rebuild import rebuild

PER_RUN = 6
"""Cuts tried on the calls of one run, beside the one after which the next run is watched in its turn."""
MOST = 300
"""Articles of one archive: files are rotated often by then, and more would only make each cut dearer."""
GETS_DONE = 0.4
"""The chance of a run to meet no cut."""
ACKS = "acknowledged"


@dataclass
class Experiment:
    """Runs that are watched, and cuts of the power somewhere in them."""

    base: Path
    chance: random.Random
    articles: int
    toll: Toll
    durable: bool = True

    def round(self) -> None:
        """One archive: from nothing, through cuts in the first run and in those after it, until all is in."""
        state: Path | None = self.base / "nothing"
        self.base.joinpath("nothing").mkdir()
        number = 0
        while state:
            number += 1
            state = self._one_run(state, self.base / f"run{number}")

    def _one_run(self, state: Path, work: Path) -> Path | None:
        """Watch a run from a state of the disk on; returns what a cut left, None where it got done."""
        shutil.copytree(state, work)
        calls = traced(self._command(work), self.base)
        for number in range(PER_RUN):
            left = self._cut(state, work, calls, f"{work.name}-{number}")
            self._finish(left)
            shutil.rmtree(left)
        if self.chance.random() < GETS_DONE:
            self.toll.count(work, self.articles)
            return None
        return self._cut(state, work, calls, f"{work.name}-left")

    def _command(self, work: Path) -> list[str]:
        acks = self.base / f"{work.name}-{ACKS}"
        words = ["--write", work, "--articles", self.articles, "--acks", acks]
        careless = [] if self.durable else ["--careless"]
        return [sys.executable, "-m", "bench.powerloss", *map(str, words), *careless]

    def _cut(self, state: Path, work: Path, calls: Sequence[Call], name: str) -> Path:
        """What a cut at some call of a run leaves; what was acknowledged before must be in the ledger."""
        self.toll.blows += 1
        done = calls[: self.chance.randrange(len(calls) + 1)]
        disk, promised, left = Disk(state, work), 0, self.base / name
        for call in done:
            if call.path.is_relative_to(work):
                disk.take(call)
            elif call.path.name.endswith(ACKS) and call.data:
                promised = int(call.data)
        disk.left(left, self.chance)
        if promised and (held := _held(left)) < promised:
            self.toll.findings.append(f"{name}: {promised} articles were committed, the ledger has {held}")
        return left

    def _finish(self, left: Path) -> None:
        """The next run, on a whole disk; a ledger that cannot be read is made anew before."""
        try:
            write(left, self.articles, durable=False)
        except ArchiveDamaged:
            self.toll.rebuilt += 1
            rebuild(left, OUTLET, files=Files(durable=False))
            write(left, self.articles, durable=False)
        except ArchiveError as error:
            self.toll.findings.append(f"{left.name}: {error}")
        self.toll.count(left, self.articles)


def _held(root: Path) -> int:
    """How many articles the ledger holds that a cut left, as the next run opens it."""
    with tempfile.TemporaryDirectory() as name:
        for path in (root / OUTLET).glob(f"{LEDGER}*"):
            shutil.copy(path, name)
        try:
            database = Database.open(Path(name, LEDGER), durable=False)
        except ArchiveError:
            return 0
        with closing(database):
            return stored(Ledger(database))


def powerloss(folder: Path, chance: random.Random, cuts: int, articles: int, *, durable: bool = True) -> Toll:
    """Cut the power `cuts` times and more: while runs open, recover, write, rotate and close."""
    toll = Toll()
    if shutil.which("strace") is None:
        raise SystemExit("sync: cannot be done here: it needs strace")
    while toll.blows < cuts:
        with tempfile.TemporaryDirectory(dir=folder) as name:
            Experiment(Path(name), chance, min(articles, MOST), toll, durable).round()
    return toll


def main() -> None:
    """The run that is watched."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--write", type=Path, required=True)
    parser.add_argument("--articles", type=int, required=True)
    parser.add_argument("--acks", type=Path, required=True)
    parser.add_argument("--careless", action="store_true")
    chosen = parser.parse_args()
    told = os.open(chosen.acks, os.O_WRONLY | os.O_CREAT)
    try:
        write(chosen.write, chosen.articles, durable=not chosen.careless, told=told)
    except ArchiveError:
        if not chosen.careless:  # what was synced is never damaged
            raise
        with suppress(ArchiveError):  # as far as it goes: the cuts before have told of the damage
            rebuild(chosen.write, OUTLET, files=Files(durable=False))
            write(chosen.write, chosen.articles, durable=False, told=told)


if __name__ == "__main__":
    main()
