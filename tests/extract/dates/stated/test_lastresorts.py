"""Where dates are looked for last: data in scripts, and what wikis and old pages say of their last change."""

import pytest

from newscrawl.extract.dates.published import read_dates
from newscrawl.extract.dates.stated.lastresorts import beside_headline
from newscrawl.extract.page import Page
from tests.extract.dated import LONG, dates, published

FILL = "x" * 200


def page(script: str, body: str = "") -> Page:
    text = f"<html><body><h1>New bridge opens</h1>{body}<script>{script}</script></body></html>"
    return Page(text.encode(), "https://www.harbourpost.example/news/bridge")


def day_of(read: Page) -> tuple[str, str] | None:
    found = read_dates(read, [], read.by_tag["h1"][0], language="en").published
    return (found.when.text(), found.source) if found else None


@pytest.mark.parametrize(
    "key",
    [
        "pubtime", "publish_time", "publishedAt", "pubDate", "first_publish_date", "publicationDate",
        "datePublished", "display_date",
    ],
)  # fmt: skip
def test_the_date_beside_the_headline(key: str) -> None:
    script = f'DATA = {{"title": "New bridge opens", "{key}": "2024-05-02 10:20:30", "pubdate_x": "{FILL}"}}'
    assert day_of(page(script)) == ("2024-05-02T10:20:30", "script")


@pytest.mark.parametrize(
    "script",
    [
        f'x = {{"title": "Old bridge closes", "pubtime": "2024-05-02 10:20:30", "y": "{FILL}"}}',
        f'x = {{"title": "New bridge opens", "a": [{{"pubtime": "2024-05-02"}}], "y": "{FILL}"}}',
        f'x = {{"title": "New bridge opens", "pubtime": "soon", "timeout": "2024-05-02", "y": "{FILL}"}}',
    ],
)
def test_no_date_of_another_article(script: str) -> None:
    assert day_of(page(script)) is None


def test_the_headline_may_lie_in_an_object_of_its_own() -> None:
    data = f'{{"headlines": {{"basic": "New bridge opens"}}, "publish_date": "2024-05-02", "y": "{FILL}"}}'
    assert day_of(page(f"x.content = {data}")) == ("2024-05-02", "script")
    other = page(f"x.content = {data.replace('headlines', 'related')}")
    assert beside_headline(other, other.by_tag["h1"][0], "en") == []


def test_the_time_of_a_day_that_only_the_address_has() -> None:
    script = f'x = {{"title": "New bridge opens", "publishedAt": "2024-05-02T10:20:30Z", "y": "{FILL}"}}'
    text = f"<html><body><h1>New bridge opens</h1><script>{script}</script></body></html>"
    read = Page(text.encode(), "https://www.harbourpost.example/2024/05/02/bridge")
    assert day_of(read) == ("2024-05-02T10:20:30+00:00", "script")


def test_a_date_that_the_page_states_comes_first() -> None:
    script = f'x = {{"title": "New bridge opens", "pubtime": "2024-05-02 10:20:30", "y": "{FILL}"}}'
    assert day_of(page(script, '<time datetime="2024-05-03">3 May</time>')) == ("2024-05-03", "time")


def test_without_a_heading_nothing_is_looked_for() -> None:
    assert beside_headline(page(f'x = {{"pubtime": "2024-05-02", "y": "{FILL}"}}'), None, "") == []


@pytest.mark.parametrize(
    ("script", "date"),
    [
        (
            'dataLayer.push({"type":"article","publishDate":"2024-05-02T10:20:30+02:00"})',
            "2024-05-02T10:20:30+02:00",
        ),
        ("dataLayer = [{'event': 'page', 'datePublished': '2024-05-02'}]", "2024-05-02"),
        ('var utag_data={"page_type":"story","publish_date":"2024-05-02 10:20:30"};', "2024-05-02T10:20:30"),
        ('digitalData={page:{publishDate:"2024-05-02T10:20:30Z"},a:{}}', "2024-05-02T10:20:30+00:00"),
        ('x.content.pubDate = "20240502"; x.created = "2024-06-01"', "2024-05-02"),
        (
            "x={'omni_publicationDate': 'May 2, 2024', 'pagePubTime': '2024-05-02 10:20'}",
            "2024-05-02T10:20:00",
        ),
        ('x={\\"first_published\\":\\"2024-05-02\\"}', "2024-05-02"),
        ('x={"publishedAt":"2024-05-02","title":"New bridge opens"}', "2024-05-02"),
    ],
)
def test_the_date_that_those_who_count_readers_are_told(script: str, date: str) -> None:
    assert day_of(page(script)) == (date, "script")


@pytest.mark.parametrize(
    "script",
    [
        'dataLayer=[{"serverDate":"2024-05-02","buildDate":"2024-05-02","modifiedDate":"2024-05-02"}]',
        'x={"stories":[{"id":1,"publishDate":"2024-05-02"},{"id":2,"publishDate":"2024-05-01"}]}',
        'x={"version":{"name":"player","published_at":"2019-05-04T10:00:00Z"}}',
        'x={"publishDate":"2024-05-02","title":"Old bridge closes"}',
        'x={"latest":[{"id":1,"publishDate":"2024-05-02"}]}',
        'x={"unpublishdate":"2024-05-02","publishDate":""}',
    ],
)
def test_scripts_that_tell_of_something_else_or_of_several_days_give_no_date(script: str) -> None:
    assert day_of(page(script)) is None


