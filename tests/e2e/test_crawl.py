"""The real `scrapy crawl` against a site on the loopback, over real sockets."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from newscrawl.runs.status import ExitStatus
from tests.newspaper import HOME, ONE_SECTION, Newspaper, story
from tests.project import OUTLET, Project
from tests.site import Page, Site, in_turn


def crawl(project: Project, site: Site, *arguments: str) -> int:
    run = project.crawl(*site.arguments, *ONE_SECTION, *arguments, **site.environ)
    assert "Traceback" not in run.stderr, run.stderr
    return run.status


def test_a_second_run_asks_for_listings_and_no_article_it_has(project: Project) -> None:
    paper = Newspaper([story(n) for n in range(1, 13)])
    with paper.site() as site:
        assert crawl(project, site) == ExitStatus.OK
        assert sorted(paper.fetched(site)) == sorted(s.id for s in paper.stories)
        site.asked.clear()
        assert crawl(project, site) == ExitStatus.OK
        assert paper.fetched(site) == []
        assert {asked.path for asked in site.asked} >= {"/companies-news", "/rss/companies-101.rss"}
    records = project.records()
    assert sorted(record["id"] for record in records) == sorted(s.key for s in paper.stories)
    assert project.summary()["new"] == 0


def test_the_record_is_the_article(project: Project) -> None:
    mill = story(7)
    with Newspaper([mill]).site() as site:
        assert crawl(project, site) == ExitStatus.OK
    (record,) = project.records()
    assert record["headline"] == mill.headline
    assert record["article_body"] == "\n\n".join(p.strip() for p in mill.paragraphs)
    assert (record["revision"], record["change"]) == (1, "new")
    assert record["provenance"]["via"]["title"] == mill.headline
    assert record["provenance"]["http_status"] == 200
    assert record["outlet"]["country"] == "IN"


def test_pagination_goes_on_while_a_page_brings_something_new(project: Project) -> None:
    paper = Newspaper([story(n) for n in range(1, 26)], per_page=10)
    with paper.site() as site:
        assert crawl(project, site) == ExitStatus.OK
        assert site.counts[f"{HOME}/companies-news/page-4"] == 1
        assert site.counts[f"{HOME}/companies-news/page-5"] == 0
        assert len(paper.fetched(site)) == 25
        site.counts.clear()
        assert crawl(project, site) == ExitStatus.OK
        assert site.counts[f"{HOME}/companies-news/page-2"] == 0


def test_a_page_of_a_section_that_failed_is_asked_for_by_the_next_run(project: Project) -> None:
    """Nothing on the pages before it is news to that run, so it would not turn so far."""
    paper = Newspaper([story(n) for n in range(1, 36)], per_page=10)
    second = f"{HOME}/companies-news/page-2"
    with paper.site() as site:
        whole = site.pages[second]
        site.pages[second] = Page(status=500)
        assert crawl(project, site, "-s", "RETRY_ENABLED=0") == ExitStatus.OK
        assert len(paper.fetched(site)) == 10
        site.pages[second] = whole
        assert crawl(project, site) == ExitStatus.OK
        assert len(paper.fetched(site)) == 35
        site.counts.clear()
        assert crawl(project, site) == ExitStatus.OK
        assert site.counts[second] == 0


def test_what_an_earlier_run_left_goes_first(project: Project) -> None:
    paper = Newspaper([story(n) for n in range(1, 7)])
    with paper.site() as site:
        assert crawl(project, site, "-a", "limit=2") == ExitStatus.OK
        assert sorted(paper.fetched(site)) == [paper.stories[4].id, paper.stories[5].id]
        assert project.summary()["pending"] == 4
        site.asked.clear()
        assert crawl(project, site) == ExitStatus.OK
        assert len(paper.fetched(site)) == 4
        assert project.summary()["pending"] == 0


def test_every_url_ends_in_one_state_with_a_reason(project: Project) -> None:
    paper = Newspaper([story(n) for n in range(1, 8)])
    gone, absent, refused, broken, home, empty = paper.stories[:6]
    paper.more = {
        gone.url: Page(status=410),
        absent.url: Page(status=404),
        refused.url: Page(status=403),
        broken.url: Page(status=500),
        home.url: Page(status=302, headers={"Location": HOME + "/"}),
        HOME + "/": Page(b"<html><body>the front page</body></html>"),
        empty.url: Page(b""),
    }
    with paper.site() as site:
        assert crawl(project, site, "-s", "RETRY_ENABLED=0") == ExitStatus.ITEMS_LOST
    states = {key: state for key, (state, reason) in project.states().items() if reason}
    assert {s.key: states[s.key] for s in paper.stories} == {
        gone.key: "gone",
        absent.key: "gone",
        refused.key: "refused",
        broken.key: "failed",
        home.key: "gone",
        empty.key: "skipped",
        paper.stories[6].key: "stored",
    }


def test_two_addresses_that_lead_to_one_article_make_one(project: Project) -> None:
    paper = Newspaper([story(n) for n in range(1, 5)])
    aim = story(9)
    led = Page(status=302, headers={"Location": aim.url})
    again = [Page(aim.page().body.replace(b"</div>", b" So %d said.</div>" % n, 1)) for n in range(4)]
    paper.more = {**{one.url: led for one in paper.stories}, aim.url: in_turn(*again)}
    with paper.site() as site:
        assert crawl(project, site) == ExitStatus.OK
    assert [(record["id"], record["revision"]) for record in project.records()] == [(aim.key, 1)]
    assert {project.states()[one.key][0] for one in paper.stories} == {"duplicate"}


def test_a_changed_slug_is_the_same_article(project: Project) -> None:
    paper = Newspaper([story(1), story(2)])
    with paper.site() as site:
        assert crawl(project, site) == ExitStatus.OK
        paper.stories[0].slug = "another-slug"
        site.pages = paper.pages()
        site.asked.clear()
        assert crawl(project, site) == ExitStatus.OK
        assert paper.fetched(site) == [paper.stories[0].id]
    assert len(project.records()) == 2
    assert project.states()[paper.stories[0].key][0] == "unchanged"


def test_one_article_by_its_address(project: Project) -> None:
    paper = Newspaper([story(1), story(2)])
    with paper.site() as site:
        run = project.crawl(*site.arguments, "-a", f"url={paper.stories[1].url}?utm_source=x", **site.environ)
        assert run.status == ExitStatus.OK
        assert paper.fetched(site) == [paper.stories[1].id]
    assert [record["id"] for record in project.records()] == [paper.stories[1].key]


def test_just_a_file(project: Project, tmp_path: Path) -> None:
    out = tmp_path / "articles.jsonl"
    with Newspaper([story(1), story(2)]).site() as site:
        assert crawl(project, site, "-o", str(out)) == ExitStatus.OK
    lines = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert sorted(lines, key=lambda r: r["id"]) == sorted(project.records(), key=lambda r: r["id"])


def test_a_run_that_is_fine_says_nothing_where_nobody_looks_on(project: Project) -> None:
    """cron mails whatever is printed; the summary is beside the segments and in the log."""
    with Newspaper([story(1)]).site() as site:
        run = project.crawl(*site.arguments, *ONE_SECTION, **site.environ)
    assert (run.status, run.stdout, run.stderr) == (ExitStatus.OK, "", "")
    assert project.summary()["new"] == 1
    (log,) = (project.outlet / "logs").glob("*.log")
    assert f"businessstandard, run {project.summary()['run']}: fine\n  found " in log.read_text("utf-8")


def test_the_summary_is_printed_where_it_is_wanted(project: Project) -> None:
    with Newspaper([story(1)]).site() as site:
        arguments = (*site.arguments, *ONE_SECTION)
        status, seen = project.on_a_terminal("crawl", OUTLET, *arguments, **site.environ)
        asked = project.crawl(*arguments, "-s", "SUMMARY_ALWAYS=True", **site.environ)
        log_is_here = project.crawl(*arguments, "-L", "WARNING", **site.environ)
        quiet = project.crawl(*arguments, "--nolog", **site.environ)
    assert (status, seen.count("businessstandard, run ")) == (ExitStatus.OK, 1)
    for run in (asked, log_is_here):
        assert (run.status, run.stdout) == (ExitStatus.OK, "")
        assert run.lines[0].startswith("businessstandard, run ")
        assert all(line.startswith("  ") for line in run.lines[1:])
    assert (quiet.status, quiet.stderr) == (ExitStatus.OK, "")


def test_bad_news_is_printed_wherever_the_log_goes(project: Project) -> None:
    with Newspaper([]).site() as site:
        for more in ((), ("--nolog",), ("--logfile", str(project.archive / "log"))):
            run = project.crawl(*site.arguments, *ONE_SECTION, *more, **site.environ)
            assert run.status == ExitStatus.NOTHING_FOUND
            assert run.lines[0].startswith("businessstandard, run ")


def test_a_folder_for_scrapys_queue_has_nothing_asked_twice(project: Project, tmp_path: Path) -> None:
    """The ledger has what waits."""
    paper = Newspaper([story(n) for n in range(1, 21)], per_page=20)
    queued = ("-s", f"JOBDIR={tmp_path / 'jobs'}")
    with paper.site() as site:
        assert crawl(project, site, *queued, "-s", "CLOSESPIDER_ITEMCOUNT=3") == ExitStatus.OK
        assert len(project.records()) < 20
        assert crawl(project, site, *queued) == ExitStatus.OK
        fetched = paper.fetched(site)
    assert sorted(fetched) == sorted(one.id for one in paper.stories)
    assert not (tmp_path / "jobs").exists()


def test_the_page_of_an_error_is_no_article_whatever_scrapy_is_to_hand_over(project: Project) -> None:
    paper = Newspaper([story(1), story(2)])
    paper.more = {paper.stories[1].url: replace(paper.stories[1].page(), status=410)}
    with paper.site() as site:
        assert crawl(project, site, "-s", "HTTPERROR_ALLOW_ALL=1") == ExitStatus.OK
    assert project.states()[paper.stories[1].key] == ("gone", "410")
    assert len(project.records()) == 1
