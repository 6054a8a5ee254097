"""A crawl whose pages come over our own client: no proxy between, http on the loopback."""

from __future__ import annotations

import pytest
from warcio.archiveiterator import ArchiveIterator

from newscrawl.status import ExitStatus
from tests import unknown
from tests.project import Project
from tests.site import Page, Site

PATH = unknown.address(0).removeprefix(unknown.HOME)
LINES = {"content-type": "text/html; charset=utf-8", "X-fIRST": "1", "eTag": '"a"', "x-SECOND": "2"}


@pytest.mark.parametrize("compressed", [False, True])
@pytest.mark.parametrize("client", ["ours", "Scrapy's"])
def test_a_page_is_archived_as_it_was_served(project: Project, client: str, compressed: bool) -> None:
    page = unknown.article(0)
    more = () if client == "ours" else ("-s", "WIRE_ENABLED=0")
    home = Page(unknown.listing(range(1)).body.replace(unknown.HOME.encode(), b""), headers=unknown.HTML)
    with Site({"/": home, PATH: Page(page.body, headers=LINES, compressed=compressed)}) as site:
        run = project.scrapy("crawl", "news", "-a", f"url={site.url()}", *site.arguments, *more)
    assert run.status == ExitStatus.OK, run.stderr
    (outlet,) = project.archive.iterdir()
    project.outlet = outlet
    (record,) = project.records()
    assert record["headline"] == unknown.headline(0)
    (warc,) = outlet.glob("warc/*")
    with warc.open("rb") as stream:
        stream.seek(record["provenance"]["warc"]["offset"])
        served = next(iter(ArchiveIterator(stream, no_record_parse=False)))
        assert served.content_stream().read() == page.body
        names = [name for name, _ in served.http_headers.headers]
    assert [name for name in LINES if name in names] == (list(LINES) if client == "ours" else [])
