"""robots.txt as RFC 9309 reads it: what is not there allows, what cannot be had forbids."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import cast

import pytest
from scrapy import Request, signals
from scrapy.core.engine import ExecutionEngine
from scrapy.exceptions import DownloadTimeoutError, IgnoreRequest, NotConfigured
from scrapy.http import Response
from scrapy.robotstxt import RobotParser
from scrapy.utils.test import get_crawler

from newscrawl.answers.refusals import LeftAlone, Refused
from newscrawl.lean.parts import CalledBack
from newscrawl.manners.robots import AGAIN, MAX_BYTES, ROBOTS, RobotsMiddleware

URL = "https://example.org/news/a-story"
SETTINGS = {"ROBOTSTXT_OBEY": True, "ROBOTSTXT_USER_AGENT": "newscrawl"}


class Host:
    """Stands in for the engine: gives one answer to every request for robots.txt."""

    def __init__(self, answer: Response | Exception) -> None:
        self.answer = answer
        self.asked: list[str] = []

    async def download_async(self, request: Request) -> Response:
        self.asked.append(request.url)
        await asyncio.sleep(0)
        if isinstance(self.answer, Exception):
            raise self.answer
        self.answer.request = request
        return self.answer


def middleware(host: Host) -> RobotsMiddleware:
    crawler = get_crawler(settings_dict=SETTINGS)
    crawler.engine = cast("ExecutionEngine", host)
    return RobotsMiddleware.from_crawler(crawler)


def ask(answer: Response | Exception, *urls: str) -> list[Request]:
    """Ask for URLs all at once; raises what the first that may not be asked raises."""
    host = Host(answer)
    requests = [Request(url) for url in urls or (URL,)]

    async def together() -> None:
        robots = middleware(host)
        await asyncio.gather(*(robots.process_request(request) for request in requests))

    asyncio.run(together())
    assert len(host.asked) == len({request.url.split("/")[2] for request in requests})
    return requests


def test_a_file_that_was_not_asked_for_as_the_crawl_ends_forbids_nothing() -> None:
    with pytest.raises(CalledBack):
        ask(CalledBack(), URL, f"{URL}-2")


def answer(status: int, body: bytes = b"User-agent: *\nDisallow: /\n") -> Response:
    return Response("https://example.org/robots.txt", status=status, body=body)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 451])
def test_what_is_not_there_allows(status: int) -> None:
    (request,) = ask(answer(status))
    assert request.meta[ROBOTS] is None


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_a_failing_server_forbids(status: int) -> None:
    with pytest.raises(IgnoreRequest, match=f"robots.txt unreachable .status {status}"):
        ask(answer(status, b""))


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (DownloadTimeoutError(), "no answer in time"),
        (IgnoreRequest("too many redirects"), "too many redirects"),
        (OSError(), "OSError"),
    ],
)
def test_no_answer_forbids(error: Exception, why: str) -> None:
    with pytest.raises(IgnoreRequest, match=f"unreachable .{why}"):
        ask(error)


def test_a_file_that_leads_in_circles_is_not_there() -> None:
    ask(IgnoreRequest("max redirections reached"))


@pytest.mark.parametrize(
    "body",
    [
        b"User-agent: NewsCrawl/1.0\nDisallow: /news/",
        "User-agent: *\nDisallow: /news/".encode("utf-16"),
        "User-agent: other\nDisallow: /\n\ufeffUser-agent: *\nDisallow: /news/".encode(),
        "\u200bUser-agent: *\n\ufeffDisallow: /news/".encode(),
    ],
    ids=["with a version", "in UTF-16", "put behind another", "with marks of an editor"],
)
def test_rules_in_other_forms(body: bytes) -> None:
    with pytest.raises(IgnoreRequest, match="forbidden"):
        ask(answer(200, body))


def test_a_refusal_stays_one() -> None:
    with pytest.raises(Refused, match="429"):
        ask(answer(429))
    with pytest.raises(LeftAlone, match="until noon"):
        ask(LeftAlone("left alone until noon"))


def test_it_is_asked_for_once_a_host() -> None:
    requests = ask(answer(200, b"User-agent: *\nDisallow: /x\n"), URL, URL + "-2", "https://b.example.org/")
    first, second, _ = requests
    assert first.meta[ROBOTS] is second.meta[ROBOTS]
    assert len(first.meta[ROBOTS]) == 64


def over_days(monkeypatch: pytest.MonkeyPatch, *answers: Response | Exception) -> tuple[list[str], list[str]]:
    """Two requests on each of some days: what became of them, and what the host was asked."""
    host, told, now = Host(answers[0]), list[str](), [1000.0]
    monkeypatch.setattr("newscrawl.manners.robots.monotonic", lambda: now[0])

    async def ask_daily() -> None:
        robots = middleware(host)
        for host.answer in answers:
            for _ in range(2):
                try:
                    await robots.process_request(Request(URL))
                except IgnoreRequest as error:
                    told.append(str(error))
                else:
                    told.append("allowed")
            now[0] += 90_000

    asyncio.run(ask_daily())
    return told, host.asked


def test_a_run_of_days_asks_for_it_each_day(monkeypatch: pytest.MonkeyPatch) -> None:
    told, asked = over_days(monkeypatch, answer(200, b""), answer(200), answer(404))
    assert told == ["allowed"] * 2 + ["forbidden by robots.txt"] * 2 + ["allowed"] * 2
    assert len(asked) == 3


@pytest.mark.parametrize("lost", [answer(503), answer(429), DownloadTimeoutError(), Refused("a wall", 403)])
def test_what_cannot_be_had_again_is_believed_for_longer(
    monkeypatch: pytest.MonkeyPatch, lost: Response | Exception
) -> None:
    told, asked = over_days(monkeypatch, answer(200), lost, answer(200, b""))
    assert told == ["forbidden by robots.txt"] * 4 + ["allowed"] * 2
    assert len(asked) == 3


def test_who_listens_hears_what_each_file_says_and_nothing_of_one_that_cannot_be_had() -> None:
    """Politeness takes the Crawl-delay from there, and the spider what it may take up again."""
    heard: list[tuple[str, bool]] = []

    def hear(robotparser: RobotParser, request: Request) -> None:
        heard.append((request.url, robotparser.allowed(URL, "newscrawl")))

    for told in (answer(200), answer(404), answer(503)):
        robots = middleware(Host(told))
        robots.crawler.signals.connect(hear, signals.robots_parsed)
        with suppress(IgnoreRequest):
            asyncio.run(robots.process_request(Request(URL)))
    assert heard == [("https://example.org/robots.txt", False), ("https://example.org/robots.txt", True)]


def test_who_reads_the_file_itself_gets_the_one_that_is_known() -> None:
    host = Host(answer(200, b"Sitemap: /map.xml\n"))
    wanted = Request("https://example.org/robots.txt", meta={"dont_obey_robotstxt": True})

    async def twice() -> Response | None:
        robots = middleware(host)
        await robots.process_request(Request(URL))
        return await robots.process_request(wanted)

    given = asyncio.run(twice())
    assert given is not None
    assert (given.body, given.request, given.flags) == (b"Sitemap: /map.xml\n", wanted, [AGAIN])
    assert host.asked == [wanted.url]


def test_who_reads_the_file_itself_is_told_that_there_is_none() -> None:
    wanted = Request("https://example.org/robots.txt", meta={"dont_obey_robotstxt": True})
    for failing in (answer(404), answer(503), DownloadTimeoutError()):
        with pytest.raises(IgnoreRequest):
            asyncio.run(middleware(Host(failing)).process_request(wanted))


def test_the_rules_are_those_for_us() -> None:
    body = b"User-agent: *\nDisallow: /\n\nUser-agent: newscrawl\nDisallow: /news/\n"
    ask(answer(200, body), "https://example.org/markets/")
    with pytest.raises(IgnoreRequest, match="forbidden"):
        ask(answer(200, body))


def test_a_file_without_end_is_read_as_far_as_the_standard_asks() -> None:
    line = b"Disallow: /long/" + b"x" * 1000 + b"\n"
    body = b"User-agent: *\n" + line * (MAX_BYTES // len(line) + 2) + b"Disallow: /news/\n"
    ask(answer(200, body))
    with pytest.raises(IgnoreRequest):
        ask(answer(200, b"User-agent: *\nDisallow: /news/\n" + body))


@pytest.mark.parametrize("request_", [Request("data:,x"), Request(URL, meta={"dont_obey_robotstxt": True})])
def test_what_has_no_robots_txt(request_: Request) -> None:
    host = Host(answer(500))
    asyncio.run(middleware(host).process_request(request_))
    assert host.asked == []


@pytest.mark.parametrize(("own", "taken"), [("newscrawl", "newscrawl"), (None, "a-crawl/1.0")])
def test_rules_are_looked_up_by_the_name_that_is_told_where_none_is_set(own: str | None, taken: str) -> None:
    settings = {"ROBOTSTXT_OBEY": True, "ROBOTSTXT_USER_AGENT": own, "USER_AGENT": "a-crawl/1.0"}
    assert RobotsMiddleware.from_crawler(get_crawler(settings_dict=settings)).user_agent == taken


def test_off() -> None:
    with pytest.raises(NotConfigured):
        RobotsMiddleware.from_crawler(get_crawler())
