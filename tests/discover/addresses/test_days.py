"""The days that addresses and publishers' ids tell."""

from __future__ import annotations

from datetime import date

import pytest

from newscrawl.discover.addresses.days import id_day


@pytest.mark.parametrize(
    ("publisher_id", "form", "day"),
    [
        ("119032000033", "1%y%m%d", date(2019, 3, 20)),
        ("197110701089", "1%y%m%d", date(1997, 11, 7)),
        ("119133200033", "1%y%m%d", None),
        ("219032000033", "1%y%m%d", None),
        ("11624778080170", "1%Q", date(2021, 6, 27)),
        ("1624778080", "%s", date(2021, 6, 27)),
        ("20240711-5", "%Y%m%d", date(2024, 7, 11)),
        ("12", "%Y%m%d", None),
        (None, "%Y%m%d", None),
        ("20240711", None, None),
    ],
)
def test_the_day_in_an_id(publisher_id: str | None, form: str | None, day: date | None) -> None:
    assert id_day(publisher_id, form) == day
