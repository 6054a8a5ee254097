"""What a record claims beyond its text, and why it is not so."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from newscrawl.archive.pointed import pointers, unrestored, wrong_page
from newscrawl.items import Removed
from tests.archive.world import crawl, lines, open_archive

PIECE = {"rule": "generic.share", "kind": "widget", "text": "Share", "at": 5}
RECORD = {"article_body": "Rain.", "removed": [PIECE]}


def at_the_end(body: str, pieces: Sequence[Removed]) -> str:
    return body + "".join(piece.text for piece in pieces)


def failing(error: Exception) -> Any:
    def restore(*_: object) -> str:
        raise error

    return restore


@pytest.mark.parametrize(
    ("record", "restore", "said"),
    [
        (RECORD, at_the_end, None),
        ({"article_body": "Rain."}, failing(ValueError("not asked")), None),
        (RECORD, None, None),
        (RECORD, failing(ValueError("no place")), "the removed pieces cannot be put back: no place"),
        (RECORD, failing(IndexError("too far")), "the removed pieces cannot be put back: too far"),
        (RECORD, lambda *_: "Rain.", "text and removed pieces together are not as long as the page"),
        (RECORD, lambda *_: "ShareRain.", "the piece removed by generic.share does not go back to 5"),
    ],
)
def test_why_pieces_do_not_go_back(record: dict[str, Any], restore: Any, said: str | None) -> None:
    assert unrestored(record, restore) == said


def test_each_page_of_an_article_that_is_kept_and_its_address() -> None:
    first, third = {"file": "warc/1"}, {"file": "warc/3"}
    further = [{"url": "https://a.example/2"}, {"url": "https://a.example/3", "warc": third}]
    record = {"url": "https://a.example/1", "provenance": {"warc": first, "further_pages": further}}
    assert pointers(record) == [(first, "https://a.example/1"), (third, "https://a.example/3")]
    assert pointers({"provenance": {}}) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({}, None),
        ({"file": "../outlet/{file}"}, "provenance.warc names ../outlet/{file}, which is no file of this"),
        ({"file": "articles/1.jsonl"}, "provenance.warc names articles/1.jsonl, which is no file of this"),
        (
            {"file": "warc/../{file}"},
            "provenance.warc names warc/../{file}, which is no file of this",
        ),
        ({"file": "warc/none.warc.gz"}, "no whole record at byte {offset} of warc/none.warc.gz"),
        ({"offset": 1}, "no whole record at byte 1 of {file}"),
        ({"offset": "first"}, "provenance.warc lacks file, offset or length"),
        ({"length": None}, "provenance.warc lacks file, offset or length"),
        (
            {"url": "https://a.example/"},
            "the page at byte {offset} of {file} is {url}, not https://a.example/",
        ),
    ],
)
def test_why_a_pointer_leads_to_no_page(tmp_path: Path, change: dict[str, Any], said: str | None) -> None:
    archive = open_archive(tmp_path)
    crawl(archive, [1])
    archive.close(0, "fine", {})
    (record,) = lines(tmp_path / "outlet")
    pointer, url = record["provenance"]["warc"], record["url"]
    told = {"url": url, **pointer}
    changed = told | {k: v.format(**told) if isinstance(v, str) else v for k, v in change.items()}
    why = wrong_page(tmp_path / "outlet", changed, changed["url"])
    assert why is None if said is None else why and why.startswith(said.format(**told))


@pytest.mark.parametrize("part", ["file", "offset", "length"])
def test_a_pointer_that_lacks_a_part(tmp_path: Path, part: str) -> None:
    pointer = {"file": "warc/1", "offset": 0, "length": 9}
    del pointer[part]
    assert wrong_page(tmp_path, pointer, "") == "provenance.warc lacks file, offset or length"
