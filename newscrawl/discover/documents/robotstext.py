"""What is read in a robots.txt beside its rules, and the text of it, however it was saved."""

from __future__ import annotations

import codecs
import re

from newscrawl.discover.addresses.urls import tidy

_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_MOST = 500_000
_NAMED = re.compile(r"site[-_ ]?maps?(?:[-_ ]?(?:index|url))?", re.IGNORECASE)
_NEXT = re.compile(r"(?<![\s,;])[\s,;]++(?=https?://)", re.IGNORECASE)
"""What parts several addresses in a line, looked at from its beginning only."""
_REMARK = re.compile(r"\s#")
_MARKS = re.compile(rb"^(?:\xef\xbb\xbf|\xe2\x80\x8b)+", re.MULTILINE)
"""What editors leave before a line, also of a file that was put behind another one."""
_VERSION = re.compile(rb"^([ \t]*user[- ]?agent[ \t]*:[ \t]*[a-z_-]+)/[^\s#]*", re.IGNORECASE | re.MULTILINE)

_DELAY = re.compile(
    rb"""^([ \t]*crawl[- ]?delay[ \t]*:)[ \t"']*(\d{0,9})(?:[.,](\d{1,9}))?(?<=\d)[ \t]*([a-z]*)"""
    rb"""(?=[\s.,;"'#]|\Z)[^\r\n]*""",
    re.IGNORECASE | re.MULTILINE,
)
_UNITS = {b"m": 60, b"min": 60, b"mins": 60, b"minute": 60, b"minutes": 60, b"ms": 0.001}


def in_utf8(robots: bytes) -> bytes:
    """A robots.txt as its standard has it: in UTF-8 without marks, with names of robots that have no version,
    and delays that are numbers.

    Editors save it in UTF-16, a rule for `newscrawl/1.0` is meant for us (RFC 9309 section 2.2.1), and who
    writes `Crawl-delay: 10s` or `0,5` wants to be asked that often, though parsers take it for nothing said.
    """
    if robots.startswith(_WIDE):
        robots = robots.decode("utf-16", "replace").encode()
    return _DELAY.sub(_in_seconds, _VERSION.sub(rb"\1", _MARKS.sub(b"", robots)))


def _in_seconds(delay: re.Match[bytes]) -> bytes:
    name, whole, part, unit = delay.groups(b"0")
    seconds = float(b"%b.%b" % (whole or b"0", part)) * _UNITS.get(unit.lower(), 1)
    return b"%b %g" % (name, seconds)


def sitemaps_of_robots(robots: bytes, url: str) -> list[str]:
    """The sitemaps that a robots.txt names, in its order, each once."""
    found: dict[str, None] = {}
    for line in in_utf8(robots[:_MOST]).decode("utf-8", "replace").splitlines():
        name, _, value = line.partition(":")
        if _NAMED.fullmatch(name.strip()):
            for text in _NEXT.split(_REMARK.split(value)[0]):
                if link := tidy(text.strip(" \t<>\"'"), url, trackers=True):
                    found[link] = None
    return list(found)
