"""Each outlet's file holds facts, in the right form; the table in the documentation is made from them."""

from __future__ import annotations

import ast
import inspect
import re
import sys
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import pytest

from docs import outlets as page
from newscrawl.discover.addresses.urls import tidy
from newscrawl.discover.documents.dated import dated_sitemaps
from newscrawl.discover.identity import identify, why_not
from newscrawl.spiders.base import NewsSpider
from newscrawl.spiders.shared.fetched import ArticleSpider
from newscrawl.spiders.shared.followed import FollowingSpider
from newscrawl.spiders.shared.sourced import SourceSpider
from tests.project import PROJECT, Project

OUTLETS = page.outlets()
OWN = [spider for spider in OUTLETS if spider.name != "businessstandard"]
DATED_IN_INDIA = {
    *("businessline", "businessstandard", "businesstoday", "cnbctv18", "economictimes", "financialexpress"),
    *("firstpost", "freepressjournal", "indianexpress", "moneycontrol", "ndtvprofit", "news18"),
    *("outlookbusiness", "thehindu", "zeenews"),
}

each = pytest.mark.parametrize("spider", OUTLETS, ids=lambda spider: spider.name)
each_own = pytest.mark.parametrize("spider", OWN, ids=lambda spider: spider.name)


def source_of(spider: type[NewsSpider]) -> Path:
    return Path(inspect.getfile(spider))


def sources_of(spider: type[NewsSpider]) -> list[str]:
    filled = [
        url for p in spider.dated_sitemaps for url in dated_sitemaps(p, date(2019, 3, 1), date(2019, 3, 1))
    ]
    return [
        *spider.sections.values(), *spider.feeds.values(), *spider.news_sitemaps, *spider.sitemaps, *filled,
    ]  # fmt: skip


@each_own
def test_a_file_is_short(spider: type[NewsSpider]) -> None:
    assert len(source_of(spider).read_text("utf-8").splitlines()) <= 40


@each
def test_a_file_holds_facts_and_no_code(spider: type[NewsSpider]) -> None:
    tree = ast.parse(source_of(spider).read_text("utf-8"))
    (body,) = [node.body for node in tree.body if isinstance(node, ast.ClassDef)]
    assert all(isinstance(node, (ast.Assign, ast.Expr)) for node in body)
    assigned = {
        t.id for node in body if isinstance(node, ast.Assign) for t in node.targets if isinstance(t, ast.Name)
    }
    halves = (ArticleSpider, SourceSpider, FollowingSpider)
    facts = [name for half in halves for name in half.__annotations__]
    assert assigned <= {"name", *facts}


@each
def test_the_file_is_named_as_the_outlet(spider: type[NewsSpider]) -> None:
    assert source_of(spider).stem == spider.name
    assert re.fullmatch(r"[a-z][a-z0-9]*", spider.name)
    assert spider.__name__.endswith("Spider")


@each
def test_who_it_is(spider: type[NewsSpider]) -> None:
    assert spider.outlet_name
    assert re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", spider.domain)
    assert spider.country is None or re.fullmatch(r"[A-Z]{2}", spider.country)
    assert spider.language is None or re.fullmatch(r"[a-z]{2}", spider.language)
    assert spider.time_zone, "add the zone of the times that its pages print"
    assert ZoneInfo(spider.time_zone).key == spider.time_zone


@each
def test_there_is_somewhere_to_begin(spider: type[NewsSpider]) -> None:
    sources = sources_of(spider)
    assert sources
    assert len(set(sources)) == len(sources)
    for url in sources:
        assert urlsplit(url).scheme in ("http", "https")
        assert tidy(url, trackers=True) == url


@each
def test_sections_can_be_told_from_feeds(spider: type[NewsSpider]) -> None:
    for name in [*spider.sections, *spider.feeds]:
        assert re.fullmatch(r"[a-z0-9-]+", name), "a name is typed in a shell"
    if spider.pagination:
        assert spider.pagination.format(url="https://example.org/a", n=2) != "https://example.org/a"


@each
def test_a_home_page_and_a_section_are_no_articles(spider: type[NewsSpider]) -> None:
    host = next(iter(spider.urls.hosts), f"www.{spider.domain}")
    for url in (f"https://{host}/", *spider.sections.values()):
        assert why_not(url, spider.urls), url


@each
def test_hosts_are_those_of_the_domain(spider: type[NewsSpider]) -> None:
    hosts = spider.urls.hosts
    assert not hosts or hosts[0] == spider.domain or hosts[0].endswith("." + spider.domain)
    elsewhere = "https://elsewhere.example.org/news/2019/03/01/a-slug-of-many-words-11624778080170.html"
    assert identify(elsewhere, spider.urls, spider.name) is None


@each
def test_it_says_whether_it_was_seen_live(spider: type[NewsSpider]) -> None:
    assert page.seen(sys.modules[spider.__module__].__doc__ or "").startswith(("no", "yes"))


def test_what_a_file_says_of_having_been_seen() -> None:
    assert page.seen("An Outlet (India). Not yet seen live.") == "no"
    assert page.seen("It. Not yet seen live; tested on a feed of 2021.") == "no; tested on a feed of 2021"
    assert page.seen("It. Seen live in May 2027.") == "yes in May 2027"
    assert page.seen("It.") == ""


def test_who_is_there() -> None:
    names = {spider.name for spider in OUTLETS}
    assert len(names) == len(OUTLETS)
    assert names >= DATED_IN_INDIA
    assert all(spider.dated_sitemaps for spider in OUTLETS if spider.name in DATED_IN_INDIA)
    others = [spider for spider in OUTLETS if spider.name not in DATED_IN_INDIA]
    assert len(others) >= 25
    assert len({spider.country for spider in others}) >= 10


def test_the_table_is_up_to_date() -> None:
    assert page.PAGE.read_text("utf-8") == page.table(), "run: python -m docs.outlets"


def test_scrapy_lists_them_all(project: Project) -> None:
    run = project.scrapy("list")
    assert run.status == 0, run.stderr
    assert {spider.name for spider in OUTLETS} <= set(run.stdout.split())
    assert not project.archive.exists()
    assert PROJECT.joinpath("docs/outlets.md").is_file()
