"""The record of a page in anybody's WARC: how it is read, and where it says that it comes from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from scrapy.http import Response

from newscrawl.archive import content_hash
from newscrawl.archive.warc.read import record_in
from newscrawl.discover.identity import identify, why_not
from newscrawl.items import Article, Provenance
from newscrawl.manners.rights import read_rights
from newscrawl.replay.foreign import Page
from newscrawl.replay.losses import CUT_OFF, LOST
from newscrawl.replay.mementos import answer_copied, archived_at, served_at
from newscrawl.replay.reader import PageRead, answer_in, article_in, page_at
from newscrawl.road import Facts, header, undescribed_at


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
    if page.data is None and isinstance(page.path, Path):
        headers, response = page_at(page.path, page.offset, page.length)
    else:
        headers, content = record_in(page.data or b"", page.path, page.offset)
        response = answer_in(headers, content, page.path, page.offset)
    return headers, answer_copied(response)


def facts_of(page: Page, response: Response) -> Facts:
    """How a page is read: by what is known of its outlet, or the generic way."""
    if page.facts:
        return page.facts
    return undescribed_at(response.url)


def _complete(article: Article, response: Response, headers: Mapping[str, str], page: Page) -> None:
    article.content_hash = content_hash(article.headline, article.article_body)
    mark_lost(article, response)
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


def mark_lost(article: Article, response: Response) -> None:
    """Say of an article that the end of its page, or of a further one, is not in the recording."""
    if LOST in response.flags and CUT_OFF not in article.quality:
        article.quality.append(CUT_OFF)


def place_of(page: Page) -> dict[str, str | int]:
    """Where a page is, as a record says it."""
    return {"file": str(page.path), "offset": page.offset, "length": page.length}
