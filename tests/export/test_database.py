"""The SQLite export, asked as a person with Datasette would ask it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from newscrawl.export.database import write_sqlite
from tests.export.test_flat import RECORD

OTHER: dict[str, Any] = {
    "id": "outlet:2",
    "revision": 1,
    "article_body": "The café by the river opens.",
    "removed": [{"rule": "promo", "kind": "widget", "text": "Subscribe", "at": 7}],
}


@pytest.fixture
def database(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    path = tmp_path / "outlet.sqlite"
    assert write_sqlite([RECORD, OTHER], path) == 2
    with closing(sqlite3.connect(path)) as connection:
        yield connection


def test_a_row_an_article(database: sqlite3.Connection) -> None:
    rows = database.execute("SELECT number, id, revision, published_on FROM articles ORDER BY number")
    assert rows.fetchall() == [(1, "outlet:1", 2, "2019-03-20"), (2, "outlet:2", 1, None)]


def test_full_text_search_finds_words_with_and_without_accents(database: sqlite3.Connection) -> None:
    query = (
        "SELECT id FROM articles WHERE number IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?)"
    )
    assert database.execute(query, ("cafe",)).fetchall() == [("outlet:2",)]
    assert database.execute(query, ("ferry",)).fetchall() == [("outlet:1",)]


def test_search_still_finds_the_right_article_after_a_vacuum(database: sqlite3.Connection) -> None:
    database.execute("DELETE FROM articles_fts WHERE rowid = 1")
    database.execute("DELETE FROM articles WHERE number = 1")
    database.commit()
    database.execute("VACUUM")
    found = database.execute("SELECT rowid FROM articles_fts WHERE articles_fts MATCH 'river'").fetchall()
    assert found == database.execute("SELECT number FROM articles").fetchall() == [(2,)]


def test_datasette_finds_the_index_by_its_content_table(database: sqlite3.Connection) -> None:
    (sql,) = database.execute("SELECT sql FROM sqlite_master WHERE name = 'articles_fts'").fetchone()
    # The form that it looks for, letter by letter; with other quotes there is no search box.
    assert 'content="articles"' in sql


def test_lists_have_tables_that_point_back(database: sqlite3.Connection) -> None:
    authors = database.execute("SELECT article, name FROM authors ORDER BY name").fetchall()
    assert authors == [(1, "Ada Moss"), (1, "Ben Reed")]
    assert database.execute("SELECT keyword FROM keywords").fetchall() == [("ferries",), ("rivers",)]
    assert database.execute("SELECT article, at FROM removed").fetchall() == [(2, 7)]
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="SQLite cannot write it"):
        write_sqlite([RECORD], tmp_path / "none" / "outlet.sqlite")


def test_of_no_records_there_is_a_file_without_rows(tmp_path: Path) -> None:
    assert write_sqlite([], tmp_path / "outlet.sqlite") == 0
    with closing(sqlite3.connect(tmp_path / "outlet.sqlite")) as connection:
        assert connection.execute("SELECT count(*) FROM articles").fetchone() == (0,)


@pytest.mark.parametrize(
    "question",
    [
        "articles WHERE published_on = '2019-03-20'",
        "articles WHERE article_section = 'Politics'",
        "articles WHERE agency = 'ANI'",
        "articles WHERE id = 'outlet:1'",
        "authors WHERE name = 'Ada'",
        "authors WHERE article = 1",
        "removed WHERE article = 1",
        "keywords WHERE keyword = 'rain'",
    ],
)
def test_what_is_asked_for_often_is_looked_up(database: sqlite3.Connection, question: str) -> None:
    database.execute("DELETE FROM sqlite_stat1")  # by which no index pays for two articles
    database.execute("ANALYZE sqlite_schema")
    ((_, _, _, plan),) = database.execute(f"EXPLAIN QUERY PLAN SELECT * FROM {question}")
    assert " USING INDEX " in plan
