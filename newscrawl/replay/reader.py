"""One process's part in a replay: pages in, cleaned articles out.

The cleaning rules are read once in each process; `begin` does so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from scrapy.http import Response

from newscrawl import clean as cleaning
from newscrawl.archive.warc.index import Recorded, answered_in
from newscrawl.archive.warc.read import ReplayError, Source, read_record
from newscrawl.items import Article
from newscrawl.replay.answers import answer
from newscrawl.replay.losses import LOST, is_lost
from newscrawl.road import Facts, clean, missing, read_answer

_RULES: dict[str, cleaning.Rules] = {}


def begin(rules_files: tuple[str, ...]) -> None:
    """Read the rules; before anything else in each process."""
    _RULES["in use"] = cleaning.load_rules(rules_files)


@dataclass(frozen=True, slots=True)
class PageRead:
    """What a page gave: an article, or the reason why there is none. `fault` marks a page that is broken.

    `further` are the addresses of pages of WARC files whose content is the article's as well. `url` and
    `place` say, of a page of a WARC file, which it is.
    """

    article: Article | None
    reason: str | None = None
    fault: bool = False
    further: tuple[str, ...] = ()
    url: str = ""
    place: Mapping[str, str | int] = field(default_factory=dict)


def page_at(path: Path, offset: int, length: int, url: str | None = None) -> tuple[dict[str, str], Response]:
    """The headers of a WARC record (lower-case names) and the answer in it, to a request for `url` or, where
    that is None, for the record's own target.

    Raises ReplayError where no whole response stands there.
    """
    headers, content = read_record(path, offset, length)
    return headers, answer_in(headers, content, path, offset, url)


def answer_in(
    headers: Mapping[str, str], content: bytes, path: Source, offset: int, url: str | None = None
) -> Response:
    """The answer in a WARC record that was read from `path`, with the flag LOST where its end is not there.

    Raises ReplayError where there is none.
    """
    status, pairs, body = answered_in(headers, content)
    if not status:
        raise ReplayError(f"{path}: no HTTP response at byte {offset:,}")
    target = headers.get("warc-target-uri", "").strip("<>")
    try:
        response = answer(url or target, status, pairs, body)
    except ValueError as error:
        raise ReplayError(f"{path}: {target!r} at byte {offset:,} is no web address") from error
    if is_lost(headers, content, Recorded(status, pairs, body), response.body):
        response.flags.append(LOST)
    return response


def article_in(
    response: Response, facts: Facts, served: datetime | None, complete: Callable[[Article], None]
) -> PageRead:
    """Read and clean the page in an answer, as a crawl does that met it at the time `served`.

    `complete` adds to the article what the pages after the first have, if there are any.
    """
    try:
        reading = read_answer(response, facts, served)
        if reading.article is None:
            return PageRead(None, reading.reason or "no article")
        complete(reading.article)
        clean(reading.article, _RULES["in use"])
    except Exception as error:  # noqa: BLE001 (one page must not end the reading of a million others)
        return PageRead(None, f"{type(error).__name__}: {error}".rstrip(": ")[:200], fault=True)
    reason = missing(reading.article)
    return PageRead(None, reason) if reason else PageRead(reading.article)


def moment(written: str | None) -> datetime | None:
    """A moment in UTC unless it says otherwise; None where it cannot be read."""
    try:
        moment = datetime.fromisoformat(written or "")
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
