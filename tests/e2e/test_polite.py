"""The site sets the pace."""

from __future__ import annotations

import hashlib
import json
from itertools import pairwise
from pathlib import Path
from time import monotonic, sleep

import pytest

from newscrawl.archive.warc.index import WarcIndex
from newscrawl.runs.status import ExitStatus
from tests.newspaper import HOME, HTML, ONE_SECTION, Newspaper, story
from tests.project import Project
from tests.site import Asked, Page


@pytest.mark.parametrize("asked_for", [b"Crawl-delay: 1", b"Request-rate: 1/1s"])
def test_crawl_delay_is_kept(project: Project, asked_for: bytes) -> None:
    paper = Newspaper([story(1), story(2)])
    moments: list[float] = []

    def noted(page: Page) -> object:
        def answer(asked: Asked) -> Page:
            moments.append(monotonic())
            return page

        return answer

    pages = paper.pages()
    pages[f"{HOME}/robots.txt"] = Page(b"User-agent: *\n" + asked_for + b"\n")
    with paper.site() as site:
        site.pages = {url: noted(page) for url, page in pages.items()}  # type: ignore[misc, arg-type]
        assert project.crawl(*site.arguments, *ONE_SECTION, **site.environ).status == ExitStatus.OK
    assert len(moments) >= 5
    assert all(later - earlier > 0.9 for earlier, later in pairwise(moments[1:]))


def test_what_robots_txt_forbids_is_not_asked(project: Project) -> None:
    paper = Newspaper([story(1), story(2)])
    paper.more = {f"{HOME}/robots.txt": Page(b"User-agent: newscrawl\nDisallow: /companies/\n")}
    with paper.site() as site:
        project.crawl(*site.arguments, *ONE_SECTION, **site.environ)
        assert paper.fetched(site) == []
    assert {reason for _, reason in project.states().values()} == {"robots.txt forbids it"}


@pytest.mark.parametrize(
    ("arguments", "environ", "name"),
    [
        ((), {"NEWSCRAWL_CONTACT": "desk@example.org"}, "newscrawl/"),
        (
            ("-s", "NEWSCRAWL_CONTACT=desk@example.org"),
            {"NEWSCRAWL_CONTACT": "other@example.org"},
            "newscrawl/",
        ),
        (("-s", "USER_AGENT=mine (desk@example.org)", "-s", "NEWSCRAWL_CONTACT=other"), {}, "mine ("),
    ],
)
def test_who_asks(project: Project, arguments: tuple[str, ...], environ: dict[str, str], name: str) -> None:
    with Newspaper([story(1)]).site() as site:
        project.crawl(*site.arguments, *ONE_SECTION, *arguments, **site.environ, **environ)
        agents = {asked.headers["User-Agent"] for asked in site.asked}
    (agent,) = agents
    assert agent.startswith(name)
    assert agent.endswith("desk@example.org)")


WALL = Page(
    b"<!DOCTYPE html><html><head><title>Just a moment...</title></head>"
    b"<body><script>window._cf_chl_opt={}</script></body></html>",
    headers=HTML,
)


def test_a_robots_txt_that_cannot_be_had_forbids(project: Project) -> None:
    paper = Newspaper([story(1)])
    paper.more = {f"{HOME}/robots.txt": Page(b"busy", 503)}
    with paper.site() as site:
        run = project.crawl(*site.arguments, *ONE_SECTION, "-s", "RETRY_ENABLED=0", **site.environ)
        assert run.status == ExitStatus.UNREACHABLE
        assert site.counts == {f"{HOME}/robots.txt": 1}


def test_a_robots_txt_that_is_not_there_allows(project: Project) -> None:
    paper = Newspaper([story(1)])
    paper.more = {f"{HOME}/robots.txt": Page(b"User-agent: *\nDisallow: /\n", 404)}
    with paper.site() as site:
        assert project.crawl(*site.arguments, *ONE_SECTION, **site.environ).status == ExitStatus.OK


