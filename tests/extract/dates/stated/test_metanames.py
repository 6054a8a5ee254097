"""What meta elements with a date are named."""

import pytest

from newscrawl.extract.dates.stated.metanames import CHANGED, ranked
from tests.extract.dated import dates, published


@pytest.mark.parametrize(
    "name",
    [
        "article:published_time", "publish-date", "iso-8601-publish-date", "mediator_published_time",
        "news:publication_date", "articlepublishdate", "first-published", "date_created", "dateposted",
    ],
)  # fmt: skip
def test_a_name_that_ends_as_one_of_publication_does(name: str) -> None:
    assert published(dates(head=f'<meta name="{name}" content="2026-03-05">')) == ("2026-03-05", "meta")


@pytest.mark.parametrize("name", ["last_updated", "lastmodifieddate", "article:update_time"])
def test_a_name_that_ends_as_one_of_a_change_does(name: str) -> None:
    [(rank, _)] = ranked([name])
    assert rank >= CHANGED


@pytest.mark.parametrize(
    "name",
    ["video:release_date", "apub:time", "author_date", "page_created_by", "last_published", "republished"],
)
def test_other_names_have_none(name: str) -> None:
    assert ranked([name]) == []


def test_a_name_that_is_not_known_gives_way_to_the_line_at_the_heading() -> None:
    head = '<meta name="mediator_published_time" content="2026-03-08">'
    assert published(dates("<p class='date'>5 March 2026</p>", head)) == ("2026-03-05", "visible")
