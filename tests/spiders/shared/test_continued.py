"""Articles that are served in several pages, at a site on the loopback."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Mapping
from contextlib import closing
from typing import Any

import pytest

from newscrawl.archive import TRIES
from newscrawl.extract.nextpage import MOST_PAGES
from newscrawl.runs.status import ExitStatus
from tests import unknown
from tests.project import Project
from tests.site import Answer, Page, Site, in_turn
from tests.unknown import HERE, by_url, crawl

LONG = unknown.address(1)
"""An article in three pages."""
ONCE = ("-s", "RETRY_TIMES=0")
PARTS = [
    [f"The {part} of the long report tells what the council of the valley has left unsaid for years.", extra]
    for part, extra in (
        ("beginning", "Its members met in May, behind closed doors, and did not vote on the matter."),
        ("middle", "Three of them say that they were never asked, and one that he was asked too late."),
        ("end", "What comes of it will be known when the meadows are sold, in the autumn of next year."),
    )
]


def place(number: int) -> str:
    return LONG if number == 1 else f"{LONG}?page={number}"


def part(number: int, more: str = "") -> Page:
    """A page of the long article; each links to all of them."""
    counted = " ".join(f'<a href="?page={n}">{n}</a>' for n in (1, 2, 3) if n != number)
    body = "".join(f"<p>{text}</p>" for text in PARTS[number - 1])
    whole = unknown.article(1).body.decode()
    start, end = whole.index('<div class="article-body">'), whole.index("</article>")
    content = f'<div class="article-body">{body}{more}</div><div class="pager">{counted}</div>'
    return Page(f"{whole[:start]}{content}{whole[end:]}".encode(), headers=unknown.HTML)


def with_comments(number: int) -> Page:
    pager = b'<div class="pager"><a href="?page=2">2</a></div></article>'
    page = unknown.article(number)
    return Page(page.body.replace(b"</article>", pager), headers=unknown.HTML)


def site(changed: Mapping[str, Answer] = {}) -> Site:
    pages = unknown.pages() | {place(number): part(number) for number in (1, 2, 3)}
    return Site(pages | dict(changed))


def text(*numbers: int) -> str:
    return "\n\n".join(line for number in numbers for line in PARTS[number - 1])


def wait(project: Project) -> int:
    """Seconds until the long article is looked at again, as planned a moment ago."""
    with closing(sqlite3.connect(project.outlet / "ledger.sqlite")) as ledger:
        due = ledger.execute("SELECT due FROM urls WHERE url = ?", (LONG,)).fetchone()[0]
    return int(round(due - time.time(), -2))


def test_an_article_in_pages_is_one_record(project: Project) -> None:
    with site() as served:
        assert crawl(project, served).status == ExitStatus.OK
        assert [served.counts[place(number)] for number in (1, 2, 3)] == [1, 1, 1]
    records = by_url(project)
    assert set(records) == {unknown.address(n) for n in unknown.NUMBERS}
    record = records[LONG]
    assert record["article_body"] == text(1, 2, 3)
    assert record["word_count"] == len(text(1, 2, 3).split())
    further = record["provenance"]["further_pages"]
    assert [page["url"] for page in further] == [place(2), place(3)]
    assert len({page["warc"]["offset"] for page in [record["provenance"], *further]}) == 3
    assert "more_pages" not in record.get("quality", [])
    verified = project.scrapy("verify", "valleydaily.example", "--json")
    assert verified.status == ExitStatus.OK, verified.stdout
    assert f'"pages": {len(records) + 2}' in verified.stdout


def test_the_pages_are_read_again_together(project: Project) -> None:
    with site() as served:
        crawl(project, served)
    replayed = project.scrapy("replay", "valleydaily.example", "--json")
    assert replayed.status == ExitStatus.OK, replayed.stderr
    summary = json.loads(replayed.stdout.splitlines()[-1])
    assert (summary["pages"], summary["differing"]) == (len(unknown.NUMBERS) + 2, 0), replayed.stdout


def test_a_change_on_a_further_page_is_found(project: Project) -> None:
    """The server answers for the first page that nothing has changed, if it is asked so."""

    def first(asked: Any) -> Page:
        tag = {"ETag": '"1"'}
        if asked.headers.get("If-None-Match") == '"1"':
            return Page(status=304, headers=tag)
        return Page(part(1).body, headers={**unknown.HTML, **tag})

    with site({LONG: first}) as served:
        crawl(project, served)
        served.pages[place(3)] = part(3, "<p>Correction: the meadows will be sold in the spring.</p>")
        project.make_due()
        assert crawl(project, served).status == ExitStatus.OK
    revisions = [record for record in project.records() if record["url"] == LONG]
    assert [record["revision"] for record in revisions] == [1, 2]
    assert "in the spring" in json.dumps(revisions[-1])


def test_an_article_waits_for_a_page_that_failed(project: Project) -> None:
    """A record that lacked it would not be looked at again for a year, where the article is an old one."""
    with site({place(3): in_turn(Page(b"<p>No", status=500), part(3))}) as served:
        run = crawl(project, served, *HERE, *ONCE)
        assert run.status == ExitStatus.ITEMS_LOST
        assert "failed     1: page 3: status 500 1" in run.stderr
        assert LONG not in by_url(project)
        assert crawl(project, served).status == ExitStatus.OK
    record = by_url(project)[LONG]
    assert (record["revision"], record["article_body"]) == (1, text(1, 2, 3))


def test_a_page_that_fails_for_good_is_told(project: Project) -> None:
    with site({place(3): Page(b"<p>No", status=500)}) as served:
        for _ in range(TRIES - 1):
            assert crawl(project, served, *HERE, *ONCE).status == ExitStatus.ITEMS_LOST
            assert LONG not in by_url(project)
        assert crawl(project, served, *HERE, *ONCE).status == ExitStatus.OK
    record = by_url(project)[LONG]
    assert record["article_body"] == text(1, 2)
    assert "more_pages" in record["quality"]


FORBIDDEN: dict[str, dict[str, Answer]] = {
    "by status": {place(3): Page(b"<p>No", status=403)},
    "by robots.txt": {
        f"{unknown.HOME}/robots.txt": Page(
            f"User-agent: *\nDisallow: {place(3)[len(unknown.HOME) :]}".encode()
        )
    },
    "by a login": {
        place(3): Page(status=302, headers={"Location": f"/login?next={place(3)}"}),
        f"{unknown.HOME}/login?next={place(3)}": Page(b"<h1>Log in</h1>", headers=unknown.HTML),
    },
}


@pytest.mark.parametrize("how", FORBIDDEN)
def test_a_page_that_is_not_for_everyone_is_told(project: Project, how: str) -> None:
    with site(FORBIDDEN[how]) as served:
        assert crawl(project, served).status == ExitStatus.OK
        record = by_url(project)[LONG]
        assert record["article_body"] == text(1, 2)
        assert "more_pages" in record["quality"]
        served.pages[LONG] = part(1, "<p>Correction: the meadows will be sold in the spring.</p>")
        project.make_due()
        crawl(project, served)
        assert "in the spring" in json.dumps(by_url(project)[LONG])
        served.pages |= {place(3): part(3), f"{unknown.HOME}/robots.txt": Page()}
        project.make_due()
        crawl(project, served)
    record = by_url(project)[LONG]
    assert record["article_body"].endswith(text(3))
    assert "more_pages" not in record.get("quality", [])


WAIT = Page(
    b"<html><head><title>Back soon</title></head><body><h1>We are being renewed</h1>", headers=unknown.HTML
)


@pytest.mark.parametrize(
    "answer",
    [Page(b"<p>No", 500), Page(b"", 404), WAIT, Page(b"", 302, {"Location": "/world"})],
    ids=["a fault", "not there", "a note", "led away"],
)
def test_what_is_held_stays_where_a_page_cannot_be_had(project: Project, answer: Page) -> None:
    with site() as served:
        crawl(project, served)
        served.pages[place(2)] = answer
        project.make_due()
        crawl(project, served, *HERE, *ONCE)
    held = [record for record in project.records() if record["url"] == LONG]
    assert [record["article_body"] for record in held] == [text(1, 2, 3)]


def test_what_the_site_keeps_saying_of_a_page_is_believed(project: Project) -> None:
    """Each look that found it so comes later than the one before."""
    waits = []
    with site() as served:
        crawl(project, served)
        served.pages[place(2)] = Page(b"", 404)
        for _ in range(TRIES):
            assert len([record for record in project.records() if record["url"] == LONG]) == 1
            project.make_due()
            crawl(project, served)
            waits.append(wait(project) // 3600)
    record = by_url(project)[LONG]
    assert record["article_body"] == text(1)
    assert "more_pages" in record["quality"]
    assert waits[: TRIES - 1] == [2**n for n in range(TRIES - 1)]


def test_a_page_that_keeps_failing_takes_no_held_page_away(project: Project) -> None:
    """The article has its place among those that are looked at again, as any other."""
    with site() as served:
        crawl(project, served)
        served.pages[place(2)] = Page(b"<p>No", status=500)
        for _ in range(TRIES):
            project.make_due()
            assert crawl(project, served, *HERE, *ONCE).status == ExitStatus.OK
    held = [record for record in project.records() if record["url"] == LONG]
    assert [record["article_body"] for record in held] == [text(1, 2, 3)]
    assert ("unchanged", "as held; now page 2: status 500") in project.states().values()


def test_links_that_lead_nowhere_take_no_held_page_away(project: Project) -> None:
    """Comments are counted on by links that look like an article's, at a site that has both."""
    commented = {unknown.address(n): with_comments(n) for n in unknown.NUMBERS if n != 1}
    with site() as served:
        crawl(project, served)
        served.pages |= commented | {f"{url}?page=2": page for url, page in commented.items()}
        served.pages[LONG] = Page(part(1).body, headers=unknown.HTML, delay=1.0)
        project.make_due()
        assert crawl(project, served).status == ExitStatus.OK
        assert sum(served.counts[f"{url}?page=2"] for url in commented) >= 3, [a.url for a in served.asked]
    held = [record for record in project.records() if record["url"] == LONG]
    assert [record["article_body"] for record in held] == [text(1, 2, 3)]


