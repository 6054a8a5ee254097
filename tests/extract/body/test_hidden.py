"""What is hidden of a page is read where it is the page's text, and only there."""

import json

import pytest

from newscrawl.extract.body.body import read_body
from newscrawl.extract.page import Page

SAID = "the board of Lindmoor voted to rebuild the old stone pier"
TEXT = [f"<p>On day {n} {SAID}.</p>" for n in range(9)]


@pytest.mark.parametrize("free", [True, False, None])
def test_only_a_page_that_says_it_is_free_is_unfolded(free: bool | None) -> None:
    said = {} if free is None else {"isAccessibleForFree": free}
    data = json.dumps({"@type": "NewsArticle", **said})
    begin = (
        f"On Monday {SAID}, and the harbour stays closed to boats while the work goes on until spring. "
        "Engineers had found cracks in eleven of its forty posts, said Dana Okafor, who led the survey."
    )
    html = (
        f"<head><script type='application/ld+json'>{data}</script></head><body><article>"
        f"<h1>Pier to close</h1><p>{begin}</p><div hidden>{''.join(TEXT[:4])}</div></article></body>"
    )
    blocks = read_body(Page(html.encode()), headline="Pier to close").blocks
    assert (blocks[-1].text == f"On day 3 {SAID}.") is bool(free)


@pytest.mark.parametrize("hides", ["aria-hidden=true", "hidden"])
def test_what_is_most_of_a_page_is_read_whatever_hides_it(hides: str) -> None:
    dialog = (
        "<div role=dialog><p>We and our partners store cookies on your device if you agree to it.</p></div>"
    )
    shown = Page(f"<body><div {hides}><h1>Pier</h1>{''.join(TEXT)}</div>{dialog}</body>".encode())
    assert len(read_body(shown, headline="Pier").blocks) == 9
    part = Page(
        f"<body><h1>Pier</h1>{''.join(TEXT)}<div {hides}><p>{'Hidden words. ' * 9}</p></div></body>".encode()
    )
    assert not any("Hidden" in block.text for block in read_body(part, headline="Pier").blocks)