def test_a_challenge_in_the_place_of_an_article_is_a_refusal(project: Project) -> None:
    paper = Newspaper([story(1), story(2)])
    walled, open_ = paper.stories
    paper.more = {walled.url: WALL}
    with paper.site() as site:
        assert project.crawl(*site.arguments, *ONE_SECTION, **site.environ).status == ExitStatus.OK
    assert project.states()[walled.key] == ("refused", "challenge page of Cloudflare")
    assert project.states()[open_.key][0] == "stored"


def test_who_refuses_is_left_alone_by_the_next_run_too(project: Project) -> None:
    paper = Newspaper([story(n) for n in range(1, 9)])
    with paper.site() as site:
        site.default = WALL
        site.pages = {}
        run = project.crawl(*site.arguments, *ONE_SECTION, **site.environ)
        assert run.status == ExitStatus.REFUSED
        assert "left alone until" in run.lines[0]
        assert "NEWSCRAWL_CONTACT" in run.stderr
        asked = len(site.asked)
        site.pages = paper.pages()
        again = project.crawl(*site.arguments, *ONE_SECTION, **site.environ)
        assert again.status == ExitStatus.REFUSED
        assert len(site.asked) == asked
        off = project.crawl(*site.arguments, *ONE_SECTION, "-s", "COOL_DOWN=0", **site.environ)
        assert off.status == ExitStatus.OK
    assert len(project.records()) == 8


def test_articles_wait_while_their_host_rests(project: Project) -> None:
    paper = Newspaper([story(n) for n in range(1, 30)], per_page=30)
    paper.more = {s.url: Page(status=403) for s in paper.stories[3:]}
    with paper.site() as site:
        first = project.crawl(*site.arguments, *ONE_SECTION, **site.environ)
        assert first.status == ExitStatus.REFUSED
        before = project.states()
        assert project.crawl(*site.arguments, *ONE_SECTION, **site.environ).status == ExitStatus.REFUSED
    assert project.states() == before


def test_told_to_come_back_much_later_the_run_ends(project: Project) -> None:
    paper = Newspaper([story(n) for n in range(1, 20)], per_page=20)
    busy = Page(b"busy", 503, {"Retry-After": "7200"})
    paper.more = dict.fromkeys((s.url for s in paper.stories), busy)
    with paper.site() as site:
        run = project.crawl(*site.arguments, *ONE_SECTION, **site.environ)
        assert run.status == ExitStatus.REFUSED
        assert len(paper.fetched(site)) < 10  # what was under way already
    assert "status 503" in run.lines[0]


def test_a_rest_is_known_to_the_next_run_even_if_this_one_is_killed(project: Project) -> None:
    paper = Newspaper([story(n) for n in range(1, 9)], per_page=9)
    busy = Page(b"busy", 503, {"Retry-After": "7200"})
    known: list[bool] = []

    def when_it_is_written(_: Asked) -> Page:
        known.append(when_there(project.outlet / "resting.json", 20))
        return busy

    slow, *others = paper.stories
    paper.more = {**dict.fromkeys((s.url for s in others), busy), slow.url: when_it_is_written}
    with paper.site() as site:
        assert project.crawl(*site.arguments, *ONE_SECTION, **site.environ).status == ExitStatus.REFUSED
    assert known == [True]


def when_there(path: Path, seconds: float) -> bool:
    end = monotonic() + seconds
    while not path.exists() and monotonic() < end:
        sleep(0.05)
    return path.exists()


def test_told_to_come_back_soon_it_waits_and_asks_again(project: Project) -> None:
    paper = Newspaper([story(1)])
    (one,) = paper.stories
    moments: list[float] = []

    def busy_at_first(asked: Asked) -> Page:
        moments.append(monotonic())
        return Page(b"", 429, {"Retry-After": "2"}) if asked.count == 1 else one.page()

    paper.more = {one.url: busy_at_first}
    with paper.site() as site:
        assert project.crawl(*site.arguments, *ONE_SECTION, **site.environ).status == ExitStatus.OK
    assert len(moments) == 2
    assert moments[1] - moments[0] > 1.9


