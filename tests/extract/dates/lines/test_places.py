"""Which dates on a page are those of something else, by the place where they stand."""

import pytest

from newscrawl.extract.dates.published import read_dates
from newscrawl.extract.page import Page
from tests.extract.dated import LONG, URL, dates, published


@pytest.mark.parametrize("name", ["profile-joinDate", "member-since date", "user-registered-date"])
def test_since_when_somebody_is_a_member_is_no_date_of_the_article(name: str) -> None:
    since = f'<p class="{name}" title="10:46 AM - 20 Mar 2007">Joined March 2007</p>'
    assert published(dates(since)) is None
    assert published(dates(f"{since}<p class='date'>18 January 2019</p>")) == ("2019-01-18", "visible")


@pytest.mark.parametrize("around", ["article", "main", "div"])
def test_the_date_of_today_in_the_head_of_the_site(around: str) -> None:
    def read(line: str, url: str = URL) -> tuple[str, str] | None:
        today = "<header><div class='date'>Thursday, November 26, 2026</div></header>"
        page = Page(f"{today}<{around}><h1>Bridge</h1>{line}<p>text</p></{around}>".encode(), url)
        return published(read_dates(page, [], page.by_tag["h1"][0], language="en"))

    own = '<p class="byline">By Mira Jonas</p><p class="{}">March 5, 2026</p>'
    assert read(own.format("date")) == read(own.format("")) == ("2026-03-05", "visible")
    assert read("", "https://x.example/2026/03/05/a") == ("2026-03-05", "url")


@pytest.mark.parametrize(
    "other",
    [
        '<section class="comments-area"><ol><li class="comment"><b>Bob</b> {}</li></ol></section>',
        '<section class="related-articles"><div class="card"><a href="/x">Ferry</a>{}</div></section>',
    ],
)
@pytest.mark.parametrize("date", ["<time datetime='2026-03-07'>x</time>", "<i class='date'>7 March 2026</i>"])
def test_the_date_of_a_comment_or_a_related_article(other: str, date: str) -> None:
    assert published(dates(other.format(date))) is None
    line = f'<p class="date-and-comments">{date} 3 comments</p>'
    assert published(dates(line)) is not None


@pytest.mark.parametrize(
    "name",
    [
        "story comments-open", "post-body commentable", "tools tools--comments", "no-comments", "has-related",
        "tag-comments", "commentary", "unrelated",
    ],
)  # fmt: skip
def test_that_an_article_can_have_comments_makes_it_none(name: str) -> None:
    line = "<p><time datetime='2026-03-05'>x</time></p>"
    assert published(dates(f'<div class="{name}">{line}<p>text</p></div>')) == ("2026-03-05", "time")


@pytest.mark.parametrize("name", ["related", "comments", "comments--wide", "article-comments", "commentlist"])
def test_what_a_box_of_others_is_named_is_doubted_where_the_text_is_in_it_or_follows(name: str) -> None:
    line = "<p><time datetime='2026-03-05'>x</time></p>"
    changed = '<meta property="article:modified_time" content="2026-03-07">'
    assert published(dates(f'<div class="{name}">{line}{LONG}</div>', changed)) == ("2026-03-05", "time")
    box = f'<div class="{name}">{line}</div>'
    assert published(dates(box + LONG)) == ("2026-03-05", "time")
    assert dates(box + LONG, changed).flags == ["date_from_change"]
    assert published(dates(LONG + box)) is None


def test_a_date_in_the_text_comes_after_one_right_before_what_holds_the_article() -> None:
    own = "<div><time datetime='2026-03-05'>x</time></div>"
    event = (
        LONG.format("") + "<p>The hearing is on <time datetime='2026-04-20'>April 20</time> in the hall.</p>"
    )
    page = Page(f"{own}<main><h1>Bridge</h1>{event}</main>".encode(), URL)
    assert published(read_dates(page, [], page.by_tag["h1"][0])) == ("2026-03-05", "time")
    assert published(dates(event)) == ("2026-04-20", "time")


def test_the_date_of_a_listed_article_is_not_this_ones() -> None:
    others = "<li><time>8 January 2019</time><a href='/2'>Ferry runs aground outside the harbour</a></li>"
    own = "<p class='a'><time>18 January 2019</time></p>"
    page = Page(f"<main>{own}<div class='b'></div><h1>Bridge</h1><ul>{others * 3}</ul></main>".encode(), URL)
    found = read_dates(page, [], page.by_tag["h1"][0], language="en-GB")
    assert published(found) == ("2019-01-18", "time")
    alone = published(dates("<ul class='meta'><li><time>8 January 2019</time></li></ul>"))
    assert alone is not None
    assert alone[0] == "2019-01-08"


