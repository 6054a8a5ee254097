"""From statuses and exceptions to one state with a reason."""

import pytest
from scrapy.exceptions import CannotResolveHostError, DownloadTimeoutError, IgnoreRequest
from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError

from newscrawl.answers.verdicts import of_failure, of_status


@pytest.mark.parametrize(
    ("status", "state", "cause"),
    [
        (403, "refused", "refused"),
        (429, "refused", "refused"),
        (402, "refused", "refused"),
        (451, "refused", "refused"),
        (404, "gone", "answered"),
        (410, "gone", "answered"),
        (500, "failed", "answered"),
        (418, "failed", "answered"),
    ],
)
def test_statuses(status: int, state: str, cause: str) -> None:
    verdict = of_status(status)
    assert (verdict.state, verdict.cause, verdict.http_status) == (state, cause, status)
    assert of_failure(HttpError(Response("https://example.org", status=status))) == verdict


@pytest.mark.parametrize(
    ("error", "state", "cause"),
    [
        (IgnoreRequest("Forbidden by robots.txt"), "skipped", "answered"),
        (IgnoreRequest("max redirections reached"), "failed", "answered"),
        (CannotResolveHostError("x"), "failed", "unreachable"),
        (DownloadTimeoutError("x"), "failed", "unreachable"),
        (KeyError("x"), "failed", "fault"),
    ],
)
def test_failures(error: Exception, state: str, cause: str) -> None:
    verdict = of_failure(error)
    assert (verdict.state, verdict.cause) == (state, cause)
    assert verdict.reason


def test_why_there_is_no_robots_txt_is_told() -> None:
    verdict = of_failure(IgnoreRequest("robots.txt unreachable (host name not found)"))
    assert verdict.reason == "robots.txt could not be had: host name not found"
    assert (verdict.state, verdict.cause) == ("failed", "unreachable")
