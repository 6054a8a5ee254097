"""What is told of a text that is none."""

from __future__ import annotations

from typing import Any

import pytest

from newscrawl.clean import clean_article, clean_text
from newscrawl.items import Article, Block


@pytest.mark.parametrize("value", [b"It rained.", None, float("nan")])
def test_what_is_no_text_is_named(value: Any) -> None:
    """A column of a table has gaps, and a file may be read as bytes."""
    with pytest.raises(TypeError, match=rf"^text: a str, not {type(value).__name__}; "):
        clean_text(value)


STORY = (
    "MUMBAI, Nov 3 (PTI) The river rose by two metres on Monday, and the council met again to read a report."
)


@pytest.mark.parametrize(("told", "kept"), [(None, "MUMBAI"), ("Varno", "Varno")])
def test_what_a_page_says_of_its_place_stands_above_what_the_text_tells(told: str | None, kept: str) -> None:
    article = Article(blocks=[Block(text=STORY)], article_body=STORY, dateline=told)
    clean_article(article)
    assert article.dateline == kept


@pytest.mark.parametrize("counted", [None, 99])
def test_words_are_counted_of_what_is_left(counted: int | None) -> None:
    advert = "Subscribe now for unlimited access."
    article = Article(blocks=[Block(text=STORY), Block(text=advert)], word_count=counted)
    article.article_body = f"{STORY}\n\n{advert}"
    clean_article(article)
    assert article.article_body == STORY
    assert article.word_count == len(STORY.split())
