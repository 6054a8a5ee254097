"""Mistakes in the facts of an outlet."""

from __future__ import annotations

from typing import Any

import pytest
from scrapy.settings import Settings

from newscrawl import settings as ours
from newscrawl.discover.identity import UrlFacts
from newscrawl.extract.layout import Layout
from newscrawl.options import OptionError
from newscrawl.outlets.faults import FACTS, check, faults
from newscrawl.outlets.loader import OutletLoader
from newscrawl.spiders.base import NewsSpider

URLS: Any = UrlFacts
LAYOUT: Any = Layout
"""The same to whoever checks types: people who write outlets do not."""
LOADER = OutletLoader(Settings({"SPIDER_MODULES": ours.SPIDER_MODULES}))
SOUND: dict[str, Any] = {
    "name": "mill",
    "outlet_name": "The Mill",
    "domain": "mill.example",
    "time_zone": "Europe/Oslo",
    "urls": UrlFacts(
        article=r"//mill\.example/(?P<path>[a-z/-]+)-(?P<id>\d+)\.html",
        canonical="https://mill.example/{path}-{id}.html",
        reject=("^/video/",),
    ),
    "sections": {"world": "https://mill.example/world"},
    "pagination": "{url}/page/{n}",
    "feeds": {"all": "https://mill.example/rss"},
    "news_sitemaps": ("https://mill.example/news.xml",),
    "dated_sitemaps": ("https://mill.example/{yyyy}-{mm}.xml",),
    "custom_settings": {"DOWNLOAD_DELAY": 3},
    "colour": "of our own",
}


def outlet(**facts: Any) -> type[NewsSpider]:
    return type("Mill", (NewsSpider,), {**SOUND, "__module__": __name__, **facts})


@pytest.mark.parametrize("name", sorted({*LOADER.list()} - {"news"}))
def test_the_outlets_that_are_here_have_none(name: str) -> None:
    spider: Any = LOADER.load(name)
    assert not [*faults(spider)]


def test_neither_has_any_outlet_once_it_is_described() -> None:
    spider: Any = LOADER.load("news")
    assert not [*faults(spider.for_arguments({"url": "https://mill.example/"}))]


def test_what_addresses_look_like_must_be_said() -> None:
    facts = {name: value for name, value in SOUND.items() if name != "urls"}
    (fault,) = faults(type("Mill", (NewsSpider,), facts))
    assert fault.startswith("urls: missing")


def test_neither_have_sound_facts() -> None:
    assert not [*faults(outlet())]
    assert not [*faults(outlet(pagination="{url}?p={n:02}", urls=UrlFacts()))]
    assert not [*faults(outlet(language="zh-Hant", country=None, domain="127.0.0.1:8000"))]
    assert not [*faults(outlet(name="mill-2.example", __annotations__={"sections": "ClassVar"}))]


