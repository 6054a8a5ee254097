"""Clocks told from two ways in which a page gives one moment."""

import datetime as dt

import pytest

from newscrawl.extract.dates.localclock import gap, in_zone_of, on_clock_of, to_the_second
from newscrawl.extract.dates.moments.when import parse, read
from newscrawl.extract.dates.stated.indata import Stated
from tests.extract.dated import dates, published


@pytest.mark.parametrize(
    ("local", "minutes"),
    [
        ("2026-03-05T16:30:00", 0),
        ("2026-03-05T22:00:00", 330),
        ("2026-03-06T06:30:00", 840),
        ("2026-03-05T05:30:00", -660),
        ("2026-03-05T04:30:00", None),  # half past four in the afternoon, on a clock of twelve hours
        ("2026-03-06T07:30:00", None),
        ("2026-03-05T16:37:00", None),
    ],
)
def test_how_far_east_a_clock_is(local: str, minutes: int | None) -> None:
    here, there = read(local), read("2026-03-05T16:30:00Z")
    assert here is not None
    assert there is not None
    assert gap(here, there) == minutes
    assert there.instant == dt.datetime(2026, 3, 5, 16, 30, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("other", "offset"),
    [
        ("2026-03-05T16:30:45+05:30", 330),
        ("2026-03-06T16:30:00+05:30", None),
        ("2026-03-05T16:31:00+05:30", None),
        ("2026-03-05T16:30:00", None),
        ("2026-03-05", None),
    ],
)
def test_a_time_has_the_zone_of_the_very_same_minute_elsewhere(other: str, offset: int | None) -> None:
    here, there = read("2026-03-05T16:30:00"), read(other)
    assert here is not None
    assert there is not None
    zoned = in_zone_of(Stated(here, "visible", 1.0), [Stated(there, "meta", 1.0)])
    assert zoned.when.offset == offset


def test_a_zone_that_is_said_once_is_that_of_publication_and_change() -> None:
    line = "<p class='dates'>Posted June 2, 2021 4:15 p.m. | Updated June 2, 2021 6:40 p.m.{}</p>"
    found = dates(line.format(" EDT"))
    assert published(found) == ("2021-06-02T16:15:00-04:00", "visible")
    assert published(dates(line.format(""))) == ("2021-06-02T16:15:00", "visible")
    later = dates(line.replace("4:15 p.m.", "4:15 p.m. EDT").format(""))
    assert later.modified is not None
    assert later.modified.when.text() == "2021-06-02T18:40:00-04:00"
    weeks_later = line.replace("Updated June 2", "Updated November 29")
    assert published(dates(weeks_later.format(" EST"))) == ("2021-06-02T16:15:00", "visible")


@pytest.mark.parametrize(
    ("stated", "shown", "told"),
    [
        ("2021-05-03T00:00:00Z", "3 May 2021, 09:30", "2021-05-03T00:00:00+00:00"),
        ("2021-05-03T00:00:00Z", "2 May 2021, 20:00", "2021-05-02T20:00:00-04:00"),
        ("2021-05-03T07:30:00Z", "3 May 2021, 09:30", "2021-05-03T09:30:00+02:00"),
    ],
)
def test_the_midnight_that_stands_for_a_day_tells_no_zone(stated: str, shown: str, told: str) -> None:
    found = dates(f"<p class=date>{shown}</p>", datePublished=stated)
    assert found.published is not None
    assert found.published.when.text() == told


@pytest.mark.parametrize(
    "shown",
    [
        "<p class='date'>March 5, 2026, 8:12 p.m. EST</p>",
        "<p class='date'>Thu Mar 5, 2026 20:12 (GMT-5)</p>",
        "<time datetime='2026-03-05T20:12:30-05:00'>March 5</time>",
        "<time datetime='2026-03-06T01:12:30Z'>March 5, 2026 at 8:12 pm EST</time>",
        "<div><time datetime='2026-03-06T01:12:30.482Z'>Published March 5, 2026, 8:12 p.m.</time></div>",
    ],
)
def test_a_moment_in_utc_is_told_in_the_zone_that_the_page_shows_it_in(shown: str) -> None:
    found = dates(shown, language="en-US", datePublished="2026-03-06T01:12:30Z")
    assert published(found) == ("2026-03-05T20:12:30-05:00", "json-ld")
    other = dates(shown, language="en-US", datePublished="2026-03-06T01:32:30Z")
    assert published(other) == ("2026-03-06T01:32:30+00:00", "json-ld")


@pytest.mark.parametrize(
    ("published_at", "changed_at", "told", "zone"),
    [
        ("2021-06-02T16:15:00-04:00", "2021-06-03T01:40:00Z", "2021-06-02T21:40:00-04:00", None),
        ("2021-06-02T16:15:00+02:00", "2021-11-29T13:40:00Z", "2021-11-29T14:40:00+01:00", "Europe/Berlin"),
        ("2021-06-02T16:15:00-04:00", "2021-11-29T13:40:00Z", "2021-11-29T13:40:00+00:00", None),
        ("2021-06-02T16:15:00-04:00", "2021-11-29T13:40:00Z", "2021-11-29T13:40:00+00:00", "Europe/Berlin"),
        ("2021-06-02T16:15:00-04:00", "2021-06-02T18:40:00+02:00", "2021-06-02T18:40:00+02:00", None),
        ("2021-06-02T16:15:00Z", "2021-06-02T18:40:00Z", "2021-06-02T18:40:00+00:00", "Europe/Berlin"),
        ("2021-06-02T16:15:00-04:00", "2021-06-03", "2021-06-03", None),
    ],
)
def test_a_change_stated_in_utc_is_told_on_the_clock_of_publication(
    published_at: str, changed_at: str, told: str, zone: str | None
) -> None:
    first, changed = read_stated(published_at), read_stated(changed_at)
    assert on_clock_of(changed, first, zone).when.text() == told


