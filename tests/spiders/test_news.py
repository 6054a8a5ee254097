"""`scrapy crawl news`: an outlet that nobody has described, on the loopback."""

from __future__ import annotations

import pytest

from newscrawl.options import OptionError
from newscrawl.runs.status import ExitStatus
from newscrawl.spiders.news import AnyOutletSpider
from tests import unknown
from tests.project import Project
from tests.site import Page, Site
from tests.unknown import FEW, HERE, by_url, crawl, heads, story


@pytest.mark.parametrize("declared", [True, False])
def test_every_article_from_the_home_page_alone(project: Project, declared: bool) -> None:
    with unknown.site(declared=declared) as site:
        run = crawl(project, site)
        assert site.counts[f"{unknown.HOME}/robots.txt"] == 1
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


def test_what_an_earlier_run_left_has_the_name_of_the_outlet_as_all_have(project: Project) -> None:
    with unknown.site() as site:
        good = dict(site.pages)
        site.pages |= {unknown.address(n): Page(b"", 503) for n in unknown.NUMBERS}
        assert crawl(project, site, *HERE, "-s", "RETRY_ENABLED=0").status == ExitStatus.ITEMS_LOST
        site.pages |= good
        assert crawl(project, site).status == ExitStatus.OK
    assert {record["outlet"]["name"] for record in project.records()} == {"Valley Daily"}


def test_an_article_in_the_place_of_the_home_page_is_archived_too(project: Project) -> None:
    wanted = ("-a", f"url={unknown.address(6)}")
    with unknown.site() as site:
        assert crawl(project, site, *wanted, "-a", "limit=1").status == ExitStatus.OK
        assert set(by_url(project)) == {unknown.address(6)}
        assert crawl(project, site, *wanted).status == ExitStatus.OK
    assert set(by_url(project)) == {unknown.address(n) for n in unknown.NUMBERS}


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
    assert AnyOutletSpider.for_arguments({"url": ["https://www.one.example/"]}).name == "one.example"
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


def test_addresses_that_say_little_under_headlines(project: Project) -> None:
    found = [f"{unknown.HOME}/news/{word}" for word in FEW]
    with Site({f"{unknown.HOME}/": heads(found), **dict(zip(found, map(story, FEW), strict=True))}) as site:
        assert crawl(project, site).status == ExitStatus.OK
    assert set(by_url(project)) == set(found)


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
