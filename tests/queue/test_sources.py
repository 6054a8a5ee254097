"""Which sources a run asks."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import ClassVar

import pytest

from newscrawl.options import parse_options
from newscrawl.queue.sources import (
    MISSED_DAYS,
    RECENT_DAYS,
    Source,
    dated,
    left_over,
    plan,
    window_start,
)

TODAY = date(2026, 3, 1)


class Facts:
    sections: ClassVar[Mapping[str, str]] = {
        "markets": "https://example.org/markets",
        "world": "https://example.org/world",
    }
    pagination: ClassVar[str | None] = "{url}/page-{n}"
    feeds: ClassVar[Mapping[str, str]] = {"markets": "https://example.org/markets.rss"}
    news_sitemaps: ClassVar[tuple[str, ...]] = ("https://example.org/news.xml",)
    sitemaps: ClassVar[tuple[str, ...]] = ("https://example.org/index.xml",)
    dated_sitemaps: ClassVar[tuple[str, ...]] = ("https://example.org/{yyyy}-{mm}.xml",)


class Undated(Facts):
    dated_sitemaps = ()


class Daily(Facts):
    dated_sitemaps: ClassVar[tuple[str, ...]] = ("https://example.org/{yyyy}-{mm}-{dd}.xml",)


def asked(facts: type[Facts], **arguments: str) -> list[str]:
    options = parse_options(arguments, tuple(facts.sections))
    days = dated(facts(), options, TODAY, window_start(options, TODAY))
    planned = [*plan(facts(), options), *days]
    return [source.url.removeprefix("https://example.org/") for source in planned]


def test_a_cron_run_asks_everything_young() -> None:
    assert asked(Facts) == ["markets.rss", "news.xml", "markets", "world", "2026-03.xml", "2026-02.xml"]


def test_without_dated_sitemaps_the_index_is_asked() -> None:
    assert asked(Undated)[-1] == "index.xml"


def test_sections_alone() -> None:
    assert asked(Facts, sections="markets") == ["markets.rss", "markets"]


def test_a_past_period_is_in_dated_sitemaps_newest_first() -> None:
    assert asked(Facts, since="2019-02-10", until="2019-03-31") == ["2019-03.xml", "2019-02.xml"]


def test_a_past_period_without_dated_sitemaps_looks_everywhere() -> None:
    assert "index.xml" in asked(Undated, since="2019-02-10", until="2019-03-31")


def test_a_period_up_to_now_asks_what_is_young_too() -> None:
    urls = asked(Facts, since="2026-01-15")
    assert {"markets.rss", "2026-01.xml"} <= set(urls)


def test_named_urls_ask_nothing() -> None:
    assert asked(Facts, url="https://example.org/a") == []


def test_the_next_page_of_a_section() -> None:
    first = Source(kind="section", url="https://example.org/markets/", section="markets")
    second = first.next_page("{url}/page-{n}", first.url)
    assert second.url == "https://example.org/markets/page-2"
    assert second.next_page("{url}/page-{n}", first.url).url == "https://example.org/markets/page-3"


def test_a_window_begins_where_the_period_does() -> None:
    options = parse_options({"since": "2019-03-01", "until": "2019-03-31"}, ())
    assert window_start(options, TODAY, date(2026, 2, 1)) == date(2019, 3, 1)


@pytest.mark.parametrize(
    ("last", "back"),
    [
        *((last, RECENT_DAYS) for last in (None, 1, 0, -1)),
        (8, 9),
        *((last, MISSED_DAYS) for last in (400, -3, -365)),
    ],
)
def test_a_run_looks_back_to_the_last_one(last: int | None, back: int) -> None:
    """That of a clock which was set back lies ahead, and nobody knows when it was; tomorrow is today in some
    zones.
    """
    day = None if last is None else TODAY - timedelta(days=last)
    start = window_start(parse_options({}, ()), TODAY, day)
    assert start == TODAY - timedelta(days=back)
    assert len([*dated(Daily(), parse_options({}, ()), TODAY, start)]) == back + 1


SECTIONS = [
    Source(kind="section", url="https://example.org/"),
    Source(kind="section", url="https://example.org/world", section="world"),
    Source(kind="feed", url="https://example.org/world/rss", section="wrong"),
]


def test_pages_that_no_run_came_to_are_of_the_section_above_them() -> None:
    urls = ["https://example.org/world/page/3/", "https://example.org/?page=2", "https://example.org/world"]
    world, home = left_over(SECTIONS, urls, None)
    assert (world.url, world.section, world.first, world.guessed) == (urls[0], "world", SECTIONS[1].url, True)
    assert (home.url, home.section, home.first) == (urls[1], None, SECTIONS[0].url)
    (other,) = left_over(SECTIONS[1:], [urls[1]], None)
    assert (other.section, other.first) == (None, urls[1])


def test_pages_that_no_run_came_to_have_the_number_in_their_address() -> None:
    urls = [
        "https://example.org/world/page-7",
        "https://example.org/sport/page-2",
        "https://example.org/world",
    ]
    (page,) = left_over(SECTIONS, urls, "{url}/page-{n}")
    assert (page.url, page.section, page.page) == (urls[0], "world", 7)


def test_a_run_that_asks_no_section_asks_none_of_their_pages() -> None:
    assert not [*left_over(SECTIONS[2:], ["https://example.org/world/page/3/"], None)]


@pytest.mark.parametrize(
    ("form", "ends"),
    [
        ("{yyyy}-{mm}-{dd}", date(2019, 2, 15)),
        ("{yyyy}-{month}", date(2019, 2, 28)),
        ("{yy}", date(2019, 12, 31)),
    ],
)
def test_the_sitemap_of_a_month_or_a_year_is_over_when_that_is(form: str, ends: date) -> None:
    class Periodic(Facts):
        dated_sitemaps: ClassVar[tuple[str, ...]] = (f"https://example.org/{form}.xml",)

    options = parse_options({"since": "2019-02-15", "until": "2019-02-15"}, ())
    (source,) = dated(Periodic(), options, TODAY, window_start(options, TODAY))
    assert source.ends == ends
