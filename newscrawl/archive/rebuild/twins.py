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
    """Of some files those that count, in their order; a note is added for each that is there twice.

    The sealed one is removed where the open one is longer and begins with it. An open one that does not tell
    the same is kept under a name that is no file of an archive.
    """
    there = dict.fromkeys(paths)
    for sealed in [path for path in there if path.suffix != PART and part_of(path) in there]:
        part, name = part_of(sealed), f"{sealed.parent.name}/{sealed.name}"
        longer, shorter = sorted((part, sealed), key=lambda path: path.stat().st_size, reverse=True)
        if not _begins_with(longer, shorter):
            aside = part.with_name(f"{part.name}.old")
            files.rename(part, aside)
            notes.append(f"{name} is there twice, and not alike; the open one is {aside.name} now")
        elif longer == part:
            files.remove(sealed)
            notes.append(f"{name} is there twice; the open one counts")
        else:
            notes.append(f"{name} is there twice; the sealed one counts")
        del there[sealed if not sealed.exists() else part]
    return [*there]


def _begins_with(longer: Path, shorter: Path) -> bool:
    try:
        with longer.open("rb") as one, shorter.open("rb") as other:
            while piece := other.read(_CHUNK):
                if one.read(len(piece)) != piece:
                    return False
    except OSError as error:
        raise unreadable(shorter, error) from error
    return True
