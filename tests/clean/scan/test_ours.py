"""What is "ours" and whose: a site's channel, or anybody's children."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

STORY = (
    "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening.",
    "Divers found nine cracks below the water line, and the council has asked for a second report.",
    "It had been closed since the storm of last March, when two of its piles broke in one night.",
)


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
    text = "\n".join([*STORY[:2], line, STORY[2]])
    assert clean_text(text).text == text


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
    assert clean_text("\n".join([*STORY[:2], line, STORY[2]])).text == "\n".join(STORY)
