"""Fields that differ, and the line that shows how."""

from __future__ import annotations

from newscrawl.replay.differences import Difference, differences, shown


def test_what_is_not_of_the_page_does_not_differ() -> None:
    old = {"id": "a:1", "revision": 1, "change": "new", "headline": "One", "provenance": {"run": "x"}}
    new = {"id": "a:1", "headline": "One", "provenance": {"run": "y"}}
    assert list(differences(old, new)) == []


def test_a_field_that_came_and_one_that_went() -> None:
    found = list(differences({"headline": "One", "dateline": "Pune"}, {"headline": "One", "agency": "PTI"}))
    assert found == [Difference("agency", None, "PTI"), Difference("dateline", "Pune", None)]


def test_blocks_are_told_only_where_the_body_is_the_same() -> None:
    old = {"article_body": "One", "blocks": [{"type": "paragraph", "text": "One"}], "word_count": 1}
    new = {"article_body": "Two", "blocks": [{"type": "paragraph", "text": "Two"}], "word_count": 1}
    assert [d.field for d in differences(old, new)] == ["article_body"]
    heading = {**old, "blocks": [{"type": "heading", "text": "One"}]}
    assert [d.field for d in differences(old, heading)] == ["blocks"]


def test_a_line_shows_where_two_texts_part() -> None:
    before = "The mill " + "very " * 40 + "old burned down"
    line = shown(Difference("article_body", before, before.replace("old", "new")))
    assert len(line) < 180
    assert "old burned" in line.partition(" -> ")[0]
    assert "new burned" in line.partition(" -> ")[2]
    assert shown(Difference("agency", None, "PTI")) == 'agency: absent -> "PTI"'
