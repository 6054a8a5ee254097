"""Addresses of articles in the data of a page that links to fewer."""

from __future__ import annotations

import json

import pytest

from newscrawl.discover.identity import UrlFacts
from newscrawl.discover.listing import read_listing

URL = "https://example.org/"
FACTS = UrlFacts(hosts=("example.org",))
STORY = "/news/rain-stops-play-in-the-city-71"
LIST = json.dumps(
    {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "url": f"https://example.org{STORY}"}]}
)
ELSEWHERE = f"https://elsewhere.example{STORY}"
STATE = json.dumps(
    {"stories": [{"href": STORY, "image": "/img/rain-stops-play-in-the-city.jpg", "in": "/news/"}]}
)


def found(page: str) -> list[str]:
    return [one.url for one in read_listing(page.encode(), URL, FACTS).found]


@pytest.mark.parametrize(
    "data",
    [
        f'<script type="application/ld+json">{LIST}</script>',
        f'<script id="__NEXT_DATA__" type="application/json">{STATE}</script>',
        f'<script type="Application/JSON; charset=utf-8">{STATE.replace("/", chr(92) + "/")}</script>',
        f'<script type="application/json">{STATE.replace("/", chr(92) + "u002F")}</script>',
        f"<script>window.state = {STATE}</script>",
        f"<script type='module'>push([1, {json.dumps(STATE)}])</script>",
        f'<base href="/news/"><script type="application/json">{STATE}{STATE}</script>',
    ],
)
def test_what_lists_of_data_name(data: str) -> None:
    assert found(f"<body><div id='root'></div>{data}</body>") == [f"https://example.org{STORY}"]


@pytest.mark.parametrize(
    "page",
    [
        f'<script type="text/template">{STATE}</script><script src="/a.js">{STATE}</script>',
        f'<script type="application/json">{STATE.replace(STORY, ELSEWHERE)}</script>',
        '<script type="application/json">["/tag/rain-stops-play-again", "/\\ud8", "//[", "/a"]</script>',
        "<script type='application/json'></script>",
    ],
    ids=["a template", "another site", "other pages", "nothing"],
)
def test_what_is_not_taken(page: str) -> None:
    assert found(f"<body>{page}</body>") == []


def test_links_go_first() -> None:
    link = '<a href="/news/sun-comes-out-over-the-city-72">Sun</a>'
    page = f'<body>{link}<script type="application/json">{STATE}</script></body>'
    assert found(page) == ["https://example.org/news/sun-comes-out-over-the-city-72"]


def test_data_that_name_more_articles_than_the_page_links_to() -> None:
    linked, others = "/news/old-mill-at-the-lake-opens-again-7", [STORY, STORY.replace("71", "72")]
    link, data = f'<a href="{linked}">Old mill at the lake opens again</a>', json.dumps(others)
    page = f"<body>{link}<script type='application/json'>{{}}</script></body>"
    assert found(page.replace("{}", json.dumps(others[:1]))) == [f"https://example.org{linked}"]
    assert found(page.replace("{}", data)) == [f"https://example.org{path}" for path in (linked, *others)]
