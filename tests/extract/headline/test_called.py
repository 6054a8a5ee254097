"""What a page itself calls its headline."""

import pytest

from newscrawl.extract.headline.headline import read_headline
from newscrawl.extract.headline.titles import site_names
from newscrawl.extract.page import Page

URL = "https://www.harbourpost.example/news:bridge-closes"
HEADLINE = "Bridge closes for eleven weeks"
TEXT = "<h2>How the work is done</h2><p>The bridge over the harbour will be closed from Monday on.</p>" * 3


def headline(title: str, body: str, url: str = URL) -> str | None:
    page = Page(f"<html><head><title>{title}</title></head><body>{body}</body></html>".encode(), url)
    return read_headline(page, [], site_names(page)).text


@pytest.mark.parametrize("tag", ["span", "div", "p"])
def test_a_title_without_a_rank(tag: str) -> None:
    body = f"<header><span><{tag} class='title'>{HEADLINE}</{tag}></span></header>{TEXT}"
    assert headline(HEADLINE, body) == HEADLINE
    assert headline(f"{HEADLINE} - The Gazette", body) == HEADLINE


@pytest.mark.parametrize(
    ("title", "box"),
    [
        (f"{HEADLINE} of repairs, so the port says today", "<div class='title'>Bridge</div>"),
        (HEADLINE, "<div class='title'>The Gazette</div>"),
        (HEADLINE, "<li class='title'>Bridge closes for eleven</li>"),
        (HEADLINE, f"<div class='title'></div><h1>{HEADLINE}</h1>"),
    ],
)
def test_what_is_called_a_title_and_is_not_the_page_s(title: str, box: str) -> None:
    assert headline(title, box + TEXT) != "Bridge"
    assert headline(title, box + TEXT) not in ("The Gazette", "Bridge closes for eleven")


LONG = f"<p>{'The bridge over the harbour will be closed from Monday on. ' * 4}</p>"
SIGN = (
    "<header><h1 class='logo'><a href='/start'><img src='/l.png'><span>The Gazette</span></a></h1></header>"
)


def test_the_sign_of_a_site_is_no_headline_of_the_text_below() -> None:
    below = f"<main><h1 id='bridge'>{HEADLINE}</h1>{TEXT}</main>"
    assert headline("news:bridge-closes [The Gazette]", SIGN + below) == HEADLINE
    assert headline("The Gazette", SIGN + below) == HEADLINE


def test_nor_is_it_that_of_a_lower_rank_which_the_title_is() -> None:
    said = "山あいの町で蒸気機関車が復活、三十年ぶりに汽笛響く"
    below = f"<div><h2 class='post'>{said}</h2>{TEXT}</div><h2>Categories</h2>"
    assert headline(said, SIGN + below) == headline(f"{said} - The Gazette", SIGN + below) == said


def test_below_the_sign_of_a_site_without_a_heading_the_title_has_the_headline() -> None:
    sign = "<h1><a href='/start'>The Gazette of Lindmoor</a></h1>"
    below = f"<div class='eTitle'>{HEADLINE}</div>{TEXT.replace('h2', 'b')}"
    assert headline(f"{HEADLINE} - 14 March 2023 - The Gazette of Lindmoor", sign + below) == HEADLINE
    assert headline("Letters - The Gazette of Lindmoor", sign + below) == "The Gazette of Lindmoor"


@pytest.mark.parametrize("name", ["Gazette", "The Gazette of Lindmoor"])
def test_a_title_of_the_sign_and_a_colon_has_the_headline_beside_it(name: str) -> None:
    sign = f"<h1><a href='/start'>{name}</a></h1><h3>{HEADLINE} <i>14 March 2023</i></h3>{LONG}"
    assert headline(f"{name}: {HEADLINE}", sign) == headline(f"{HEADLINE}: {name}", sign) == HEADLINE


def test_of_two_headings_that_make_the_title_the_address_spells_the_headline() -> None:
    address = "http://beck.example/2009/04/bridge-closes-for-eleven-weeks.html"
    body = f"<h1>Lindmoor Letters</h1><h2>{HEADLINE}</h2>{LONG}"
    assert headline(f"Lindmoor Letters: {HEADLINE}", body, address) == HEADLINE
    assert (
        headline(f"Lindmoor Letters: {HEADLINE}", body, "http://beck.example/2009/04/9") == "Lindmoor Letters"
    )
    turned = (
        body.replace(HEADLINE, "x").replace("Lindmoor Letters", HEADLINE).replace("x", "What it is to cost")
    )
    assert headline(f"{HEADLINE}: What it is to cost", turned, address) == HEADLINE


def test_a_picture_that_says_nothing_is_no_sign() -> None:
    logo = "<h1><a href='/'><img src='/l.png'></a></h1>"
    menu = "<nav><h1>Menu of navigation</h1></nav>"
    assert headline(HEADLINE, f"{logo}{menu}<h2>{HEADLINE}</h2>{TEXT}") == HEADLINE


