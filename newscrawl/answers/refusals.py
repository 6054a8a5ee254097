"""What a refusal looks like: statuses that say so, and pages that ask who is there instead of giving the
article.

Bot walls answer with a page of their own, often with status 200; taken for an article it would be archived as
news. Such pages are short and carry the marks of their makers, while articles behind the same walls carry
only the makers' scripts; so a mark counts on a page with next to no text. What is recognised is counted
and left alone. Nothing here helps to get past it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from scrapy.exceptions import IgnoreRequest

REFUSALS = {
    401: "401", 402: "402 payment required", 403: "403", 407: "407", 429: "429 too many requests",
    451: "451 for legal reasons",
}  # fmt: skip
"""Statuses that say so, whatever comes with them; on 429 and 503 a long Retry-After is one as well."""
LARGEST = 64 * 1024
"""Bytes of the largest challenge page looked for; those of the makers below have 1 to 30 KB."""

MOST_TEXT = 1500
"""Characters of visible text on the wordiest of them, generously."""

MOST_PARAGRAPHS = 12

_HEADERS = (
    ("cf-mitigated", "challenge", "Cloudflare"),
    ("x-amzn-waf-action", "challenge", "AWS WAF"),
    ("x-amzn-waf-action", "captcha", "AWS WAF"),
)
TELLING = ("retry-after", *dict.fromkeys(name for name, _, _ in _HEADERS))
"""Headers that are asked for, in lower case."""
_MARKS = (
    (b"_cf_chl_opt", "Cloudflare", MOST_TEXT),
    (b"cf-browser-verification", "Cloudflare", MOST_TEXT),
    (b"cf-error-details", "Cloudflare", MOST_TEXT),
    (b"incapsula incident id", "Imperva", MOST_TEXT),
    (b"/_incapsula_resource", "Imperva", 100),  # common on pages that are let through, too
    (b"captcha-delivery.com/", "DataDome", MOST_TEXT),
    (b"px-captcha", "HUMAN", MOST_TEXT),
    (b"errors.edgesuite.net", "Akamai", MOST_TEXT),
    (b"sec-if-cpt-container", "Akamai", MOST_TEXT),
    (b"bm-verify=", "Akamai", MOST_TEXT),
    (b"awswafintegration", "AWS WAF", 100),
    (b"sucuri_cloudproxy", "Sucuri", MOST_TEXT),
    (b"sucuri website firewall", "Sucuri", MOST_TEXT),
    (b"window.kpsdk", "Kasada", 100),
)
_TITLES = re.compile(
    rb"just a moment\W*|one moment,? please\W*|attention required! \| cloudflare|access denied\W*"
    rb"|access to this page has been denied\W*|pardon our interruption\W*|are you a (?:robot|human)\?*"
    rb"|(?:please )?verify (?:that )?you are (?:a )?human\W*|human verification|robot check"
    rb"|checking your browser\W*|bot verification|security check\W*|ddos protection\W*|please wait\W*"
    rb"|captcha|403 forbidden|forbidden|blocked|request (?:blocked|rejected)"
)
_ARTICLE = (b"article:published_time", b"newsarticle", b"articlebody")
_HIDDEN = re.compile(rb"<(/?)(script|style|noscript|template|svg)\b|<!--|-->", re.IGNORECASE)
_TAG = re.compile(rb"<[^<>]*>")


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
    if len(body) > LARGEST or body.count(b"</p>") > MOST_PARAGRAPHS:  # nearly all pages end here
        return None
    lower = body.lower()
    if b"<html" not in lower[:4000]:
        return None
    marks = [(maker, most) for mark, maker, most in _MARKS if mark in lower]
    if _TITLES.fullmatch(_title(lower)):
        marks.append(("a bot wall", MOST_TEXT))
    if not marks or any(mark in lower for mark in _ARTICLE):
        return None
    text = len(visible(lower))
    return next((maker for maker, most in marks if text <= most), None)


def advice(*, contact: bool) -> str:
    """What the user can do, in one line; there is no way in that the site did not open."""
    told = "" if contact else "set NEWSCRAWL_CONTACT, so that the site can tell who asks; "
    return f"{told}ask less often (-s DOWNLOAD_DELAY=10), take only the outlet's feeds, or ask the outlet"


def _title(lower: bytes) -> bytes:
    start = lower.find(b"<title")
    start = lower.find(b">", start) + 1 if start >= 0 else 0
    end = lower.find(b"</title", start) if start else -1
    return b" ".join(lower[start:end].split()) if end >= 0 else b""


def visible(lower: bytes) -> bytes:
    """What a reader sees of a page (in lower case), roughly: without scripts, comments and tags."""
    pieces: list[bytes] = []
    at, until = 0, b""
    for found in _HIDDEN.finditer(lower):
        closing, name = found[1], found[2]
        if until and (found[0] == until or (closing and name == until)):
            at, until = found.end(), b""
        elif not until and not closing and found[0] != b"-->":
            pieces.append(lower[at : found.start()])
            until = name or b"-->"
    if not until:
        pieces.append(lower[at:])
    return b" ".join(_TAG.sub(b" ", b" ".join(pieces)).split())
