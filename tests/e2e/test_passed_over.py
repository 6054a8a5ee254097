"""What gave no article for a moment only is not lost: a robots.txt that opens, pages that were broken."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from newscrawl.runs.status import ExitStatus
from tests.newspaper import HOME, HTML, ONE_SECTION, Newspaper, listing, story
from tests.project import Project
from tests.site import Page, Site, in_turn

ROBOTS = f"{HOME}/robots.txt"
CLOSED = Page(b"User-agent: *\nDisallow: /companies/\n")


def later(project: Project, hours: int = 13) -> None:
    """As if the runs until now had been so many hours ago."""
    with closing(sqlite3.connect(project.outlet / "ledger.sqlite")) as ledger, ledger:
        ledger.execute("UPDATE urls SET due = due - :s, first_seen = first_seen - :s", {"s": hours * 3600})


def run(project: Project, site: Site, *arguments: str) -> None:
    ended = project.crawl(*site.arguments, *ONE_SECTION, *arguments, **site.environ)
    assert ended.status == ExitStatus.OK, ended.stderr


def test_what_robots_txt_forbade_for_a_while_is_fetched_once_it_allows_it(project: Project) -> None:
    paper = Newspaper([story(n) for n in range(1, 4)])
    with paper.site() as site:
        site.pages[ROBOTS] = CLOSED
        project.crawl(*site.arguments, *ONE_SECTION, **site.environ)
        shut = project.crawl(*site.arguments, *ONE_SECTION, **site.environ)
        assert "robots.txt forbids it" not in shut.stderr  # told once, not by each run
        assert project.records() == []
        site.pages |= Newspaper([story(9)]).pages()  # nothing lists the others any more
        assert project.crawl(*site.arguments, *ONE_SECTION, **site.environ).status == ExitStatus.OK
    assert {record["id"] for record in project.records()} == {story(n).key for n in (1, 2, 3, 9)}


def test_what_leads_to_a_forbidden_page_is_not_asked_for_again_and_again(project: Project) -> None:
    one, other = story(1), story(2)
    paper = Newspaper([one, other])
    paper.more = {
        ROBOTS: Page(b"User-agent: *\nDisallow: /shut/\n"),
        one.url: Page(b"", 302, {"Location": f"{HOME}/shut/"}),
    }
    with paper.site() as site:
        for _ in range(3):
            project.crawl(*site.arguments, *ONE_SECTION, **site.environ)
        assert site.counts[one.url] == 1
    assert project.states()[one.key] == ("skipped", "redirects to what robots.txt forbids")


def test_a_note_in_the_place_of_an_article_is_none_whatever_it_says(project: Project) -> None:
    """At one address only, so that it is not seen to be the same page at several."""
    paper = Newspaper([story(n) for n in range(1, 13)], per_page=99)
    late = story(
        20, headline="Cotton is spun where nobody looked for it", slug="cotton-is-spun-where-nobody-looked"
    )
    note = (
        "<title>Work</title><h1>Our presses are being oiled</h1><p>The engineers of this newspaper oil its "
        "presses tonight, and whoever reads it will find all of its stories here on Monday morning.</p>"
    )
    with paper.site() as site:
        run(project, site)
        paper.stories.insert(0, late)
        paper.more[late.url] = Page(note.encode(), headers=HTML)
        for hours in (13, 40):
            site.pages = paper.pages()
            run(project, site)
            assert project.states()[late.key] == ("skipped", "a page that has nothing of the article")
            later(project, hours)
        paper.more = {}
        site.pages = paper.pages()
        run(project, site)
    assert [record["headline"] for record in project.records() if record["id"] == late.key] == [late.headline]


@pytest.mark.parametrize(
    "broken",
    [
        Page(b"", headers=HTML),
        Page(b"<!DOCTYPE html><html><head></head><body></body></html>", headers=HTML),
        Page(b'{"error": "timeout"}', headers={"Content-Type": "application/json"}),
        Page(b"\x1f\x8b" + bytes(range(256)) * 8, headers=HTML),
        Page(b"<!DOCTYPE html><html><body><h1>502 Bad Gateway</h1><p>nginx</p></body></html>", headers=HTML),
        Page(b"<!DOCTYPE html><html><body><h1>Page not found</h1><p>Sorry.</p></body></html>", headers=HTML),
    ],
)
def test_a_page_that_was_broken_for_a_moment_is_looked_at_once_more(project: Project, broken: Page) -> None:
    good, bad = story(1), story(2)
    with Newspaper([good, bad]).site() as site:
        site.pages[bad.url] = broken
        assert project.crawl(*site.arguments, *ONE_SECTION, **site.environ).status == ExitStatus.OK
        assert project.states()[bad.key][0] == "skipped"
        site.pages[bad.url] = bad.page()
        site.counts.clear()
        project.crawl(*site.arguments, *ONE_SECTION, **site.environ)
        assert site.counts[bad.url] == 0  # it is too soon
        later(project)
        project.crawl(*site.arguments, *ONE_SECTION, **site.environ)
    assert {record["id"] for record in project.records()} == {good.key, bad.key}


@pytest.mark.parametrize("missing", [Page(status=404), Page(status=302, headers={"Location": f"{HOME}/"})])
def test_a_new_page_that_was_not_there_is_looked_at_once_more(project: Project, missing: Page) -> None:
    good, late, never = story(1), story(2), story(3)
    with Newspaper([good, late, never]).site() as site:
        site.pages |= {late.url: missing, never.url: missing}
        site.pages[f"{HOME}/"] = Page(b"<html><body>the front page</body></html>", headers=HTML)
        run(project, site)
        assert project.states()[late.key][0] == "gone"
        site.pages[late.url] = late.page()
        run(project, site)
        assert site.counts[late.url] == 1  # it is too soon
        for _ in range(7):
            later(project)
            run(project, site)
        assert site.counts[never.url] == 3
    assert {record["id"] for record in project.records()} == {good.key, late.key}
    assert project.states()[never.key][0] == "gone"


def test_a_page_taken_away_for_good_or_long_ago_is_believed(project: Project) -> None:
    good, gone, old = story(1), story(2), story(3)
    with Newspaper([good, gone]).site() as site:
        site.pages |= {gone.url: Page(status=410), old.url: Page(status=404)}
        run(project, site)
        site.pages |= {f"{HOME}/companies-news": listing([good, gone, old])}
        run(project, site, "-a", "since=2026-11-01")
        later(project)
        run(project, site)
        assert (site.counts[gone.url], site.counts[old.url]) == (1, 1)


def test_a_story_that_is_announced_two_days_before_it_comes_out_is_archived(project: Project) -> None:
    good, early = story(1), story(2)
    soon = Page(b"<!DOCTYPE html><html><body><h1>Soon</h1></body></html>", headers=HTML)
    with Newspaper([good, early]).site() as site:
        site.pages[early.url] = in_turn(soon, soon, early.page())
        for hours in (13, 13, 13, 13):
            run(project, site)
            later(project, hours)
        run(project, site)
        assert site.counts[early.url] == 3
    assert {record["id"] for record in project.records()} == {good.key, early.key}


def test_what_is_no_article_at_the_last_look_is_believed(project: Project) -> None:
    good, film, lost = story(1), story(2), story(3)
    paper = Newspaper([good, film, lost])
    paper.more = {
        film.url: Page(
            b"<!DOCTYPE html><html><body><h1>A film</h1><video></video></body></html>", headers=HTML
        ),
        lost.url: Page(b"<!DOCTYPE html><html><body><h1>404 Not Found</h1></body></html>", headers=HTML),
    }
    with paper.site() as site:
        for _ in range(7):
            project.crawl(*site.arguments, *ONE_SECTION, **site.environ)
            later(project)
        assert site.counts[film.url] == 3
        assert site.counts[lost.url] == 3


def test_a_run_for_certain_addresses_takes_up_nothing_else(project: Project) -> None:
    good, bad = story(1), story(2)
    with Newspaper([good, bad]).site() as site:
        site.pages[bad.url] = in_turn(Page(b"", headers=HTML), Page(b"", headers=HTML), bad.page())
        project.crawl(*site.arguments, *ONE_SECTION, **site.environ)
        later(project)
        project.crawl(*site.arguments, "-a", f"url={good.url}", **site.environ)
        assert {record["id"] for record in project.records()} == {good.key}
        project.crawl(*site.arguments, *ONE_SECTION, **site.environ)
    assert {record["id"] for record in project.records()} == {good.key, bad.key}


def test_a_site_whose_new_pages_give_no_article_any_more(project: Project) -> None:
    """As where it was made anew in JavaScript; a few such pages are in any paper."""
    paper = Newspaper([story(n) for n in range(1, 12)], per_page=99)
    few, many = ([story(n) for n in numbers] for numbers in (range(20, 29), range(30, 41)))
    with paper.site() as site:
        run(project, site)
        for lot, ends in ((few, ExitStatus.OK), (many, ExitStatus.NOTHING_FOUND), ([], ExitStatus.OK)):
            paper.stories = lot + paper.stories
            site.pages = paper.pages() | {s.url: Page(b"", 404) for s in few + many}
            done = project.crawl(*site.arguments, *ONE_SECTION, **site.environ)
            assert done.status == ends
            assert ("(mostly: 404)" in project.summary()["status_text"]) == (lot == many)
        paper.stories = [story(50), *paper.stories]
        site.pages = paper.pages() | {s.url: Page(b"", 404) for s in few + many}
        run(project, site)
