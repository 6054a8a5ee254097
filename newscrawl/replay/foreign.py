"""Anybody's WARC, such as those of CC-NEWS, as articles: outlets by host, unknown ones the generic way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from http.client import OK
from itertools import islice
from pathlib import Path
from urllib.parse import urlsplit

from newscrawl.archive.warc.index import answered_in, warcs_below
from newscrawl.archive.warc.read import Place, ReplayError
from newscrawl.archive.warc.scan import Packed, Scan, Zipped
from newscrawl.discover.addresses.urls import bare_host, is_address, tidy
from newscrawl.known.mementos import original
from newscrawl.replay.mementos import target_of
from newscrawl.replay.remote import Remote
from newscrawl.replay.unpacked import Unpacked
from newscrawl.replay.zipped import WACZ, Member, members
from newscrawl.road import Facts

_HTML = (b"text/html", b"application/xhtml+xml")
_BEFORE = b"\xef\xbb\xbf \t\r\n"
_BEGINNINGS = (b"<!doctype html", b"<html", b"<head", b"<!--")
"""How a page begins whose type nobody told, and what may stand before that."""
_ANSWERS = ("response", "resource")


@dataclass(frozen=True, slots=True)
class Page:
    """A response in a WARC: the piece of work of one process. `facts` is None for an unknown host.

    `data` is the record as it stands in a file that cannot be opened at an offset: one of the web or
    in a ZIP archive, or what a packed one unpacks to.
    """

    path: Path | Remote
    offset: int
    length: int
    facts: Facts | None
    data: bytes | None = None


def warcs(places: Iterable[str]) -> list[Path | Remote]:
    """The WARC files that arguments name: addresses, files, and folders to their depth.

    Raises ReplayError for a place that does not exist, holds none or cannot be looked into.
    """
    found: list[Path | Remote] = []
    for named in places:
        if not named:
            raise ReplayError("the name of a WARC is empty; is a variable of your shell not set?")
        if is_address(named):
            found.append(Remote(named))
            continue
        place = Path(named)
        inside = warcs_below(place, more=(".warc.zst", WACZ)) if place.is_dir() else [place]
        if not inside or not place.exists():
            raise ReplayError(f"{place}: no WARC there; give a .warc, .warc.gz, .wacz or a folder of them")
        found += inside
    return found


class Pages:
    """The pages in some WARCs: HTML that was answered with the status 200 or recorded as a resource, in the
    order of the files.

    `outlets` are looked up by host, without "www.". `faults` has a line for each file that is damaged or
    cannot be read; iteration raises it as a ReplayError where it is the only file. `others` counts by their
    kinds the records that are no pages.
    """

    def __init__(self, paths: Sequence[Path | Remote], outlets: Mapping[str, Facts]) -> None:
        self.faults: list[str] = []
        self.others: Counter[str] = Counter()
        self._paths = paths
        self._outlets = outlets

    def __iter__(self) -> Iterator[Page]:
        for path in self._paths:
            try:
                yield from self._streamed(path, path) if isinstance(path, Remote) else self._in(path)
            except ReplayError as error:
                if len(self._paths) == 1 and isinstance(path, Path):
                    raise
                self.faults.append(str(error))
            except OSError as error:
                self.faults.append(f"{path}: {error.strerror or error}")

    def _in(self, path: Path) -> Iterator[Page]:
        given, scan, others = 0, Scan(path), self.others.copy()
        try:
            for place in filter(self._is_page, scan):
                given += 1
                yield Page(path, place.offset, place.length, self.facts_of(target_of(place.headers)))
        except Packed:
            self.others = others
            yield from islice(self._streamed(path, Unpacked(path)), given, None)
        except Zipped:
            for member in members(path):
                yield from self._streamed(member.path, member)
        self.faults += filter(None, [scan.fault])

    def _streamed(self, path: Path | Remote, source: Remote | Unpacked | Member) -> Iterator[Page]:
        """The pages of a file of the web, or of one that is packed or in a ZIP archive; where it breaks off,
        what came before is good."""
        scan = Scan(source)
        try:
            with source.open("rb") as file:
                for place in filter(self._is_page, scan.places(file)):
                    data = file.window(place.offset, place.length)
                    facts = self.facts_of(target_of(place.headers))
                    yield Page(path, place.offset, place.length, facts, data)
        except ReplayError as error:
            self.faults.append(str(error))
        self.faults += filter(None, [scan.fault])

    def _is_page(self, place: Place) -> bool:
        if (other := _other(place)) is not None:
            self.others[other] += 1
        return other is None

    def facts_of(self, url: str) -> Facts | None:
        """The outlet of a host or, where only a part of it is known, of the nearest domain above."""
        try:
            address = original(url)
            host = bare_host(urlsplit(tidy(address) or address).netloc)
        except ValueError:
            return None
        while host:
            if host in self._outlets:
                return self._outlets[host]
            host = host.partition(".")[2]
        return None


def _other(place: Place) -> str | None:
    """What a record is that is no page; None for a page."""
    kind = place.headers.get("warc-type", "")
    if kind not in _ANSWERS or not target_of(place.headers).lower().startswith("http"):
        return kind
    status, headers, body = answered_in(place.headers, place.start)
    if status != OK:
        return f"answer {status}"
    mime = next((value for name, value in headers if name.lower() == b"content-type"), None)
    if mime is None:  # a browser would look at the page, too
        return None if body[:100].lstrip(_BEFORE).lower().startswith(_BEGINNINGS) else "no type"
    mime = mime.partition(b";")[0].strip().lower()
    return None if mime in _HTML else mime.decode("latin-1")
