"""Records in files that anybody names, as a table of DuckDB."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import duckdb
import pytest

from newscrawl.export import articles, columns

MANY = 20_480
"""Lines by which DuckDB left to itself judges all."""


def test_what_only_a_late_record_has_is_there(tmp_path: Path) -> None:
    common = {"url": "https://a.example/1", "access": {"level": "free", "truncated": False}}
    late = {
        "url": "https://a.example/2",
        "date_published": "2024-03-01T01:00:00+05:30",
        "corrections": [{"kind": "correction", "text": "It was Tuesday."}],
        "provenance": {"rights": {"content_usage": "train-ai=n"}, "via": {"kind": "file", "source": "a"}},
    }
    path = tmp_path / "it's.jsonl"
    path.write_text((json.dumps(common) + "\n") * (MANY + 1) + json.dumps(late) + "\n", "utf-8")
    table = articles(tmp_path / "*.jsonl").filter("published_on IS NOT NULL")
    (row,) = table.select(
        "published_on, corrections[1].text, provenance.rights.content_usage, published_at AT TIME ZONE 'UTC'"
    ).fetchall()
    assert row[:3] == (date(2024, 3, 1), "It was Tuesday.", "train-ai=n")
    assert row[3].isoformat() == "2024-02-29T19:30:00"


def test_several_files_and_none(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.jsonl").write_text('{"url": "https://a.example/"}\n', "utf-8")
    assert len(articles(tmp_path / "a.jsonl", str(tmp_path / "b.jsonl"))) == 2
    with pytest.raises(duckdb.IOException, match="No files found"):
        articles(tmp_path / "none.jsonl")


def test_the_columns_are_as_duckdb_takes_them(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"url": "https://a.example/"}\n', "utf-8")
    assert duckdb.read_json(str(path), columns=columns()).columns == list(columns())
