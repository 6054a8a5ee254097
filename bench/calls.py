"""What a program asked of the system, call by call, as `strace` writes it down."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

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
