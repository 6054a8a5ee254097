"""Greetings: how a live report and a letter begin and end stays, however like an offer it is worded."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

STORY = (
    "The doors of the hall have just been shut, and the boxes are on the table in the middle of it.",
    "Ada Finch has held Mill ward for the River party by 22 votes, after two recounts and a power cut.",
)


@pytest.mark.parametrize(
    "line",
    [
        "Good morning, and welcome to our live coverage of the closure of the bridge. We are here all day.",
        "Good morning. Thanks for joining us. We'll be bringing you all the latest from the count.",
        "Hello, everyone, and welcome to our coverage of the count.",
        "Welcome back to our live coverage.",
        "We are closing this live blog now. Thank you for reading.",
        "This live blog is now closed. You can read our full report on the storm here.",
        "That's all from us today. Thanks for following along.",
        "That is all for today. See you tomorrow.",
        "We are wrapping up our live coverage for the day.",
        "That concludes our coverage of the count. Thank you for joining us.",
        "Thanks for joining us. We're pausing our live coverage for now.",
        "Gracias por acompañarnos en este directo.",
        "We sluiten dit liveblog. Dank voor het volgen en welterusten.",
        "Bom dia e bem-vindo ao nosso liveblog.",
    ],
)
@pytest.mark.parametrize("at", [1, 2])
def test_how_a_live_report_or_a_letter_begins_and_ends_stays(line: str, at: int) -> None:
    text = "\n".join([*STORY[:at], line, *STORY[at:]])
    assert clean_text(text).text == text


@pytest.mark.parametrize(
    "line",
    [
        "Good morning! Sign up for our newsletter and get the day's stories in your inbox.",
        "Follow our live blog for the latest updates.",
        "Read our live coverage here.",
        "Welcome back! Log in to your account.",
        "That's all for today. Sign up here to get this letter every morning.",
        "Thank you for reading. Subscribe now to support our work.",
    ],
)
def test_what_a_site_offers_goes(line: str) -> None:
    assert clean_text("\n".join([*STORY, line])).text == "\n".join(STORY)
