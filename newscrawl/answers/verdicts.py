"""What an answer, or the lack of one, means for the URL that was asked for.

Every URL ends in one state with a reason a person understands; this is the table from HTTP statuses and
Scrapy's exceptions to those. Names of states are the ledger's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal, Self

from scrapy import Request
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
    UnsupportedURLSchemeError,
)
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from newscrawl.answers.refusals import REFUSALS, Refused
from newscrawl.archive import State
from newscrawl.archive.ledger.schema import FORBIDS
from newscrawl.known.legible import legible

Cause = Literal["answered", "refused", "unreachable", "fault", "door"]
LOST = "a middleware dropped the request, or a pipeline gave no article back"
NO_ROBOTS = "robots.txt unreachable"
"""How the reason begins why a request was not made: no robots.txt could be had for it."""
REDIRECT_LOOP = "redirect loop"
PRIVATE = "leads to a private address"
ALLOWING = "-s ALLOW_PRIVATE_ADDRESSES=1 has it asked"
LED_ASTRAY = "redirects to what robots.txt forbids"
NO_ADDRESS = "redirects to what is no address"
"""How the reason begins why a redirect was not followed: what it leads to is no address."""
GONE = {404: "404", 410: "410"}
NOT_UNPACKED = "the answer cannot be unpacked"
"""What is said of a body that is not in the coding it is said to be in."""
_LONGEST = 200
"""Characters of a reason."""
_UNTRUSTED = re.compile(r"certificate verify failed(?:: (?P<why>[^(\[\]]*[^(\[\]\s.]))?|VerificationError")
"""What our client and Scrapy's say of a certificate: only ours knows what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """State and reason for the ledger; `cause` is what the run counts it as. A "door" is a page that readers
    have to pass before they see what they asked for: an answer, and mostly no failure of the run."""

    state: State
    reason: str
    cause: Cause
    http_status: int | None = None

    @classmethod
    def no_article(cls, why: str) -> Self:
        """The verdict on a page that was read whole, and is no article, or not the one that was asked for."""
        return cls("skipped", why, "answered", 200)

    def __post_init__(self) -> None:
        if not self.reason.isprintable():  # a server may have a word in it, and a terminal shows it
            object.__setattr__(self, "reason", " ".join(legible(self.reason).split()))


_EXCEPTIONS: tuple[tuple[type[Exception], Verdict], ...] = (
    (CannotResolveHostError, Verdict("failed", "host name not found", "unreachable")),
    (DownloadConnectionRefusedError, Verdict("failed", "connection refused", "unreachable")),
    (DownloadTimeoutError, Verdict("failed", "no answer in time", "unreachable")),
    (ResponseDataLossError, Verdict("failed", "answer cut off", "fault")),
    (DownloadCancelledError, Verdict("failed", "answer too large", "fault")),
    (UnsupportedURLSchemeError, Verdict("skipped", "not a web address", "fault")),
    (DownloadFailedError, Verdict("failed", "connection lost", "unreachable")),
)

_TOLD = (
    # of `newscrawl.wire`; Scrapy hands on the words only
    ("HeadTooLongError", Verdict("failed", "headers too long", "fault")),
    ("BadAnswerError", Verdict("failed", "the answer is no proper HTTP", "unreachable")),
    (NOT_UNPACKED, Verdict("failed", NOT_UNPACKED, "fault")),
)
"""Words of exceptions by which they are known, whatever their class."""

_IGNORED = (
    ("download_maxsize", Verdict("failed", "answer too large", "fault")),
    ("robots.txt", Verdict("skipped", FORBIDS, "answered")),
    ("max redirections", Verdict("failed", REDIRECT_LOOP, "answered")),
    ("private address", Verdict("skipped", PRIVATE, "answered")),
    ("offsite", Verdict("skipped", "leads off the site", "answered")),
)


def of_status(status: int) -> Verdict:
    """The verdict on a status that is no success."""
    if status in REFUSALS:
        return Verdict("refused", REFUSALS[status], "refused", status)
    if status in GONE:
        return Verdict("gone", GONE[status], "answered", status)
    return Verdict("failed", f"status {status}", "answered", status)


def of_failure(error: BaseException | None) -> Verdict:
    """The verdict on a request that ended in `error`."""
    if isinstance(error, HttpError):
        return of_status(error.response.status)
    if isinstance(error, Refused):
        return Verdict("refused", str(error), "refused", error.status)
    if isinstance(error, IgnoreRequest):
        return _of_ignored(str(error))
    if told := next((verdict for word, verdict in _TOLD if word in str(error)), None):
        return told
    if isinstance(error, DownloadFailedError) and (found := _UNTRUSTED.search(str(error))):
        why = f"certificate not trusted: {found['why']}" if found["why"] else "certificate not trusted"
        return Verdict("failed", why, "unreachable")
    for kind, verdict in _EXCEPTIONS:
        if isinstance(error, kind):
            return verdict
    return Verdict("failed", f"{type(error).__name__}: {error}".rstrip(": ")[:_LONGEST], "fault")


def of_failed(failure: Failure) -> Verdict:
    """The verdict on a request that failed; what robots.txt forbids may be where it led, not itself."""
    verdict = of_failure(failure.value)
    if verdict.reason == FORBIDS and "redirect_urls" in request_of(failure).meta:
        return replace(verdict, reason=LED_ASTRAY)
    return verdict


def of_named(failure: Failure) -> Verdict:
    """The same of an address that somebody wrote, who may well mean one of their own network."""
    verdict = of_failed(failure)
    if verdict.reason == PRIVATE and "redirect_urls" not in request_of(failure).meta:
        return replace(verdict, reason=f"{PRIVATE}; {ALLOWING}")
    return verdict


def request_of(failure: Failure) -> Request:
    """The request that failed."""
    request: Request = failure.request  # type: ignore[attr-defined] # Scrapy sets it
    return request


def advice_on(proxies: Mapping[str, str]) -> str | None:
    """What to look at where nothing is reached, in one line, given the `proxies` that the environment names
    by scheme; no user or password of them is told."""
    named = {scheme: proxies[scheme].rpartition("@")[2] for scheme in ("http", "https") if scheme in proxies}
    if not named:
        return None
    told = " and ".join(f"{scheme}_proxy={where}" for scheme, where in named.items())
    return f"requests go through a proxy ({told}): see whether it is there, or unset the variable"


def _of_ignored(text: str) -> Verdict:
    if text.startswith(NO_ADDRESS):
        return Verdict("failed", text[:_LONGEST], "answered")
    if text.startswith(NO_ROBOTS):
        why = text.removeprefix(NO_ROBOTS).strip(" ()")
        return Verdict("failed", f"robots.txt could not be had: {why}", "unreachable")
    return next(
        (verdict for word, verdict in _IGNORED if word in text.lower()),
        Verdict("skipped", text.lower() or "ignored", "answered"),
    )
