"""When an article was published and changed, from sources that know more or less of it."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extract.dated import dates, published


def test_json_ld_with_change() -> None:
    found = dates(datePublished="2019-01-18T13:00:00+05:30", dateModified="2019-01-19T09:00:00+05:30")
    assert published(found) == ("2019-01-18T13:00:00+05:30", "json-ld")
    assert found.modified is not None
    assert found.modified.when.text() == "2019-01-19T09:00:00+05:30"


def test_a_day_takes_its_time_from_a_source_with_the_same_day() -> None:
    head = '<meta property="article:published_time" content="2019-01-18T13:00:00+05:30">'
    assert published(dates(head=head, datePublished="2019-01-18")) == ("2019-01-18T13:00:00+05:30", "meta")
    assert published(dates(head=head, datePublished="2019-01-17")) == ("2019-01-17", "json-ld")


def test_a_time_takes_its_zone_from_a_source_with_the_same_instant() -> None:
    head = '<meta property="article:published_time" content="2019-01-18T07:30:00Z">'
    assert published(dates(head=head, datePublished="2019-01-18T13:00:00"))[0] == "2019-01-18T13:00:00+05:30"  # type: ignore[index]  # there is one


def test_the_zone_of_the_outlet_is_the_last_resort() -> None:
    assert published(dates(datePublished="2019-01-18T13:00:00")) == ("2019-01-18T13:00:00", "json-ld")
    zoned = published(dates(datePublished="2019-01-18T13:00:00", zone="Asia/Kolkata"))
    assert zoned == ("2019-01-18T13:00:00+05:30", "json-ld")


def test_marks_of_microdata_rdfa_and_time() -> None:
    assert published(dates('<span itemprop="datePublished" content="2019-01-18">x</span>')) == (
        "2019-01-18",
        "microdata",
    )
    assert published(dates('<time datetime="2019-01-18T13:00Z">yesterday</time>')) == (
        "2019-01-18T13:00:00+00:00",
        "time",
    )


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (1772731330, "2026-03-05T17:22:10+00:00"),
        (1772731330000, "2026-03-05T17:22:10+00:00"),
        (1772731330.5, "2026-03-05T17:22:10+00:00"),
        (20260305, "2026-03-05"),
    ],
)
def test_a_number_in_json_ld(value: float, expected: str) -> None:
    assert published(dates(datePublished=value)) == (expected, "json-ld")


def test_a_lone_source_gives_way_to_an_earlier_day_beside_the_heading() -> None:
    head = '<meta property="article:published_time" content="2019-11-18T13:00:00Z">'
    line = "<p class='date'>18 January 2019</p>"
    assert published(dates(line, head=head)) == ("2019-01-18", "visible")
    assert published(dates(line, head=head, datePublished="2019-11-18"))[0][:10] == "2019-11-18"  # type: ignore[index]  # there is one


def test_the_name_of_a_zone_is_read_by_the_country() -> None:
    line = "<p class='date'>18 July 2019 13:00 IST</p>"
    assert published(dates(line, url="https://post.ie/1")) == ("2019-07-18T13:00:00+01:00", "visible")
    assert published(dates(line)) == ("2019-07-18T13:00:00+05:30", "visible")
    assert published(dates(line, zone="Asia/Jerusalem")) == ("2019-07-18T13:00:00+05:30", "visible")


def test_the_address_comes_last_and_a_change_after_it() -> None:
    assert published(dates(url="https://x.example/2019/01/18/bridge")) == ("2019-01-18", "url")
    found = dates(dateModified="2019-01-19T09:00:00Z")
    assert published(found) == ("2019-01-19T09:00:00+00:00", "json-ld")
    assert found.flags == ["date_from_change"]


def test_an_address_of_months_before_tells_when_the_article_came_out() -> None:
    url = "https://www.harbourpost.example/blog/2017/7/12/bridge"
    assert published(dates(url=url, datePublished="2019-06-17T18:28:00Z")) == ("2017-07-12", "url")
    assert published(dates(url=url, datePublished="2017-08-12T18:28:00Z")) == (
        "2017-08-12T18:28:00+00:00",
        "json-ld",
    )
    number = "https://www.harbourpost.example/blog/20170712-bridge"
    assert published(dates(url=number, datePublished="2019-06-17"))[0] == "2019-06-17"  # type: ignore[index]  # there is one


def test_the_order_of_numbers_is_that_of_the_country() -> None:
    line = "<p class='date'>03/04/2019</p>"
    assert published(dates(line, language="en")) == ("2019-03-04", "visible")
    host = "https://www.harbourpost.co.uk/news/1"
    assert published(dates(line, language="en", url=host)) == ("2019-04-03", "visible")


@pytest.mark.parametrize(
    ("language", "day"), [("ko", "2023-03-14"), ("zh-TW", "2023-03-14"), ("en", "2014-03-23")]
)
def test_where_the_year_comes_first_it_does_so_in_two_digits(language: str, day: str) -> None:
    assert published(dates("<p class='date'>23-03-14</p>", language=language)) == (day, "visible")


def test_meta_elements_of_few_sites() -> None:
    for name in ("pub_date", "prism.publicationDate", "created", "date:published_time"):
        assert published(dates(head=f'<meta name="{name}" content="2019-01-18">')) == ("2019-01-18", "meta")
    changed = dates(head='<meta name="bt:modDate" content="20190119T10:04:00Z">', datePublished="2019-01-18")
    assert changed.modified is not None
    assert changed.modified.when.text() == "2019-01-19T10:04:00+00:00"
    later = dates(head='<meta name="modified-date" content="2019-01-19">', datePublished="2019-01-18")
    assert later.modified is not None
    assert later.modified.when.text() == "2019-01-19"


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("2019/jan/18", ("2019-01-18", "url")),
        ("2019/january/18", ("2019-01-18", "url")),
        ("2019/Jan/18", None),
        ("2019/POLITICS/01/18", ("2019-01-18", "url")),
        ("2019/middle_east/1/8", ("2019-01-08", "url")),
        ("2019/harbour/14/18", None),
        ("2019/harbour/18", None),
        ("2019/feb/31", None),
    ],
)
def test_the_name_of_a_month_in_the_address(path: str, day: tuple[str, str] | None) -> None:
    assert published(dates(url=f"https://x.example/news/{path}/bridge")) == day


@pytest.mark.parametrize(
    ("number", "day"),
    [
        ("AEN20190118002300325", ("2019-01-18", "url")),
        ("201901180923", ("2019-01-18", "url")),
        ("news?pid=20601110", None),
        ("201901182460123", None),
        ("201913180923123", None),
        ("1120190118092312", None),
    ],
)
def test_a_number_in_the_address_that_begins_with_a_minute(number: str, day: tuple[str, str] | None) -> None:
    assert published(dates(url=f"https://x.example/view/{number}")) == day


def test_no_date() -> None:
    found = dates("<p>The harbour was quiet in 1975.</p>")
    assert found.published is None
    assert found.modified is None


def test_an_instant_is_told_on_the_clock_the_page_shows() -> None:
    found = dates('<p class="date">17 January 2019, 21:25</p>', datePublished="2019-01-18T00:25:56Z")
    assert published(found) == ("2019-01-17T21:25:56-03:00", "json-ld")
    other = dates('<p class="date">17 January 2019, 21:31</p>', datePublished="2019-01-18T00:25:56Z")
    assert published(other) == ("2019-01-18T00:25:56+00:00", "json-ld")


def test_a_meta_element_with_the_visible_day_is_believed_against_json_ld_alone() -> None:
    head = '<meta property="article:published_time" content="2019-01-18T13:00:00+05:30">'
    shown = '<p class="date">18 January 2019</p>'
    other = "2019-01-15T08:00:00+05:30"
    assert published(dates(shown, head, datePublished=other)) == ("2019-01-18T13:00:00+05:30", "meta")
    assert published(dates("", head, datePublished=other)) == (other, "json-ld")


def test_a_meta_element_that_may_speak_of_the_page_gives_way_to_the_line_beside_the_heading() -> None:
    head = '<meta name="date" content="2019-01-20">'
    assert published(dates('<p class="date">18 January 2019</p>', head)) == ("2019-01-18", "visible")
    far = '<p class="a">x</p>' * 40 + '<p class="date">18 January 2019</p>'
    assert published(dates(far, head)) == ("2019-01-20", "meta")


@pytest.mark.parametrize(
    ("url", "stated", "told"),
    [
        ("https://post.de/2019/01/19/a", "2019-01-18T23:11:59Z", "2019-01-19T00:11:59+01:00"),
        ("https://post.de/2019/01/18/a", "2019-01-18T23:11:59Z", "2019-01-18T23:11:59+00:00"),
        ("https://post.de/a", "2019-01-18T23:00:00Z", "2019-01-19T00:00:00+01:00"),
        ("https://post.de/a", "2019-01-18T23:11:59Z", "2019-01-18T23:11:59+00:00"),
        ("https://post.com/2019/01/19/a", "2019-01-18T23:11:59Z", "2019-01-18T23:11:59+00:00"),
    ],
)
def test_an_instant_is_told_on_the_countrys_clock_where_the_day_shows_it(
    url: str, stated: str, told: str
) -> None:
    assert published(dates(url=url, datePublished=stated)) == (told, "json-ld")


def test_a_date_of_change_in_microdata_is_the_last_resort() -> None:
    found = dates(head='<meta itemprop="dateUpdate" content="2019-01-18 10:47:36">')
    assert published(found) == ("2019-01-18T10:47:36", "meta")
    assert found.flags == ["date_from_change"]


def test_an_instant_in_an_attribute_of_an_empty_element() -> None:
    line = '<p class="date" data-utc="1547796600"></p>'
    assert published(dates(line)) == ("2019-01-18T07:30:00+00:00", "visible")


def test_an_attribute_named_for_publication_states_the_day() -> None:
    mark = '<div id="article-published-at-date" {}="miércoles, 8 mayo 2019 04:10"></div>'
    head = '<meta name="cXenseParse:recs:publishtime" content="2019-05-08T04:10:00-03:00">'
    made = "2019-05-07T23:35:55"
    said = dates(mark.format("data-published-at-date"), head, language="es", datePublished=made)
    assert published(said) == ("2019-05-08T04:10:00-03:00", "meta")
    other = dates(mark.format("data-event-at"), head, language="es", datePublished=made)
    assert published(other) == (made, "json-ld")


STATED = st.sampled_from([
    "2019-03-31T02:30:00", "2019-10-27T02:30:00", "2019-03-31T01:30:00Z", "2024-10-06T02:15", "2024-02-30",
    "2019-02-29T10:00:00+05:45", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59-14:00", "2019-01-18T24:00:00Z",
    "1547812800", "99999999999999", "31/12/1999 11:59 pm IST", "१८ जनवरी 2019", "2019年1月18日 13:00",
    "Updated 18 January 2019", "2019-01-18T13:00:00+99:99", "2562-01-18", "", "18", "-", "NaN",
])  # fmt: skip
ZONES = st.sampled_from([
    None, "Asia/Kathmandu", "Australia/Lord_Howe", "Europe/Berlin", "Pacific/Apia", "Asia/Kolkata",
    "Mars/Base", "..",
])  # fmt: skip


@given(STATED, STATED, STATED, STATED, ZONES, st.sampled_from(["en", "de-CH", "th", "fa", ""]))
def test_whatever_is_stated_a_date_is_one_of_the_calendar_or_none(
    node: str, meta: str, time: str, line: str, zone: str | None, language: str
) -> None:
    head = f'<meta property="article:published_time" content="{meta}">'
    body = f'<time class="date" datetime="{time}">{line}</time><p>{line}</p>'
    found = dates(body, head, zone=zone, language=language, datePublished=node, dateModified=time)
    for stated in (found.published, found.modified):
        if stated is not None:
            moment = dt.datetime.fromisoformat(stated.when.text())
            assert 1980 <= moment.year < 2100
            assert (stated.when.precision == "day") == (stated.when.time is None)


def test_a_time_takes_the_zone_of_a_change_at_the_same_minute() -> None:
    modified = '<meta property="article:modified_time" content="2019-01-18T13:00:20+05:30">'
    head = '<meta name="pubdate" content="2019-01-18T13:00:00">'
    assert published(dates(head=head + modified)) == ("2019-01-18T13:00:00+05:30", "meta")
    assert published(dates(head=head + modified.replace("13:00", "13:15"))) == ("2019-01-18T13:00:00", "meta")


def test_no_zone_is_made_of_two_times_that_no_clocks_are_apart() -> None:
    found = dates("<p>Updated 18 January 2019 12:45 GMT</p>", dateModified="2019-01-18T10:00:00")
    assert found.modified is not None
    assert found.modified.when.offset is None


def test_the_date_of_an_entry_in_a_list_of_other_articles_is_not_the_articles() -> None:
    date = '<meta itemprop="datePublished" content="2012-06-16">'
    entry = f'<li itemprop="itemListElement"><a href="/b">A ship</a>{date}</li>'
    shown = '<p class="date">Published June 6, 2013</p>'
    assert published(dates(f"{shown}<ul>{entry}</ul>")) == ("2013-06-06", "visible")
    own = entry.replace("itemListElement", "about")
    assert published(dates(f"{shown}<ul>{own}</ul>")) == ("2012-06-16", "meta")


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Bridge opens – Harbour Post – 13.06.2023", ("2023-06-13", "title")),
        ("13.06.2023 | Bridge opens", ("2023-06-13", "title")),
        ("Bridge opens - 13/06/2023 - Harbour Post", ("2023-06-13", "title")),
        ("What the treaty of 13 June 2023 means for the harbour | Harbour Post", None),
        ("Concert in the old mill, 13 June 2023, 8 pm", None),
    ],
)
def test_a_part_of_the_title_that_is_a_day(title: str, expected: tuple[str, str] | None) -> None:
    assert published(dates("<p>It opens.</p>", head=f"<title>{title}</title>", language="de")) == expected


def test_a_day_near_the_heading_comes_before_that_of_the_title() -> None:
    found = dates('<p class="date">12.06.2023</p>', head="<title>Bridge | 13.06.2023</title>", language="de")
    assert published(found) == ("2023-06-12", "visible")


@pytest.mark.parametrize(
    ("attribute", "day"),
    [
        ("data-post_date", "2026-03-05"),
        ("data-unix-timestamp", "2026-03-05"),
        ("data-updated-date", None),
        ("data-event-start", None),
        ("data-sheet", None),
    ],
)
def test_data_that_is_named_for_a_date(attribute: str, day: str | None) -> None:
    value = "1772695800" if "stamp" in attribute else "2026-03-05"
    found = dates(f'<div class="date" {attribute}="{value}">This week</div>').published
    assert (found.when.day.isoformat() if found else None) == day


def test_the_day_of_an_attribute_takes_the_time_that_its_element_shows() -> None:
    shown = "<p></p>" * 7 + '<p class="date" data-date="2026-03-05">{} March 2026, 8:30 am</p>'
    assert published(dates(shown.format(5))) == ("2026-03-05T08:30:00", "visible")
    assert published(dates(shown.format(6))) == ("2026-03-05", "visible")


def test_midnight_without_a_zone_is_a_day() -> None:
    line = "<div class='date'>18 January 2019, 13:00</div>"
    assert published(dates(line, datePublished="2019-01-18T00:00:00")) == ("2019-01-18T13:00:00", "visible")
    assert published(dates("", datePublished="2019-01-18T00:00:00")) == ("2019-01-18T00:00:00", "json-ld")
    zoned = published(dates(line, datePublished="2019-01-18T00:00:00+05:30"))
    assert zoned == ("2019-01-18T00:00:00+05:30", "json-ld")


def test_readers_are_told_no_moment_that_is_written_for_programs() -> None:
    hidden = "<span class='updated snippet'>2019-11-02T10:41:22+00:00</span>"
    assert published(dates(f"<div class='meta'>By Mira Jonas {hidden} May 3rd, 2016</div>")) == (
        "2016-05-03",
        "visible",
    )
    assert published(dates("<div class='meta'>2019-11-02T10:41:22Z, 3 comments</div>")) == (
        "2019-11-02T10:41:22+00:00",
        "visible",
    )


@pytest.mark.parametrize("name", ["modifydate", "update-time", "last_updated", "updated_on"])
def test_what_the_line_of_a_change_is_named(name: str) -> None:
    found = dates(
        f"<p class='createdate'>3 May 2007</p><p class='{name}'>Last changed ( Friday, 04 May 2007 )</p>"
    )
    assert found.modified is not None
    assert found.modified.when.text() == "2007-05-04"
    assert published(found) == ("2007-05-03", "visible")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("<p class='meta'>March 10, 2026 | Updated March 11, 2026, 8:05 am</p>", "2026-03-11T08:05:00-05:00"),
        ("<p class='meta'>March 10, 2026 | Updated March 10, 2026, 8:05 pm</p>", "2026-03-10T20:05:00"),
        ("<b>Updated <time datetime='2026-03-11T08:05-05:00'>Mar 11</time></b>", "2026-03-11T08:05:00-05:00"),
        ("<span>Also on <time datetime='2026-03-11T08:05:00-05:00'>Mar 11</time></span>", None),
    ],
)
def test_a_change_that_only_readers_see_is_told_beside_a_time_that_markup_settles(
    line: str, told: str | None
) -> None:
    head = '<meta property="article:published_time" content="2026-03-10T22:41:00-05:00">'
    found = dates(f"<time datetime='2026-03-10T22:41:00-05:00'>Mar 10, 2026</time> {line}", head)
    assert published(found) == ("2026-03-10T22:41:00-05:00", "meta")
    assert (found.modified and found.modified.when.text()) == told
