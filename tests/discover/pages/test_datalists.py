"""Stories in the data of a page, whose addresses say little."""

from __future__ import annotations

import json
from typing import Any

import pytest

from newscrawl.discover.identity import UrlFacts
from newscrawl.discover.pages.datalists import stories_in
from newscrawl.discover.pages.listing import read_listing

LONG = ("The mill burns down to the ground", "The ferry sails again in May", "A bridge of glass for the town")
CODES = ("jkULQoV", "qWeRtYu", "PlMnBvC")


def stories(*more: tuple[str, str]) -> list[dict[str, Any]]:
    told = [*zip((f"/town/{code}" for code in CODES), LONG, strict=True), *more]
    return [{"title": title, "path": path} for path, title in told]


def paths(*scripts: str) -> list[str]:
    return [link.address.removeprefix("/town/") for link in stories_in(scripts)]


@pytest.mark.parametrize(
    "script",
    [
        json.dumps({"props": {"stories": stories()}}),
        json.dumps({f"Story:{number}": one for number, one in enumerate(stories())}),
        json.dumps([{"headlines": {"basic": one["title"]}, "url": one["path"]} for one in stories()]),
        f"window.state = {json.dumps(stories())}; start({{}})",
        f"push([1, {json.dumps(json.dumps({'items': stories()}))}])",
        f"push([1, {json.dumps('5:' + json.dumps(['$', {'items': stories()}]))}])",
        "if (a) { b = [[" + json.dumps(stories()),
    ],
)
def test_headlines_in_data_speak_for_their_addresses(script: str) -> None:
    assert paths(script) == [*CODES]
    assert [link.text for link in stories_in([script])] == [*LONG]


def test_a_short_headline_among_others_is_one_where_the_address_has_something_of_a_storys() -> None:
    more = ("/town/mill-burns", "Mill burns"), ("/town/all", "All of it"), ("/tag/mill-burns", "Mill burns")
    assert paths(json.dumps(stories(*more))) == [*CODES, "mill-burns"]


def test_a_list_of_addresses_alone_is_one_of_stories_where_most_look_like_that() -> None:
    named = [
        {"@type": "ListItem", "url": f"/town/{word}-sails-again-in-may"} for word in ("ferry", "old-boat")
    ]
    short = {"@type": "ListItem", "url": "/town/mill-burns-down"}
    assert paths(json.dumps([*named, short])) == []
    named.append({"@type": "ListItem", "url": "/town/bridge-of-glass-for-all"})
    assert paths(json.dumps([*named, short]))[-1] == "mill-burns-down"


def test_the_list_that_a_page_says_it_is_needs_no_headlines() -> None:
    codes = [f"/town/a/36db{number}30ba82" for number in range(3)]
    items = [{"@type": "ListItem", "url": code} for code in codes]
    assert paths(json.dumps({"@type": "ItemList", "itemListElement": items})) == [code[6:] for code in codes]
    assert paths(json.dumps({"links": items})) == []


@pytest.mark.parametrize(
    "data",
    [
        stories()[:2],
        stories(*((f"/town/{number}", "Menu") for number in "abcd")),
        [
            {"caption": text, "url": f"/town/{code}", "media": ""}
            for code, text in zip(CODES, LONG, strict=True)
        ][:2],
        {"images": stories()},
        [{"title": one["title"], "image": one["path"]} for one in stories()],
        [{"title": one["title"], "path": "/author" + one["path"]} for one in stories()],
        [{"text": one["title"], "path": one["path"]} for one in stories()],
    ],
    ids=["too few", "a menu", "captions", "pictures", "a picture each", "writers", "no headlines"],
)
def test_what_is_no_list_of_stories(data: Any) -> None:
    assert paths(json.dumps(data)) == []


def test_data_without_end_are_left() -> None:
    assert paths('{"a":' * 100_000, "[" * 100_000, '[["' * 1000, "", "[1]") == []


def test_a_page_whose_data_list_stories_is_a_listing_of_these() -> None:
    page = f"<body><div id='app'></div><script type='application/json'>{json.dumps(stories())}</script>"
    found = read_listing(page.encode(), "https://example.org/", UrlFacts(hosts=("example.org",))).found
    assert [(one.url, one.title) for one in found] == [
        (f"https://example.org/town/{code}", title) for code, title in zip(CODES, LONG, strict=True)
    ]
    known = UrlFacts(article=r"/town/\d+")
    assert read_listing(page.encode(), "https://example.org/", known).found == []