@pytest.mark.parametrize("headline", ["Ferry runs aground outside the harbour", "渡轮停航三天，居民出行受阻"])
def test_a_headline_of_a_list_is_shorter_in_a_script_of_many_letters(headline: str) -> None:
    others = f"<li><a href='/2'>{headline}</a><div><time>8 January 2019</time></div></li>"
    assert published(dates(f"<ul>{others * 3}</ul>")) is None
    assert published(dates(f"<ul>{others.replace(headline, '渡轮')}</ul>")) == ("2019-01-08", "time")


def test_an_entry_of_a_list_that_is_named_for_its_state_is_another_article() -> None:
    entry = '<li class="post status-publish"><h3><a href="/x">The ferry sails once more today</a></h3>{}</li>'
    time = "<div class='post-date'><time datetime='2026-03-07'>March 7, 2026</time></div>"
    assert published(dates(f"<ul>{entry.format(time)}</ul>")) is None
    own = f"<ul class='post-meta'><li class='post-date'>{time}</li><li><a href='/a'>Ada Moss</a></li></ul>"
    assert published(dates(own)) is not None


def test_the_date_of_a_quotation_is_none_of_the_article() -> None:
    post = "<blockquote><p>Ferries!</p>&mdash; Ada (@ada) <a href='/s/1'>{}</a></blockquote>"
    assert published(dates(LONG + post.format("March 11, 2026"))) is None
    assert published(dates(LONG + post.format("<time datetime='2026-03-11'>x</time>"))) is None


def test_the_date_of_a_picture_is_none_of_the_article_where_that_has_one() -> None:
    figure = "<figure><img src=a><figcaption>The pier. <b class=credit>A. Moss, {}</b></figcaption></figure>"
    line = "<p class=date>March 7, 2026</p>"
    assert published(dates(figure.format("April 2, 2019") + line + LONG)) == ("2026-03-07", "visible")


@pytest.mark.parametrize(
    "entry",
    [
        '<a href="/mill"><h3>The old mill is sold to a stranger</h3></a>{}',
        '<h3><a href="/mill">The old mill is sold to a stranger</a></h3>{}',
    ],
)
def test_the_date_of_a_story_that_a_box_below_the_text_leads_to(entry: str) -> None:
    box = f"<div>{entry.format('<span>7 March 2026</span>')}</div>"
    assert published(dates(LONG + box * 2)) is None
    assert published(dates(f"{LONG}{box}<p>Published 5 March 2026</p>")) == ("2026-03-05", "visible")
    assert published(dates(f"{LONG}<div><h3>When</h3><span>7 March 2026</span></div>")) is not None


TITLE = "The ferry sails in winter again"
DATE = '<time datetime="2026-02-01">Feb 1, 2026</time>'
LINE = '<p><time datetime="2026-03-05">5 March 2026</time></p>'


@pytest.mark.parametrize(
    "card",
    [
        f'<a href="/ferry"><div>{TITLE}</div><div><i>News</i>{DATE}</div></a>',
        f'<div class="card"><a href="/ferry">{TITLE}</a>{DATE}</div>',
        f'<div class="card"><span class="date">Feb 1, 2026</span><a href="/ferry">{TITLE}</a></div>',
        f'<article><a href="/ferry"></a><div><a href="/ferry">{TITLE}</a></div>{DATE}</article>',
        f'<table><tr><td>Feb 1, 2026</td><td><a href="/ferry">{TITLE}</a></td></tr></table>',
        f'<div><div><a href="/ferry">{TITLE}</a></div><div>Feb 1, 2026</div></div>',
    ],
)
@pytest.mark.parametrize("many", [1, 3])
def test_the_date_of_another_story_below_the_text_that_no_heading_announces(card: str, many: int) -> None:
    box = f"<section><h2>Keep reading</h2>{card * many}</section>"
    assert published(dates(LONG + box)) is None
    assert published(dates(f"{LINE}{LONG}{box}")) == ("2026-03-05", "time")


@pytest.mark.parametrize(
    "end",
    [
        f'<div><a href="{URL}">{TITLE}</a>{DATE}</div>',
        f'<div><a href="https://elsewhere.example/ferry">{TITLE}</a>{DATE}</div>',
        f'<div>Published: {DATE}<a href="/ferry">{TITLE}</a></div>',
        f'<div>{DATE}<a href="/ferry">Ferry</a></div>',
        f'<div>{DATE}<a href="/ferry">{TITLE}</a><a href="/mill">The old mill is sold to strangers</a></div>',
        f'<a href="{URL}" rel="bookmark">Sunday, {DATE}</a>',
        f'<a href="/2026/02/">{DATE}, a Sunday</a>',
        f'<p>By <a href="/author/ada">Ada Maria Theodora von Mossenthal</a> - {DATE}</p>',
    ],
)
def test_the_date_of_the_story_at_its_end(end: str) -> None:
    assert (published(dates(LONG + end)) or ("",))[0] == "2026-02-01"


