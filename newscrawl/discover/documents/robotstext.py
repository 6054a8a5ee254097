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


def in_utf8(robots: bytes) -> bytes:
    """A robots.txt as its standard has it: in UTF-8 without marks, with names of robots that have no version.

    Editors save it in UTF-16, and a rule for `newscrawl/1.0` is meant for us (RFC 9309 section 2.2.1).
    """
    if robots.startswith(_WIDE):
        robots = robots.decode("utf-16", "replace").encode()
    return _VERSION.sub(rb"\1", _MARKS.sub(b"", robots))


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
