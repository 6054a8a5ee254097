"""The index of one WARC: sorted lines of text beside it, searched by halves.

The form is CDXJ, which pywb and others use too: key, moment, and a JSON object, one capture a line. The first
line says which state of the WARC the index was made from. Where the folder cannot be written, or somebody
else's index stands there, ours lives in a temporary file for as long as it is open.
"""

from __future__ import annotations

import heapq
import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

from w3lib.url import safe_url_string

from newscrawl.archive.warcread import Place, ReplayError, http_head
from newscrawl.archive.warcscan import Scan

_META = b"!newscrawl "
_FORMAT = 2
_SORTED_AT_ONCE = 50_000
_NO_DIGIT = re.compile(r"\D")


@dataclass(slots=True, frozen=True, kw_only=True)
class Capture:
    """One time an address was recorded. `date` is 14 digits (UTC), `status` 0 where the record tells none."""

    url: str
    date: str
    status: int
    mime: str
    digest: str
    file: Path
    offset: int
    length: int
    revisit: bool
    refers_to: str = ""
    refers_to_date: str = ""


def url_key(url: str) -> str:
    """The sort key of an address, close to the SURT form of other indexes: `com,example)/path?query`."""
    parts = urlsplit(exact_url(url))
    host = re.sub(r"^www\d*\.", "", (parts.hostname or "").rstrip("."))
    port = f":{parts.port}" if parts.port and parts.port not in (80, 443) else ""
    query = "?" + "&".join(sorted(parts.query.split("&"))) if parts.query else ""
    return f"{','.join(reversed(host.split('.')))}{port}){parts.path or '/'}{query}".lower().replace(
        " ", "%20"
    )


def exact_url(url: str) -> str:
    """An address as a request spells it: encoded, without fragment, with a path."""
    try:
        url = safe_url_string(url.strip().partition("#")[0])
        parts = urlsplit(url)
        return parts._replace(netloc=parts.netloc.lower(), path=parts.path or "/").geturl()
    except ValueError:
        return url


class SidecarIndex:
    """The sorted index of one WARC, as an open file."""

    def __init__(self, warc: Path, file: IO[bytes]) -> None:
        self.warc, self._file = warc, file
        meta = json.loads(file.readline()[len(_META) :])
        self.fault: str | None = meta.get("fault")
        self.captures: int = meta["captures"]
        self.latest: str = meta["latest"]
        self._begin = file.tell()
        self._end = file.seek(0, os.SEEK_END)

    @classmethod
    def of(cls, warc: Path) -> SidecarIndex:
        """The index beside a WARC when it fits the file as it is now, else a new one."""
        sidecar = warc.with_name(warc.name + ".cdxj")
        try:
            stat = warc.stat()
        except OSError as error:
            raise ReplayError(f"{warc}: {error.strerror}") from None
        stamp = {"format": _FORMAT, "size": stat.st_size, "mtime_ns": stat.st_mtime_ns}
        return cls(warc, _fitting(sidecar, stamp) or _built(warc, sidecar, stamp))

    def close(self) -> None:
        """Let the file go."""
        self._file.close()

    def find(self, key: str) -> Iterator[Capture]:
        """The captures under a key, by binary search over the lines."""
        wanted = key.encode() + b" "
        low, high = self._begin, self._end
        while low < high:
            middle = (low + high) // 2
            line, after = self._line_from(middle)
            if line and line < wanted:
                low = after
            else:
                high = middle
        self._file.seek(low)
        while (line := self._file.readline()).startswith(wanted):
            yield _capture(line, self.warc)

    def _line_from(self, at: int) -> tuple[bytes, int]:
        """The first whole line that begins at or after an offset, and where it ends."""
        self._file.seek(at)
        if at > self._begin:
            self._file.seek(at - 1)
            self._file.readline()
        line = self._file.readline()
        return line, self._file.tell()


def _fitting(sidecar: Path, stamp: dict[str, int]) -> IO[bytes] | None:
    """The index that stands there, when it is ours and was made from the WARC as it is now."""
    with suppress(OSError, ValueError, AttributeError):
        with sidecar.open("rb") as file:
            line = file.readline()
        if line.startswith(_META) and stamp.items() <= json.loads(line[len(_META) :]).items():
            return sidecar.open("rb")
    return None


