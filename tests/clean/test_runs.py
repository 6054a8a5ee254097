"""Runs: menus and rows in one line with the article go, what only begins or ends like them stays."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text
from newscrawl.clean.runs import menu_end, row_start

STORY = (
    "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening. "
    "Divers found nine cracks below the water line, and the council has asked for a second report."
)


@pytest.mark.parametrize(
    "menu",
    [
        "Skip to main content Menu Close Search News Sport Business Opinion",
        "Home. World. Europe. Ireland.",
        "Jump to comments Save Share Print Gift this article Resize text",
    ],
)
def test_a_menu_before_the_article_goes(menu: str) -> None:
    assert clean_text(f"{menu} {STORY}").text == STORY


@pytest.mark.parametrize(
    "row",
    [
        "Tags: Ferries, Piers, Varno",
        "Up next What rust costs: the bill for the bridge",
        "READ MORE: The bridge at Asmund",
    ],
)
def test_a_row_after_the_last_stop_goes(row: str) -> None:
    assert clean_text(f"{STORY} {row}").text == STORY


@pytest.mark.parametrize(
    "link",
    [
        "ALSO READ: Small boats want a new pier",
        "Lees ook: Waarom de schippers boos zijn",
        "Te puede interesar: Los barcos que no salen nunca",
        "Related: Is the old pier lost?",
        "Also Read | Inside the village that builds boats",
        "READ NEXT | Captain honoured for 20 years behind the wheel",
        "WATCH: First ride on the red ferry",
        "ALSO READ: Varno turns the pier at Asmund into a Rs 40 crore port",
        "Читайте также: Сколько стоит новый причал",
    ],
)
def test_a_link_amid_the_sentences_goes_up_to_the_next_capital(link: str) -> None:
    first, second = STORY.split(". ")
    assert clean_text(f"{first}. {link} {second}").text == f"{first}. {second}"


@pytest.mark.parametrize(
    "link",
    [
        "Also read: The bill for Asmund",
        "Also read at the meeting: a letter of nine pages",
        "Related: a word.",
        "Recommended: Bring a coat when Lindal is cold.",
        "Must read? The captain thinks that all of it is.",
    ],
)
def test_a_link_of_which_no_end_can_be_told_stays(link: str) -> None:
    first, second = STORY.split(". ")
    assert clean_text(f"{first}. {link} {second}").text == f"{first}. {link} {second}"


def test_the_end_of_a_headline_is_told_behind_a_name_by_an_article() -> None:
    first, second = STORY.split(". ")
    link, after = "READ MORE: Captain held after a fire in Lindal Road", f"The divers went home. {second}"
    assert clean_text(f"{first}. {link} {after}").text == f"{first}. {after}"
    both = f"{first}. {link} Divers went home. {second}"
    assert clean_text(both).text == both


@pytest.mark.parametrize(
    "stamp",
    [
        "First Published: Nov 28 2026 | 10:12 AM IST",
        "Published 28 November 2026, 04:42 IST",
        "Updated: Sat, Nov 28, 2026, 6:05 a.m. EST",
        "Posted on: 28 November 2026",
    ],
)
def test_a_label_of_a_date_goes_from_between_headline_and_article(stamp: str) -> None:
    cleaned = clean_text(f"Ferry of Varno waits for its pier {stamp} {STORY}")
    assert cleaned.text == f"Ferry of Varno waits for its pier {STORY}"
    assert [piece.kind for piece in cleaned.removed] == ["dateline_meta"]


@pytest.mark.parametrize(
    "label",
    [
        "Listen to this article",
        "3 min read",
        "ADVERTISEMENT",
        "Advertisement",
        "Show Full Article",
        "Text Size",
    ],
)
def test_a_label_that_no_sentence_has_goes_from_between_headline_and_article_and_from_amid_it(
    label: str,
) -> None:
    text = f"Ferry of Varno waits for its pier {label} {STORY} {label} The pier is of oak."
    assert clean_text(text).text == f"Ferry of Varno waits for its pier {STORY} The pier is of oak."


@pytest.mark.parametrize(
    "sentence",
    [
        "Advertisement Standards were kept by none, the council said.",
        "AN ADVERTISEMENT IN THE TIMES ASKED FOR A FERRY.",
        "He pressed Share Article and left.",
        "It was a 3 minute read for Ina Pell.",
    ],
)
def test_a_sentence_with_words_of_labels_stays(sentence: str) -> None:
    text = f"{STORY} {sentence} {STORY}"
    assert clean_text(text).text == text


def test_the_desk_that_wrote_an_article_goes_and_a_name_stays() -> None:
    for desk in ("By: Harbour Web Desk", "Edited by Varno News Desk", "By Staff Reporter"):
        assert (
            clean_text(f"Ferry of Varno waits {desk} {STORY} {STORY}").text
            == f"Ferry of Varno waits {STORY} {STORY}"
        )
    named = f"Ferry of Varno waits Edited by Ina Pell {STORY} {STORY}"
    assert clean_text(named).text == named


def test_a_date_in_a_sentence_is_no_label() -> None:
    for told in (
        "Published 28 November 2026 in Varno, it sold",
        "It was updated: 28 November 2026",
        "Published: Nov 28 2026 is what stands in",
    ):
        text = f"{STORY} {told} nine copies. {STORY}"
        assert clean_text(text).text == text


def test_a_link_says_nothing_of_what_ran_together_beside_it() -> None:
    first, second = STORY.split(". ")
    glued = "Follow us on Telegram for the news of the day Passengers are taken over the bridge at Asmund."
    assert second in clean_text(f"{first}. {glued} ALSO READ: Small boats want a new pier {second}").text
    assert (
        "Passengers" in clean_text(f"{first}. {glued} ALSO READ: Small boats want a new pier {second}").text
    )


@pytest.mark.parametrize(
    "text",
    [
        f"World Health and Science Day was kept in Varno. {STORY}",
        f"{STORY} He went to",
        f"{STORY} Topics for the second day have not been settled",
    ],
)
def test_what_only_looks_like_a_run_stays(text: str) -> None:
    assert clean_text(text).text == text


def test_a_run_has_four_words_and_three_capitals() -> None:
    assert menu_end("News Sport Opinion Culture Varno wins", 0, 37) == 26
    assert menu_end("News Sport Varno wins", 0, 21) == 0
    assert row_start("It rained. Tags: rain, snow.", 0, 28) is None


_PARAGRAPHS = (
    "The ferry of Varno will not sail until the pier is mended, its captain said.",
    "Divers found nine cracks below the water line on the second day of the search.",
    "The mayor asked the smaller boats to wait for the tide. It rained all week.",
    "Two of the boats were sold. A third is for rent, and nobody asks for it.",
    "The pier was built in 1904 and has been mended twice.",
)


@pytest.mark.parametrize(
    "link",
    [
        "ALSO READ: Why the ferries of Varno stay in port",
        "Also Read | 'I was never asked': Former captain on the meeting",
        "Read more: Will the pier hold?",
        "ALSO WATCH | Small boats want a pier",
    ],
)
def test_a_link_behind_the_last_stop_of_a_paragraph_goes(link: str) -> None:
    told = "\n".join(_PARAGRAPHS)
    text = told.replace("of the search.", f"of the search. {link}")
    assert clean_text(text).text == told


@pytest.mark.parametrize(
    "sentence",
    [
        "Also read: the poems of Larkin, which she has by heart",
        "Also read: The Waves, by Woolf. Then rest.",
        "Read more: it is all that the teacher asks.",
        "Also read at the meeting was a letter from the mayor",
    ],
)
def test_a_sentence_of_reading_behind_a_paragraph_stays(sentence: str) -> None:
    text = "\n".join(_PARAGRAPHS).replace("of the search.", f"of the search. {sentence}")
    assert clean_text(text).text == text


def test_what_is_left_of_a_label_goes_with_its_beginning() -> None:
    told = " ".join(_PARAGRAPHS)
    foot = "(With inputs from PTI) More From This Section Topics : Piers "
    foot += "First Published: Mar 28 2026 | 7:32 AM IST"
    assert clean_text(f"{told} {foot}", "businessstandard").text == told


def test_a_label_of_the_day_in_quotes_stays() -> None:
    told = " ".join(_PARAGRAPHS)
    text = f"{told} He laughed at the words “Last Updated : May 3, 2024 10:15 pm IST” and went out."
    assert clean_text(text).text == text
