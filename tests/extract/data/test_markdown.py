"""Texts as they were typed, as markup."""

from __future__ import annotations

import pytest

from newscrawl.extract.data.markdown import marked_up


@pytest.mark.parametrize(
    ("line", "made"),
    [
        ("## A long history", "<h2>A long history</h2>"),
        ("> It never sank.", '<blockquote class="body">It never sank.</blockquote>'),
        ("* The ferry sails at noon.", '<li class="body">The ferry sails at noon.</li>'),
        (
            'The **old** [ferry](https://post.example/f "Ferry") sails.',
            '<p class="body">The old ferry sails.</p>',
        ),
        ("![The quay](/quay.jpg)", ""),
        ("Fares & times", '<p class="body">Fares &amp; times</p>'),
    ],
)
def test_signs_of_markdown_are_markup(line: str, made: str) -> None:
    assert marked_up(line, "body") == made


def test_a_dash_leads_to_an_item_only_where_other_signs_say_what_the_text_is() -> None:
    assert marked_up("- Who is there?\n- A friend.", "body").count("<p") == 2
    assert marked_up("## Ferries\n\n- Noon\n- Midnight", "body").count("<li") == 2


@pytest.mark.parametrize("text", ["2 * 3 * 4 is 24", "see [1] (2)", "he wrote __ and left", "[a](b) is none"])
def test_other_signs_stay(text: str) -> None:
    assert marked_up(text, "body") == f'<p class="body">{text}</p>'


def test_signs_without_end_are_gone_over_once() -> None:
    for sign in ("[", "](", "**a", "__", "![](", "> "):
        assert marked_up(sign * 100_000, "body")
