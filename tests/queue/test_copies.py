"""Which articles of one headline and text are one at another address."""

from __future__ import annotations

import pytest

from newscrawl.discover.identity import UrlFacts
from newscrawl.items import Article
from newscrawl.queue.copies import is_at_another_address

AT = "https://example.org"
DAY, LATER = "2026-11-27T08:00:00+00:00", "2026-11-28T08:00:00+00:00"
HERE = f"{AT}/town/old-mill-opens-again-481122"


@pytest.mark.parametrize(
    ("held", "here", "canonical", "day"),
    [
        (f"{HERE}?from=top", f"{HERE}?from=foot", HERE, LATER),  # an address that both name
        (HERE, f"{AT}/print/481122", HERE, DAY),  # what is held is what the other names
        (f"{AT}/mill", f"{AT}/mill/amp", "http://www.example.org/mill/", DAY),  # in other words
        (f"{AT}/town/481122", f"{AT}/m/481122", None, DAY),  # no page names one: the number, on one day
        (HERE, HERE.replace("town", "sport"), None, DAY),
        (HERE, f"{AT}/town/old-mill-is-open-481122", None, DAY),  # under its new name
        (f"{AT}/old-mill-opens-again?lead=1", f"{AT}/old-mill-opens-again?lead=2", None, DAY),
        (f"{AT}/town/old-mill-opens-again/", f"{AT}/town/old-mill-opens-again/index.html", None, DAY),
        (f"{AT}/Town/Mill.aspx", f"{AT}/town/mill.aspx", None, DAY),
        (
            HERE.replace("481122", "48").replace("old-mill", "Old-Mill"),
            HERE.replace("481122", "48"),
            None,
            DAY,
        ),
        (f"{AT}/(s(a1))/481122.aspx", f"{AT}/(s(b2))/481122.aspx", None, DAY),
    ],
)
def test_copies(held: str, here: str, canonical: str | None, day: str) -> None:
    record = {"url": held, "canonical_url": canonical, "date_published": DAY}
    assert is_at_another_address(
        record, Article(url=here, canonical_url=canonical, date_published=day), UrlFacts()
    )


@pytest.mark.parametrize(
    ("held", "here", "day"),
    [
        (f"{AT}/2026/11/27/lottery-results-of-the-day", f"{AT}/2026/11/28/lottery-results-of-the-day", LATER),
        (f"{AT}/town/12", f"{AT}/sport/12", DAY),  # counted for each section
        (f"{AT}/town/mill", f"{AT}/sport/mill", DAY),  # a word tells no story
        (f"{AT}/read?id=481122", f"{AT}/read?id=481123", DAY),
        (f"{AT}/2026/index.html", f"{AT}/2027/index.html", DAY),
    ],
)
def test_a_story_that_stands_twice(held: str, here: str, day: str) -> None:
    record = {"url": held, "date_published": DAY}
    assert not is_at_another_address(record, Article(url=here, date_published=day), UrlFacts())


def test_the_numbers_of_the_publisher_tell() -> None:
    facts = UrlFacts(article=r"/(?P<id>\d+)$")
    record = {"url": f"{AT}/a/481122", "canonical_url": HERE}
    assert not is_at_another_address(record, Article(url=f"{AT}/a/481123", canonical_url=HERE), facts)