def test_of_the_date_for_those_who_count_only_the_time_is_taken_where_the_address_has_a_day() -> None:
    script = "<script>x={{'pubDate':'2024-05-0{}T10:20'}}</script>"
    text = f"<html><body><h1>New bridge opens</h1>{script}</body></html>"
    url = "https://www.harbourpost.example/2024/05/02/bridge"
    assert day_of(Page(text.format(2).encode(), url)) == ("2024-05-02T10:20:00", "script")
    assert day_of(Page(text.format(3).encode(), url)) == ("2024-05-02", "url")


@pytest.mark.parametrize(
    "foot",
    [
        "<ul><li id='footer-info-lastmod'>This page was last edited on 7 April 2019, at 18:22.</li></ul>",
        "<div class='docInfo'>bridge.txt · Last modified: 2019/04/07 18:22 by ada</div>",
        "<address>Last modified: Sun Apr 7 18:22:31 BST 2019</address>",
    ],
)
def test_the_last_change_stands_for_the_only_date(foot: str) -> None:
    found = dates(LONG.format("") + foot)
    assert found.published is not None
    assert found.published.when.day.isoformat() == "2019-04-07"
    assert found.flags == ["date_from_change"]
    other = dates(f"<p class='date'>5 March 2018</p>{LONG.format('')}{foot}")
    assert published(other) == ("2018-03-05", "visible")


@pytest.mark.parametrize(
    "foot",
    [
        "<address>Founded on 7 April 2019 by the old fishermen of Lindmoor and their many friends.</address>",
        "<div id='foot'>The site was last updated by whoever had the time to do so on 7 April 2019.</div>",
    ],
)
def test_other_lines_in_a_foot_tell_of_the_site(foot: str) -> None:
    assert published(dates(LONG.format("") * 9 + foot)) is None


def test_the_second_in_which_a_messengers_page_was_made() -> None:
    made = 'var ct = "1714645230"; '
    assert day_of(page(f"var msg_title = 'New bridge opens'; {made}")) == (
        "2024-05-02T10:20:30+00:00",
        "script",
    )
    assert day_of(page(made)) is None


def test_the_moment_from_which_a_script_writes_the_day_of_publication() -> None:
    named = '<em id="publish_time">Yesterday</em>'
    script = 'var nickname = "Harbour Post"; var ct = "1581517074"; var type = "9";'
    assert day_of(page(script, named)) == ("2020-02-12T14:17:54+00:00", "script")
    assert day_of(page(script)) is None


def test_the_day_that_a_column_behind_the_comments_says_an_article_was_published_on() -> None:
    comment = "<div class='comment'><p>Tom, Published 8 March 2026</p><p>I walked over it and back.</p></div>"
    before = LONG.format("") * 9 + comment * 90
    column = "<div id='topbar'><div>{}<br><em>by Ada Moss</em></div></div>"
    assert published(dates(before)) is None
    assert published(dates(before + column.format("7 March 2026"))) is None
    said = before + column.format("Published on 7 March 2026")
    assert published(dates(said)) == ("2026-03-07", "visible")
    assert published(dates(said + column.format("Published on 9 March 2026"))) is None


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("This article was originally published on 7 March 2026.", "en"),
        ("Dieser Artikel wurde am 7. März 2026 veröffentlicht.", "de"),
        ("Questo articolo è stato pubblicato il 7 marzo 2026.", "it"),
    ],
)
def test_the_day_that_an_article_says_of_itself_in_a_sentence(sentence: str, language: str) -> None:
    text = LONG.format("") * 9
    assert published(dates(f"{text}<p>{sentence}</p>", language=language)) == ("2026-03-07", "visible")
    report = sentence.replace("article", "bridge").replace("Artikel", "Pfeiler").replace("articolo", "ponte")
    assert published(dates(f"{text}<p>{report}</p>", language=language)) is None


@pytest.mark.parametrize(
    ("shown", "stated", "when"),
    [
        ("3 May 2024, 12:20", "2024-05-03T10:20:00.000Z", "2024-05-03T12:20:00+02:00"),
        ("3 May 2024", "2024-05-03T10:20:30Z", "2024-05-03T10:20:30+00:00"),
        ("3 May 2024, 12:20", "2024-05-03T10:41:00Z", "2024-05-03T12:20:00"),
        ("3 May 2024", "2024-05-03T00:00:00Z", "2024-05-03"),
        ("3 May 2024", "2024-05-07T10:20:30Z", "2024-05-03"),
        ("3 May 2024, 12:20", "2024-05-03T10:20:00", "2024-05-03T12:20:00"),
    ],
)
def test_the_moment_of_a_date_that_readers_see(shown: str, stated: str, when: str) -> None:
    data = f'{{"article": {{"title": "New bridge opens", "publishedAt": "{stated}", "y": "{FILL}"}}}}'
    read = page(f"DATA = {data}", f'<p class="date">{shown}</p><p>{LONG}</p>')
    assert day_of(read) in [(when, "visible"), (when, "script")]
