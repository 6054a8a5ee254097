"""The record of an article that was taken away: which it was, and when it was out. It has no body."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from newscrawl.archive import Revision
from newscrawl.items import Article


def tombstone(record: Mapping[str, Any], held: Revision, url: str) -> Article:
    """What is stored of an article removed from `url`, of which `record` is the last that the archive has."""
    return Article(
        id=held.article_id,
        change="removed",
        url=url,
        canonical_url=record.get("canonical_url"),
        type=record.get("type", "NewsArticle"),
        headline=record.get("headline"),
        date_published=record.get("date_published"),
        date_precision=record.get("date_precision"),
        in_language=record.get("in_language"),
        word_count=0,
    )
