"""Guides: the steps of an article that tells its reader what to do stay, also those that sites bid."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

ENGLISH = (
    "The phone hums all day, and the new filter helps. Here is how to find some peace.",
    "Open Settings and scroll down to Apps.",
    "Tap the name of the app, then tap Notifications.",
    "Download the latest version from the App Store first.",
    "Choose Silent, and go back.",
    "Make sure you are logged in to your account.",
    "The change takes effect within an hour, the maker says.",
)
GERMAN = (
    "Ständig brummt das Telefon, und das muss nicht sein. So finden Sie wieder Ruhe.",
    "Öffnen Sie die Einstellungen.",
    "Tippen Sie auf Mitteilungen.",
    "Laden Sie vorher die neueste Version aus dem App Store.",
    "Schalten Sie den Regler aus.",
    "Sie bekommen eine E-Mail mit einem Code. Geben Sie ihn ein und bestätigen Sie.",
)


@pytest.mark.parametrize("steps", [ENGLISH, GERMAN])
def test_a_guide_keeps_its_steps(steps: tuple[str, ...]) -> None:
    assert clean_text("\n".join(steps)).text == "\n".join(steps)


def test_an_offer_in_a_guide_goes() -> None:
    text = "\n".join([*ENGLISH[:2], "Sign up for our daily newsletter.", *ENGLISH[2:]])
    assert clean_text(text).text == "\n".join(ENGLISH)


def test_the_same_words_go_from_a_story() -> None:
    story = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."
    for line in (ENGLISH[3], ENGLISH[5]):
        assert clean_text(f"{story}\n{line}\n{story}").text == f"{story}\n{story}"