@pytest.mark.parametrize("mark", ["datePublished", "dateCreated"])
def test_the_date_of_a_comment_in_microdata(mark: str) -> None:
    comment = (
        f'<div itemprop="comment" itemscope><time itemprop="{mark}" datetime="2026-03-07">x</time></div>'
    )
    assert published(dates(LONG + comment)) is None
    hidden = f'<div itemprop="comment" itemscope><meta itemprop="{mark}" content="2026-03-07"></div>'
    assert published(dates(LONG + hidden)) is None
    count = f'<div itemprop="commentCount"><time itemprop="{mark}" datetime="2026-03-05">x</time></div>'
    assert published(dates(count + LONG)) == ("2026-03-05", "microdata")


@pytest.mark.parametrize("tag", ["relative-time", "time-ago", "local-time", "amp-timeago"])
def test_elements_of_scripts_for_times(tag: str) -> None:
    line = f'<p><{tag} datetime="2026-03-05T08:00:00Z">2 hours ago</{tag}></p>'
    assert published(dates(line)) == ("2026-03-05T08:00:00+00:00", "time")


def test_the_days_of_the_articles_before_and_after_in_what_leads_to_them() -> None:
    around = "<nav><a href='/2'><time>14 July 2021</time> Slugs</a></nav>"
    body = f"<div><time>3 August 2021</time></div><h1>Bridge</h1>{LONG.format('')}{around}"
    page = Page(f"<body>{body}</body>".encode(), URL)
    found = read_dates(page, [], page.by_tag["h1"][0], language="en-GB")
    assert published(found) == ("2021-08-03", "time")


def test_a_date_at_the_side_of_the_page_above_the_heading() -> None:
    side = "<aside><div><b>Pier</b> <span class='date'>26 March 2026</span></div></aside>"
    page = Page(f"{side}<h1>Bridge</h1><div>17 March 2021</div>{LONG}".encode(), URL)
    assert published(read_dates(page, [], page.by_tag["h1"][0])) == ("2021-03-17", "visible")


@pytest.mark.parametrize(
    "name", ["reactions", "commenti", "comentarios", "kommentit", "yorumlar", "komentarze"]
)
def test_dates_of_comments_in_many_languages_are_not_the_articles(name: str) -> None:
    head = '<meta property="article:published_time" content="2019-01-18">'
    comment = f"<div class='{name}'><b>ash</b> <time>18 January 2019, 21:40</time></div>"
    assert published(dates(f"<p>text</p>{comment}", head)) == ("2019-01-18", "meta")


def test_a_day_right_above_the_heading_that_is_later_than_the_one_below_it_is_today() -> None:
    def read(above: str, below: str) -> tuple[str, str] | None:
        lines = f"<div class='date'>{above}</div><h1>Bridge</h1>" + "<b class='x'></b>" * 6
        page = Page(f"<body>{lines}<div class='date'>{below}</div>{LONG}</body>".encode(), URL)
        return published(read_dates(page, [], page.by_tag["h1"][0], language="en"))

    assert read("November 26, 2026", "March 5, 2026") == ("2026-03-05", "visible")
    assert read("March 6, 2026", "March 5, 2026") == ("2026-03-06", "visible")
    assert read("March 5, 2026", "March 17, 2026") == ("2026-03-05", "visible")


def test_a_day_above_the_heading_that_is_later_than_a_change_nearer_to_it_is_today() -> None:
    def read(above: str) -> tuple[str, str] | None:
        lines = f"<div class='date'>{above}</div><b class='x'></b><i class='date'>Updated March 5, 2026</i>"
        page = Page(f"<body>{lines}<h1>Bridge</h1>{LONG}</body>".encode(), URL)
        return published(read_dates(page, [], page.by_tag["h1"][0], language="en"))

    assert read("November 26, 2026") == ("2026-03-05", "visible")
    assert read("March 3, 2026") == ("2026-03-03", "visible")


