"""Surely: the article goes on amid a line that is known for how it begins and what stands at its end."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text, restore

STORY = (
    "The ferry of Asmund was hauled ashore on Monday for the first time in nine years. "
    "Two bidders wanted more time for their plans. "
    "The bridge will be of oak and steel, and no wider than the old one was."
)
FURNITURE = [
    "Únete a nuestro canal de WhatsApp y recibe las últimas noticias.",
    "Volg ons op Facebook en Instagram.",
    "The opinions expressed here are the author's own.",
    "This article is for general information only and does not constitute medical advice.",
    "Berlangganan newsletter kami untuk berita terbaru.",
]
ENDS = ["", " Recibe cada mañana nuestro boletín en tu correo.", " Representative image"]


@pytest.mark.parametrize("furniture", FURNITURE)
@pytest.mark.parametrize("end", ENDS)
def test_an_article_in_one_line_behind_furniture_stays(furniture: str, end: str) -> None:
    text = f"{furniture} {STORY}{end}"
    cleaned = clean_text(text)
    assert STORY in cleaned.text
    assert furniture not in cleaned.text
    assert restore(cleaned.text, cleaned.removed) == text


@pytest.mark.parametrize(
    "sentence",
    [
        "Nobody was hurt.",
        "It did not elaborate.",
        "They will appeal.",
        "Shares fell for a third day.",
        "Rain is expected on Sunday.",
    ],
)
def test_a_short_sentence_behind_an_offer_stays(sentence: str) -> None:
    line = "Sign up for our daily newsletter and get the day's top stories in your inbox."
    text = f"{STORY}\n{line} {sentence}\n{STORY}"
    assert clean_text(text).text == f"{STORY}\n{sentence}\n{STORY}"


@pytest.mark.parametrize(
    "line",
    [
        "Sign up for our daily newsletter. It's free. Cancel anytime.",
        "Disclaimer: The views are those of the author. They are not advice.",
        "Disclaimer: Trading is risky. Shares can fall as well as rise. The desk took no part in it.",
    ],
)
def test_furniture_that_goes_on_in_short_sentences_goes_whole(line: str) -> None:
    assert clean_text(f"{STORY}\n{line}\n{STORY}").text == f"{STORY}\n{STORY}"
