"""The archives of several outlets, read as one: an `id` begins with its outlet, so none meets another's."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from newscrawl.archive import Ledger
from newscrawl.archive.read import held, reading


class Opened(NamedTuple):
    """An outlet's archive, open for reading."""

    ledger: Ledger
    folder: Path


@contextmanager
def opened(folders: Sequence[Path]) -> Iterator[list[Opened]]:
    """The archives in `folders`, each as it is now and unchanged until the block ends.

    Raises ArchiveMissing, or ArchiveDamaged where one cannot be read.
    """
    with ExitStack() as stack:
        yield [Opened(stack.enter_context(reading(folder)), folder) for folder in folders]


def records(
    archives: Sequence[Opened], *, revisions: bool = False, as_of: str | None = None
) -> Generator[dict[str, Any], None, None]:
    """The records of one archive after the other; arguments and errors are those of `archive.read.held`."""
    for ledger, folder in archives:
        with closing(held(ledger, folder, revisions=revisions, as_of=as_of)) as lines:
            for one in lines:
                yield one.record()
