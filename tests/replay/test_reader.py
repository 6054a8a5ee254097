"""The answer in a record, and what is said where a page cannot be read."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from newscrawl.archive.warc.read import ReplayError
from newscrawl.items import Article
from newscrawl.replay import reader
from newscrawl.replay.reader import answer_in, article_in, begin, moment
from newscrawl.road import undescribed
from tests import unknown

HEAD = {"warc-type": "response", "warc-target-uri": "<https://example.org/a>"}
CONTENT = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>"
FILE = Path("cc.warc.gz")


@pytest.mark.parametrize(
    ("url", "asked"), [(None, "https://example.org/a"), ("https://example.org/b", "https://example.org/b")]
)
def test_an_answer_is_to_the_request_that_is_named_or_else_to_the_records_own(
    url: str | None, asked: str
) -> None:
    response = answer_in(HEAD, CONTENT, FILE, 0, url)
    assert (response.url, response.status, response.body) == (asked, 200, b"<html>")


@pytest.mark.parametrize(
    ("target", "content", "said"),
    [
        ("https://example.org/a", b"<html>", "cc.warc.gz: no HTTP response at byte 12,345"),
        ("example", CONTENT, "cc.warc.gz: 'example' at byte 12,345 is no web address"),
    ],
)
def test_a_record_without_an_answer_says_where_it_stands(target: str, content: bytes, said: str) -> None:
    with pytest.raises(ReplayError) as error:
        answer_in({**HEAD, "warc-target-uri": target}, content, FILE, 12345)
    assert str(error.value) == said


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ValueError("a date that is none"), "ValueError: a date that is none"),
        (RecursionError(), "RecursionError"),
        (KeyError("x" * 300), f"KeyError: '{'x' * 189}"),
    ],
)
def test_a_page_that_breaks_the_reader_ends_no_other(
    monkeypatch: pytest.MonkeyPatch, error: Exception, said: str
) -> None:
    def failing(*_: object) -> None:
        raise error

    monkeypatch.setattr(reader, "read_answer", failing)
    response = answer_in(HEAD, CONTENT, FILE, 0)
    read = article_in(response, undescribed("example.org"), None, lambda _: None)
    assert (read.article, read.reason, read.fault) == (None, said, True)


def test_a_page_that_is_no_article_says_why() -> None:
    begin(())
    read = article_in(answer_in(HEAD, CONTENT, FILE, 0), undescribed("example.org"), None, lambda _: None)
    assert (read.article, read.fault) == (None, False)
    assert read.reason


def test_an_article_is_read_and_completed() -> None:
    begin(())
    completed = list[Article]()
    response = answer_in(HEAD, CONTENT + unknown.article(2).body, FILE, 0)
    read = article_in(response, undescribed("example.org"), None, completed.append)
    assert (completed, read.reason) == ([read.article], None)


@pytest.mark.parametrize(
    ("written", "at"),
    [
        ("2026-11-23T06:00:00Z", datetime(2026, 11, 23, 6, tzinfo=UTC)),
        ("2026-11-23T06:00:00", datetime(2026, 11, 23, 6, tzinfo=UTC)),
        ("2026-11-23T06:00:00+05:30", datetime(2026, 11, 23, 0, 30, tzinfo=UTC)),
        ("yesterday", None),
        ("", None),
        (None, None),
    ],
)
def test_a_moment_is_in_utc_unless_it_says_otherwise(written: str | None, at: datetime | None) -> None:
    assert moment(written) == at
