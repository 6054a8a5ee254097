"""Exports that are lines of text: CSV, and JSON Lines in our words and those of others."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable
from typing import TextIO

from newscrawl.export.flat import COLUMNS, Record, row
from newscrawl.export.linked import schema_org, zyte


def write_csv(records: Iterable[Record], out: TextIO) -> int:
    """Write RFC 4180 with a header, the columns of `newscrawl.export.flat`; returns how many records."""
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    count = 0
    for record in records:
        writer.writerow(row(record).values())
        count += 1
    return count


def write_jsonl(lines: Iterable[bytes], out: TextIO) -> int:
    """Write the lines of records as segments have them; returns how many."""
    count = 0
    for line in lines:
        out.write(f"{line.decode()}\n")
        count += 1
    return count


def write_schema_org(records: Iterable[Record], out: TextIO) -> int:
    """Write JSON Lines of schema.org articles; returns how many."""
    return _lines(records, out, schema_org)


def write_zyte(records: Iterable[Record], out: TextIO) -> int:
    """Write JSON Lines of articles as the Zyte API gives them; returns how many."""
    return _lines(records, out, zyte)


def _lines(records: Iterable[Record], out: TextIO, form: Callable[[Record], Record]) -> int:
    count = 0
    for record in records:
        out.write(json.dumps(form(record), ensure_ascii=False, separators=(",", ":")) + "\n")
        count += 1
    return count
