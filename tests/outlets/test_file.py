"""The file of a new outlet: valid Python whatever the site is called, and the facts that were put in."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.outlets.file import LINE_LENGTH, MAX_LINES, Draft, name_of, render
from newscrawl.spiders.base import NewsSpider
from tests.project import PROJECT

HOME = "https://www.daily.example"


def draft(**facts: Any) -> Draft:
    known: dict[str, Any] = {
        "name": "daily",
        "outlet_name": "The Daily",
        "domain": "daily.example",
        "home": HOME + "/",
        "seen": date(2026, 11, 25),
        "hosts": ("www.daily.example",),
    }
    return Draft(**known | facts)


def loaded(text: str) -> type[NewsSpider]:
    module = ModuleType("daily")
    exec(compile(text, "daily.py", "exec"), module.__dict__)
    (spider,) = [
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, NewsSpider) and value is not NewsSpider
    ]
    return spider


def test_parameters_that_are_part_of_an_address() -> None:
    spider = loaded(render(draft(article=r"/read\?id=(?P<id>\d+)$", keep_query=("cat", "id"))))
    assert spider.urls.keep_query == ("cat", "id")


def test_a_form_of_those_with_an_id() -> None:
    urls = loaded(render(draft(ids=r"-(?P<id>\d{7})$"))).urls
    assert (urls.article, urls.ids) == (None, r"-(?P<id>\d{7})$")


LONG = (
    r"^https?://(?:www\.)?(?:daily\.example)/(?:(?:politics|sport|town-and-valley|trade)/(?![^/?#.-]+-\d+(?:[/.]|$))"
    r"(?:[^/?#.-]+-)+[^/?#.-]+|(?:[^/?#]+/)*?(?:[^/?#.-]+-){3,}[^/?#.-]+)/?$"
)


def test_a_long_form_stands_in_pieces() -> None:
    text = render(draft(article=LONG))
    assert loaded(text).urls.article == LONG
    assert max(map(len, text.splitlines())) <= LINE_LENGTH


@given(st.text(alphabet='ab/\\"-[]\n', max_size=300))
def test_whatever_a_form_is_the_file_says_it(pattern: str) -> None:
    text = render(draft(article=pattern))
    assert loaded(text).urls.article == (pattern or None)


def test_what_was_found_is_what_the_file_says() -> None:
    feeds = {"all": f"{HOME}/rss.xml", "elsewhere": "https://feeds.example.net/daily?format=xml"}
    spider = loaded(
        render(
            draft(
                country="GB",
                language="en",
                article=r"-(?P<id>\d{7})$",
                sections={"world": f"{HOME}/world/"},
                feeds=feeds,
                news_sitemaps=(f"{HOME}/news.xml",),
                sitemaps=(f"{HOME}/a.xml", f"{HOME}/b.xml"),
                dated_sitemaps=(HOME + "/sitemap-{yyyy}-{mm}.xml",),
            )
        )
    )
    assert (spider.name, spider.outlet_name, spider.country, spider.language) == (
        "daily",
        "The Daily",
        "GB",
        "en",
    )
    assert spider.urls.article == r"-(?P<id>\d{7})$"
    assert spider.urls.hosts == ("www.daily.example",)
    assert spider.sections == {"world": f"{HOME}/world/"}
    assert spider.feeds == feeds
    assert spider.news_sitemaps == (f"{HOME}/news.xml",)
    assert spider.sitemaps == (f"{HOME}/a.xml", f"{HOME}/b.xml")
    assert spider.dated_sitemaps == (HOME + "/sitemap-{yyyy}-{mm}.xml",)


@given(
    st.text(max_size=200), st.text(max_size=60), st.dictionaries(st.text(max_size=8), st.text(max_size=30))
)
def test_nothing_of_a_page_becomes_code(name: str, pattern: str, pairs: dict[str, str]) -> None:
    feeds = {key: f"{HOME}/{path}" for key, path in pairs.items()}
    spider = loaded(render(draft(outlet_name=name, article=pattern, feeds=feeds)))
    assert spider.urls.article == (pattern or None)
    assert len(spider.outlet_name) <= 60
    assert set(spider.feeds) <= set(feeds)


@pytest.mark.parametrize(
    "name", ['"""; import os; """', "line\nbreak", "back\\slash", "{HOME}", "\u2028", ""]
)
def test_a_name_that_would_end_the_docstring(name: str) -> None:
    assert loaded(render(draft(outlet_name=name))).outlet_name


def test_a_file_stays_short_and_keeps_the_first_of_both() -> None:
    many = {f"s{n}": f"{HOME}/a-rather-long-name-of-a-section-{n}/" for n in range(30)}
    text = render(draft(sections=many, feeds=many))
    spider = loaded(text)
    assert len(text.splitlines()) <= MAX_LINES
    assert list(spider.sections)[:5] == list(spider.feeds)[:5] == [f"s{n}" for n in range(5)]


@pytest.mark.parametrize("how", [("format", "--check"), ("check", "--no-cache")])
def test_the_formatter_and_the_linter_have_nothing_to_add(how: tuple[str, ...]) -> None:
    few = {f"s{n}": f"{HOME}/a-rather-long-name-of-a-section-{n}/" for n in range(3)}
    hosts = tuple(f"{name}.the-daily-of-the-valley.example" for name in ("www", "sport", "town"))
    text = render(
        draft(
            article=LONG,
            sections=few,
            feeds=few,
            sitemaps=(f"{HOME}/a.xml",),
            hosts=hosts,
            reject=(r"^(?!/upper/)",),
        )
    )
    place = PROJECT / "newscrawl" / "spiders" / "daily.py"
    command = [sys.executable, "-m", "ruff", *how, "--stdin-filename", str(place), "-"]
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=False, cwd=PROJECT)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", ["", "a-b", "Daily", "1st", "os.path"])
def test_a_name_that_is_no_module(name: str) -> None:
    with pytest.raises(ValueError, match="lower-case"):
        render(draft(name=name))


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("www.the-news.co.uk", "thenews"),
        ("news.example.org", "example"),
        ("example.com.au:8080", "example"),
        ("www.20minutos.es", "outlet20minutos"),
        ("localhost", "localhost"),
        ("xn--e1afmkfd.xn--p1ai", "xne1afmkfd"),
    ],
)
def test_a_module_is_named_after_the_host(host: str, name: str) -> None:
    assert name_of(host) == name
