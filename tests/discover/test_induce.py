"""A pattern is induced where a site's addresses have one, and none where they have not."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.discover.identity import UrlFacts, identify
from newscrawl.discover.induce import induce_pattern

SLUGS = [
    "rain-stops-play",
    "a-new-bridge-for-the-town",
    "prices-rise-again",
    "mayor-says-no",
    "the-last-tram",
    "x-y-z-q",
]
OTHERS = [
    f"https://www.example.org/{path}"
    for path in ("", "markets", "topic/rain", "about-us", "markets/page/2", "a/b.html")
]

FORMS = {
    "slug-number": "https://www.example.org/{section}/{slug}-{id}.html",
    "slug_number": "https://www.example.org/{section}/{slug}_1_{id}.html",
    "marked number": "https://www.example.org/{section}/{slug}-article{id}.html",
    "comma": "https://www.example.org/artikel/{slug},{id}.html",
    "number-slug": "https://www.example.org/{section}/{id}-{slug}/",
    "number": "https://www.example.org/{section}/{slug}/articleshow/{id}.cms",
    "word-number": "https://www.example.org/{section}/{slug}/article{id}.ece",
    "number/slug": "https://www.example.org/{section}/{id}/{slug}",
    "hex": "https://www.example.org/article/{slug}-{hex}",
    "code": "https://www.example.org/articles/{code}.html",
    "day": "https://www.example.org/2026/11/24/{slug}",
    "named month": "https://www.example.org/{section}/2026/nov/24/{slug}-{id}.html",
    "slug": "https://www.example.org/{section}/{slug}-of-the-day",
}


def made(form: str, slugs: list[str] = SLUGS) -> list[str]:
    return [
        form.format(
            section=["markets", "sport"][n % 2],
            slug=slug,
            id=1234567 + n * 7919,
            hex=f"{n + 11:032x}",
            code=f"ASX{n}B20Q{n + 4}Z",
        )
        for n, slug in enumerate(slugs)
    ]


@pytest.mark.parametrize("name", FORMS)
def test_each_form_is_found_and_fits_other_articles_of_the_site_alone(name: str) -> None:
    pattern = induce_pattern(made(FORMS[name]), OTHERS)
    assert pattern is not None
    for url in made(FORMS[name], ["a-story-that-was-not-seen-before"]):
        assert re.search(pattern, url)
        assert re.search(pattern, url.replace("www.", ""))
        assert not re.search(pattern, url.replace("example.org", "elsewhere.example"))
        identity = identify(url, UrlFacts(article=pattern), "e")
        assert identity is not None
        if "{id}" in FORMS[name]:
            assert identity.key == "e:1234567"
    assert not any(re.search(pattern, url) for url in OTHERS)


def test_a_common_folder_tells_articles_from_pages_of_the_same_form() -> None:
    articles = made("https://www.example.org/clanek/{slug}-{id}")
    sections = made("https://www.example.org/sekce/{slug}-{id}", ["a-b", "c-d", "e-f"])
    pattern = induce_pattern(articles, sections)
    assert pattern is not None
    assert all(re.search(pattern, url) for url in articles)
    assert not any(re.search(pattern, url) for url in sections)


def test_no_pattern_is_better_than_a_wrong_one() -> None:
    assert induce_pattern([]) is None
    assert induce_pattern(made(FORMS["number"])[:3]) is None
    mixed = [url for name in ("number", "hex", "day", "slug-number") for url in made(FORMS[name])[:2]]
    assert induce_pattern(mixed) is None
    articles = made("https://www.example.org/{section}/{slug}-{id}")
    assert induce_pattern(articles, [url.replace("sport", "shop") + "9" for url in articles]) is None


def test_a_pattern_never_misses_the_addresses_it_is_made_of() -> None:
    numbered = [f"https://www.example.org/2009/03/{day}/local{n}.html" for day in (23, 24) for n in (1, 2, 3)]
    pattern = induce_pattern(numbered)
    assert pattern is not None
    assert all(re.search(pattern, url) for url in numbered)


def test_numbers_below_a_date_are_no_ids() -> None:
    """They may begin anew each month, and two articles must not be taken for one."""
    numbered = [f"https://www.example.org/news/2026/{1 + n % 3:02}/{n + 98}" for n in range(9)]
    pattern = induce_pattern(numbered)
    assert pattern is not None
    assert all(re.search(pattern, url) for url in numbered)
    assert "(?P<id>" not in pattern


def test_slugs_of_some_lengths_are_no_form_for_all() -> None:
    """Six of ten have four words or more: a pattern of those would keep the other four out."""
    short = [f"https://www.example.org/{slug}/" for slug in ("tax-rise", "old-mill", "last-tram", "no-rain")]
    long = made("https://www.example.org/{slug}-of-the-day/")
    assert induce_pattern(long) is not None
    assert induce_pattern([*long, *short]) is None


@given(st.lists(st.text(max_size=40), max_size=12))
def test_any_addresses_give_a_pattern_that_compiles_or_none(texts: list[str]) -> None:
    urls = [f"https://example.org/{text}" for text in texts]
    pattern = induce_pattern(urls, urls[:2])
    assert pattern is None or re.compile(pattern)


SEGMENT = st.from_regex(r"[a-z]{0,6}[-_.]?[0-9]{0,6}(?:-[a-z]{1,4}){0,3}", fullmatch=True)


@given(st.lists(st.lists(SEGMENT, min_size=1, max_size=2), min_size=4, max_size=8), st.booleans())
def test_any_pattern_fits_most_of_what_it_is_made_of(paths: list[list[str]], dated: bool) -> None:
    date = "2026/11/" if dated else ""
    urls = {f"https://example.org/{date}{'/'.join(path)}" for path in paths}
    pattern = induce_pattern(sorted(urls))
    assert pattern is None or sum(bool(re.search(pattern, url)) for url in urls) >= 0.8 * len(urls)
