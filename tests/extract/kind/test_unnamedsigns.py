"""Pages that call themselves no article and are lists, or hold no sentence."""

from __future__ import annotations

import pytest

from newscrawl.extract.kind.reasons import DOOR, DRAWN, NO_TEXT
from newscrawl.extract.kind.unnamed import ELSEWHERE
from newscrawl.extract.record import read

SITE = "https://post.example"
TEXT = "The ferry to the islands sails once more, after two weeks in the yard, its owner says today. "
NOTE = "<noscript>Please enable JavaScript.</noscript>"
FIELD = "<form><label>Name<input></label><label>Password<input type=password></label></form>"


def reason(body: str, path: str = "/town/ferry", head: str = "") -> str | None:
    html = f"<html><head>{head}</head><body>{body}</body></html>"
    return read(html.encode(), SITE + path).reason


def _posts(size: int) -> str:
    return "<h1>The Post</h1>" + "".join(
        f"<article class='post'><h2><a href='/story-{number}'>Story of day {number}</a></h2>"
        f"<p>{f'On day {number} there was news. ' + TEXT * size}</p></article>"
        for number in range(5)
    )


@pytest.mark.parametrize("path", ["/tag/ferries/", "/category/town.html", "/?s=ferry", "/search?q=ferry"])
@pytest.mark.parametrize("size", [1, 8], ids=["teasers", "whole stories"])
def test_a_list_is_known_by_its_address_where_its_page_says_nothing(path: str, size: int) -> None:
    assert reason(_posts(size), path) == "the page is a list of articles"


@pytest.mark.parametrize("path", ["/town/tag-der-arbeit", "/town/search-for-a-ferry", "/town/"])
def test_another_address_tells_nothing_of_whole_stories(path: str) -> None:
    assert reason(_posts(8), path) is None


@pytest.mark.parametrize(
    "path", ["/events/ferry-sails", "/immobilien/4811-ferry", "/shop/ferry", "/video/12"]
)
def test_a_few_words_among_films_events_or_adverts_are_no_story(path: str) -> None:
    film = f"<main><h1>Ferry sails</h1><p>{TEXT}</p></main>"
    assert reason(film, path) == ELSEWHERE
    assert reason(film, f"/town{path}") == ELSEWHERE
    assert reason(film, "/town/ferry-sails") is None
    assert reason(film, path.rpartition("/")[0]) is None
    assert reason(film, path, "<meta property='og:type' content='article'>") is None
    assert reason(film, path, "<meta property='article:published_time' content='2026-11-26'>") is None
    assert reason(f"<main><h1>Ferry sails</h1>{f'<p>{TEXT}</p>' * 5}</main>", path) is None


def test_a_few_words_are_one_among_films_and_notices_of_deaths_if_they_tell_their_day() -> None:
    told = f"<main><h1>Ferry sails</h1><p>Ada Moss, March 14, 2024</p><p>{TEXT}</p></main>"
    assert reason(told, "/video/12") is reason(told, "/obituaries/4811-ferry") is None
    assert reason(told, "/weather/4811-ferry") is reason(told, "/town/podcasts/ferry") is None
    assert reason(told, "/events/ferry-sails") == reason(told, "/shop/ferry") == ELSEWHERE
    assert reason(told.replace(TEXT, "Watch it now."), "/video/12") == ELSEWHERE


def test_a_post_of_a_forum_may_be_short() -> None:
    assert reason(f"<main><h1>Ferry sails?</h1><p>{TEXT}</p></main>", "/forum/ferry-sails") is None


def test_an_article_may_lie_in_a_category() -> None:
    article = f"<h1>Ferry sails</h1>{f'<p>{TEXT}</p>' * 6}"
    assert reason(article, "/category/town/ferry-sails") is None


@pytest.mark.parametrize(
    "text",
    [
        "Your cart is currently empty.",
        "Nobody has put anything in here so far.",
        "Display pages starting at:</p><p>Namespace:</p><p>Hide redirects",
    ],
    ids=["cart", "empty", "form"],
)
def test_labels_are_no_text(text: str) -> None:
    body = f"<main><h1>Your things</h1><p>{text}</p></main>"
    assert reason(body) == NO_TEXT
    assert reason(body, head="<meta property='og:type' content='article'>") is None
    assert reason(body.replace("<p>", "<time>5 March 2026</time><p>", 1)) is None


@pytest.mark.parametrize("text", [TEXT, TEXT.replace(".", "")])
def test_one_sentence_is_a_short_story(text: str) -> None:
    assert reason(f"<main><h1>Ferry sails</h1><p>{text}</p></main>") is None


def test_a_short_sentence_under_a_headline_and_a_day_is_a_story() -> None:
    story = "<h2>Ferry sails</h2><div>{}</div><div>The ferry to the islands sails again.</div>"
    assert reason(story.format("5.3.2026")) is None
    assert reason(story.format("5 March 2026 | By the desk")) is None
    assert reason(story.format("2026年3月5日")) is None
    assert reason(story.format("Since 1912")) == NO_TEXT
    assert reason("<p>5.3.2026</p>" + story.format("Town")) == NO_TEXT


