"""Patterns of addresses whose articles are told apart in the query."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pytest

from newscrawl.discover.addresses.inducequery import Queried, induce_query
from newscrawl.discover.identity import UrlFacts, identify

HOST = "https://www.example.org"
IDS = (48211, 48219, 48230, 48244, 48251)


def induced(form: str, ids: Iterable[object] = IDS, others: Iterable[str] = ()) -> Queried | None:
    return induce_query([HOST + form.format(one) for one in ids], [HOST + other for other in others])


def known(queried: Queried | None, path: str) -> str | None:
    assert queried
    facts = UrlFacts(article=queried.article, keep_query=queried.keep_query, hosts=("www.example.org",))
    identity = identify(HOST + path, facts, "example")
    return identity.key if identity else None


@pytest.mark.parametrize(
    ("form", "others"),
    [
        ("/?id={}", "/?id=7 /?rub=48211 /?p=2 /"),
        ("/?p={}", "/?p=2 /?cat=7"),
        ("/read.php?key={}", "/list.php?key=48211 /read.php?page=48211"),
        (
            "/index.php?option=com_content&view=article&id={}",
            "/index.php?option=com_content&view=category&id=48211",
        ),
        ("/default.aspx?pageid=12&newsid={}", "/default.aspx?pageid=20"),
    ],
)
def test_a_number_in_the_query_is_the_id(form: str, others: str) -> None:
    queried = induced(form, others=others.split())
    assert known(queried, form.format(48260)) == "example:48260"
    assert known(queried, form.format(48260) + "&utm_source=rss&page=2") == "example:48260"
    assert [known(queried, other) for other in others.split()] == [None] * len(others.split())


def test_what_the_site_may_want_is_kept() -> None:
    queried = induce_query([f"{HOST}/view?sec={n % 2}&no={1204800 + n}" for n in range(6)])
    assert queried
    assert queried.keep_query == ("sec", "no")
    assert (
        known(queried, "/view?sec=7&no=1204900")
        == known(queried, "/view?no=1204900&sec=8")
        == "example:1204900"
    )


def test_a_short_number_beside_what_differs_may_begin_anew() -> None:
    queried = induce_query([f"{HOST}/board?name=b{n % 2}&no={410 + n}" for n in range(6)])
    assert queried
    assert "(?P<id>" not in queried.article
    assert known(queried, "/board?name=b0&no=415") != known(queried, "/board?name=b1&no=415")


@pytest.mark.parametrize(
    "articles",
    [
        [],
        ["/news/mill-burns-48211", "/news/ferry-sails-48219"],
        ["/?id=48211", "/?id=48212", "/?id=48213"],
        ["/?slug=mill-burns", "/?slug=ferry-sails", "/?slug=pier-opens", "/?slug=town-votes"],
        ["/?id=1", "/?id=2", "/read?no=3", "/view?id=4", "/?key=5", "/list?a=6"],
        ["/?page=2", "/?page=3", "/?page=4", "/?page=5"],
        ["/?cat=7&a=1", "/?cat=7&a=1&b=2", "/?cat=7", "/"],
    ],
)
def test_no_pattern_where_no_number_is_common(articles: list[str]) -> None:
    assert induce_query([HOST + article for article in articles]) is None


def test_no_pattern_that_other_pages_fit() -> None:
    assert induced("/?id={}", others=["/?id=48301", "/?id=48302"]) is None


def test_addresses_are_quoted_in_the_pattern() -> None:
    queried = induced("/a.b/read.php?kind=n.1&id={}")
    assert queried
    assert re.search(queried.article, f"{HOST}/a.b/read.php?kind=n.1&id=48260")
    assert not re.search(queried.article, f"{HOST}/axb/read.php?kind=n.1&id=48260")
    assert not re.search(queried.article, f"{HOST}/a.b/read.php?kind=nx1&id=48260")


def test_names_and_words_are_spelt_as_in_addresses() -> None:
    """TYPO3 names a part of the page before each parameter, in brackets, and checks the query by a sum."""
    news = "/index.php?tx_news_pi1%5Baction%5D=detail&tx_news_pi1%5Bnews%5D={}&cHash={:032x}"
    queried = induce_query([HOST + news.format(one, one * 977) for one in IDS])
    assert known(queried, news.format(48260, 12))
    assert not known(queried, news.format(48260, 12).replace("detail", "list"))
    told = "/read?%D1%80%D0%B0%D0%B7%D0%B4%D0%B5%D0%BB=%D0%BC%D0%B8%D1%80&id={}"
    assert known(induced(told), told.format(48260)) == "example:48260"
