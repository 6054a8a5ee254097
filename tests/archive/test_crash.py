"""Killed at any step, in any state of the disk: nothing lost, nothing twice, no torn line."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from newscrawl.archive import Archive, ArchiveUnwritable, Limits
from newscrawl.archive.ledger.database import Database
from tests.archive.faults import Crash, Steps, Volatile, When, crash_at, full_at
from tests.archive.world import assert_whole, crawl

STORIES = range(7)


def run(root: Path, files: Steps | Volatile | None = None) -> list[str]:
    """A whole run with groups and segments small enough for every kind of step to happen.

    Returns what it recovered.
    """
    archive = Archive.open(
        root,
        "outlet",
        files=files or Steps(),
        limits=Limits(segment_bytes=300, warc_bytes=1500, group_records=2, group_seconds=60),
        durable=False,
    )
    try:
        crawl(archive, STORIES)
        archive.close(0, "fine", {})
    finally:
        archive.abandon()
    return archive.recovered


@pytest.fixture
def commits(monkeypatch: pytest.MonkeyPatch) -> Callable[[Steps], Steps]:
    """Makes the ledger's commits steps of a file system too."""
    plain = Database.commit

    def count(files: Steps) -> Steps:
        monkeypatch.setattr(Database, "commit", lambda db: files.step("commit", lambda: plain(db)))
        return files

    return count


def all_steps(root: Path, commits: Callable[[Steps], Steps]) -> list[str]:
    files = commits(Steps())
    run(root, files)
    return files.names


def test_a_run_goes_through_every_kind_of_step(tmp_path: Path, commits: Callable[[Steps], Steps]) -> None:
    names = all_steps(tmp_path, commits)
    assert {name.split()[0] for name in names} >= {"create", "write", "sync", "rename", "commit"}
    assert sum(name.startswith("rename") for name in names) > 3
    assert_whole(tmp_path / "outlet", STORIES)


@pytest.mark.parametrize("when", ["before", "half", "after"])
def test_killed_at_any_step(tmp_path: Path, commits: Callable[[Steps], Steps], when: When) -> None:
    steps = len(all_steps(tmp_path / "count", commits))
    for number in range(steps):
        root = tmp_path / f"{number}"
        killed = False
        try:
            run(root, commits(Steps(crash_at(number, when))))
        except Crash:
            killed = True
        assert killed or when == "half"
        run(root, commits(Steps()))
        assert_whole(root / "outlet", STORIES)


def test_killed_again_at_any_step_of_recovery(tmp_path: Path, commits: Callable[[Steps], Steps]) -> None:
    steps = len(all_steps(tmp_path / "count", commits))
    for first in range(5, steps, 7):
        for second in range(8):
            root = tmp_path / f"{first}-{second}"
            for hit in (crash_at(first, "before"), crash_at(second, "after")):
                with pytest.raises(Crash):
                    run(root, commits(Steps(hit)))
            run(root, commits(Steps()))
            assert_whole(root / "outlet", STORIES)


def test_the_power_fails_at_any_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = len(all_steps(tmp_path / "count", lambda files: files))
    for number in range(steps + 1):
        root = tmp_path / f"{number}"
        disk = Volatile(root)
        left = number

        def countdown(disk: Volatile = disk) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise Crash

        for name in ("write", "sync", "sync_folder", "create", "rename"):
            plain = getattr(disk, name)

            def stepped(*args: object, plain: Callable[..., object] = plain) -> object:
                countdown()
                return plain(*args)

            monkeypatch.setattr(disk, name, stepped)
        with suppress(Crash):
            run(root, disk)
        disk.power_off()
        assert not [note for note in run(root) if "lost" in note]
        assert_whole(root / "outlet", STORIES)


def test_the_disk_is_full_from_any_step_on(tmp_path: Path) -> None:
    names = all_steps(tmp_path / "count", lambda files: files)
    last = max(n for n, name in enumerate(names) if name.startswith(("write", "create", "sync ")))
    for number in range(last + 1):
        root = tmp_path / f"{number}"
        with pytest.raises(
            ArchiveUnwritable, match=r"^cannot write \S+: No space left on device; free some [^\n]+$"
        ):
            run(root, Steps(full_at(number)))
        run(root)
        assert_whole(root / "outlet", STORIES)


def test_after_a_failed_write_nothing_more_is_taken(tmp_path: Path) -> None:
    archive = Archive.open(tmp_path, "outlet", files=Steps(full_at(3)), durable=False)
    with pytest.raises(ArchiveUnwritable):
        crawl(archive, STORIES)
    with pytest.raises(ArchiveUnwritable):
        archive.commit()
    with pytest.raises(ArchiveUnwritable):
        archive.close(0, "fine", {})
    archive.abandon()
    run(tmp_path)
    assert_whole(tmp_path / "outlet", STORIES)


WRITER = """
import sys
from pathlib import Path
from newscrawl.archive import Archive, Limits
from tests.archive.world import crawl
archive = Archive.open(Path(sys.argv[1]), "outlet", limits=Limits(20_000, group_records=8))
print("open", flush=True)
crawl(archive, range(int(sys.argv[2])), lambda n: f"Text of {n}. " * 40)
archive.close(0, "fine", {})
"""


def writer(root: Path, count: int) -> subprocess.Popen[bytes]:
    here = Path(__file__).parents[2]
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(root), str(count)],
        cwd=here,
        env={**os.environ, "PYTHONPATH": str(here)},
        stdout=subprocess.PIPE,
    )


def test_real_kills(tmp_path: Path) -> None:
    count, moments, killed = 2000, random.Random(7), 0
    for _ in range(20):
        process = writer(tmp_path, count)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(moments.uniform(0, 0.06))
        process.send_signal(signal.SIGKILL)
        killed += process.wait() == -signal.SIGKILL
        process.stdout.close()
    assert killed >= 10
    with writer(tmp_path, count) as process:
        assert process.wait() == 0
    assert_whole(tmp_path / "outlet", range(count))


def test_a_file_size_limit_stops_the_run_with_one_line(tmp_path: Path) -> None:
    program = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, -1))\n" + WRITER
    here = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", program.replace("20_000", "10_000_000"), str(tmp_path), "600"],
        cwd=here,
        env={**os.environ, "PYTHONPATH": str(here)},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
    assert b"ArchiveUnwritable: cannot write " in done.stderr.splitlines()[-1]
    with writer(tmp_path, 600) as process:
        assert process.wait() == 0
    assert_whole(tmp_path / "outlet", range(600))
