"""The pages that a command line names: what comes by standard input, and the files below folders."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from newscrawl.filesbelow import files_below
from newscrawl.pages.single import STDIN, Page


def files(pages: Iterable[Page]) -> Iterator[Page]:
    """The pages, with what came by standard input, and in the place of a folder the files below it, by name;
    hidden ones are left out."""
    for page in pages:
        if page.name == STDIN:
            yield replace(page, body=sys.stdin.buffer.read() if sys.stdin else b"")  # None after `<&-`
        elif page.body is None and os.path.isdir(page.name):  # noqa: PTH112 (a Path raises for odd names)
            yield from _in_folder(page)
        else:
            yield page


def _in_folder(page: Page) -> Iterator[Page]:
    """The pages in a folder, and what of it cannot be looked into."""
    folder, shut, empty = Path(page.name), list[OSError](), True
    for path in files_below(folder, shut.append):
        if not any(part.startswith(".") for part in path.relative_to(folder).parts):
            empty = False
            yield replace(page, name=str(path))
    for error in shut:
        why = f"the folder cannot be read ({error.strerror})"
        yield replace(page, name=str(error.filename), fault=why, unreadable=True)
    if empty and not shut:
        yield replace(page, fault="there is no file in it")
