"""Headings that are put together from elements, and headings that are none of the headline."""

import pytest

from newscrawl.extract.headline.headline import read_headline
from newscrawl.extract.headline.seams import is_day
from newscrawl.extract.page import Page
from tests.extract.headline.test_headline import headline

LONG = "<p>" + "The last bolt was turned at noon, and the mayor crossed the new bridge first. " * 3 + "</p>"
TITLE = "<title>New bridge opens at last | Harbour Post</title>"


@pytest.mark.parametrize(
    "heading",
    [
        "<h1><span>Politics</span><span>New bridge opens at last</span></h1>",
        "<h1>\n<span class='roofline'>Three years late</span>\nNew bridge opens at last\n</h1>",
        "<h1><i class='top'>Three years late</i><i>: </i><b>New bridge <i>opens</i> at last</b></h1>",
    ],
)
def test_a_kicker_in_the_heading_that_the_title_does_not_have(heading: str) -> None:
    found = headline(heading, TITLE)
    assert found.text == "New bridge opens at last"
    assert found.element is not None
    assert found.element.tag == "h1"


def test_a_kicker_in_the_second_heading_of_a_page_without_a_first() -> None:
    heading = "<h2><span>Politics</span><span>New bridge opens at last</span></h2>"
    assert (
        headline(f"{heading}{LONG}<h2>Three years late</h2>{LONG}", TITLE).text == "New bridge opens at last"
    )


def test_the_name_of_the_site_behind_the_headline_is_none() -> None:
    sign = "<h1><span>New bridge opens at last</span><a href='/'>The Harbour Post</a></h1>"
    title = "<title>New bridge opens at last » Local » News » The Harbour Post</title>"
    assert headline(f"{sign}<article><h3>New bridge opens at last</h3>{LONG}</article>", title).text == (
        "New bridge opens at last"
    )


@pytest.mark.parametrize(("site", "is_cut"), [("The Quay", True), ("Politics", False)])
def test_a_title_may_have_the_name_of_the_site_before_a_colon(site: str, is_cut: bool) -> None:
    heading = "<h1><small>Politics</small> <span>New bridge opens at last</span></h1>"
    found = headline(heading, f"<title>{site}: New bridge opens at last</title>").text
    assert (found == "New bridge opens at last") is is_cut


@pytest.mark.parametrize(
    ("heading", "title", "text"),
    [
        (
            "<h1><b>Three years late</b> New bridge opens</h1>",
            "Elsewhere",
            "Three years late New bridge opens",
        ),
        ("<h1><b>Bridges</b> New opens</h1>", "New opens | Post", "Bridges New opens"),
        ("<h1><i>New bridge opens</i> Late</h1>", "Elsewhere", "New bridge opens Late"),
    ],
)
def test_what_no_title_has_or_is_but_a_word_or_two_stays(heading: str, title: str, text: str) -> None:
    assert headline(heading, f"<title>{title}</title>").text == text


def test_no_blank_before_a_colon_that_nobody_sees() -> None:
    seam = "<h1><b>Harbour</b><span class='hidden'> : </span><b>Bridge opens</b></h1>"
    assert headline(seam).text == "Harbour: Bridge opens"
    assert headline("<h1>Harbour : Bridge opens</h1>").text == "Harbour : Bridge opens"


@pytest.mark.parametrize(("language", "text"), [("fr-FR", "Port : le pont"), ("de", "Port: le pont")])
def test_in_french_there_is_one(language: str, text: str) -> None:
    html = f'<html lang="{language}"><body><h1><b>Port</b> : le pont</h1></body></html>'
    assert read_headline(Page(html.encode()), [], set()).text == text


def test_a_blank_between_parts_that_would_be_one_word() -> None:
    assert headline("<h1><span>Harbour news</span>Bridge opens</h1>").text == "Harbour news Bridge opens"
    assert headline("<h1><span>Mac</span>Gregor opens the bridge</h1>").text == "MacGregor opens the bridge"


def test_a_quotation_behind_a_kicker() -> None:
    heading = "<h1><span>Dispute on the pier</span><span>„We will not wait“</span></h1>"
    assert headline(heading).text == "Dispute on the pier „We will not wait“"
    title = "<title>Dispute on the pier: „We will not wait“ - Harbour Post</title>"
    assert headline(heading, title).text == "Dispute on the pier: „We will not wait“"


def test_a_title_with_a_colon_for_the_line_end() -> None:
    heading = "<h1><span class='kicker'>Harbour</span> <span>Bridge opens at last</span></h1>"
    assert headline(heading, "<title>Harbour: Bridge opens at last - Post</title>").text == (
        "Harbour: Bridge opens at last"
    )


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("Bridge opens <small>Three years of work</small>", "Bridge opens"),
        ("Bridge opens <small>Three years</small> late", "Bridge opens Three years late"),
        ("<small>Harbour</small> Bridge opens", "Harbour Bridge opens"),
    ],
)
def test_small_letters_that_the_title_does_not_have(heading: str, text: str) -> None:
    assert headline(f"<h1>{heading}</h1>", "<title>Now: Bridge opens, and more</title>").text == text


