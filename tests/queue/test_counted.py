"""Feeds that lead through a counting service."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newscrawl.discover.found import Found
from newscrawl.discover.identity import UrlFacts
from newscrawl.queue.counted import service_of

URLS = UrlFacts(hosts=("example.org",))
OWN, SERVICE, PARTNER = (
    "https://example.org/a/{}",
    "https://count.example/~3/{}",
    "https://partner.example/{}",
)


def items(form: str, count: int) -> list[Found]:
    return [Found(url=form.format(number), kind="feed") for number in range(count)]


@pytest.mark.parametrize(
    ("listed", "service"),
    [
        (items(SERVICE, 3), "count.example"),
        (items(SERVICE, 5) + items(OWN, 4), "count.example"),
        (items(SERVICE, 4) + items(OWN, 4), ""),
        (items(SERVICE, 3) + items(PARTNER, 3), ""),
        (items(PARTNER, 1) + items(SERVICE, 5), "count.example"),
        ([replace(item, kind="section") for item in items(SERVICE, 5)], ""),
        (items(SERVICE, 2), ""),
        (items(OWN, 5), ""),
        ([], ""),
    ],
)
def test_most_of_a_feed_leads_to_one_other_host(listed: list[Found], service: str) -> None:
    assert service_of(listed, URLS) == service


def test_where_it_is_known_what_addresses_articles_have_nothing_leads_through_another_host() -> None:
    assert service_of(items(SERVICE, 5), UrlFacts(article=r"/(?P<id>\d+)$", hosts=("example.org",))) == ""
