"""What an archive must survive: kills, power cuts, full disks. Prints what was lost: nothing.

    python -m bench.torture [kill] [power] [full] [--kills 200] [--articles 2000] [--seed 1] [--folder /tmp]

kill   a writer is killed (SIGKILL) at random moments, while opening, recovering, writing, rotating and
       closing, and each time followed by the next run, until all articles are in.
power  the machine stops at random steps: every byte and name that was not synced is gone. SQLite, which
       syncs for itself, keeps its file.
full   the archive is on a tmpfs that is too small; then it is made larger and the next run goes on. Needs
       Linux with user namespaces (`unshare -rm`).

After each round every record is counted and `Verification` reads everything. The exit status is 1 if an
article was lost or was there twice, if a line was torn, or if ledger, segments and pages did not agree.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from bench.archive import OUTLET, Listed, article, exchange, page
from newscrawl.archive import Archive, ArchiveUnwritable
from newscrawl.archive.files import Files, OpenFile
from newscrawl.archive.verify import Verification
from tests.archive.faults import Crash, Volatile

PAGES = [page(number, 8000) for number in range(20)]
MIB = 1 << 20


@dataclass
class Toll:
    """What one experiment did and what it cost."""

    blows: int = 0
    rounds: int = 0
    lost: int = 0
    twice: int = 0
    torn: int = 0
    findings: list[str] = field(default_factory=list)

    def count(self, root: Path, articles: int) -> None:
        """Read a finished archive: every article once, every line whole, everything in agreement."""
        self.rounds += 1
        seen: Counter[str] = Counter()
        for path in (root / OUTLET / "articles").glob("*.jsonl*"):
            for line in path.read_bytes().splitlines(keepends=True):
                try:
                    seen[json.loads(line)["id"] if line.endswith(b"\n") else ""] += 1
                except ValueError:
                    seen[""] += 1
        self.torn += seen.pop("", 0)
        self.lost += sum(f"{OUTLET}:{n}" not in seen for n in range(articles))
        self.twice += sum(n > 1 for n in seen.values())
        self.findings += map(str, Verification(root / OUTLET).findings())

    @property
    def bad(self) -> bool:
        return bool(self.lost or self.twice or self.torn or self.findings)

    def tell(self, name: str, blow: str, began: float) -> None:
        print(
            f"{name}: {self.blows} {blow} in {self.rounds} rounds, {time.perf_counter() - began:.0f} s: "
            f"{self.lost} articles lost, {self.twice} twice, {self.torn} torn lines, "
            f"{len(self.findings)} disagreements"
        )
        for finding in self.findings[:10]:
            print(f"  {finding}")


def write(root: Path, articles: int, files: Files | None = None) -> None:
    """One run: list what there is, store what waits, close. Small files are often rotated."""
    archive = Archive.open(
        root,
        OUTLET,
        segment_bytes=200_000,
        warc_bytes=300_000,
        group_records=16,
        files=files,
        durable=files is None,
    )
    try:
        if archive.ledger.waiting() == 0:
            for number in range(articles):
                archive.ledger.discover(f"{OUTLET}:{number}", Listed(number))
            archive.commit()
        while waiting := archive.ledger.pending(50):
            for row in waiting:
                number = int(row.key.partition(":")[2])
                item = article(number, words=180)
                item.provenance.warc = archive.keep(exchange(item.url, PAGES[number % 20]))
                archive.store(row.key, item)
        archive.close(0, "fine", {})
    finally:
        archive.abandon()


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


def full(folder: Path, chance: random.Random, times: int, articles: int) -> Toll:
    toll = Toll()
    for _ in range(times):
        with tempfile.TemporaryDirectory(dir=folder) as name:
            size = chance.uniform(0.2, 5)
            command = [sys.executable, "-m", "bench.torture", "--inside", name, "--articles", str(articles)]
            done = subprocess.run(
                ["unshare", "-rm", *command, "--size", f"{size:.3f}"],
                capture_output=True,
                text=True,
                check=False,
            )
            if done.returncode:
                raise SystemExit(f"full: cannot be done here: {done.stderr.strip()}")
            inner = json.loads(done.stdout.splitlines()[-1])
            toll.rounds += 1
            toll.blows += inner["blows"]
            toll.lost += inner["lost"]
            toll.twice += inner["twice"]
            toll.torn += inner["torn"]
            toll.findings += inner["findings"]
    return toll


def inside(root: Path, articles: int, size: float) -> None:
    """The part of `full` that runs in a namespace of its own, where it may mount."""
    toll = Toll()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={int(size * MIB)}", "tmpfs", root], check=True)
    while True:
        try:
            write(root, articles)
            break
        except ArchiveUnwritable:
            toll.blows += 1
            size *= 1.7
            subprocess.run(["mount", "-o", f"remount,size={int(size * MIB)}", root], check=True)
    toll.count(root, articles)
    print(json.dumps({name: getattr(toll, name) for name in ("blows", "lost", "twice", "torn", "findings")}))


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("experiments", nargs="*", default=["kill", "power", "full"], help="kill, power, full")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()))
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--size", type=float, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.inside:
        inside(arguments.inside, arguments.articles, arguments.size)
        return
    plan = {
        "kill": (kill, "kills", arguments.kills),
        "power": (power, "power cuts", arguments.kills),
        "full": (full, "full disks", 20),
    }
    if unknown := set(arguments.experiments) - set(plan):
        parser.error(f"no experiment called {', '.join(sorted(unknown))}; there are {', '.join(plan)}")
    bad = False
    for name in arguments.experiments:
        act, blow, times = plan[name]
        began = time.perf_counter()
        toll = act(arguments.folder, random.Random(arguments.seed), times, arguments.articles)
        toll.tell(name, blow, began)
        bad = bad or toll.bad
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
