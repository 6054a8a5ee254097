"""A crawl whose pages come over our own client: no proxy between, http on the loopback."""

from __future__ import annotations

import gzip
from typing import Any

import pytest
from warcio.archiveiterator import ArchiveIterator

from newscrawl.runs.status import ExitStatus
from tests import unknown
from tests.project import Project, Run
from tests.site import Page, Site, in_turn

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


def crawl(project: Project, site: Site, *arguments: str) -> Run:
    environ: dict[str, Any] = site.environ
    return project.scrapy("crawl", "news", "-a", f"url={unknown.HOME}/", *arguments, **environ)


@pytest.mark.parametrize("client", ["1", "0"], ids=["ours", "Scrapy's"])
def test_half_of_a_compressed_page_is_no_article(project: Project, client: str) -> None:
    """Its length is announced truly: that of what is left of it."""
    project.outlet = project.archive / "valleydaily.example"
    packed = gzip.compress(unknown.article(0).body)
    half = Page(packed[: len(packed) * 2 // 3], headers={**unknown.HTML, "Content-Encoding": "gzip"})
    asked = in_turn(half, half, half, unknown.article(0))
    with Site({f"{unknown.HOME}/": unknown.listing(range(1)), unknown.address(0): asked}) as site:
        words = (*site.arguments, "-s", f"WIRE_ENABLED={client}")
        run = crawl(project, site, *words)
        assert run.status == ExitStatus.ITEMS_LOST, run.stderr
        assert [*project.states().values()] == [("failed", "answer cut off")]
        assert site.counts[unknown.address(0)] == 3
        assert not project.records()
        assert crawl(project, site, *words).status == ExitStatus.OK
    (record,) = project.records()
    assert record["article_body"] == "\n\n".join(unknown.paragraphs(0))


def test_half_of_a_compressed_feed_is_read_as_far_as_it_goes(project: Project) -> None:
    project.outlet = project.archive / "valleydaily.example"
    packed = gzip.compress(unknown.feed(range(8)).body)
    half = Page(packed[: len(packed) * 4 // 5], headers={**unknown.XML, "Content-Encoding": "gzip"})
    pages = {f"{unknown.HOME}/feed/": half, f"{unknown.HOME}/": Page(b"<p>Nothing", headers=unknown.HTML)}
    with Site({**pages, **{unknown.address(n): unknown.article(n) for n in unknown.NUMBERS}}) as site:
        run = crawl(project, site, *site.arguments, "-s", "SUMMARY_ALWAYS=1")
    assert run.status == ExitStatus.OK, run.stderr
    assert 0 < len(project.records()) < 8
    assert "/feed/: cut off in line" in run.stderr


@pytest.mark.parametrize("client", ["1", "0"], ids=["ours", "Scrapy's"])
def test_a_feed_whose_connection_is_lost_is_kept_as_one_that_is_cut_off(
    project: Project, client: str
) -> None:
    project.outlet = project.archive / "valleydaily.example"
    whole = unknown.feed(range(8)).body
    half = Page(whole[: len(whole) * 2 // 3], headers=unknown.XML, fault="short")
    pages = {f"{unknown.HOME}/feed/": half, f"{unknown.HOME}/": unknown.listing(range(1))}
    with Site({**pages, **{unknown.address(n): unknown.article(n) for n in unknown.NUMBERS}}) as site:
        run = crawl(project, site, *site.arguments, "-s", f"WIRE_ENABLED={client}")
    assert run.status == ExitStatus.OK, run.stderr
    found = {record["id"] for record in project.records()}
    assert 1 < len(found) < 8
    (warc,) = project.outlet.glob("warc/*")
    with warc.open("rb") as stream:
        told = {
            record.rec_headers["WARC-Target-URI"]: record.rec_headers.get_header("WARC-Truncated")
            for record in ArchiveIterator(stream)
            if record.rec_type == "response"
        }
    assert {url: how for url, how in told.items() if how} == {f"{unknown.HOME}/feed/": "disconnect"}
    project.archive = project.archive.with_name("replayed")
    project.outlet = project.archive / "valleydaily.example"
    again = project.scrapy("crawl", "news", "-a", f"url={unknown.HOME}/", "-s", f"REPLAY={warc}")
    assert "Traceback" not in again.stderr, again.stderr
    assert {record["id"] for record in project.records()} == found
