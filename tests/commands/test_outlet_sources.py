"""`scrapy outlet new`: the sources of a site that its home page does not name, or names wrongly."""

from __future__ import annotations

from newscrawl.runs.status import ExitStatus
from tests import unknown
from tests.commands.copied import NAME, Copy, project
from tests.site import Answer, Page, Site

__all__ = ["project"]

HOME = unknown.HOME
GONE = '<link rel="alternate" type="application/rss+xml" href="/gone.xml">'


def of_links(head: str, *links: str) -> dict[str, Answer]:
    """The articles, and a home page that names what it may in its head, and at its foot."""
    home = unknown.listing(range(6), head).body.replace(b"<footer>", f"<footer>{''.join(links)}".encode())
    pages: dict[str, Answer] = {unknown.address(n): unknown.article(n) for n in unknown.NUMBERS}
    return pages | {f"{HOME}/": Page(home, headers=unknown.HTML)}


def written(project: Copy, pages: dict[str, Answer]) -> str:
    with Site(pages) as site:
        made = project.run("outlet", "new", f"{HOME}/", site=site)
    assert made.status == ExitStatus.OK, made.stderr
    return project.file.read_text("utf-8")


def test_what_links_call_feeds_where_the_feed_that_is_declared_is_gone(project: Copy) -> None:
    links = [f'<a href="/export.php?format=rss&amp;of={name}">RSS {name}</a>' for name in ("world", "town")]
    feeds: dict[str, Answer] = {}
    for name in ("world", "town"):
        feeds[f"{HOME}/export.php?format=rss&of={name}"] = unknown.feed(range(3))
    text = written(project, of_links(GONE, *links) | feeds)
    assert all(url.removeprefix(HOME) in text for url in feeds)
    assert "gone" not in text


def test_the_feeds_that_only_the_pages_of_sections_name(project: Copy) -> None:
    pages = of_links("", f'<a href="{HOME}/archive/2026/12/01">Archive</a>')
    for name in ("world", "business"):
        link = f'<link rel="alternate" type="application/rss+xml" href="/{name}.rss">'
        pages |= {
            f"{HOME}/{name}": unknown.listing(range(2), link),
            f"{HOME}/{name}.rss": unknown.feed(range(4)),
        }
    text = written(project, pages)
    assert '"business": f"{HOME}/business.rss"' in text
    assert '"world": f"{HOME}/world.rss"' in text
    assert '"home"' not in text, "which is a section where nothing else tells what is new"
    assert "2026/12/01" not in text, "a list of one day, which no other day is added to"


def test_a_host_that_only_the_sitemap_has_articles_on(project: Copy) -> None:
    beside = {unknown.address(n).replace("www", "sport"): unknown.article(n) for n in unknown.NUMBERS[6:]}
    beside[unknown.address(5).replace("www", "sport")] = Page(b"", 404)
    pages = of_links("") | beside | {f"{HOME}/sitemap.xml": unknown.sitemap(*beside)}
    assert '"sport.valleydaily.example"' in written(project, pages)


def column(word: str) -> Page:
    stamp = '<time datetime="2026-11-20T08:00:00+00:00">20 November 2026</time>'
    return Page(unknown.story(word).body.replace(b"</h1>", f"</h1>{stamp}".encode()), headers=unknown.HTML)


def test_what_only_sections_show_of_another_form_is_archived(project: Copy) -> None:
    columns: dict[str, Answer] = {f"{HOME}/views/{word}": column(word) for word in unknown.FEW}
    pages = of_links("") | columns
    pages |= {f"{HOME}/world": unknown.heads([*columns]), f"{HOME}/rss.xml": unknown.feed(range(6))}
    assert "ids=r" in written(project, pages)
    with Site(pages) as site:
        assert project.run("crawl", NAME, site=site).status == ExitStatus.OK
    assert columns.keys() <= {record["url"] for record in project.records()}
