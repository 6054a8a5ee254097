"""The headline where a text would begin with it."""

import pytest

from newscrawl.extract.body.leftout.kickers import without_kicked
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
