"""File systems that fail: one that stops the world at any step, one that loses what was not synced, one that
is full."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from stat import S_ISDIR
from typing import Literal

import pytest

from newscrawl.archive.errors import unwritable
from newscrawl.archive.files import Files, OpenFile

When = Literal["before", "half", "after"]


class Crash(BaseException):
    """The process is gone: nothing may catch it and go on."""


class Steps(Files):
    """Calls `hit` around each step with its number and name; `hit` may raise."""

    def __init__(self, hit: Callable[[int, str, When], None] | None = None) -> None:
        super().__init__(durable=False)
        self.hit = hit or (lambda *_: None)
        self.names: list[str] = []

    def step(self, name: str, act: Callable[[], None], half: Callable[[], None] | None = None) -> None:
        number = len(self.names)
        self.names.append(name)
        self.hit(number, name, "before")
        if half:
            half()
            self.hit(number, name, "half")
        act()
        self.hit(number, name, "after")

    def create(self, path: Path) -> OpenFile:
        made: list[OpenFile] = []
        self.step(f"create {path.name}", lambda: made.append(Files.create(self, path)))
        return made[0]

    def write(self, file: OpenFile, data: bytes) -> None:
        cut = len(data) // 2
        self.step(
            f"write {file.path.name}",
            lambda: Files.write(self, file, data[cut:]),
            lambda: Files.write(self, file, data[:cut]),
        )

    def sync(self, file: OpenFile) -> None:
        self.step(f"sync {file.path.name}", lambda: Files.sync(self, file))

    def sync_folder(self, path: Path) -> None:
        self.step(f"sync folder {path.name}", lambda: Files.sync_folder(self, path))

    def rename(self, old: Path, new: Path) -> None:
        self.step(f"rename {old.name}", lambda: Files.rename(self, old, new))

    def remove(self, path: Path) -> None:
        self.step(f"remove {path.name}", lambda: Files.remove(self, path))

    def cut(self, path: Path, length: int) -> None:
        self.step(f"cut {path.name}", lambda: Files.cut(self, path, length))


def shut(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Let nobody read files whose path has this name in it, or look into such folders; root may anything."""
    listdir, access = os.listdir, os.access

    def looked_into(folder: Path) -> list[str]:
        if Path(folder).name == name:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))
        return listdir(folder)

    monkeypatch.setattr(os, "listdir", looked_into)
    monkeypatch.setattr(os, "access", lambda path, mode: name not in Path(path).parts and access(path, mode))


def crash_at(number: int, when: When = "before") -> Callable[[int, str, When], None]:
    def hit(step: int, name: str, moment: When) -> None:
        if step == number and moment == when:
            raise Crash(f"{when} step {number}: {name}")

    return hit


def full_at(number: int) -> Callable[[int, str, When], None]:
    """The disk is full from a step on: writes get half way, nothing new can be made."""

    def hit(step: int, name: str, moment: When) -> None:
        full = (name.startswith("write") and moment == "half") or (
            name.startswith(("create", "sync ")) and moment == "before"
        )
        if step >= number and full:
            raise unwritable(Path(name.split()[-1]), OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))

    return hit


class Volatile(Files):
    """Knows what was synced; `power_off` leaves only that, as the worst disk would.

    Names that were not synced are lost or back, bytes past the last fsync are gone. SQLite syncs for itself
    and keeps what it has.
    """

    def __init__(self, root: Path) -> None:
        super().__init__(durable=False)
        self.root = root
        self.lengths: dict[int, int] = {}
        self.names: dict[Path, dict[str, int]] = {}

    def sync(self, file: OpenFile) -> None:
        found = os.fstat(file.fd)
        self.lengths[found.st_ino] = found.st_size

    def cut(self, path: Path, length: int) -> None:
        super().cut(path, length)
        self.lengths[path.stat().st_ino] = length

    def sync_folder(self, path: Path) -> None:
        if path.is_relative_to(self.root):
            self.names[path] = {p.name: p.stat().st_ino for p in path.iterdir() if p.is_file()}

    def power_off(self) -> None:
        for folder in [p for p in self.root.rglob("*") if p.is_dir()]:
            lasting = self.names.get(folder, {})
            ours = [p for p in folder.iterdir() if p.is_file() and "ledger" not in p.name]
            present = {p.stat().st_ino: p for p in ours}
            for inode, path in present.items():
                name = next((n for n, i in lasting.items() if i == inode), None)
                if name is None:
                    path.unlink()
                    continue
                os.truncate(path, min(self.lengths.get(inode, 0), path.stat().st_size))
                path.rename(folder / name)


def folders_answer(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """Have the system refuse to sync folders, and nothing else."""
    fsync = os.fsync

    def refusing(fd: int) -> None:
        if S_ISDIR(os.fstat(fd).st_mode):
            raise OSError(number, os.strerror(number))
        fsync(fd)

    monkeypatch.setattr(os, "fsync", refusing)


def inodes_synced(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The inodes that the system will be asked to sync, in their order."""
    fsync, inodes = os.fsync, list[int]()

    def noting(fd: int) -> None:
        inodes.append(os.fstat(fd).st_ino)
        fsync(fd)

    monkeypatch.setattr(os, "fsync", noting)
    return inodes
