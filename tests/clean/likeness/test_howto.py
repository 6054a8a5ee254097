"""Steps of a guide are the article's, whatever sites say as well."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

LEAD = "The board of Lindal published the marks of 900 pupils on Monday, its chairman said.\n"
LAST = "\nThose who failed may sit the examination again in June, the board said."


@pytest.mark.parametrize(
    "guide",
    [
        (
            "Visit the official website\nClick on the admit card link\nEnter your login details\n"
            "Your admit card will appear on the screen\nDownload and save a copy for future use"
        ),
        (
            "Step 1: Download the app from the store.\nStep 2: Log in with your mobile number.\n"
            "Step 3: Tap on Claims."
        ),
        (
            "Step 1 - Open the store\nStep 2 - Search for the app\nStep 3 - Install the app\n"
            "Step 4 - Sign up with your mobile number"
        ),
        "चरण 1: ऐप डाउनलोड करें\nचरण 2: अपने मोबाइल नंबर से लॉग इन करें",
    ],
)
@pytest.mark.parametrize("last", [LAST, ""])
def test_steps_stay(guide: str, last: str) -> None:
    assert clean_text(f"{LEAD}{guide}{last}").text == f"{LEAD}{guide}{last}"


def test_orders_of_a_site_below_each_other_go() -> None:
    bids = "Sign in with your email\nDownload our mobile application\nEnter your email to register"
    assert clean_text(f"{LEAD}{bids}{LAST}").text == f"{LEAD.rstrip()}{LAST}"


@pytest.mark.parametrize("where", ["on Google Play and the App Store", "for download on iOS and Android"])
def test_where_the_app_of_an_article_is_had_stays(where: str) -> None:
    told = f"{LEAD}The app is available {where}.{LAST}"
    assert clean_text(told).text == told
    assert clean_text(f"{LEAD}Our app is available {where}.{LAST}").text == f"{LEAD.rstrip()}{LAST}"
