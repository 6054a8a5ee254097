"""The line that the article's day was read from goes, in any language, and no other day does."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_article
from newscrawl.items import Article, Block

PROSE = "The harbour office said on Monday that the bridge opens in spring, and many cars will cross it."


def kept(*texts: str, day: str | None) -> list[str]:
    blocks = [Block(text=text) for text in texts]
    item = Article(url="https://post.example/1", blocks=blocks, date_raw=day)
    item.article_body = "\n\n".join(texts)
    clean_article(item)
    return [block.text for block in item.blocks]


@pytest.mark.parametrize(
    "line",
    [
        "Warszawa, dnia 9 października 2015 r.",
        "Vydáno dne 01. 12. 2014 (412 přečtení)",
        "Дата: 14 августа 2019 | Просмотров: 412",
        "Cập nhật lúc 10:12, ngày 21/09/2019",
        "작성일 : 21-02-09 10:12 조회 : 412",
        "Par A. Moss le mardi 12 juin 2018, 10:10 - Culture - Lien permanent",
    ],
)
def test_the_line_of_the_day_goes_at_the_head_and_at_the_foot(line: str) -> None:
    assert kept(line, PROSE, PROSE * 2, day=line) == [PROSE, PROSE * 2]
    assert kept(PROSE, PROSE * 2, line, day=line) == [PROSE, PROSE * 2]


def test_what_is_not_all_of_it_stays() -> None:
    line = "Vydáno dne 01. 12. 2014 (412 přečtení)"
    assert kept(line, PROSE, PROSE * 2, day="01. 12. 2014") == [line, PROSE, PROSE * 2]
    assert kept(line, PROSE, PROSE * 2, day=None) == [line, PROSE, PROSE * 2]


def test_the_days_of_a_diary_stay() -> None:
    texts = ("Quay hall, March 3, 2019", PROSE, "Pier hall, April 14, 2019", PROSE * 2)
    assert kept(*texts, day=texts[0]) == [*texts]


def test_a_line_amid_the_text_or_one_that_leads_to_another_stays() -> None:
    line = "Quay hall on March 3, 2019"
    texts = (PROSE, PROSE * 2, line, PROSE * 3, PROSE * 4)
    assert kept(*texts, day=line) == [*texts]
    assert kept(f"{line}:", PROSE, PROSE * 2, day=f"{line}:") == [f"{line}:", PROSE, PROSE * 2]
