"""Records of WARC files that hold copies out of web archives: of which page, when it was served, and as what.

Saving what a web archive shows gives WARC files of the archive's own pages; what people want is the page that
was copied.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from scrapy.http import Response

from newscrawl.extract.markup.source.rewritten import as_copied
from newscrawl.known.mementos import copies_at, memento_of
from newscrawl.replay.reader import moment


def target_of(headers: Mapping[str, str]) -> str:
    """The address that a record is of, by its headers."""
    return headers.get("warc-target-uri", "").strip("<>")


def archived_at(headers: Mapping[str, str]) -> str | None:
    """That address where it is one of a copy."""
    target = target_of(headers)
    return target if memento_of(target) else None


def served_at(headers: Mapping[str, str]) -> datetime | None:
    """When the page in a record was served: a copied one, when the copy was taken."""
    recorded, copy = moment(headers.get("warc-date")), memento_of(target_of(headers))
    return copy.until(recorded) if copy else recorded


def answer_copied(response: Response) -> Response:
    """The answer that a copy is one of; any other as it is."""
    for copy in copies_at(response.url):
        response = response.replace(url=copy.url, body=as_copied(response.body, copy))
    return response