def test_a_machine_without_time_zones_is_told_of_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """As slim containers are; an outlet that names no zone needs none."""
    monkeypatch.setattr("newscrawl.outlets.faults.ZoneInfo", {}.__getitem__)
    monkeypatch.setattr("newscrawl.outlets.faults.available_timezones", set)
    assert [*faults(outlet())] == ["time_zone: this machine knows none; install them (pip install tzdata)"]
    assert not [*faults(outlet(time_zone=""))]


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"section": {}}, "section: there is no such fact; did you mean sections?"),
        ({"timezone": "Europe/Oslo"}, "timezone: there is no such fact; did you mean time_zone?"),
        ({"time_zone": "Mars/Base"}, "time_zone: no zone 'Mars/Base'"),
        ({"time_zone": "../Oslo"}, "time_zone: no zone '../Oslo'"),
        ({"sections": {"world": "/world"}}, "sections, world: '/world' is no web address"),
        ({"feeds": ("https://mill.example/rss",)}, 'feeds: must be written {"name": "https://…"}'),
        ({"feeds": {"all": None}}, "feeds, all: None is no web address"),
        ({"news_sitemaps": "https://mill.example/news.xml"}, 'news_sitemaps: must be written ("https://…",)'),
        ({"sitemaps": ("mill.example/map.xml",)}, "sitemaps: 'mill.example/map.xml' is no web address"),
        (
            {"dated_sitemaps": ("https://mill.example/{year}.xml",)},
            "dated_sitemaps: https://mill.example/{year}",
        ),
        (
            {"pagination": "{url}?p={page}"},
            "pagination: '{url}?p={page}' cannot be filled in: KeyError: 'page'",
        ),
        ({"pagination": "{url}/page/2"}, "pagination: '{url}/page/2' has no place {n} for the number"),
        ({"urls": UrlFacts(article="(((")}, "urls, article: '(((' is no pattern: missing ), unterminated"),
        ({"urls": UrlFacts(ids="(((")}, "urls, ids: '(((' is no pattern: missing ), unterminated"),
        ({"urls": UrlFacts(ids=r"-(?P<id>\d+)$", article="/a/")}, "urls, ids: is for outlets whose articles"),
        (
            {"urls": UrlFacts(reject=("/([a-z]+-?)+$",))},
            "urls, reject: '/([a-z]+-?)+$' never comes to an end",
        ),
        ({"urls": UrlFacts(reject=("*video",))}, "urls, reject: '*video' is no pattern: nothing to repeat"),
        (
            {"urls": UrlFacts(article=r"-(?P<id>\d+)", canonical="https://mill.example/{path}-{id}")},
            "urls, canonical: 'https://mill.example/{path}-{id}' cannot be filled in: KeyError: 'path'",
        ),
        ({"domain": 5}, "domain: 5 is no text"),
        ({"country": ("NO",)}, "country: ('NO',) is no text"),
        ({"time_zone": 1}, "time_zone: 1 is no text"),
        ({"pagination": 2}, "pagination: 2 is no text"),
        ({"urls": ("mill.example",)}, "urls: of a wrong kind; the least is UrlFacts(hosts="),
        ({"urls": URLS(canonical=5)}, "urls, canonical: 5 is no text"),
        ({"urls": URLS(keep_query=(5,))}, "urls, keep_query: 5 is no text"),
        ({"urls": URLS(types="video")}, 'urls, types: must be written {"pattern": "type"}'),
        ({"sections": {5: "https://mill.example/5"}}, "sections: the name 5 is no text"),
        ({"dated_sitemaps": None}, 'dated_sitemaps: must be written ("https://…",), with the comma'),
        ({"dated_sitemaps": (5,)}, "dated_sitemaps: 5 is no web address"),
        ({"layouts": LAYOUT(name="V1")}, "layouts: must be written (Layout(…),), with the comma"),
        ({"layouts": ("V1",)}, "layouts: must be written (Layout(…),), with the comma"),
        ({"layouts": (LAYOUT(name="V1", body="div["),)}, "layouts, V1, body: 'div[' is not a CSS selector: "),
        (
            {"layouts": (LAYOUT(name="V1", byline="a:no-such()"),)},
            "layouts, V1, byline: 'a:no-such()' is not",
        ),
        ({"layouts": (LAYOUT(name="V1", drop=["aside"]),)}, "layouts, V1, drop: ['aside'] is no text"),
        ({"layouts": (LAYOUT(name="V1", cut_words="9"),)}, "layouts, V1, cut_words: '9' is no number"),
        ({"layouts": (LAYOUT(name="V1", script_data="a"),)}, "layouts, V1, script_data: must be written {"),
        ({"name": "The Mill"}, "name: 'The Mill' cannot be used; write letters and digits"),
        ({"name": "../mill"}, "name: '../mill' cannot be used; write letters and digits"),
        ({"domain": "http://mill.example"}, "domain: 'http://mill.example' cannot be used; write the host"),
        ({"domain": ""}, "domain: missing"),
        ({"outlet_name": ""}, "outlet_name: missing"),
        ({"country": "Norway"}, "country: 'Norway' cannot be used; write two capitals of ISO 3166"),
        ({"country": "no"}, "country: 'no' cannot be used"),
        ({"language": "Norwegian"}, "language: 'Norwegian' cannot be used; write a code of BCP 47"),
        ({"language": "pt_BR"}, "language: 'pt_BR' cannot be used"),
        (
            {"urls": UrlFacts(hosts=("mill.example", "http://m.mill.example/"))},
            "urls, hosts: 'http://m.mill.example/' cannot be used",
        ),
        ({"__annotations__": {"language": "en"}}, "language: is given nothing; write = in the place of :"),
    ],
)
def test_each_mistake_is_told(facts: dict[str, Any], told: str) -> None:
    (fault,) = faults(outlet(**facts))
    assert fault.startswith(told)
    with pytest.raises(OptionError, match=__file__):
        check(outlet(**facts))


@pytest.mark.parametrize("value", [5, True, b"x", object(), [5], (5,), {"a": 5}, {5: "x"}])
def test_whatever_a_fact_is_there_is_a_line_and_no_traceback(value: object) -> None:
    for name in FACTS:
        found = [*faults(outlet(**{name: value}))]
        assert found
        assert all(fault.startswith(name) for fault in found)
