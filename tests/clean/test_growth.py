"""A text twice as long takes twice the work: calls are counted, not seconds."""

from __future__ import annotations

from itertools import cycle, islice
from typing import Literal

import pytest

from newscrawl.clean import clean_article, clean_blocks, clean_text, default_rules
from newscrawl.items import Article, Block
from tests.calls import calls

Kind = Literal["table_row", "heading", "paragraph"]
RULES = default_rules().all
HITS = [hit for rule in RULES for hit in rule.hit]
PROSE = "The river rose by two metres on Monday, and nobody in Varno could say why it did or for how long."
TEXTS = {
    "all examples": HITS,
    "examples that are not ASCII": [hit for hit in HITS if not hit.isascii()],
    "examples and paragraphs": [line for hit in HITS for line in (hit, PROSE)],
    "near-misses": [miss for rule in RULES for miss in rule.miss],
    "what has an end": [hit for rule in RULES if rule.until for hit in rule.hit],
    "lists under headers": [
        "Topics",
        "Rivers",
        "Mills of the north",
        "Also Read",
        "River rises by two metres",
    ],
    "words": " ".join(HITS).split(),
}
"""Lines that many steps look at."""


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_twice_as_long_takes_about_twice_the_calls(name: str) -> None:
    lines = TEXTS[name]
    long = "\n".join(islice(cycle(lines), 240_000 * len(lines) // sum(map(len, lines))))
    clean_text(long)  # what is compiled once is
    once, twice = calls(clean_text, f"{long[:120_000]}."), calls(clean_text, f"{long}.")
    assert twice < 2.6 * once


@pytest.mark.parametrize("kind", ["table_row", "heading", "paragraph"])
def test_twice_as_many_blocks_take_about_twice_the_calls(kind: Kind) -> None:
    texts = [f"By Ada Moss and Petra Lind, {number % 28 + 1} May 2024" for number in range(2800)]
    blocks = [Block(text=text, tag="td", type=kind) for text in texts]
    clean_blocks(blocks)
    once, twice = calls(clean_blocks, blocks[:1400]), calls(clean_blocks, blocks)
    assert twice < 2.6 * once


def test_twice_as_many_disclaimers_of_an_article_that_was_cleaned_take_about_twice_the_calls() -> None:
    lines = [f"(This story, number {at}, is auto-generated from a syndicated feed.)" for at in range(900)]

    def again(number: int) -> int:
        article = Article(article_body="\n\n".join(lines[:number]))
        clean_article(article)
        count = calls(clean_article, article)
        assert [disclaimer.text for disclaimer in article.disclaimers] == lines[:number]
        return count

    assert again(900) < 2.6 * again(450)
