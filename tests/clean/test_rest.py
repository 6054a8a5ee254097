"""What is said to stay is not asked again: another pass over all of it would find nothing."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

import pytest

from newscrawl.clean import clean_text, engine
from newscrawl.clean.elements.sorts import Element
from newscrawl.clean.forms import forms
from newscrawl.clean.rest import Pass, is_at_rest
from newscrawl.clean.text.fold import Folded
from newscrawl.clean.text.look import Look
from tests.clean.text.test_look import LINES

PARAGRAPHS = (
    "The river rose by two metres on Monday and nobody in Varno could say why it did, she said.",
    "Council members met again on Tuesday to read a report about mills, rain, grain and the roads.",
    "His ferry ran until noon, the gauge keeper told them, and then it did not run for a week.",
    "Grain prices: what they were",
    "Sources say that the mill by the second bridge will not open again before the next harvest.",
    "New owners of the mill, who came from Harrow Quay in May, had asked for $40,000 from the town.",
    "On 5 May the bridge was closed, on 9 May it was opened, and on 12 May it was closed again.",
    "Roads",
    "It fell again on Friday.",
    "Nobody had asked the keeper's sister, who read the gauge at night for more than thirty years.",
)
"""Lines of an article, with headings and with words that furniture has too."""


def texts() -> list[str]:
    """Articles with a few lines of furniture anywhere."""
    chance, furniture = random.Random(7), sorted(LINES)
    made = []
    for _ in range(400):
        lines = list(PARAGRAPHS[: chance.randrange(4, len(PARAGRAPHS) + 1)])
        for _ in range(chance.randrange(1, 4)):
            lines.insert(
                chance.choice((0, 1, len(lines), chance.randrange(len(lines)))), chance.choice(furniture)
            )
        made.append("\n\n".join(lines))
    return made


def test_a_text_that_is_said_to_be_at_rest_is_so(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[bool] = []

    def asked(look: Look, done: Pass, index: Any) -> bool:
        said.append(is_at_rest(look, done, index))
        return said[-1]

    monkeypatch.setattr(engine, "is_at_rest", asked)
    known = [clean_text(text) for text in texts()]
    monkeypatch.setattr(engine, "is_at_rest", lambda *_: False)
    engine._pieces.cache_clear()
    assert [clean_text(text) for text in texts()] == known
    assert sum(said) > 100


def test_a_line_that_is_not_asked_for_its_form_would_stay_whatever_it_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def all_of(_folded: Folded, _elements: Sequence[Element], lines: list[int]) -> list[int]:
        return lines

    known = [clean_text(text) for text in texts()]
    monkeypatch.setattr(forms, "amid_if_furniture", all_of)
    engine._pieces.cache_clear()
    assert [clean_text(text) for text in texts()] == known


def test_a_title_of_a_disclaimer_takes_what_comes_to_stand_under_it() -> None:
    lines = [*PARAGRAPHS[:6], "Disclaimer:", "Advertisement", "The opinions here are those of the author."]
    assert clean_text("\n\n".join(lines)).text == "\n\n".join(PARAGRAPHS[:6])
