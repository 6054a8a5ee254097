"""Pages without a day at outlets whose articles have one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from newscrawl.answers.undated import Undated
from newscrawl.archive import Pending
from newscrawl.items import Article, Author

DAY = "2026-11-27T08:00:00Z"
SECTION = {"kind": "section"}


def page(day: str | None = None, words: int = 60, author: str = "") -> Article:
    article = Article(headline="The mill and its valley", date_published=day)
    article.article_body = " ".join(["mill"] * words)
    article.authors = [Author(name=author)] if author else []
    return article


def weigh(
    undated: Undated,
    article: Article,
    via: Mapping[str, str] = SECTION,
    *,
    looked: bool = False,
    key: str = "e:1",
) -> str:
    row = Pending(key=key, url="https://example.org/focus/mill", via=dict(via))
    return undated.weigh(row, article, looked=looked)


def outlet(dated: int, plain: int = 0, held: tuple[Mapping[str, Any], ...] = ()) -> Undated:
    undated = Undated(lambda: held)
    for article in [page(DAY)] * dated + [page(words=300)] * plain:
        assert weigh(undated, article) == "article"
    return undated


def test_a_short_page_without_a_day_is_none_where_articles_have_one() -> None:
    assert weigh(outlet(10), page()) == "none"


def test_a_day_that_lies_ahead_is_that_of_an_event() -> None:
    event = page("2026-12-12T18:00:00Z")
    event.quality.append("future_date")
    assert weigh(outlet(10), event) == "none"
    assert weigh(outlet(10), event, {"kind": "feed"}) == "article"


@pytest.mark.parametrize(
    ("article", "via"),
    [
        (page(DAY), SECTION),
        (page(author="Mara Quill"), SECTION),
        (page(words=200), SECTION),
        (page(), {"kind": "feed"}),
        (page(), {"kind": "news-sitemap"}),
        (page(), {"kind": "section", "date_published": DAY}),
    ],
    ids=["a day", "a writer", "long", "a feed", "a news sitemap", "a day in the list"],
)
def test_what_else_speaks_for_an_article(article: Article, via: Mapping[str, str]) -> None:
    assert weigh(outlet(10), article, via) == "article"


@pytest.mark.parametrize(("dated", "plain"), [(10, 1), (0, 10), (100, 6)])
def test_an_outlet_that_leaves_the_day_out_at_times_is_believed(dated: int, plain: int) -> None:
    assert weigh(outlet(dated, plain), page()) == "article"


def test_what_comes_too_soon_to_tell_is_looked_at_again_and_then_believed() -> None:
    undated = outlet(9)
    assert weigh(undated, page()) == "later"
    assert weigh(undated, page(), looked=True) == "article"


def test_what_came_too_soon_is_told_without_another_look() -> None:
    undated = outlet(9)
    assert weigh(undated, page()) == "later"
    assert undated.came_too_soon() == set()
    assert weigh(undated, page(DAY)) == "article"
    assert undated.came_too_soon() == {"e:1"}
    assert undated.came_too_soon() == set(), "each is told once"


def test_at_an_outlet_without_days_a_few_are_looked_at_twice() -> None:
    undated = outlet(0)
    told = [weigh(undated, page(), key=f"e:{n}") for n in range(20)]
    assert told == ["later"] * 10 + ["article"] * 10


def test_what_the_archive_holds_tells_as_well() -> None:
    assert weigh(outlet(0, held=({"date_published": DAY},) * 12), page()) == "none"
    assert weigh(outlet(0, held=({"date_published": DAY},) * 12 + ({},)), page()) == "article"
