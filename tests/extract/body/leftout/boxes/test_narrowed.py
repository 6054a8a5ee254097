"""Boxes that hold both a text and what asks its readers for something."""

import pytest

from newscrawl.extract.body.leftout.boxes.amid import without_amid
from tests.extract.body.cuts import LONG, cut

SAID = "<p>Nine lines from the quay each morning.</p>"
FORM = "<form><button>OK</button></form>"
ASKS = f"<h4>The harbour by letter</h4>{SAID}{FORM}"
P = f"<p>{LONG}</p>"


def left(html: str) -> list[str]:
    found = cut(f"<main>{html}</main>")
    return [found.pieces[at].text for at in without_amid(found, range(len(found.pieces)))]


@pytest.mark.parametrize("inner", ["<div>{}</div>", "<section><div>{}</div></section>"])
@pytest.mark.parametrize("after", ["", P * 4], ids=["at the end", "amid"])
def test_a_paragraph_beside_a_box_that_asks_for_itself_is_text(inner: str, after: str) -> None:
    told = "The ferry sails at nine from the coal quay."
    part = f"<div class='part'><p>{told}</p>{inner.format(ASKS)}</div>"
    assert left(f"{P * 4}{part}{after}") == [LONG] * 4 + [told] + [LONG] * (4 if after else 0)


@pytest.mark.parametrize("address", ["/donate", "/support-us"])
def test_so_is_one_beside_a_box_that_leads_to_where_one_gives(address: str) -> None:
    asks = f"<h3>Support us</h3><p>The paper lives on what its readers give.</p><a href='{address}'>Give</a>"
    part = f"<div class='part'><p>The ferry sails at nine from the coal quay.</p><div>{asks}</div></div>"
    assert left(f"{P * 4}{part}")[4:] == ["The ferry sails at nine from the coal quay."]
    assert left(f"{P * 4}<div class='part'>{asks}</div>")[4:] == []


@pytest.mark.parametrize(
    "part",
    [
        f"<div class='part'>{ASKS}</div>",
        f"<div class='part'>{SAID}<div><label>Address</label>{FORM}</div></div>",
        f"<div class='part'><p>Sign up for our newsletter, it is free.</p><div>{ASKS}</div></div>",
        f"<div class='part'><div>What a loan costs for the pier.</div><div>{ASKS}</div></div>",
        f"<div class='part'><p>The loan is for the pier.</p><div>Sum in pounds, years {FORM}</div></div>",
    ],
    ids=["alone", "a label", "an offer", "made otherwise", "fields"],
)
def test_a_sentence_of_the_invitation_is_none(part: str) -> None:
    assert left(f"{P * 4}{part}{P * 4}") == [LONG] * 8
