"""A disk that is too small: a tmpfs in a namespace of its own, for what a full disk does to a whole program.

Needs Linux that lets users make namespaces (`unshare -rm`); `available` says whether it does.
"""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Self

from newscrawl.runs.status import ExitStatus
from tests.project import PROJECT, Project


def available() -> bool:
    """Whether this machine lets us mount a disk of our own."""
    if not shutil.which("unshare") or not shutil.which("nsenter"):
        return False
    probe = ["unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


def print_to_full_disk(words: Sequence[str], environ: Mapping[str, str]) -> tuple[int, str]:
    """The exit status of a command whose output goes to a disk that is full, and what it says of that."""
    with Path("/dev/full").open("w") as full:
        run = subprocess.run(
            words, env=environ, cwd=PROJECT, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    return run.returncode, run.stderr


FULL = ExitStatus.CANNOT_WRITE, f"newscrawl: standard output: {os.strerror(errno.ENOSPC)}\n"
"""What it is to say."""


class SmallDisk(Project):
    """newscrawl with its archive on a disk of `size` bytes, mounted at the folder `at`."""

    def __init__(self, at: Path, size: int) -> None:
        super().__init__(at / "archive")
        self.at = at
        self.size = size

    def __enter__(self) -> Self:
        at = str(self.at)
        mount = f"mount -t tmpfs -o size={self.size} tmpfs '{at}' && echo mounted && exec cat"
        self._holder = subprocess.Popen(
            ["unshare", "-rm", "sh", "-c", mount], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        assert self._holder.stdout
        assert self._holder.stdout.readline() == b"mounted\n"
        return self

    def __exit__(self, *exception: object) -> None:
        self._holder.communicate()

    @property
    def _inside(self) -> list[str]:
        enter = ["nsenter", "-t", str(self._holder.pid), "-U", "-m", "--preserve-credentials"]
        return [*enter, "env", "-C", str(PROJECT)]

    def resize(self, size: int) -> None:
        """Give the disk another size, in bytes."""
        self.size = size
        words = ["mount", "-o", f"remount,size={size}", str(self.at)]
        subprocess.run([*self._inside, *words], check=True)

    def read_only(self) -> None:
        """Let nobody write on it any more."""
        subprocess.run([*self._inside, "mount", "-o", "remount,ro", str(self.at)], check=True)

    def command(self, *arguments: str) -> list[str]:
        return [*self._inside, *super().command(*arguments)]

    @property
    def used(self) -> int:
        """Bytes that its files take."""
        disk = os.statvfs(self.seen.archive)
        return (disk.f_blocks - disk.f_bfree) * disk.f_frsize

    @property
    def seen(self) -> Project:
        """The archive as it is seen from outside; SQLite cannot open a ledger there."""
        return Project(Path(f"/proc/{self._holder.pid}/root{self.archive}"))
