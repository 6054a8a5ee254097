"""The headline of a page without a heading by its tag."""

import pytest

from newscrawl.extract.headline.headline import read_headline
from newscrawl.extract.headline.titles import site_names
from newscrawl.extract.headline.unranked import in_microformat, in_title, low_heading
from newscrawl.extract.record import extract
from tests.extract.facts import page

HEADLINE = "Bridge closes for eleven weeks"
TEXT = "The bridge over the harbour will be closed from Monday on, and nobody knows for how long.<br><br>" * 3
HEAD = f"<head><title>Harbour Gazette of the North - {HEADLINE}</title></head>"


@pytest.mark.parametrize(
    "line",
    [
        f"<center><font size='5'><b>{HEADLINE}</b></font></center>",
        f"<table><tr><td class='x1'>{HEADLINE}</td></tr></table>",
        f"<div>{HEADLINE}</div>",
        f"<div><div style='float: right'>10:15</div>{HEADLINE}</div>",
        f"<table><tr><td><b>Town</b><br>{HEADLINE}<br>{TEXT}</td></tr></table>",
        f"<table><tr><th colspan='2'>{HEADLINE}</th></tr></table>",
        "<p align='center'><big>Bridge closes <br>for eleven weeks</big></p>",
    ],
)
def test_a_part_of_the_title_that_is_a_line_of_the_page(line: str) -> None:
    found = page(f"<b>Harbour Gazette of the North</b>{line}<p>{TEXT}</p>", head=HEAD)
    headline = read_headline(found, [], site_names(found))
    assert headline.text == HEADLINE
    assert headline.element is not None


def test_a_line_that_is_the_whole_title_may_stand_below_the_headings_of_a_menu() -> None:
    side = "<td><h3>Menu of the day</h3><a href='/a'>Soup</a><h3>Most read</h3><a href='/b'>Fish</a></td>"
    body = f"<table><tr>{side}<td><table><tr><td>{HEADLINE}</td></tr></table><p>{TEXT}</p></td></tr></table>"
    found = page(body, head=f"<head><title>{HEADLINE}</title></head>")
    assert read_headline(found, [], site_names(found)).text == HEADLINE
    below = page(
        f"<h3>Pier opens</h3><p>{TEXT}</p><p>{HEADLINE}</p>", head=f"<head><title>{HEADLINE}</title></head>"
    )
    assert in_title(below) is None


@pytest.mark.parametrize("sign", ["<h1></h1>", "<h1><a href='/'><img src='/sign.png'></a></h1>"])
def test_a_first_heading_without_text_is_no_place_to_look_around(sign: str) -> None:
    line = f"<div class='big'>{HEADLINE}</div><div><span class='a-time'>2026-03-05 07:57</span></div>"
    head = f"<head><title>{HEADLINE}</title></head>"
    rest = "<i class='post'>Post</i>" * 200
    body = f"{line}<div>{f'<p>{TEXT}</p>' * 3}</div>{rest}{sign}"
    article = extract(f"<html>{head}<body>{body}</body></html>".encode(), "https://gazette.test/bridge")
    assert article is not None
    assert (article.headline, article.date_published) == (HEADLINE, "2026-03-05T07:57:00")


@pytest.mark.parametrize(
    "body",
    [
        f"<a href='/x'>{HEADLINE}</a><p>{TEXT}</p>",
        f"<p>{HEADLINE}, said the harbour office.</p>",
        f"<h2>Closed</h2><div>{HEADLINE}</div>",
        f"<div>Harbour Gazette of the North</div><h2>{HEADLINE}</h2>",
    ],
    ids=["a link", "a sentence", "below a heading", "a heading that is one"],
)
def test_other_lines_are_none(body: str) -> None:
    assert in_title(page(body, head=HEAD)) is None


