"""What on a page is the article's text, and what an entry of a list."""

from __future__ import annotations

import pytest

from newscrawl.extract.dates.entries import is_after_text, is_next_story, names_others, text_after
from newscrawl.extract.dates.published import read_dates
from newscrawl.extract.page import Page
from tests.extract.dated import LONG, URL, dates, published

LINE = "The ferry of Varno will not sail until its pier is mended."
TEXT = f"<p>{3 * LINE}</p>" * 2


@pytest.mark.parametrize(
    ("paragraph", "is_text"),
    [
        (LINE, False),
        (3 * LINE, True),
        ("瓦尔诺的渡轮在码头修好之前不会启航。" * 2, False),
        ("瓦尔诺的渡轮在码头修好之前不会启航。" * 3, True),
        (f"<b>{LINE}</b>{LINE}{LINE}", True),
        (f"<b>{LINE}</b>  ", False),
    ],
)
def test_a_text_begins_with_a_paragraph_that_is_longer_than_a_line(paragraph: str, is_text: bool) -> None:
    page = Page(f"<h1>The mill</h1><p>{paragraph}</p><time>5 May</time>".encode(), "https://x.example/1")
    (heading,), (line,), (time,) = (page.by_tag[tag] for tag in ("h1", "p", "time"))
    assert text_after(page, heading.place) == (line.place if is_text else heading.place)
    assert is_after_text(page, heading.place, time.place) is is_text


@pytest.mark.parametrize(
    ("text", "begun"),
    [
        (f"<div>{3 * LINE}<br><br>{3 * LINE}</div>", "div"),
        (f"<i>Varno</i><br>{3 * LINE}<br>{LINE}", "br"),
        (f"<div><span>{3 * LINE}</span></div>", "span"),
        (f"<div>{'瓦尔诺的渡轮在码头修好之前不会启航。' * 3}</div>", "div"),
        (f"<p>{LINE} It is old.</p><p>{LINE} It is new.</p>", "p"),
        (f"<p>{LINE}</p><p>{LINE}</p>", None),
        (f"<p>{LINE} It is old.</p><p>By Ada Moss, for the Varno Post</p>", None),
        (f"<div><a href=/mill>{3 * LINE}</a></div>", None),
        (f"<div>{LINE}<br>{LINE}</div>", None),
    ],
)
def test_a_text_without_long_paragraphs_begins_where_it_is_read(text: str, begun: str | None) -> None:
    page = Page(f"<h1>The mill</h1>{text}<time>5 May</time>".encode(), "https://x.example/1")
    heading, time = page.by_tag["h1"][0], page.by_tag["time"][0]
    at = page.by_tag[begun][0].place if begun else heading.place
    assert text_after(page, heading.place) == at
    assert is_after_text(page, heading.place, time.place) is (begun is not None)
    assert not is_after_text(page, time.place, heading.place)


@pytest.mark.parametrize("line", ["<p>By Ada Moss, 3 May 2026</p>", "<p>3 May 2026</p>"])
@pytest.mark.parametrize(
    "text", [f"<div>{3 * LINE}<br><br>{3 * LINE}</div>", f"<p>{LINE} It is old.</p>" * 3]
)
@pytest.mark.parametrize(
    "further", ["<aside>{}</aside>", "<footer>{}</footer>", "<div><h3>Pier</h3>{}</div>"]
)
def test_a_day_marked_below_a_text_is_behind_that_over_it(line: str, text: str, further: str) -> None:
    time = further.format("<a href=/mill>Mill</a> <time datetime=2026-01-02>2 January 2026</time>")
    page = Page(f"<article><h1>The pier</h1>{line}{text}</article>{time}".encode(), "https://x.example/1")
    found = read_dates(page, [], page.by_tag["h1"][0]).published
    assert (found and found.when.text()) == "2026-05-03"


@pytest.mark.parametrize(
    ("further", "expected"),
    [
        ("<article><h2>The mill is sold</h2>{}</article>", None),
        ("<article><header><h1>The mill is sold</h1></header><footer>{}</footer></article>", None),
        ("<article>{}</article>", "2026-03-07"),
        ("<div><h2>The mill</h2>{}</div>", "2026-03-07"),
    ],
)
def test_the_date_of_the_next_story_of_a_page_is_not_this_ones(further: str, expected: str | None) -> None:
    line = further.format("<time datetime=2026-03-07>7 March 2026</time>")
    page = Page(f"<article><h1>The pier</h1>{TEXT}</article>{line}".encode(), "https://x.example/1")
    found = read_dates(page, [], page.by_tag["h1"][0]).published
    assert (found and found.when.text()) == expected


def test_a_story_in_the_one_that_the_heading_stands_in_is_a_part_of_it() -> None:
    inner = "<article><h2>10.05</h2></article>"
    page = Page(f"<article><h1>The pier</h1>{TEXT}{inner}</article>".encode(), "https://x.example/1")
    heading, (_, inside) = page.by_tag["h1"][0], page.by_tag["article"]
    assert not is_next_story(page, inside, heading)
    assert not is_next_story(page, inside, None)


@pytest.mark.parametrize("day", ["02", "07"])
@pytest.mark.parametrize(
    "line",
    ["<p>5 March 2026</p>", '<p class="date">5 March 2026</p>', '<time datetime="2026-03-05">5 March</time>'],
)
def test_microdata_of_another_story_below_the_text_tells_nothing_of_the_article(line: str, day: str) -> None:
    story = '<a itemprop="url" href="/news/2"><b itemprop="headline">The mill at Varno is for sale</b></a>'
    time = f'<time itemprop="datePublished" datetime="2026-03-{day}T10:00:00Z">then</time>'
    box = f'<div itemscope itemtype="https://schema.org/NewsArticle">{story}{time}</div>'
    found = published(dates(line + LONG * 4 + box))
    assert found is not None
    assert found[0] == "2026-03-05"


def test_microdata_of_a_short_article_with_one_link_counts() -> None:
    link = '<a href="/news/2">The mill at Varno is for sale since May</a>'
    time = '<time itemprop="datePublished" datetime="2026-03-07">7 March</time>'
    box = f'<div itemscope itemtype="https://schema.org/NewsArticle">{time}{LONG}{link}</div>'
    assert published(dates(box)) == ("2026-03-07", "microdata")


def test_below_the_text_a_date_counts_behind_the_day_in_the_address() -> None:
    time = '<time datetime="2026-03-08">8 Mar</time>'
    box = f'<h3>More</h3><ul><li><a href="/news/2">The mill</a> {time}</li></ul>'
    assert published(dates(LONG * 4 + box, url="https://harbourpost.example/2026/03/05/bridge")) == (
        "2026-03-05",
        "url",
    )
    assert published(dates(LONG * 4 + box, url=URL)) == ("2026-03-08", "time")


@pytest.mark.parametrize(("name", "others"), [("date_comments", False), ("comments_date", True)])
def test_a_byline_may_be_named_by_the_comments_that_it_counts(name: str, *, others: bool) -> None:
    assert names_others(name) is others


@pytest.mark.parametrize("name", ["responses", "discussion-list", "talkbacks"])
def test_a_day_in_a_box_of_what_readers_say_is_theirs(name: str) -> None:
    box = f"<div class='{name}'><p>Ada Moss</p><time datetime='2026-03-08'>8 Mar</time></div>"
    assert published(dates(LONG * 4 + box, url=URL)) is None
    assert published(dates(LONG * 4 + box.replace(name, "responsive"), url=URL)) == ("2026-03-08", "time")
