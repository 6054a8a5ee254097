"""How an article is to be cited, below its text."""

import pytest

from newscrawl.extract.body.leftout.lines.citations import without_citations
from tests.extract.body.cuts import LONG, cut

HEADLINE = "Ferry to the outer isles sails again"
TEXT = f"<p>{LONG}</p><p>{LONG} So they say.</p>"
APA = f"<p>Moss, A. (2024, May 2). {HEADLINE}. The Tide.</p>"
MLA = f"<p>Moss, Ada. “{HEADLINE}.” The Tide, 2 May 2024.</p>"


def left(html: str, headline: str = HEADLINE) -> int:
    """How many pieces of a page are left."""
    found = cut(html)
    return len(without_citations(found, range(len(found.pieces)), headline))


@pytest.mark.parametrize(
    "cited",
    [
        APA,
        f"<h4>How to cite</h4>{MLA}",
        f"<p>Use one of these forms to cite this article:</p><p>MLA</p>{MLA}<p>APA</p>{APA}",
        f"<p>Citation: {HEADLINE} (2024, May 2) retrieved 9 May 2024 from https://tide.example/f</p>",
        f"<p>Empfohlene Zitierweise:</p><p>Ada Moss: {HEADLINE}. In: The Tide, 2.5.2024.</p>",
    ],
)
def test_the_citations_that_a_text_ends_in_go_with_what_leads_to_them(cited: str) -> None:
    assert left(f"{TEXT}{cited}") == 2


@pytest.mark.parametrize(
    "last",
    [
        f"<p>“{HEADLINE}” is what the board read when the fog was gone.</p>",
        f"<p>On 2 May 2024 the board read “{HEADLINE}”. {LONG * 3}</p>",
        "<p>The ferry was built in 2024 and named for Ada Moss.</p>",
        f"{APA}<p>{LONG} And that was that.</p>",
    ],
    ids=["no year", "long", "no headline", "text below"],
)
def test_what_else_a_text_ends_in_stays(last: str) -> None:
    assert left(f"{TEXT}{last}") == 2 + last.count("<p>")


def test_a_headline_of_few_letters_is_said_by_chance_and_a_source_above_a_citation_stays() -> None:
    assert left(f"{TEXT}<p>The ferry sails in 2024</p>", "Ferry") == 3
    assert left(f"{TEXT}<p>Journal of Piers 14, 2</p><p>Cite this</p>{APA}") == 3
