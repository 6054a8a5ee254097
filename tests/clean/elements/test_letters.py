"""Letters to the editor: what they say to the paper of its articles stays."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

STORY = (
    "The toll on the bridge is paid by those who have no other road, and they are the poorest in the valley.",
    "The bird was there before the weir, and it will be there when the board has gone home.",
)


@pytest.mark.parametrize(
    "line",
    [
        "Your article on the heron (May 3) made me laugh.",
        "Your columnist Anna Moss is right.",
        "Votre article sur le pont ne dit pas qui paie.",
        "Je lis votre journal chaque matin dans le bus.",
        "Abonné à votre journal depuis quarante ans, je n'ai jamais rien lu de tel.",
        "Gracias por su reportaje sobre la buceadora.",
        "Grazie per il vostro servizio sulla subacquea.",
        "Dank voor uw verhaal over de duikster.",
        "Tack för ert reportage om dykaren.",
    ],
)
@pytest.mark.parametrize("at", [0, 1, 2])
def test_what_a_letter_says_to_the_paper_stays(line: str, at: int) -> None:
    text = "\n".join([*STORY[:at], line, *STORY[at:]])
    assert clean_text(text).text == text


@pytest.mark.parametrize(
    "line",
    [
        "Continue reading your article with a free account.",
        "Il vous reste 70% de votre article à lire.",
        "Get your daily report on the markets in your inbox.",
    ],
)
def test_what_a_site_says_of_an_article_goes(line: str) -> None:
    assert clean_text("\n".join([*STORY, line])).text == "\n".join(STORY)
