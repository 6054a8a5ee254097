"""The index of one WARC: sorted lines of text beside it, searched by halves.

The form is CDXJ, which pywb and others use too: key, moment, and a JSON object, one capture a line. The first
line says which state of the WARC the index was made from. Where the folder cannot be written, or somebody
else's index stands there, ours lives in a temporary file for as long as it is open.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from newscrawl.archive.warc.captures import Capture, capture_in, digits, line_of
from newscrawl.archive.warc.read import ReplayError
from newscrawl.archive.warc.scan import Scan
from newscrawl.archive.warc.sortedlines import SortedLines, scratch, sorted_lines

_META = b"!newscrawl "
_FORMAT = 2


class SidecarIndex:
    """The sorted index of one WARC, as an open file; `faults` has a line where the WARC is damaged."""

    def __init__(self, warc: Path, file: IO[bytes]) -> None:
        self.warc = warc
        meta = json.loads(file.readline()[len(_META) :])
        self.faults: list[str] = [meta["fault"]] if meta.get("fault") else []
        self.captures: int = meta["captures"]
        self.latest: str = meta["latest"]
        self.lines = SortedLines(file)

    @classmethod
    def of(cls, warc: Path) -> SidecarIndex:
        """The index beside a WARC when it fits the file as it is now, else a new one. Raises ReplayError."""
        sidecar = warc.with_name(warc.name + ".cdxj")
        try:
            stat = warc.stat()
        except OSError as error:
            raise ReplayError(f"{warc}: {error.strerror}") from None
        stamp = {"format": _FORMAT, "size": stat.st_size, "mtime_ns": stat.st_mtime_ns}
        return cls(warc, _fitting(sidecar, stamp) or _built(warc, sidecar, stamp))

    def close(self) -> None:
        """Let the file go."""
        self.lines.close()

    def find(self, key: str) -> Iterator[Capture]:
        """The captures under a key."""
        return (capture_in(line, self.warc) for line in self.lines.beginning_with(key.encode() + b" "))


def _fitting(sidecar: Path, stamp: dict[str, int]) -> IO[bytes] | None:
    """The index that stands there, when it is ours and was made from the WARC as it is now."""
    with suppress(OSError, ValueError, AttributeError):
        with sidecar.open("rb") as file:
            line = file.readline()
        if line.startswith(_META) and stamp.items() <= json.loads(line[len(_META) :]).items():
            return sidecar.open("rb")
    return None


def _built(warc: Path, sidecar: Path, stamp: dict[str, int]) -> IO[bytes]:
    """Read a WARC once and write its index, beside it where that can be."""
    scan = Scan(warc)
    told: dict[str, Any] = {**stamp, "captures": 0, "latest": ""}
    try:
        lines = sorted_lines(_lines_of(scan, told))
        told["fault"] = scan.fault
        made = scratch([_META + json.dumps(told).encode() + b"\n"], lines)
    except OSError as error:
        raise ReplayError(f"{warc}: {error.strerror}") from None
    lines.close()
    return _kept(made, sidecar)


def _lines_of(scan: Scan, told: dict[str, Any]) -> Iterator[bytes]:
    """The lines of a WARC, in its order; how many they are is `told`, and when the last was recorded."""
    for place in scan:
        if line := line_of(place):
            told["captures"] += 1
            told["latest"] = max(told["latest"], digits(place.headers.get("warc-date", "")))
            yield line


def _kept(made: IO[bytes], sidecar: Path) -> IO[bytes]:
    """The index as a file beside the WARC where that can be, else as it was made."""
    if sidecar.exists() and not _ours(sidecar):
        return made
    draft = sidecar.with_name(f"{sidecar.name}.{os.getpid()}")
    try:
        with draft.open("wb") as file:
            shutil.copyfileobj(made, file)
        draft.replace(sidecar)
        kept = sidecar.open("rb")
    except OSError:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        made.seek(0)
        return made
    made.close()
    return kept


def _ours(sidecar: Path) -> bool:
    """Whether an index beside a WARC is one of ours; somebody else's is left alone."""
    with suppress(OSError), sidecar.open("rb") as file:
        return file.read(len(_META)) == _META
    return False
