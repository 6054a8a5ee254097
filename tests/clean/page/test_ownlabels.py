"""Rows of tables and headings that by their form alone would be bylines or dates."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_blocks
from newscrawl.items import Block, BlockType

PROSE = "The bank will close a third of its branches by the end of next year, it said on Wednesday."
HEAD, ROW = "Town Date Staff", "Tromvik 1 March 14"
FROM, TO = "From 3 February 2025, 7:00", "To 28 March 2025, 18:00"


def lost(*blocks: Block) -> list[str]:
    left = {block.text for block in clean_blocks(blocks).blocks}
    return [block.text for block in blocks if block.text not in left]


def typed(kind: BlockType, *texts: str, tag: str = "", css: str = "") -> list[Block]:
    return [Block(text=text, type=kind, tag=tag, css=css) for text in texts]


def rows(*texts: str, css: str = "") -> list[Block]:
    return typed("table_row", *texts, css=css)


def test_rows_of_values_are_no_labels() -> None:
    text = Block(text=PROSE)
    assert lost(text, *rows(HEAD), text) == [HEAD]
    assert lost(text, *rows(HEAD, ROW), text) == []
    assert lost(text, *rows(FROM, TO, "Way round By the fish market"), text) == []
    assert lost(text, *rows("Way round By the fish market", FROM, TO), text) == []


@pytest.mark.parametrize("row", [PROSE, "Closed."])
def test_rows_that_lay_out_a_page_are(row: str) -> None:
    assert lost(Block(text=PROSE), *rows(HEAD, row)) == [HEAD]
    assert lost(Block(text=PROSE), *rows(FROM, TO), Block(text=PROSE)) == [FROM, TO]


def test_so_are_rows_that_are_named_for_what_they_are() -> None:
    assert lost(Block(text=PROSE), *rows(HEAD, ROW, css="share"), Block(text=PROSE)) == [HEAD]


SIGNS = (("Aries", "You will find what you lost."), ("Taurus", "A call comes on Tuesday. Let it ring."))


def signs(tag: str = "h3", css: str = "") -> list[Block]:
    return [
        block
        for name, text in SIGNS
        for block in (*typed("heading", name, tag=tag, css=css if name == "Aries" else ""), Block(text=text))
    ]


def test_a_heading_below_a_byline_is_no_place() -> None:
    byline = Block(text="By Madame Rosa")
    assert lost(byline, *signs()) == ["By Madame Rosa"]
    assert lost(byline, *signs(css="place")) == ["By Madame Rosa", "Aries"]
    assert lost(byline, *[Block(text=block.text) for block in signs()]) == ["By Madame Rosa", "Aries"]


@pytest.mark.parametrize("label", ["By Ada Moss", "12 March 2024"])
def test_a_heading_that_is_a_byline_or_a_date_goes(label: str) -> None:
    text = [Block(text=PROSE), *typed("heading", label, tag="h3"), Block(text=PROSE)]
    more = [*typed("heading", "The towns", tag="h3"), Block(text=f"There are forty. {PROSE}")]
    assert lost(*text, *more) == [label]


def test_a_heading_that_reads_like_a_button_stays_over_its_paragraph_as_others_do() -> None:
    def text(tag: str = "h3") -> list[Block]:
        advice = [*typed("heading", "Manage your anger", tag=tag), Block(text=f"It costs money. {PROSE}")]
        more = [*typed("heading", "The towns", tag="h3"), Block(text=f"There are forty. {PROSE}")]
        return [Block(text=PROSE), *advice, *more, Block(text=f"{PROSE} It will sell them.")]

    assert lost(*text()) == []
    assert lost(*text(tag="h5")) == ["Manage your anger"]


@pytest.mark.parametrize("heading", ["By the Numbers", "Photos, Letters and Maps", "Writing: Why It Matters"])
def test_a_heading_with_a_word_of_credits_is_none_behind_a_paragraph(heading: str) -> None:
    text = [Block(text=PROSE), *typed("heading", heading, tag="h3"), Block(text=f"It costs money. {PROSE}")]
    more = [*typed("heading", "The towns", tag="h3"), Block(text=f"There are forty. {PROSE}")]
    assert lost(*text, *more, Block(text=f"{PROSE} It will sell them.")) == []


def test_a_role_in_a_heading_above_all_paragraphs_goes() -> None:
    text = [*typed("heading", "Staff Reporter", tag="h3"), Block(text=PROSE), Block(text=f"{PROSE} Again.")]
    more = [*typed("heading", "The towns", tag="h3"), Block(text=f"There are forty. {PROSE}")]
    assert lost(*text, *more) == ["Staff Reporter"]


@pytest.mark.parametrize(("density", "gone"), [(0.4, []), (1.0, ["Opening credits, Lindal"])])
def test_a_heading_that_reads_like_a_credit_may_have_a_link(density: float, gone: list[str]) -> None:
    names = ("The ending, Asmund", "Opening credits, Lindal", "First race, Varno")
    blocks = [
        block
        for name in names
        for block in (Block(text=name, type="heading", tag="h4", link_density=density), Block(text=PROSE))
    ]
    assert lost(Block(text=PROSE), *blocks) == gone
