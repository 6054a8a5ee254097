"""A date in a script counts where nothing else tells one, beside the page's own headline."""

import pytest

from newscrawl.extract.dates.lastresorts import in_scripts
from newscrawl.extract.dates.published import read_dates
from newscrawl.extract.page import Page

FILL = "x" * 200


def page(script: str, body: str = "") -> Page:
    text = f"<html><body><h1>New bridge opens</h1>{body}<script>{script}</script></body></html>"
    return Page(text.encode(), "https://www.harbourpost.example/news/bridge")


def dates(read: Page) -> tuple[str, str] | None:
    found = read_dates(read, [], read.by_tag["h1"][0], language="en").published
    return (found.when.text(), found.source) if found else None


@pytest.mark.parametrize("key", ["pubtime", "publish_time", "publishedAt", "pubDate"])
def test_the_date_beside_the_headline(key: str) -> None:
    script = f'DATA = {{"title": "New bridge opens", "{key}": "2024-05-02 10:20:30", "pubdate_x": "{FILL}"}}'
    assert dates(page(script)) == ("2024-05-02T10:20:30", "script")


@pytest.mark.parametrize(
    "script",
    [
        f'x = {{"title": "Old bridge closes", "pubtime": "2024-05-02 10:20:30", "y": "{FILL}"}}',
        f'x = {{"title": "New bridge opens", "a": [{{"pubtime": "2024-05-02"}}], "y": "{FILL}"}}',
        f'x = {{"title": "New bridge opens", "pubtime": "soon", "timeout": "2024-05-02", "y": "{FILL}"}}',
    ],
)
def test_no_date_of_another_article(script: str) -> None:
    assert dates(page(script)) is None


def test_a_date_that_the_page_states_comes_first() -> None:
    script = f'x = {{"title": "New bridge opens", "pubtime": "2024-05-02 10:20:30", "y": "{FILL}"}}'
    assert dates(page(script, '<time datetime="2024-05-03">3 May</time>')) == ("2024-05-03", "time")


def test_without_a_heading_nothing_is_looked_for() -> None:
    assert in_scripts(page(f'x = {{"pubtime": "2024-05-02", "y": "{FILL}"}}'), None, "") == []
