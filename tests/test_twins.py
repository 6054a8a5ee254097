"""Two addresses whose pages name the same canonical one: one article where they tell the same, else two."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from newscrawl.archive import Archive
from newscrawl.discover.identity import UrlFacts, identify
from newscrawl.items import Article
from newscrawl.twins import Twins

SITE = "https://outlet.example"
ONE, TWO, THREE = (
    f"{SITE}/{part}/old-mill-opens-again-{n}" for n, part in enumerate(("world", "sport", "top"))
)
URLS = UrlFacts(hosts=("outlet.example",))
MILL = "The mill of the valley has started a second shift and spins forty bales a day since Friday. " * 3
FERRY = "Passengers crossed the river again after high water had washed away a pier some days ago. " * 3


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    archive = Archive.open(tmp_path, "o", now=lambda: datetime.now(UTC))
    yield archive
    archive.abandon()


def key_of(url: str) -> str:
    identity = identify(url, URLS, "o")
    assert identity
    return identity.key


class Run:
    """Stores what is no twin."""

    def __init__(self, archive: Archive) -> None:
        self.archive, self.twins = archive, Twins(archive, "o")

    def take(self, url: str, canonical: str | None, body: str = MILL, **more: Any) -> str | None:
        key = key_of(url)
        article = Article(
            id=key,
            url=url,
            canonical_url=canonical,
            headline=more.pop("headline", "Old mill opens again"),
            article_body=body,
            **more,
        )
        twin = self.twins.of(key, article, URLS)
        if twin is None:
            self.archive.store(key, article)
        return twin


def test_the_canonical_one_comes_first(archive: Archive) -> None:
    run = Run(archive)
    assert run.take(ONE, ONE) is None
    assert run.take(TWO, ONE) == key_of(ONE)
    assert Run(archive).take(THREE, f"{ONE}?utm_source=x") == key_of(ONE)


def test_the_canonical_one_comes_later_or_never(archive: Archive) -> None:
    run = Run(archive)
    assert run.take(TWO, ONE) is None
    assert run.take(THREE, ONE) == key_of(TWO)
    assert run.take(ONE, ONE) == key_of(TWO)


def test_a_little_edit_meanwhile_makes_no_other_article(archive: Archive) -> None:
    run = Run(archive)
    assert run.take(ONE, None) is None
    assert run.take(TWO, ONE, MILL + "Nobody was hurt.") == key_of(ONE)


@pytest.mark.parametrize(
    ("canonical", "body", "headline"),
    [
        (ONE, FERRY, "Ferry back between both banks"),
        (ONE, FERRY, "Old mill opens again"),
        (ONE, MILL, "Another headline over the same words"),
        (ONE, "", "A film"),
        (f"{SITE}/", MILL, "Old mill opens again"),
        (f"{SITE}/world", MILL, "Old mill opens again"),
        ("https://elsewhere.example/old-mill-opens-again-1", MILL, "Old mill opens again"),
        ("mailto:desk@outlet.example", MILL, "Old mill opens again"),
        (TWO, MILL, "Old mill opens again"),
        (None, MILL, "Old mill opens again"),
    ],
)
def test_two_articles(archive: Archive, canonical: str | None, body: str, headline: str) -> None:
    run = Run(archive)
    assert run.take(ONE, ONE) is None
    assert run.take(TWO, canonical, body, headline=headline) is None


def test_an_article_keeps_its_own_id_and_a_removed_one_has_no_twin(archive: Archive) -> None:
    run = Run(archive)
    assert run.take(TWO, TWO) is None
    assert run.take(ONE, ONE) is None
    assert run.take(TWO, ONE) is None, "it is held"
    archive.store(key_of(ONE), Article(id=key_of(ONE), url=ONE, change="removed"))
    assert run.take(THREE, ONE) is None
