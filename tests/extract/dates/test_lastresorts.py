"""Where dates are looked for last: data in scripts, and what wikis and old pages say of their last change."""

import pytest

from newscrawl.extract.dates.lastresorts import in_scripts
from newscrawl.extract.dates.published import read_dates
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
    other = data.replace("headlines", "related")
    assert day_of(page(f"x.content = {other}")) is None


def test_the_time_of_a_day_that_only_the_address_has() -> None:
    script = f'x = {{"title": "New bridge opens", "publishedAt": "2024-05-02T10:20:30Z", "y": "{FILL}"}}'
    text = f"<html><body><h1>New bridge opens</h1><script>{script}</script></body></html>"
    read = Page(text.encode(), "https://www.harbourpost.example/2024/05/02/bridge")
    assert day_of(read) == ("2024-05-02T10:20:30+00:00", "script")


def test_a_date_that_the_page_states_comes_first() -> None:
    script = f'x = {{"title": "New bridge opens", "pubtime": "2024-05-02 10:20:30", "y": "{FILL}"}}'
    assert day_of(page(script, '<time datetime="2024-05-03">3 May</time>')) == ("2024-05-03", "time")


def test_without_a_heading_nothing_is_looked_for() -> None:
    assert in_scripts(page(f'x = {{"pubtime": "2024-05-02", "y": "{FILL}"}}'), None, "") == []


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
