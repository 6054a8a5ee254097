"""What a site said at crawl time about how its page may be used, read off the answer as it stands.

A record outlives the page it came from, and whoever uses it later has to know what was allowed on the day.
Nothing is concluded here: the words of the site are kept, in robots meta tags and X-Robots-Tag headers
(noai and noimageai among them), Content-Usage (IETF aipref) and licences; for robots.txt the digest of the
file in the archive. The TDM Reservation Protocol has three places, and says which counts ("Processing
priority"): what a header says stands above what the site's file says, and the page stands above both.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

from newscrawl.items import Rights
from newscrawl.known.legible import legible
from newscrawl.manners.tdmfiles import TdmFile
from newscrawl.manners.tdmrep import RESERVATIONS

_HEAD = 256 * 1024
"""Bytes of a page that are looked at for the end of its head."""

_TAG = re.compile(rb"<(?:[mM][eE][tT][aA]|[lL][iI][nN][kK])\s[^<>]{1,4000}>")
_LINK = re.compile(rb"<[aA]\s[^<>]{0,2000}\blicense\b[^<>]{0,2000}>")
_LONGEST_TAG = 2010
"""Bytes from the beginning of such an element to its word, at most."""
_ATTRIBUTE = re.compile(r"""([a-z:_-]{1,40})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_JSON_LICENCE = re.compile(rb'"(?:license|usageInfo)"\s{0,9}:\s{0,9}"(https?:[^"<>\s]{1,1000})"')
_SPOTS = ((b"license", b"icens"), (b"usageInfo", b"geInf"))
"""Words by which a licence is known anywhere in a page, and the piece of each that is looked for: CPython
looks for six letters and more in another way, which takes longer.
"""
_ROBOTS = frozenset({"robots", "newscrawl"})
_LICENCE = frozenset({"license", "dcterms.license", "dc.rights", "dcterms.rights", "copyright"})
_LONGEST, _MOST = 500, 100
"""Characters kept of one statement, and statements of one kind; a page can make them without end."""
_RESERVATION, _POLICY = "tdm-reservation", "tdm-policy"
_HEADERS = frozenset(
    name.encode() for name in (*_ROBOTS, *_LICENCE, "x-robots-tag", _RESERVATION, _POLICY, "content-usage")
)
"""Headers that may tell something; most answers have twenty others."""


def read_rights(
    headers: Mapping[bytes, Sequence[bytes]],
    page: bytes,
    robots_txt: str | None = None,
    *,
    tdm: TdmFile | None = None,
    url: str = "",
) -> Rights | None:
    """The rights of one answer; None where the site said nothing at all. `page` is decompressed.

    `robots_txt` is the SHA-256 of the host's robots.txt, `tdm` its tdmrep.json, which may have a rule for
    `url`, where the page came from.
    """
    rights = Rights(robots_txt=robots_txt)
    if tdm and (rule := tdm.rule(url)):
        rights.tdmrep_json = tdm.sha256
        told = ((_RESERVATION, rule.reservation), (_POLICY, rule.policy or ""))
        _reserve(rights, "tdmrep.json", _take(rights, told, []))
    _reserve(rights, "header", _take(rights, _in_headers(headers), rights.x_robots_tag))
    _reserve(rights, "meta", _take(rights, _statements(page), rights.meta_robots))
    return None if rights == Rights() else rights


def _in_headers(headers: Mapping[bytes, Sequence[bytes]]) -> Iterator[tuple[str, str]]:
    """Name and value of each header of an answer that has one of those that may tell something."""
    if not _HEADERS.isdisjoint(map(bytes.lower, headers)):
        for header, values in headers.items():
            for value in values:
                yield header.decode("latin-1").lower(), value.decode("latin-1")


def _take(rights: Rights, statements: Iterable[tuple[str, str]], robots: list[str]) -> dict[str, str]:
    """Note what a place says, its directives for robots in a list; returns what it reserves."""
    said: dict[str, str] = {}
    for name, value in statements:
        _say(rights, name, value, robots, said)
    return said


def _reserve(
    rights: Rights, source: Literal["tdmrep.json", "header", "meta"], said: Mapping[str, str]
) -> None:
    """Let what one place says of reservation and policy stand above what the places before it said."""
    reservation, policy = said.get(_RESERVATION), said.get(_POLICY)
    if reservation in RESERVATIONS:
        rights.tdm_reservation, rights.tdm_source = reservation, source
    if policy:
        rights.tdm_policy = policy


def _say(rights: Rights, name: str, value: str, robots: list[str], said: dict[str, str]) -> None:
    value = " ".join(legible(value).split())[:_LONGEST]
    if not value:
        return
    if name in _ROBOTS or name == "x-robots-tag":
        robots.extend(word for word in _words(value) if word not in robots and len(robots) < _MOST)
    elif name in (_RESERVATION, _POLICY):
        said.setdefault(name, value)
    elif name == "content-usage":
        rights.content_usage = rights.content_usage or value
    elif name in _LICENCE and len(rights.license) < _MOST and value not in rights.license:
        rights.license.append(value)


def _words(value: str) -> Iterator[str]:
    """The directives of a robots tag; one with a colon, like `max-snippet:50`, keeps what it says."""
    return (word for part in value.lower().split(",") if (word := part.strip()))


def _statements(page: bytes) -> Iterator[tuple[str, str]]:
    end = page.find(b"<body", 0, _HEAD)
    for found in _TAG.finditer(page, 0, end if end >= 0 else min(len(page), _HEAD)):
        if _may_tell(found[0].lower()):
            yield from _of_tag(found[0].decode("utf-8", "replace"))
    spots = sorted(at for word, piece in _SPOTS for at in _places(page, word, piece))
    for at in spots:
        if told := _JSON_LICENCE.match(page, max(at - 1, 0)):
            yield "license", told[1].decode("utf-8", "replace")
    looked = 0
    for at in spots:
        start = page.rfind(b"<", max(looked, at - _LONGEST_TAG), at)
        looked = start + 1 if start >= 0 else looked
        if start >= 0 and (link := _LINK.match(page, start)):
            looked = link.end()
            yield from _of_tag(link[0].decode("utf-8", "replace"))


def _may_tell(low: bytes) -> bool:
    """Whether an element has a word that may tell something; of the sixty in a head hardly one does.

    Written out, because a pattern of the words, or `any` over them, takes several times as long.
    """
    return (
        b"robots" in low
        or b"rights" in low
        or b"license" in low
        or b"copyright" in low
        or b"tdm-" in low
        or b"newscrawl" in low
        or b"content-usage" in low
    )


def _places(page: bytes, word: bytes, piece: bytes) -> Iterator[int]:
    behind = word.index(piece)
    at = page.find(piece)
    while at >= 0:
        if page.startswith(word, at - behind):
            yield at - behind
        at = page.find(piece, at + len(piece))


def _of_tag(tag: str) -> Iterator[tuple[str, str]]:
    attributes = {
        name.lower(): html.unescape(double or single or bare)
        for name, double, single, bare in _ATTRIBUTE.findall(tag)
    }
    if tag[1:5].lower() == "meta":
        name = attributes.get("name") or attributes.get("http-equiv") or ""
        yield name.lower(), attributes.get("content", "")
    elif "license" in attributes.get("rel", "").lower().split():
        yield "license", attributes.get("href", "")
