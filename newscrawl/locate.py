"""Where the archive is, whatever the working directory: beside scrapy.cfg unless a setting says otherwise."""

from __future__ import annotations

from pathlib import Path

from scrapy.settings import BaseSettings
from scrapy.utils.conf import closest_scrapy_cfg


def archive_root(settings: BaseSettings) -> Path:
    """The folder that holds one folder an outlet (setting or environment variable NEWSCRAWL_ARCHIVE)."""
    named = settings.get("NEWSCRAWL_ARCHIVE")
    if named:
        return Path(named).expanduser().absolute()
    project = closest_scrapy_cfg()
    return (Path(project).parent if project else Path.cwd()).absolute() / "archive"


def archived(root: Path) -> list[str]:
    """The outlets that have an archive below `root`, by name."""
    return sorted(path.parent.name for path in root.glob("*/articles") if path.is_dir())


def nothing_of(root: Path, outlet: str) -> str:
    """The line for a person who asked for an outlet that has no archive."""
    there = ", ".join(archived(root)) or "nothing"
    return f"no archive of {outlet!r} in {root}; there is: {there}. NEWSCRAWL_ARCHIVE names another place"
