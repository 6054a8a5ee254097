"""The lines that end parts which are made alike."""

import pytest

from newscrawl.extract.body.added.parts.partends import with_part_ends
from newscrawl.extract.body.cutting.blocks import cut_page
from newscrawl.extract.markup.parsing import parse
from tests.extract.body.cuts import LONG, cut

NAMES = ("Ada Holt, Oldcastle", "Per Lind, Fenwick", "Joan Carver, Brackley", "Tom Fisk, Alder")


def ends(part: str, *lost: int) -> list[str]:
    """The lines put back into a text of parts that end in a name each, of which some are `lost`."""
    html = "".join(part.format(LONG, name) for name in NAMES)
    found = cut(f"<main><p>{LONG}</p>{html}<p>Share</p></main>")
    names = [at for at, piece in enumerate(found.pieces) if piece.text in NAMES]
    gone = {names[at] for at in lost}
    kept = [at for at, piece in enumerate(found.pieces) if at not in gone and piece.text != "Share"]
    return [found.pieces[at].text for at in with_part_ends(found, kept) if at not in kept]


FORMS = (
    "<div class=said><p>{0}</p><div class=who>{1}</div></div>",
    "<div class=said><p>{0}</p><strong>{1}</strong></div>",
    "<section><div><p>{0}</p></div><div><h4>{1}</h4></div></section>",
)


@pytest.mark.parametrize("form", FORMS)
def test_who_said_the_last_is_read_as_who_said_the_others(form: str) -> None:
    assert ends(form, 3) == [NAMES[3]]
    assert ends(form, 1, 3) == [NAMES[1], NAMES[3]]


@pytest.mark.parametrize("form", FORMS)
def test_nothing_is_where_most_are_lost(form: str) -> None:
    assert ends(form, 0, 1, 3) == []


@pytest.mark.parametrize(
    "form",
    [
        "<div><p>{0}</p><p><a href='/x'>{1}</a></p></div>",
        "<div><p>{0}</p><p>{1}</p></div>",
        "<p>{0}</p><div>{1}</div>",
    ],
    ids=["links", "made as what is above", "no part"],
)
def test_other_lines_are_not(form: str) -> None:
    assert ends(form, 3) == []


@pytest.mark.parametrize("box", ["{}", "<div class=part>{}</div>"])
def test_the_last_letter_is_signed_as_those_above_further_headings_are(box: str) -> None:
    letter = "".join(map(box.format, ("<h2>On {1}</h2>", "<p>{0}</p>", "<p>{1}</p>")))
    assert ends(letter, 3) == [NAMES[3]]
    assert ends(letter, 2, 3) == [NAMES[3]]
    assert ends(letter, 0, 1, 3) == []
    assert ends(letter.replace("h2>", "p>"), 3) == []


def test_a_line_may_stand_in_nothing_but_the_page() -> None:
    found = cut_page(parse(f"<html><body><h2>Tides</h2><p>{LONG}</p></body>Lindmoor".encode()))
    assert with_part_ends(found, [0, 1]) == [0, 1]
