"""Which of the texts that lost is another headline of the article."""

import pytest

from newscrawl.extract.headline.alternative import is_alternative
from newscrawl.extract.headline.texts import Vote
from tests.extract.headline.test_headline import headline

TITLE = "New bridge opens in the harbour"


@pytest.mark.parametrize(
    "text",
    [
        "Ships wait for hours as traffic returns",
        "Three years late: New bridge opens in the harbour",
        "New bridge opens after three years",
    ],
)
def test_what_says_it_in_other_words_is_one(text: str) -> None:
    assert is_alternative([Vote(text, 2.0, "og:title")], TITLE)


@pytest.mark.parametrize(
    "text",
    [
        "New bridge opens in",
        "New bridge opens in the harbour | Town",
        "Town: New bridge opens in the harbour",
        "Ships wait for hours as traffic...",
        "bridge-opens-2024",
        "| The harbour this week",
        "Ships wait for hours. " * 12,
    ],
    ids=["cut", "section behind", "section before", "ellipsis", "slug", "mark", "summary"],
)
def test_what_says_the_same_or_is_none_is_not(text: str) -> None:
    assert not is_alternative([Vote(text.strip(), 2.0, "og:title")], TITLE)


@pytest.mark.parametrize(
    "first",
    [
        '<h1><a href="/">The Harbour Post of Lindmoor</a></h1>',
        '<a href="/ferry"><h1>The ferry will not sail today</h1></a>',
    ],
)
def test_a_first_heading_that_leads_away_is_another_page(first: str) -> None:
    said = '{"@type": "NewsArticle", "headline": "New bridge opens in the harbour"}'
    head = f'<script type="application/ld+json">{said}</script>'
    assert headline(f"{first}<h1>{TITLE}</h1>", head).others == ()
    plain = first.replace("<a ", "<i ").replace("</a>", "</i>")
    assert len(headline(f"{plain}<h2>{TITLE}</h2>", head).others) == 1


def test_names_of_parts_of_a_page_are_no_headline() -> None:
    found = headline("<h2>Navigation mit Access Keys</h2><p>text</p>", "<title>Neubau der Werkstatt</title>")
    assert found.text == "Neubau der Werkstatt"


@pytest.mark.parametrize(
    "text",
    [
        f"Blog Archive » {TITLE}",
        f"Ada Moss's Home on the Wide Web | {TITLE}",
        f"Office of the Harbour e.V. - {TITLE}",
        f"The Harbour Post Today: {TITLE}",
        "Harbour Post Ltd",
    ],
)
def test_the_name_of_a_site_makes_no_other_headline(text: str) -> None:
    assert not is_alternative([Vote(text, 2.0, "title")], TITLE, {"harbourpost"})


def test_a_kicker_with_a_colon_makes_one() -> None:
    assert is_alternative([Vote(f"Three years late: {TITLE}", 2.0, "title")], TITLE, {"harbourpost"})


def test_a_heading_above_another_of_its_rank_is_the_name_of_the_site() -> None:
    shown = f"<h1>Office of the Harbour and Rivers</h1><p>Menu</p><main><h1>{TITLE}</h1><p>So.</p></main>"
    found = headline(shown, f"<title>{TITLE}</title>")
    assert (found.text, found.others) == (TITLE, ())
