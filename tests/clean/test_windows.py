"""A long text is looked at again only near what went, with the same outcome as if all of it were."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.clean import Rules, clean_text, decide, engine, restore
from newscrawl.clean.windows import windows

PIECES = (
    "The river rose by two metres on Monday, the gauge keeper said, and the ferry ran until noon.",
    "It fell again, she wrote.",
    "A heading",
    "Read More.",
    "By Ines Salas",
    "Also Read",
    "ALSO READ: How the river rose",
    "Subscribe now for unlimited access.",
    "Already subscribed? Log in",
    "₹900",
    "3 Months",
    "Advertisement",
    "(ANI)",
    "Dear Reader,",
    "Digital Editor",
    "First Published: May 13 2012 | 6:35 PM IST",
    "A man at the river (Photo: PTI)",
    "-",
    "Photo: Ines Salas",
    "Published on 3 May 2012 at 6:35 pm",
    "This report was received from a news agency and has not been edited by our desk.",
)


def long_text(seed: int, pieces: int) -> str:
    chance = random.Random(seed)
    return "".join(
        chance.choice(PIECES) + chance.choice(["\n", "\n", "\n\n", ". ", " "]) for _ in range(pieces)
    )


@pytest.mark.parametrize("seed", range(12))
def test_a_look_near_the_seams_finds_what_a_look_at_all_finds(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = long_text(seed, 1500)
    monkeypatch.setattr(decide, "MANY", 0)
    monkeypatch.setattr(engine, "MANY", 10**9)
    whole = clean_text(text, "businessstandard", rules=Rules(built_in=True))
    monkeypatch.setattr(engine, "MANY", 0)
    assert clean_text(text, "businessstandard", rules=Rules(built_in=True)).removed == whole.removed


@pytest.mark.parametrize("separator", ["\n", " "])
def test_a_text_of_a_book_that_ends_in_buttons_comes_to_rest(separator: str) -> None:
    story = separator.join(PIECES[k % 2] for k in range(8000))
    text = story + "\n" + "Read More\n" * 12 + "ALSO READ: How the river rose"
    cleaned = clean_text(text, "businessstandard")
    assert restore(cleaned.text, cleaned.removed) == text
    assert cleaned.text.strip() == story
    assert clean_text(cleaned.text, "businessstandard").text == cleaned.text


@given(
    st.lists(st.sampled_from(["word ", "\n", "longer words ", ". "]), max_size=200).map("".join),
    st.lists(st.integers(0, 1000), max_size=5),
    st.integers(4, 300),
)
def test_windows_hold_their_seams_and_are_apart(text: str, places: list[int], reach: int) -> None:
    seams = sorted(place % (len(text) + 1) for place in places)
    found = windows(text, seams, reach)
    for seam in seams:
        assert any(w.start <= w.first <= seam <= w.last <= w.stop <= len(text) for w in found)
    assert all(one.stop < other.start for one, other in pairwise(found))
