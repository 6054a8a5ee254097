"""`scrapy outlet new`: the sources of a site that its home page does not name, or names wrongly."""

from __future__ import annotations

from newscrawl.runs.status import ExitStatus
from tests import unknown
from tests.commands.copied import Copy, project
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
