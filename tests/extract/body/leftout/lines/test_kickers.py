"""The headline where a text would begin with it."""

import pytest

from newscrawl.extract.body.leftout.lines.kickers import (
    without_above,
    without_head_lines,
    without_kicked,
    without_kicker,
)
from tests.extract.body.cuts import LONG, cut

TITLE = "The old pier of Lindmoor to close"


def goes(heading: str, headline: str = TITLE) -> bool:
    found = cut(f"{heading}<p>{LONG}</p>")
    last = len(found.pieces) - 1
    left = without_kicked(found, range(last + 1), headline)
    assert left[-1] == last
    return list(left) == [last]


@pytest.mark.parametrize(
    "heading",
    [
        f"<h2>Harbour: {TITLE}</h2>",
        f"<h3>“It is time”{TITLE}</h3>",
        f"<h1><div>Storm in the north</div><div>{TITLE}</div></h1>",
    ],
)
def test_it_goes_with_its_kicker(heading: str) -> None:
    if "div" in heading:
        assert goes(heading, f"Storm in the north: {TITLE}")
    else:
        assert goes(heading)


@pytest.mark.parametrize("headline", [f"{TITLE} - Latest news", f"After the storm: {TITLE}"])
def test_it_goes_where_the_data_have_more(headline: str) -> None:
    assert goes(f"<h2>{TITLE}</h2>", headline)


@pytest.mark.parametrize(
    ("heading", "headline"),
    [
        (f"<p>Harbour: {TITLE}</p>", TITLE),
        (f"<h2>{TITLE}, says the board</h2>", TITLE),
        ("<h2>A ship named “Ada Moss”</h2>", "Ada Moss"),
        ("<h2>The pier</h2>", TITLE),
        ("<h2>What it costs to close</h2>", TITLE),
    ],
    ids=["a paragraph", "another end", "few words", "few words of it", "another heading"],
)
def test_any_other_beginning_stays(heading: str, headline: str) -> None:
    assert not goes(heading, headline)


def test_a_heading_further_on_stays() -> None:
    found = cut(f"<p>{LONG}</p><h2>{TITLE}</h2><p>{LONG}</p>")
    assert without_kicked(found, [0, 1, 2], TITLE) == [0, 1, 2]
    assert without_kicked(found, [], TITLE) == []


def head_goes(line: str, below: str = LONG) -> bool:
    found = cut(f"<main><div>{line}</div><p>{below}</p></main>")
    return list(without_head_lines(found, [0, 1], TITLE.casefold())) == [1]


@pytest.mark.parametrize(
    "line", [f"Town<br>{TITLE}", f"{TITLE}<br>By Ada Moss - 3 May", f"Town<br>{TITLE}<br>Ada Moss"]
)
def test_a_first_piece_of_the_headline_and_short_lines_goes(line: str) -> None:
    assert head_goes(line)


@pytest.mark.parametrize(
    "line",
    [
        TITLE,
        f"Town<br>{TITLE} soon",
        "Town<br>Ada Moss",
        f"{TITLE}<br>What the board of the harbour said of it",
    ],
)
def test_a_first_piece_of_other_lines_stays(line: str) -> None:
    assert not head_goes(line)


@pytest.mark.parametrize(
    ("above", "is_text"),
    [("Harbour", False), ("News from the coast", False), ("It is closed.", True), (LONG, True)],
)
def test_a_few_words_right_above_the_headline_are_no_text(above: str, is_text: bool) -> None:
    found = cut(f"<p>{above}</p><h1>{TITLE}</h1><p>{LONG}</p>")
    assert [*without_kicker(found, [0, 2], 1)] == ([0, 2] if is_text else [2])


def test_nor_are_they_where_it_is_no_heading_or_stands_elsewhere() -> None:
    found = cut(f"<p>Harbour</p><h1>{TITLE}</h1><p>{LONG}</p><h2>What it costs</h2>")
    assert [*without_kicker(found, [0, 2], 3)] == [*without_kicker(found, [0, 2], -1)] == [0, 2]
    found = cut(f"<p>Harbour</p><p>{TITLE}</p><p>{LONG}</p>")
    assert [*without_kicker(found, [0, 2], 1)] == [0, 2]


NOTICE = "Our pages may look odd in an old browser, so please take a newer one if you can."