@pytest.mark.parametrize(
    ("title", "line"),
    [
        (f"Rowing Club of the North - News: {HEADLINE}", HEADLINE),
        (f"Rowing Club of the North - {HEADLINE}", f"Harbour: {HEADLINE}"),
        (f"News: {HEADLINE}", f"<b>Harbour News: {HEADLINE}</b>"),
    ],
)
def test_a_label_beside_it_in_the_title_or_on_the_page_is_no_part_of_it(title: str, line: str) -> None:
    found = page(f"<td class='cap'>{line}</td><p>{TEXT}</p>", head=f"<head><title>{title}</title></head>")
    headline = read_headline(found, [], site_names(found))
    assert (headline.text, headline.element is not None) == (HEADLINE, True)


@pytest.mark.parametrize(
    ("line", "is_told"),
    [("The old bridge closes for eleven weeks", True), ("Harbour Gazette of the North", False)],
)
def test_nothing_but_colons_may_stand_before_section_and_site(line: str, *, is_told: bool) -> None:
    title = f"{line}: Town: The Post"
    found = page(f"<div class='hl'>{line}</div><p>{TEXT}</p>", head=f"<head><title>{title}</title></head>")
    assert read_headline(found, [], site_names(found)).text == (line if is_told else title)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Gazette Online", HEADLINE),
        (f"{HEADLINE} at once", f"{HEADLINE} at once"),
    ],
)
def test_below_a_title_that_is_a_name_a_class_tells_the_headline(title: str, text: str) -> None:
    body = f"<b class='headline'>{HEADLINE}</b><br><p>{TEXT}</p>"
    found = page(body, head=f"<head><title>{title}</title></head>")
    assert read_headline(found, [], site_names(found)).text == text


def test_a_line_above_the_headings_of_chapters() -> None:
    chapters = f"<p>{TEXT}</p><h2>How it is done</h2><p>{TEXT}</p>"
    found = page(f"<div role='heading' aria-level='1'>{HEADLINE}</div>{chapters}", head=HEAD)
    headline = read_headline(found, [], site_names(found))
    assert (headline.text, headline.element) == (HEADLINE, found.by_tag["div"][0])


def test_a_byline_below_it_is_found() -> None:
    body = f"<font size='5'>{HEADLINE}</font><br><font size='2'>By Ada Moss<br>May 3, 2021</font><br>{TEXT}"
    html = f"<html><head><title>{HEADLINE}</title></head><body>{body}</body></html>"
    article = extract(html.encode(), "https://www.harbourpost.example/news/1.html")
    assert article is not None
    assert [author.name for author in article.authors] == ["Ada Moss"]


def test_a_title_with_three_colons_between_its_parts() -> None:
    head = f"<head><title>The Gazette of the North ::: Notes ::: {HEADLINE}</title></head>"
    found = page(f"<div class='tt'>{HEADLINE}</div><p>{TEXT}</p>", head=head)
    assert read_headline(found, [], site_names(found)).text == HEADLINE


PERSON = "<div class='p-author h-card'><span class='p-name'>Ada Moss</span></div>"
COMMENT = "<div class='u-comment h-cite'><p class='p-name'>A fine bridge that was</p></div>"
LISTED = "<aside><h3>Most read</h3><ul><li>Ferry sails again</li></ul></aside>"


@pytest.mark.parametrize(
    "entry",
    [
        "<div class='hentry post'><p class='entry-title'><a href='/b'>{}</a></p><div>{}</div></div>",
        "<div class='h-entry'>"
        + PERSON
        + "<span class='p-name'>{}</span><div class='e-content'>{}</div>"
        + COMMENT
        + "</div>",
        "<table><tr><td class='hentry'><b class='entry-title'>{}</b><br>{}</td></tr></table>",
    ],
)
def test_what_a_microformat_calls_the_title_of_the_only_entry(entry: str) -> None:
    found = page(entry.format(HEADLINE, f"<p>{TEXT}</p>") + LISTED, head="<title>Harbour Gazette</title>")
    assert read_headline(found, [], site_names(found)).text == HEADLINE


