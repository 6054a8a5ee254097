"""Quotations and standfirsts that a text says again."""

import pytest

from newscrawl.extract.body.leftout.pulled import without_edges, without_pulled
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
    inside = f"<aside class='{name}'><p>{SAID}</p><p>Ada Moss</p></aside>"
    assert without_pulled(cut(f"<p>{LONG}</p>{inside}{TEXT}"), range(4)) == [0, 3]
    whole = f"<div class='{name}'>{f'<p>{LONG}</p>' * 3}<p>{SAID}</p>{TEXT}</div>"
    assert without_pulled(cut(whole), range(5)) == range(5)
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


FULL = f"{SAID}, said the pilot. {LONG}"
STORY = f"<div><p>{FULL}</p><p>{LONG}</p><p>{LONG} So they say.</p></div>"


@pytest.mark.parametrize("tag", ["p", "h2", "blockquote", "h4"])
@pytest.mark.parametrize("said", [f"{SAID}.", f"“{SAID}”", FULL])
def test_what_stands_above_a_text_that_says_it_again_goes(tag: str, said: str) -> None:
    assert without_edges(cut(f"<header><{tag}>{said}</{tag}></header>{STORY}"), range(4)) == range(1, 4)


def test_so_does_what_is_cut_off_below_it_or_in_the_same_box() -> None:
    assert without_edges(cut(f"{STORY}<section><p>{FULL[:60]}...</p></section>"), range(4)) == range(3)
    assert without_edges(cut(f"<p>{FULL[:60]} …</p><p>{FULL}</p><p>{LONG}</p>"), range(3)) == range(1, 3)


@pytest.mark.parametrize(
    "html",
    [
        f"<header><p>{SAID}, as they fear.</p></header>{STORY}",
        f"<header><p>The town will pay</p></header>{STORY}",
        f"<p>{FULL}</p><p>{FULL}</p><p>{LONG}</p><p>{LONG}</p>",
        f"<ul><li>{SAID}</li></ul>{STORY}",
        f"{STORY}<section><p>{SAID}.</p></section>",
    ],
    ids=["said otherwise", "few words", "doubled by its writer", "an item", "below it"],
)
def test_what_a_text_does_not_say_again_or_its_writer_does_stays(html: str) -> None:
    assert without_edges(cut(html), range(4)) == range(4)


def test_a_conclusion_said_before_its_text_stays() -> None:
    far = "".join(f"<p>{LONG} So says the pilot of ship {number}.</p>" for number in range(8))
    assert without_edges(
        cut(f"<header><p>{FULL}</p></header><div>{far}<p>{FULL}</p></div>"), range(10)
    ) == range(10)


def test_a_text_that_its_summary_repeats_keeps_its_beginning() -> None:
    again = f"<section><p>{LONG} {FULL}</p></section>"
    assert without_edges(cut(f"<div><p>{FULL}</p><p>{LONG}</p></div>{again}"), range(3)) == range(3)


OTHER = f"<p>{LONG}</p>"


@pytest.mark.parametrize(
    "box",
    [
        f"<div class='large'>{SAID}</div>",
        f"<aside><p>“{SAID}.”</p></aside>",
        f"<p class='centred'><strong>{SAID}</strong></p>",
        f"<div class='box'><p>{SAID}</p><p>Ada Moss</p></div>",
    ],
)
def test_what_is_made_otherwise_than_the_text_around_and_stands_in_it_again_goes(box: str) -> None:
    found = cut(f"<main>{OTHER}{box}{OTHER}{TEXT}</main>")
    kept = without_pulled(found, range(len(found.pieces)))
    assert [found.pieces[at].text for at in kept if SAID in found.pieces[at].text] == [
        f"It will take long. “{SAID},” said the pilot."
    ]


@pytest.mark.parametrize(
    "html",
    [
        f"{OTHER}<p>“{SAID}.”</p>{OTHER}{TEXT}",
        f"{OTHER}<h3>“{SAID}”</h3>{OTHER}{TEXT}",
        f"{OTHER}<ul><li>{SAID}</li></ul>{OTHER}{TEXT}",
        f"{OTHER}<p class='step'>The town will pay for all</p>{OTHER}<p>The town will pay for all of it.</p>",
        f"{OTHER}<p class='step'>{SAID}</p>{OTHER}<p>{SAID}</p>",
        f"<p class='lead'>{SAID}</p>{OTHER}{OTHER}{TEXT}",
    ],
    ids=["made as the text", "a heading", "an item", "few words", "said alike", "above it"],
)
def test_what_else_is_said_twice_stays(html: str) -> None:
    found = cut(f"<main>{html}</main>")
    assert without_pulled(found, range(4)) == range(4)


SHORT = "The town will pay for half of it, and for the boats, as long as it has the money"
FULLY = (
    f"<p>{LONG} The town will pay for half of it, the pilot said, and for the boats, as long as it has.</p>"
)


@pytest.mark.parametrize("name", ["pullquote", "pull-quote left", "pq-left", "exergue"])
def test_what_is_named_for_it_may_say_it_nearly(name: str) -> None:
    assert without_pulled(cut(f"{OTHER}<div class='{name}'>{SHORT}</div>{FULLY}"), range(3)) == [0, 2]
    assert without_pulled(cut(f"{OTHER}<div class='quoted'>{SHORT}</div>{FULLY}"), range(3)) == range(3)
    rest = FULLY.replace("for half of it", "for a third").replace("as long as it has", "when it can")
    assert without_pulled(cut(f"{OTHER}<div class='{name}'>{SHORT}</div>{rest}"), range(3)) == range(3)


def test_marks_in_the_text_part_no_quotation() -> None:
    text = "<p>It will take long. “The town will pay … for the other half,” said the pilot.</p>"
    assert without_pulled(cut(f"{OTHER}<blockquote>{SAID}</blockquote>{text}"), range(3)) == [0, 2]
