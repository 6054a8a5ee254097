"""WARC files in a WACZ, read where they lie: what Browsertrix and ArchiveWeb.page give to those who recorded.

A WACZ is a ZIP archive that holds WARC files and what a player wants beside them (Webrecorder, "WACZ format",
1.1.1); one of a whole collection holds several such. Nothing of it is unpacked to the disk. Any other ZIP
archive with WARC files in it is read in the same way.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import IO
from zipfile import BadZipFile, ZipFile

from newscrawl.archive.warc.read import ReplayError
from newscrawl.replay.remote import Forward
from newscrawl.replay.unpacked import Once

WACZ = ".wacz"
WARCS = (".warc", ".warc.gz", ".warc.zst")
_FAULTS = (BadZipFile, RuntimeError, EOFError, zlib.error)
"""What reading a ZIP archive raises that is damaged, or locked or packed as Python does not know."""


class Member:
    """A WARC file in such an archive, to be opened as a path can. `path` is what it is called: the archive
    stands there for the folder that it would unpack to.

    `names` lead to it: its own is the last, after those of the archives that it lies in within the first.
    """

    def __init__(self, archive: Path, names: tuple[str, ...]) -> None:
        self.path = archive.joinpath(*names)
        self._archive = archive
        self._names = names

    def __str__(self) -> str:
        return str(self.path)

    @contextmanager
    def open(self, _mode: str = "rb") -> Iterator[Forward]:
        """Its bytes in order. Raises ReplayError where it cannot be opened and, while reading, where it is
        damaged, once all before that is read.
        """
        with ExitStack() as opened:
            file: IO[bytes] = opened.enter_context(self._archive.open("rb"))
            try:
                for name in self._names:
                    file = opened.enter_context(opened.enter_context(ZipFile(file)).open(name))
            except _FAULTS as error:
                raise ReplayError(f"{self}: {error}") from error
            yield opened.enter_context(closing(Once(_Stream(file), str(self))))


class _Stream:
    """Reads a member; all that goes wrong is an OSError."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def read(self, size: int) -> bytes:
        try:
            return self._file.read(size)
        except _FAULTS as error:
            raise OSError(str(error)) from error

    def close(self) -> None:
        self._file.close()


def members(path: Path) -> list[Member]:
    """The WARC files in an archive and in those within it. Raises ReplayError where it cannot be read, or
    holds none."""
    try:
        with path.open("rb") as file:
            found = [Member(path, names) for names in _names(file)]
    except _FAULTS as error:
        raise ReplayError(f"{path}: a ZIP archive that cannot be read ({error})") from error
    if not found:
        raise ReplayError(f"{path}: a ZIP archive without a WARC file in it; give a .warc, .warc.gz or .wacz")
    return found


def _names(file: IO[bytes], *, deep: bool = True) -> Iterator[tuple[str, ...]]:
    """The names that lead to each WARC file. An archive within that holds none, or cannot be read, is given
    itself, so that who opens it is told; one within that is not looked into.
    """
    with ZipFile(file) as archive:
        for name in archive.namelist():
            if name.lower().endswith(WARCS):
                yield (name,)
            elif deep and name.lower().endswith(WACZ):
                yield from ((name, *names) for names in _within(archive, name) or [()])


def _within(archive: ZipFile, name: str) -> list[tuple[str, ...]]:
    try:
        with archive.open(name) as file:
            return [*_names(file, deep=False)]
    except _FAULTS:
        return []