def test_a_heading_that_leads_to_its_own_page_is_no_sign() -> None:
    own = f"<h1><a href='{URL}'>{HEADLINE}</a></h1>"
    assert headline(HEADLINE, f"{own}<main>{TEXT}</main><h1>More of the day's news</h1>") == HEADLINE


def test_a_linked_headline_stands_where_no_other_heading_is_without_a_link() -> None:
    linked = f"<h1><a href='/full'>{HEADLINE}</a></h1>{TEXT}<h1><a href='/mill'>Bakers buy the mill</a></h1>"
    assert headline(HEADLINE, linked) == HEADLINE
    assert headline(HEADLINE, f"<h1><a href='//['>{HEADLINE}</a></h1>{TEXT}<h1>Other</h1>") == HEADLINE


@pytest.mark.parametrize(
    "sign",
    [
        "<div class='logo'><h1>Lindmoor Rowing Club</h1></div>",
        "<h1 class='site-title'>Lindmoor Rowing Club</h1>",
        "<header id='masthead'><div><h1>Lindmoor Rowing Club</h1></div></header>",
    ],
)
def test_title_and_first_heading_may_have_the_name_of_the_site_alone(sign: str) -> None:
    assert headline("Lindmoor Rowing Club", f"{sign}<h2>{HEADLINE}</h2>{LONG}") == HEADLINE
    assert headline("Lindmoor Rowing Club", f"{sign}<h2>News</h2><h2>{HEADLINE}</h2>{LONG}") == HEADLINE
    said = f"{sign}<h2>The week in short</h2><h2>{HEADLINE}</h2>{LONG}"
    assert headline(f"Rowing Club - {HEADLINE}", said) == HEADLINE
    assert headline("Lindmoor Rowing Club", f"{sign}{LONG}<h2>{HEADLINE}</h2>") == "Lindmoor Rowing Club"


MENU = "<ul><li><a href='/'>Home</a></li>" + "<li><a href='/boats'>Boats</a></li>" * 5 + "</ul>"


@pytest.mark.parametrize(
    "around",
    [
        "<div><h1>Lindmoor Rowing Club</h1></div>{}<div><h2>" + HEADLINE + "</h2>{}</div>",
        "<table><tr><td colspan=2><h1>Lindmoor Rowing Club</h1></td></tr><tr><td>{}</td>"
        "<td><h3>" + HEADLINE + "</h3>{}</td></tr></table>",
    ],
)
def test_a_title_of_the_site_over_its_menu_is_no_headline(around: str) -> None:
    body = around.format(MENU, LONG)
    url = "https://club.example/news.php?id=12"
    assert headline("Lindmoor Rowing Club", body, url) == HEADLINE
    assert headline("Lindmoor Rowing Club, Lindmoor", body, url) == "Lindmoor Rowing Club"
    few = around.format("<p><a href='/'>Home</a> <a href='/boats'>Boats</a></p>", LONG)
    assert headline("Lindmoor Rowing Club", few, url) == "Lindmoor Rowing Club"
    above = MENU + around.format("", LONG)
    assert headline("Lindmoor Rowing Club", above, url) == "Lindmoor Rowing Club"
    topics = MENU.replace("href='/'", "href='/town'")
    assert headline("Lindmoor Rowing Club", around.format(topics, LONG), url) == "Lindmoor Rowing Club"


def test_the_name_may_be_that_of_the_host() -> None:
    body = f"<h1>The Harbour Post</h1><h2>{HEADLINE}</h2>{LONG}"
    assert headline("The Harbour Post", body) == HEADLINE
    body = body.replace("The Harbour Post", "The Harbour")
    assert headline("The Harbour", body) == "The Harbour"


def test_a_heading_of_a_menu_is_none() -> None:
    menu = "<div class='nav-flyout-menu'><div><h3>Politics and more</h3><ul><li>Town</li></ul></div></div>"
    assert headline(HEADLINE, menu + "<article><p>The bridge is closed.</p></article>") == HEADLINE


STORY = "https://www.harbourpost.example/news/bridge-closes-for-eleven-weeks-4811.html"


def spelled(title: str, heading: str, meta: str = "") -> str | None:
    head = f"<head><title>{title}</title>{meta}</head>"
    page = Page(f"<html>{head}<body><main><h1>{heading}</h1>{TEXT}</main></body></html>".encode(), STORY)
    return read_headline(page, [], site_names(page)).text


@pytest.mark.parametrize("section", ["Newsroom", "Lindmoor and around", "Press"])
def test_below_the_name_of_a_section_the_headline_is_the_title_that_the_address_spells(section: str) -> None:
    assert spelled(f"{HEADLINE} :: {section} :: Harbour Post", section) == HEADLINE
    meta = f"<meta property='og:title' content='{HEADLINE}'>"
    assert spelled(f"{section} - Harbour Post", section, meta) == HEADLINE


