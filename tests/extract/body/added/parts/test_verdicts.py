"""The claim and the verdict at the head of a check of facts."""

import pytest

from newscrawl.extract.body.added.parts.verdicts import with_verdict
from tests.extract.body.cuts import LONG, cut

CLAIM = "<div class='check-claim'><h4>Claim</h4><p>The pier will cost eighty million.</p></div>"
VERDICT = "<div class='check-{}'><h4>We say</h4><p>False</p></div>"
WHOLE = ["Claim", "The pier will cost eighty million.", "We say", "False"]


def added(head: str) -> list[str]:
    """What is added to a text of which the paragraphs are kept, below `head`."""
    found = cut(f"<main><h1>What does the pier cost?</h1>{head}<p>{LONG}</p><p>{LONG}</p></main>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.text == LONG]
    return [found.pieces[at].text for at in with_verdict(found, kept) if at not in kept]


@pytest.mark.parametrize("name", ["verdict", "rating_title", "veredicto", "Conclusion"])
def test_a_claim_and_its_verdict_are_read(name: str) -> None:
    assert added(CLAIM + VERDICT.format(name)) == WHOLE
    assert added(f"<section>{CLAIM}<img src='false.png'>{VERDICT.format(name)}</section>") == WHOLE


@pytest.mark.parametrize(
    "head",
    [
        CLAIM,
        VERDICT.format("verdict"),
        CLAIM + VERDICT.format("other"),
        VERDICT.format("verdict") + CLAIM,
        CLAIM + "<p>A</p>" * 9 + VERDICT.format("verdict"),
    ],
    ids=["no verdict", "no claim", "another name", "the other way round", "far apart"],
)
def test_one_name_alone_tells_nothing(head: str) -> None:
    assert added(head) == []


def test_links_and_invitations_in_such_boxes_stay_out() -> None:
    more = "<p><a href='/checks'>All checks</a></p><p>Subscribe to our newsletter.</p></div>"
    assert added(CLAIM + VERDICT.format("verdict").replace("</div>", more)) == WHOLE


def test_a_page_without_a_text_has_none() -> None:
    assert with_verdict(cut(CLAIM + VERDICT.format("verdict")), []) == []