def test_small_letters_that_the_title_has_stay() -> None:
    heading = "<h1>Bridge opens <small>at last</small></h1>"
    assert headline(heading, "<title>Bridge opens at last</title>").text == "Bridge opens at last"


@pytest.mark.parametrize(
    "part",
    [
        "<span class='date'>3 May 2021</span>",
        " <span>By Ada Moss</span>",
        " <a href='#share'>Share</a>",
        "<div><b>The council</b> pays</div>",
    ],
)
def test_what_a_heading_ends_with_and_the_title_does_not_have(part: str) -> None:
    assert headline(f"<h1>New bridge opens at last{part}</h1>", TITLE).text == "New bridge opens at last"


def test_a_mark_behind_a_headline_without_blanks() -> None:
    found = headline(
        "<h1>北码头将于明年重建 <em>原创</em></h1>", "<title>北码头将于明年重建_港口博客-港口网</title>"
    )
    assert found.text == "北码头将于明年重建"


def test_a_title_with_the_name_of_a_site_that_nobody_states_is_no_other_headline() -> None:
    heading = "<h1>New bridge opens at last <em>Exclusive</em></h1>"
    found = headline(heading, "<title>New bridge opens at last - Port Post</title>")
    assert (found.text, found.others) == ("New bridge opens at last", ())


def test_a_kicker_is_not_all_that_is_left_of_a_heading() -> None:
    heading = "<h1><span>Storm damage</span> <span>New bridge opens at last</span></h1>"
    found = headline(heading, "<title>Storm damage in the harbour</title>")
    assert found.text == "Storm damage New bridge opens at last"


def test_a_heading_below_the_text_is_no_headline() -> None:
    related = "<h2>Related stories</h2><h3>The old mill</h3>"
    found = headline(f"<div>New bridge opens at last</div>{LONG}{related}", TITLE)
    assert (found.text, found.source) == ("New bridge opens at last", "visible")
    found = headline(f"<h2>Bridge is open</h2>{LONG}{related}", "<title>Harbour Post</title>")
    assert found.text == "Bridge is open"
    late = f"{LONG}<h2>New bridge opens at last</h2>{LONG}"
    element = headline(late, TITLE).element
    assert element is not None
    assert element.tag == "h2"


def test_the_section_as_first_heading() -> None:
    page = "<article><h1>Politics</h1><h2>New bridge opens at last and on time</h2></article>"
    title = "<title>New bridge opens at last and on time | Harbour Post</title>"
    assert headline(page, title).text == "New bridge opens at last and on time"
    words = page.replace("Politics", "The harbour has changed")
    assert headline(words, title).text == "The harbour has changed"


def test_a_headline_is_no_masthead_because_its_section_is_a_heading_too() -> None:
    text = "The year of tests: schools in Lindmoor will have three of them this spring"
    other = "<h2>Schools</h2><h2>Ferry prices rise</h2>"
    found = headline(f"<h1>{text}</h1>{other}", f"<title>{text} | Schools</title>")
    assert found.text == text


def test_a_hyphen_that_stands_for_the_rest_of_a_word_parts_no_title() -> None:
    title = "<title>Änderung der Impf- und Genesenennachweise</title>"
    assert headline("<p>text</p>", title).text == "Änderung der Impf- und Genesenennachweise"


@pytest.mark.parametrize(
    "day",
    [
        "27.01.2022 - ",
        "27.01.2022: ",
        "2022-01-27 | ",
        "27/1/2022 – ",
        "<span>27.01.2022</span>",
        "<b>2022.1.27</b> ",
    ],
)
def test_the_day_before_a_headline_is_no_part_of_it(day: str) -> None:
    assert headline(f"<h1>{day}New bridge opens at last</h1>{LONG}", TITLE).text == "New bridge opens at last"


@pytest.mark.parametrize(
    "text",
    [
        "11.09.2001 changed how we fly",
        "27.01.2022: Results",
        "24/7 Care For All Of Us",
        "1.2.2022.3 Is Out Now Here",
    ],
)
def test_a_day_that_the_headline_needs_stays(text: str) -> None:
    assert headline(f"<h1>{text}</h1>{LONG}", f"<title>{text}</title>").text == text


@pytest.mark.parametrize(
    "text",
    ["Tuesday, May 7, 2024", "May 7", "7. Mai 2024", "martes, 7 de mayo de 2024", "7th of May 2024",
     "07.05.2024", "Вторник, 7 мая 2024 г.", "2024年5月7日(火)", "2024-05-07", "wtorek 7 maja"],
)  # fmt: skip
def test_a_heading_that_is_a_day(text: str) -> None:
    assert is_day(text)


@pytest.mark.parametrize(
    "text",
    ["May 2024", "7 things that may change", "11 September and what it changed", "24/7", "Route 66 opens",
     "May", "Mai 68: was von ihm blieb", "2024: a year of boats", "1.000.000 boats", ""],
)  # fmt: skip
def test_a_heading_that_is_more_or_less_than_a_day(text: str) -> None:
    assert not is_day(text)
