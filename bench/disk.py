"""A disk that loses what was not synced, rebuilt from the system calls of a run.

`strace` writes down what a run asked of the system. Played up to some call on a model of a disk, that gives
what may be left when the power fails there: all that was synced, and of the rest, sector by sector, what
chance has it. POSIX promises no more: even a new name lasts only once its folder is synced.
"""

from __future__ import annotations

import os
import random
import re
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

SECTOR = 512
"""Bytes that a disk writes whole or not at all."""
_CALLS = (
    "openat,creat,write,writev,pwrite64,pwritev,ftruncate,truncate,fallocate,fsync,fdatasync,rename,renameat"
)
_CALLS += ",renameat2,unlink,unlinkat,mkdir,rmdir"
_LINE = re.compile(r"\d+ +(\w+)\((.*)\) += (-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_PLACE = re.compile(r"^(\d+)<((?:\\x[0-9a-f]{2})*)>")


class Call(NamedTuple):
    """One system call that changed something: which, of what file, with what."""

    name: str
    path: Path
    data: bytes = b""
    at: int = 0
    other: Path | None = None


@dataclass
class File:
    """What of a file is on the disk for sure, and what was written since."""

    synced: bytes = b""
    waiting: list[tuple[int, bytes | None]] = field(default_factory=list)
    """Writes as (place, data), cuts as (length, None)."""


def traced(command: Sequence[str], root: Path) -> list[Call]:
    """Run a command; returns what it changed below `root`, call by call, in order."""
    with tempfile.NamedTemporaryFile() as log:
        tracer = [
            "strace",
            "-f",
            "--seccomp-bpf",
            "-qq",
            "-y",
            "-xx",
            "-s",
            "99999999",
            "-e",
            f"trace={_CALLS}",
        ]
        subprocess.run([*tracer, "-o", log.name, *command], check=True)
        lines = Path(log.name).read_text("ascii").splitlines()
    return [call for call in _calls(lines) if call.path.is_relative_to(root)]


def _calls(lines: Sequence[str]) -> Iterator[Call]:
    places: dict[str, int] = {}
    for line in lines:
        found = _LINE.match(line)
        if found is None:
            if "unfinished" in line:
                raise SystemExit("the writer has more than one thread; this can only follow one")
            continue
        name, words, result = found[1], found[2], int(found[3])
        if result >= 0:
            yield from _call(name, words, result, places)


def _call(name: str, words: str, result: int, places: dict[str, int]) -> Iterator[Call]:
    texts = [_plain(text) for text in _TEXT.findall(words)]
    place = _PLACE.match(words)
    number, path = (place[1], Path(os.fsdecode(_plain(place[2])))) if place else ("", Path())
    last = words.rpartition(", ")[2]
    if name == "openat":
        places[str(result)] = 0
        if "O_CREAT" in words or "O_TRUNC" in words:
            yield Call("create" if "O_CREAT" in words else "cut", Path(os.fsdecode(texts[0])))
    elif name == "write":
        yield Call("write", path, texts[0][:result], places.get(number, 0))
        places[number] = places.get(number, 0) + result
    elif name == "pwrite64":
        yield Call("write", path, texts[0][:result], int(last))
    elif name == "ftruncate":
        yield Call("cut", path, at=int(last))
    elif name in ("fsync", "fdatasync"):
        yield Call("sync", path)
    elif name == "rename":
        old, new = (Path(os.fsdecode(text)) for text in texts)
        yield Call("rename", old, other=new)
    elif name == "unlink":
        yield Call("remove", Path(os.fsdecode(texts[0])))
    elif name != "mkdir":
        raise SystemExit(f"the writer uses {name}, of which the model of a disk knows nothing")


def _plain(text: str | bytes) -> bytes:
    return bytes.fromhex(str(text).replace("\\x", ""))


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
        self.renamed: dict[Path, list[tuple[Path, File | None]]] = {}

    def take(self, call: Call) -> None:
        """Do what a call asks; what it does not make last waits."""
        if call.name == "create":
            if call.path not in self.names:
                self._name(call.path, File())
        elif call.name == "rename":
            assert call.other
            file = self.names[call.path]
            self._name(call.path, None)
            self._name(call.other, file)
        elif call.name == "remove":
            self._name(call.path, None)
        elif call.name == "sync":
            self._sync(call.path)
        elif call.path in self.names:
            self.names[call.path].waiting.append((call.at, None if call.name == "cut" else call.data))

    def _name(self, path: Path, file: File | None) -> None:
        self.renamed.setdefault(path.parent, []).append((path, file))
        _put(self.names, path, file)

    def _sync(self, path: Path) -> None:
        if path in self.names:
            file = self.names[path]
            file.synced, file.waiting = _after(file.synced, file.waiting), []
        for name, file_or_none in self.renamed.pop(path, []):
            _put(self.lasting, name, file_or_none)

    def left(self, target: Path, chance: random.Random) -> None:
        """Write to `target` what a power cut leaves."""
        names = dict(self.lasting)
        for waiting in self.renamed.values():
            for path, file in waiting[: chance.randrange(len(waiting) + 1)]:
                _put(names, path, file)
        for folder in self.folders | {path.parent for path in names}:
            (target / folder.relative_to(self.root)).mkdir(parents=True, exist_ok=True)
        share = chance.choice((0.0, 0.5, 0.9, 1.0))
        for path, file in names.items():
            content = _after(file.synced, list(_some(file.waiting, chance, share)))
            (target / path.relative_to(self.root)).write_bytes(content)


def _put(names: dict[Path, File], path: Path, file: File | None) -> None:
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
