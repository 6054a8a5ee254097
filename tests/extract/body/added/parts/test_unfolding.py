"""Questions above answers that unfold."""

import pytest

from newscrawl.extract.body.added.parts.unfolding import with_questions
from newscrawl.extract.body.body import read_body
from newscrawl.extract.page import Page
from tests.extract.body.cuts import LONG, cut

ELEMENTOR = (
    "<div class='elementor-toggle-item'><div role='button'><a tabindex='0'>{}</a></div>"
    "<div class='elementor-tab-content'><p>{}</p></div></div>"
)
DIVI = "<div class='et_pb_toggle'><h5>{}</h5><div><p>{}</p></div></div>"
JQUERY = "<h3 class='ui-accordion-header'><a href='#'>{}</a></h3><div><p>{}</p></div>"
CARD = "<div class='faq'><div><h4>{}</h4></div><div><p>{}</p></div></div>"
FIRST, SECOND = "In April, if the weather lets her.", "A little more than now."
ASKED = (("When does she sail?", FIRST), ("What will it cost?", SECOND))


def added(html: str, *kept: str, title: str = "the ferry") -> list[str]:
    """What is added to the pieces with the texts `kept`."""
    found = cut(f"<main><h1>The ferry</h1>{html}</main>")
    first = [at for at, piece in enumerate(found.pieces) if piece.text in kept]
    return [found.pieces[at].text for at in with_questions(found, first, title) if at not in first]


def between(inside: str) -> str:
    return f"<p>A: {LONG}</p><div>{inside}</div><p>B: {LONG}</p>"


AROUND = (f"A: {LONG}", f"B: {LONG}")


@pytest.mark.parametrize("part", [ELEMENTOR, DIVI, JQUERY, CARD])
def test_a_question_stands_above_its_answer(part: str) -> None:
    html = between("".join(part.format(*one) for one in ASKED))
    assert added(html, *AROUND, FIRST, SECOND) == [question for question, _ in ASKED]
    assert added(html, FIRST, SECOND) == [question for question, _ in ASKED]


@pytest.mark.parametrize("part", [ELEMENTOR, DIVI, JQUERY, CARD])
def test_questions_amid_a_text_have_their_answers(part: str) -> None:
    html = between("".join(part.format(*one) for one in ASKED))
    assert added(html, *AROUND) == [text for one in ASKED for text in one]
    assert added(html, AROUND[0]) == []


@pytest.mark.parametrize(
    "part",
    [
        DIVI.replace("et_pb_toggle", "box"),
        DIVI.replace("<h5>{}</h5>", "<h5><a href='/faq'>{}</a></h5>"),
        "<div class='et_pb_toggle'><p>{}</p>{}</div>",
    ],
)
def test_what_does_not_unfold_its_answer_stays_out(part: str) -> None:
    html = between("".join(part.format(*one) for one in ASKED))
    assert added(html, *AROUND) == []
    assert added(html, *AROUND, FIRST, SECOND) == []


def test_labels_that_ask_nothing_or_invite_stay_out() -> None:
    for label in ("Show more", "Would you like our newsletter?"):
        html = between(DIVI.format(label, FIRST) * 2)
        assert added(html, *AROUND, FIRST) == []


def test_questions_that_a_text_ends_with_stay_out() -> None:
    asked = "".join(DIVI.format(*one) for one in ASKED)
    assert added(f"<p>A: {LONG}</p><div>{asked}</div>", AROUND[0], FIRST, SECOND) == []
    assert added(f"<div>{asked}</div><p>B: {LONG}</p>", AROUND[1], FIRST, SECOND) == [
        question for question, _ in ASKED
    ]


def test_one_question_is_a_note_and_a_long_answer_another_text() -> None:
    assert added(between(DIVI.format(*ASKED[0])), *AROUND) == []
    assert added(between(DIVI.format(ASKED[0][0], 4 * LONG) * 2), *AROUND) == []
    led = DIVI.format(ASKED[0][0], "<a href='/ferry'>What became of the ferry</a>")
    assert added(between(led * 2), *AROUND) == []


def test_a_headline_that_asks_is_no_question_of_the_text() -> None:
    html = f"<div class='question'><h2>Whose ferry is it?</h2><div><p>{LONG}</p></div></div>"
    assert added(html, LONG) == ["Whose ferry is it?"]
    assert added(html, LONG, title="whose ferry is it?") == []


def test_a_page_has_its_questions() -> None:
    text, rest = ("".join(f"<p>{n}. {LONG}</p>" for n in numbers) for numbers in ("123", "456"))
    asked = "".join(ELEMENTOR.format(*one) for one in ASKED)
    head = "<title>The ferry</title></head><body><h1>The ferry</h1>"
    page = Page(f"<html><head>{head}<div>{text}{asked}{rest}</div>".encode())
    texts = [block.text for block in read_body(page, headline="The ferry").blocks]
    assert texts[3:7] == [text for one in ASKED for text in one]
