"""Addresses of the pages of topics."""

import pytest

from newscrawl.extract.topics.topicaddresses import is_of_topic, may_be_of_topics


@pytest.mark.parametrize(
    "address",
    [
        "/topics/bridges",
        "/de/thema/brücken/",
        "https://www.harbour.example/tag/bridges",
        "/de/bridges/t-17",
        "/tag:bridges",
        "/?tag=bridges",
        "/tags.php?/bridges",
        "/tags#bridges",
        "/index.php?c=tag&tag=bridges",
        "/mots-cles/ponts.html",
    ],
)
def test_the_page_of_a_topic_is_known_alone_and_among_others(address: str) -> None:
    assert is_of_topic(address)
    assert may_be_of_topics(address)
    assert may_be_of_topics(f"/town\n{address}\n\nhttps://www.ferries.example/über-uns")


@pytest.mark.parametrize("address", ["/town", "/stage/bridges", "/news/topical", "", "#top", "/a/t-shirts"])
def test_other_addresses_are_of_none(address: str) -> None:
    assert not is_of_topic(address)


def test_addresses_without_a_word_for_topics_are_of_none() -> None:
    assert not may_be_of_topics("/town\n/stage/bridges\n/news/topical?from=menu\n\n#top")
