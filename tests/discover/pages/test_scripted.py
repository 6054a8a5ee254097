"""Addresses of articles in the data of a page that links to fewer."""

from __future__ import annotations

import json
from urllib.parse import urljoin

import pytest

from newscrawl.discover.found import Child
from newscrawl.discover.identity import UrlFacts
from newscrawl.discover.pages.autodiscover import explore
from newscrawl.discover.pages.listing import read_listing

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


def test_what_only_the_foot_of_a_page_links_to_is_none_beside_what_its_data_name() -> None:
    foot = '<footer><a href="/how-we-work-and-pay-our-way">How we work and pay our way</a></footer>'
    assert found(f"<body>{foot}</body>") == ["https://example.org/how-we-work-and-pay-our-way"]
    data = f"<script>window.state = {STATE}</script>"
    assert found(f"<body>{foot}{data}</body>") == [f"https://example.org{STORY}"]
    site = explore(f"<body>{foot}{data}</body>".encode(), URL)
    assert [one.url for one in site.articles] == [f"https://example.org{STORY}"]


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


BOX = '<div data-endpoint="{}" data-page="1"><b>Loading</b></div>'


@pytest.mark.parametrize("asked", ["/api/stories?page=1", "/ajax/list/town", f"{URL}town/load-more"])
def test_what_a_script_fills_a_box_with_is_a_part_of_the_page(asked: str) -> None:
    reading = read_listing(BOX.format(asked).encode(), URL, FACTS)
    assert reading.children == [Child(urljoin(URL, asked), is_part=True)]


def test_where_the_form_of_addresses_is_known_a_part_is_asked_for_if_a_page_lists_nothing() -> None:
    facts = UrlFacts(article=r"/story-\d+$", hosts=FACTS.hosts)
    box = BOX.format("/api/stories?page=1")
    for links, parts in ("", 1), ('<a href="/about">Us</a>', 1), ('<a href="/story-7">The mill</a>', 0):
        assert len(read_listing(f"{box}{links}".encode(), URL, facts).children) == parts


@pytest.mark.parametrize(
    "page",
    [
        BOX.format("/img/mill.jpg"),
        BOX.format("https://elsewhere.example/api/stories"),
        BOX.format("/api/stories?page={page}"),
        '<div data-api="/api/stories"><a href="/town">Town</a></div>',
        BOX.format("/api/stories") + '<a rel="next" href="/?page=2">2</a>',
    ],
    ids=["a picture", "another site", "a template", "links of its own", "a next page"],
)
def test_what_is_no_part(page: str) -> None:
    assert not any(child.is_part for child in read_listing(page.encode(), URL, FACTS).children)
