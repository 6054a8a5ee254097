"""Marks: what a phrase matched stays where somebody tells it."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

STORY = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."


def test_a_sentence_of_which_a_clause_tells_who_found_so_stays_amid_a_line() -> None:
    told = "The content has not been reviewed by anybody, a study of 300 answers found."
    assert clean_text(f"{STORY} {told} {STORY}").text == f"{STORY} {told} {STORY}"
    said = "The content has not been reviewed by anybody."
    assert clean_text(f"{STORY} {said} {STORY}").text == f"{STORY} {STORY}"


@pytest.mark.parametrize(
    "text",
    [
        "版权所有，不得转载 周二，大桥被关闭。车辆改走旧路。维修将持续到五月底。渡轮也停航。",
        "ये भी पढ़ें: नदी का पानी बढ़ा मंगलवार को पुल बंद हुआ। यातायात पुराने रास्ते से जा रहा है। मरम्मत होगी। नाव बंद है।",
        "อ่านต่อ: น้ำขึ้นอีกแล้ว " + "สะพานข้ามแม่น้ำถูกปิดเมื่อวันอังคารหลังวิศวกรพบรอยร้าว " * 5 + "เรือหยุด",
        "Читайте также: Вода поднялась Мост закрыли. Движение идёт через брод. Работы идут. Скот на лугу.",
    ],
)
def test_an_article_in_one_line_that_begins_with_a_link_or_a_notice_stays(text: str) -> None:
    assert clean_text(text).text == text


@pytest.mark.parametrize(
    "line",
    [
        "Powered by diesel, the ferry burns 400 litres of oil a day.",
        "Sponsored by a brewery, the race draws 4,000 runners.",
        "Publié le 3 mars 1911, le décret n'a jamais été appliqué.",
        "Tags: those little clips in the ear of a cow carry a chip that costs farmers two pounds each.",
        "Filed under: nonsense, the label read, and there the petition stayed for thirty years.",
        "This website uses cookies to track the sick, the regulator found, and fined the hospital.",
    ],
)
def test_a_label_that_goes_on_as_a_sentence_is_none(line: str) -> None:
    assert clean_text(f"{STORY}\n{line}\n{STORY}").text == f"{STORY}\n{line}\n{STORY}"


def test_a_sentence_that_begins_with_a_day_of_publication_stays() -> None:
    story = "A clerk of Varno kept a leaflet for ninety years.\n{}\nHe died in May, his daughter said."
    told = story.format("Published on March 4, 1925, the leaflet was burned in April.")
    assert clean_text(told).text == told
    assert clean_text(story.format("Published on March 4, 2025")).text == story.replace("{}\n", "")


@pytest.mark.parametrize(
    "words",
    [
        "To continue reading this story",
        "You have exhausted your free article limit",
        "Subscribe to continue reading",
    ],
)
def test_words_of_which_a_sentence_tells_behind_a_colon_stay(words: str) -> None:
    told = "The ferry of Varno will not sail until the pier is mended, its captain said."
    text = f"{told} {told}\n{words}: so begins the letter that the clerk keeps in a tin.\n{told} {told}"
    assert clean_text(text, "thehindu").text == text
