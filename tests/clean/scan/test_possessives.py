"""What is "ours" and whose: a site's channel, or anybody's children."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text
from tests.clean.between import STORY, amid


@pytest.mark.parametrize(
    "line",
    [
        "Google knows where our children are.",
        "TikTok is our new town square.",
        "Our town has two newsletters and no newspaper.",
        "Der Journalismus ist unsere letzte Hoffnung.",
        "Nuestro pueblo vive en Facebook.",
        "Il nostro paese vive su Facebook.",
        "O Google sabe onde estão os nossos filhos.",
        "Onze straat heeft sinds mei een groep op WhatsApp.",
        "Ο δρόμος μας ζει στο Viber.",
        "Kampung kami hidup di WhatsApp.",
    ],
)
def test_a_sentence_with_ours_and_a_network_stays(line: str) -> None:
    assert clean_text(amid(line)).text == amid(line)


@pytest.mark.parametrize(
    "line",
    [
        "More of it stands in our WhatsApp channel.",
        "Noch mehr aus Varno steht in unserem WhatsApp-Kanal.",
        "Todo sobre Varno, en nuestro canal de WhatsApp.",
        "Berita lain ada di WhatsApp kami.",
    ],
)
def test_a_channel_of_ours_goes(line: str) -> None:
    assert clean_text(amid(line)).text == "\n".join(STORY)
