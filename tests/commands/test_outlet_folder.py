"""`scrapy outlet new` where the outlet has a folder of a host, which others are on as well."""

from __future__ import annotations

from newscrawl.runs.status import ExitStatus
from tests import unknown
from tests.commands.copied import NAME, Copy, project
from tests.site import Page, Site

__all__ = ["project"]


def test_an_outlet_in_a_folder_of_a_host_leaves_those_beside_it_alone(project: Copy) -> None:
    pages, folder = unknown.pages(declared=False), f"{unknown.HOME}/upper"
    here = {unknown.address(n).replace(unknown.HOME, folder): unknown.article(n) for n in unknown.NUMBERS}
    beside = b'<a href="' + unknown.address(5).encode() + b'">Of the lower valley: ' + b"a long headline</a>"
    links = "".join(f'<h2><a href="{url}">{unknown.headline(n)}</a></h2>' for n, url in enumerate(here))
    pages |= here | {
        f"{folder}/": Page(links.encode() + beside, headers=unknown.HTML),
        f"{folder}/sitemap.xml": unknown.sitemap(*here),
        f"{unknown.HOME}/robots.txt": unknown.NAMED,
        f"{unknown.HOME}/map.xml": unknown.sitemap(f"{unknown.HOME}/about"),
    }
    with Site(pages) as site:
        assert project.run("outlet", "new", f"{folder}/", site=site).status == ExitStatus.OK
        assert project.run("crawl", NAME, site=site).status == ExitStatus.OK
    text = project.file.read_text("utf-8")
    assert 'reject=("^(?!/upper/)",)' in text
    assert 'sitemaps = (f"{HOME}/sitemap.xml",)' in text
    assert {record["url"] for record in project.records()} == {*here}
