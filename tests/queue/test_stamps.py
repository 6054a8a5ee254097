"""What a source dates by when it was made."""

from __future__ import annotations

import pytest

from newscrawl.queue.stamps import Stamps
from tests.queue.test_listings import LATER, NOW, listed

DAY = NOW[:10]
MINUTES = [NOW.replace(":00+", f":{n}0+") for n in range(6)]


@pytest.mark.parametrize("name", ["lastmod", "date_published"])
@pytest.mark.parametrize(
    ("dates", "stamped"),
    [
        ([NOW] * 5, 5),
        ([NOW] * 5 + ["2026-11-01"] * 5, 5),
        (MINUTES, 6),
        ([DAY] * 5, 5),
        ([NOW] * 4, 0),
        ([NOW] * 5 + ["2026-11-01"] * 6, 0),
        ([DAY] * 9 + ["2026-11-25"], 0),
        ([NOW] * 9 + [LATER], 0),
        ([f"2026-11-26T1{n}:00:00+00:00" for n in range(9)], 0),
        ([None] * 9, 0),
        ([], 0),
    ],
)
def test_the_minute_of_half_or_the_day_of_all(name: str, dates: list[str | None], stamped: int) -> None:
    stamps, entries = Stamps(), listed(*dates, name=name)
    stamps.see(entries)
    assert [stamps.has(one) for one in entries] == [True] * stamped + [False] * (len(dates) - stamped)


def test_the_end_of_a_source_has_the_stamp_of_its_beginning() -> None:
    stamps, (one, other) = Stamps(), listed(NOW, LATER)
    stamps.see(listed(*[NOW] * 5))
    stamps.see([one, other])
    assert (stamps.has(one), stamps.has(other)) == (True, False)
