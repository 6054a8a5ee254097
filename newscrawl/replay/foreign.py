"""Anybody's WARC, such as those of CC-NEWS, as articles: outlets by host, unknown ones the generic way."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from scrapy.http import Response

from newscrawl.archive import content_hash
from newscrawl.archive.warc.index import as_served, warcs_below
from newscrawl.archive.warc.read import Place, ReplayError, record_in
from newscrawl.archive.warc.scan import Scan
from newscrawl.discover.identity import identify, why_not
from newscrawl.discover.urls import bare_host, is_address
from newscrawl.items import Article, Provenance
from newscrawl.known.mementos import original
from newscrawl.manners.rights import read_rights
from newscrawl.replay.copies import answer_copied, archived_at, served_at, target_of
from newscrawl.replay.reader import PageRead, answer_in, article_in, page_at
from newscrawl.replay.remote import Remote
from newscrawl.road import Facts, header, undescribed

_HTML = (b"text/html", b"application/xhtml+xml")


@dataclass(frozen=True, slots=True)
class Page:
    """A response in a WARC: the piece of work of one process. `facts` is None for an unknown host.

    `data` is the record as it stands in a file of the web, which cannot be opened at an offset.
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
        inside = warcs_below(place) if place.is_dir() else [place]
        if not inside or not place.exists():
            raise ReplayError(f"{place}: no WARC there; give a .warc, a .warc.gz or a folder of them")
        found += inside
    return found


class Pages:
    """The pages in some WARCs: responses of HTML with the status 200, in the order of the files.

    `outlets` are looked up by host, without "www.". `faults` has a line for each file that is damaged.
    """

    def __init__(self, paths: Iterable[Path | Remote], outlets: Mapping[str, Facts]) -> None:
        self.faults: list[str] = []
        self._paths = paths
        self._outlets = outlets

    def __iter__(self) -> Iterator[Page]:
        for path in self._paths:
            scan = Scan(path)
            yield from self._streamed(path, scan) if isinstance(path, Remote) else self._in(path, scan)
            if scan.fault:
                self.faults.append(scan.fault)

    def _in(self, path: Path, scan: Scan) -> Iterator[Page]:
        for place in scan:
            if _is_page(place):
                yield Page(path, place.offset, place.length, self.facts_of(target_of(place.headers)))

    def _streamed(self, remote: Remote, scan: Scan) -> Iterator[Page]:
        """The pages of a file of the web; where it breaks off, what came before is good."""
        try:
            with remote.open() as file:
                for place in filter(_is_page, scan.places(file)):
                    data = file.window(place.offset, place.length)
                    facts = self.facts_of(target_of(place.headers))
                    yield Page(remote, place.offset, place.length, facts, data)
        except ReplayError as error:
            self.faults.append(str(error))

    def facts_of(self, url: str) -> Facts | None:
        """The outlet of a host or, where only a part of it is known, of the nearest domain above."""
        try:
            host = bare_host(urlsplit(original(url)).netloc)
        except ValueError:
            return None
        while host:
            if host in self._outlets:
                return self._outlets[host]
            host = host.partition(".")[2]
        return None


def _is_page(place: Place) -> bool:
    is_answer = place.headers.get("warc-type") == "response"
    if not is_answer or not target_of(place.headers).lower().startswith("http"):
        return False
    status, headers, body = as_served(place.start)
    kind = next((value for name, value in headers if name.lower() == b"content-type"), None)
    if kind is None:  # a browser would look at the page, too
        return status == 200 and body[:100].lstrip().lower().startswith((b"<!doctype html", b"<html"))
    return status == 200 and kind.partition(b";")[0].strip().lower() in _HTML


def record_of(
    page: Page,
    headers: Mapping[str, str],
    response: Response,
    complete: Callable[[Article], None] = lambda _: None,
) -> PageRead:
    """The article in the answer that a page of a WARC is; `complete` adds what its further pages have.

    Raises ValueError where the page's address is none.
    """
    facts = facts_of(page, response)
    identity = identify(response.url, facts.urls, facts.outlet.id, trusted=page.facts is None)
    if identity is None:
        return PageRead(None, why_not(response.url, facts.urls, trusted=page.facts is None))
    result = article_in(response, facts, served_at(headers), complete)
    if result.article is not None:
        result.article.id = identity.key
        _complete(result.article, response, headers, page)
    return result


def answer_of(page: Page) -> tuple[dict[str, str], Response]:
    """The headers of a page's record and the answer in it: of a copy in a web archive the answer that was
    copied. Raises ReplayError where there is none.
    """
    if isinstance(page.path, Path):
        headers, response = page_at(page.path, page.offset, page.length)
    else:
        headers, content = record_in(page.data or b"", page.path, page.offset)
        response = answer_in(headers, content, page.path, page.offset)
    return headers, answer_copied(response)


def facts_of(page: Page, response: Response) -> Facts:
    """How a page is read: by what is known of its outlet, or the generic way."""
    if page.facts:
        return page.facts
    return undescribed(urlsplit(response.url).netloc)


def _complete(article: Article, response: Response, headers: Mapping[str, str], page: Page) -> None:
    article.content_hash = content_hash(article.headline, article.article_body)
    article.provenance = Provenance(
        crawled_at=headers.get("warc-date"),
        http_status=response.status,
        etag=header(response, "ETag"),
        last_modified=header(response, "Last-Modified"),
        archived_at=archived_at(headers),
        warc=place_of(page),
        further_pages=article.provenance.further_pages,
        rights=read_rights(response.headers, response.body, url=response.url),
        extractor=article.provenance.extractor,
        sources=article.provenance.sources,
    )


def place_of(page: Page) -> dict[str, str | int]:
    """Where a page is, as a record says it."""
    return {"file": str(page.path), "offset": page.offset, "length": page.length}
