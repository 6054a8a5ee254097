"""A text that a page holds twice, and sentences said twice."""

import pytest

from newscrawl.extract.body.leftout.stories.copies import without_copies
from tests.extract.body.cuts import LONG, cut

PARTS = [f"{number}: {LONG}" for number in range(4)]


def test_a_second_copy_of_the_text_is_not_read() -> None:
    once = "".join(f"<p>{part}</p>" for part in PARTS)
    found = cut(f"<div class='wide'>{once}</div><div class='small'>{once}</div><p>The end.</p>")
    assert without_copies(found, range(9)) == [0, 1, 2, 3, 8]


def test_of_a_text_that_stands_many_times_one_is_read() -> None:
    once = "".join(f"<p>{part}</p>" for part in PARTS)
    again = f"{once}<div class='small'>{once}</div><div class='wide'>{once}</div>"
    found = cut(again * 2)
    assert without_copies(found, range(24)) == [0, 1, 2, 3]


@pytest.mark.parametrize("lead", ["<h2>What it costs</h2>", "<h2>What it costs</h2><p>By the county</p>"])
def test_a_copy_of_a_text_that_something_stands_before_is_not_read(lead: str) -> None:
    once = "".join(f"<p>{part}</p>" for part in PARTS)
    found = cut(f"{lead}<div class='wide'>{once}</div><div class='small'>{once}</div>")
    first = len(found.pieces) - 2 * len(PARTS)
    assert without_copies(found, range(len(found.pieces))) == [*range(first + len(PARTS))]


def test_two_paragraphs_that_begin_a_gallery_twice_are_read_once() -> None:
    both = "".join(f"<p>{LONG * 2} {part}</p>" for part in PARTS[:2])
    found = cut(f"<div class='intro'>{both}</div><h2>We are all here</h2><div class='body'>{both}</div>")
    assert list(without_copies(found, range(5))) == [0, 1, 2]
    asked = cut(f"<div>{both}</div><h2>We are all here</h2><div>{both.replace(PARTS[1], PARTS[2])}</div>")
    assert list(without_copies(asked, range(5))) == [*range(5)]


@pytest.mark.parametrize(
    "html",
    [
        f"<header><p>{LONG}</p></header><div><p>{LONG}</p><p>{PARTS[1]}</p></div>",
        f"<div><div>{LONG}</div></div><div>{LONG}<br><br>{PARTS[1]}</div>",
        f"<div class='wide'><p>{LONG}</p></div><div class='small'><h2>{LONG}</h2></div><p>{PARTS[1]}</p>",
    ],
    ids=["over the text", "loose", "for small screens"],
)
def test_of_a_sentence_that_a_page_shows_twice_in_a_row_one_is_read(html: str) -> None:
    assert list(without_copies(cut(html), range(3))) == [1, 2]


def test_of_paragraphs_that_stand_for_small_and_for_large_screens_in_turn_one_each_is_read() -> None:
    both = "".join(f"<p class='small'>{part}</p><p class='wide'>{part}</p>" for part in PARTS)
    assert list(without_copies(cut(f"<div>{both}</div>"), range(8))) == [1, 3, 5, 7]


def test_a_text_whose_beginning_stands_in_a_box_above_it_is_read_once() -> None:
    begun, once = "".join(f"<p>{part}</p>" for part in PARTS[:2]), "".join(f"<p>{part}</p>" for part in PARTS)
    found = cut(f"<div class='short'>{begun}</div><div class='all'>{once}</div>")
    assert list(without_copies(found, range(6))) == [0, 1, 4, 5]


@pytest.mark.parametrize(
    "html",
    [
        f"<div><p>{LONG}</p><p>{LONG}</p></div>",
        f"<div>{LONG}<br><br>{LONG}</div>",
        "<div><p>Row on, row on!</p></div><div><p>Row on, row on!</p></div>",
        f"<div><p>{LONG}</p></div><div><p>{LONG} It rained.</p></div>",
    ],
    ids=["a refrain", "verses", "cries", "more"],
)
def test_what_a_writer_says_twice_in_a_row_stays(html: str) -> None:
    assert list(without_copies(cut(html), range(2))) == [0, 1]


@pytest.mark.parametrize(
    "texts",
    [
        [PARTS[0], PARTS[1], PARTS[0], PARTS[2], PARTS[0]],
        [PARTS[0], PARTS[1], PARTS[2], PARTS[1], PARTS[2]],
        [*PARTS[:3], PARTS[3], "And so on.", *PARTS[:3]],
        ["One.", "Two.", "Three.", PARTS[0], "One.", "Two.", "Three."],
    ],
    ids=["a question asked again", "two in a row", "a part of the text", "a refrain"],
)
def test_what_is_said_again_stays(texts: list[str]) -> None:
    found = cut("".join(f"<p>{text}</p>" for text in texts))
    assert list(without_copies(found, range(len(texts)))) == list(range(len(texts)))


def test_of_a_paragraph_that_is_set_once_more_as_a_quotation_the_paragraph_is_read() -> None:
    quoted = f"<aside><blockquote>{LONG}</blockquote></aside>"
    for html in (f"<p>{LONG}</p>{quoted}", f"{quoted}<p>{LONG}</p>"):
        found = cut(f"<main><p>It rained for a week.</p>{html}<p>Nobody minded at all.</p></main>")
        left = without_copies(found, range(len(found.pieces)))
        assert [found.pieces[at].type for at in left] == 3 * ["paragraph"]
