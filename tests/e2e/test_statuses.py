"""Each way in which a run can end has its own exit status, and one line that says why."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newscrawl.console.ending import INTERRUPTED
from newscrawl.console.stopping import SAME_WISH
from newscrawl.runs.status import CUT_SHORT, ExitStatus
from tests.newspaper import HOME, ONE_SECTION, XML, Newspaper, story
from tests.project import Project
from tests.site import Asked, Page, Site
from tests.smalldisk import SmallDisk, available

SLOWLY = ("-s", "DOWNLOAD_DELAY=0.05")


def status(project: Project, site: Site, *arguments: str) -> int:
    return project.crawl(*site.arguments, *ONE_SECTION, *arguments, **site.environ).status


def test_nothing_found_at_all(project: Project) -> None:
    with Newspaper([]).site() as site:
        assert status(project, site) == ExitStatus.NOTHING_FOUND


def test_no_site(project: Project) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        proxy = f"http://127.0.0.1:{closed.getsockname()[1]}"
        run = project.crawl(
            *ONE_SECTION,
            *("-s", "RETRY_ENABLED=0", "-s", "DOWNLOAD_DELAY=0", "-s", "AUTOTHROTTLE_ENABLED=0"),
            http_proxy=proxy,
            https_proxy=proxy,
        )
    assert run.status == ExitStatus.UNREACHABLE
    assert "Traceback" not in run.stderr
    assert f"requests go through a proxy (http_proxy={proxy} and https_proxy={proxy})" in run.stderr
    assert project.scrapy("report", "businessstandard").status == ExitStatus.OK
    assert "The site was not reached." in (project.archive / "report.html").read_text()


def test_a_certificate_that_nobody_signed(project: Project) -> None:
    with Newspaper([story(1)]).site() as site:
        strict = ("-s", "DOWNLOAD_VERIFY_CERTIFICATES=1", "-s", "RETRY_ENABLED=0")
        run = project.crawl(*site.arguments, *ONE_SECTION, *strict, **site.environ)
    assert run.status == ExitStatus.UNREACHABLE
    assert "certificate not trusted" in run.stderr


def test_a_site_that_refuses_everything(project: Project) -> None:
    with Site(default=Page(b"Access Denied", 403)) as site:
        assert status(project, site) == ExitStatus.REFUSED
        assert len(site.asked) < 20


def test_a_site_that_begins_to_refuse_is_left_alone(project: Project) -> None:
    paper = Newspaper([story(n) for n in range(1, 40)], per_page=40)
    paper.more = {s.url: Page(status=403) for s in paper.stories}
    with paper.site() as site:
        assert status(project, site, "-s", "REFUSED_LIMIT=3") == ExitStatus.REFUSED
        assert len(paper.fetched(site)) < 10
    states = [state for state, _ in project.states().values()]
    assert states.count("pending") > 25


def test_a_site_that_goes_down_is_left_alone(project: Project) -> None:
    paper = Newspaper([story(n) for n in range(1, 40)], per_page=40)
    paper.more = {s.url: Page(fault="drop") for s in paper.stories}
    with paper.site() as site:
        settings = ("-s", "UNREACHABLE_LIMIT=4", "-s", "RETRY_ENABLED=0")
        assert status(project, site, *settings) == ExitStatus.UNREACHABLE
        assert len(paper.fetched(site)) < 15
    states = [state for state, _ in project.states().values()]
    assert states.count("pending") > 20


def test_an_article_that_makes_the_program_fail(project: Project) -> None:
    paper = Newspaper([story(1)])
    paper.more = {paper.stories[0].url: Page(status=503)}
    with paper.site() as site:
        assert status(project, site, "-s", "RETRY_ENABLED=0") == ExitStatus.ITEMS_LOST
        site.pages = Newspaper([story(1)]).pages()
        assert status(project, site) == ExitStatus.OK
    assert len(project.records()) == 1


def test_a_file_that_cannot_be_written(project: Project) -> None:
    with Newspaper([story(1)]).site() as site:
        out = "/proc/no-such-folder/out.jsonl"
        run = project.crawl(*site.arguments, *ONE_SECTION, "-o", out, **site.environ)
    assert run.status == ExitStatus.CANNOT_WRITE
    assert f"{out} could not be written" in run.lines[0]
    assert len(project.records()) == 1


def test_a_place_in_the_network_that_takes_no_file(project: Project) -> None:
    """Scrapy writes there when the spider is closed already, in a thread."""
    with Newspaper([story(1)]).site() as site, socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and nobody listens
        out = f"ftp://127.0.0.1:{taken.getsockname()[1]}/out.jsonl"
        run = project.crawl(*site.arguments, *ONE_SECTION, "-o", out, **site.environ)
    assert run.status == ExitStatus.CANNOT_WRITE
    assert f"{out} could not be written" in run.lines[0]
    assert len(project.records()) == 1


def test_a_disk_that_is_full(project: Project) -> None:
    paper = Newspaper([story(n, words=3000) for n in range(1, 30)], per_page=30)
    with paper.site() as site:
        command = " ".join(["ulimit -f 300 && exec", *project.command("crawl", "businessstandard")])
        run = subprocess.run(
            ["bash", "-c", f'{command} "$@"', "-", *site.arguments, *ONE_SECTION, "-s", "LOG_ENABLED=0"],
            env=project.environ(**site.environ),
            capture_output=True,
            text=True,
            check=False,
        )
        assert run.returncode == ExitStatus.CANNOT_WRITE, run.stderr
        assert "Traceback" not in run.stderr
        assert status(project, site) == ExitStatus.OK
    ids = [record["id"] for record in project.records()]
    assert sorted(ids) == sorted(s.key for s in paper.stories)


def test_a_segment_that_is_gone_is_told_by_every_run_until_it_is_back(project: Project) -> None:
    paper = Newspaper([story(1), story(2)])
    with paper.site() as site:
        assert status(project, site) == ExitStatus.OK
        (segment,) = (project.outlet / "articles").glob("*.jsonl")
        away = segment.rename(project.archive / "away")
        paper.stories.append(story(3))
        site.pages.update(paper.pages())
        for _ in range(2):
            run = project.crawl(*site.arguments, *ONE_SECTION, **site.environ)
            assert run.status == ExitStatus.NOT_WHOLE
            assert f"1 of 1 sealed segments are missing or changed: {segment.name};" in run.lines[0] or (
                f"1 of 2 sealed segments are missing or changed: {segment.name};" in run.lines[0]
            )
        away.rename(segment)
        assert status(project, site) == ExitStatus.OK
        segment.unlink()
        assert project.scrapy("ledger", "rebuild", "businessstandard").status == ExitStatus.OK
        assert status(project, site) == ExitStatus.OK
    assert {record["id"] for record in project.records()} == {one.key for one in paper.stories}


def test_two_runs_at_once(project: Project) -> None:
    slow = Newspaper([story(1)])
    slow.more = {f"{HOME}/rss/companies-101.rss": Page(b"<rss><channel/></rss>", headers=XML, delay=20)}
    with slow.site() as site:
        first = subprocess.Popen(
            project.command("crawl", "businessstandard", *site.arguments, *ONE_SECTION),
            env=project.environ(**site.environ),
            stderr=subprocess.PIPE,
        )
        wait_for(lambda: bool(site.asked))
        second = project.crawl(*site.arguments, *ONE_SECTION, **site.environ)
        assert second.status == ExitStatus.ALREADY_RUNNING
        assert len(second.lines) == 1
        first.send_signal(signal.SIGKILL)
        first.communicate()
        slow.more = {}
        site.pages = slow.pages()
        assert status(project, site) == ExitStatus.OK


def test_a_killed_run_loses_nothing(project: Project) -> None:
    paper = Newspaper([story(n) for n in range(1, 61)], per_page=60)
    with paper.site() as site:
        for wanted in (8, 20, 35):
            killed_after(wanted, paper, project, site)
        assert status(project, site) == ExitStatus.OK
    ids = [record["id"] for record in project.records()]
    assert len(ids) == len(set(ids)) == 60


@pytest.fixture
def _hung_up_on() -> Iterator[None]:
    """What is started now can be hung up on, though the tests were started with `nohup`."""
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGHUP, before)


@pytest.mark.usefixtures("_hung_up_on")
@pytest.mark.parametrize("names", ["SIGTERM", "SIGHUP", "SIGTERM SIGTERM", "SIGHUP SIGHUP"])
def test_told_to_stop_it_puts_everything_away(project: Project, names: str) -> None:
    """Though told twice: `timeout` tells a program and then its group, the kernel and a shell of a hangup."""
    paper = Newspaper([story(n) for n in range(1, 61)], per_page=60)
    with paper.site() as site:
        process = subprocess.Popen(
            project.command("crawl", "businessstandard", *site.arguments, *ONE_SECTION, *SLOWLY),
            env=project.environ(**site.environ),
            stderr=subprocess.PIPE,
        )
        wait_for(lambda: len(paper.fetched(site)) >= 10)
        for name in names.split():
            process.send_signal(getattr(signal, name))
            time.sleep(0.05)
        _, said = process.communicate()
        assert process.returncode == ExitStatus.OK, said
        assert project.summary()["status_text"] == CUT_SHORT
        assert not [*project.outlet.glob("*/*.part")]
        stored = len(project.records())
        assert 5 <= stored < 60
        assert status(project, site) == ExitStatus.OK
    ids = [record["id"] for record in project.records()]
    assert len(ids) == len(set(ids)) == 60


def test_told_again_it_ends_at_once_and_says_so(project: Project) -> None:
    paper = Newspaper([story(1)], more={story(1).url: Page(delay=60)})
    with paper.site() as site:
        process = subprocess.Popen(
            project.command("crawl", "businessstandard", *site.arguments, *ONE_SECTION),
            env=project.environ(**site.environ),
            stderr=subprocess.PIPE,
            text=True,
        )
        wait_for(lambda: bool(paper.fetched(site)))
        process.send_signal(signal.SIGINT)
        time.sleep(SAME_WISH + 0.2)
        assert process.poll() is None
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=20)
    assert process.returncode == INTERRUPTED
    assert said == "newscrawl: stopped at once; the next run goes on from the last commit\n"


def test_told_to_stop_it_does_not_wait_for_the_turn_of_what_was_not_sent(project: Project) -> None:
    """The site asks for five minutes between two requests; feeds and sections wait for their turn."""
    paper = Newspaper([story(1), story(2)])
    robots = f"{HOME}/robots.txt"
    with paper.site() as site:
        site.pages[robots] = Page(b"User-agent: *\nCrawl-delay: 300\n")
        process = subprocess.Popen(
            project.command("crawl", "businessstandard", *site.arguments, *ONE_SECTION),
            env=project.environ(**site.environ),
            stderr=subprocess.PIPE,
        )
        logs = project.outlet / "logs"
        wait_for(lambda: any("asks for 300 s" in log.read_text() for log in logs.glob("*.log")))
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate(timeout=120)
        assert (process.returncode, said) == (ExitStatus.OK, b"")
        assert {asked.url for asked in site.asked} == {robots}
        assert project.summary()["failed"] == {}
        site.pages = paper.pages()
        assert status(project, site) == ExitStatus.OK
    assert len(project.records()) == 2


def test_stopped_before_its_sources_answered_it_does_not_miss_them(project: Project) -> None:
    """A machine that is shut down must not send a mail that a source gave nothing."""
    paper = Newspaper([story(1)])
    asked = threading.Event()

    def slow(_asked: Asked) -> Page:
        asked.set()
        return Page(delay=0.5)

    with paper.site() as site:
        site.default = slow
        site.pages.clear()
        process = subprocess.Popen(
            project.command("crawl", "businessstandard", *site.arguments, *ONE_SECTION),
            env=project.environ(**site.environ),
            stderr=subprocess.PIPE,
        )
        assert asked.wait(60)
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate()
    assert (process.returncode, said) == (ExitStatus.OK, b"")


@pytest.mark.parametrize("setting", ["CLOSESPIDER_PAGECOUNT=1", "CLOSESPIDER_TIMEOUT=0.1"])
def test_a_setting_of_scrapys_that_ends_a_run_early_is_no_fault_of_the_site(
    project: Project, setting: str
) -> None:
    paper = Newspaper([story(1)])
    paper.more = {f"{HOME}/companies-news": Page(delay=1.5)}
    with paper.site() as site:
        cut = project.crawl(*site.arguments, *ONE_SECTION, "-s", setting, **site.environ)
        assert (cut.status, cut.stderr) == (ExitStatus.OK, "")
        assert project.summary()["status_text"] == CUT_SHORT


def test_what_goes_on_after_the_terminal_is_not_stopped_with_it(project: Project) -> None:
    paper = Newspaper([story(n) for n in range(1, 31)], per_page=30)
    with paper.site() as site:
        words = project.command("crawl", "businessstandard", *site.arguments, *ONE_SECTION, *SLOWLY)
        process = subprocess.Popen(
            ["nohup", *words],
            env=project.environ(**site.environ),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_for(lambda: len(paper.fetched(site)) >= 5)
        process.send_signal(signal.SIGHUP)
        assert process.wait() == ExitStatus.OK
    assert len(project.records()) == 30


@pytest.mark.skipif(not available(), reason="needs Linux that lets users mount a disk of their own")
def test_an_archive_that_became_read_only(tmp_path: Path) -> None:
    paper = Newspaper([story(1)])
    with paper.site() as site, SmallDisk(tmp_path, 5_000_000) as disk:
        assert disk.crawl(*site.arguments, *ONE_SECTION, **site.environ).status == ExitStatus.OK
        disk.read_only()
        run = disk.crawl(*site.arguments, *ONE_SECTION, **site.environ)
        assert run.status == ExitStatus.CANNOT_WRITE
        assert len(run.lines) == 1
        assert "read-only" in run.stderr.lower()
        assert disk.scrapy("verify", "businessstandard").status == ExitStatus.OK


def killed_after(articles: int, paper: Newspaper, project: Project, site: Site) -> None:
    process = subprocess.Popen(
        project.command("crawl", "businessstandard", *site.arguments, *ONE_SECTION),
        env=project.environ(**site.environ),
        stderr=subprocess.DEVNULL,
    )
    wait_for(lambda: len(paper.fetched(site)) >= articles or process.poll() is not None)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()


def wait_for(condition: Callable[[], bool], seconds: float = 30) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.02)
