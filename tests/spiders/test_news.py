"""`scrapy crawl news`: an outlet that nobody has described, on the loopback."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from newscrawl.options import OptionError
from newscrawl.runs.status import ExitStatus
from newscrawl.spiders.news import AnyOutletSpider
from tests import unknown
from tests.project import Project, Run
from tests.site import Answer, Page, Site

HERE = ("-a", f"url={unknown.HOME}/")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = Project(tmp_path / "archive")
    made.outlet = made.archive / "valleydaily.example"
    return made


def crawl(project: Project, site: Site, *arguments: str) -> Run:
    environ: dict[str, Any] = site.environ
    run = project.scrapy("crawl", "news", *site.arguments, *(arguments or HERE), **environ)
    assert "Traceback" not in run.stderr, run.stderr
    return run


def by_url(project: Project) -> dict[str, dict[str, Any]]:
    return {record["url"]: record for record in project.records()}


@pytest.mark.parametrize("declared", [True, False])
def test_every_article_from_the_home_page_alone(project: Project, declared: bool) -> None:
    with unknown.site(declared=declared) as site:
        run = crawl(project, site)
    assert run.status == ExitStatus.OK, run.stderr
    records = by_url(project)
    assert set(records) == {unknown.address(n) for n in unknown.NUMBERS}
    for number in unknown.NUMBERS:
        record = records[unknown.address(number)]
        assert record["headline"] == unknown.headline(number)
        assert record["article_body"] == "\n\n".join(unknown.paragraphs(number))
        assert record["outlet"] == {
            "id": "valleydaily.example", "name": "Valley Daily", "domain": "valleydaily.example"
        }  # fmt: skip
        assert record["id"].startswith("valleydaily.example:")


def test_the_next_run_fetches_no_article_again(project: Project) -> None:
    with unknown.site() as site:
        assert crawl(project, site).status == ExitStatus.OK
        site.counts.clear()
        assert crawl(project, site).status == ExitStatus.OK
        assert [site.counts[unknown.address(n)] for n in unknown.NUMBERS] == [0] * len(unknown.NUMBERS)
    assert len(project.records()) == len(unknown.NUMBERS)


def test_the_address_may_lack_www(project: Project) -> None:
    with unknown.site() as site:
        site.pages["https://valleydaily.example/"] = Page(b"", 301, {"Location": f"{unknown.HOME}/"})
        site.pages["https://valleydaily.example/robots.txt"] = Page(
            b"", 301, {"Location": f"{unknown.HOME}/robots.txt"}
        )
        assert crawl(project, site, "-a", "url=https://valleydaily.example").status == ExitStatus.OK
    assert set(by_url(project)) == {unknown.address(n) for n in unknown.NUMBERS}


def test_a_site_that_answers_anything_with_its_home_page(project: Project) -> None:
    with unknown.site(declared=False) as site:
        site.default = unknown.listing(range(6))
        assert crawl(project, site).status == ExitStatus.OK
    assert len(project.records()) == len(unknown.NUMBERS)


def test_a_site_that_refuses_what_it_does_not_know(project: Project) -> None:
    with unknown.site(declared=False) as site:
        site.default = Page(b"", 403)
        assert crawl(project, site).status == ExitStatus.OK
    assert len(project.records()) == len(unknown.NUMBERS)


def test_a_site_that_robots_txt_closes(project: Project) -> None:
    with unknown.site() as site:
        site.pages[f"{unknown.HOME}/robots.txt"] = Page(b"User-agent: *\nDisallow: /\n")
        assert crawl(project, site).status != ExitStatus.OK
        assert {asked.path for asked in site.asked} == {"/robots.txt"}


def test_a_site_that_refuses_us(project: Project) -> None:
    with Site({}, default=Page(b"", 403)) as site:
        assert crawl(project, site).status == ExitStatus.REFUSED


@pytest.mark.parametrize("arguments", [("-a", "limit=3"), ("-a", "url=valleydaily.example"), ("-a", "url=")])
def test_an_address_is_needed(project: Project, arguments: tuple[str, ...]) -> None:
    run = project.scrapy("crawl", "news", *arguments)
    assert run.status == ExitStatus.BAD_ARGUMENTS
    assert len(run.lines) == 1
    assert "https://example.org/" in run.lines[0]
    assert not project.archive.exists()


@pytest.mark.parametrize("separator", [" ", ",", ", ", "\n"])
def test_one_home_page_is_one_outlet(project: Project, separator: str) -> None:
    two = separator.join((f"{unknown.HOME}/", "https://second.example/"))
    with unknown.site() as site:
        run = crawl(project, site, "-a", f"url={two}")
        assert not site.asked
    assert run.status == ExitStatus.BAD_ARGUMENTS
    assert len(run.lines) == 1
    assert "name one home page" in run.lines[0]
    assert not project.archive.exists()


def test_two_sites_are_two_outlets() -> None:
    one = AnyOutletSpider.for_arguments({"url": "https://www.one.example/"})
    two = AnyOutletSpider.for_arguments({"url": "http://two.example:8080/de/"})
    assert (one.name, two.name) == ("one.example", "two.example-8080")
    assert AnyOutletSpider.for_arguments({"url": "http://[2001:db8::1]:8080/"}).name == "2001-db8-1-8080"
    assert AnyOutletSpider.name == "news"
    with pytest.raises(OptionError):
        AnyOutletSpider.for_arguments({})


def test_a_wordpress_site_that_names_no_source(project: Project) -> None:
    """Short slugs count where the site calls them posts; its pages do not, wherever they are linked."""
    home, page = unknown.HOME, f"{unknown.HOME}/how-we-pay-our-way/"
    posts = {f"{home}/{topic}-opens/": number for number, topic in enumerate(unknown.TOPICS)}
    menu = f'<nav><a href="{page}">How we pay our way</a></nav>'
    links = "".join(f'<h2><a href="{unknown.address(n)}">{unknown.headline(n)}</a></h2>' for n in (0, 1))
    names = ("posts-post-1", "posts-page-1", "users-1")
    children = [f"{home}/wp-sitemap-{name}.xml" for name in names]
    pages = {
        f"{home}/": Page(f"<html><body>{menu}{links}</body></html>".encode(), headers=unknown.HTML),
        page: unknown.article(0),
        f"{home}/wp-sitemap.xml": unknown.sitemap(*children, index=True),
        children[0]: unknown.sitemap(*posts),
        children[1]: unknown.sitemap(page),
        children[2]: unknown.sitemap(f"{home}/author/mara/"),
        **{unknown.address(n): unknown.article(n) for n in (0, 1)},
    }
    for url, number in posts.items():
        told = unknown.article(number)
        pages[url] = Page(
            told.body.replace(unknown.address(number).encode(), url.encode()), headers=unknown.HTML
        )
    with Site(pages) as site:
        assert crawl(project, site).status == ExitStatus.OK
        assert not site.counts[children[1]]
    assert set(by_url(project)) == {*posts, unknown.address(0), unknown.address(1)}


HEAD = "Old mill of the upper valley opens again"
FEW = ("mill", "bridge", "tower")


def story(word: str, charset: str = "utf-8") -> Page:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in unknown.paragraphs(FEW.index(word)))
    html = f"<html><head><title>{HEAD}</title></head><body><h1>{HEAD}</h1>{text}</body></html>"
    return Page(html.encode(charset), headers={"Content-Type": "text/html"})


def test_addresses_that_say_little_under_headlines(project: Project) -> None:
    found = [f"{unknown.HOME}/news/{word}" for word in FEW]
    with Site({f"{unknown.HOME}/": heads(found), **dict(zip(found, map(story, FEW), strict=True))}) as site:
        assert crawl(project, site).status == ExitStatus.OK
    assert set(by_url(project)) == set(found)


def heads(found: list[str]) -> Page:
    return Page(
        "".join(f'<h2><a href="{url}">{HEAD}</a></h2>' for url in found).encode(), headers=unknown.HTML
    )


def test_articles_on_a_host_beside_the_home_page(project: Project) -> None:
    sport = "https://sport.valleydaily.example"
    found = [f"{sport}/old-{word}-of-the-valley-opens-again-71{FEW.index(word)}34.html" for word in FEW]
    with Site({f"{unknown.HOME}/": heads(found), **dict(zip(found, map(story, FEW), strict=True))}) as site:
        assert crawl(project, site).status == ExitStatus.OK
    assert set(by_url(project)) == set(found)


def test_a_page_of_feeds_in_the_place_of_a_feed(project: Project) -> None:
    pages = {
        f"{unknown.HOME}/": Page(b'<a href="/rss/">RSS</a>', headers=unknown.HTML),
        f"{unknown.HOME}/rss/": Page(b'<h1>Feeds</h1><a href="/rss/all.xml">All</a>', headers=unknown.HTML),
        f"{unknown.HOME}/rss/all.xml": unknown.feed(range(3)),
        **{unknown.address(number): unknown.article(number) for number in range(3)},
    }
    with Site(pages) as site:
        assert crawl(project, site).status == ExitStatus.OK
    assert set(by_url(project)) == {unknown.address(number) for number in range(3)}


def test_of_what_is_called_a_feed_that_is_kept_which_is_one(project: Project) -> None:
    """The links of the home page and its sitemap are away, so that only the feed tells."""
    declared = '<link rel="alternate" type="{}" title="Feed" href="{}">'
    head = declared.format("text/xml", "/latest.xml") + declared.format("application/json", "/state.json")
    with unknown.site() as site:
        site.pages[f"{unknown.HOME}/"] = Page(
            f"<head>{head}</head><p>Soon.</p>".encode(), headers=unknown.HTML
        )
        site.pages[f"{unknown.HOME}/robots.txt"] = Page(b"")
        del site.pages[f"{unknown.HOME}/sitemap.xml"]
        site.pages[f"{unknown.HOME}/latest.xml"] = unknown.feed(unknown.NUMBERS)
        site.pages[f"{unknown.HOME}/state.json"] = Page(b"{}", headers={"Content-Type": "application/json"})
        run = crawl(project, site, *HERE, "-s", "SUMMARY_ALWAYS=True")
    assert run.status == ExitStatus.OK, run.stderr
    assert "state.json" not in run.stderr
    assert set(by_url(project)) == {unknown.address(n) for n in unknown.NUMBERS}


def test_a_site_in_an_old_charset_that_it_does_not_declare(project: Project) -> None:
    title = "Вести верхней долины"
    lead = "Старую мельницу верхней долины в пятницу открыли снова, сообщили в сельском совете. " * 4
    path = "/vesti/staraya-melnitsa-otkryta-7123.html"
    home = f"<title>{title}</title><h2><a href='{path}'>Мельницу открыли</a></h2>"
    page = f"<title>Мельницу открыли</title><h1>Мельницу открыли</h1><p>{lead}</p><p>{lead}</p>"
    bare = {"Content-Type": "text/html"}
    pages = {
        f"{unknown.HOME}/": Page(home.encode("cp1251"), headers=bare),
        f"{unknown.HOME}{path}": Page(page.encode("cp1251"), headers=bare),
    }
    with Site(pages) as site:
        assert crawl(project, site).status == ExitStatus.OK
    (record,) = project.records()
    assert record["outlet"]["name"] == title
    assert record["headline"] == "Мельницу открыли"
    assert lead.strip() in record["article_body"]


def test_what_came_of_a_feed_whose_end_is_lost_is_taken(project: Project) -> None:
    """Some servers announce more bytes than they send, each time."""
    half = Page(unknown.feed(range(8)).body.partition(unknown.address(3).encode())[0], fault="short")
    pages = unknown.pages() | {f"{unknown.HOME}/": unknown.listing(range(0), FEED_LINK)}
    pages |= {f"{unknown.HOME}/rss/all.xml": half}
    for place in ("/robots.txt", "/sitemap.xml", "/world", "/business"):
        pages[f"{unknown.HOME}{place}"] = Page(b"", 404)
    with Site(pages) as site:
        run = crawl(project, site, *HERE, "-s", "SUMMARY_ALWAYS=1", "-s", "RETRY_TIMES=1")
        assert site.counts[f"{unknown.HOME}/rss/all.xml"] == 2
    assert set(by_url(project)) == {unknown.address(n) for n in range(3)}
    assert f"faulty     {unknown.HOME}/rss/all.xml: cut off" in run.stderr


FEED_LINK = '<link rel="alternate" type="application/rss+xml" href="/rss/all.xml">'
NAMED = Page(f"Sitemap: {unknown.HOME}/map.xml\n".encode())


@pytest.mark.parametrize(
    ("home", "fault"),
    [
        (Page(b"", 500), "status 500"),
        (Page(b"", 404), "404"),
        (Page(b"<html>" * 50, fault="reset"), "answer cut off"),
    ],
    ids=["500", "404", "reset"],
)
def test_sitemaps_of_robots_txt_where_the_home_page_fails(project: Project, home: Page, fault: str) -> None:
    found = [unknown.address(n) for n in range(3)]
    pages = {f"{unknown.HOME}/": home, "/robots.txt": NAMED, "/map.xml": unknown.sitemap(*found)}
    pages |= {url: unknown.article(n) for n, url in enumerate(found)}
    with Site(pages) as site:
        run = crawl(project, site, *HERE, "-s", "SUMMARY_ALWAYS=1", "-s", "RETRY_ENABLED=0")
    assert run.status == ExitStatus.OK
    assert set(by_url(project)) == set(found)
    assert f"faulty     {unknown.HOME}/: {fault}" in run.stderr


@pytest.mark.parametrize("named", [False, True])
def test_of_a_sitemap_that_nobody_named_only_what_is_new_is_taken(project: Project, named: bool) -> None:
    urls = "".join(
        f"<url><loc>{unknown.address(n)}</loc><lastmod>{day}</lastmod></url>"
        for n, day in enumerate(("2015-01-01", "2015-01-02", datetime.now(UTC).date()))
    )
    pages: dict[str, Answer] = {
        f"{unknown.HOME}/": Page(b"<p>Nothing", headers=unknown.HTML),
        "/sitemap.xml": Page(f"<urlset>{urls}</urlset>".encode(), headers=unknown.XML),
        "/robots.txt": Page(f"Sitemap: {unknown.HOME}/sitemap.xml".encode() if named else b""),
        **{unknown.address(n): unknown.article(n) for n in range(3)},
    }
    with Site(pages) as site:
        assert crawl(project, site).status == ExitStatus.OK
    assert set(by_url(project)) == {unknown.address(2)}
    assert [state for state, _ in project.states().values()].count("skipped") == 2


@pytest.mark.parametrize(
    ("declared", "told"),
    [("en_US", "en-US"), ("EN", "en"), ("{{ lang }}", "en"), ("", "en"), ("deutsch", "en")],
)
def test_the_language_of_an_article_that_names_none_is_that_of_its_words(
    project: Project, declared: str, told: str
) -> None:
    assert _language_at_home(project, unknown.article(0).body, declared) == told


@pytest.mark.parametrize(
    ("declared", "told"), [("en_US", "en-US"), ("{{ lang }}", None), ("", None), ("deutsch", "de")]
)
def test_where_its_words_tell_none_it_is_that_of_the_home_page(
    project: Project, declared: str, told: str | None
) -> None:
    body = unknown.article(0).body.decode()
    start, end = body.index("<p>"), body.rindex("</p>")
    scores = f"{body[:start]}<p>Varno 3 Lind 2, Orrin 1 Tarn 1, Brack 0 Marl 4, Sund 2 Holm 2{body[end:]}"
    assert _language_at_home(project, scores.encode(), declared) == told


def _language_at_home(project: Project, article: bytes, declared: str) -> str | None:
    """What is told of an article that names no language, where its home page declares one."""
    bare = article.replace(b' lang="en-GB"', b"")
    home = unknown.listing(range(1)).body.replace(b"en-GB", declared.encode())
    pages = {f"{unknown.HOME}/": home, unknown.address(0): bare}
    with Site({url: Page(body, headers=unknown.HTML) for url, body in pages.items()}) as site:
        assert crawl(project, site).status == ExitStatus.OK
    (record,) = project.records()
    language: str | None = record.get("in_language")
    return language
