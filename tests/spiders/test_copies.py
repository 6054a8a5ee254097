"""`scrapy crawl news` at a site that has each article at several addresses."""

from __future__ import annotations

from newscrawl.runs.status import ExitStatus
from tests import unknown
from tests.project import Project
from tests.site import Page, Site
from tests.unknown import HERE, by_url, crawl

HOME = unknown.HOME


def on_paper(number: int) -> str:
    return f"{HOME}/print/{unknown.TOPICS[number]}-{7100000 + number * 37}"


def printed(number: int, own: str) -> Page:
    """An article as it is printed, without its last paragraph; it says what its own address is."""
    text = "".join(f"<p>{paragraph}</p>" for paragraph in unknown.paragraphs(number)[:-1])
    head = f'<title>{unknown.headline(number)}</title><link rel="canonical" href="{own}">'
    head += f'<meta property="article:published_time" content="2026-11-2{number % 5}T08:00:00+00:00">'
    page = f"<html><head>{head}</head><body><h1>{unknown.headline(number)}</h1>{text}</body></html>"
    return Page(page.encode(), headers=unknown.HTML)


def site_of(*urls: str, **pages: Page) -> Site:
    """A site of which only a sitemap tells the articles, in this order."""
    listed = {f"{HOME}/": unknown.listing(range(0)), f"{HOME}/map.xml": unknown.sitemap(*urls)}
    return Site(listed | {f"{HOME}/robots.txt": unknown.NAMED} | pages)


def test_copies_listed_before_and_behind_their_articles_are_none(project: Project) -> None:
    articles, copies = [unknown.address(n) for n in range(4)], [on_paper(n) for n in range(4)]
    pages = dict(zip(articles, map(unknown.article, range(4)), strict=True))
    pages |= {copies[n]: printed(n, articles[n]) for n in range(4)}
    with site_of(*copies[:2], *articles, *copies[2:], **pages) as site:
        assert crawl(project, site, *HERE, "-a", "since=2026-11-01").status == ExitStatus.OK
        assert set(by_url(project)) == set(articles)
        states = sorted(state for state, _ in project.states().values())
        assert states == ["duplicate"] * 4 + ["stored"] * 4
        site.counts.clear()
        crawl(project, site, *HERE, "-a", "since=2026-11-01", "-s", "REVISIT_BUDGET=0")
        assert not [url for url in (*articles, *copies) if site.counts[url]]


def test_where_the_article_is_not_there_its_copy_is_archived(project: Project) -> None:
    """It answers 404, with another story, with nothing, or no source has ever named it."""
    articles, copies = [unknown.address(n) for n in range(4)], [on_paper(n) for n in range(4)]
    pages = {copies[n]: printed(n, articles[n]) for n in range(4)}
    pages |= {articles[1]: unknown.article(6), articles[2]: Page(b"", headers=unknown.HTML)}
    with site_of(*copies, *articles[:3], **pages) as site:
        crawl(project, site, *HERE, "-a", "since=2026-11-01")
    assert set(copies) <= set(by_url(project))


def test_pages_that_all_name_one_address_are_all_archived(project: Project) -> None:
    articles = [unknown.address(n) for n in range(5)]
    pages = {url: printed(n, articles[2]) for n, url in enumerate(articles)}
    with site_of(*articles, **pages) as site:
        assert crawl(project, site, *HERE, "-a", "since=2026-11-01").status == ExitStatus.OK
        assert site.counts[articles[2]] == 1
    assert set(by_url(project)) == set(articles)


def test_copies_of_what_nobody_lists_become_one(project: Project) -> None:
    """What a reader came by stands in each address, under a name that nobody knows."""
    own = unknown.address(3)
    copies = [f"{own}?block={name}" for name in ("top", "middle", "foot")]
    with site_of(*copies, **{url: unknown.article(3) for url in copies}) as site:
        assert crawl(project, site, *HERE, "-a", "since=2026-11-01").status == ExitStatus.OK
    assert len(project.records()) == 1


def test_copies_that_name_each_other(project: Project) -> None:
    """Neither waits for ever."""
    one, other = unknown.address(3), on_paper(3)
    with site_of(one, other, **{one: printed(3, other), other: printed(3, one)}) as site:
        assert crawl(project, site, *HERE, "-a", "since=2026-11-01").status == ExitStatus.OK
    assert len(project.records()) == 1
