"""Lists whose data date them, state stories that they show, or say what the list is of."""

import json

import pytest

from newscrawl.extract.kind.reasons import FRONT
from newscrawl.extract.kind.templates import LISTED
from newscrawl.extract.record import read
from tests.extract.kind.test_teasers import SITE, STORIES, teasers

HOST = "https://post.example"
COLLECTION = "the page calls itself a CollectionPage"


def data(*nodes: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@graph": nodes})}</script>'


DATED = data(
    {"@type": "WebPage", "name": "Town", "datePublished": "2019-01-01", "dateModified": "2024-05-07"}
)
ARTICLE = "<meta property='og:type' content='article'>"


def why(path: str, body: str, head: str, heading: str = "<h1>Town</h1>") -> str | None:
    html = f"<html><head><title>Town - The Post</title>{head}</head><body><main>{heading}{body}</main></body>"
    return read(html.encode(), HOST + path).reason


def test_a_list_of_stories_that_is_dated_as_any_page_of_its_system() -> None:
    assert why("/town/", teasers(), DATED + ARTICLE) == LISTED
    assert why("/", teasers(), DATED + SITE, "") == FRONT


def test_an_article_whose_data_name_the_page_alone() -> None:
    text = "".join(f"<p>{story}</p>" for story in STORIES)
    assert why("/ferry-sails", text + teasers().replace(" the ", " our "), DATED + ARTICLE) is None
    assert why("/", text, DATED + SITE) is None
    front = f"<link rel='canonical' href='{HOST}/'>"  # which some sites say of all their pages
    assert why("/ferry-sails", f"<p>{STORIES[0]}</p>", DATED + ARTICLE + front) is None


def test_a_digest_whose_address_spells_its_headline_is_an_article() -> None:
    heading = "<h1>Six stories of the week that you should not miss</h1>"
    assert why("/six-stories-of-the-week-you-should-not-miss", teasers(), DATED + ARTICLE, heading) is None


@pytest.mark.parametrize("og_type", [SITE, ARTICLE, ""])
def test_a_collection_may_begin_with_a_text_on_what_it_is_of(og_type: str) -> None:
    text = f"<p>{' '.join(STORIES[:3])}</p><p>{' '.join(STORIES[3:])}</p>"
    linked = "".join(f"<h2><a href='/{n}'>Story {n}</a></h2><p>Of today.</p>" for n in range(6))
    assert why("/harbour", text + linked, data({"@type": "CollectionPage"}) + og_type) == COLLECTION
    assert why("/harbour", text, data({"@type": "CollectionPage"}) + og_type) is None
    dated = "<meta property='article:published_time' content='2024-05-07'>"
    assert why("/harbour", text + linked, data({"@type": "CollectionPage"}) + og_type + dated) is None


@pytest.mark.parametrize("count", [1, 3])
def test_a_list_that_states_the_data_of_what_it_shows(count: int) -> None:
    names = [f"The harbour wall gets new stones, part {n}" for n in range(count)]
    nodes = [{"@type": "NewsArticle", "headline": name, "datePublished": "2024-05-07"} for name in names]
    shown = teasers()
    for name in names:
        shown = shown.replace("Story of the day", name, 1)
    assert why("/town/", shown, SITE + data(*nodes)) == LISTED


MENU = {"@type": "ItemList", "itemListElement": [{"@type": "SiteNavigationElement", "name": "Town"}]}
DAY = "<p>March 5, 2026</p>"


@pytest.mark.parametrize(
    "beside",
    [
        data(MENU),
        data({"@type": "LocalBusiness", "name": "The Post"}),
        data({"@type": "AudioObject", "name": "Listen"}),
        data({"@type": "VideoObject"}) + SITE,
        "<meta property='og:type' content='video.other'>",
    ],
)
def test_a_short_story_with_its_day_may_stand_beside_lists_films_and_what_its_house_is(beside: str) -> None:
    short = f"<p>{STORIES[0]}</p>"
    assert why("/town/4711", DAY + short, beside) is None
    assert why("/town/4711", short, beside) is not None
    assert why("/town/4711", DAY + "<p>Watch it now.</p>", beside) is not None


def test_a_list_is_no_short_story_for_who_writes_its_site() -> None:
    short = f"<p>{STORIES[0]}</p>"
    published = "<meta property='article:published_time' content='2026-03-05'>"
    author = "<meta name='author' content='Ada Moss'>"
    assert why("/town/4711", short, data(MENU) + published) is None
    assert why("/town/4711", short, data(MENU) + author) == "the page calls itself a ItemList"


@pytest.mark.parametrize("name", ["Event", "Product", "JobPosting", "Movie"])
def test_the_day_of_an_event_or_an_advert_is_none_of_a_story(name: str) -> None:
    nodes = data({"@type": name}, {"@type": "LocalBusiness"})
    assert why("/town/4711", f"{DAY}<p>{STORIES[0]}</p>", nodes) == f"the page calls itself a {name}"
