"""Which articles of one headline and text are one at another address."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from newscrawl.answers.held import Held
from newscrawl.archive import Archive, Pending
from newscrawl.discover.identity import UrlFacts, identify
from newscrawl.items import Article
from newscrawl.queue.copies import Copies, Original, is_at_another_address
from tests.archive.world import listed_at, open_archive

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
        (f"{AT}/town/jkULQoV", f"{AT}/town/jkULQoV?cid=top", None, DAY),
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
        (f"{AT}/town/the-winning-numbers-here", f"{AT}/town/the-winning-numbers-there", DAY),
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


class Known:
    """What an archive holds, as a run asks for it."""

    def __init__(self, archive: Archive) -> None:
        self.current, self.record = archive.current, archive.record


class World:
    """An archive, and the copies of one run."""

    def __init__(self, archive: Archive) -> None:
        self.archive, self.in_flight = archive, set[str]()
        self.copies = Copies(archive, "outlet", self.in_flight)
        self.held = cast("Held", Known(archive))

    def original(self, article: Article) -> Original | None:
        return self.copies.original(waits(article.url), article, UrlFacts(), self.held)

    def landed(self, url: str) -> list[tuple[str, bool]]:
        return [(row.url, is_copy) for row, is_copy in self.copies.landed(key_of(url), self.held)]


def key_of(url: str) -> str:
    identity = identify(url, UrlFacts(), "outlet", trusted=True)
    assert identity is not None
    return identity.key


def waits(url: str) -> Pending:
    return Pending(key=key_of(url), url=url, via={})


def story(url: str, text: str = "The mill opens again, and hires forty people.", **more: str) -> Article:
    return Article(id=key_of(url), url=url, headline="Old mill opens again", article_body=text, **more)  # type: ignore[arg-type]


PRINT = f"{AT}/print/481122"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    archive = open_archive(tmp_path)
    yield World(archive)
    archive.abandon()


@pytest.mark.parametrize("canonical", [None, PRINT, "mailto:mill@example.org", f"{AT}/print/481122/"])
def test_a_page_that_names_no_other_is_no_copy(world: World, canonical: str | None) -> None:
    world.archive.store(key_of(HERE), story(HERE))
    assert world.original(story(PRINT, canonical_url=canonical or "")) is None


def test_a_page_that_names_itself_in_other_words_does_not_wait_for_itself(world: World) -> None:
    world.archive.ledger.discover(key_of(PRINT), listed_at(PRINT))
    assert world.original(story(PRINT, canonical_url=f"{PRINT}/")) is None
    world.in_flight.add(key_of(PRINT))
    assert world.original(story(PRINT, canonical_url=f"{PRINT}/")) is None


def test_where_addresses_bear_the_publisher_s_numbers_no_page_names_another(world: World) -> None:
    facts = UrlFacts(article=r"/(?P<id>\d+)$")
    other = identify(f"{AT}/481123", facts, "outlet")
    assert other is not None
    world.archive.store(other.key, story(other.url))
    copy = story(PRINT, canonical_url=other.url)
    assert world.copies.original(waits(PRINT), copy, facts, world.held) is None


def test_one_in_a_form_without_the_number_may_name_the_article_that_has_it(world: World) -> None:
    facts = UrlFacts(article=r"/(?P<id>\d+)$|/old-[a-z-]+-\d+$")
    other = identify(f"{AT}/481122", facts, "outlet")
    assert other is not None
    article = story(other.url)
    article.id = other.key
    world.archive.store(other.key, article)
    copy = story(HERE, canonical_url=other.url)
    assert world.copies.original(waits(HERE), copy, facts, world.held) == Original(other.key)
    copy.article_body = "Rain in the north."
    assert world.copies.original(waits(HERE), copy, facts, world.held) is None


def test_a_page_is_a_copy_of_what_it_names_where_that_tells_the_same(world: World) -> None:
    world.archive.store(key_of(HERE), story(HERE))
    assert world.original(story(PRINT, canonical_url=HERE)) == Original(key_of(HERE))
    assert world.original(story(PRINT, "Rain in the north.", canonical_url=HERE)) is None


def test_what_it_names_is_asked_for_first_where_it_waits(world: World) -> None:
    copy = story(PRINT, canonical_url=HERE)
    assert world.original(copy) is None
    world.archive.ledger.discover(key_of(HERE), listed_at(HERE))
    found = world.original(copy)
    assert found is not None
    assert (found.key, found.row and found.row.url) == (key_of(HERE), HERE)
    world.in_flight.add(key_of(HERE))
    assert world.original(copy) == Original(key_of(HERE))


def test_two_that_name_each_other_do_not_wait_for_each_other(world: World) -> None:
    world.in_flight |= {key_of(HERE), key_of(PRINT)}
    assert world.original(story(PRINT, canonical_url=HERE)) == Original(key_of(HERE))
    world.copies.wait(key_of(HERE), waits(PRINT), story(PRINT, canonical_url=HERE))
    assert world.original(story(HERE, canonical_url=PRINT)) is None
    third = f"{AT}/amp/481122"
    assert world.original(story(third, canonical_url=PRINT)) is None


@pytest.mark.parametrize("is_held", [True, False])
def test_what_waited_is_told_once_whether_it_is_a_copy_and_is_believed_then(
    world: World, is_held: bool
) -> None:
    copy, other = (
        story(PRINT, canonical_url=HERE),
        story(f"{AT}/amp/9", "Rain in the north.", canonical_url=HERE),
    )
    for one in (copy, other):
        world.copies.wait(key_of(HERE), waits(one.url), one)
    assert world.landed(PRINT) == []
    if is_held:
        world.archive.store(key_of(HERE), story(HERE))
    assert world.landed(HERE) == [(PRINT, is_held), (other.url, False)]
    assert world.landed(HERE) == []
    assert world.original(copy) is None


def test_an_article_that_is_held_and_names_another_address_is_one_with_it(world: World) -> None:
    record = {"url": HERE, "date_published": DAY}
    there = f"{AT}/2027/a-mill"
    moved = story(there, date_published=LATER)
    world.archive.store(key_of(HERE), story(HERE))
    for named in (False, True):
        if named:
            assert world.original(story(HERE, canonical_url=there)) is None
        assert world.copies.are_one(key_of(HERE), record, key_of(there), moved, UrlFacts()) is named
