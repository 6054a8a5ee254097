"""Quotations that a line leads to, and posts that stand amid a text."""

import pytest

from newscrawl.extract.body.added.quotations import with_quotations
from tests.extract.body.cuts import LONG, cut

P = f"<p>{LONG}</p>"
LED = "<p>Here is the statement of the yard:</p>"
SAID = "<blockquote><p>The yard has sold nine boats and will build no more.</p></blockquote>"
POST = "<blockquote class='{}'><p>Nine boats, all gone! #varno</p>— Ann Roe (@ann) May 4</blockquote>"
BELOW = "It looks as if the boats of the valley came to no more than talk in the end."


def _read(html: str) -> str:
    """What is read beside `LONG` and the line that leads to a quotation, which are kept."""
    found = cut(html)
    kept = [at for at, piece in enumerate(found.pieces) if piece.text in (LONG, LED[3:-4])]
    return " | ".join(found.pieces[at].text for at in with_quotations(found, kept) if at not in kept)


@pytest.mark.parametrize("html", [f"{P}{LED}{SAID}{P}", f"{P}{LED}<div class='press'>{SAID}</div>"])
def test_a_quotation_that_a_line_leads_to_is_of_the_text(html: str) -> None:
    assert _read(html).startswith("The yard has sold")
    assert _read(html.replace("yard:", "yard.")) == ""
    assert _read(html.replace(SAID, f"<blockquote><a href='/x'>{LONG[:-2]}</a></blockquote>")) == ""


def test_a_sentence_below_it_in_the_same_box_goes_on_with_the_text() -> None:
    html = f"{P}{LED}<div class='press'>{SAID}<p>{BELOW}</p><p>Share</p></div><p>{BELOW[:-1]}, too.</p>"
    assert _read(html).endswith(f" | {BELOW}")
    assert BELOW not in _read(html.replace(BELOW, f"Subscribe to our newsletter. {BELOW}"))


@pytest.mark.parametrize(
    ("name", "read"),
    [("twitter-tweet", True), ("bluesky-embed", True), ("instagram-media", False), ("pull", False)],
)
def test_a_post_between_two_parts_of_a_text_is_of_it(name: str, read: bool) -> None:
    for html in (f"{P}{POST.format(name)}{P}", f"{P}<div>{POST.format(name)}</div>{P}"):
        assert ("Nine boats" in _read(html)) is read


def test_a_post_at_the_end_is_where_the_text_stands() -> None:
    post = POST.format("twitter-tweet")
    assert "Nine boats" in _read(f"<div>{P}{P}{post}</div>")
    assert "Nine boats" in _read(f"<div>{P}<ul><li>{LONG}</li></ul>{post}</div>")
    assert _read(f"<div>{P}{P}</div><div>{post}</div>") == ""
    assert _read(f"{post}{P}{P}") == ""


def test_the_line_that_leads_to_a_quotation_that_is_read_is_of_the_text() -> None:
    led = "From the yard:"
    for above, read in ((led, led), (led[:-1], ""), ("<a href='/x'>From the yard:</a>", "")):
        assert _read(f"<div>{above}<blockquote><p>{LONG}</p></blockquote>{P}</div>") == read
    assert _read(f"<div class='top'><p>{led}</p></div><blockquote>{LONG}</blockquote>{P}") == ""


ANSWERS = [f"{n} years, and {LONG}" for n in ("Nine", "Ten")]
ASKED = "How long has it taken?"
INTERVIEW = [f"<p><b>{ASKED}</b></p><blockquote><p>{text}</p></blockquote>" for text in ANSWERS]


def test_answers_in_quotations_are_read_with_their_questions() -> None:
    html = f"<div>{P}{''.join(INTERVIEW)}{P}</div>"
    assert _read(html) == f"{ASKED} | {ANSWERS[0]} | {ASKED} | {ANSWERS[1]}"
    assert _read(html.replace("taken?", "taken")) == " | ".join(ANSWERS)


def test_an_answer_is_read_to_its_end_and_so_is_the_last_of_an_interview() -> None:
    more = "".join(f"<p>{n} more words on it.</p>" for n in range(5))
    asked, answer = f"<p><b>{ASKED}</b></p>", f"<blockquote><p>{LONG}</p>{more}</blockquote>"
    read = _read(f"<div>{P}{asked}{answer}{INTERVIEW[0]}</div>")
    assert read.startswith(f"{ASKED} | 0 more words on it.")
    assert read.endswith(f"4 more words on it. | {ASKED} | {ANSWERS[0]}")
    assert "more words" not in _read(f"<div>{P}{P}{answer}</div>")


@pytest.mark.parametrize(
    "html",
    [
        f"<div>{P}<aside><blockquote>{ANSWERS[0]}</blockquote></aside>{P}</div>",
        f"<div>{P}<div class='PullQuote'><blockquote>{ANSWERS[0]}</blockquote></div>{P}</div>",
        f"<div>{P}<blockquote>{ANSWERS[0][:-1]}</blockquote>{P}</div>",
        f"<div>{P}<blockquote>Nine years.</blockquote>{P}</div>",
        f"<div>{P}<blockquote>{ANSWERS[0]} <a href='/more'>More</a></blockquote>{P}</div>",
        f"<div>{P}<blockquote>Subscribe to our newsletter. {LONG}</blockquote>{P}</div>",
    ],
    ids=["at the side", "pulled out", "no sentence", "few words", "with a link", "an invitation"],
)
def test_other_quotations_amid_a_text_stay_out(html: str) -> None:
    assert _read(html) == ""


QUOTE = f"<blockquote>{ANSWERS[0]}</blockquote>"
BOXED = f"<div class='block quote-block'><figure>{QUOTE}</figure></div>"


@pytest.mark.parametrize("quote", [QUOTE, f"<div>{QUOTE}</div>", BOXED])
def test_a_quotation_amid_a_text_or_at_its_end_is_of_it_in_a_box_of_its_own_too(quote: str) -> None:
    assert _read(f"<div>{P}{quote}{P}</div>") == ANSWERS[0]
    assert _read(f"<div>{P}{P}{quote}</div>") == ANSWERS[0]
    assert _read(f"<div>{P}{P}<figcaption>Nine boats.</figcaption>{quote}</div>") == ANSWERS[0]


def test_where_each_block_has_a_box_that_of_a_quotation_has_a_name_of_theirs() -> None:
    text = f"<div class='block text-block'>{P}{P}</div>"
    assert _read(f"<div>{text}{BOXED}</div>") == ANSWERS[0]
    assert _read(f"<div>{text}{BOXED.replace('block quote-block', 'promise')}</div>") == ""
