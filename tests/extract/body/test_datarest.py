"""What a text in the data of a page lost of its list of blocks."""

from newscrawl.extract.body.datarest import with_rest
from tests.extract.body.cuts import LONG, cut

TEXT = "".join(f"<p>{n} more, and {LONG}</p>" for n in range(4))
ITEM = "A vote was unanimous in May."
LIST = f"<ul><li>{ITEM}</li></ul>"
BIO = f"<div class='author'><p>{ITEM}</p></div>"


def _read(html: str) -> str:
    """What is read beside `TEXT`, which is kept."""
    found = cut(html)
    kept = [at for at, piece in enumerate(found.pieces) if piece.text.endswith(LONG)]
    return " | ".join(found.pieces[at].text for at in with_rest(found, kept) if at not in kept)


def test_a_list_at_the_end_of_the_blocks_is_of_the_text_and_so_is_its_heading() -> None:
    assert _read(f"<div class='story'><div class='blocks'>{TEXT}{LIST}</div></div>") == ITEM
    assert (
        _read(f"<div class='story'><div class='blocks'>{TEXT}<h2>A vote</h2>{LIST}</div></div>")
        == f"A vote | {ITEM}"
    )
    assert _read(f"<div class='blocks'>{LIST}{TEXT}</div>") == ITEM


def test_what_stands_beside_the_list_is_not() -> None:
    assert _read(f"<div class='story'><div class='blocks'>{TEXT}</div>{BIO}</div>") == ""


def test_neither_are_links_labels_nor_a_heading_of_nothing() -> None:
    for block in (
        f"<p><a href='/x'>{ITEM}</a></p>",
        "<p>Share this</p>",
        "<p>Two words.</p>",
        "<h2>A vote</h2>",
    ):
        assert _read(f"<div><div class='blocks'>{TEXT}{block}</div></div>") == ""


def test_a_text_that_is_little_of_its_box_is_left_as_it_is() -> None:
    other = "".join(f"<p>{LONG[:-1]}, {n} said.</p>" for n in range(9))
    assert _read(f"<div class='all'>{TEXT}{other}</div>") == ""
