"""The index of one WARC: sorted lines of text beside it, searched by halves.

The form is CDXJ, which pywb and others use too: key, moment, and a JSON object, one capture a line. The first
line says which state of the WARC the index was made from. Where the folder cannot be written, or somebody
else's index stands there, ours lives in a temporary file for as long as it is open.
"""

from __future__ import annotations

import heapq
import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import IO

from newscrawl.archive.warc.captures import Capture, capture_in, digits, line_of
from newscrawl.archive.warc.read import ReplayError
from newscrawl.archive.warc.scan import Scan

_META = b"!newscrawl "
_FORMAT = 2
_SORTED_AT_ONCE = 50_000


class SidecarIndex:
    """The sorted index of one WARC, as an open file."""

    def __init__(self, warc: Path, file: IO[bytes]) -> None:
        self.warc, self._file = warc, file
        meta = json.loads(file.readline()[len(_META) :])
        self.fault: str | None = meta.get("fault")
        self.captures: int = meta["captures"]
        self.latest: str = meta["latest"]
        self._begin = file.tell()
        self._end = file.seek(0, os.SEEK_END)

    @classmethod
    def of(cls, warc: Path) -> SidecarIndex:
        """The index beside a WARC when it fits the file as it is now, else a new one."""
        sidecar = warc.with_name(warc.name + ".cdxj")
        try:
            stat = warc.stat()
        except OSError as error:
            raise ReplayError(f"{warc}: {error.strerror}") from None
        stamp = {"format": _FORMAT, "size": stat.st_size, "mtime_ns": stat.st_mtime_ns}
        return cls(warc, _fitting(sidecar, stamp) or _built(warc, sidecar, stamp))

    def close(self) -> None:
        """Let the file go."""
        self._file.close()

    def find(self, key: str) -> Iterator[Capture]:
        """The captures under a key, by binary search over the lines."""
        wanted = key.encode() + b" "
        low, high = self._begin, self._end
        while low < high:
            middle = (low + high) // 2
            line, after = self._line_from(middle)
            if line and line < wanted:
                low = after
            else:
                high = middle
        self._file.seek(low)
        while (line := self._file.readline()).startswith(wanted):
            yield capture_in(line, self.warc)

    def _line_from(self, at: int) -> tuple[bytes, int]:
        """The first whole line that begins at or after an offset, and where it ends."""
        self._file.seek(at)
        if at > self._begin:
            self._file.seek(at - 1)
            self._file.readline()
        line = self._file.readline()
        return line, self._file.tell()


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
    runs: list[IO[bytes]] = []
    lines: list[bytes] = []
    count, latest = 0, ""
    try:
        for place in scan:
            line = line_of(place)
            if line is None:
                continue
            lines.append(line)
            count += 1
            latest = max(latest, digits(place.headers.get("warc-date", "")))
            if len(lines) >= _SORTED_AT_ONCE:
                runs.append(_scratch(sorted(lines)))
                lines = []
    except OSError as error:
        raise ReplayError(f"{warc}: {error.strerror}") from None
    told = {**stamp, "captures": count, "latest": latest, "fault": scan.fault}
    meta = _META + json.dumps(told).encode() + b"\n"
    made = _scratch(chain([meta], heapq.merge(*runs, sorted(lines))))
    for run in runs:
        run.close()
    return _kept(made, sidecar)


def _scratch(lines: Iterable[bytes]) -> IO[bytes]:
    """A temporary file of these lines, at its beginning."""
    file = tempfile.TemporaryFile()  # noqa: SIM115 - the caller reads on and closes it
    file.writelines(lines)
    file.seek(0)
    return file


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
