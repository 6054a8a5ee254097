"""Cleaned items in Scrapy's formats for people who want just a file (`-o`, `-O`, `FEEDS`).

Scrapy's own exporters would write absent and transient fields too, and parts of a record as Python shows
them; these write what the archive holds, all of it or the fields that were chosen (`FEED_EXPORT_FIELDS`), and
leave other items to Scrapy.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from typing import Any

from scrapy import Spider
from scrapy.exporters import (
    BaseItemExporter,
    CsvItemExporter,
    JsonItemExporter,
    JsonLinesItemExporter,
    MarshalItemExporter,
    PickleItemExporter,
    XmlItemExporter,
)
from scrapy.extensions.feedexport import FeedExporter

from newscrawl.export.flat import COLUMNS, row
from newscrawl.export.halves import mend_lines, mend_rows
from newscrawl.items import Article, to_record

logger = logging.getLogger(__name__)

COMPACT = (",", ":")


class _RecordFields(BaseItemExporter):
    """Gives the fields of an article as its record has them."""

    def get_serialized_fields(
        self, item: Any, default_value: Any = None, include_empty: bool | None = None
    ) -> Iterable[tuple[str, Any]]:
        if isinstance(item, Article):
            item = to_record(item)
            if not self.fields_to_export:
                return list(item.items())
        return super().get_serialized_fields(item, default_value, include_empty)


class ArticleJsonLinesExporter(_RecordFields, JsonLinesItemExporter):
    """JSON Lines, one record a line, in the order of the record's fields."""

    def __init__(self, file: Any, **kwargs: Any) -> None:
        if mend_lines(file):
            logger.warning("%s ended in half a record, which was cut off", file.name)
        super().__init__(file, **{"separators": COMPACT, **kwargs})

    def export_item(self, item: Any) -> None:
        """Write the item as a line, whole: another run may add to the file, and this one may be killed."""
        super().export_item(item)
        self.file.flush()


class ArticleJsonExporter(_RecordFields, JsonItemExporter):
    """One JSON array of records."""

    def __init__(self, file: Any, **kwargs: Any) -> None:
        super().__init__(file, **{"separators": COMPACT, **kwargs})


class ArticleXmlExporter(_RecordFields, XmlItemExporter):
    """One XML document, an element a field."""


class ArticlePickleExporter(_RecordFields, PickleItemExporter):
    """Pickled dicts, which can be read without newscrawl."""


class ArticleMarshalExporter(_RecordFields, MarshalItemExporter):
    """Marshalled dicts."""


def _begun(file: Any) -> bool:
    """Whether a file is added to, as `-o` does; a pipe has no place that could be told."""
    try:
        return bool(file.tell())
    except (AttributeError, OSError):
        return False


def _cells(item: Article) -> dict[str, Any]:
    """The cells of an article, and as JSON what has no column (blocks, images, removed pieces)."""
    record = to_record(item)
    parts = {name: part for name, part in record.items() if name not in COLUMNS}
    return row(record) | {name: json.dumps(part, ensure_ascii=False) for name, part in parts.items()}


class ArticleCsvExporter(CsvItemExporter):
    """A table with the columns of `scrapy export --to csv`, unless others are chosen or a first item that is
    no article has its own.
    """

    def __init__(self, file: Any, **kwargs: Any) -> None:
        self._all = not kwargs.get("fields_to_export")
        if self._all and mend_rows(file, COLUMNS):
            logger.warning("%s ended in half a row, which was cut off", file.name)
        super().__init__(file, **{"include_headers_line": not _begun(file), **kwargs})

    def export_item(self, item: Any) -> None:
        """Write the item as a line."""
        if isinstance(item, Article):
            self.fields_to_export = self.fields_to_export or [*COLUMNS]
            item = row(to_record(item)) if self._all else _cells(item)
        super().export_item(item)
        self.stream.flush()


class TruthfulFeedExporter(FeedExporter):
    """Scrapy's feed exporter, with failures to write counted.

    Scrapy only logs a feed that could not begin, and an item that its file could not take; the run's exit
    status must tell.
    """

    def open_spider(self, spider: Spider) -> None:
        """Begin each feed."""
        try:
            super().open_spider(spider)
        except Exception:
            logger.exception("feed cannot begin")
            self.crawler.stats.inc_value("feedexport/failed_count/feed")

    def item_scraped(self, item: Any, spider: Spider) -> None:
        """Hand the item to each feed."""
        try:
            super().item_scraped(item, spider)
        except Exception:
            logger.exception("feed cannot be written")
            self.crawler.stats.inc_value("feedexport/failed_count/item")
