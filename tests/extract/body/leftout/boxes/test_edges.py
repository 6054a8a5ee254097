"""Boxes that a text begins or ends in and that are none of it."""

import pytest

from newscrawl.extract.body.leftout.boxes.amid import without_amid
from tests.extract.body.cuts import cut

TEXT = [
    f"On day {n} the harbour board of Lindmoor voted to rebuild the old stone pier that a storm broke in two."
    for n in range(6)
]
SAID = "Get the best of the coast each morning: the stories that matter, told by people who know it."
ASKED = "Should the board rebuild the pier at once?"
PARAGRAPHS = "".join(f"<p>{text}</p>" for text in TEXT)


def left_of(html: str) -> list[str]:
    found = cut(f"<main>{html}</main>")
    return [found.pieces[at].text for at in without_amid(found, range(len(found.pieces)))]


@pytest.mark.parametrize(
    "box",
    [
        f"<div><h3>Our coast</h3><p>{SAID}</p><form action='/post'><input name='e'></form></div>",
        f"<div><h4>{ASKED}</h4><button>Yes</button><button>No</button></div>",
        "<div><h3>Weitere Nachrichten</h3><div>Mole wird erhöht</div><div>Bäcker streiken</div></div>",
        "<div><h3>Mais notícias</h3><p>Muro do porto sobe</p><p>Padeiros em greve</p></div>",
    ],
)
def test_a_form_above_a_text_and_a_list_under_a_label_at_its_ends_are_none_of_it(box: str) -> None:
    assert left_of(box + PARAGRAPHS) == TEXT
    if "button" not in box:
        assert left_of(PARAGRAPHS + box) == TEXT


@pytest.mark.parametrize(
    "box",
    [
        f"<header><div><p>{SAID}</p><p>Lindmoor</p><button>Share</button></div></header>",
        f"<div><h3>What the board says</h3><p>{SAID}</p></div>",
        "<div><h3>What it needs</h3><p>Muro do porto sobe</p><p>Padeiros em greve</p></div>",
    ],
)
def test_what_stands_above_a_text_and_is_no_form_stays(box: str) -> None:
    assert len(left_of(f"{box}<div>{PARAGRAPHS}</div>")) > len(TEXT)
