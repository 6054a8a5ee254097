"""Pages that go on with another article below their own."""

from __future__ import annotations

import pytest

from newscrawl.extract.body.body import read_body
from newscrawl.extract.body.further import further_articles, left_out
from newscrawl.extract.page import Page
from tests.calls import calls

OWN = "The harbour board of Lindmoor voted on day {} to rebuild the old stone pier that a storm broke in two."
NEXT = "On night {} the players of the old mill gave a comedy of three acts, and all the town came to see it."
HEAD = "Pier of Lindmoor to be rebuilt in spring"


def text(of: str, count: int) -> str:
    return "".join(f"<p>{of.format(n)}</p>" for n in range(count))


OPEN = f"<article><h1>{HEAD}</h1>{text(OWN, 5)}"


def page(html: str) -> Page:
    return Page(
        f"<html><head><title>{HEAD}</title></head><body>{html}</body></html>".encode(), "https://x.example/1"
    )


@pytest.mark.parametrize("tag", ["article", "div"])
@pytest.mark.parametrize("title", [HEAD, f"After the storm: {HEAD}", "Pier of Lindmoor to be rebuilt"])
def test_a_longer_article_below_is_no_text_of_the_page(tag: str, title: str) -> None:
    own = f"<{tag}><h1>{title}</h1>{text(OWN, 5)}</{tag}>"
    found = page(
        f"<main>{own}<article><header><h1>A comedy at the mill</h1></header>{text(NEXT, 40)}</article></main>"
    )
    assert [block.text for block in read_body(found, headline=HEAD).blocks] == [
        OWN.format(n) for n in range(5)
    ]


FURTHER = f"<article><h1>A comedy at the mill</h1>{text(NEXT, 40)}</article>"
OTHER = "How a small town pays for a pier of its own"


@pytest.mark.parametrize(
    "html",
    [
        f"<main><h1>{HEAD}</h1>{text(OWN, 5)}{FURTHER}</main>",
        f"<h1></h1><main><h2>{OTHER}</h2>{text(OWN, 5)}{FURTHER}</main>",
    ],
    ids=["like the title", "of the second rank"],
)
def test_the_page_s_own_may_have_another_heading_than_its_headline(html: str) -> None:
    found = page(html)
    assert [element.tag for element in further_articles(found, OTHER)] == ["article"]
    assert [block.text for block in read_body(found, headline=OTHER).blocks] == [
        OWN.format(n) for n in range(5)
    ]


@pytest.mark.parametrize(
    "html",
    [
        f"<h1>Lindmoor</h1>{text(OWN, 5)}{FURTHER}",
        f"<h2>Spring</h2>{text(OWN, 5)}{FURTHER}",
        f"<h2>{OTHER}</h2>{FURTHER}",
        f"<div>{text(OWN, 5)}</div>{FURTHER}",
    ],
    ids=["a word of the title", "a word of the headline", "no text before", "no heading"],
)
def test_where_the_page_s_own_has_no_heading_nothing_is_further(html: str) -> None:
    assert not further_articles(page(html), OTHER)


def test_what_only_subscribers_are_shown_is_left_out_as_well() -> None:
    locked = "<meta property='article:content_tier' content='locked'><p class='hidden'>Signed in.</p>"
    found = page(f"{locked}<h1>{HEAD}</h1>{text(OWN, 5)}{FURTHER}")
    assert {element.tag for element in left_out(found, HEAD)} == {"p", "article"}


@pytest.mark.parametrize(
    "html",
    [
        f"{OPEN}</article>",
        f"<h1>Harbour Post</h1>{OPEN}</article>",
        f"<h1>{HEAD}</h1><article><h1>What the board says</h1>{text(OWN, 5)}</article>",
        f"{OPEN}</article>{OPEN}</article>",
        f"{OPEN}<section><h1>Old stones</h1>{text(NEXT, 5)}</section></article>",
        f"{OPEN}<article><h2>Old stones</h2>{text(NEXT, 5)}</article></article>",
        f"{OPEN}<article><h1>Old stones</h1>{text(NEXT, 5)}</article></article>",
        f"<article><h1>News</h1>{text(OWN, 5)}</article><article><h1>Players</h1>{text(NEXT, 5)}</article>",
    ],
    ids=[
        "alone",
        "masthead",
        "no text before",
        "a copy",
        "a chapter",
        "a part",
        "a headed part",
        "no headline",
    ],
)
def test_what_is_no_further_article(html: str) -> None:
    assert not further_articles(page(html), HEAD)


def test_the_manual_of_a_project_headed_by_its_path_is_none() -> None:
    found = page(f"<h1>lindmoor/pier</h1>{text(OWN, 5)}<article><h1>Pier</h1>{text(NEXT, 40)}</article>")
    assert not further_articles(found, "lindmoor/pier")


