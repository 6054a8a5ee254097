"""A pattern is induced where a site's addresses have one, and none where they have not."""

from __future__ import annotations

import re
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.discover.addresses.induce import induce_pattern
from newscrawl.discover.identity import UrlFacts, identify

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
    "uuid": "https://www.example.org/article/{uuid}",
    "day": "https://www.example.org/2026/11/24/{slug}",
    "named month": "https://www.example.org/{section}/2026/nov/24/{slug}-{id}.html",
    "slug": "https://www.example.org/news/{slug}-of-the-day",
}
HOME = "https://www.example.org"
TOPICS = ("mill", "bridge", "tower", "ferry", "library", "chapel")
ARTICLES = [f"{HOME}/{form.format(topic)}" for form in (
    "en/news/old-{}-of-the-valley-opens", "fr/actualites/la-{}-de-la-ville-ouvre"
) for topic in TOPICS]  # fmt: skip
SHORT = [f"{HOME}/en/news/mill-reopens", f"{HOME}/fr/actualites/la-{TOPICS[0]}-ouvre"]


def made(form: str, slugs: list[str] = SLUGS) -> list[str]:
    return [
        form.format(
            section=["markets", "sport"][n % 2],
            slug=slug,
            id=1234567 + n * 7919,
            hex=f"{n + 11:032x}",
            code=f"ASX{n}B20Q{n + 4}Z",
            uuid=UUID(int=7919 + n),
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


COLUMNS = made("https://www.example.org/opinion/{slug}-of-the-day")[:4]


def test_columns_without_a_number_have_a_form_of_their_own() -> None:
    stories = made(FORMS["slug-number"], [f"{slug}-{n}" for n in range(3) for slug in SLUGS])
    facts = UrlFacts(article=induce_pattern([*stories, *COLUMNS], OTHERS))
    told = {url: identify(url, facts, "e") for url in (*stories, *COLUMNS, *OTHERS)}
    assert [url for url, one in told.items() if one is None] == OTHERS
    assert told[stories[0]].key == "e:1234567"  # type: ignore[union-attr]
    few = induce_pattern([*stories, *COLUMNS[:3]], OTHERS)
    assert few is not None
    assert not re.search(few, COLUMNS[0])
    pages = [url.replace("opinion/", "opinion/who-we-are-") for url in COLUMNS]
    assert induce_pattern([*stories, *COLUMNS], pages) == few


def test_a_common_folder_tells_articles_from_pages_of_the_same_form() -> None:
    articles = made("https://www.example.org/clanek/{slug}-{id}")
    sections = made("https://www.example.org/sekce/{slug}-{id}", ["a-b", "c-d", "e-f"])
    pattern = induce_pattern(articles, sections)
    assert pattern is not None
    assert all(re.search(pattern, url) for url in articles)
    assert not any(re.search(pattern, url) for url in sections)


def test_a_query_that_many_share_is_no_part_of_the_form() -> None:
    dated = made(FORMS["day"])
    pattern = induce_pattern([*(f"{url}?came=home" for url in dated), *dated])
    assert pattern is not None
    assert all(re.search(pattern, url) for url in dated)


def test_a_query_that_tells_articles_apart_is_none_that_many_share() -> None:
    """Each day has a first story, and a second one."""
    days = [f"https://www.example.org/2026/11/{day}/read.php" for day in range(20, 26)]
    assert induce_pattern([f"{day}?id={n}" for day in days for n in (1, 2)]) is None
    assert induce_pattern([f"{day}?id={n}" for n, day in enumerate(days)]) is None


def test_numbers_of_four_digits_before_a_slug_are_ids_and_years_are_none() -> None:
    form = "https://www.example.org/{}/{}/{}-of-the-day"
    articles = [form.format(["markets", "sport"][n % 2], 4100 + n, slug) for n, slug in enumerate(SLUGS)]
    facts = UrlFacts(article=induce_pattern(articles))
    assert identify(form.format("town", 4711, "the-last-tram"), facts, "e").key == "e:4711"  # type: ignore[union-attr]
    yearly = induce_pattern([url.replace("/41", "/20") for url in articles])
    assert yearly is None or "(?P<id>" not in yearly


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


SITE = "https://www.example.org"
NO_IDS = {
    "a day after the slug": [f"{SITE}/news/{slug}-2026112{n % 2}" for n, slug in enumerate(SLUGS)],
    "the days of a weekly": [f"{SITE}/news/{slug}-2026{n + 1:02}14" for n, slug in enumerate(SLUGS)],
    "a short day before the slug": [f"{SITE}/news/2611{n + 10}-{slug}" for n, slug in enumerate(SLUGS)],
    "a folder for each day": [f"{SITE}/2026112{n % 2}/{slug}-of-the-day" for n, slug in enumerate(SLUGS)],
    "a year": [f"{SITE}/news/{slug}-and-the-best-of-202{n % 2 + 5}.html" for n, slug in enumerate(SLUGS)],
    "numbers for each section": [
        f"{SITE}/{'world' if n % 2 else 'sport'}/{1001 + n // 2}.html" for n in range(9)
    ],
    "numbers for each section, none met twice": [
        f"{SITE}/world/{5001 + n}.html" if n % 2 else f"{SITE}/sport/{1001 + n}.html" for n in range(9)
    ],
    "long numbers for each section": [
        f"{SITE}/{'world' if n % 2 else 'sport'}/{100001 + n // 2}.html" for n in range(9)
    ],
    "numbers for each day": [f"{SITE}/2026/11/2{n % 2}/{1001 + n}.html" for n in range(9)],
    "numbers below a day of one folder": [f"{SITE}/2026112{n % 2}/{1001 + n}.html" for n in range(9)],
    "numbers for each month, before a slug": [
        f"{SITE}/2026/1{n % 3}/{1001 + n}-{slug}" for n, slug in enumerate(SLUGS)
    ],
}


@pytest.mark.parametrize("name", NO_IDS)
def test_a_number_that_may_be_that_of_another_article_is_no_id(name: str) -> None:
    pattern = induce_pattern(NO_IDS[name])
    assert pattern is not None
    facts = UrlFacts(article=pattern)
    keys = {identity.key for url in NO_IDS[name] if (identity := identify(url, facts, "e"))}
    assert "(?P<id>" not in pattern
    assert len(keys) == len(NO_IDS[name])


def test_a_count_that_reaches_the_years_goes_on() -> None:
    pattern = induce_pattern(NO_IDS["numbers for each day"])
    assert pattern is not None
    assert re.search(pattern, f"{SITE}/2026/11/21/2001.html")


def test_an_article_that_stands_in_two_sections_is_one() -> None:
    articles = made(f"{SITE}/{{section}}/{{slug}}-{{id}}.html", [f"{slug}-of-the-day" for slug in SLUGS])
    pattern = induce_pattern([*articles, *(url.replace("markets", "front") for url in articles)])
    assert pattern is not None
    assert "(?P<id>" in pattern


def test_a_year_at_the_end_of_an_address_is_no_short_id() -> None:
    pattern = induce_pattern([f"{SITE}/{slug}-{10200 + n * 977}" for n, slug in enumerate(SLUGS)])
    assert pattern is not None
    assert identify(f"{SITE}/an-old-story-4711", UrlFacts(article=pattern), "e").key == "e:4711"  # type: ignore[union-attr]
    assert re.search(pattern, f"{SITE}/the-best-films-of-2026") is None


@pytest.mark.parametrize("form", ["world/{}-{}.html", "world/{1}-{0}", "{}_{}", "news/{},{}.html"])
def test_ids_of_four_digits_that_come_to_the_years_are_those_of_articles(form: str) -> None:
    """A number that may be a year tells nothing for certain: the address is the identity."""
    pattern = induce_pattern([f"{SITE}/{form.format(slug, 1880 + n)}" for n, slug in enumerate(SLUGS)])
    assert pattern is not None
    found = {}
    for number in (1899, 1900, 2026, 2099, 2100):
        identity = identify(f"{SITE}/{form.format('the-mill-opens', number)}", UrlFacts(article=pattern), "e")
        assert identity is not None
        found[number] = identity.key
    assert (found[1899], found[2100]) == ("e:1899", "e:2100")
    assert len(set(found.values())) == 5
    assert not {"e:1900", "e:2026", "e:2099"} & set(found.values())


def test_numbers_of_four_digits_that_are_no_ids_may_be_any() -> None:
    pattern = induce_pattern(
        [f"{SITE}/{'world' if n % 2 else 'sport'}/{1001 + n // 2}.html" for n in range(9)]
    )
    assert pattern is not None
    assert "|" not in pattern
    for number in (1899, 2026, 12026):
        assert re.search(pattern, f"{SITE}/world/{number}.html")


def test_words_alone_are_no_form_where_the_folder_tells_nothing() -> None:
    """A pattern of long slugs would keep out the short ones that a feed lists one day."""
    assert induce_pattern(made("https://www.example.org/{slug}-of-the-day/")) is None
    assert induce_pattern(made("https://www.example.org/{section}/{slug}-of-the-day.html")) is None


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


@pytest.mark.parametrize("ending", ["", "/", ".html"])
def test_short_slugs_count_where_articles_stand(ending: str) -> None:
    pattern = induce_pattern([url + ending for url in ARTICLES], [f"{HOME}/en/events/night-market{ending}"])
    assert pattern is not None
    assert all(re.search(pattern, url + ending) for url in [*ARTICLES, *SHORT])
    for path in (
        "en/events/night-market",
        "about-us",
        "en/news",
        "en/news/page-2",
        "en/news/rss",
        "en/a-b/c",
    ):
        assert not re.search(pattern, f"{HOME}/{path}{ending}"), path


def test_a_short_headline_that_was_not_known_for_one_spoils_no_folder() -> None:
    articles = [url.replace("old", f"{n}-old") for url in ARTICLES[:6] for n in (1, 2)]
    pattern = induce_pattern(articles, [SHORT[0]])
    assert pattern is not None
    assert re.search(pattern, SHORT[0])


def test_long_ones_count_in_any_folder() -> None:
    pattern = induce_pattern(ARTICLES, [])
    assert pattern is not None
    assert re.search(pattern, f"{HOME}/en/sport/the-team-of-the-valley-wins")
    assert not re.search(pattern, f"{HOME}/en/sport/team-wins")


@pytest.mark.parametrize(
    ("articles", "others"),
    [
        (ARTICLES[:6], [f"{HOME}/en/news/our-history"]),
        ([url.replace("/en/news", "").replace("/fr/actualites", "") for url in ARTICLES], []),
        ([url.replace("/news", f"/{n}") for n, url in enumerate(ARTICLES[:6])], []),
    ],
    ids=["other pages stand there", "no folder", "one each"],
)
def test_what_tells_no_folder_of_articles_gives_no_pattern(articles: list[str], others: list[str]) -> None:
    """The number of words alone would keep "Mill reopens" out, even where a feed lists it."""
    assert induce_pattern(articles, others) is None


def test_a_folder_of_one_year_is_none_of_articles() -> None:
    assert induce_pattern([url.replace("/news", "/2026") for url in ARTICLES[:6]]) is None
