"""What can go wrong with an archive, each as one line for a person: what, where, what to do."""

from __future__ import annotations

import errno
import os
from pathlib import Path

_OTHER_FOLDER = "or set NEWSCRAWL_ARCHIVE to another folder"
_LOCAL = "this disk knows no locks: set NEWSCRAWL_ARCHIVE to a folder on a disk of this machine"
_ADVICE = {
    errno.ENOSPC: "free some space and run again: what is committed is safe",
    errno.EDQUOT: "raise the quota or free some space and run again: what is committed is safe",
    errno.EFBIG: "raise the file size limit (ulimit -f) and run again: what is committed is safe",
    errno.EMFILE: "raise their limit (ulimit -n) and run again: what is committed is safe",
    errno.EROFS: f"mount it writable {_OTHER_FOLDER}",
    errno.EACCES: f"let this user write there {_OTHER_FOLDER}",
    errno.EPERM: f"let this user write there {_OTHER_FOLDER}",
    errno.ENOTDIR: f"a file stands where a folder should be: move it {_OTHER_FOLDER}",
    errno.ENOLCK: _LOCAL,
    errno.ENOTSUP: _LOCAL,
    errno.EEXIST: f"something stands in the way: move it {_OTHER_FOLDER}",
}


class ArchiveError(Exception):
    """The base of all of them; `str(error)` is the line to show."""


class ArchiveBusy(ArchiveError):  # noqa: N818 (says its state; `except ArchiveError` takes all)
    """Another run holds the outlet's lock."""


class ArchiveUnwritable(ArchiveError):  # noqa: N818 (says its state; `except ArchiveError` takes all)
    """A folder or file cannot be created or written. What was committed before is safe."""


class ArchiveDamaged(ArchiveError):  # noqa: N818 (says its state; `except ArchiveError` takes all)
    """The ledger cannot be read, or does not fit the files beside it."""


class ArchiveMissing(ArchiveError):  # noqa: N818 (says its state; `except ArchiveError` takes all)
    """There is no archive where one was asked for."""


def unreadable(path: Path, error: OSError) -> ArchiveDamaged:
    """The line for a failed read of `path`."""
    what = os.strerror(error.errno) if error.errno else str(error)
    return ArchiveDamaged(f"cannot read {path}: {what}; check the disk and who may read there")


def require_readable(path: Path) -> None:
    """Raise ArchiveDamaged for a file that this user may not read."""
    if not os.access(path, os.R_OK):
        raise unreadable(path, PermissionError(errno.EACCES, ""))


def unwritable(path: Path, error: OSError) -> ArchiveUnwritable:
    """The line for a failed write to `path`."""
    advice = _ADVICE.get(error.errno or 0, "check the disk and run again: what is committed is safe")
    what = os.strerror(error.errno) if error.errno else str(error)
    return ArchiveUnwritable(f"cannot write {path}: {what}; {advice}")
