"""Whether a record whose text was cleaned away is one after all."""

import pytest

from newscrawl.extract.kind.cleanedaway import nothing_left
from newscrawl.extract.kind.reasons import FRONT
from newscrawl.items import Access, AccessLevel, Article, Provenance

SITE = "https://www.harbourpost.example"
STORY = f"{SITE}/the-ferry-sails"


def test_without_a_text_a_page_is_none() -> None:
    assert nothing_left(Article(url=STORY)) == "the page has no text but what is cleaned away"
    assert nothing_left(Article(url=STORY, article_body="The ferry sails again.")) is None


@pytest.mark.parametrize(
    "article",
    [
        Article(url=STORY, date_published="2026-03-05"),
        Article(url=STORY, provenance=Provenance(sources={"headline": "json-ld"})),
    ],
)
def test_what_is_dated_or_said_to_be_an_article_stays_one(article: Article) -> None:
    assert nothing_left(article) is None


@pytest.mark.parametrize(
    ("level", "stays"), [("locked", True), ("partial", True), ("free", False), ("unknown", False)]
)
def test_what_shows_that_it_is_locked_stays_one(level: AccessLevel, stays: bool) -> None:
    assert (nothing_left(Article(url=STORY, access=Access(level=level))) is None) is stays


@pytest.mark.parametrize(("path", "is_home"), [("/", True), ("/the-ferry-sails", False)])
def test_a_home_page_with_a_day_has_a_text_that_stays(path: str, is_home: bool) -> None:
    article = Article(url=f"{SITE}{path}", headline="The ferry sails", date_published="2026-03-05")
    assert (nothing_left(article) == FRONT) is is_home
