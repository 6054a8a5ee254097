"""When an article came out whose data state the moment of its last change for both.

Some systems write the change into every field, and the line at the heading still tells when it was published.
Only a time of the same day counts, in no zone and no round number of half hours before: that may be the same
moment on another clock.
"""

from __future__ import annotations

import datetime as dt

from newscrawl.extract.dates.marks import SHOWN, Stated

_NEAR, _ZONES = 6.0, dt.timedelta(minutes=30)
"""The rank up to which a visible date stands near the heading, and by how much zones differ."""


def before_change(published: Stated, modified: Stated, found: list[Stated]) -> Stated:
    """The date of publication, or the one that `found` has before it, as readers see it."""
    day, time, offset, *_ = published.when
    if time is None or offset is not None or (day, time) != modified.when[:2]:
        return published
    for shown in found:
        if shown.source in SHOWN and shown.rank < _NEAR and shown.when.day == day and shown.when.time:
            earlier = dt.datetime.combine(day, time.replace(second=0)) - dt.datetime.combine(
                day, shown.when.time
            )
            if earlier > dt.timedelta() and earlier % _ZONES:
                return shown
    return published
