"""Names for feeds, from their addresses."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newscrawl.discover.documents.feednames import named

HOME = "https://www.daily.example"


def test_feeds_have_names_that_tell_them_apart() -> None:
    urls = [
        f"{HOME}{path}"
        for path in ("/feed/", "/rss/world.xml", "/world/feed/", "/a/b/c.rss", "/rss", "/atom.xml")
    ]
    names = named(urls)
    assert list(names.values()) == urls
    assert list(names) == ["latest", "world", "world-2", "b-c", "latest-2", "latest-3"]


@given(st.lists(st.text(max_size=20), unique=True))
def test_every_feed_keeps_a_name_of_its_own(paths: list[str]) -> None:
    urls = [f"{HOME}/{path}" for path in paths]
    assert list(named(urls).values()) == urls
    assert all(name.isascii() and name.replace("-", "").isalnum() for name in named(urls))
