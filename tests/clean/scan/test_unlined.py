"""Unlined: a line that a copy put amid the article's sentences goes, what only begins like one stays."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text, restore

FIRST = (
    "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening. "
    "Divers found nine cracks below the water line, and the council has asked for a second report."
)
LAST = "Farmers have begun to carry their milk over the old bridge at Asmund."


@pytest.mark.parametrize(
    "line",
    [
        "Recipe continues below",
        "Share this article",
        "Partager sur Facebook",
        "Rezept drucken",
        "Продолжение после рекламы",
        "Photograph by Ada Moss/AFP via Getty Images",
        "Jetzt für den täglichen Newsletter anmelden und nichts mehr verpassen",
        "Abonați-vă la newsletterul nostru",
    ],
)
@pytest.mark.parametrize("blank", [" ", ""])
def test_a_line_amid_the_sentences_goes(line: str, blank: str) -> None:
    text = f"{FIRST}{blank}{line}{blank}{LAST}"
    cleaned = clean_text(text)
    assert cleaned.text.replace(" ", "") == f"{FIRST}{LAST}".replace(" ", "")
    assert restore(cleaned.text, cleaned.removed) == text


@pytest.mark.parametrize(
    "text",
    [
        "{} Publicité Une ferme a brûlé dans la nuit, selon la mairie de Varno. {}",
        "{} Anzeige Die Fähre bleibt bis Montag im Hafen, sagte der Kapitän. {}",
    ],
)
def test_one_word_goes_before_what_opens_a_sentence(text: str) -> None:
    label = text.split()[1]
    assert clean_text(text.format(FIRST, LAST)).text == text.replace(f"{label} ", "").format(FIRST, LAST)


def test_several_lines_after_each_other_go() -> None:
    text = f"{FIRST}Share this articleRezept drucken{LAST}"
    assert clean_text(text).text == f"{FIRST}{LAST}"


@pytest.mark.parametrize(
    "sentence",
    [
        "Реклама Яндекса выросла за год на треть, сообщила компания.",
        "Advertisement Standards Council members met in Varno to hear the case.",
        "Thank you for reading.",
        "Share this story with Nurse Otieno, she told her son.",
        "Read More Club members meet on Sundays in the old mill.",
    ],
)
def test_a_sentence_that_begins_like_a_line_stays(sentence: str) -> None:
    text = f"{FIRST} {sentence} {LAST}"
    assert clean_text(text).text == text


def test_a_line_that_leaves_its_end_open_takes_no_sentence_of_the_article() -> None:
    text = f"{FIRST} Folgen Sie uns auf WhatsApp Die Gefahr steigt nach Angaben der Warte. {LAST}"
    assert "Die Gefahr steigt nach Angaben der Warte." in clean_text(text).text


def test_of_what_a_machine_wrote_the_sentences_behind_stay() -> None:
    story = FIRST.replace("until", "to Asmund until")
    text = f"AI-generated summary, newsroom-reviewed {story} Share this article {LAST}"
    assert story in clean_text(text).text
