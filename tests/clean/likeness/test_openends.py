"""Open ends: a sentence of the article right behind what a rule lists stays."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text, restore

STORY = (
    "Two bidders had asked for more time on Tuesday, the clerk of the council said.\n"
    "The council gave them a week, and its engineer a fortnight to count the piles.\n"
    "The bridge will be of oak and steel, and no wider than the old one was.\n"
)
LISTED = [
    "Follow us on Google News",
    "FOLLOW US ON SOCIAL MEDIA",
    "Published on: May 03, 2024 10:15 pm IST",
    "Photo Credit: R. Ragu",
    "Click here to join our channel on WhatsApp and get the latest updates",
    "Also Read | Why the ferries of Varno stay in port",
    "ALSO READ: Man finds heron in kitchen, calls it a lodger",
    "(Disclaimer: These are the personal opinions of the author)",
    "(This story has been published via a syndicated feed; only the headline may have been reworked)",
    "Get the stories that matter, straight to your inbox",
]
SENTENCES = [
    "The harbour had been closed for nine days when the ice broke on Sunday. Nobody was hurt.",
    "You could hear the ice in every street of the old town, and nobody slept for it.",
    '"We will open when the last floe is gone," harbour master Tara Lind told reporters.',
]


@pytest.mark.parametrize("listed", LISTED)
@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("blank", [" ", ""])
def test_a_sentence_behind_what_is_listed_stays(listed: str, sentence: str, blank: str) -> None:
    text = f"{STORY}{listed}{blank}{sentence}\n{STORY}"
    cleaned = clean_text(text)
    assert sentence in cleaned.text
    assert restore(cleaned.text, cleaned.removed) == text


@pytest.mark.parametrize("listed", [*LISTED[:2], LISTED[3]])
@pytest.mark.parametrize(
    "sentence", ["The river froze last night.", "Buyers see it differently.", "The trial will go on."]
)
@pytest.mark.parametrize("blank", [" ", ""])
def test_a_short_sentence_behind_what_is_listed_stays(listed: str, sentence: str, blank: str) -> None:
    assert sentence in clean_text(f"{STORY}{listed}{blank}{sentence}\n{STORY}").text


@pytest.mark.parametrize("listed", LISTED)
def test_what_is_listed_goes(listed: str) -> None:
    assert clean_text(f"{STORY}{listed}\n{STORY}").text == STORY + STORY


@pytest.mark.parametrize("listed", [*LISTED[:4], LISTED[7], LISTED[9]])
def test_what_is_listed_goes_from_before_a_sentence(listed: str) -> None:
    assert clean_text(f"{STORY}{listed} {SENTENCES[0]}\n{STORY}").text == f"{STORY}{SENTENCES[0]}\n{STORY}"


@pytest.mark.parametrize(
    "line",
    [
        "Follow us on Facebook and Twitter for News, Views and Videos from across the Lindal.",
        "ALSO READ: Why The Ferries Of Varno Stay In Port. And What They Cost",
        "(Disclaimer: The views are those of the author) They do not reflect the views of the Lindal Post.",
        "Follow us on Instagram You will never miss an update from our newsroom again.",
        "Draudžiama be raštiško sutikimo ELTA informaciją kopijuoti, platinti ar skelbti.",
    ],
)
def test_furniture_that_goes_on_behind_a_capital_goes_whole(line: str) -> None:
    assert clean_text(f"{STORY}{line}\n{STORY}").text == STORY + STORY


@pytest.mark.parametrize(
    ("listed", "sentence"),
    [
        (
            "Seguici su Google News e resta sempre aggiornato",
            "Il rame vale il 9 per cento in meno di un anno fa.",
        ),
        ("Leggi anche: I traghetti restano in porto", "Il rame vale il 9 per cento in meno di un anno fa."),
        (
            "Siga o nosso canal no WhatsApp",
            "O cobre, maior custo de um motor, está mais barato que há um ano.",
        ),
        ("Подпишитесь на нас в Телеграме", "Медь подешевела за год на девять процентов."),
        ("हमें गूगल न्यूज पर फॉलो करें", "राज्य सरकार ने नवंबर में छोटी इकाइयों के लिए बिजली की दर घटाई थी।"),
        ("Publish Date: Fri, 03 May 2024 10:15 PM (IST)", "राज्य सरकार ने नवंबर में बिजली की दर घटाई थी।"),
    ],
)
def test_a_sentence_in_any_language_stays(listed: str, sentence: str) -> None:
    text = f"{sentence} {sentence}\n" * 2 + f"{listed} {sentence}\n" + f"{sentence} {sentence}\n" * 2
    assert clean_text(text).text.count(sentence) == text.count(sentence)


def test_a_link_stays_with_sentences_from_which_nothing_tells_it() -> None:
    sentence = "राज्य सरकार ने नवंबर में बिजली की दर घटाई थी।"
    link = "यह भी पढ़ें: पंप कारखानों में फिर भर्ती शुरू"
    text = f"{sentence}\n{link} {sentence} {sentence}\n{sentence}\n"
    assert clean_text(text).text == text
    assert (
        clean_text(f"{sentence} {sentence}\n{link}\n{sentence}\n").text
        == f"{sentence} {sentence}\n{sentence}\n"
    )
