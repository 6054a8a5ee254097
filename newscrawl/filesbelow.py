"""The files below a folder.

`Path.rglob` takes a folder that may not be read for an empty one: what is in it would be left out without a
word. A collection may have millions of files, so no more of it is held than the folders on the way.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from operator import attrgetter
from pathlib import Path


def files_below(folder: Path, shut: Callable[[OSError], None]) -> Iterator[Path]:
    """The files below a folder, to its depth, by path; `shut` is told of each folder that cannot be read.

    Links to files are followed, those to folders are not. A link to nothing is among the files, so that
    whoever reads them says that it cannot be read: git-annex has one for each file that is elsewhere.
    """
    waiting = [_within(str(folder), shut)]
    while waiting:
        if (entry := next(waiting[-1], None)) is None:
            waiting.pop()
        elif entry.is_dir(follow_symlinks=False):
            waiting.append(_within(entry.path, shut))
        elif entry.is_file(follow_symlinks=False) or (entry.is_symlink() and _leads_to_file(entry.path)):
            yield Path(entry.path)


def _leads_to_file(link: str) -> bool:
    """A link to nothing counts: where it leads, a file is missed."""
    return Path(link).is_file() or not Path(link).exists()


def _within(folder: str, shut: Callable[[OSError], None]) -> Iterator[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return iter(sorted(found, key=attrgetter("name")))
    except OSError as error:
        shut(error)
        return iter(())