@pytest.mark.parametrize(
    "body",
    [
        "<div class='h-card'><b class='p-name'>Ada of Lindmoor</b></div>",
        f"<div class='h-entry'><div class='p-name e-content'>{TEXT}</div></div>",
        "<p class='entry-title'>Bridge closes again</p>",
        "<div class='hentry'><p class='entry-title'>Bridge closes</p></div>" * 2,
    ],
    ids=["a person", "a note without a title", "no entry", "several entries"],
)
def test_a_microformat_of_something_else_or_of_a_list_names_no_headline(body: str) -> None:
    assert in_microformat(page(body, head=HEAD)) is None


def test_a_heading_of_a_low_rank_with_which_most_of_the_title_begins() -> None:
    chapters = f"<p>{TEXT}</p><h3>Bridge closes for weeks</h3><p>{TEXT}</p>"
    found = page(f"<h4>Notice</h4><h4>{HEADLINE}</h4>{chapters}", head=f"<title>{HEADLINE}-Gazette</title>")
    assert read_headline(found, [], site_names(found)).text == HEADLINE
    title = f"<title>{HEADLINE}, says the harbour office of the North in its letter</title>"
    assert low_heading(page(f"<h4>{HEADLINE}</h4>{chapters}", head=title)) is None


def read(body: str) -> str | None:
    found = page(
        body, head="<title>Harbour Gazette</title><meta property=og:site_name content='Harbour Gazette'>"
    )
    return read_headline(found, [], site_names(found)).text


@pytest.mark.parametrize("level", ["1", " 1 "])
def test_a_role_may_tell_the_heading_of_the_first_rank(level: str) -> None:
    line = f"<div role='heading' aria-level='{level}'>The pier opens at last</div>"
    assert (
        read(f"{line}<div role='heading' aria-level='2'>How it was built</div>{TEXT}")
        == "The pier opens at last"
    )
    assert read(f"{line.replace(level, '2')}{TEXT}") is None


@pytest.mark.parametrize("tag", ["p", "div", "span", "td"])
def test_a_class_tells_the_headline_where_nothing_else_is_one(tag: str) -> None:
    line = f"<{tag} class='headline'>The pier opens at last</{tag}>"
    table = f"<table><tr>{line}</tr></table>" if tag == "td" else line
    assert read(f"{table}{TEXT}") == "The pier opens at last"
    assert read(f"<a href='/2'>{line}</a>{TEXT}" if tag != "td" else TEXT) is None
    assert read(f"<{tag} class='headline'><a href='/2'>The mill burns down</a></{tag}>{TEXT}") is None
    assert read(f"{table}<h2>How the pier was built</h2>{TEXT}") == "How the pier was built"


def test_a_cell_of_joomla_below_the_heading_of_a_menu_is_the_headline() -> None:
    menu = "<div class='moduletable'><h3>Main Menu</h3><a href='/'>Home</a></div>"
    cell = f"<table class='contentpaneopen'><tr><td class='contentheading'>{HEADLINE}</td></tr></table>"
    found = page(f"{menu}{cell}<p>{TEXT}</p>", head=f"<head><title>Gazette - {HEADLINE}</title></head>")
    assert read_headline(found, [], site_names(found)).text == HEADLINE


def test_a_headline_that_is_a_picture_is_where_the_byline_is_looked_for() -> None:
    drawn = f"<center><img src='/logo.gif' alt='Gazette'><br><img src='/h.gif' alt='{HEADLINE}'></center>"
    text = f"<p><i>14 May 2001<br>By Ada Moss</i></p><p>{TEXT}</p>"
    html = f"<html><head><title>{HEADLINE}</title></head><body>{drawn}{text}</body></html>"
    article = extract(html.encode(), "https://www.harbourpost.example/a/12.html")
    assert article is not None
    assert (article.headline, [one.name for one in article.authors]) == (HEADLINE, ["Ada Moss"])
    assert article.date_published == "2001-05-14"
