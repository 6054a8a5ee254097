"""Answers below questions that are headings of a text."""

from newscrawl.extract.body.added.parts.headedanswers import with_headed_answers
from tests.extract.body.cuts import LONG, cut

ANSWER = "It takes two years, as engineers have said."
FIRST, LAST = (
    f"<h3>Who pays for it?</h3><div><p>{LONG}</p></div>",
    "<h3>How long does it take?</h3><div>{}</div>",
)


def _read(html: str) -> str:
    """What is read beside `LONG` and the headings, which are kept."""
    found = cut(html)
    kept = [at for at, piece in enumerate(found.pieces) if piece.type == "heading" or piece.text == LONG]
    return " | ".join(found.pieces[at].text for at in with_headed_answers(found, kept) if at not in kept)


def test_an_answer_is_read_where_another_question_made_alike_has_its_own() -> None:
    assert _read(f"<div>{FIRST}{LAST.format(f'<p>{ANSWER}</p>')}</div>") == ANSWER


def test_what_is_no_answer_stays_out() -> None:
    for below in (
        f"<p><a href='/x'>{ANSWER}</a></p>",
        "<p>Share this</p>",
        "<p>Subscribe to our newsletter.</p>",
    ):
        assert _read(f"<div>{FIRST}{LAST.format(below)}</div>") == ""
    assert _read(f"<div>{FIRST}</div><div>{LAST.format(f'<p>{ANSWER}</p>')}</div>") == ""
    assert _read(f"<div>{LAST.format(f'<p>{ANSWER}</p>')}</div>") == ""
