"""WARC files for tests, written by warcio so that our reader is checked against another's writer."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from newscrawl.replay.foreign import Page, Pages, warcs

HTML = ("Content-Type", "text/html; charset=utf-8")
A, B = "https://example.org/a", "https://example.org/b?x=1&y=2"


class _Writer(WARCWriter):  # type: ignore[misc] # warcio has no types
    def _create_temp_file(self) -> BytesIO:
        """In the place of a temporary file that warcio leaves open."""
        return BytesIO()


class WarcFile:
    """One file in the making. Moments are ISO 8601 in UTC."""

    def __init__(self, path: Path, *, compressed: bool | None = None) -> None:
        self.path = path
        self._file = path.open("wb")
        self._writer = _Writer(
            self._file, gzip=path.name.endswith(".gz") if compressed is None else compressed
        )
        self._writer.write_record(self._writer.create_warcinfo_record(path.name, {"software": "tests"}))

    def __enter__(self) -> WarcFile:
        return self

    def __exit__(self, *exception: object) -> None:
        self._file.close()

    @property
    def size(self) -> int:
        """How many bytes it has by now."""
        return self._file.tell()

    def response(
        self,
        url: str,
        body: bytes = b"<html></html>",
        *,
        status: str = "200 OK",
        headers: Sequence[tuple[str, str]] = (HTML,),
        date: str = "2026-11-23T06:00:00Z",
    ) -> None:
        self._add(url, "response", body, StatusAndHeaders(status, list(headers), protocol="HTTP/1.1"), date)

    def resource(self, url: str, body: bytes, mime: str) -> None:
        self._add(url, "resource", body, None, "2026-11-23T06:00:00Z", {"Content-Type": mime})

    def revisit(
        self, url: str, digest: str, *, refers_to: str, date: str, to_date: str, status: str = "200 OK"
    ) -> None:
        headers = StatusAndHeaders(status, [HTML, ("X-Seen", "again")], protocol="HTTP/1.1")
        record = self._writer.create_revisit_record(url, digest, refers_to, to_date, http_headers=headers)
        record.rec_headers.replace_header("WARC-Date", date)
        self._writer.write_record(record)

    def _add(
        self, url: str, kind: str, body: bytes, http: Any, date: str, more: dict[str, str] | None = None
    ) -> None:
        record = self._writer.create_warc_record(
            url,
            kind,
            payload=BytesIO(body),
            http_headers=http,
            warc_headers_dict={"WARC-Date": date, **(more or {})},
        )
        self._writer.write_record(record)


def read(*places: Path) -> tuple[list[Page], list[str]]:
    pages = Pages(warcs(map(str, places)), {})
    return list(pages), pages.faults
