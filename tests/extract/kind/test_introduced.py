"""Pages without a heading of their own whose text introduces other pages: fronts of sites and sections."""

import pytest

from newscrawl.extract.kind.templates import LISTED
from newscrawl.extract.record import read
from tests.extract.kind.test_teasers import STORIES
from tests.patience import no_hanging

SITE = "The Harbour Post"
SIGN = f"<div id='top'><a href='/'><img src='/logo.gif' alt='{SITE}'></a></div>"
TITLES = "".join(f"<div><b><a href='/town/{n}'>What else the town is up to</a></b></div>" for n in range(12))
MANY = "".join(f"<h3><a href='/town/{n}'>What else the town is up to</a></h3>" for n in range(45))
LEAD = (
    f"<div class='lead'><h2><a href='/town/77'>Ferry sails once more in May</a></h2><p>{STORIES[0]}</p></div>"
)
OWN = f"<h2>Ferry sails once more in May</h2><p>{STORIES[0]}</p>"
ARTICLE = "<meta property='og:type' content='article'>"
NEWS = '<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{}"}}</script>'


def why(body: str, title: str = SITE, head: str = "", path: str = "/town/", sign: str = SIGN) -> str | None:
    html = (
        f"<html><head><title>{title}</title>{head}</head><body>{sign}<div id='c'>{body}</div></body></html>"
    )
    return read(html.encode(), f"https://post.example{path}").reason


def entries(form: str, count: int = 6) -> str:
    return "".join(form.format(n + 20, text) for n, text in enumerate(STORIES[:count]))


BEGUN = "<p><a href='/town/{0}'>Ferry sails once more</a> {1}</p>"
MIXED = (
    "<div class='s{0}'><div><b><a href='/town/{0}'>Ferry sails once more</a></b></div><div>{1}</div></div>"
)
TERMS = "<dt><a href='/town/{0}'>Ferry sails once more</a></dt><dd>{1}</dd>"


def test_one_text_below_a_title_amid_many_titles_is_no_article() -> None:
    assert why(LEAD + TITLES) == LISTED
    assert why(LEAD.replace("h2", "b") + TITLES) == LISTED
    assert why(LEAD + TITLES, path="/section?id=4") == LISTED


@pytest.mark.parametrize("form", [BEGUN, MIXED, f"<dl>{TERMS}</dl>"])
def test_texts_below_titles_are_a_list_whatever_their_make(form: str) -> None:
    assert why(entries(form)) == LISTED
    assert why(f"<h1>Town</h1>{entries(form)}", f"Town - {SITE}") == LISTED
    assert why(f"<h1>Town</h1>{entries(form)}", f"Town - {SITE}", ARTICLE) == LISTED
    elsewhere = form.replace("/town/{0}", "https://mill.example/{0}")
    assert why(f"<h1>Town</h1>{entries(elsewhere)}", f"Town - {SITE}") is None


@pytest.mark.parametrize(
    "body",
    [
        OWN + TITLES,
        f"<p><b>Ferry sails once more in May</b></p><p>{STORIES[0]}</p>" + TITLES,
        LEAD,
        LEAD + TITLES.replace("What else the town is up to", "Next"),
        LEAD.replace("/town/77", "/town/") + TITLES,
        LEAD.replace("/town/77", "#") + TITLES,
        LEAD.replace("</p>", "</p><p>" + " ".join(STORIES * 2) + "</p>") + TITLES,
        f"<p>{' '.join(STORIES[1:3])}</p>" + entries(BEGUN, 4),
    ],
    ids=["heading", "bold line", "few", "buttons", "own link", "anchor", "long", "own text"],
)
def test_a_short_story_amid_titles_is_an_article(body: str) -> None:
    assert why(body) is None


def test_a_title_or_an_address_may_say_that_a_linked_heading_is_the_page_s_own() -> None:
    assert why(LEAD + TITLES, f"{SITE} » Ferry sails once more in May") is None
    assert why(LEAD + TITLES, path="/story.php?id=48213") is None
    assert why(LEAD + TITLES, path="/town/ferry-sails-once-more") is None


