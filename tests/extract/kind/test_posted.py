"""A home page of a blog that shows several posts, each of which leads to a page of its own."""

import pytest

from newscrawl.extract.kind.posted import shows_posts
from newscrawl.extract.page import Page
from newscrawl.extract.record import read

LONG = "<p>The harbour board of Lindmoor voted on Thursday to rebuild the old stone pier that a winter storm "
LONG += (
    "broke in two places, and its chair said that the work would take eighteen months and a great deal of "
)
LONG += "money, which nobody on the quay was willing to lend to the town before the spring.</p>"
POST = (
    "<div class='post hentry'><h3><a href='/{0}.html'>{1}</a></h3><h4>May {0}, 2009</h4><div>{2}</div></div>"
)
NAMES = ("Six days on foot", "Three months and a boiler", "A year of the bicycle")
POSTS = "".join(POST.format(at, name, LONG * 4) for at, name in enumerate(NAMES, 1))
HEAD = "<title>Muddy Boots</title><h1>Muddy Boots</h1>"


def page(body: str, url: str = "https://boots.example/") -> Page:
    return Page(f"<body>{body}</body>".encode(), url)


@pytest.mark.parametrize("url", ["https://boots.example/", "https://boots.example/page/2/"])
def test_a_home_page_with_whole_posts_is_no_article(url: str) -> None:
    assert shows_posts(page(HEAD + POSTS, url))
    assert read(f"{HEAD}{POSTS}".encode(), url).article is None


def test_the_day_of_the_first_post_in_a_heading_below_the_sites_name() -> None:
    day = "<h2 class='date-header'>Sunday, March 8, 2009</h2>"
    assert shows_posts(page(HEAD + day + POSTS))
    assert not shows_posts(page(f"{HEAD}<p>March 8, 2009</p>{POSTS}"))


def test_cards_with_a_link_over_each() -> None:
    card = (
        "<article class='post-entry'><h2>{1}</h2><p>{2}</p><a class='entry-link' href='/{0}/'></a></article>"
    )
    assert shows_posts(page("".join(card.format(at, name, "The pier.") for at, name in enumerate(NAMES))))


@pytest.mark.parametrize(
    "body",
    [
        f"<div class='hentry'><h3>Six days on foot</h3>{LONG * 70}</div>{POSTS}",
        f"<h1>Six days on foot</h1>{LONG * 4}{POSTS}",
        f"<div class='post hentry'><h3><a href='/'>Six days on foot</a></h3>{LONG * 4}</div>",
        f"{HEAD}{POST.format(1, 'Six days on foot', LONG * 4)}",
    ],
    ids=["others below a post", "others below a story", "leads to itself", "one"],
)
def test_a_story_with_others_below_it(body: str) -> None:
    assert not shows_posts(page(body))


def test_a_story_at_an_address_of_its_own_stays_one() -> None:
    assert read(f"{HEAD}{POSTS}".encode(), "https://boots.example/six-days").article is not None


@pytest.mark.parametrize(
    "path",
    [
        "/?m=200706",
        "/?cat=3",
        "/index.php?cat=3",
        "/?author=2",
        "/?tag=coast",
        "/?s=boots",
        "/?cat=3&paged=2",
    ],
)
def test_a_query_for_some_posts_of_a_blog(path: str) -> None:
    assert read(f"{HEAD}{POSTS}".encode(), f"https://boots.example{path}").article is None


@pytest.mark.parametrize("path", ["/?p=12", "/?id=12", "/index.php?s=news/view", "/?m=content&id=12"])
def test_a_query_for_a_story(path: str) -> None:
    story = f"<title>Six days on foot</title><h1>Six days on foot</h1><p>May 1, 2009</p>{LONG * 4}"
    assert read(story.encode(), f"https://boots.example{path}").article is not None


@pytest.mark.parametrize(
    "path",
    ["/themen/coast/", "/topics/coast", "/tagged/coast", "/cat/coast/"],
)
def test_a_list_whose_first_heading_is_the_sites_or_its_own(path: str) -> None:
    name = path.strip("/").rpartition("/")[2]
    for head in ("<h1><a href='/'>Muddy Boots</a></h1>", f"<h1>{name.title()}</h1>", "<p>Muddy Boots</p>"):
        page = f"<title>{name} | Muddy Boots</title>{head}{POSTS}"
        assert read(page.encode(), f"https://boots.example{path}").article is None, head


@pytest.mark.parametrize("path", ["/themen/coast/", "/cat/coast/"])
def test_a_story_at_such_an_address(path: str) -> None:
    own = (
        f"<div class='post'><h2><a href='{path}'>Six days on foot</a></h2><p>May 1, 2009</p>{LONG * 4}</div>"
    )
    page = f"<title>Six days on foot</title><h1><a href='/'>Muddy Boots</a></h1>{own}{POSTS}"
    assert read(page.encode(), f"https://boots.example{path}").article is not None


@pytest.mark.parametrize("path", ["/themen/coast/", "/cat/coast/"])
def test_a_story_in_a_folder_of_topics_with_others_below_it(path: str) -> None:
    page = f"<title>Six days on foot</title><h1>Six days on foot</h1>{LONG * 4}{POSTS}"
    assert read(page.encode(), f"https://boots.example{path}").article is not None
