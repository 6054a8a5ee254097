"""Whose fault it is where work on records fails: the program's, or that of a record edited by hand."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from newscrawl.archive.errors import ArchiveDamaged
from newscrawl.archive.read import held, reading
from newscrawl.archive.recordschema import violations
from newscrawl.archive.segments import ARTICLES


@contextmanager
def blaming(*folders: Path) -> Iterator[None]:
    """Work on the records of the archives in `folders`; where it fails because somebody edited a record into
    what is none, say so.

    Raises ArchiveDamaged in the place of what the work raised, where there is such a record.
    """
    try:
        yield
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        for folder in folders:
            if flaw := _flaw(folder):
                raise ArchiveDamaged(f"{flaw}; `scrapy verify {folder.name}` tells more") from error
        raise


def _flaw(folder: Path) -> str | None:
    """The first record that does not fit the schema, if any, in half a line."""
    with reading(folder) as ledger, closing(held(ledger, folder, revisions=True)) as lines:
        for line in lines:
            if wrong := next(violations(line.record()), None):
                where = f"{folder / ARTICLES / line.segment}: {line.article_id}"
                return f"{where} is no record any more ({wrong})"
    return None
