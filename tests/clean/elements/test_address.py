"""Address: a site's own sentences speak to the reader; those of the news tell of others and stay."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text
from newscrawl.clean.elements.address import _ORDERS, asks_reader, orders, speaks_to_reader

STORY = (
    "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening.\n"
    "Divers found nine cracks below the water line, and the council has asked for a second report.\n"
)


@pytest.mark.parametrize(
    "text",
    [
        "sign up today.",
        "we use cookies.",
        "il est à vous.",
        "comments on this article are closed.",
        "ok: register.",
        "for tales of boats, follow the star.",
        "to read of the sea first, join the star's list.",
    ],
)
def test_orders_you_and_the_page_itself_are_address(text: str) -> None:
    assert speaks_to_reader(text)


@pytest.mark.parametrize(
    "text",
    [
        "the company declined to comment.",
        "subscribers left.",
        "readers register.",
        "for the boats, followers waited.",
        "if it rains, the joiners stop.",
    ],
)
def test_what_tells_of_others_is_none(text: str) -> None:
    assert not speaks_to_reader(text)


@pytest.mark.parametrize(
    "line", ["Newsletter publishers declined to comment.", "Subscribers cancel free trials in droves."]
)
def test_a_sentence_of_the_news_stays_whatever_its_words(line: str) -> None:
    assert clean_text(STORY + line).text == STORY + line


@pytest.mark.parametrize("headline", ["Top 5 podcasts about money", "Live: the budget, minute by minute"])
def test_a_headline_stays_whatever_its_words(headline: str) -> None:
    assert clean_text(f"{headline}\n{STORY}").text == f"{headline}\n{STORY}"


def test_a_line_to_the_reader_in_a_story_that_tells_of_others_goes() -> None:
    line = "Subscribe to our weekly roundup for a roundup of the most important stories in the valley.\n"
    assert clean_text(f"{STORY}{line}{STORY}").text == STORY + STORY
    told = f"{STORY}{line.replace('Subscribe', 'They subscribe')}{STORY}"
    assert clean_text(told).text == told


@pytest.mark.parametrize(
    "line",
    [
        "For films and food, get the Star's weekend newsletter.\n",
        "To read tales of the sea first, join the Star's daily email.\n",
    ],
)
def test_an_order_behind_what_it_is_for_is_a_site_s(line: str) -> None:
    assert clean_text(f"{STORY}{line}{STORY}").text == STORY + STORY
    told = line.replace(" get", " they get").replace(" join", " they join")
    assert clean_text(f"{STORY}{told}{STORY}").text == STORY + told + STORY


def test_a_question_to_somebody_does_not_speak_to_the_reader() -> None:
    assert asks_reader("keep your inbox tidy")
    assert not asks_reader("where does most of your budget go?")
    assert not asks_reader('"your inbox is full," it said')
    assert not asks_reader("on peut les voir sur rendez-vous")


@pytest.mark.parametrize("order", _ORDERS.split("|"))
def test_every_order_is_one_where_a_sentence_begins(order: str) -> None:
    assert orders(f"{order} it")
    assert not orders(f"the {order}")
