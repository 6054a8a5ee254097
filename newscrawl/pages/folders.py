"""The pages that a command line names: what comes by standard input, and the files below folders."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from newscrawl.below import below
from newscrawl.pages.single import STDIN, Page


def files(pages: Iterable[Page]) -> Iterator[Page]:
    """The pages, with what came by standard input, and in the place of a folder the files below it, by name;
    hidden ones are left out."""
    for page in pages:
        if page.name == STDIN:
            yield replace(page, body=sys.stdin.buffer.read() if sys.stdin else b"")  # None after `<&-`
        elif page.body is None and Path(page.name).is_dir():
            yield from _in_folder(page) or [replace(page, fault="there is no file in it")]
        else:
            yield page


def _in_folder(page: Page) -> list[Page]:
    """The pages in a folder, and what of it cannot be looked into."""
    folder, shut = Path(page.name), list[OSError]()
    paths = below(folder, shut.append)
    seen = (path for path in paths if not any(p.startswith(".") for p in path.relative_to(folder).parts))
    faults = [(str(error.filename), f"the folder cannot be read ({error.strerror})") for error in shut]
    return [replace(page, name=str(path)) for path in seen] + [
        replace(page, name=name, fault=why, unreadable=True) for name, why in faults
    ]
