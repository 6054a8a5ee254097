"""The archives of several outlets, read as one: an `id` begins with its outlet, so none meets another's,
unless one is a copy of the other.
"""

from __future__ import annotations

import resource
from collections import defaultdict
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple

from newscrawl.archive import Ledger
from newscrawl.archive.read import held, reading

_FILES = 3
"""How many an open ledger takes: SQLite's own, its log, and what its users share."""
_OTHERS = 100


class Opened(NamedTuple):
    """An outlet's archive, open for reading."""

    ledger: Ledger
    folder: Path


class Read(NamedTuple):
    """A record, and the line of JSON that it stands in."""

    record: dict[str, Any]
    line: bytes


@contextmanager
def opened(folders: Sequence[Path]) -> Iterator[list[Opened]]:
    """The archives in `folders`, each as it is now and unchanged until the block ends.

    Raises ArchiveMissing, or ArchiveDamaged where one cannot be read.
    """
    _let_open(_FILES * len(folders) + _OTHERS)
    with ExitStack() as stack:
        yield [Opened(stack.enter_context(reading(folder)), folder) for folder in folders]


def _let_open(files: int) -> None:
    """Have the system let this process open so many files, as far as it may: some let it have 256."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = files if hard == resource.RLIM_INFINITY else min(files, hard)
    if soft != resource.RLIM_INFINITY and soft < most:
        with suppress(OSError, ValueError):  # what it refuses is told where a ledger cannot be opened
            resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))


def records(
    archives: Sequence[Opened], *, revisions: bool = False, as_of: str | None = None
) -> Generator[Read, None, None]:
    """The records of one archive after the other; arguments and errors are those of `archive.read.held`."""
    for ledger, folder in archives:
        with closing(held(ledger, folder, revisions=revisions, as_of=as_of)) as lines:
            for one in lines:
                yield Read(one.record(), one.line)


def alike(archives: Sequence[Opened]) -> Iterator[str]:
    """A line for each outlet that several archives hold articles of, as a copy beside its own does."""
    of = defaultdict[str, list[str]](list)
    for ledger, folder in archives:
        if first := ledger.database.one("SELECT article_id FROM revisions LIMIT 1"):
            of[first[0].partition(":")[0]].append(folder.name)
    for outlet, names in of.items():
        if len(names) > 1:
            whose = f"{' and '.join(names)} hold articles of {outlet}"
            yield f"{whose}: what is in both counts twice; name the outlets that are meant"
