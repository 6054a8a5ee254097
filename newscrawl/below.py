"""The files below a folder.

`Path.rglob` takes a folder that may not be read for an empty one: what is in it would be left out without a
word.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path


def below(folder: Path, shut: Callable[[OSError], None]) -> list[Path]:
    """The files below a folder, to its depth, by path; `shut` is told of each folder that cannot be read."""
    walked = os.walk(folder, onerror=shut)
    found = (Path(where, name) for where, _, names in walked for name in names)
    return sorted(path for path in found if path.is_file())
