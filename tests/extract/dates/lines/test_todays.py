"""The day that a site says it is, beside the day of the story."""

import pytest

from newscrawl.extract import extract
from tests.extract.dated import LONG

HEAD = "<div id='head'><a href='/'>Post</a> {}<ul><li><a href='/a'>News</a></li></ul></div>"


def published(head: str, article: str) -> str:
    html = f"<html lang='en'><body>{head}<div><h1>The bridge is closed</h1>{article}</div></body></html>"
    found = extract(html.encode(), "https://www.harbourpost.example/bridge-closed")
    assert found
    return str(found.date_published)


@pytest.mark.parametrize("today", ["<span>May 9, 2024</span>", "<div>Thursday, May 9, 2024</div>"])
@pytest.mark.parametrize("line", ["<p>{}</p>", "<div>Published {}</div>", "<i>{}</i>"])
def test_the_day_below_the_text_is_the_storys(today: str, line: str) -> None:
    own = line.format("May 3, 2021")
    assert published(HEAD.format(today), LONG + own) == "2021-05-03"
    assert published(HEAD.format(""), LONG + own) == "2021-05-03"


def test_the_day_above_the_heading_is_the_storys_where_no_other_is_earlier() -> None:
    head = HEAD.format("<span>May 9, 2024</span>")
    assert published(head, LONG) == "2024-05-09"
    assert published(head, f"{LONG}<p>May 10, 2024</p>") == "2024-05-09"
    assert published(head, f"{LONG}<p>May 8, 2024</p>") == "2024-05-09"
    kicker = "<div><p>May 9, 2024</p><h1>The bridge is closed</h1>{}<p>May 3, 2021</p></div>"
    found = extract(kicker.format(LONG).encode(), "https://www.harbourpost.example/bridge-closed")
    assert found
    assert str(found.date_published) == "2024-05-09"
