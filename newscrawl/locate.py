"""Where the archive is, whatever the working directory: beside scrapy.cfg unless a setting says otherwise."""

from __future__ import annotations

import re
from difflib import get_close_matches
from pathlib import Path
from stat import S_ISDIR

from scrapy.settings import BaseSettings
from scrapy.utils.conf import closest_scrapy_cfg

from newscrawl.options import OptionError

NAME = re.compile(r"[\w-][\w.-]*")
"""Of an outlet. Other folders (a disk's lost+found, .Trash-0) are none of ours, and may be shut to us."""
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
"""What would be a folder `s3:` in the working directory."""


def archive_root(settings: BaseSettings) -> Path:
    """The folder that holds one folder an outlet (setting or environment variable NEWSCRAWL_ARCHIVE).

    Raises OptionError for an address.
    """
    named = settings.get("NEWSCRAWL_ARCHIVE")
    if named:
        if _ADDRESS.match(named):
            raise OptionError(f"NEWSCRAWL_ARCHIVE={named}: an address; name a folder of this machine")
        return Path(named).expanduser().absolute()
    project = closest_scrapy_cfg()
    return (Path(project).parent if project else Path.cwd()).absolute() / "archive"


def archived(root: Path) -> list[str]:
    """The outlets that have an archive below `root`, by name. Raises OSError for what may not be read."""
    try:
        folders = sorted(root.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return []
    return [path.name for path in folders if NAME.fullmatch(path.name) and _is_folder(path / "articles")]


def _is_folder(path: Path) -> bool:
    try:
        return S_ISDIR(path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return False


def nothing_of(root: Path, outlet: str) -> str:
    """The line for a person who asked for an outlet that has no archive."""
    there = archived(root)
    if not there:
        return nothing_in(root)
    alike = get_close_matches(outlet.lower(), there, n=3)
    meant = f"did you mean {' or '.join(alike)}?" if alike else f"there is: {', '.join(there)}."
    return f"no archive of {outlet!r} in {root}; {meant} NEWSCRAWL_ARCHIVE names another place"


def nothing_in(root: Path) -> str:
    """The line for a person who asked where no outlet has an archive."""
    return f"no archive in {root}: crawl an outlet first, or name another place with NEWSCRAWL_ARCHIVE"