def _built(warc: Path, sidecar: Path, stamp: dict[str, int]) -> IO[bytes]:
    """Read a WARC once and write its index, beside it where that can be."""
    scan = Scan(warc)
    runs: list[IO[bytes]] = []
    lines: list[bytes] = []
    count, latest = 0, ""
    try:
        for place in scan:
            line = _line(place)
            if line is None:
                continue
            lines.append(line)
            count += 1
            latest = max(latest, digits(place.headers.get("warc-date", "")))
            if len(lines) >= _SORTED_AT_ONCE:
                runs.append(_scratch(sorted(lines)))
                lines = []
    except OSError as error:
        raise ReplayError(f"{warc}: {error.strerror}") from None
    told = {**stamp, "captures": count, "latest": latest, "fault": scan.fault}
    meta = _META + json.dumps(told).encode() + b"\n"
    made = _scratch(chain([meta], heapq.merge(*runs, sorted(lines))))
    for run in runs:
        run.close()
    return _kept(made, sidecar)


def _scratch(lines: Iterable[bytes]) -> IO[bytes]:
    """A temporary file of these lines, at its beginning."""
    file = tempfile.TemporaryFile()  # noqa: SIM115 - the caller reads on and closes it
    file.writelines(lines)
    file.seek(0)
    return file


def _kept(made: IO[bytes], sidecar: Path) -> IO[bytes]:
    """The index as a file beside the WARC where that can be, else as it was made."""
    if sidecar.exists() and not _ours(sidecar):
        return made
    draft = sidecar.with_name(f"{sidecar.name}.{os.getpid()}")
    try:
        with draft.open("wb") as file:
            shutil.copyfileobj(made, file)
        draft.replace(sidecar)
        kept = sidecar.open("rb")
    except OSError:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        made.seek(0)
        return made
    made.close()
    return kept


def _ours(sidecar: Path) -> bool:
    """Whether an index beside a WARC is one of ours; somebody else's is left alone."""
    with suppress(OSError), sidecar.open("rb") as file:
        return file.read(len(_META)) == _META
    return False


def _line(place: Place) -> bytes | None:
    """The index line of a record, None for one that holds no response."""
    headers = place.headers
    kind = headers.get("warc-type", "")
    url = headers.get("warc-target-uri", "").strip("<>")
    if kind not in ("response", "revisit", "resource") or not url.lower().startswith(("http:", "https:")):
        return None
    status, mime = 200, headers.get("content-type", "")
    if kind != "resource":
        status, http_headers, _ = http_head(place.start)
        mime = next(
            (value.decode("latin-1") for name, value in http_headers if name.lower() == b"content-type"), ""
        )
    values = {
        "url": url,
        "mime": "warc/revisit" if kind == "revisit" else mime.split(";")[0].strip(),
        "status": str(status),
        "digest": headers.get("warc-payload-digest", ""),
        "length": str(place.length),
        "offset": str(place.offset),
        "refers_to": headers.get("warc-refers-to-target-uri", ""),
        "refers_to_date": digits(headers.get("warc-refers-to-date", "")),
    }
    text = json.dumps({name: value for name, value in values.items() if value})
    return f"{url_key(url)} {digits(headers.get('warc-date', ''))} {text}\n".encode()


def digits(date: str) -> str:
    """A WARC-Date as 14 digits, "" for none."""
    return _NO_DIGIT.sub("", date)[:14].ljust(14, "0") if date else ""


def _capture(line: bytes, warc: Path) -> Capture:
    _, date, text = line.decode().split(" ", 2)
    values = json.loads(text)
    return Capture(
        url=values["url"],
        date=date,
        status=int(values["status"]),
        mime=values.get("mime", ""),
        digest=values.get("digest", ""),
        file=warc,
        offset=int(values["offset"]),
        length=int(values["length"]),
        revisit=values.get("mime") == "warc/revisit",
        refers_to=values.get("refers_to", ""),
        refers_to_date=values.get("refers_to_date", ""),
    )
