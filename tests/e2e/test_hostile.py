"""A site that means harm, or is broken: nothing is lost, grows without bound or leaves its place."""

from __future__ import annotations

import base64
import gzip
import json
import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from newscrawl import settings
from newscrawl.answers.verdicts import LOST
from newscrawl.runs.status import ExitStatus
from tests.newspaper import HOME, HTML, ONE_SECTION, XML, Newspaper, Story, feed, story
from tests.project import PROJECT, Project
from tests.site import Answer, Asked, Fault, Page

BOUNDED = ("-s", "DOWNLOAD_MAXSIZE=1000000", "-s", "DOWNLOAD_TIMEOUT=2", "-s", "RETRY_ENABLED=0")


def reasons(project: Project, paper: Newspaper, more: dict[str, Answer], *arguments: str) -> list[str]:
    """Crawl a newspaper with something wrong; for each story its state and reason."""
    paper.more |= more
    with paper.site() as site:
        run = project.crawl(*site.arguments, *ONE_SECTION, *arguments, **site.environ)
        assert "Traceback" not in run.stderr
        assert run.status in {ExitStatus.OK, ExitStatus.ITEMS_LOST}
    states = project.states()
    return [f"{states[s.key][0]}: {states[s.key][1]}" for s in paper.stories]


def redirect(target: str) -> Page:
    return Page(status=302, headers={"Location": target})


def test_redirects_out_of_the_web(project: Project) -> None:
    paper = Newspaper([story(n) for n in range(1, 6)])
    targets = ["http://127.0.0.1:9/x", "http://[::1]/", "http://169.254.169.254/latest", "file:///etc/passwd"]
    more: dict[str, Answer] = {s.url: redirect(t) for s, t in zip(paper.stories, targets, strict=False)}
    found = reasons(project, paper, more)
    assert found[:3] == ["skipped: leads to a private address"] * 3
    assert not found[3].startswith("stored")
    assert found[4].startswith("stored")


def test_endless_and_huge_and_slow(project: Project) -> None:
    paper = Newspaper([story(n) for n in range(1, 6)])
    endless, huge, bomb, slow, good = paper.stories
    found = reasons(
        project,
        paper,
        {
            endless.url: Page(b"<p>more</p>" * 1000, fault="endless", headers=HTML),
            huge.url: Page(b"x" * 3_000_000, headers=HTML),
            bomb.url: Page(gzip.compress(bytes(50_000_000)), headers={**HTML, "Content-Encoding": "gzip"}),
            slow.url: Page(b"<p>late</p>", delay=20),
        },
        *BOUNDED,
    )
    assert [text.split(":")[0] for text in found[:4]] == ["failed"] * 4, found
    assert found[4].startswith("stored"), good


STANDING = (
    "import time; now = time.time(); time.time = lambda: now; from scrapy.cmdline import execute; execute()"
)


