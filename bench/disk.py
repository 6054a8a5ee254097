"""A disk that loses what was not synced, rebuilt from the system calls of a run.

`strace` writes down what a run asked of the system. Played up to some call on a model of a disk, that gives
what may be left when the power fails there: all that was synced, and of the rest, sector by sector, what
chance has it. POSIX promises no more: even a new name lasts only once its folder is synced.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bench.calls import Call

SECTOR = 512
"""Bytes that a disk writes whole or not at all."""


@dataclass
class File:
    """What of a file is on the disk for sure, and what was written since."""

    synced: bytes = b""
    waiting: list[tuple[int, bytes | None]] = field(default_factory=list)
    """Writes as (place, data), cuts as (length, None)."""


class Disk:
    """A folder on a disk, with all that has been asked of it and not all of it done.

    Folders themselves last at once. What a shared memory file (`-shm`) holds is made anew by SQLite.
    """

    def __init__(self, state: Path, root: Path) -> None:
        """A disk that holds at `root` what stands in `state`."""
        self.root = root
        found = {root / path.relative_to(state): path for path in [state, *state.rglob("*")]}
        self.folders = {path for path, real in found.items() if real.is_dir()}
        self.names = {path: File(real.read_bytes()) for path, real in found.items() if real.is_file()}
        self.lasting = dict(self.names)
        self.renamed: dict[Path, list[dict[Path, File | None]]] = {}
        """What was done to the names of each folder since it was synced; each step is done whole or not."""

    def take(self, call: Call) -> None:
        """Do what a call asks; what it does not make last waits."""
        if call.name == "create":
            if call.path not in self.names:
                self._name({call.path: File()})
        elif call.name == "rename":
            assert call.other
            self._name({call.path: None, call.other: self.names[call.path]})
        elif call.name == "remove":
            self._name({call.path: None})
        elif call.name == "sync":
            self._sync(call.path)
        elif call.path in self.names:
            self.names[call.path].waiting.append((call.at, None if call.name == "cut" else call.data))

    def _name(self, step: dict[Path, File | None]) -> None:
        self.renamed.setdefault(next(iter(step)).parent, []).append(step)
        _put(self.names, step)

    def _sync(self, path: Path) -> None:
        if path in self.names:
            file = self.names[path]
            file.synced, file.waiting = _after(file.synced, file.waiting), []
        for step in self.renamed.pop(path, []):
            _put(self.lasting, step)

    def left(self, target: Path, chance: random.Random) -> None:
        """Write to `target` what a power cut leaves."""
        names = dict(self.lasting)
        for waiting in self.renamed.values():
            for step in waiting[: chance.randrange(len(waiting) + 1)]:
                _put(names, step)
        for folder in self.folders | {path.parent for path in names}:
            (target / folder.relative_to(self.root)).mkdir(parents=True, exist_ok=True)
        share = chance.choice((0.0, 0.5, 0.9, 1.0))
        for path, file in names.items():
            content = _after(file.synced, list(_some(file.waiting, chance, share)))
            (target / path.relative_to(self.root)).write_bytes(content)


def _put(names: dict[Path, File], step: dict[Path, File | None]) -> None:
    for path, file in step.items():
        if file is None:
            names.pop(path, None)
        else:
            names[path] = file


def _some(
    waiting: Sequence[tuple[int, bytes | None]], chance: random.Random, share: float
) -> Iterator[tuple[int, bytes | None]]:
    """A share of what waits, in sectors; some of the others were given their place and no content."""
    for at, data in waiting:
        if data is None:
            if chance.random() < share:
                yield at, None
            continue
        start = 0
        while start < len(data):
            end = start + SECTOR - (at + start) % SECTOR
            dice = chance.random()
            if dice < share:
                yield at + start, data[start:end]
            elif dice < share + 0.1 * (0 < share < 1):
                yield at + start, b""
            start = end


def _after(content: bytes, changes: Sequence[tuple[int, bytes | None]]) -> bytes:
    result = bytearray(content)
    for at, data in changes:
        if data is None:
            del result[at:]
        end = at + len(data or b"")
        if len(result) < end:
            result.extend(bytes(end - len(result)))
        if data:
            result[at:end] = data
    return bytes(result)
