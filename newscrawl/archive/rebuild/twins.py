"""Files that are there twice: under the name of an open file, and under that of a sealed one.

A copy that was made while a run went on, and again later, has both; so has a disk that lost its power before
it noted that a file had another name. Files only grow, so the longer of the two holds the other.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from newscrawl.archive.errors import unreadable
from newscrawl.archive.files import Files
from newscrawl.archive.segments import PART, part_of

_CHUNK = 1 << 20


def each_once(paths: Iterable[Path], files: Files, notes: list[str]) -> list[Path]:
    """Those of some files that count, in their order, with a note for each that is there twice.

    The open one goes before the sealed one, which is removed, only where it is longer and begins with that.
    """
    found = list(paths)
    twins = {path for path in found if path.suffix != PART and part_of(path) in found}
    for sealed in sorted(twins):
        part, name = part_of(sealed), f"{sealed.parent.name}/{sealed.name}"
        longer = part.stat().st_size > sealed.stat().st_size and _begins_with(part, sealed)
        found.remove(sealed if longer else part)
        notes.append(f"{name} is there twice; the {'open' if longer else 'sealed'} one counts")
        if longer:
            files.remove(sealed)
    return found


def _begins_with(longer: Path, shorter: Path) -> bool:
    try:
        with longer.open("rb") as one, shorter.open("rb") as other:
            while piece := other.read(_CHUNK):
                if one.read(len(piece)) != piece:
                    return False
    except OSError as error:
        raise unreadable(shorter, error) from error
    return True
