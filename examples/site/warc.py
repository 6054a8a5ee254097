"""Writes the site as WARC: the same bytes whenever and wherever it runs."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from examples.site.trouble import Answer

_NAMES = uuid.uuid5(uuid.NAMESPACE_URL, "https://www.business-standard.com/two-days")


class _Writer(WARCWriter):  # type: ignore[misc] # warcio has no types
    def _create_temp_file(self) -> BytesIO:
        """In the place of a temporary file that warcio leaves open."""
        return BytesIO()


def write_warc(path: Path, answers: Iterable[Answer], start: datetime) -> None:
    """One gzip member a record; the answers are a second apart, beginning at `start` (UTC)."""
    with path.open("wb") as file:
        writer = _Writer(file, gzip=True)
        info = writer.create_warcinfo_record(
            path.name, {"software": "newscrawl examples", "format": "WARC 1.0"}
        )
        writer.write_record(_fixed(info, path.name, start))
        for number, answer in enumerate(answers):
            writer.write_record(_record(writer, path.name, answer, start + timedelta(seconds=number)))


def _record(writer: WARCWriter, name: str, answer: Answer, moment: datetime) -> Any:
    headers = [
        ("Server", "Apache"),
        ("Date", f"{moment:%a, %d %b %Y %H:%M:%S} GMT"),
        ("Content-Type", answer.mime),
        ("Content-Length", str(len(answer.body) if answer.length is None else answer.length)),
    ]
    if answer.location:
        headers.append(("Location", answer.location))
    record = writer.create_warc_record(
        answer.url,
        "response",
        payload=BytesIO(answer.body),
        http_headers=StatusAndHeaders(answer.status, headers, protocol="HTTP/1.1"),
        warc_headers_dict={"WARC-Truncated": "disconnect"} if answer.length is not None else {},
    )
    return _fixed(record, f"{name} {answer.url}", moment)


def _fixed(record: Any, name: str, moment: datetime) -> Any:
    record.rec_headers.replace_header("WARC-Record-ID", f"<urn:uuid:{uuid.uuid5(_NAMES, name)}>")
    record.rec_headers.replace_header("WARC-Date", f"{moment:%Y-%m-%dT%H:%M:%SZ}")
    return record
