"""The paragraph above the posts of a live blog or the slides of a gallery."""

import pytest

from newscrawl.extract import extract
from newscrawl.extract.body.added.leads import with_lead
from tests.extract.body.cuts import LONG, cut

LEAD = "The storm reached the harbour before dawn, and all ferries were called back."
POSTS = "".join(f"<div><span>1{at}:20</span><p>{LONG} {at}.</p></div>" for at in range(4))
HEAD = "<header><h1>The storm at Lindmoor</h1><p>By Ada Moss</p></header>"


def added(html: str) -> list[str]:
    """What is added to the posts."""
    found = cut(f"<main>{html}</main>")
    kept = [at for at, piece in enumerate(found.pieces) if LONG in piece.text]
    return [found.pieces[at].text for at in with_lead(found, kept) if at not in kept]


@pytest.mark.parametrize(
    "html",
    [
        f"<p>{LEAD}</p>{POSTS}",
        f"<p>{LEAD}</p><div>{POSTS}</div>",
        f"<div>{LEAD}</div><ul>{POSTS.replace('div', 'li')}</ul>",
        f"<p>{LEAD}</p><span>Newest first</span>{POSTS}",
    ],
    ids=["beside", "above their box", "untagged", "above a label"],
)
def test_a_sentence_that_begins_the_box_of_the_parts_is_of_the_text(html: str) -> None:
    assert added(f"{HEAD}<div>{html}</div>") == [LEAD]


def test_so_it_is_below_a_standfirst() -> None:
    text = f"<p>{LONG} below the headline.</p></header><div><p>{LEAD}</p>{POSTS}</div>"
    assert added(HEAD.replace("</header>", "") + text) == [LEAD]


@pytest.mark.parametrize(
    "html",
    [
        f"<div><aside>{LEAD}</aside>{POSTS}</div>",
        f"<div><figure><p>{LEAD}</p></figure>{POSTS}</div>",
        f"<p>{LEAD}</p><div>{POSTS}</div>",
        f"<div><p><b>{LEAD}</b></p>{POSTS}</div>",
        f"<div><p>{LEAD[:-1]}</p>{POSTS}</div>",
        f"<div><p>Subscribe to our newsletter and read it all each morning.</p>{POSTS}</div>",
        f"<div><p>{LEAD}</p><p><a href='/a'>Mill to close</a></p>{POSTS}</div>",
        f"<div><p>{LEAD}</p></div><div>{POSTS}</div>",
    ],
    ids=["aside", "figure", "behind the heading", "bold", "no end", "invitation", "links", "apart"],
)
def test_other_lines_there_stay_out(html: str) -> None:
    assert added(f"{HEAD}{html}") == []


@pytest.mark.parametrize("number", [2, 3, 5])
def test_a_gallery_without_names_has_its_lead(number: int) -> None:
    said = "The crew went ashore at noon, and 40 people with it, as the harbour master had asked"
    slides = "".join(
        f"<div><img src='/{at}.jpg' width=800 height=500><div>{at}/9</div>"
        f"<div><p>{said} {at}.</p></div></div>"
        for at in range(number)
    )
    page = (
        "<html lang=en><title>The storm at Lindmoor</title><body><div><header><h1>The storm at Lindmoor</h1>"
        f"<p>By Ada Moss</p></header><div><div>{LEAD}</div><div class='x1'>{slides}</div></div></div>"
    )
    article = extract(page.encode(), "https://example.org/storm")
    assert article is not None
    assert article.blocks[0].text == LEAD


CHAPTERS = "".join(f"<div><b>Chapter {at} of the storm</b></div><p>{LONG} {at}.</p>" for at in range(3))


def headed(first: str, rest: str = CHAPTERS) -> list[str]:
    """What is added to the paragraphs, and to those lines in bold that were kept between them."""
    found = cut(f"<main>{HEAD}<div>{first}{rest}</div></main>")
    paragraphs = [at for at, piece in enumerate(found.pieces) if LONG in piece.text]
    kept = [*range(paragraphs[0], paragraphs[-1] + 1)]
    return [found.pieces[at].text for at in with_lead(found, kept) if at not in kept]


def test_the_first_heading_of_several_made_alike_is_of_the_text() -> None:
    first = f"<div><b>Before the storm</b></div><p>{LONG} -1.</p>"
    assert headed(first) == ["Before the storm"]


@pytest.mark.parametrize(
    "first",
    [
        "<p><b>Before the storm</b></p>",
        "<div class='kicker'><b>Before the storm</b></div>",
        "<div><b>Advertisement</b></div>",
        "<div><b><a href='/a'>Before the storm</a></b></div>",
        "<div>Before the storm</div>",
    ],
    ids=["another tag", "named", "label", "link", "not bold"],
)
def test_other_lines_above_the_first_paragraph_stay_out(first: str) -> None:
    assert headed(f"{first}<p>{LONG} -1.</p>") == []
