"""What `-a` may say, and the line a wrong value gets."""

from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from newscrawl.options import OptionError, parse_options

SECTIONS = ("markets", "companies")


def test_all_arguments() -> None:
    options = parse_options(
        {"sections": "markets, companies", "since": "2019-03-01", "until": "2019-03-31", "limit": "100"},
        SECTIONS,
    )
    assert options.sections == ("markets", "companies")
    assert (options.since, options.until) == (date(2019, 3, 1), date(2019, 3, 31))
    assert options.limit == 100
    assert options.past_only


def test_nothing_asked_for() -> None:
    options = parse_options({}, SECTIONS)
    assert not options.past_only
    assert options.limit is None


def test_values_as_a_program_gives_them() -> None:
    """`process.crawl("example", limit=5)` hands over what it is given."""
    options = parse_options(
        {"sections": ["markets", "companies"], "since": date(2019, 3, 1), "until": None, "limit": 100},
        SECTIONS,
    )
    assert (options.sections, options.since, options.limit) == (SECTIONS, date(2019, 3, 1), 100)
    noon = datetime(2019, 3, 1, 12, tzinfo=timezone(timedelta(hours=5)))
    assert parse_options({"since": noon}, ()).since == date(2019, 3, 1)
    urls = ("https://example.org/a,b", "https://example.org/c")
    assert parse_options({"url": [*urls]}, ()).urls == urls
    with pytest.raises(OptionError, match=r"limit=2\.5: not a number"):
        parse_options({"limit": 2.5}, ())


@pytest.mark.parametrize("separator", [" ", ",", "  ", ", ", " , "])
def test_several_urls(separator: str) -> None:
    urls = ("https://example.org/a,b", "https://example.org/c")
    assert parse_options({"url": separator.join(urls)}, SECTIONS).urls == urls


def test_urls_of_a_list(tmp_path: Path) -> None:
    urls = tuple(f"https://example.org/a-story-of-a-mill-and-its-keeper-{n}" for n in range(3000))
    (tmp_path / "list.txt").write_text("\n".join([*urls, urls[0]]), "utf-8")
    assert parse_options({"url": f"@{tmp_path / 'list.txt'}"}, SECTIONS).urls == urls


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({"sections": "market"}, "Allowed: companies, markets"),
        ({"sections": ","}, "Allowed: companies, markets"),
        ({"section": "markets"}, "no such argument"),
        ({"since": "1.3.2019"}, "YYYY-MM-DD"),
        ({"since": "2019-02-30"}, "YYYY-MM-DD"),
        ({"since": "20190301"}, "YYYY-MM-DD"),
        ({"since": "2019-03-02", "until": "2019-03-01"}, "is after"),
        ({"until": "2019-03-01"}, "needs a since"),
        ({"since": "2999-01-01"}, "future"),
        ({"limit": "0"}, "whole number"),
        ({"limit": "-3"}, "whole number"),
        ({"limit": "many"}, "whole number"),
        ({"limit": "9" * 19}, "whole number"),
        ({"limit": "9" * 5000}, "whole number"),
        ({"url": "file:///etc/passwd"}, "not a web address"),
        ({"url": " "}, "empty"),
        ({"url": "https://example.org/a", "since": "2019-03-01"}, "leave one of them out"),
        ({"url": "@/none/list.txt"}, "@/none/list.txt: the list cannot be read"),
        ({"url": "@/dev/null"}, "@/dev/null: the list is empty"),
    ],
)
def test_a_wrong_value_gets_one_line(arguments: dict[str, str], says: str) -> None:
    with pytest.raises(OptionError) as caught:
        parse_options(arguments, SECTIONS)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


def test_the_number_that_scrapyd_gives_a_job_is_no_fault() -> None:
    assert parse_options({"_job": "80b3c3c4", "limit": "5"}, SECTIONS).limit == 5


def test_a_day_that_has_begun_in_the_east_is_no_future() -> None:
    """An outlet's morning is the evening before, where somebody west of it archives it."""
    east = datetime.now(timezone(timedelta(hours=14))).date()
    assert parse_options({"since": str(east)}, ()).since == east
    with pytest.raises(OptionError, match="future"):
        parse_options({"since": str(east + timedelta(days=2))}, ())
