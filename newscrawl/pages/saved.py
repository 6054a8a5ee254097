"""Pages as browsers and mirrors save them: which part of the file is the page, and where it came from.

Chrome and Edge write a page with all it shows as one message (MHTML, RFC 2557), Safari as a property list (a
"web archive"); others save the page itself and note its address in it: Chrome ("saved from url", of Internet
Explorer's making), SingleFile, WebScrapBook and HTTrack. An address that is known is worth much: it dates an
article, tells the site from others, and makes links whole. Web archives write into a copy what it is one of.
"""

from __future__ import annotations

import plistlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message
from html import unescape
from typing import Any

_LOOKED_AT = 8192
"""Bytes in which a note on the address stands, if there is one."""
_NOTES = (
    re.compile(rb"<!--\s*+saved from url=\(\d+\)\s*+(https?://[^\s<>\"]++)", re.IGNORECASE),
    re.compile(rb"<!--\s*+Page saved with SingleFile\s++url:\s*+(https?://[^\s<>\"]++)"),
    re.compile(rb"<html\b[^>]*?\sdata-scrapbook-source=\"(https?://[^\s<>\"]++)\"", re.IGNORECASE),
)
_MIRRORED = re.compile(rb"<!--\s*+Mirrored from ([^\s<>\"]++) by HTTrack ", re.IGNORECASE)
"""HTTrack notes an address without its scheme."""
_COPIED = (
    re.compile(
        rb"\b__wm\.wombat\(\"(?P<url>https?://[^\s<>\"]++)\",\s*+\"(?P<moment>\d{14})\","
        rb"\s*+\"(?P<archive>https?://[^\s<>\"]++)\",\s*+\"(?P<place>[\w.-]++)\""
    ),
    re.compile(
        rb"\bwbinfo\.url = \"(?P<url>https?://[^\s<>\"]++)\";\s*+wbinfo\.timestamp = \"(?P<moment>\d{14})\";"
        rb"[^<]*?\bwbinfo\.prefix = (?:decodeURI\()?\"(?P<archive>https?://[^\s<>\"]++)(?P<place>)\""
    ),
)
"""What the Wayback Machine and pywb write into a copy."""
_MESSAGE = re.compile(rb"\s*+(?:[A-Za-z][A-Za-z0-9-]*+:[^\n]*+\n(?:[ \t][^\n]*+\n)*+)++")
"""Lines of a message's head."""
_OF_PARTS = re.compile(rb"^Content-Type:\s*+multipart/related\b", re.IGNORECASE | re.MULTILINE)
_WEB_ARCHIVE = b"bplist00"
_NO_LIST = (plistlib.InvalidFileException, ValueError, TypeError, LookupError, AttributeError, RecursionError)
"""What reading a property list ends with where it is none, or where its parts are others."""
_PAGES = ("text/html", "application/xhtml+xml")


@dataclass(slots=True, frozen=True)
class Saved:
    """A page taken out of what it was saved in: its address and its charset as far as somebody noted them."""

    body: bytes
    url: str | None = None
    encoding: str | None = None


def unwrapped(body: bytes) -> Saved:
    """The page in a file of a browser's; the bytes as they are where they are a page themselves.

    Raises ValueError, which says what is wrong, for a browser's file without a page.
    """
    if body.startswith(_WEB_ARCHIVE):
        return _of_safari(body)
    head = _MESSAGE.match(body)
    if head and _OF_PARTS.search(head[0]):
        return _of_message(body)
    return Saved(body, _noted(body[:_LOOKED_AT]))


def _of_message(body: bytes) -> Saved:
    """The page of MHTML: the part that the head calls the start (RFC 2387), else the first page in it."""
    try:
        message = message_from_bytes(body)
        pages = [part for part in message.walk() if part.get_content_type() in _PAGES]
    except RecursionError:  # messages in messages
        pages = []
    start = message.get_param("start") if pages else None
    page = next((part for part in pages if start and part.get("Content-ID") == start), None)
    page = page or next(iter(pages), None)
    content = page.get_payload(decode=True) if page else None
    if page is None or not isinstance(content, bytes):
        raise ValueError("an MHTML file without a page")
    url = next(_addresses(message, page), None)
    return Saved(content, url, page.get_content_charset())


def _addresses(message: Message, page: Message) -> Iterator[str]:
    told = (message.get("Snapshot-Content-Location"), page.get("Content-Location"))
    return (str(url).strip() for url in told if url and str(url).startswith(("http://", "https://")))


def _of_safari(body: bytes) -> Saved:
    """The page of a web archive, which is its main resource."""
    try:
        page: Any = plistlib.loads(body)["WebMainResource"]
        content, *told = (page.get(f"WebResource{name}") for name in ("Data", "URL", "TextEncodingName"))
    except _NO_LIST:
        content, told = None, []
    if not isinstance(content, bytes):
        raise ValueError("a property list without a page")  # noqa: TRY004 (of the file, not of a caller)
    return Saved(content, *(value if isinstance(value, str) and value else None for value in told))


def _noted(some: bytes) -> str | None:
    """The address that the beginning of a page says it was saved from."""
    for note in _NOTES:
        if found := note.search(some):
            return unescape(found[1].decode(errors="replace"))
    if found := _MIRRORED.search(some):
        return "http://" + unescape(found[1].decode(errors="replace"))
    for note in _COPIED:
        if found := note.search(some):
            parts = (found[name].decode(errors="replace") for name in ("archive", "place", "moment", "url"))
            archive, *rest = parts
            return "/".join([archive.rstrip("/"), *filter(None, rest)])
    return None
