"""What an experiment of `bench.torture` did and what it cost, and the writer that all of them hurt."""

from __future__ import annotations

import json
import os
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bench.archive import OUTLET, article, exchange, listed, page
from bench.figures import Figures
from newscrawl.archive import Archive, Ledger, Limits
from newscrawl.archive.files import Files
from newscrawl.archive.verify import Verification

PAGES = [page(number, 8000) for number in range(20)]


@dataclass
class Toll:
    """What one experiment did and what it cost."""

    blows: int = 0
    rounds: int = 0
    lost: int = 0
    twice: int = 0
    torn: int = 0
    rebuilt: int = 0
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
            f"{len(self.findings)} disagreements",
            flush=True,
        )
        for finding in self.findings[:10]:
            print(f"  {finding}")


def totals(tolls: Sequence[Toll]) -> Figures:
    """What all experiments cost together, by the names in `aims.toml`."""
    return {
        "articles lost": sum(toll.lost for toll in tolls),
        "articles twice": sum(toll.twice for toll in tolls),
        "torn lines": sum(toll.torn for toll in tolls),
        "disagreements": sum(len(toll.findings) for toll in tolls),
    }


def write(
    root: Path, articles: int, files: Files | None = None, *, durable: bool = True, told: int | None = None
) -> None:
    """One run: list what there is, store what waits, close. Small files are often rotated.

    After each commit the descriptor `told` is told how many articles must last from now on.
    """
    archive = Archive.open(
        root,
        OUTLET,
        limits=Limits(segment_bytes=200_000, warc_bytes=300_000, group_records=16),
        files=files,
        durable=durable and files is None,
    )
    try:
        if archive.ledger.waiting() == 0:
            for number in range(articles):
                archive.ledger.discover(f"{OUTLET}:{number}", listed(number))
            archive.commit()
        while waiting := archive.ledger.pending(50):
            for row in waiting:
                _store(archive, row.key)
                if told is not None and not archive.ledger.database.uncommitted:
                    os.write(told, b"%d\n" % stored(archive.ledger))
        archive.close(0, "fine", {})
    finally:
        archive.abandon()


def _store(archive: Archive, key: str) -> None:
    number = int(key.partition(":")[2])
    item = article(number, words=180)
    item.provenance.warc = archive.keep(exchange(item.url, PAGES[number % 20]))
    archive.store(key, item)


def stored(ledger: Ledger) -> int:
    """How many articles the ledger holds."""
    return sum(n for (state, _), n in ledger.counts().items() if state == "stored")
