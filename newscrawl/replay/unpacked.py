"""A WARC file that was packed as one, with gzip or zstd, read as what it unpacks to.

The standard has each record packed by itself, so that it can be read from where it begins. Who runs `gzip` or
`zstd` over a file that was not packed gets one that can only be read from its beginning to its end; zstd is
read so in any case. Nothing of it is put on the disk.
"""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import IO, Any

from newscrawl.archive.warc.read import GZIP, MOST, ZSTD, ZSTD_DICTIONARY
from newscrawl.packed import zstd
from newscrawl.replay.remote import Forward


class Unpacked:
    """Such a file, to be opened as a path can; as text, its name."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __str__(self) -> str:
        return str(self.path)

    @contextmanager
    def open(self, _mode: str = "rb") -> Iterator[Forward]:
        """What it unpacks to. Raises ReplayError while reading, once all that could be unpacked is read."""
        with self.path.open("rb") as packed, closing(Once(_Stream(packed), str(self.path))) as file:
            yield file


class Once(Forward):
    """A stream of a file: where it is damaged, nothing of it comes any more. Its faults are OSErrors."""

    lost = "damaged or cut off"

    def __init__(self, stream: Any, name: str) -> None:
        super().__init__(stream, name, lambda _stream, _offset: None)

    def _is_taken_up(self, _end: int) -> bool:
        return False


class _Stream:
    """Unpacks a file; all that goes wrong is an OSError."""

    def __init__(self, packed: IO[bytes]) -> None:
        is_gzip = packed.read(len(GZIP)) == GZIP
        packed.seek(0)
        self._file: Any
        if is_gzip:
            self._file = gzip.GzipFile(fileobj=packed)
        else:
            self._file = zstd.ZstdFile(packed, zstd_dict=_dictionary(packed))

    def read(self, size: int) -> bytes:
        try:
            block: bytes = self._file.read1(size)
        except (EOFError, zlib.error, zstd.ZstdError) as error:
            raise OSError(str(error)) from error
        return block

    def close(self) -> None:
        self._file.close()


def _dictionary(file: IO[bytes]) -> zstd.ZstdDict | None:
    """The dictionary with which a file begins; where there is none, the file is left at its beginning."""
    head = file.read(8)
    if not head.startswith(ZSTD_DICTIONARY):
        file.seek(0)
        return None
    data = file.read(min(int.from_bytes(head[4:], "little"), MOST))
    try:
        return zstd.ZstdDict(zstd.decompress(data) if data.startswith(ZSTD) else data)
    except (ValueError, zstd.ZstdError) as error:
        raise io.UnsupportedOperation(f"no dictionary of zstd ({error})") from error
