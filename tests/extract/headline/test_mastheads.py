"""First headings that are the name of a site, or of a section."""

import pytest

from newscrawl.extract.headline.mastheads import mastheads
from newscrawl.extract.headline.titles import site_names
from newscrawl.extract.page import Page


def page(head: str = "", body: str = "") -> Page:
    return Page(
        f"<html><head>{head}</head><body>{body}</body></html>".encode(), "https://www.harbourpost.example/1"
    )


def test_a_first_heading_is_a_masthead_where_the_title_says_both() -> None:
    body = "<h1>Tales of a Harbour</h1><h2>New bridge opens</h2>"
    assert mastheads(page("<title>New bridge opens | Tales of a Harbour</title>", body), set()) == {
        "talesofaharbour"
    }
    assert mastheads(page("<title>New bridge opens</title>", body), set()) == set()


@pytest.mark.parametrize(
    "sign",
    [
        "<header><h2 class='logo'><a href='/'>Tales of a Harbour</a></h2></header>",
        "<a href='https://post.example/'><h3>Tales of a Harbour</h3></a>",
        "<footer><h2>Tales of a Harbour</h2></footer>",
    ],
)
def test_a_first_heading_is_no_masthead_where_a_lower_one_is_the_sign_of_the_site(sign: str) -> None:
    title = "<title>New bridge opens | Tales of a Harbour</title>"
    assert mastheads(page(title, f"{sign}<h1>New bridge opens</h1>"), set()) == set()
    assert mastheads(page(title, f"<h1>New bridge opens</h1>{sign}"), set()) == set()
    news = f"{sign}<h1>Tales of a Harbour</h1><h2><a href='/n/1'>New bridge opens</a></h2>"
    assert mastheads(page(title, news), set()) == {"talesofaharbour"}


@pytest.mark.parametrize("sign", ["", "<a href='/'>Tales of a Harbour</a>"])
def test_a_site_may_state_its_own_name_for_each_of_its_pages(sign: str) -> None:
    head = '<title>{0} | Tales of a Harbour</title><meta property="og:title" content="Tales of a Harbour">'
    news = "New bridge opens for all to see" if not sign else "Bridge opens"
    assert mastheads(page(head.format(news), f"{sign}<h1>{news}</h1>"), set()) == {"talesofaharbour"}
    name = f"{sign}<h1><a href='/'>Tales of a Harbour</a></h1>"
    other = head.replace('content="Tales of a Harbour"', f'content="{news}"')
    assert mastheads(page(other.format(news), name), set()) == {"talesofaharbour"}


def test_a_first_heading_that_no_title_has_is_a_masthead_where_another_is_the_title() -> None:
    body = "<h1>Information and Resources</h1><h2>New bridge opens after long delays</h2>"
    title = "<title>New bridge opens after long delays{}</title>"
    assert mastheads(page(title.format(""), body), set()) == {"informationandresources"}
    assert mastheads(page(title.format(" - Harbour Post"), body), set()) == {"informationandresources"}
    assert mastheads(page("<title>Old pier closes after long delays</title>", body), set()) == set()
    assert mastheads(page("<title>Information and Resources at the port</title>", body), set()) == set()


def test_a_first_heading_that_markup_states_is_no_masthead() -> None:
    title = "New bridge opens after long delays"
    body = f"<h1>Farewell, old ferry</h1><h2>{title}</h2>"
    stated = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Farewell, old ferry"}'
    assert mastheads(page(f"<title>{title}</title>{stated}</script>", body), set()) == set()
    assert mastheads(page(f"<title>{title}</title>", body), set()) == {"farewelloldferry"}


def test_a_first_heading_beside_the_title_in_an_article_is_no_masthead() -> None:
    title = "<title>New bridge opens after long delays</title>"
    lower = "<header><h1>Farewell, old ferry</h1><{0}>New bridge opens after long delays</{0}></header>"
    assert mastheads(page(title, lower.format("h2")), set()) == set()
    assert mastheads(page(title, lower.format("h1")), set()) == {"farewelloldferry"}


def test_a_first_heading_that_says_more_than_the_title_is_no_masthead() -> None:
    body = (
        "<h1>New bridge opens after long delays in Lindmoor</h1><h2>New bridge opens after long delays</h2>"
    )
    assert mastheads(page("<title>New bridge opens after long delays - Post</title>", body), set()) == set()


def test_the_name_of_the_site_above_a_list_below_the_text_is_no_headline() -> None:
    text = f"<p>{'The ferry left the old quay at noon, and nobody was on board. ' * 3}</p>"
    page = "<title>Ferry leaves at noon | Ash Bell</title><h1>Ferry leaves at noon</h1>{}<h3>Ash Bell</h3>{}"
    for above, below, found in ((text, "", set()), ("", text, {"ferryleavesatnoon"})):
        read = Page(page.format(above, below).encode(), "https://news.example/1")
        assert mastheads(read, site_names(read)) == found


def test_a_first_heading_that_no_title_has_is_one_where_another_is_the_title_with_fewer_words() -> None:
    title = "<title>Harbour board votes to ease tight limits on old ferry – Quay News</title>"
    body = "<h1>Ferry Health Centre</h1><div><h2>{}</h2></div>"
    assert mastheads(page(title, body.format("Harbour board votes to ease limits on ferry")), set()) == {
        "ferryhealthcentre"
    }
    assert mastheads(page(title, body.format("Ferry limits on harbour to ease board votes")), set()) == set()
    assert (
        mastheads(page(title, body.format("Harbour board votes on an old ferry and a mole")), set()) == set()
    )


def test_a_first_heading_with_most_words_of_the_title_is_no_masthead_above_a_teaser_of_the_story() -> None:
    title = "Ferry captain will sue the old harbour"
    body = (
        "<main><h1>Ferry captain Moss will sue the old harbour where he was hurt</h1></main>"
        f"<h2>{title}</h2><h2>Mill opens</h2>"
    )
    assert mastheads(page(f"<title>{title} | The Gazette</title>", body), set()) == set()


def test_a_colon_in_the_title_parts_the_name_of_a_site_that_is_a_link() -> None:
    title = "<title>Quay Diary: A bridge opens at last</title>"
    body = "<h1>{}</h1><h2>Notes from the quay</h2><h3>A bridge opens at last</h3>"
    name = "<a href='/diary/'>Quay Diary</a>"
    assert mastheads(page(title, body.format(name)), set()) == {"quaydiary"}
    assert mastheads(page(title, body.format("Quay Diary")), set()) == set()
