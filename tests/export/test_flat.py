"""A record as a row: every column, dates three ways, nothing invented."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.export.flat import COLUMNS, instant, own_day, row, within
from newscrawl.items import Article
from newscrawl.plain import written

RECORD: dict[str, Any] = {
    "id": "outlet:1",
    "revision": 2,
    "change": "corrected",
    "url": "https://outlet.example/1",
    "outlet": {"id": "outlet", "name": "The Outlet"},
    "headline": "Ferry returns",
    "authors": [{"name": "Ada Moss"}, {"name": "Ben Reed"}],
    "date_published": "2019-03-20T01:15:00+05:30",
    "keywords": ["ferries", "rivers"],
    "images": [{"url": "https://outlet.example/1.jpg"}, {"url": "https://outlet.example/2.jpg"}],
    "access": {"is_accessible_for_free": False, "level": "locked", "truncated": True},
    "corrections": [{"kind": "correction", "text": "It was Monday."}],
    "provenance": {"crawled_at": "2019-03-20T04:00:00Z", "run": "20190320T040000Z", "cause": "parser"},
}
RIGHTS = {
    "meta_robots": ["noai"],
    "x_robots_tag": ["noarchive"],
    "license": ["https://outlet.example/terms"],
    "tdm_reservation": "1",
}


def test_a_row_has_every_column_in_order() -> None:
    cells = row(RECORD)
    assert list(cells) == list(COLUMNS)
    assert cells["outlet"] == "outlet"
    assert cells["authors"] == "Ada Moss; Ben Reed"
    assert cells["published_at"] == "2019-03-19T19:45:00Z"
    assert cells["published_on"] == "2019-03-20"
    assert cells["image"] == "https://outlet.example/1.jpg"
    assert (cells["access"], cells["is_accessible_for_free"], cells["truncated"]) == ("locked", 0, 1)
    assert (cells["corrections"], cells["cause"]) == ("It was Monday.", "parser")
    assert (cells["crawled_at"], cells["run"]) == ("2019-03-20T04:00:00Z", "20190320T040000Z")


def test_what_the_site_said_of_the_use_of_its_page_has_columns() -> None:
    cells = row(RECORD | {"provenance": {"rights": RIGHTS}})
    assert (cells["robots"], cells["tdm_reservation"]) == ("noai; noarchive", "1")
    assert cells["license"] == "https://outlet.example/terms"


def test_what_of_a_record_has_no_column_is_known() -> None:
    fields = {field.name for field in written(Article)}
    assert fields - {*COLUMNS} == {"blocks", "date_raw", "images", "provenance", "removed"}


def test_what_a_record_lacks_is_none() -> None:
    cells = row({"id": "outlet:1", "revision": 1})
    assert {name for name, cell in cells.items() if cell is not None} == {"id", "revision"}


@pytest.mark.parametrize(
    ("text", "then", "day"),
    [
        ("2019-03-20", None, "2019-03-20"),
        ("2019-03-20T09:15:00", None, "2019-03-20"),
        ("2019-03-20T23:30:00-05:00", "2019-03-21T04:30:00Z", "2019-03-20"),
        ("0001-01-01T00:00:00+05:30", None, "0001-01-01"),
        ("soon", None, None),
        (None, None, None),
    ],
)
def test_an_instant_only_where_there_is_one(text: str | None, then: str | None, day: str | None) -> None:
    assert (instant(text), own_day(text)) == (then, day)


def test_within_counts_both_ends_on_the_publishers_calendar() -> None:
    assert within(RECORD, "2019-03-20", "2019-03-20")
    assert not within(RECORD, "2019-03-21", None)
    assert not within(RECORD, None, "2019-03-19")
    assert within({}, None, None)
    assert not within({}, "2019-03-20", None)


@given(st.text())
def test_any_text_may_stand_where_a_date_should(text: str) -> None:
    assert instant(text) is None or own_day(text) is not None
