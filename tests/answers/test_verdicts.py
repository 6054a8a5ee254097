"""From statuses and exceptions to one state with a reason."""

import pytest
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
)
from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError

from newscrawl.answers.verdicts import NO_ADDRESS, NOT_UNPACKED, advice_on, of_failure, of_status


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


def test_a_failure_without_words_has_its_name_alone() -> None:
    assert of_failure(MemoryError()).reason == "MemoryError"


def test_why_there_is_no_robots_txt_is_told() -> None:
    verdict = of_failure(IgnoreRequest("robots.txt unreachable (host name not found)"))
    assert verdict.reason == "robots.txt could not be had: host name not found"
    assert (verdict.state, verdict.cause) == ("failed", "unreachable")


_OURS = "a.example: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: {} (_ssl.c:1006)"
_THEIRS = "[<twisted.python.failure.Failure {}>]"


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (_OURS.format("certificate has expired"), "certificate not trusted: certificate has expired"),
        (
            _OURS.format("Hostname mismatch, certificate is not valid for 'a.example'."),
            "certificate not trusted: Hostname mismatch, certificate is not valid for 'a.example'",
        ),
        (
            _THEIRS.format("OpenSSL.SSL.Error: [('SSL routines', '', 'certificate verify failed')]"),
            "certificate not trusted",
        ),
        (
            _THEIRS.format("service_identity.exceptions.VerificationError: VerificationError(errors=[])"),
            "certificate not trusted",
        ),
        ("[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006)", "connection lost"),
    ],
)
def test_a_certificate_that_nobody_trusts_is_no_lost_connection(said: str, reason: str) -> None:
    verdict = of_failure(DownloadFailedError(said))
    assert (verdict.reason, verdict.cause) == (reason, "unreachable")


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (DownloadFailedError("BadAnswerError: no status line: b'SSH-2.0'"), "the answer is no proper HTTP"),
        (ResponseDataLossError(f"https://a.example/: {NOT_UNPACKED}"), NOT_UNPACKED),
        (ResponseDataLossError("https://a.example/: the body ends in the middle"), "answer cut off"),
    ],
)
def test_what_is_wrong_with_an_answer_is_told(error: Exception, reason: str) -> None:
    assert of_failure(error).reason == reason


def test_proxies_are_told_without_their_passwords() -> None:
    told = advice_on({"http": "http://me:secret@proxy.example:8080", "no": "localhost"})
    assert told is not None
    assert "http_proxy=proxy.example:8080" in told
    assert "secret" not in told
    assert advice_on({"no": "localhost"}) is None


def test_what_a_server_says_is_told_in_letters() -> None:
    """A terminal would obey the rest: a summary is read in one."""
    said = IgnoreRequest(f"{NO_ADDRESS}: javascript:\x1b]0;mill\x07 \x9b2J\n.")
    assert of_failure(said).reason == f"{NO_ADDRESS}: javascript:]0;mill ›2J ."
