"""Questions and answers that a text ends with."""

import pytest

from newscrawl.extract.body.added.parts.answers import with_answers
from newscrawl.extract.body.body import read_body
from newscrawl.extract.page import Page
from tests.extract.body.cuts import LONG, cut

ASKED = [
    ("Who pays for the new pier?", "The town, the county and, in the end, those who moor their boats."),
    ("When will the ferries return?", "In the autumn of next year, if the ice lets the builders be."),
]
TEXT = f"<p>{LONG}</p>" * 4
MARKUPS = [
    "<div class='x' id='faq-{n}'><strong class='q'>{q}</strong> <p class='a'>{a}</p></div>",
    "<div class='list-item'><h3 class='question'>{q}</h3><div class='answer '><p>{a}</p></div></div>",
    "<div class='item'><div role='button'><a aria-controls='c{n}'>{q}</a></div><div>{a}</div></div>",
    "<div class='item'><h3><a href='#c{n}'>{q}</a></h3><div class='in'><p>{a}</p></div></div>",
    "<section><h4>{q}</h4><p>{a}</p></section>",
    "<li><b>{q}</b><p>{a}</p></li>",
]


def parts(markup: str) -> str:
    return "".join(markup.format(n=n, q=q, a=a) for n, (q, a) in enumerate(ASKED))


def added(html: str) -> int:
    found = cut(html)
    kept = [at for at, piece in enumerate(found.pieces) if piece.text == LONG]
    return len(with_answers(found, kept)) - len(kept)


@pytest.mark.parametrize("markup", MARKUPS)
def test_questions_below_a_text_are_part_of_it_with_their_answers(markup: str) -> None:
    assert added(f"<main>{TEXT}<div class='faq'>{parts(markup)}</div></main>") == 4
    assert added(f"<main>{TEXT}<div><h2>FAQs</h2>{parts(markup)}</div><p>Share</p></main>") == 5
    boxed = "".join(f"<div class='part'>{line}</div>" for line in [f"<p>{LONG}</p>"] * 4)
    assert added(f"<main>{boxed}<div class='faq'>{parts(markup)}</div></main>") == 4


@pytest.mark.parametrize("markup", MARKUPS)
def test_a_page_has_them_whole(markup: str) -> None:
    text = "".join(f"<p>On day {n} the board of Lindmoor {LONG.lower()}</p>" for n in range(6))
    html = f"<article><h1>Pier to be rebuilt</h1>{text}<div>{parts(markup)}</div></article>"
    body = read_body(Page(html.encode()), headline="Pier to be rebuilt")
    said = " ".join(block.text for block in body.blocks)
    assert all(words in said for asked in ASKED for words in asked)


@pytest.mark.parametrize(
    "below",
    [
        f"</main><aside>{parts(MARKUPS[0])}</aside>",
        f"<p>Share</p><p>Print</p><p>Mail</p>{parts(MARKUPS[0])}</main>",
        parts("<div><a href='/ask/{n}'>{q}</a><p>{a}</p></div>"),
        parts("<div><h3>{q}</h3><p><a href='/ask/{n}'>{a}</a></p></div>"),
        parts("<div><h3>{q}</h3><ul><li>Yes</li><li>No</li></ul></div>"),
        parts("<div><b>Ada</b><p>{q}</p><p>{a}</p></div>"),
        MARKUPS[0].format(n=0, q=ASKED[0][0], a=ASKED[0][1]),
    ],
    ids=["beside", "far below", "links", "linked answers", "a quiz", "readers", "one"],
)
def test_what_else_asks_is_left_to_the_choice(below: str) -> None:
    assert added(f"<main>{TEXT}{below}") == 0


def test_nothing_is_added_to_a_text_of_few_words() -> None:
    assert added(f"<main><p>{LONG}</p>{parts(MARKUPS[0])}</main>") == 0
