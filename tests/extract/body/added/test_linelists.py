"""Lines of a few words amid a text that are a list by their make alone."""

import pytest

from newscrawl.extract.body.added.linelists import with_line_lists
from newscrawl.extract.body.firstlook import first_look
from newscrawl.extract.body.model import load_model
from tests.extract.body.cuts import LONG, cut

FARES = ["Dogs: free", "Children under six: free", "Adults: 4.20", "Lorries: on request"]
SHIPS = ["Two ferries", "Nine fishing boats", "A tug of the harbour"]
LED, AFTER = "<p>These are the fares from May:</p>", f"<p>{LONG}</p>"


def added(html: str, *also: str) -> list[str]:
    """What is put back beside the paragraphs, what leads on from them, and what is kept `also`."""
    model, found = load_model(), cut(f"<div>{html}</div>")
    own = [at for at, one in enumerate(found.pieces) if one.text in (LONG, *also) or one.text.endswith(":")]
    kept = with_line_lists(first_look(found, model.css, model.first), own)
    return [found.pieces[at].text for at in kept if at not in own]


def lines(tag: str, *texts: str) -> str:
    return "".join(f"<{tag}>{text}</{tag.split()[0]}>" for text in texts)


@pytest.mark.parametrize(
    "listed",
    [
        lines("div", *FARES),
        f"<div>{lines('div', *FARES)}</div>",
        f"<div class='list'>{lines('div class=row', *FARES)}</div>",
        f"<section><div>{lines('div', *(f'<b>{one}</b>' for one in FARES))}</div></section>",
    ],
    ids=["flat", "in a box", "with names", "in bold"],
)
def test_lines_below_a_sentence_that_leads_to_them_are_text(listed: str) -> None:
    assert added(f"<p>{LONG}</p>{LED}{listed}{AFTER}") == FARES


def test_so_are_those_of_which_one_is_kept() -> None:
    page = f"<p>{LONG}</p><h3>The ships</h3><div>{lines('div', *SHIPS)}</div>{AFTER}"
    assert added(page, "The ships", SHIPS[1]) == [SHIPS[0], SHIPS[2]]
    assert added(page, "The ships") == []


def test_so_are_labels_with_what_is_said_of_them() -> None:
    page = f"<p>{LONG}</p><p>B: {LONG}</p><div>{lines('div', *FARES)}</div>{AFTER}"
    assert added(page, "B: " + LONG) == FARES
    assert added(page.replace("Dogs: free", "Dogs go free"), "B: " + LONG) == []


@pytest.mark.parametrize(
    "html",
    [
        f"<p>{LONG}</p><p>Share this:</p>{lines('div', *SHIPS)}{AFTER}",
        f"<p>{LONG}</p>{LED}{lines('div', *(f'<a href=/x>{one}</a>' for one in FARES))}{AFTER}",
        f"<p>{LONG}</p>{LED}<aside>{lines('div', *FARES)}</aside>{AFTER}",
        f"<p>{LONG}</p>{LED}{lines('div', *FARES[:2])}{AFTER}",
        f"<p>{LONG}</p>{LED}{lines('div', 'Harbour', 'Town', 'Islands')}{AFTER}",
        f"<p>{LONG}</p>{LED}{lines('div', *FARES, 'Subscribe: our newsletter')}{AFTER}",
        f"<p>{LONG}</p>{LED}<div class='related-teaser-share'>{lines('div', *FARES)}</div>{AFTER}",
        f"<p>{LONG}</p>{LED}{lines('div', *FARES)}<p>Most read</p>",
    ],
    ids=["a label", "links", "beside", "two", "single words", "an offer", "named otherwise", "at the end"],
)
def test_other_lines_stay_out(html: str) -> None:
    assert added(html) == []


def test_what_stands_below_the_first_piece_may_say_who_wrote_it() -> None:
    assert added(f"<p>{LONG}</p>{lines('div', *FARES)}{AFTER}", FARES[0]) == []
