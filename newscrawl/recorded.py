"""What REPLAY and REPLAY_AT name: recorded sites in the place of the network, and the moment that is played.

The clock of a run and the download handlers of a replay ask for both.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from scrapy.settings import BaseSettings

from newscrawl.archive.warc.index import WarcIndex, moment


def open_replay(settings: BaseSettings) -> WarcIndex:
    """The index over what REPLAY names: a file, a folder, or several with commas between.

    Raises ReplayError, one line for a person, when something of it cannot be used.
    """
    value = settings.get("REPLAY") or ""
    if isinstance(value, (list, tuple)):
        return WarcIndex.open(*map(Path, value))
    if Path(value).exists():
        return WarcIndex.open(Path(value))
    return WarcIndex.open(*(Path(part.strip()) for part in str(value).split(",") if part.strip()))


def replay_moment(settings: BaseSettings) -> datetime | None:
    """The moment a replay plays: REPLAY_AT, else that of the latest capture; None without REPLAY.

    Raises ReplayError.
    """
    if not settings.get("REPLAY"):
        return None
    index = open_replay(settings)
    try:
        digits = moment(settings["REPLAY_AT"]) if settings.get("REPLAY_AT") else index.latest
    finally:
        index.close()
    return datetime.strptime(digits, "%Y%m%d%H%M%S").replace(tzinfo=UTC) if digits else None