@pytest.mark.parametrize(
    "further",
    [
        part(1),
        unknown.article(2),
        Page(b"", 404),
        Page(b"", 302, {"Location": LONG}),
        unknown.listing(range(3)),
    ],
    ids=["the same again", "another story", "nothing", "back to the first", "a list"],
)
def test_a_link_that_leads_to_no_further_page_adds_nothing(project: Project, further: Page) -> None:
    with site({place(2): further}) as served:
        crawl(project, served)
    record = by_url(project)[LONG]
    assert record["article_body"] == text(1)
    assert "further_pages" not in record["provenance"]
    assert "more_pages" not in record.get("quality", [])


def test_a_site_whose_links_lead_to_no_further_pages_is_asked_for_few(project: Project) -> None:
    """Below each article readers' comments are counted on, by links that look like an article's."""
    addresses = [unknown.address(n) for n in unknown.NUMBERS]
    pages = {url: with_comments(n) for n, url in enumerate(addresses)}
    pages |= {f"{url}?page=2": page for url, page in pages.items()}
    with Site(unknown.pages() | pages) as served:
        crawl(project, served, "-a", f"url={unknown.HOME}/", "-s", "CONCURRENT_REQUESTS=1")
        asked = sum(served.counts[f"{url}?page=2"] for url in addresses)
    assert set(by_url(project)) == set(addresses)
    assert 3 <= asked < len(addresses)