def test_a_slow_answer_while_the_clock_stands_still(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As one does that is set back in the middle of a run, until it has come to the same time again."""
    monkeypatch.setattr(project, "command", lambda *words: [sys.executable, "-c", STANDING, *words])
    paper = Newspaper([story(1), story(2)])
    found = reasons(project, paper, {paper.stories[0].url: Page(b"<p>late</p>", delay=60)}, *BOUNDED)
    assert [text.split(":")[0] for text in found] == ["failed", "stored"], found


def test_a_redirect_loop(project: Project) -> None:
    paper = Newspaper([story(1), story(2)])
    one = paper.stories[0].url
    other = one.replace("a-story", "b-story")
    found = reasons(project, paper, {one: redirect(other), other: redirect(one)})
    assert found[0] == "failed: redirect loop"
    assert found[1].startswith("stored")


def test_two_addresses_that_lead_to_one_article_at_once(project: Project) -> None:
    """The page is another each time that it is served: read twice, it would be stored twice."""
    paper = Newspaper([story(n) for n in range(1, 4)])
    there = story(9)

    def served(asked: Asked) -> Page:
        more = f"By then {asked.count} of the ferries had sailed, said the harbour master."
        return replace(replace(there, paragraphs=[*there.paragraphs, more]).page(), delay=0.5)

    found = reasons(
        project, paper, {there.url: served, **{one.url: redirect(there.url) for one in paper.stories}}
    )
    assert found == [f"duplicate: redirects to {there.key}"] * 3
    assert [record["headline"] for record in project.records()] == [there.headline]


def test_a_flood_of_headers_and_odd_ones(project: Project) -> None:
    paper = Newspaper([story(1), story(2)])
    flood = {**HTML, **{f"X-{n}": "y" * 500 for n in range(90)}, "ETag": '"a\x7f\xff"'}
    paper.more[paper.stories[0].url] = Page(paper.stories[0].page().body, headers=flood)
    assert all(text.startswith("stored") for text in reasons(project, paper, {}))


@pytest.mark.parametrize("fault", ["flood", "hints"])
def test_heads_that_do_not_end(project: Project, fault: Fault) -> None:
    """Without a bound the page behind the flood would be stored."""
    paper = Newspaper([story(1), story(2)])
    one, two = paper.stories
    flood = Page(one.page().body, headers=HTML, fault=fault)
    found = reasons(project, paper, {one.url: flood}, "-s", "RETRY_ENABLED=0")
    assert found == ["failed: headers too long", "stored: new"], two


def test_charsets_that_lie(project: Project) -> None:
    text = "Mühle № 7 — “₹ 50” ist größer als gedacht, sagte die Müllerin am Montag in Köln."
    paper = Newspaper([Story(n, f"Mühle {n}: “größer”", [text, text[::-1], text * 2]) for n in range(1, 7)])
    lies = [
        "text/html; charset=utf-16",
        "text/html; charset=idna",
        "text/html; charset=base64",
        "text/html; charset=us-ascii",
        "text/html; charset=x\u0000y",
        "text/html",
    ]
    more: dict[str, Answer] = {
        one.url: Page(one.page().body, headers={"Content-Type": lie})
        for one, lie in zip(paper.stories, lies, strict=True)
    }
    rss = feed(paper.stories).body.replace(b'version="1.0"?', b'version="1.0" encoding="iso-8859-1"?')
    more[f"{HOME}/rss/companies-101.rss"] = Page(rss, headers={"Content-Type": "text/xml; charset=utf-32"})
    assert reasons(project, paper, more) == ["stored: new"] * 6
    for record in project.records():
        assert text in record["article_body"]
        assert record["headline"].endswith("“größer”")


def test_what_lets_somebody_in_is_not_in_the_archive(project: Project) -> None:
    """The archive is handed on, and what was asked is in it."""
    paper = Newspaper([story(1)])
    with paper.site() as site:
        proxy = f"http://me:pass-word@{site.host}"
        environ = {**site.environ, "http_proxy": proxy, "https_proxy": proxy}
        run = project.crawl(*site.arguments, *ONE_SECTION, **environ)
        assert run.status == ExitStatus.OK
    kept = {path: path.read_bytes() for path in project.archive.rglob("*") if path.is_file()}
    read = {path: gzip.decompress(raw) if path.suffix == ".gz" else raw for path, raw in kept.items()}
    assert any(b"GET /companies/news/" in raw for raw in read.values())
    for secret in (b"pass-word", base64.b64encode(b"me:pass-word")):
        assert not [path for path, raw in read.items() if secret in raw]


def test_a_redirect_that_a_terminal_would_obey(project: Project) -> None:
    paper = Newspaper([story(1), story(2)])
    found = reasons(project, paper, {paper.stories[0].url: redirect("javascript:\x1b]0;mill\x07")})
    assert found == ["failed: redirects to what is no address: javascript:]0;mill", "stored: new"]


def test_bad_sources(project: Project) -> None:
    paper = Newspaper([story(n) for n in range(1, 4)])
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + b"".join(
        f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">'.encode() for n in range(9)
    )
    bomb += b"]><rss><channel><item><title>&j;</title></item></channel></rss>"
    links = "".join(f'<a href="/companies/news/x-{n}.html">link {n}</a>' for n in range(100_000))
    listing = f'<html><body>{links}<a href="{paper.stories[0].url}">one</a></body></html>'.encode()
    found = reasons(
        project,
        paper,
        {
            f"{HOME}/rss/companies-101.rss": Page(bomb, headers=XML),
            f"{HOME}/companies-news/page-2": Page(listing, headers=HTML),
        },
    )
    assert all(text.startswith("stored") for text in found)


def test_a_feed_with_half_a_letter_in_a_title(project: Project) -> None:
    paper = Newspaper([story(1), story(2)])
    items = [{"url": one.url, "title": "Rain \ud83c"} for one in paper.stories]
    told = json.dumps({"version": "https://jsonfeed.org/version/1", "items": items}).encode()
    found = reasons(project, paper, {f"{HOME}/rss/companies-101.rss": Page(told, headers=HTML)})
    assert found == ["stored: new"] * 2


def test_addresses_never_become_paths(project: Project, tmp_path: Path) -> None:
    paper = Newspaper([story(1)])
    bad = ["/companies/news/..%2f..%2f..%2fetc-126112000091_1.html", "/../../x-126112000092_1.html"]
    bad += ["/companies/\x01news\x00/y-126112000093_1.html"]
    links = "".join(f'<a href="{path}">x</a>' for path in [*bad, paper.stories[0].url])
    reasons(project, paper, {f"{HOME}/companies-news": Page(f"<html><body>{links}".encode(), headers=HTML)})
    assert sorted(path.name for path in tmp_path.iterdir()) == ["archive"]
    assert sorted(path.name for path in project.archive.iterdir()) == ["businessstandard"]


def test_sitemaps_that_name_each_other(project: Project) -> None:
    paper = Newspaper([story(1)])
    start, other = f"{HOME}/sitemap/google-news-sitemap.xml", f"{HOME}/sitemap/other.xml"
    paper.more = {
        start: sitemap_index(other, start, f"{HOME}/sitemap/third.xml"),
        other: sitemap_index(start, other),
        f"{HOME}/sitemap/third.xml": sitemap_index(other, start),
    }
    with paper.site() as site:
        project.crawl(*site.arguments, **site.environ)
    asked = {url: count for url, count in site.counts.items() if url in paper.more}
    assert asked == dict.fromkeys(paper.more, 1)


def test_a_sitemap_that_is_never_asked_for_is_told(project: Project) -> None:
    paper = Newspaper([story(1)])
    long = f"{HOME}/sitemap/{'x' * 1100}.xml"
    paper.more = {f"{HOME}/sitemap/google-news-sitemap.xml": sitemap_index(long)}
    with paper.site() as site:
        project.crawl(*site.arguments, "-s", "URLLENGTH_LIMIT=1000", **site.environ)
    assert f"{long}: address longer than URLLENGTH_LIMIT=1000" in project.summary()["sources"]["faulty"]


DROPS = """
class Drop:
    def process_spider_output(self, response, result):
        return (r for r in result if "c-story" not in getattr(r, "url", ""))

    async def process_spider_output_async(self, response, result):
        async for r in result:
            if "c-story" not in getattr(r, "url", ""):
                yield r
"""


def test_articles_that_are_never_asked_for_do_not_wait_for_ever(project: Project, tmp_path: Path) -> None:
    (tmp_path / "plugin.py").write_text(DROPS)
    paper = Newspaper([story(n) for n in range(1, 5)])
    long, indian, dropped, _ = paper.stories
    long.slug, indian.slug, dropped.slug = "a" * 3600, "a" * 3000, "c-story"
    path = f"{PROJECT}{os.pathsep}{tmp_path}"
    with paper.site() as site:
        arguments = (
            "-s",
            'SPIDER_MIDDLEWARES={"plugin.Drop": 1}',
            "-s",
            "DEPTH_LIMIT=1",
            "-s",
            "URLLENGTH_LIMIT=3500",
        )
        project.crawl(*site.arguments, *ONE_SECTION, *arguments, **site.environ, PYTHONPATH=path)
    states = project.states()
    assert [states[s.key] for s in paper.stories] == [
        ("skipped", "address longer than URLLENGTH_LIMIT=3500"),
        ("stored", "new"),
        ("failed", LOST),
        ("stored", "new"),
    ]


def test_a_pipeline_that_forgets_to_return_the_article_is_told(project: Project, tmp_path: Path) -> None:
    (tmp_path / "plugin.py").write_text("class Forgets:\n    def process_item(self, item):\n        pass\n")
    pipelines = json.dumps({**settings.ITEM_PIPELINES, "plugin.Forgets": 250})
    paper, path = Newspaper([story(1), story(2)]), f"{PROJECT}{os.pathsep}{tmp_path}"
    with paper.site() as site:
        own = ("-s", f"ITEM_PIPELINES={pipelines}", "-O", str(tmp_path / "out.jsonl"))
        run = project.crawl(*site.arguments, *ONE_SECTION, *own, **site.environ, PYTHONPATH=path)
    assert run.status == ExitStatus.CANNOT_WRITE
    assert "out.jsonl could not be written (-o, -O, FEEDS); the archive lacks 2 articles" in run.lines[0]
    assert {project.states()[one.key] for one in paper.stories} == {("failed", LOST)}


def sitemap_index(*urls: str) -> Page:
    entries = "".join(f"<sitemap><loc>{url}</loc></sitemap>" for url in urls)
    return Page(f"<sitemapindex>{entries}</sitemapindex>".encode(), headers=XML)
