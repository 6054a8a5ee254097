"""Records in the forms that other programs read: Parquet, CSV, JSON Lines, SQLite, schema.org, Zyte API.

The archive itself is JSON Lines and stays the only truth; an export is written aside, put in place whole, and
can be made again at any time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.lazyimports import lazy_imports

if TYPE_CHECKING:
    from newscrawl.export.jsonlines import articles, columns

__all__ = ["articles", "columns"]

__getattr__, __dir__ = lazy_imports(__name__, dict.fromkeys(__all__, "jsonlines"))
