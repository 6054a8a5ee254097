"""From an address to its captures in WARC files, without a scan for each page.

Each WARC is read once; what is where is kept beside it (`newscrawl.archive.warc.cdxj`) and looked up
there, so that an archive of millions of pages costs no memory and opens at once the second time.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from newscrawl.archive.warc.captures import Capture, exact_url, url_key
from newscrawl.archive.warc.cdxj import SidecarIndex
from newscrawl.archive.warc.joined import JoinedIndex
from newscrawl.archive.warc.read import ReplayError, http_head, read_record, unchunked
from newscrawl.filesbelow import files_below

_GZIP_MAGIC = b"\x1f\x8b"
_SUFFIXES = (".warc", ".warc.gz")
_MANY = 32
"""Files of which each has its index open and is asked for each page."""
_OF_THE_BODY = {b"content-encoding", b"content-length", b"content-type"}


@dataclass(slots=True, frozen=True)
class Recorded:
    """A response as it was served: `body` still has its content encoding, chunked transfer is undone."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes


class WarcIndex:
    """The captures of one or more WARC files. `faults` has one line for each file that is damaged."""

    def __init__(self, sources: Sequence[SidecarIndex | JoinedIndex]) -> None:
        self._sources = sources
        self.faults = [fault for source in sources for fault in source.faults]

    @classmethod
    def open(cls, *places: Path) -> WarcIndex:
        """Index files and folders (searched to their depth); an index that still fits is used again.

        Raises ReplayError for a place that does not exist, is no WARC or holds none.
        """
        files = [file for place in places for file in _warcs(place)]
        return cls([JoinedIndex(files)] if len(files) > _MANY else [*map(SidecarIndex.of, files)])

    def __len__(self) -> int:
        return sum(source.captures for source in self._sources)

    @property
    def latest(self) -> str:
        """The moment of the latest capture as 14 digits (UTC), "" where no record tells one."""
        return max((source.latest for source in self._sources), default="")

    def close(self) -> None:
        """Let the files go."""
        for source in self._sources:
            source.close()

    def captures(self, url: str) -> list[Capture]:
        """Every capture of an address, oldest first."""
        wanted = exact_url(url)
        found = [
            capture
            for source in self._sources
            for capture in source.find(url_key(url))
            if exact_url(capture.url) == wanted
        ]
        return sorted(found, key=lambda capture: capture.date)

    def lookup(self, url: str, at: str | None = None) -> Capture | None:
        """The latest capture of an address, not after the moment `at` (see `moment`), if there is one."""
        return next((c for c in reversed(self.captures(url)) if at is None or c.date <= at), None)

    def read(self, capture: Capture) -> Recorded:
        """The response of a capture; a revisit is given the body of the capture it refers to.

        Raises ReplayError when the record cannot be read or what it refers to is not here.
        """
        _, content = read_record(capture.file, capture.offset, capture.length)
        if not capture.revisit:
            return _response(capture, content)
        original = self._original(capture)
        if original is None:
            raise ReplayError(
                f"{capture.file}: {capture.url} of {capture.date} repeats a page that is not here"
            )
        whole = self.read(original)
        if not content:
            return whole
        again = _response(capture, content)
        if again.status == 304:
            return whole
        kept = [pair for pair in whole.headers if pair[0].lower() in _OF_THE_BODY]
        own = [pair for pair in again.headers if pair[0].lower() not in _OF_THE_BODY]
        return Recorded(again.status, own + kept, whole.body)

    def _original(self, revisit: Capture) -> Capture | None:
        """What a revisit refers to: the named address and moment, else the same digest."""
        candidates = [c for c in self.captures(revisit.refers_to or revisit.url) if not c.revisit]
        if revisit.refers_to_date:
            named = [c for c in candidates if c.date == revisit.refers_to_date]
            if named:
                return named[0]
        same = [c for c in candidates if c.digest and c.digest == revisit.digest]
        before = [c for c in same if c.date <= revisit.date] or same
        return before[-1] if before else None


def moment(text: str) -> str:
    """A moment in 14 digits (UTC) as captures are dated. A day alone means its end.

    Takes ISO 8601 with or without time and digits as in web archives. Raises ReplayError for anything else.
    """
    digits = re.sub(r"\D", "", text.split(".")[0].removesuffix("Z"))
    if not 8 <= len(digits) <= 14 or re.search(r"[^\dTZ:. -]", text):
        raise ReplayError(f"REPLAY_AT={text}: not a moment; write 2026-11-23 or 2026-11-23T18:30:00Z")
    return digits + "235959"[len(digits) - 8 :]


def _response(capture: Capture, content: bytes) -> Recorded:
    """The response in a record's content; a `resource` record is a body alone."""
    if not content.startswith(b"HTTP/"):
        return Recorded(capture.status or 200, [(b"Content-Type", capture.mime.encode())], content)
    return Recorded(*as_served(content))


def answered_in(headers: Mapping[str, str], content: bytes) -> tuple[int, list[tuple[bytes, bytes]], bytes]:
    """The same of any record that holds an answer, by its headers; a `resource` is a body alone."""
    if headers.get("warc-type") == "resource":
        return 200, [(b"Content-Type", headers.get("content-type", "").encode())], content
    return as_served(content)


def as_served(content: bytes) -> tuple[int, list[tuple[bytes, bytes]], bytes]:
    """(status, headers, body) of a recorded HTTP response, its body without the framing of the transfer.

    Some tools record a body decoded under the headers of the encoded one: such a header is left out.
    """
    status, headers, body = http_head(content)
    chunked = any(n.lower() == b"transfer-encoding" and b"chunked" in v.lower() for n, v in headers)
    if chunked:
        headers = [pair for pair in headers if pair[0].lower() != b"transfer-encoding"]
        body = unchunked(body)
    if not body.startswith(_GZIP_MAGIC):
        headers = [
            pair for pair in headers if pair[0].lower() != b"content-encoding" or pair[1].lower() != b"gzip"
        ]
    return status, headers, body


def _warcs(place: Path) -> list[Path]:
    if place.is_dir():
        found = warcs_below(place)
        if not found:
            raise ReplayError(f"{place}: no .warc or .warc.gz in this folder")
        return found
    if not place.exists():
        raise ReplayError(f"{place}: no such file or folder; give a .warc, a .warc.gz or a folder of them")
    return [place]


def warcs_below(folder: Path, more: tuple[str, ...] = ()) -> list[Path]:
    """The WARC files in a folder, to its depth, those that end in one of `more` among them.

    Raises ReplayError where not all of it can be looked into.
    """

    def shut(error: OSError) -> NoReturn:
        raise ReplayError(f"{error.filename}: {error.strerror}") from error

    return [path for path in files_below(folder, shut) if path.name.lower().endswith(_SUFFIXES + more)]
