"""What stands beside an article and reads like one."""

import pytest

from newscrawl.extract.body.headlinepiece import headline_at
from newscrawl.extract.body.leftout.stories.beside import without_other_articles
from tests.extract.body.cuts import LONG, cut


def test_the_next_article_of_a_page_is_not_read() -> None:
    found = cut(
        f"<article><h1>Pier</h1><p>{LONG * 4}</p></article><article><h1>Fair</h1><p>{LONG}</p></article>"
    )
    assert without_other_articles(found, [1, 2, 3], 0) == [1]


def test_a_heading_may_hold_its_headline_in_a_paragraph() -> None:
    story = "<article><h2 class='head'><p>{}</p></h2><div class='text'><p>{}</p></div></article>"
    found = cut(story.format("The pier is shut", LONG * 4) + story.format("The fair is open", LONG))
    own = headline_at(found.pieces, "The pier is shut")
    assert [piece.type for piece in found.pieces] == ["paragraph"] * 4
    assert (own, list(without_other_articles(found, [1, 3], own))) == (0, [1])
    assert headline_at(found.pieces, "The mill is sold") == headline_at(found.pieces, "") == -1
    assert headline_at(cut("<p><a href='/pier'>The pier is shut</a></p>").pieces, "The pier is shut") == -1
    for above, at in (("<div>The pier is shut</div>", 0), ("<div>The pier</div>", 1)):
        chapter = cut(f"{above}<h1>What it costs</h1><p>{LONG}</p>")
        assert headline_at(chapter.pieces, "The pier is shut") == at


def test_an_article_within_the_pages_own_stays() -> None:
    found = cut(f"<article><h1>Pier</h1><p>{LONG * 4}</p><article><p>{LONG}</p></article></article>")
    assert without_other_articles(found, [1, 2], 0) == [1, 2]


def test_another_article_stays_where_the_own_has_little() -> None:
    found = cut(f"<article><h1>Pier</h1><p>Short.</p></article><article><p>{LONG}</p></article>")
    assert without_other_articles(found, [1, 2], 0) == [1, 2]


@pytest.mark.parametrize(
    ("ours", "theirs", "head"),
    [
        ("story", "story", "<h1>Fair</h1>"),
        ("story post-41", "story post-42", "<h1>Fair</h1>"),
        ("story", "next-story story", "<h2><a href='/fair'>Fair</a></h2>"),
    ],
)
def test_the_next_article_is_in_a_box_of_the_same_make(ours: str, theirs: str, head: str) -> None:
    found = cut(
        f"<div class='{ours}'><h1>Pier</h1><div><p>{LONG * 4}</p></div></div>"
        f"<div class='{theirs}'>{head}<div><p>{LONG}</p></div></div>"
    )
    assert without_other_articles(found, [1, 3], 0) == [1]


@pytest.mark.parametrize(
    "html",
    [
        f"<div><h1>Pier</h1><p>{LONG * 4}</p><h1>What is next</h1><p>{LONG}</p></div>",
        f"<div id='a'><h1>Pier</h1><p>{LONG * 4}</p></div><div id='b'><h1>Next</h1><p>{LONG}</p></div>",
        f"<div id='a'><h1>Pier</h1><p>{LONG * 4}</p></div><div id='a'><h2>Next</h2><p>{LONG}</p></div>",
        f"<div id='a'><h1>Pier</h1><p>Short.</p></div><div id='a'><h1>Next</h1><p>{LONG}</p></div>",
        f"<section><h2>Pier</h2><p>{LONG * 4}</p></section><section><h2>Rust</h2><p>{LONG}</p></section>",
    ],
    ids=["headings of the text", "another make", "lower rank", "little of ours", "chapters"],
)
def test_headings_of_the_text_part_nothing(html: str) -> None:
    assert list(without_other_articles(cut(html), [1, 2, 3], 0)) == [1, 2, 3]


@pytest.mark.parametrize(
    ("part", "first"),
    [
        ("<div class='block'>{}</div>", "h1"),
        ("<section class='row'>{}</section>", "h2"),
        ("<article class='part'>{}</article>", "h3"),
    ],
)
@pytest.mark.parametrize(
    ("below", "is_text"), [("", True), ("<p>By Ada Moss</p>", False), ("<div>12 May 2026</div>", False)]
)
def test_chapters_made_alike_are_a_text_and_stories_are_signed(
    part: str, first: str, below: str, is_text: bool
) -> None:
    own = part.format(f"<{first}>Pier</{first}><p>{LONG * 4}</p>")
    other = part.format(f"<{first}>Rust</{first}>{below}<p>{LONG}</p>")
    if first == "h3":  # of the headline's rank it is a story in any case
        other = other.replace("h3>", "h4>")
    found = cut(own + other)
    kept = [0, 1, *range(2, len(found.pieces))]
    left = list(without_other_articles(found, kept, 0))
    assert left == (kept if is_text else kept[:2])


@pytest.mark.parametrize(("words", "is_text"), [(9, True), (1, False)])
def test_an_article_element_without_a_heading_is_the_text_where_it_is_the_longer(
    words: int, is_text: bool
) -> None:
    own = f"<article><h1>Pier</h1><p>{LONG * 4}</p></article>"
    found = cut(f"{own}<article><p>{LONG * words}</p></article>")
    assert list(without_other_articles(found, [1, 2], 0)) == ([1, 2] if is_text else [1])


def test_an_article_below_with_a_title_of_its_own_is_another_where_the_text_is_in_none() -> None:
    fair = f"<article><h1>The fair is open</h1><p>{LONG}</p></article>"
    found = cut(f"<div><h1>The pier is shut</h1><p>{LONG * 4}</p></div>{fair}")
    assert list(without_other_articles(found, [1, 3], 0)) == [1]
    little = cut(f"<div><h1>The pier is shut</h1><p>Short.</p></div>{fair}")
    assert list(without_other_articles(little, [1, 3], 0)) == [1, 3]
    again = cut(f"<h1>Harbour: The fair is open</h1><p>{LONG * 4}</p>{fair}")
    assert list(without_other_articles(again, [1, 3], 0)) == [1, 3]


def test_a_headline_stands_behind_a_kicker_or_is_the_first_of_its_rank() -> None:
    title = "The pier is shut for good"
    kicked = cut(f"<h3>Harbour - {title}</h3><p>{LONG}</p><article><h1>The fair</h1></article>")
    assert headline_at(kicked.pieces, title) == 0
    linked = cut(f"<h3><a href='/pier'>Harbour - {title}</a></h3><h1>The fair</h1><p>{LONG}</p>")
    assert headline_at(linked.pieces, title) == 1
    below = cut(f"<h1>The fair</h1><p>{LONG}</p><h2>More: {title}</h2>")
    assert headline_at(below.pieces, title) == 0
    short = cut(f"<h3>Harbour - Pier</h3><h1>The fair</h1><p>{LONG}</p>")
    assert headline_at(short.pieces, "Pier") == 1
