"""Folding: tags that a copy left in its text are no part of its lines, and what goes can be put back."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text, restore
from newscrawl.clean.text.fold import fold

FIRST = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."
LAST = "Divers found nine cracks below the water line, and the council has asked for a second report."


@pytest.mark.parametrize(
    "line",
    [
        "<p>Copy link</p>",
        '<div class="box"><a href="/x">Follow us on WhatsApp</a></div>',
        "<p><strong>READ ALSO:</strong> The captain of the Varno</p>",
    ],
)
def test_a_line_in_tags_is_the_line_that_it_shows(line: str) -> None:
    text = f"<p>{FIRST}</p>\n{line}\n<p>{LAST}</p>"
    cleaned = clean_text(text)
    assert cleaned.removed
    assert FIRST in cleaned.text
    assert LAST in cleaned.text
    assert restore(cleaned.text, cleaned.removed) == text


def test_tags_of_blocks_end_lines_and_those_of_words_do_not() -> None:
    assert fold("<p>It <b>rained</b>.</p>").text == "\nit rained.\n"


@pytest.mark.parametrize("text", ["2 < 3 and 5 > 4", "a <b and c", "<varno>", "say <i\nor not>"])
def test_what_is_no_tag_stays(text: str) -> None:
    assert fold(text).text == text


@pytest.mark.parametrize(
    "line", ["» Lesen Sie auch: Die Brücke von Varno", "Zum Newsletter »", "» Lea también: El puente"]
)
def test_a_sign_that_points_is_no_mark_of_quotation(line: str) -> None:
    text = f"{FIRST}\n{line}\n{LAST}"
    assert clean_text(text).text == f"{FIRST}\n{LAST}"


@pytest.mark.parametrize(
    "line",
    [
        "« Abonnez-vous à notre newsletter »",  # both marks
        "»Abonnieren Sie unseren Newsletter«",
        "» Abonnez-vous à notre newsletter, disaient-ils.",  # a line amid one
        "» Und dann kam das Wasser",
        "» Suivez-nous jusqu'au pont",
    ],
)
def test_one_of_quotation_is(line: str) -> None:
    text = f"{FIRST}\n{line}\n{LAST}"
    assert clean_text(text).text == text


@pytest.mark.parametrize(
    "line",
    [
        "👉 {}",
        "➡️ {} ⬇️",
        "✅ {}",
        "**{}**",
        "*{}*",
        "_{}_",
        "__{}__",
        "[{}](https://varno.example/a?b=c)",
        "- **{}**",
        "### {}",
        "{}<br>",
        "<br/>{}",
        "\u200b{}\ufeff",
    ],
)
@pytest.mark.parametrize(
    "furniture",
    [
        "The Varno Post is not responsible for the content of external sites.",
        "Sign up for our daily newsletter",
        "Follow us on WhatsApp",
        "© 2025 The Varno Post. All Rights Reserved.",
    ],
)
def test_signs_about_a_line_neither_hide_it_nor_stay_without_it(line: str, furniture: str) -> None:
    text = f"{FIRST}\n{line.format(furniture)}\n{LAST}"
    cleaned = clean_text(text)
    assert cleaned.text == f"{FIRST}\n{LAST}"
    assert restore(cleaned.text, cleaned.removed) == text


@pytest.mark.parametrize(
    "line", ["👉 {}", "**{}**", "_{}_", "[{}](https://varno.example/a)", "### {}", "* {}"]
)
@pytest.mark.parametrize(
    "prose", ["“Follow us,” the guide said, and nobody did.", "He joined a newsletter and left it in May."]
)
def test_signs_about_prose_stay_with_it(line: str, prose: str) -> None:
    text = f"{FIRST}\n{line.format(prose)}\n{LAST}"
    assert clean_text(text).text == text


def test_a_small_picture_ends_a_word_as_a_bullet_does() -> None:
    folded = fold("Read on🌀 Varno")
    assert folded.text == "read on• varno"
    assert folded.foreign >= {"•"}


def test_an_entity_that_was_escaped_again_is_its_character() -> None:
    folded = fold("Read&amp;nbsp;on &amp;amp; on, it&amp;#39;s &amp; free")
    assert folded.text == "read on & on, it's & free"
    assert folded.raw(len(folded.text)) == folded.length


def test_a_bullet_stays_before_what_is_left_of_its_line() -> None:
    line = "• It rained for nine days and the harbour was closed. Follow us on WhatsApp!"
    text = f"{FIRST}\n{line}\n{LAST}"
    assert "• It rained for nine days and the harbour was closed." in clean_text(text).text


@pytest.mark.parametrize(
    "text", ["snake_case and @_name", "a*b*c", "see [1] and (2)", "{{free_limit}}", "a/_b"]
)
def test_signs_within_words_are_no_markup(text: str) -> None:
    assert fold(text).text == text


def test_a_sentence_in_an_article_in_capitals_is_no_byline() -> None:
    text = (
        "THE FERRY OF ASMUND WAS HAULED ASHORE ON MONDAY FOR THE FIRST TIME IN NINE YEARS.\n"
        "BY FRIDAY, THE WATER HAD GONE FROM THE LOWER TOWN AND FROM THE SCHOOL.\n"
        "WRITTEN BY HAND, THE LEDGERS FILL A CELLAR.\n"
        "REUTERS COULD NOT VERIFY THE REPORT.\n"
        "THE BRIDGE WILL BE OF OAK AND STEEL, AND NO WIDER THAN THE OLD ONE WAS.\n"
    )
    assert clean_text(text, "businessstandard").text == text
    assert clean_text(f"{text}FOLLOW US ON FACEBOOK AND INSTAGRAM").text == text.rstrip()


def test_a_menu_and_a_text_without_cases_are_folded_as_they_are() -> None:
    assert fold("SUBSCRIBE NOW").shape == "SUBSCRIBE NOW"
    assert "AI" in fold("东岸的农民已将牲畜转移到高处的草地，AI。" * 20).shape