def test_what_was_allowed_is_in_the_record_and_the_evidence_in_the_warc(project: Project) -> None:
    paper = Newspaper([story(1)])
    robots = b"User-agent: *\nDisallow: /content/\n"
    (one,) = paper.stories
    says = {**HTML, "X-Robots-Tag": "noai", "tdm-reservation": "1"}
    paper.more = {one.url: Page(one.page().body, headers=says)}
    with paper.site() as site:
        assert project.crawl(*site.arguments, *ONE_SECTION, **site.environ).status == ExitStatus.OK
        project.crawl(*site.arguments, *ONE_SECTION, **site.environ)
    (record,) = project.records()
    digest = hashlib.sha256(robots).hexdigest()
    expected = {"robots_txt": digest, "x_robots_tag": ["noai"], "tdm_reservation": "1"}
    expected["tdm_source"] = "header"
    assert record["provenance"]["rights"] == expected
    index = WarcIndex.open(project.outlet / "warc")
    capture = index.lookup(f"{HOME}/robots.txt")
    assert capture is not None
    assert index.read(capture).body == robots
    index.close()


def test_what_the_site_reserves_is_asked_once_a_day_and_is_in_the_record(project: Project) -> None:
    paper = Newspaper([story(1), story(2)])
    policy = "https://www.business-standard.com/tdm"
    rules = [{"location": "/companies/*", "tdm-reservation": 1, "tdm-policy": policy}]
    served, address = json.dumps(rules).encode(), f"{HOME}/.well-known/tdmrep.json"
    paper.more = {address: Page(served, headers={"Content-Type": "application/json"})}
    with paper.site() as site:
        assert project.crawl(*site.arguments, *ONE_SECTION, **site.environ).status == ExitStatus.OK
        asked = [one.url for one in site.asked]
        assert asked.index(address) < min(asked.index(one.url) for one in paper.stories)
        paper.stories.append(story(3))
        site.pages.update(paper.pages())
        assert project.crawl(*site.arguments, *ONE_SECTION, **site.environ).status == ExitStatus.OK
        assert site.counts[address] == 1
    records = project.records()
    assert len(records) == 3
    for record in records:
        rights = record["provenance"]["rights"]
        assert (rights["tdm_reservation"], rights["tdm_policy"]) == ("1", policy)
        assert (rights["tdm_source"], rights["tdmrep_json"]) == (
            "tdmrep.json",
            hashlib.sha256(served).hexdigest(),
        )
    index = WarcIndex.open(project.outlet / "warc")
    capture = index.lookup(address)
    assert capture is not None
    assert index.read(capture).body == served
    index.close()


@pytest.mark.parametrize(
    "page", [Page(status=500), Page(b"<html>no</html>"), Page(fault="drop"), Page(status=403)]
)
def test_a_site_that_answers_nothing_useful_about_reservations_is_crawled_as_ever(
    project: Project, page: Page
) -> None:
    paper = Newspaper([story(1)])
    paper.more = {f"{HOME}/.well-known/tdmrep.json": page}
    with paper.site() as site:
        assert project.crawl(*site.arguments, *ONE_SECTION, **site.environ).status == ExitStatus.OK
        # Twisted asks once more by itself where a connection that was kept open ends.
        assert site.counts[f"{HOME}/.well-known/tdmrep.json"] <= 2
    assert len(project.records()) == 1


def test_a_run_that_does_not_want_to_know_what_is_reserved(project: Project) -> None:
    with Newspaper([story(1)]).site() as site:
        project.crawl(*site.arguments, *ONE_SECTION, "-s", "TDMREP_ENABLED=False", **site.environ)
        assert not any("tdmrep" in asked.url for asked in site.asked)
