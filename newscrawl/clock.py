"""What time it is for a run: now, or, in a replay, the moment that is played.

A recorded site lives in its own time. Were its pages judged by today's clock, each of them would look old,
and a correction that the recorded sitemap announces would seem to lie before our visit.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from scrapy.settings import BaseSettings

from newscrawl.archive.warc.index import WarcIndex, moment

Clock = Callable[[], datetime]


def run_clock(settings: BaseSettings) -> Clock:
    """The clock of a run, in UTC; that of a replay starts at the moment played and goes on from there.

    Raises ReplayError when REPLAY or REPLAY_AT cannot be used.
    """
    start = replay_moment(settings)
    if start is None:
        return lambda: datetime.now(UTC)
    began = time.monotonic()
    return lambda: start + timedelta(seconds=time.monotonic() - began)


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
