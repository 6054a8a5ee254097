"""Groups: prices and sentences of an article beside furniture that offers nothing."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

LEAD = "Jaldi Mobile on Monday replaced its eleven prepaid packs with three, its chairman said.\n"
PACKS = ["Smart Quarterly", "₹900", "3 Months", "Smart Essential", "₹2,700", "1 Year"]
LAST = "\nCustomers on the old packs may stay on them until they lapse, the company said."


@pytest.mark.parametrize(
    "beside",
    [
        "Story continues below this ad",
        "Follow us on Google News",
        ("Our Standards: The Thomson Reuters Trust Principles."),
        "Catch all the Business News and Latest News Updates on Varno Mint.",
    ],
)
@pytest.mark.parametrize("at", [0, 2, 4, 6])
def test_a_list_of_prices_stays_beside_what_sells_nothing(beside: str, at: int) -> None:
    text = LEAD + "\n".join([*PACKS[:at], beside, *PACKS[at:]]) + LAST
    assert clean_text(text).text == LEAD + "\n".join(PACKS) + LAST


def test_a_list_of_prices_goes_with_an_offer() -> None:
    offer = "You have reached your limit of free articles this month.\nSubscribe now for unlimited access.\n"
    assert clean_text(LEAD + LAST.strip() + "\n" + offer + "\n".join(PACKS)).text == LEAD + LAST.strip()


@pytest.mark.parametrize("beside", ["ALSO READ | How seat belts came to be", "Story continues below this ad"])
def test_a_sentence_of_a_paragraph_stays_beside_what_offers_nothing(beside: str) -> None:
    own = "Join us, says the leaflet of the co-operative, for as little as 5 jars a year. Cancel anytime."
    assert clean_text(f"{LEAD}{own}\n{beside}{LAST}").text == f"{LEAD}{own}{LAST}"


def test_a_sentence_of_a_paragraph_stays_above_an_offer() -> None:
    own = "Growers can register now for free until April. After that, unlimited access to it will cost $4."
    offer = "Get the Lantern in your inbox every Friday. Unsubscribe at any time."
    assert clean_text(f"{LEAD}{own}\n{offer}{LAST}").text == f"{LEAD}{own}{LAST}"
    assert (
        clean_text(f"{LEAD}{own} Cancel anytime.\n{offer}{LAST}").text == f"{LEAD}{own} Cancel anytime.{LAST}"
    )
