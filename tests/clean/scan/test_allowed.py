"""Marks: what a phrase matched stays where somebody tells it."""

from __future__ import annotations

from newscrawl.clean import clean_text

STORY = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."


def test_a_sentence_of_which_a_clause_tells_who_found_so_stays_amid_a_line() -> None:
    told = "The content has not been reviewed by anybody, a study of 300 answers found."
    assert clean_text(f"{STORY} {told} {STORY}").text == f"{STORY} {told} {STORY}"
    said = "The content has not been reviewed by anybody."
    assert clean_text(f"{STORY} {said} {STORY}").text == f"{STORY} {STORY}"