@pytest.mark.parametrize(
    "heading", ["Bridge closes", "The bridge that closes for eleven weeks, and why", HEADLINE]
)
def test_a_heading_that_the_address_spells_or_that_is_long_stays_the_headline(heading: str) -> None:
    assert spelled("A port and its crossing - Harbour Post", heading) == heading


def test_a_short_heading_stays_the_headline_where_no_title_is_spelled_by_the_address() -> None:
    assert (
        spelled("How Lindmoor lost its crossing and a summer - Harbour Post", "Lost crossing")
        == "Lost crossing"
    )


@pytest.mark.parametrize("name", ["Fog", "At sea"])
@pytest.mark.parametrize("title", ["Lindmoor Notes: {}", "{} - Lindmoor Notes", "Lindmoor Notes | {}"])
def test_a_story_may_have_a_shorter_name_than_the_site(name: str, title: str) -> None:
    sign = "<h1><a href='https://www.harbourpost.example/'>Lindmoor Notes</a></h1>"
    body = f"{sign}<h2>Tuesday, May 7</h2><h3 class='post-title'>{name}</h3>{LONG * 3}"
    assert headline(title.format(name), body) == name


SHARED = "<meta property='og:title' content='{}'>"


def told(head: str, body: str) -> str | None:
    page = Page(f"<html><head>{head}</head><body>{body}</body></html>".encode(), URL)
    return read_headline(page, [], site_names(page)).text


def test_the_heading_is_the_headline_where_it_goes_on_with_a_title_that_is_shorter() -> None:
    short = SHARED.format(f"{HEADLINE} | The Gazette") + f"<title>{HEADLINE} | The Gazette</title>"
    body = f"<div><h1>{HEADLINE} of repairs in Lindmoor</h1>{TEXT}</div><h3>{HEADLINE}</h3>"
    assert told(short, body) == f"{HEADLINE} of repairs in Lindmoor"


def test_a_line_in_the_heading_below_the_title_that_is_shared_is_none_of_it() -> None:
    head = SHARED.format(HEADLINE) + "<title>Eleven weeks without a harbour crossing | The Gazette</title>"
    heading = (
        f"<h1><span class='headline'>{HEADLINE}</span> <span class='caption'>A letter to the port</span></h1>"
    )
    assert told(head, f"<div>{heading}{TEXT}</div>") == HEADLINE


def test_below_the_name_of_a_section_a_heading_that_is_shared_is_the_headline() -> None:
    body = f"<h1>Town News</h1><article><h1 class='title'>{HEADLINE}</h1>{TEXT}</article>"
    head = "<title>Town News | The Gazette</title>"
    assert told(head + SHARED.format(HEADLINE), body) == HEADLINE
    assert told(head + SHARED.format("Town News"), body) == "Town News"


SPELLED = "https://www.harbourpost.example/news/old-bridge-closes-for-eleven-weeks"
OLD = "Old bridge closes for eleven weeks"


@pytest.mark.parametrize("rank", ["h2", "h3"])
@pytest.mark.parametrize("title", ["The Gazette - Press releases", "Press releases"])
def test_below_a_section_the_headline_is_the_heading_that_the_address_spells(rank: str, title: str) -> None:
    body = f"<h1>Press releases</h1><{rank}>{OLD}</{rank}>{LONG}"
    assert headline(title, body, SPELLED) == OLD
    works = body.replace("Press releases", "Harbour works")
    assert headline(title.replace("Press releases", "Harbour works"), works) == "Harbour works"
    assert headline(OLD, f"<h1>{OLD}</h1><{rank}>How the old bridge is mended in weeks</{rank}>{LONG}") == OLD


def test_a_title_of_the_site_and_a_post_names_both() -> None:
    body = "<div id='header'><h1 class='title'>Port Diary</h1></div><h3 class='{}'>{}</h3>" + LONG
    assert headline(f"Port Diary: {OLD}", body.format("post-title", OLD)) == OLD
    assert headline(f"Port Diary: {OLD}", body.format("", OLD), SPELLED) == OLD
    assert headline(f"Bridge: {OLD}", f"<h1>Bridge</h1><h3>{OLD}</h3>{LONG}") != OLD


@pytest.mark.parametrize("line", ["<td><b>{}</b></td>", "<p><font size=5>{}</font></p>"])
def test_on_a_page_that_is_only_called_as_the_site_the_address_tells_the_headline(line: str) -> None:
    aside = "<h3>Most read</h3><ul><li><a href='/a'>Otters return</a></li></ul>"
    body = f"<table><tr>{line.format(OLD)}</tr></table>{LONG}{aside}"
    assert headline("The Gazette", body, SPELLED) == OLD
    assert headline("The Gazette", body) != OLD


def test_the_cell_of_the_headline_is_it_where_all_pages_have_the_sites_name_for_a_title() -> None:
    body = f"<table><tr><td class=contentheading>{HEADLINE}</td></tr></table>{TEXT.replace('h2', 'b')}"
    assert headline("Harbour Post", body, "https://www.harbourpost.example/index.php?id=4") == HEADLINE
