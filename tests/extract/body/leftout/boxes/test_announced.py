"""Boxes amid a text that begin with a few words that invite."""

from __future__ import annotations

import pytest

from newscrawl.extract.body.leftout.boxes.amid import without_amid
from newscrawl.extract.body.leftout.boxes.announced import announced
from tests.extract.body.cuts import cut

TEXT = [f"On day {n} the harbour board of Lindmoor voted to rebuild the old stone pier." for n in range(6)]
SAID = "The pier of Lindmoor was built in the year of the long frost, by men who were paid in salted herring."
PRESSED = "<p><a href='/letters'>Yes, please</a></p>"


def announcing(head: str, below: str) -> bool:
    before, after = "".join(f"<p>{text}</p>" for text in TEXT[:3]), "".join(f"<p>{t}</p>" for t in TEXT[3:])
    found = cut(f"<div>{before}</div><div><h2>{head}</h2>{below}</div><div>{after}</div>")
    boxes = [box for box in found.boxes if found.pieces[box.first].text == head]
    return bool(announced(found, boxes, range(len(found.pieces))))


@pytest.mark.parametrize(
    "head",
    [
        "What Facebook says",
        "Terms of the deal",
        "An email from the mayor",
        "No comment",
        "Datenschutz am Kai",
    ],
)
def test_a_lone_chapter_is_one_whatever_its_heading_speaks_of(head: str) -> None:
    assert not announcing(head, f"<p>{SAID}</p>")
    assert not announcing(head, f"<p>{SAID} <a href='/mill'>So she said.</a></p>")
    assert announcing(head, f"<p>{SAID}</p>{PRESSED}")


@pytest.mark.parametrize("head", ["Sign up for our letter", "Listen to our podcast", "Related stories"])
def test_few_words_that_bid_need_nothing_to_press(head: str) -> None:
    assert announcing(head, f"<p>{SAID}</p>")
    assert not announcing(head, f"<p>{SAID}</p><p>{SAID}</p><p>{SAID}</p>")
    assert announcing(head, f"<p>{SAID}</p><p>{SAID}</p><p>{SAID}</p><button>Go</button>")


def test_a_writer_is_told_of_in_sentences_that_lead_nowhere() -> None:
    assert announcing("About the author", f"<p>{SAID}</p><p>{SAID}</p>")
    assert not announcing("The author", f"<p>{SAID}</p><p>{SAID}</p>")


@pytest.mark.parametrize("name", ["newsletter__part", "c-podcast", "poll"])
def test_what_many_parts_of_a_text_are_named_for_is_the_text(name: str) -> None:
    parts = [f"<div class='{name}'><h2>Part {n}</h2><p>{text}</p></div>" for n, text in enumerate(TEXT)]
    found = cut("".join(parts))
    assert [*without_amid(found, range(12))] == [*range(12)]
    one = cut(f"<p>{TEXT[0]}</p><p>{TEXT[1]}</p><p>{TEXT[3]}</p>{parts[2]}<p>{TEXT[4]}</p><p>{TEXT[5]}</p>")
    assert len(without_amid(one, range(7))) == 5


def test_a_box_of_many_words_that_leads_nowhere_is_text_whatever_it_is_named() -> None:
    for more, left in (("", 9), ("<a href='/letters'>Yes</a>", 6)):
        box = f"<div class='newsletter'>{f'<p>{SAID}</p>' * 3}{more}</div>"
        found = cut(f"<div>{''.join(f'<p>{text}</p>' for text in TEXT[:5])}{box}<p>{TEXT[5]}</p></div>")
        kept = [at for at, piece in enumerate(found.pieces) if not piece.links]
        assert len(without_amid(found, kept)) == left