@pytest.mark.parametrize(
    ("above", "left"),
    [
        (f"<div><p>{NOTICE}</p></div>", 0),
        (f"<article><h4>Ada Moss</h4><p>{NOTICE}</p></article>", 0),
        (f"<h2>{NOTICE}</h2>", 0),
        (f"<div class='c-disclaimer'><p>{NOTICE}</p></div>", 1),
        (f"<p>{NOTICE}</p>" * 7, 7),
    ],
    ids=["a notice", "who the columnist is", "a kicker", "a statement", "too much"],
)
def test_the_few_words_above_a_headline_are_none_of_its_text(above: str, left: int) -> None:
    found = cut(f"{above}<h1>The pier is closed</h1>{f'<p>{LONG}</p>' * 9}")
    own = next(at for at, piece in enumerate(found.pieces) if piece.tag == "h1")
    kept = [at for at, piece in enumerate(found.pieces) if piece.text in (NOTICE, LONG)]
    for title in ("The pier is closed", "Lindmoor: Pier is closed"):
        texts = [found.pieces[at].text for at in without_above(found, kept, own, title)]
        assert texts == [NOTICE] * left + [LONG] * 9


@pytest.mark.parametrize(
    "part", ["{}<h1>What it costs</h1>{}", "<div>{}</div><div><h1>What it costs</h1>{}</div>"]
)
def test_a_chapter_of_the_first_rank_takes_nothing_of_the_text_above_it(part: str) -> None:
    found = cut(part.format(f"<p>{NOTICE}</p>", f"<p>{LONG}</p>" * 9))
    kept = [*range(len(found.pieces))]
    assert without_above(found, kept, 1, "Pier of Lindmoor to be rebuilt") is kept
    assert len(without_above(found, kept, 1, "What it costs to build a pier")) == 9
    apart = cut(part.format(f"<p class='site'>{NOTICE}</p>", f"<p>{LONG}</p>" * 9))
    assert len(without_above(apart, kept, 1, "Pier of Lindmoor to be rebuilt")) == 9


def test_what_stands_above_a_later_heading_is_text() -> None:
    found = cut(f"<p>{LONG}</p><h2>The pier is closed</h2><p>{LONG}</p><p>{LONG}</p><p>{LONG}</p>")
    kept = [0, 2, 3, 4]
    assert without_above(found, kept, 1, "") is kept
    assert without_above(found, kept, -1, "") is kept


def test_of_a_first_piece_that_goes_on_with_the_text_the_headline_goes() -> None:
    found = cut(
        f"<div>{TITLE}<br>Posted by amoss on Tuesday, 9 November 2004, at noon<br>{LONG}</div><p>{LONG}</p>"
    )
    assert list(without_head_lines(found, [0, 1], TITLE.casefold())) == [0, 1]
    assert found.pieces[0].text == f"Posted by amoss on Tuesday, 9 November 2004, at noon\n{LONG}"


@pytest.mark.parametrize("above", ["2016-08-22 14:32", "Town", "2016-08-22 14:32<br>Town"])
def test_of_a_first_piece_that_goes_on_with_the_text_the_short_lines_and_the_headline_go(above: str) -> None:
    found = cut(f"<div>{above}<br><span>{TITLE}</span><br>{LONG}<br>{LONG}</div><p>{LONG}</p>")
    assert list(without_head_lines(found, [0, 1], TITLE.casefold())) == [0, 1]
    assert found.pieces[0].text == f"{LONG}\n{LONG}"


def test_the_headline_said_again_below_a_sentence_is_text() -> None:
    found = cut(f"<div>{LONG}<br>{TITLE}<br>{LONG}</div><p>{LONG}</p>")
    assert list(without_head_lines(found, [0, 1], TITLE.casefold())) == [0, 1]
    assert found.pieces[0].text == f"{LONG}\n{TITLE}\n{LONG}"


def test_a_row_of_links_above_the_headline_goes() -> None:
    row = "<p>« <a href='/a'>The old crane</a> | <a href='/'>Main</a> | <a href='/c'>A new boat</a> »</p>"
    found = cut(f"{row}<h2>May 14</h2><h3>{TITLE}</h3><p>{LONG}</p>")
    assert list(without_kicker(found, range(4), 2)) == [1, 2, 3]
    said = "<p>What <a href='/a'>the crane</a> was to the port, <a href='/c'>the boat</a> is today.</p>"
    assert list(without_kicker(cut(f"{said}<h3>{TITLE}</h3><p>{LONG}</p>"), range(3), 1)) == [0, 1, 2]
