"""What an archive must survive: kills, power cuts, full disks. Prints what was lost: nothing.

    python -m bench.torture [kill] [power] [sync] [full] [crawl] [--kills 200] [--articles 2000] [--seed 1]
                            [--folder /tmp]

kill   a writer is killed (SIGKILL) at random moments, while opening, recovering, writing, rotating and
       closing, and each time followed by the next run, until all articles are in.
power  the machine stops at random steps: every byte and name that was not synced is gone. SQLite, which
       syncs for itself, keeps its file.
sync   as power, at random system calls, SQLite's own among them: of what was not synced each sector is lost
       or not, as chance has it; what a commit acknowledged must be there. Needs Linux and strace.
full   the archive is on a tmpfs that is too small; then it is made larger and the next run goes on. Needs
       Linux with user namespaces (`unshare -rm`).
crawl  as full, with a whole `scrapy crawl`: each must end with status 7 and one line.

After each round every record is counted and `Verification` reads everything. The exit status is 1 if an
article was lost or was there twice, if a line was torn, or if ledger, segments and pages did not agree.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from bench.figures import note
from bench.fulldisk import crawl, full
from bench.powerloss import powerloss
from bench.toll import Toll, totals, write
from newscrawl.archive.files import OpenFile
from tests.archive.faults import Crash, Volatile


def kill(folder: Path, chance: random.Random, kills: int, articles: int) -> Toll:
    toll = Toll()
    while toll.blows < kills:
        with tempfile.TemporaryDirectory(dir=folder) as name:
            writer = partial(write, Path(name), articles)
            while not _killed_or_done(writer, chance.uniform(0, 0.12)):
                toll.blows += 1
            toll.count(Path(name), articles)
    return toll


def _killed_or_done(act: Callable[[], None], seconds: float) -> bool:
    """Run `act` in a process of its own and kill that after a while; returns whether it got done before."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            act()
            status = 0
        finally:
            os._exit(status)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status) != 0:
        raise SystemExit("the writer failed by itself; see above")
    return os.WIFEXITED(status)


class Failing(Volatile):
    """The power fails after a number of steps, a write then having got some of the way."""

    def __init__(self, root: Path, chance: random.Random, steps: int) -> None:
        super().__init__(root)
        self.chance = chance
        self.left = steps

    def _step(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Crash

    def write(self, file: OpenFile, data: bytes) -> None:
        if self.left == 0:
            super().write(file, data[: self.chance.randrange(len(data) + 1)])
        self._step()
        super().write(file, data)

    def sync(self, file: OpenFile) -> None:
        self._step()
        super().sync(file)

    def sync_folder(self, path: Path) -> None:
        self._step()
        super().sync_folder(path)

    def rename(self, old: Path, new: Path) -> None:
        self._step()
        super().rename(old, new)

    def create(self, path: Path) -> OpenFile:
        self._step()
        return super().create(path)


def power(folder: Path, chance: random.Random, cuts: int, articles: int) -> Toll:
    toll = Toll()
    while toll.blows < cuts:
        with tempfile.TemporaryDirectory(dir=folder) as name:
            disk = Failing(Path(name), chance, 0)
            done = False
            while not done:
                disk.left = chance.randrange(articles // 2)
                try:
                    write(Path(name), articles, disk)
                    done = True
                except Crash:
                    toll.blows += 1
                disk.power_off()
            toll.count(Path(name), articles)
    return toll


Act = Callable[[Path, random.Random, int, int], Toll]
EXPERIMENTS: dict[str, tuple[Act, str, int]] = {
    "kill": (kill, "kills", 0),
    "power": (power, "power cuts", 0),
    "sync": (powerloss, "power cuts", 0),
    "full": (full, "full disks", 20),
    "crawl": (crawl, "full disks", 5),
}
"""What is done, what it is called, and how often; 0 for as often as `--kills` says."""


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("experiments", nargs="*", default=[*EXPERIMENTS], help=", ".join(EXPERIMENTS))
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()))
    arguments = parser.parse_args()
    if unknown := set(arguments.experiments) - set(EXPERIMENTS):
        parser.error(f"no experiment called {', '.join(sorted(unknown))}; there are {', '.join(EXPERIMENTS)}")
    tolls = []
    for name in arguments.experiments:
        act, blow, times = EXPERIMENTS[name]
        began = time.perf_counter()
        toll = act(
            arguments.folder, random.Random(arguments.seed), times or arguments.kills, arguments.articles
        )
        toll.tell(name, blow, began)
        tolls.append(toll)
    note(totals(tolls))
    sys.exit(1 if any(toll.bad for toll in tolls) else 0)


if __name__ == "__main__":
    main()