def test_links_of_another_kind_are_not_blamed_for_those_that_lead_nowhere(project: Project) -> None:
    """Comments are counted on in the query, and the pages of an article in its path."""
    addresses = [unknown.address(n) for n in unknown.NUMBERS if n != 1]
    commented = {unknown.address(n): with_comments(n) for n in unknown.NUMBERS if n != 1}
    commented |= {f"{url}?page=2": commented[url] for url in addresses}
    parted = LONG.replace(".html", "-p2.html")
    first, second = (part(n).body.replace(b'href="?page=2"', f'href="{parted}"'.encode()) for n in (1, 2))
    pages = {LONG: Page(first, headers=unknown.HTML, delay=1.0), parted: Page(second, headers=unknown.HTML)}
    with site(commented | pages) as served:
        crawl(project, served)
        assert sum(served.counts[f"{url}?page=2"] for url in addresses) >= 3
    assert by_url(project)[LONG]["article_body"] == text(1, 2)


def test_an_article_without_end_has_an_end(project: Project) -> None:
    def endless(asked: Any) -> Page:
        number = int(asked.url.partition("page=")[2] or 1)
        more = f"<p>On day {number} of the long report nobody in the valley had seen it coming.</p>"
        return Page(part(1, f'{more}<a href="?page={number + 1}">on</a>').body, headers=unknown.HTML)

    with site({place(number): endless for number in range(1, MOST_PAGES + 2)}) as served:
        assert crawl(project, served).status == ExitStatus.OK
        assert served.counts[place(MOST_PAGES)] == 1
        assert served.counts[place(MOST_PAGES + 1)] == 0
    record = by_url(project)[LONG]
    assert f"day {MOST_PAGES} of" in record["article_body"]
    assert "more_pages" in record["quality"]