def read_stated(text: str) -> Stated:
    when = parse(text)
    assert when is not None
    return Stated(when, "json-ld", 1.0)


def test_a_page_tells_both_of_its_dates_on_one_clock() -> None:
    found = dates(
        "<p class='date'>June 2, 2021 8:15 p.m.</p>",
        head='<meta property="article:published_time" content="2021-06-03T00:15:00Z">'
        '<meta property="article:modified_time" content="2021-06-03T01:40:00Z">',
    )
    assert published(found) == ("2021-06-02T20:15:00-04:00", "meta")
    assert found.modified is not None
    assert found.modified.when.text() == "2021-06-02T21:40:00-04:00"


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2026-03-04T20:08:00-04:00", "2026-03-04T20:08:00-04:00"),
        ("2026-03-06T01:08:00+09:00", "2026-03-06T01:08:00+09:00"),
        ("2026-03-04T20:08:00", "2026-03-05"),
        ("2026-03-04T18:08:00-04:00", "2026-03-05"),
        ("2026-03-04T23:08:00Z", "2026-03-05"),
    ],
)
def test_a_bare_day_may_be_that_of_a_moment_in_utc(moment: str, expected: str) -> None:
    head = '<meta property="article:published_time" content="2026-03-05">'
    found = published(dates(f'<time itemprop="datePublished" datetime="{moment}">then</time>', head))
    assert found is not None
    assert found[0] == expected


def test_a_moment_that_data_state_twice_is_told_in_its_zone() -> None:
    head = (
        '<meta property="article:published_time" content="2026-03-06T01:12:30Z">'
        '<meta name="date" content="2026-03-05T20:12:00-05:00">'
    )
    assert published(dates(head=head)) == ("2026-03-05T20:12:30-05:00", "meta")


@pytest.mark.parametrize(
    ("stated", "day", "zone", "told"),
    [
        ("2026-03-06T01:12:30Z", "2026-03-05", "-05:00", "2026-03-05T20:12:30-05:00"),
        ("2026-03-05T22:12:30-08:00", "2026-03-06", "-05:00", "2026-03-06T01:12:30-05:00"),
        ("2026-03-06T01:12:30Z", "2026-03-06", "-05:00", "2026-03-06T01:12:30+00:00"),
        ("2026-03-06T01:12:30Z", "2026-03-05", "+01:00", "2026-03-06T01:12:30+00:00"),
    ],
)
def test_a_publication_is_told_on_the_clock_of_its_change_where_that_has_the_day_shown(
    stated: str, day: str, zone: str, told: str
) -> None:
    head = f'<meta name="date" content="{day}">'
    found = dates(head=head, datePublished=stated, dateModified=f"2026-03-06T09:00:00{zone}")
    assert published(found) == (told, "json-ld")


def test_a_change_in_the_second_of_the_publication_has_its_zone() -> None:
    line = (
        "<p class='meta'><span itemprop='datePublished' content='2026-03-05T16:11:20+00:00'>March 5, 2026 "
        "4:11 pm EST</span><meta itemprop='dateModified' content='2026-03-05T16:11:20+00:00'></p>"
    )
    head = '<meta property="article:published_time" content="2026-03-05T21:11:20Z">'
    found = dates(line, head)
    assert published(found) == ("2026-03-05T16:11:20-05:00", "meta")
    assert found.modified is not None
    assert found.modified.when.text() == "2026-03-05T16:11:20-05:00"


@pytest.mark.parametrize(
    ("shown", "told"),
    [
        ("March 5, 2026 at 8:12 pm ET", "2026-03-05T20:12:30-05:00"),
        ("March 5, 2026 at 8:12 pm CT", "2026-03-06T01:12:30+00:00"),
        ("March 5, 2026 at 8:20 pm", "2026-03-06T01:12:30+00:00"),
        ("March 5, 2026", "2026-03-06T01:12:30+00:00"),
    ],
)
def test_an_element_that_states_a_moment_in_utc_shows_it_on_the_clock_of_the_page(
    shown: str, told: str
) -> None:
    found = dates(f"<time datetime='2026-03-06T01:12:30Z'>{shown}</time>", language="en-US")
    assert published(found) == (told, "time")


def test_a_moment_that_gets_the_zone_utc_elsewhere_is_told_on_the_clock_of_the_page_too() -> None:
    shown = "<p class='date'><time datetime='2026-03-06T01:12:30Z'>March 5, 2026 at 8:12 pm ET</time></p>"
    found = dates(shown, '<meta property="article:published_time" content="2026-03-06 01:12:30">')
    assert published(found) == ("2026-03-05T20:12:30-05:00", "meta")


@pytest.mark.parametrize(
    ("seen", "stated", "told"),
    [
        ("2026-03-05T16:30+02:00", "2026-03-05T14:30:12Z", "2026-03-05T16:30:12+02:00"),
        ("2026-03-05T16:30+02:00", "2026-03-05T14:31:12Z", "2026-03-05T16:30:00+02:00"),
        ("2026-03-05T16:30", "2026-03-05T16:30:12Z", "2026-03-05T16:30:00"),
        ("2026-03-05T16:30:40+02:00", "2026-03-05T14:30:12Z", "2026-03-05T16:30:40+02:00"),
    ],
)
def test_a_moment_has_the_second_of_the_same_minute(seen: str, stated: str, told: str) -> None:
    one, other = parse(seen), parse(stated)
    assert one is not None
    assert other is not None
    found = to_the_second(Stated(one, "visible", 5.0), [Stated(other, "time", 5.1)])
    assert found.when.text() == told