@pytest.mark.parametrize(
    "figure",
    [
        "<figure><img src='a.jpg'><figcaption>Photo: Tom Fen, 3 May 2019</figcaption></figure>",
        "<figure><img src='a.jpg'><div class='caption'>The bridge on 3 May 2019</div></figure>",
        "<blockquote>Ada Moss, 3 May 2019</blockquote>",
    ],
)
def test_a_day_of_a_picture_or_a_quotation_is_not_the_articles(figure: str) -> None:
    assert published(dates(f"{figure}{LONG * 4}")) is None
    assert published(dates(f"{figure}<p>5 March 2026</p>{LONG * 4}")) == ("2026-03-05", "visible")


@pytest.mark.parametrize("break_", ["<br>", "<img src='/new.png'><br>"])
def test_the_date_below_a_link_to_another_article_is_that_ones(break_: str) -> None:
    link = "<a href='/stories/ferry'>What the ferry of Varno has to do with a lamp</a>"
    further = f"<div class='next'><h2>Suggested</h2>{link}{break_}by Ada Moss (5/17/2007)<br></div>"
    assert published(dates(LONG + further)) is None
    own = "<a href='/writers/ada'>Ada Moss</a><br>(5/17/2007)"
    assert published(dates(f"{LONG}<div>{own}</div>")) == ("2007-05-17", "visible")


def test_the_time_of_a_reply_below_the_text_is_not_the_articles() -> None:
    own = "<p class='dateline'>6th June 2013</p>"
    reply = "<div class='post reply'><p class='dateline'>Posted Thursday 6th June 2013 13:42 GMT</p></div>"
    assert published(dates(f"{own}{LONG}{reply}")) == ("2013-06-06", "visible")


def test_what_a_wiki_tells_of_its_subject_is_none() -> None:
    row = "<table class='infobox vevent'><tr><th>Opened</th><td>14 October 1999</td></tr></table>"
    assert published(dates(row + LONG)) is None
    assert published(dates(row.replace(" class='infobox vevent'", "") + LONG)) is not None


@pytest.mark.parametrize("name", ["today", "todays-date", "currentDate", "header-nowdate", "sysdate"])
def test_a_line_above_the_heading_that_is_named_for_today_is_none(name: str) -> None:
    own = f"<header><div class='{name}'>5 March 2026</div></header><h1>Bridge</h1>{LONG}"
    page = Page(own.encode(), URL)
    assert published(read_dates(page, [], page.by_tag["h1"][0])) is None
    page = Page(own.replace(name, "top").encode(), URL)
    assert published(read_dates(page, [], page.by_tag["h1"][0])) is not None


@pytest.mark.parametrize("foot", ["<footer>{}</footer>", "<footer><p>{}</p></footer>"])
def test_the_foot_of_a_site_tells_no_day_of_the_article(foot: str) -> None:
    line = "Site last updated 5 March 2026"
    assert dates(LONG + foot.format(line)).published is None
    assert dates(f"<article>{LONG}{foot.format(line)}</article>").published is not None


TITLE = "Mill on the river to close in the spring"


@pytest.mark.parametrize(
    "box",
    [
        f'<div><a href="/n/1">{TITLE}</a> <span>10 Feb 2024</span></div>',
        f'<div><span>10 Feb 2024</span> <a href="/n/1">{TITLE}</a></div>',
        f'<div><a href="/n/1"><h3>{TITLE}</h3></a><p>10 Feb 2024</p></div>',
        f'<section><h2>Top</h2><div><p><a href="/n/1">{TITLE}</a></p><p>10 Feb 2024</p></div></section>',
    ],
)
def test_the_date_of_another_story_above_the_article_or_below_it_is_not_its_own(box: str) -> None:
    article = f"<main><h1>Bridge opens</h1><p>{LONG}</p></main>"
    for body in (f"{box}{article}", f"{article}{box}"):
        page = Page(f"<body>{body}</body>".encode(), URL)
        assert published(read_dates(page, [], page.by_tag["h1"][0], language="en")) is None
    kicker = "<p><a href='/n'>News of the town</a> 10 Feb 2024</p>"
    page = Page(f"<body>{article.replace('<h1>', f'{kicker}<h1>')}</body>".encode(), URL)
    assert published(read_dates(page, [], page.by_tag["h1"][0], language="en")) == ("2024-02-10", "visible")


def test_the_day_of_a_comment_is_not_that_of_the_article_however_it_is_marked() -> None:
    own = (
        "<span class='td-post-date'><time datetime='2018-02-24T20:15:00+00:00'>24 February 2018</time></span>"
    )
    comment = "<div class='comments'><ol class='comment-list'><li class='comment'>{}</li></ol></div>"
    time = "<time pubdate='1519549860'>25 February, 2018 at 09:11</time><p>The pier was mended in a year.</p>"
    assert published(dates(own + LONG * 2 + comment.format(time))) == ("2018-02-24T20:15:00+00:00", "time")