DAY = "<div>By Tom Finch, 10 May 2026</div>"


@pytest.mark.parametrize("tag", ["article", "section", "div"])
@pytest.mark.parametrize("own", [1, 5])
@pytest.mark.parametrize("around", ["{}</{tag}>{}", "{}{}</{tag}>"])
def test_any_box_under_a_heading_with_a_day_is_a_further_article(tag: str, own: int, around: str) -> None:
    first = f"<{tag} class=s><h1>{HEAD}</h1>{DAY}{text(OWN, own)}"
    second = (
        f"<div class=n><a href=/2>News</a><h1>A comedy at the mill</h1>{DAY}<div>{text(NEXT, 9)}</div></div>"
    )
    found = page(f"<main>{around.format(first, second, tag=tag)}<p>Lindmoor Post</p></main>")
    assert [element.get("class") for element in further_articles(found, HEAD)] == ["n"]
    assert [block.text for block in read_body(found, headline=HEAD).blocks] == [
        OWN.format(n) for n in range(own)
    ]


@pytest.mark.parametrize(
    "html",
    [
        f"<div><h1>{HEAD}</h1>{text(OWN, 5)}</div><div><h1>What the board says</h1>{text(NEXT, 5)}</div>",
        f"<div><h1>{HEAD}</h1>{text(OWN, 5)}</div><div><h1>Opinion</h1>{DAY}{text(OWN, 5)}</div>",
        f"<h1>{HEAD}</h1>{text(OWN, 5)}<h1>A comedy at the mill</h1>{DAY}{text(NEXT, 5)}",
        f"<h1>{HEAD}</h1><div><h1>What the board says</h1>{DAY}{text(OWN, 5)}</div>",
        f"<h1>{HEAD}</h1>{text(OWN, 2)}<div><h1>The pier is opened</h1><p>1 May 1871</p>{text(OWN, 1)}</div>",
        f"<h1>{HEAD}</h1>{text(OWN, 2)}" + f"<div><h1>A comedy of old</h1>{DAY}{text(NEXT, 5)}</div>" * 20,
        f"<h1>{HEAD}</h1>{text(OWN, 1)}"
        + f"<article><h1>The board meets</h1>{DAY}{text(NEXT, 5)}</article>" * 4,
    ],
    ids=["a chapter", "a label", "no box", "no text before", "a chronicle", "a list", "a live report"],
)
def test_a_heading_with_a_day_that_begins_no_further_article(html: str) -> None:
    assert not further_articles(page(html), HEAD)


def test_a_heading_twice_as_deep_is_not_four_times_the_work() -> None:
    def read(depth: int) -> None:
        inner = f"{'<div><i>a b</i>' * depth}<h1>The mill was sold</h1><p>12 May 2026</p>{'</div>' * depth}"
        html = f"<article><h1>Pier to close</h1>{text(OWN, 5)}</article>{inner}"
        further_articles(Page(html.encode()), "Pier to close")

    few, many = (calls(read, depth) for depth in (300, 600))
    assert many < 2.4 * few


def part(head: str, title: str, when: str, body: str) -> str:
    return f"<div class=story>{head.format(title)}<p class=when>{when}</p>{body}</div>"


@pytest.mark.parametrize("head", ["<div class=story__title>{}</div>", "<h2 class='title big'>{}</h2>"])
def test_an_article_below_is_told_by_a_heading_named_as_the_page_s_own(head: str) -> None:
    own = part(head, HEAD, "12 May 2019", text(OWN, 5))
    found = page(f"<main>{own}{part(head, 'A comedy at the mill', '11 May 2019', text(NEXT, 40))}</main>")
    assert [element.get("class") for element in further_articles(found, HEAD)] == ["story"]


def test_an_article_below_may_be_told_by_a_heading_of_the_rank_of_the_page_s_own() -> None:
    own = f"<article><h2>{HEAD}</h2><p>12 May 2019</p>{text(OWN, 5)}</article>"
    other = f"<article><h2>A comedy at the mill</h2><p>11 May 2019</p>{text(NEXT, 40)}</article>"
    assert len(further_articles(page(f"<main>{own}{other}</main>"), HEAD)) == 1


@pytest.mark.parametrize(
    ("when", "body"),
    [("By the harbour", text(NEXT, 40)), ("11 May 2019", "<p>A comedy of three acts, for all.</p>")],
    ids=["a chapter", "a teaser"],
)
def test_what_is_headed_as_the_page_and_has_no_day_or_no_text_is_no_article(when: str, body: str) -> None:
    head = "<h2 class=title>{}</h2>"
    own = part(head, HEAD, "12 May 2019", text(OWN, 5))
    assert (
        further_articles(page(f"<main>{own}{part(head, 'A comedy at the mill', when, body)}</main>"), HEAD)
        == set()
    )
