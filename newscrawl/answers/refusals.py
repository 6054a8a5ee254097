"""What a refusal looks like: statuses that say so, headers, and the pages of bot walls.

What is recognised is counted and left alone.
"""

from __future__ import annotations

from collections.abc import Mapping

from scrapy.exceptions import IgnoreRequest

from newscrawl.extract.kind.botwalls import wall_of

REFUSALS = {
    401: "401", 402: "402 payment required", 403: "403", 407: "407", 429: "429 too many requests",
    451: "451 for legal reasons",
}  # fmt: skip
"""Statuses that say so, whatever comes with them; on 429 and 503 a long Retry-After is one as well."""
_HEADERS = (
    ("cf-mitigated", "challenge", "Cloudflare"),
    ("x-amzn-waf-action", "challenge", "AWS WAF"),
    ("x-amzn-waf-action", "captcha", "AWS WAF"),
)
TELLING = tuple(dict.fromkeys(name for name, _, _ in _HEADERS))
"""Headers that are asked for, in lower case."""


class Refused(IgnoreRequest):
    """The site does not want to be asked. `status` is that of its answer, if there was one."""

    def __init__(self, why: str, status: int | None = None) -> None:
        super().__init__(why)
        self.status = status


class LeftAlone(Refused):
    """An earlier run was refused, and the host's rest is not over; nothing was asked."""


def challenge(headers: Mapping[str, str], body: bytes) -> str | None:
    """Whose wall answered in the place of the page; None where it is a page like any other.

    Names of `headers` are in lower case. `body` is decompressed.
    """
    for name, word, maker in _HEADERS:
        if word in headers.get(name, "").lower():
            return maker
    return wall_of(body)


def advice(*, contact: bool) -> str:
    """What the user can do, in one line; there is no way in that the site did not open."""
    told = "" if contact else "set NEWSCRAWL_CONTACT, so that the site can tell who asks; "
    return f"{told}ask less often (-s DOWNLOAD_DELAY=10), take only the outlet's feeds, or ask the outlet"
