"""Disks that are too small, under an archive and under a whole crawl; part of `bench.torture`."""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from bench.toll import Toll, write
from newscrawl.archive import ArchiveUnwritable
from tests.newspaper import Newspaper, story
from tests.project import OUTLET
from tests.smalldisk import SmallDisk, available

MIB = 1 << 20


def full(folder: Path, chance: random.Random, times: int, articles: int) -> Toll:
    toll = Toll()
    for _ in range(times):
        with tempfile.TemporaryDirectory(dir=folder) as name:
            size = chance.uniform(0.2, 5)
            command = [sys.executable, "-m", "bench.fulldisk", "--inside", name, "--articles", str(articles)]
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


def crawl(folder: Path, chance: random.Random, times: int, articles: int) -> Toll:
    """Crawl an invented newspaper onto a disk that is too small, and on, until all of it is in."""
    if not available():
        raise SystemExit("crawl: cannot be done here: nobody may mount a disk of his own")
    toll, paper = Toll(), Newspaper([story(n, words=300) for n in range(1, min(articles, 60) + 1)], 60)
    words = ("-a", "sections=companies")
    with paper.site() as site:
        for _ in range(times):
            toll.rounds += 1
            size = int(chance.uniform(0.1, 1.2) * MIB)
            with tempfile.TemporaryDirectory(dir=folder) as name, SmallDisk(Path(name), size) as disk:
                while (run := disk.crawl(*site.arguments, *words, **site.environ)).status == 7:
                    toll.blows += 1
                    if len(run.lines) > 2 or "run again" not in run.lines[0]:
                        toll.findings.append(run.stderr)
                    disk.resize(int(disk.size * chance.uniform(1.05, 1.7)))
                seen = Counter(record["id"] for record in disk.seen.records())
                toll.lost += sum(one.key not in seen for one in paper.stories)
                toll.twice += sum(n > 1 for n in seen.values())
                if run.status or (run := disk.scrapy("verify", OUTLET)).status:
                    toll.findings.append(f"status {run.status}: {run.stderr}{run.stdout}")
    return toll


def main() -> None:
    """The part that runs where it may mount."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--inside", type=Path, required=True)
    parser.add_argument("--articles", type=int, required=True)
    parser.add_argument("--size", type=float, required=True)
    arguments = parser.parse_args()
    inside(arguments.inside, arguments.articles, arguments.size)


if __name__ == "__main__":
    main()
