"""What time it is for a run: now, or, in a replay, the moment that is played.

A recorded site lives in its own time. Were its pages judged by today's clock, each of them would look old,
and a correction that the recorded sitemap announces would seem to lie before our visit.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from scrapy.settings import BaseSettings

from newscrawl.recorded import replay_moment

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
