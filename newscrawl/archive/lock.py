"""One run per outlet at a time.

The lock is the kernel's (`flock`), so it goes with the process however that ends; the file only tells who
holds it. A lock that is a file's mere existence would have to be removed by hand after a crash.
"""

from __future__ import annotations

import fcntl
import os
from datetime import datetime
from pathlib import Path

from newscrawl.archive.errors import ArchiveBusy, unwritable


class Lock:
    """The lock of one outlet's folder, held from `take` to `release`."""

    def __init__(self, fd: int) -> None:
        self._fd = fd

    @classmethod
    def take(cls, path: Path, now: datetime) -> Lock:
        """Take it or raise ArchiveBusy at once; ArchiveUnwritable when the file cannot be made."""
        try:
            fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
        except OSError as error:
            raise unwritable(path, error) from error
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            holder = os.pread(fd, 200, 0).decode(errors="replace").strip() or "another process"
            os.close(fd)
            raise ArchiveBusy(
                f"{path.parent} is in use by {holder}; wait until that run ends, or stop it"
            ) from error
        except OSError as error:
            os.close(fd)
            raise unwritable(path, error) from error
        lock = cls(fd)
        lock._sign(path, now)
        return lock

    def _sign(self, path: Path, now: datetime) -> None:
        try:
            os.ftruncate(self._fd, 0)
            os.pwrite(self._fd, f"pid {os.getpid()} since {now:%Y-%m-%dT%H:%M:%SZ}\n".encode(), 0)
        except OSError as error:
            self.release()
            raise unwritable(path, error) from error

    def release(self) -> None:
        """Let the next run in; a second call does nothing."""
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1
