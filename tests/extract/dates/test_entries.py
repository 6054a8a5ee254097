"""What on a page is the article's text, and what an entry of a list."""

from __future__ import annotations

import pytest

from newscrawl.extract import extract
from newscrawl.extract.dates.entries import is_next_story, names_others
from newscrawl.extract.dates.published import read_dates
from newscrawl.extract.page import Page
from tests.extract.dated import LONG, URL, dates, published

LINE = "The ferry of Varno will not sail until its pier is mended."
TEXT = f"<p>{3 * LINE}</p>" * 2
LONGER = "".join(f"<p>On day {day} nothing sailed. {3 * LINE}</p>" for day in range(4))
ROW = "<div class=item><a href={}>{}</a><br><small>2 January 2026 | by Cy Dunn</small></div>"
ENTRY = ROW.format("/a", "The mayor steps down")
ITEM = "<li><a href=/a>The mayor steps down</a> <span class=date>2 January 2026</span></li>"
TOLD = ROW.format("/a", "The mayor of Lindmoor steps down")
LISTED = ENTRY + ROW.format("/b", "The school is closed")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"<h1>The pier</h1>{LONGER}<div>{LISTED}</div>", (None, None)),
        (f"<div>{LISTED}</div><h1>The pier</h1>{LONGER}", (None, None)),
        (f"<h1>The pier</h1>{LONGER}<ul>{2 * ITEM}</ul>", (None, None)),
        (f"<aside>{TOLD}</aside><h1>The pier</h1>{LONGER}", (None, None)),
        (f"<h1>The pier</h1>{LONGER}<div>{ENTRY}</div>", ("2026-01-02", "Cy Dunn")),
        (f"<h1>The pier</h1>{LONGER}{ROW.format('/a', 'Lindmoor') * 2}", ("2026-01-02", "Cy Dunn")),
        (f"<h1>The pier</h1>{LISTED}{LONGER}", ("2026-01-02", "Cy Dunn")),
    ],
    ids=[
        "below the text",
        "before the heading",
        "items",
        "an aside",
        "one box",
        "no headlines",
        "over the text",
    ],
)
def test_boxes_of_one_make_that_lead_elsewhere_are_a_list(
    text: str, expected: tuple[str | None, str | None]
) -> None:
    article = extract(f"<title>The pier</title>{text}".encode(), "https://x.example/the-pier")
    assert article is not None
    assert (article.date_published, next((author.name for author in article.authors), None)) == expected


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


SIGNED = "<ol><li><p>{}</p><p>2 January 2026, 10:12</p><p>Good news for all of us.</p></li></ol>"


@pytest.mark.parametrize("head", ["2 Comments", "Kommentare (2)", "コメント"])
def test_who_wrote_and_when_below_a_heading_of_comments_is_a_reader(head: str) -> None:
    body = f"<h1>The pier</h1>{LONGER}<h3>{head}</h3>{SIGNED.format('Anna Dunn')}"
    article = extract(f"<body>{body}</body>".encode(), URL)
    assert article is not None
    assert (article.date_published, article.authors) == (None, [])


@pytest.mark.parametrize("head", ["What the comments said", "The winter"])
def test_a_chapter_is_no_heading_of_comments(head: str) -> None:
    body = f"<h1>The pier</h1>{LONGER}<h3>{head}</h3>{LONGER}<p>Anna Dunn</p><p>2 January 2026</p>"
    article = extract(f"<body>{body}</body>".encode(), URL)
    assert article is not None
    assert (article.date_published, [one.name for one in article.authors]) == ("2026-01-02", ["Anna Dunn"])
