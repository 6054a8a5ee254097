"""Keywords that tell nothing of an article."""

import pytest

from newscrawl.extract.page import Page
from newscrawl.extract.topics.emptywords import without_empty
from newscrawl.extract.topics.keywords import read_keywords
from tests.patience import no_hanging

HEADLINE = "Storm damages the old stone pier"
TEXT = "A storm broke the pier of Lindmoor on Thursday, as the Harbour Gazette was the first to report."
SITE = {"harbourpost", "harbourgazette", "stonepierweekly", "security", "us"}
ALL_OVER = ["dating", "horoscope", "lottery", "weather", "cinema", "recipes", "houses", "motoring"]


def left(*words: str, headline: str = HEADLINE, text: str = TEXT) -> list[str]:
    stated = f'<meta name="keywords" content="{", ".join(words)}">'
    page = Page(
        f"<title>Storm | Harbour Gazette</title>{stated}".encode(), "https://www.harbourpost.example/1"
    )
    return without_empty([*words], SITE, page, headline, text)


def test_the_outlets_name_is_none_unless_the_article_speaks_of_it() -> None:
    assert left("Harbour Post", "The Harbour Post", "Piers") == ["Piers"]
    assert left("Harbour Gazette", "Piers") == ["Harbour Gazette", "Piers"]
    assert left("Harbour Gazette", "Piers", text="A storm broke the pier.") == ["Piers"]


def test_what_a_page_calls_its_site_and_neither_host_nor_title_do_may_be_a_topic() -> None:
    assert left("Security", "US") == ["Security", "US"]


def test_the_places_in_which_stories_are_shown_are_none_but_advertising_may_be_a_topic() -> None:
    assert left("Top Stories", "Últimas Noticias", "Front Page", "Piers", "Werbung") == ["Piers", "Werbung"]


def test_the_name_of_the_publishing_system_is_none_but_in_an_article_on_it() -> None:
    assert left("joomla", "Joomla", "Piers") == ["Piers"]
    assert left("Joomla", "Piers", text="The town has Joomla on all its pages.") == ["Joomla", "Piers"]


def test_the_words_of_the_headline_one_by_one_are_none() -> None:
    assert left("storm", "damages", "old", "stone", "pier") == []
    assert left("Lindmoor", "Storm", "damages", "old", "stone", "pier", "Winter storms") == [
        "Lindmoor",
        "Winter storms",
    ]
    spanish = "Cientos de vecinos del puerto exigen días de descanso"
    assert left("cientos", "vecinos", "puerto", "exigen", "dias", headline=spanish) == []


@pytest.mark.parametrize(
    "words",
    [
        ["storm", "stone", "pier"],
        ["pier", "stone", "storm", "damages"],
        ["storm damages", "old pier", "stone", "Lindmoor"],
        ["storm", "Lindmoor", "damages", "harbours", "pier"],
    ],
)
def test_topics_of_which_a_headline_speaks_stay(words: list[str]) -> None:
    assert left(*words) == words


def test_many_words_of_which_the_article_has_none_are_the_sites() -> None:
    assert left(*ALL_OVER) == []
    assert left(*ALL_OVER, "Lindmoorers") == [*ALL_OVER, "Lindmoorers"]
    assert left(*ALL_OVER, "Stone carving") == [*ALL_OVER, "Stone carving"]
    assert left(*ALL_OVER[:5]) == ALL_OVER[:5]


def test_words_in_another_script_than_the_text_tell_nothing_of_that() -> None:
    assert left(*ALL_OVER, headline="Буря разрушила пирс", text="Буря сломала старый пирс.") == ALL_OVER


def test_where_data_have_nothing_but_such_words_the_next_source_is_asked() -> None:
    head = '<meta name="news_keywords" content="storm,damages,old,stone,pier">'
    tags = '<p class="tags"><a href="/tag/p">Piers</a> <a href="/tag/w">Weather</a></p>'
    page = Page(f"{head}<h1>{HEADLINE}</h1><p>{TEXT}</p>{tags}".encode(), "https://x.example/1")
    assert read_keywords(page, [], set(), HEADLINE, TEXT) == (["Piers", "Weather"], "selector")
    further = Page(f'{head}<meta name="article:tag" content="Piers">'.encode(), "https://x.example/1")
    assert read_keywords(further, [], set(), HEADLINE, TEXT) == (["Piers"], "meta")


def test_long_lists_and_headlines_take_no_time() -> None:
    with no_hanging():
        left(*["storm", "damages"] * 30, headline="storm damages " * 20_000, text="storm " * 100_000)


def test_of_words_that_say_what_the_site_is_those_stay_of_which_the_article_speaks() -> None:
    assert left(*ALL_OVER, "Lindmoor", "Harbour Post") == ["Lindmoor"]
    assert left(*ALL_OVER, "Lindmoor", "news") == ["Lindmoor"]
    assert left(*ALL_OVER, "Stone Pier Walk", "news") == ["Stone Pier Walk"]
    assert left(*ALL_OVER, "Stone Pier Weekly", "news") == []
    assert left(*ALL_OVER, "Lindmoor", "sailing") == [*ALL_OVER, "Lindmoor", "sailing"]
    told = ["storm", "Lindmoor", "pier", "Thursday", "stone pier", "Gazette", "old pier", "news"]
    assert left(*told) == told
