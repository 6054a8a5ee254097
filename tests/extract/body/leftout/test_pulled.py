"""Quotations that a text says again."""

import pytest

from newscrawl.extract.body.leftout.pulled import without_pulled
from tests.extract.body.cuts import LONG, cut

SAID = "The town will pay for the other half"
TEXT = f"<p>It will take long. “{SAID},” said the pilot.</p>"


@pytest.mark.parametrize("quoted", [SAID, f"“{SAID}.”", SAID.upper(), f"… {SAID}!"])
def test_what_stands_again_in_the_text_goes(quoted: str) -> None:
    found = cut(f"<p>{LONG}</p><blockquote>{quoted}</blockquote>{TEXT}")
    assert without_pulled(found, [0, 1, 2]) == [0, 2]


@pytest.mark.parametrize("box", ["blockquote", "div", "figure"])
def test_who_said_it_goes_with_it(box: str) -> None:
    quoted = f"<{box}><blockquote><p>{SAID}</p></blockquote><p>Ada Moss, pilot</p></{box}>"
    assert without_pulled(cut(f"<p>{LONG}</p>{quoted}{TEXT}"), range(4)) == [0, 3]


@pytest.mark.parametrize("name", ["pullquote", "c-pull", "quote-box", "zitat"])
def test_what_a_box_calls_a_quotation_is_one(name: str) -> None:
    quoted = f"<div class='{name}'><span>{SAID}</span></div>"
    assert without_pulled(cut(f"<p>{LONG}</p>{quoted}{TEXT}"), range(3)) == [0, 2]
    assert without_pulled(cut(f"<p>{LONG}</p>{quoted}"), [0, 1]) == [0, 1]


def test_a_sentence_below_it_stays() -> None:
    quoted = f"<div><blockquote><p>{SAID}</p></blockquote><p>So said Ada Moss, the pilot.</p></div>"
    assert without_pulled(cut(f"<p>{LONG}</p>{quoted}{TEXT}"), range(4)) == [0, 2, 3]


@pytest.mark.parametrize(
    "html",
    [
        f"<blockquote>{LONG}</blockquote>{TEXT}",
        f"<blockquote>The town will pay</blockquote>{TEXT}",
        f"<h2>{SAID}</h2>{TEXT}",
        f"<blockquote>{SAID} (<a href='/a'>source</a>)</blockquote>{TEXT}",
        f"<blockquote>{SAID}</blockquote>" * 2,
    ],
    ids=["said once", "few words", "a heading", "with its source", "quoted twice"],
)
def test_any_other_stays(html: str) -> None:
    assert without_pulled(cut(html), [0, 1]) == [0, 1]


def test_a_text_that_is_made_of_quotations_keeps_them() -> None:
    found = cut(f"<p>{LONG}</p>{f'<blockquote>{SAID}</blockquote>' * 13}{TEXT}")
    assert without_pulled(found, range(15)) == range(15)
