"""The next story below a text, by the heading of its box and where that leads."""

import pytest

from newscrawl.extract.body.leftout.stories.nextstory import without_next
from tests.extract.body.cuts import LONG, cut

URL = "https://harbour.example/news/pier-is-shut-for-good-12"
P = f"<p>{LONG * 2}</p>"
SAID = "Two families tell what they saved from the wind, and what they did not."
TITLE = "What the wind did to the mill"
STORY = "/news/what-the-wind-did-to-the-mill-13"


def left(html: str) -> list[str]:
    """What is read of a page of which all but links and headings is kept."""
    found = cut(f"<main>{html}</main>")
    kept = [at for at, one in enumerate(found.pieces) if not one.is_link and one.type != "heading"]
    return [found.pieces[at].text for at in without_next(found, kept, URL)]


def boxed(head: str, said: str = f"<p>{SAID}</p>", css: str = "next") -> str:
    return f"<div class='{css}'>{head}{said}</div>"


LINKED = f"<h2><a href='{STORY}'>{TITLE}</a></h2>"
BARE, MORE = f"<h2>{TITLE}</h2>", f"<p>{SAID}</p><p><a href='{STORY}'>Read more</a></p>"


@pytest.mark.parametrize(
    "box",
    [
        boxed(LINKED),
        boxed(f"<a href='{STORY}'><h2>{TITLE}</h2></a>", f"<p>{SAID}</p><p>{LONG}</p>"),
        boxed(LINKED.replace(STORY, "/news/mill-and-wind-are-one-14")),
        boxed(BARE, MORE),
        boxed(BARE, f"<p>{SAID}</p>{MORE}"),
    ],
    ids=["spelled", "around", "as the page's own", "link at the end", "several paragraphs"],
)
def test_a_heading_that_leads_to_a_story_heads_the_next(box: str) -> None:
    assert left(f"<div>{P * 4}</div>{box}") == [(LONG * 2).strip()] * 4


@pytest.mark.parametrize(
    "box",
    [
        boxed(LINKED.replace(STORY, "/mill")),
        boxed(LINKED.replace(STORY, "/reports/what-the-wind-did-to-the-mill.pdf")),
        boxed(BARE),
        boxed(BARE, MORE.replace(STORY, "/news/another-story-of-ours-13")),
        boxed(BARE, MORE.replace(STORY, "https://study.example/what-the-wind-did-to-the-mill")),
        boxed(LINKED) * 2,
        boxed(LINKED) + P,
        LINKED + f"<p>{SAID}</p>",
    ],
    ids=["section", "file", "no link", "other story", "other site", "several", "amid the text", "no box"],
)
def test_a_part_of_the_text_is_none(box: str) -> None:
    assert SAID in left(f"<div>{P * 4}</div>{box}")
