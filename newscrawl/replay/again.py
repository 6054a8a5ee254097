"""The page of a record, read again by today's code.

So a replay tells what newer code makes of it; and a crawl that finds an article otherwise than it is held
asks whether the publisher did that, or the code that came in between.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from scrapy.http import Response

from newscrawl.answers.sourcetitles import call_as_told
from newscrawl.archive.pointed import pointers
from newscrawl.archive.warc.read import ReplayError
from newscrawl.extract.joined import join
from newscrawl.items import Article
from newscrawl.replay.reader import PageRead, article_in, begin, moment, page_at
from newscrawl.road import Facts, read_answer

FAULTS = (ReplayError, KeyError, TypeError, ValueError)
"""What stands in the way of a page: it is not there, or the record does not say where."""


def pages_of(root: Path, record: dict[str, Any]) -> list[Response]:
    """The pages that the archive at `root` keeps of a record, the first one first. Raises one of FAULTS."""
    return [_page(root, place, url) for place, url in pointers(record)]


def read_again(record: Mapping[str, Any], pages: list[Response], facts: Facts) -> PageRead:
    """The article that today's code finds in the pages of a record."""
    response, *further = pages
    served = moment(record["provenance"].get("crawled_at"))

    def complete(article: Article) -> None:
        call_as_told(article, (record["provenance"].get("via") or {}).get("title"), response)
        for page in further:
            if added := read_answer(page, facts, served).article:
                join(article, added)

    return article_in(response, facts, served, complete)


class ReadingAgain:
    """Reads the pages of an archive's records again, for a crawl: seldom, so the rules wait until then."""

    def __init__(self, root: Path, facts: Callable[[], Facts], rules_files: tuple[str, ...]) -> None:
        self._root = root
        self._facts = facts
        self._rules_files = rules_files

    def __call__(self, record: dict[str, Any]) -> Article | None:
        """The article as today's code has it; None where its page cannot be had, or is none any more."""
        assert self._begun
        try:
            pages = pages_of(self._root, record)
            return read_again(record, pages, self._facts()).article if pages else None
        except FAULTS:
            return None

    @cached_property
    def _begun(self) -> bool:
        begin(self._rules_files)
        return True


def _page(root: Path, place: dict[str, Any], url: str) -> Response:
    return page_at(root / str(place["file"]), int(place["offset"]), int(place["length"]), url)[1]
