"""The few things an archive does to a file system, in one place.

Everything that must last goes through `Files`, so that tests can stop the world between any two steps, fill
the disk, or drop what was not synced; and so that an `OSError` becomes a line for a person in one place only.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from newscrawl.archive.errors import unwritable

_NOT_ASKED = {errno.EBADF, errno.EINVAL, errno.ENOSYS, errno.ENOTSUP}
"""What file systems of networks and of user space say that know no fsync of a folder: PostgreSQL's
`fsync_fname_ext` passes over it as well, and whoever chose such a disk cannot be helped by not archiving.
"""


@dataclass(slots=True, frozen=True)
class OpenFile:
    """A file open for writing at its end."""

    path: Path
    fd: int


class Files:
    """Writes that last. `durable=False` leaves out every fsync: for tests and for archives that may be lost.

    Every method raises ArchiveUnwritable when the system refuses.
    """

    def __init__(self, *, durable: bool = True) -> None:
        self.durable = durable

    def make_folder(self, path: Path) -> None:
        """Create a folder and those above it, and make their names last."""
        with _said(path):
            new = [folder for folder in (path, *path.parents) if not folder.is_dir()]
            path.mkdir(parents=True, exist_ok=True)
        for folder in new:
            self.sync_folder(folder.parent)

    def create(self, path: Path) -> OpenFile:
        """Open a new file; that it exists already is an error."""
        with _said(path):
            return OpenFile(path, os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666))

    def write(self, file: OpenFile, data: bytes) -> None:
        """Write all of `data`, in as many calls as the system needs."""
        try:
            written = os.write(file.fd, data)
            while written < len(data):
                written += os.write(file.fd, memoryview(data)[written:])
        except OSError as error:
            raise unwritable(file.path, error) from error

    def sync(self, file: OpenFile) -> None:
        """Return when what was written is on the disk."""
        if self.durable:
            with _said(file.path):
                os.fsync(file.fd)

    def close(self, file: OpenFile) -> None:
        """Give the descriptor back."""
        with _said(file.path):
            os.close(file.fd)

    def sync_folder(self, path: Path) -> None:
        """As `sync_folder`."""
        if self.durable:
            with _said(path):
                sync_folder(path)

    def rename(self, old: Path, new: Path) -> None:
        """Give a file another name in the same folder, and make that last."""
        with _said(new):
            old.rename(new)
        self.sync_folder(new.parent)

    def remove(self, path: Path) -> None:
        """Remove a file; that it is gone already is fine."""
        with _said(path):
            path.unlink(missing_ok=True)
        self.sync_folder(path.parent)

    def cut(self, path: Path, length: int) -> None:
        """Shorten a file to `length` bytes and make that last."""
        with _said(path):
            fd = os.open(path, os.O_WRONLY | os.O_CLOEXEC)
            try:
                os.ftruncate(fd, length)
                if self.durable:
                    os.fsync(fd)
            finally:
                os.close(fd)

    def replace_text(self, path: Path, text: str) -> None:
        """Put a small file in place whole: readers see the old text or the new, never a part."""
        part = path.with_name(f"{path.name}.part")
        with _said(part):
            part.unlink(missing_ok=True)
        file = self.create(part)
        try:
            self.write(file, text.encode())
            self.sync(file)
        finally:
            self.close(file)
        self.rename(part, path)


def sync_folder(path: Path) -> None:
    """Return when the names in a folder are on the disk, if that can be asked for it. Raises OSError."""
    fd = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(fd)
    except OSError as error:
        if error.errno not in _NOT_ASKED:
            raise
    finally:
        os.close(fd)


@contextmanager
def _said(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise unwritable(path, error) from error
