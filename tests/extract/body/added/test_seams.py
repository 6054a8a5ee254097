"""Lists, tables and headings at the edges of the boxes that a text is cut into."""

import pytest

from newscrawl.extract.body.added.seams import with_seams
from tests.extract.body.cuts import LONG, cut

ITEMS = "<ul><li>Superb build</li><li>Honest colours</li></ul>"
ROWS = "<table><tr><td>Ostra</td><td>28</td></tr><tr><td>Lindmoor</td><td>31</td></tr></table>"
TEXT = f"<p>A: {LONG}</p><p>B: {LONG}</p>"
ADVERT = "<div><p>Advertisement</p></div>"


def added(html: str) -> list[str]:
    """What is added to the paragraphs."""
    found = cut(f"<article>{html}</article>")
    kept = [at for at, piece in enumerate(found.pieces) if LONG in piece.text]
    return [found.pieces[at].text for at in with_seams(found, kept) if at not in kept]


@pytest.mark.parametrize("between", ["", ADVERT, "<aside>Read also</aside>"])
def test_a_list_that_begins_or_ends_a_box_of_the_text_is_part_of_it(between: str) -> None:
    items = ["Superb build", "Honest colours"]
    assert added(f"<div>{TEXT}</div>{between}<div>{ITEMS}{TEXT}</div>") == items
    assert added(f"<div>{TEXT}{ITEMS}</div>{between}<div>{TEXT}</div>") == items
    boxed = f"<div><h2>Pros</h2><div>{ITEMS}</div>{TEXT}</div>"
    assert added(f"<div>{TEXT}</div>{between}{boxed}") == ["Pros", *items]


def test_so_are_tables_and_headings_on_both_sides() -> None:
    text = f"<div class='part-1'>{TEXT}{ROWS}</div><div class='part-2'><h3>Fares</h3>{TEXT}</div>"
    assert added(text) == ["Ostra 28", "Lindmoor 31", "Fares"]


@pytest.mark.parametrize(
    "html",
    [
        f"<div>{TEXT}</div><div class='box'>{ITEMS}{TEXT}</div>",
        f"<div>{TEXT}</div><section>{ITEMS}{TEXT}</section>",
        f"<div>{TEXT}</div><div>{ITEMS.replace('<ul>', '<ul class=tags>')}{TEXT}</div>",
        f"<div>{TEXT}<ul><li><a href='/a'>Mill to close</a></li></ul></div><div>{TEXT}</div>",
        f"<div>{TEXT}<ul><li>Share</li><li>Copy link</li></ul></div><div>{TEXT}</div>",
        f"<div>{TEXT}<p>Read also</p>{ITEMS}</div><div>{TEXT}</div>",
        f"<div><p>{LONG}</p></div><div>{ITEMS}<p>{LONG}</p></div>",
        f"<article>{TEXT}</article><article>{ITEMS}{TEXT}</article>",
    ],
    ids=["make", "tag", "name", "links", "buttons", "label", "little text", "posts"],
)
def test_other_lists_at_such_places_stay_out(html: str) -> None:
    assert added(html) == []


def test_an_advert_at_the_end_of_one_box_tells_nothing_of_the_other() -> None:
    text = f"<div>{TEXT}<p>Advertisement</p></div><div><h2>Pros</h2>{ITEMS}{TEXT}</div>"
    assert added(text) == ["Pros", "Superb build", "Honest colours"]


@pytest.mark.parametrize(
    "between",
    [
        f"<div class=part><h3>Pros</h3><div>{ITEMS}</div></div>",
        f"<div class=part><header><h3>Pros</h3></header><div><div>{ITEMS}</div></div></div>",
    ],
)
def test_so_is_a_box_between_both_that_is_made_as_they_are(between: str) -> None:
    text = f"<div class=part>{TEXT}</div>"
    assert added(f"{text}{between}{text}") == ["Pros", "Superb build", "Honest colours"]
    assert added(f"{text}{between.replace('class=part', 'class=card')}{text}") == []
    assert added(f"{text}<div class=part><div><h3>Pros</h3></div><h3>Full screen</h3></div>{text}") == []
    assert added(f"{text}{between.replace('Superb build', '<a href=/a>Superb build</a>')}{text}") == []


def test_boxes_in_boxes_have_the_same_seams_and_quotations_stand_at_some() -> None:
    quoted = f"<blockquote><p>{LONG[:39]}</p><p>Ada Moss</p></blockquote>"
    zone = "<div class=zone><div><div>{}</div></div></div>"
    assert added(zone.format(TEXT) + zone.format(ROWS + TEXT)) == ["Ostra 28", "Lindmoor 31"]
    assert added(zone.format(TEXT + quoted) + zone.format(TEXT)) == [LONG[:39], "Ada Moss"]
    named = quoted.replace("<blockquote>", "<blockquote class=advert>")
    assert added(zone.format(TEXT + named) + zone.format(TEXT)) == []
