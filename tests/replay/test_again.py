"""The page of a record, read again by today's code."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from newscrawl.archive import Archive
from newscrawl.replay.again import ReadingAgain
from newscrawl.road import undescribed
from tests.archive.world import article, open_archive, page

URL = "https://outlet.example/story-1"
WORDS = "The council of the town met on Monday, and twelve of its members came to the old hall for it. " * 5
HTML = f"<html><body><article><h1>The council met</h1><p>{WORDS}</p></article></body></html>".encode()


def held(archive: Archive, body: bytes) -> dict[str, Any]:
    """The record of an article whose page the archive keeps."""
    one = article(1, "What the code of then had of it.")
    one.provenance.warc = archive.keep(page(URL, body))
    archive.store("outlet:1", one)
    archive.commit()
    revision = archive.current("outlet:1")
    assert revision
    return archive.record(revision)


def test_the_page_is_read_where_it_is_kept(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    record = held(archive, HTML)
    again = ReadingAgain(archive.path, lambda: undescribed("outlet.example"), ())(record)
    assert again
    assert again.headline == "The council met"
    assert again.article_body == WORDS.strip()
    archive.abandon()


def test_a_page_that_is_not_there_or_none_any_more_gives_nothing(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    reading = ReadingAgain(archive.path, lambda: undescribed("outlet.example"), ())
    record = held(archive, b"<html><body></body></html>")
    assert reading(record) is None
    for lost in ({"file": "warc/none.warc.gz", "offset": 0, "length": 9}, {"file": "warc/x"}, None):
        record["provenance"]["warc"] = lost
        assert reading(record) is None
    archive.abandon()
