"""Dates of feeds and sitemaps, told as RFC 3339 or not at all."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.discover.dates import rfc3339


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("Sun, 27 Jun 2021 14:44:03 +0530", "2021-06-27T14:44:03+05:30"),
        ("Sun, 27 Jun 2021 13:10:57+5:30", "2021-06-27T13:10:57+05:30"),
        ("Sun, 27 Jun 2021 13:10:57 -0330", "2021-06-27T13:10:57-03:30"),
        ("27 Jun 21 13:10 GMT", "2021-06-27T13:10:00+00:00"),
        ("27 Jun 97 13:10 EST", "1997-06-27T13:10:00-05:00"),
        ("Sunday, 27 June 2021 13:10:57 UT", "2021-06-27T13:10:57+00:00"),
        ("Sunday, June 27, 2021 02:56 PM +0530", "2021-06-27T14:56:00+05:30"),
        ("June 27, 2021 12:05 AM", "2021-06-27T00:05:00"),
        ("27-Jun-2021 12:05 pm", "2021-06-27T12:05:00"),
        ("Sun, 27 Jun 2021 14:44:03 IST", "2021-06-27T14:44:03"),
        ("So, 27 Jun 2021 14:44:03", "2021-06-27T14:44:03"),
        ("вс, 27 Jun 2021 14:44:03 +0300", "2021-06-27T14:44:03+03:00"),
        ("Sun,27 Jun 2021 14:44:03 -0000", "2021-06-27T14:44:03+00:00"),
        ("Sunday,June 27,2021 02:56 pm", "2021-06-27T14:56:00"),
        ("Sun Jun 27 14:44:03 2021", "2021-06-27T14:44:03"),
        ("Sun Jun 27 14:44:03 UTC 2021", "2021-06-27T14:44:03+00:00"),
        ("27th June 2021", "2021-06-27"),
        ("June 2nd, 2021", "2021-06-02"),
        ("27.06.2021 14:44", "2021-06-27T14:44:00"),
        ("2021/6/27 14:44:03", "2021-06-27T14:44:03"),
        ("2021-6-2T9:05:00Z", "2021-06-02T09:05:00+00:00"),
        ("1970-01-02", "1970-01-02"),
        ("Sun, 27 Jun 2021 14:44:03 GMT+05:30", "2021-06-27T14:44:03+05:30"),
        ("2021-06-27T12:37:08+05:30", "2021-06-27T12:37:08+05:30"),
        ("2021-06-27T12:37:08Z", "2021-06-27T12:37:08+00:00"),
        ("2021-06-27T12:37:08.123456Z", "2021-06-27T12:37:08+00:00"),
        ("2021-06-27T12:37+0530", "2021-06-27T12:37:00+05:30"),
        ("2021-06-27 12:37:08 +05:30", "2021-06-27T12:37:08+05:30"),
        ("2021-06-27T12:37:08", "2021-06-27T12:37:08"),
        ("2021-06-27T23:59:60Z", "2021-06-27T23:59:59+00:00"),
        ("2021-06-27", "2021-06-27"),
        ("20210627", "2021-06-27"),
        ("20210627144403", "2021-06-27T14:44:03"),
        ("20210627T1444Z", "2021-06-27T14:44:00+00:00"),
        ("So, 27 Okt 2024 14:44:03 +0100", "2024-10-27T14:44:03+01:00"),
        ("dim., 27 juin 2021 14:44:03 +0200", "2021-06-27T14:44:03+02:00"),
        ("27. März 2021, 14:44", "2021-03-27T14:44:00"),
        ("27 de diciembre de 2021", "2021-12-27"),
        ("Вс, 27 июн 2021 14:44:03 MSK", "2021-06-27T14:44:03+03:00"),
        ("Sun, 27 Jun 2021 14:44:03 JST", "2021-06-27T14:44:03+09:00"),
        ("2021年6月27日 14:44", "2021-06-27T14:44:00"),
        ("2021년 06월 27일 오후 02:44:03", "2021-06-27"),
        ("\n  2021-06-27T12:37:08Z\n", "2021-06-27T12:37:08+00:00"),
    ],
)
def test_forms_that_are_read(written: str, told: str) -> None:
    assert rfc3339(written) == told


@pytest.mark.parametrize(
    "written",
    [
        None,
        "",
        "yesterday",
        "2021",
        "2021-06",
        "27/06/2021",
        "06.27.2021",
        "1403/05/12 10:20",
        "۱۴۰۳/۰۵/۱۲",
        "2567-09-06T10:00:00+07:00",
        "Fri, 06 Sep 2567 10:00:00 +0700",
        "0001-01-01T00:00:00Z",
        "0001-01-01T00:00:00+00:00",
        "1970-01-01",
        "1970-01-01T00:00:00Z",
        "1970-01-01T01:00:00+01:00",
        "Wed, 31 Dec 1969 19:00:00 -0500",
        "2021-02-30",
        "2021-13-01T00:00:00Z",
        "2021-02-30T00:00:00+05:30",
        "2021-06-27T25:00:00Z",
        "32 Jun 2021",
        "27 Foo 2021 10:00 GMT",
        "27 Marble 2021",
        "27 lis 2021",
        "27. listopada 2021",
        "1712011567",
        "1712011567000",
        "2021-06-271",
        "0000-00-00T00:00:00+00:00",
        "9" * 500,
    ],
)
def test_what_is_no_day_is_none(written: str | None) -> None:
    assert rfc3339(written) is None


moments = st.integers(366 * 86400, 4_000_000_000).map(lambda second: datetime.fromtimestamp(second, UTC))
zones = st.integers(-12 * 4, 14 * 4).map(lambda quarters: timezone(timedelta(minutes=15 * quarters)))


@given(moments, zones)
def test_both_standard_forms_give_the_moment_back(moment: datetime, zone: timezone) -> None:
    moment = moment.replace(tzinfo=zone)
    for written in (moment.isoformat(), format_datetime(moment), moment.isoformat(" ")):
        assert rfc3339(written) == moment.isoformat()


@given(st.text(max_size=120))
def test_any_text_is_read_or_refused(text: str) -> None:
    told = rfc3339(text)
    if told is not None:
        moment = datetime.fromisoformat(told)
        assert rfc3339(told) == told
        assert moment.replace(tzinfo=UTC).year >= 1
