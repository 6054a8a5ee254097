"""Recordings that end before what was served does: a connection was lost, or the tool takes only so much.

Half an article must not pass for the whole of it. A crawl asks again; who reads a file can only be told.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from newscrawl.archive.warc.index import Recorded
from newscrawl.archive.warc.read import http_head
from newscrawl.lean.streams import has_end, is_cut

LOST = "dataloss"
"""The flag of an answer whose end is lost, as Scrapy has it."""
CUT_OFF = "cut_off"
"""The flag in `quality` of an article whose page was recorded without its end."""
_LAST_CHUNK = re.compile(rb"(?:^|\r\n)0+[ \t]*(?:;[^\r\n]*+)?\r\n(?:[^\r\n]++\r\n)*+(?:\r\n)?\Z")
_TAIL = 1 << 10


def missing(recorded: Recorded) -> int:
    """How many bytes of the body the server announced never came, as when a connection is lost."""
    announced = next((value for name, value in recorded.headers if name.lower() == b"content-length"), b"")
    if recorded.status in (204, 304) or not announced.isdigit():
        return 0
    return max(0, int(announced) - len(recorded.body))


def ends(recorded: Recorded) -> bool:
    """Whether a body that came shorter than it was announced has its end all the same."""
    return has_end(recorded.body, _coding(recorded))


def is_lost(headers: Mapping[str, str], content: bytes, recorded: Recorded, page: bytes) -> bool:
    """Whether the end of a `page` is not in its record: of these headers and this content, which `recorded`
    is without the framing of the transfer.

    A page that closes itself is whole, whatever is said of it.
    """
    if has_end(page, b""):
        return False
    if headers.get("warc-truncated") or (missing(recorded) and not ends(recorded)):
        return True
    is_unpacked = recorded.body != page  # some tools leave the name of a coding above a body without it
    if is_unpacked and is_cut(recorded.body, _coding(recorded)):
        return True
    return _lacks_chunks(headers, content, recorded)


def _lacks_chunks(headers: Mapping[str, str], content: bytes, recorded: Recorded) -> bool:
    """Whether a body came in chunks, and the last of them did not."""
    if headers.get("warc-type") == "resource" or len(http_head(content)[2]) == len(recorded.body):
        return False
    return _LAST_CHUNK.search(content[-_TAIL:]) is None


def _coding(recorded: Recorded) -> bytes:
    codings = [value for name, value in recorded.headers if name.lower() == b"content-encoding"]
    return b",".join(codings).strip().lower()
