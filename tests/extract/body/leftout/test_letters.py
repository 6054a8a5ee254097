"""The head of a letter, and its signature."""

from __future__ import annotations

import pytest

from newscrawl.extract.body.leftout.letters import without_letter_head
from tests.extract.body.cuts import LONG, cut

LINES = {
    "To": "list@lists.example",
    "Subject": "Re: The pier",
    "From": "Ada Moss &lt;ada@harbour.example&gt;",
    "Date": "Tue, 03 Feb 2026 21:40:00 +0000",
}


def letter(text: str, **lines: str) -> str:
    head = "".join(f"<li><em>{name}</em>: {said}</li>" for name, said in lines.items())
    return f"<h1>Re: The pier</h1><ul>{head}</ul><hr>{text}"


def left(html: str, without: tuple[str, ...] = ("From", "To", "Re:")) -> list[str]:
    found = cut(html)
    kept = [at for at, piece in enumerate(found.pieces) if not piece.text.startswith(without)]
    return [found.pieces[at].text for at in without_letter_head(found, kept)]


def test_the_head_of_a_letter_is_no_text() -> None:
    assert left(letter(f"<p>{LONG}</p>", **LINES)) == [LONG]
    assert left(letter(f"<p>{LONG}</p>", **LINES), ()) == ["Re: The pier", LONG]


def test_nor_is_a_signature_below_two_hyphens() -> None:
    signed = f"<p>{LONG}</p><p>--<br>Ride slowly, arrive smiling</p>"
    assert left(letter(signed, **LINES)) == left(letter(signed, **LINES), (*LINES, "Re:")) == [LONG]
    assert len(left(f"<p>{LONG}</p>{signed}")) == 3


@pytest.mark.parametrize("missing", ["Subject", "From", "Date"])
def test_a_line_or_two_of_that_kind_make_no_letter(missing: str) -> None:
    lines = {name: said for name, said in LINES.items() if name != missing}
    assert len(left(letter(f"<p>{LONG}</p>", **lines), ())) > 2


def test_lines_far_into_a_text_are_text() -> None:
    html = f"<p>{LONG}</p>" * 5 + letter("", **LINES)
    assert "Subject: Re: The pier" in left(html, ())


def test_a_page_of_nothing_is_no_letter() -> None:
    assert left("<p>From: x</p>") == []
    assert without_letter_head(cut(""), []) == []