def test_below_a_short_heading_more_must_agree() -> None:
    short = "<h1>Town</h1>"
    assert why(short + LEAD + TITLES) is None
    assert why(short + LEAD + TITLES * 2) == LISTED
    longer = MIXED.replace("{1}", "{1} " + STORIES[1] + " " + STORIES[2])
    assert why(short + entries(longer)) is None
    assert why(entries(longer)) == LISTED


@pytest.mark.parametrize("line", ["<p>5 March 2024</p>", "<p class='byline'>By Ada Moss</p>"])
def test_a_day_or_a_writer_below_the_heading_is_that_of_a_newsletter(line: str) -> None:
    assert why(f"<h1>Morning briefing</h1>{line}{entries(BEGUN)}") is None
    assert why(f"<h1>Morning briefing</h1>{entries(BEGUN)}") == LISTED


def test_hardly_a_word_amid_many_titles() -> None:
    few = "<p>It is there from six in the morning on, on every day.</p>"
    assert why(f"<h1>E-paper</h1>{few}{TITLES}") == LISTED
    assert why(few + TITLES) == LISTED
    assert why(few + TITLES, path="/town/48213") is None
    assert why(f"<h1>E-paper</h1>{few}") is None
    assert why(f"<h2>Ferry sails once more in May</h2>{few}{TITLES}") is None


def test_a_few_words_below_the_name_of_the_site_and_the_day_amid_a_crowd_of_titles() -> None:
    day, words = "<h1>The Harbour Post</h1><p>5 March 2024</p>", f"<div class='x'><p>{STORIES[0]}</p></div>"
    assert why(day + MANY + words) == LISTED
    assert why(day + MANY + words, path="/town/48213") is None


def test_what_calls_itself_an_article_needs_more_titles() -> None:
    assert why(LEAD + TITLES, head=ARTICLE) is None
    assert why(LEAD + TITLES * 4, head=ARTICLE) == LISTED


def test_data_of_an_article_that_is_called_as_a_section_is() -> None:
    page = f"<h1>Town</h1>{entries(MIXED)}"
    assert why(page, head=NEWS.format("Town")) == LISTED
    assert why(page, head=NEWS.format("Town"), path="/town/48213") is None
    assert why(page, head=NEWS.format("All that the town is up to now")) is None
    assert why(page, head=NEWS.replace("headline", "name").format("Town")) is None
    assert why(f"<h1>Town</h1><p>{' '.join(STORIES)}</p>", head=NEWS.format("Town")) is None


@pytest.mark.parametrize(
    "part", ["<div><a href=/x>", "<p><a href=/x>One two three four</a>", "<dl><dt>a<dd>"]
)
def test_a_hostile_page_takes_no_time(part: str) -> None:
    with no_hanging():
        why(LEAD + TITLES + part * 8000)


FOOT = (
    "<div class='f'><p>The Post is printed by the harbour, and all its rights are reserved for it.</p></div>"
)
CARD = "<div class='s'><a href='/2026/05/03/{0}-the-ferry-sails-again.html'><b>{1}</b></a></div>"
CALLED = [
    "Ferry sails once more in May",
    "Mayor opens the new school",
    "Fish costs more again",
    "A winter of ice",
]


def cards(form: str, names: list[str]) -> str:
    return "".join(form.format(n, name) for n, name in enumerate(names * 2))


@pytest.mark.parametrize(
    "head", ["", "<h1>Town</h1>", "<h1>Town</h1><p>The news of the town, day by day.</p>"]
)
def test_the_line_that_a_page_ends_with_makes_no_article_of_links(head: str) -> None:
    assert why(head + cards(CARD, CALLED) + FOOT, f"Town - {SITE}") is not None
    own = f"<h1>The ferry sails again this spring</h1>{cards(CARD, CALLED)}{FOOT}"
    assert why(own, "The ferry sails again this spring") is None
