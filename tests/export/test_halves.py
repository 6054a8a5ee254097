"""Files that a killed run left without the end of their last line."""

from __future__ import annotations

import csv
import json
from io import BytesIO, StringIO
from pathlib import Path

import pytest

from newscrawl.export.halves import mend_lines, mend_rows

COLUMNS = ("id", "headline", "body")
TABLE = b'id,headline,body\r\n1,Mill,"A text\nof two lines, ""quoted"""\r\n'
ROW = b'2,Ferry,"Another\ntext"\r\n'


def added(path: Path, before: bytes, more: bytes, *, rows: bool = False) -> tuple[bool, bytes]:
    """Whether something was cut off, and what a file holds when more was added to it."""
    path.write_bytes(before)
    with path.open("ab") as file:
        cut = mend_rows(file, COLUMNS) if rows else mend_lines(file)
        file.write(more)
    return cut, path.read_bytes()


@pytest.mark.parametrize("length", [1, 9, 70_000, 300_000])
def test_half_a_record_is_cut_off(tmp_path: Path, length: int) -> None:
    half = json.dumps({"id": 2, "body": "x" * 400_000}).encode()[:length]
    assert added(tmp_path / "a.jsonl", b'{"id":1}\n' + half, b'{"id":3}\n') == (
        True,
        b'{"id":1}\n{"id":3}\n',
    )
    assert added(tmp_path / "a.jsonl", half, b'{"id":3}\n') == (True, b'{"id":3}\n')


@pytest.mark.parametrize(
    ("before", "between"),
    [
        (b"", b""),
        (b'{"id":1}\n', b""),
        (b'{"id":1}', b"\n"),
        (b'{"id":1}\nnotes of my own', b""),
        (b'{"torn\n', b""),
    ],
)
def test_other_lines_stay(tmp_path: Path, before: bytes, between: bytes) -> None:
    more = b'{"id":3}\n'
    assert added(tmp_path / "a.jsonl", before, more) == (False, before + between + more)


@pytest.mark.parametrize("length", range(len(ROW)))
def test_wherever_a_row_breaks_off_the_next_is_one(tmp_path: Path, length: int) -> None:
    _, table = added(tmp_path / "a.csv", TABLE + ROW[:length], ROW, rows=True)
    rows = [*csv.reader(StringIO(table.decode(), newline=""))]
    assert rows[0] == [*COLUMNS]
    assert rows[1][0] == "1"
    assert rows[-1] == ["2", "Ferry", "Another\ntext"]


def test_a_row_that_breaks_off_within_a_text_is_cut_off(tmp_path: Path) -> None:
    assert added(tmp_path / "a.csv", TABLE + b'2,Ferry,"Anoth', ROW, rows=True) == (True, TABLE + ROW)


@pytest.mark.parametrize(
    ("before", "between"),
    [
        (b"", b""),
        (TABLE, b""),
        (TABLE.replace(b"\r", b""), b""),
        (TABLE + ROW.strip(), b"\r\n"),
        (b'size\r\n5" pipe\r\n7" pi', b""),
    ],
    ids=["empty", "whole", "by another program", "without its end", "of others"],
)
def test_other_tables_stay(tmp_path: Path, before: bytes, between: bytes) -> None:
    assert added(tmp_path / "a.csv", before, ROW, rows=True) == (False, before + between + ROW)


def test_what_is_no_file_on_the_disk_is_left_alone() -> None:
    file = BytesIO()
    file.write(b"{")
    assert not mend_lines(file)
    assert not mend_rows(file, COLUMNS)
    assert file.getvalue() == b"{"
