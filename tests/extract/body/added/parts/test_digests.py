"""The headlines in a digest, which lead to what it sums up."""

import pytest

from newscrawl.extract import extract

SAID = [
    "Engineers say the quay has flooded nine times since the spring, and the shops cannot be insured.",
    "The boat carried half a million cars in forty years before its engines failed last winter.",
    "Parents who had filled the gallery left in anger when the chair closed the meeting early.",
    "Four in ten ovens in the city stayed cold on Monday as the union of bakers had asked for.",
]
HEADS = [
    "Harbour wall to be raised",
    "Old ferry sold to a museum",
    "Council delays its vote",
    "Bakers on strike",
]
FIRST = (
    "The old mill of the upper valley opened again on Friday after a pause of three years, its keeper said."
)


def blocks(inner: str) -> list[str]:
    page = f"<title>The week in Varno</title><h1>The week in Varno</h1><article>{inner}</article>"
    article = extract(page.encode(), "https://www.harbourpost.example/2026/11/20/the-week-in-varno/")
    assert article is not None
    return [block.text for block in article.blocks]


def heading(at: int, before: str = "", behind: str = "") -> str:
    slug = HEADS[at].lower().replace(" ", "-")
    return f"<h3>{before}<a href='/2026/11/{14 + at}/{slug}/'>{HEADS[at]}</a>{behind}</h3>"


@pytest.mark.parametrize(("before", "behind"), [("", ""), ("1. ", ""), ("", " ★★★")])
def test_each_paragraph_of_a_digest_keeps_the_headline_above_it(before: str, behind: str) -> None:
    inner = "".join(f"{heading(at, before, behind)}<p>{said}</p>" for at, said in enumerate(SAID))
    expected = [text for at, said in enumerate(SAID) for text in (f"{before}{HEADS[at]}{behind}", said)]
    assert blocks(f"<p>{FIRST}</p>{inner}") == [FIRST, *expected]
    assert blocks(f"<p>{FIRST}</p>{inner}<p>{FIRST}</p>")[1:-1] == expected


def test_linked_headlines_between_more_paragraphs_lead_elsewhere() -> None:
    inner = "".join(
        f"{heading(at)}<p>{said}</p><p>{said[::-1].capitalize()}.</p>" for at, said in enumerate(SAID)
    )
    assert not {*HEADS} & {*blocks(f"<p>{FIRST}</p>{inner}")}


def test_two_make_no_digest() -> None:
    inner = "".join(f"{heading(at)}<p>{said}</p>" for at, said in enumerate(SAID[:2]))
    assert not {*HEADS} & {*blocks(f"<p>{FIRST}</p>{inner}")}


def line(at: int, inner: str = "<b>{}</b>") -> str:
    slug = HEADS[at].lower().replace(" ", "-")
    link = f"<a href='/2026/11/{14 + at}/{slug}/'>{HEADS[at]}</a>"
    return f"<p>{inner.format(link)}</p>"


def test_each_paragraph_of_a_digest_keeps_the_bold_line_above_it() -> None:
    inner = "".join(f"{line(at)}<p>{said}</p>" for at, said in enumerate(SAID))
    expected = [text for at, said in enumerate(SAID) for text in (HEADS[at], said)]
    assert blocks(f"<p>{FIRST}</p>{inner}") == [FIRST, *expected]
    assert blocks(f"<p>{FIRST}</p>{inner}<p>{FIRST[:-1]} again.</p>")[1:-1] == expected
    assert blocks(inner) == expected


def test_bold_links_far_apart_or_below_a_text_lead_elsewhere() -> None:
    apart = "".join(
        f"{line(at)}<p>{said}</p><p>{said[::-1].capitalize()}.</p>" for at, said in enumerate(SAID)
    )
    assert not {*HEADS} & {*blocks(f"<p>{FIRST}</p>{apart}")}
    above = "".join(f"<p>{said}</p>" for said in SAID)
    below = "".join(f"{line(at)}<p>{said[::-1].capitalize()}.</p>" for at, said in enumerate(SAID[:3]))
    assert not {*HEADS} & {*blocks(above + below)}


def test_the_links_that_begin_the_items_of_a_directory_stay() -> None:
    items = [f"<li><a href='/inns/{at}'>{HEADS[at]}</a><p>{said}</p></li>" for at, said in enumerate(SAID)]
    expected = [text for at, said in enumerate(SAID) for text in (HEADS[at], said)]
    assert blocks(f"<p>{FIRST}</p><ul>{''.join(items)}</ul>") == [FIRST, *expected]


def test_headings_that_lead_to_times_of_a_recording_head_its_transcript() -> None:
    for address, stay in (("/podcast/9?t={}0", True), ("/podcast/{}00001-the-mill", False)):
        parts = [
            f"<h3><a href='{address.format(at)}'>{HEADS[at]}</a></h3><p>{said}</p><p>{at}: {FIRST}</p>"
            for at, said in enumerate(SAID)
        ]
        assert ({*HEADS} <= {*blocks(f"<p>{FIRST}</p>{''.join(parts)}")}) is stay