def test_rows_of_numbers_are_no_text_however_many() -> None:
    rows = "".join(
        f"<tr><td>Harbour {n}</td><td>{n} °C</td><td>wind {n}</td><td>fair</td></tr>" for n in range(30)
    )
    assert reason(f"<h1>Weather</h1><table>{rows}</table>", "/weather") == NO_TEXT
    assert reason(f"<h1>Weather</h1><p>{TEXT}</p><table>{rows}</table>", "/weather") is None
    assert (
        reason(f"<h1>How the towns voted in May</h1><table>{rows}</table>", "/how-the-towns-voted-in-may")
        is None
    )


def test_a_form_is_not_drawn_by_a_script() -> None:
    assert reason(f"{NOTE}<main><h1>My account</h1>{FIELD}</main>") == DOOR
    assert reason(f"{NOTE}<main><h1>Write to us</h1><form><textarea></textarea></form></main>") == NO_TEXT
    assert reason(f"{NOTE}<main><h1>Write to us</h1></main>") == DRAWN
    assert reason(f"{NOTE}<div id='root'></div><form><textarea></textarea></form>") == DRAWN


def test_a_door_is_known_by_its_heading_where_its_title_names_the_site() -> None:
    title = "<title>Log in - Townwiki</title>"
    labels = "<p>Username</p><p>Password</p>"
    assert reason(f"<h1>Log in</h1>{labels}{FIELD}", "/index.php?title=Special:UserLogin", title) == DOOR


PICTURE = "<article><div><img src='/boat.png' alt='A boat'>&nbsp;</div></article>"
TIME = "<p><time datetime='2026-03-05T08:00Z'>today</time></p>"
POST = f"<h1>Where did it go?</h1><article>{TIME}{PICTURE}</article>"


def test_a_post_may_be_a_picture_without_a_word() -> None:
    assert reason(POST) is None
    assert reason(POST + NOTE) is None


@pytest.mark.parametrize(
    "html",
    [
        POST.replace("<img src='/boat.png' alt='A boat'>", ""),
        POST + PICTURE,
        POST + "<h1>Boats</h1>",
        POST.replace("time", "span"),
        POST.replace("&nbsp;", "A boat"),
        POST.replace("article", "div"),
        f"<h1>Where did it go?</h1>{TIME}{PICTURE}",
        f"<h1>Where did it go?</h1>{TIME}<article>{PICTURE}</article>",
    ],
    ids=[
        "no picture",
        "several",
        "two headings",
        "no time",
        "a word",
        "no article",
        "in none",
        "time beside",
    ],
)
def test_what_else_has_no_word_is_none(html: str) -> None:
    assert reason(html) == NO_TEXT


STORY = "https://post.example/a/ferry-sails"


def why(head: str, count: int = 1) -> str | None:
    text = f"<p>{TEXT}</p>" * count
    html = f"<html><head>{head}</head><body><main><h1>Ferry sails</h1>{text}</main></body></html>"
    return read(html.encode(), STORY).reason


def typed(name: str) -> str:
    return f'<script type="application/ld+json">{{"@type": "{name}", "name": "Ferry"}}</script>'


@pytest.mark.parametrize("name", ["Product", "JobPosting", "VideoObject", "MusicEvent"])
def test_a_few_words_on_a_thing_are_no_story(name: str) -> None:
    assert why(typed(name)) == f"the page calls itself a {name}"
    assert (why(typed(name), 5) is None) is (name != "JobPosting")  # an advert, however much it tells
    assert why(typed(name) + "<meta property='article:published_time' content='2026-11-26'>") is None
    assert why(typed(name) + "<meta property='og:type' content='article'>") is None
    assert why(typed(name) + typed("NewsArticle")) is None


@pytest.mark.parametrize("name", ["video.other", "product", "restaurant.restaurant", "business:place"])
def test_open_graph_says_it_as_well(name: str) -> None:
    assert why(f"<meta property='og:type' content='{name}'>") == f"the page calls itself a {name}"
    assert why(f"<meta property='og:type' content='{name}'>", 5) is None


@pytest.mark.parametrize("head", ["", typed("Organization"), "<meta property='og:type' content='news'>"])
def test_others_are_none(head: str) -> None:
    assert why(head) is None


def test_a_gallery_that_tells_its_day_is_a_story() -> None:
    dated = '<script type="application/ld+json">{{"@type": "{}", "datePublished": "2026-01-25"}}</script>'
    assert why(typed("ImageGallery")) == "the page calls itself a ImageGallery"
    assert why(dated.format("ImageGallery")) is None
    assert why(dated.format("Movie")) == "the page calls itself a Movie"  # when it came to the cinemas


SENTENCES = [
    "მტკვარზე ხიდი სექტემბრამდე დაიკეტა, აცხადებენ მერიაში.",
    "„ბურჯები მთელ სიგრძეზე დაიბზარა“, - თქვა მერმა.",
    "ბორანი ორმოც მანქანას იტევს.",
]


def test_several_sentences_of_few_long_words_below_their_day_are_a_story() -> None:
    text = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    page = f"<h1>ხიდი დაიკეტა</h1>{{}}<div>{text}</div>"
    assert reason(page.format("<div>03.05.2024 / 10:15</div>"), "/article/798123") is None
    assert reason(page.format(""), "/article/798123") == NO_TEXT
    labels = page.format("<div>03.05.2024</div>").replace(".</p>", "</p>")
    assert reason(labels, "/article/798123") == NO_TEXT
