"""Amid: what stands between paragraphs, of which some are one short sentence."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

FIRST = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."


@pytest.mark.parametrize(
    "last", ["It may sail again by the end of May.", "Epäilyksenalaisuutta kukaan ei myönnä."]
)
def test_a_short_sentence_beside_a_paragraph_is_one(last: str) -> None:
    assert clean_text(f"{FIRST}\n{last}\nCopy link\n{FIRST}").text == f"{FIRST}\n{last}\n{FIRST}"
    assert clean_text(f"{FIRST}\nCopy link\n{last}").text == f"{FIRST}\n{last}"


def test_furniture_between_a_short_sentence_and_its_paragraph_says_nothing_against_it() -> None:
    last = "It may sail again by the end of May."
    text = f"{FIRST}\nRead more: The captain of the Varno\n{last}\nCopy link"
    assert clean_text(text).text.strip() == f"{FIRST}\n{last}"


def test_among_few_words_a_button_may_be_one_of_them() -> None:
    text = "Read the label.\nCopy link\nEat."
    assert clean_text(text).text == text


@pytest.mark.parametrize("count", ["1,237 views", "Viewed 1,237 times", "1 237 просмотров", "12 comments"])
def test_a_count_of_readers_is_furniture_at_either_end(count: str) -> None:
    assert clean_text(f"{count}\n{FIRST}\n{FIRST}").text.strip() == f"{FIRST}\n{FIRST}"
    assert clean_text(f"{FIRST}\n{FIRST}\n{count}").text.strip() == f"{FIRST}\n{FIRST}"


@pytest.mark.parametrize("line", ["Share", "Two shares", "Twelve views of the harbour"])
def test_few_words_without_a_number_may_be_what_a_text_is_called(line: str) -> None:
    assert clean_text(f"{line}\n{FIRST}\n{FIRST}").text == f"{line}\n{FIRST}\n{FIRST}"


THAI = "สะพานข้ามแม่น้ำวรณาเปิดให้รถสัญจรอีกครั้งเมื่อเช้าวันพฤหัสบดี หลังจากน้ำป่าพัดตอม่อต้นหนึ่งหายไปเมื่อปีก่อน"
KHMER = "អ្នកគ្រូមាលីមកពីភូមិម្ខាងទន្លេនិយាយថាកុមារត្រូវជិះគោយន្តទៅសាលារៀនពេញមួយរដូវវស្សា។"


@pytest.mark.parametrize(("paragraph", "button"), [(THAI, "แชร์ข่าวนี้"), (KHMER, "ចែករំលែក")])
def test_a_paragraph_of_a_script_without_blanks_or_stops_is_one(paragraph: str, button: str) -> None:
    assert clean_text(f"{paragraph}\n{button}\n{paragraph}").text == f"{paragraph}\n{paragraph}"


def test_short_lines_of_such_a_script_are_no_paragraphs() -> None:
    text = "สะพานวรณาเปิดแล้ว\nแชร์ข่าวนี้\nน้ำท่วมปิดถนน"
    assert clean_text(text).text == text


def test_a_row_of_topics_over_the_headline_goes() -> None:
    story = (
        "Ferry of Varno to stay in port until May\n"
        "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."
    )
    assert clean_text(f"Trending now: #Ferries | Tram strike | Weather\n{story}").text == story


def test_stars_between_two_parts_of_a_box_go_and_those_of_a_review_stay() -> None:
    first = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."
    last = "Divers found nine cracks below the water line, and the council has asked for a second report."
    box = "Rate this story\n★ ★ ★ ★ ★\nAverage: 4.2 (31 votes)"
    assert clean_text(f"{first}\n{box}\n{last}").text == f"{first}\n{last}"
    assert clean_text(f"{first}\n★★★★☆\n{last}").text == f"{first}\n★★★★☆\n{last}"
