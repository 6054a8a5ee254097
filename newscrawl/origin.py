"""Where an article came from, as its record tells: when, via which source, and by which rights."""

from __future__ import annotations

from scrapy.http import Response

from newscrawl.archive import Pending
from newscrawl.items import Article, Provenance
from newscrawl.manners.rights import read_rights
from newscrawl.road import header


def provenance(article: Article, row: Pending, response: Response, crawled_at: str) -> Provenance:
    """The whole provenance of an article that was read of an answer, which says where its fields are from."""
    return Provenance(
        crawled_at=crawled_at,
        via=row.via or None,
        http_status=response.status,
        etag=header(response, "ETag"),
        last_modified=header(response, "Last-Modified"),
        rights=read_rights(
            response.headers,
            response.body,
            response.meta.get("robots"),
            tdm=response.meta.get("tdm"),
            url=response.url,
        ),
        extractor=article.provenance.extractor,
        sources=article.provenance.sources,
    )
