"""Captures of addresses in a WARC, as lines of an index in the form CDXJ, and back."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from w3lib.url import safe_url_string

from newscrawl.archive.warc.read import Place, http_head

_NO_DIGIT, _BLANK = re.compile(r"\D"), re.compile(r"\s")


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
    exact = exact_url(url)
    try:
        parts = urlsplit(exact)
        number = parts.port
    except ValueError:  # somebody recorded what is no address; it is found as it is written
        return _BLANK.sub("%20", exact).lower()
    host = re.sub(r"^www\d*\.", "", (parts.hostname or "").rstrip("."))
    port = f":{number}" if number and number not in (80, 443) else ""
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


def line_of(place: Place) -> bytes | None:
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


def capture_in(line: bytes, warc: Path) -> Capture:
    """The capture that a line of the index of a WARC tells of."""
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
