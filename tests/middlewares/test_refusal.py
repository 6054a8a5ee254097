"""Who refuses is left alone, and who asks for more time than a run has is asked nothing more."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from scrapy import Request
from scrapy.http import Response

from newscrawl.answers.refusals import LeftAlone, Refused
from newscrawl.manners.resting import Resting
from newscrawl.middlewares.refusal import RefusalMiddleware

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
ASKED = Request("https://example.org/story")


def middleware(tmp_path: Path) -> tuple[RefusalMiddleware, Resting]:
    resting = Resting(tmp_path / "paper" / "resting.json", 3600, lambda: NOW)
    return RefusalMiddleware(resting, lambda: NOW), resting


def served(status: int, body: bytes = b"", **headers: str) -> Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(ASKED.url, status=status, body=body, headers=named)


@pytest.mark.parametrize(
    ("answer", "until"),
    [
        (served(503, Retry_After="7200"), "2026-11-23T14:00:00Z"),
        (served(503, Retry_After="301"), "2026-11-23T13:00:00Z"),
        (served(429, Retry_After="Tue, 24 Nov 2026 12:00:00 GMT"), "2026-11-24T12:00:00Z"),
        (served(200, cf_mitigated="challenge"), "2026-11-23T13:00:00Z"),
        (served(403), "2026-11-23T13:00:00Z"),
    ],
)
def test_who_refuses_rests_for_as_long_as_he_asks(tmp_path: Path, answer: Response, until: str) -> None:
    watcher, resting = middleware(tmp_path)
    if answer.status == 403:  # which says so by itself; the spider is told of it
        assert watcher.process_response(ASKED, answer) is answer
    else:
        with pytest.raises(Refused):
            watcher.process_response(ASKED, answer)
    watcher.process_request(ASKED)  # in this run others may still be asked
    resting.begin()
    rest = resting.of("example.org")
    assert rest is not None
    assert rest.until == until
    with pytest.raises(LeftAlone, match=until):
        watcher.process_request(ASKED)


@pytest.mark.parametrize(
    "answer",
    [
        served(200),
        served(200, Retry_After="7200"),
        served(404),
        served(503),
        served(503, Retry_After="30"),
        served(503, Retry_After="300"),
        served(503, Retry_After="Mon, 23 Nov 2026 14:01:00 GMT", Date="Mon, 23 Nov 2026 14:00:00 GMT"),
    ],
)
def test_who_answers_or_stumbles_does_not_rest(tmp_path: Path, answer: Response) -> None:
    watcher, resting = middleware(tmp_path)
    assert watcher.process_response(ASKED, answer) is answer
    resting.begin()
    assert resting.of("example.org") is None


@pytest.mark.parametrize(("after", "rests"), [(200, False), (404, False), (500, True), (503, True)])
def test_an_answer_takes_back_a_refusal_before_it_and_a_fault_of_the_server_does_not(
    tmp_path: Path, after: int, rests: bool
) -> None:
    watcher, resting = middleware(tmp_path)
    watcher.process_response(ASKED, served(403))
    watcher.process_response(ASKED, served(after))
    resting.begin()
    assert (resting.of("example.org") is not None) is rests
