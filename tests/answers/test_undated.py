"""Pages without a day at outlets whose articles have one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from newscrawl.answers.standins import ELSEWHERE
from newscrawl.answers.undated import LATER, NO_DAY, Undated
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
    by_form: bool = False,
    key: str = "e:1",
    path: str = "/focus/mill",
) -> str:
    row = Pending(key=key, url=f"https://example.org{path}", via=dict(via))
    why = undated.weigh(row, article, by_form=by_form, looked=looked)
    return {None: "article", LATER: "later", NO_DAY: "none", ELSEWHERE: "another"}[why]


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


def test_the_day_in_the_address_of_an_event_is_none_of_an_article() -> None:
    event = page("2026-11-29")
    event.provenance.sources["date_published"] = "url"
    fair = "/events/2026/11/29/fair-on-the-square-of-the-mill"
    assert weigh(outlet(10), event, path=fair) == weigh(outlet(10), event, path=fair, by_form=True) == "none"
    assert weigh(outlet(10), event, path=fair.replace("events", "town")) == "article"
    assert weigh(outlet(10), page("2026-11-29", author="Ada Moss"), path=fair, by_form=True) == "article"
    assert weigh(outlet(10), event, {"kind": "feed"}, path=fair) == "article"
    event.provenance.sources["date_published"] = "json-ld"
    assert weigh(outlet(10), event, path=fair) == "article"


@pytest.mark.parametrize("day", [None, DAY])
def test_a_long_list_of_stories_is_none_whatever_day_one_of_them_has(day: str | None) -> None:
    topic = page(day, words=900)
    assert weigh(outlet(10), topic) == "article"
    topic.quality.append("teasers")
    assert weigh(outlet(10), topic) == "none"
    assert weigh(outlet(10), topic, {"kind": "feed"}) == "article"
    assert weigh(outlet(10, plain=4), topic) == "article"


def changed(words: int = 60, author: str = "") -> Article:
    """A page that says when it was last changed, and not when it came out."""
    article = page(DAY, words, author)
    article.quality.append("date_from_change")
    return article


def test_the_day_of_the_last_change_is_what_offices_tell_of_all_their_pages() -> None:
    assert weigh(outlet(10), changed()) == "none"
    for article, via in ((changed(author="Mara Quill"), SECTION), (changed(200), SECTION)):
        assert weigh(outlet(10), article, via) == "article"
    assert weigh(outlet(10), changed(), {"kind": "feed"}) == "article"


def test_an_outlet_that_tells_at_times_no_more_than_the_last_change_is_believed() -> None:
    undated = outlet(10)
    for _ in range(2):
        assert weigh(undated, changed(200)) == "article"
    assert weigh(undated, changed()) == "article"
    held = ({"date_published": DAY, "quality": ["date_from_change"]},)
    assert weigh(outlet(10, held=held), changed()) == "article"


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
    assert undated.came_too_soon() == {}
    assert weigh(undated, page(DAY)) == "article"
    assert undated.came_too_soon() == {"e:1": NO_DAY}
    assert undated.came_too_soon() == {}, "each is told once"


def test_at_an_outlet_without_days_a_few_are_looked_at_twice() -> None:
    undated = outlet(0)
    told = [weigh(undated, page(), key=f"e:{n}") for n in range(20)]
    assert told == ["later"] * 10 + ["article"] * 10


def test_what_the_archive_holds_tells_as_well() -> None:
    assert weigh(outlet(0, held=({"date_published": DAY},) * 12), page()) == "none"
    assert weigh(outlet(0, held=({"date_published": DAY},) * 12 + ({},)), page()) == "article"


STORY = {"kind": "feed", "title": "Council closes the bridge for repairs", "date_published": DAY}


@pytest.mark.parametrize("by_form", [True, False])
@pytest.mark.parametrize("kind", ["feed", "section", "url"])
def test_a_page_that_has_nothing_of_what_was_told_stands_in_the_place_of_another(
    kind: str, by_form: bool
) -> None:
    via = {**STORY, "kind": kind}
    assert weigh(outlet(10), page(), via, by_form=by_form) == "another"
    assert weigh(outlet(5, 5), page(), via, by_form=by_form) == "article", "where others have no day"
    assert weigh(outlet(10), page(author="Mara Quill"), via, by_form=by_form) == "article"


def test_a_day_that_only_the_address_tells_is_none_of_a_page_in_its_place() -> None:
    note = page(DAY)
    note.provenance.sources["date_published"] = "url"
    assert weigh(outlet(10), note, STORY, by_form=True) == "another"


def test_where_the_form_of_addresses_is_known_a_page_of_the_article_is_one() -> None:
    assert (
        weigh(outlet(10), page(), {**SECTION, "title": "The mill in the valley"}, by_form=True) == "article"
    )
