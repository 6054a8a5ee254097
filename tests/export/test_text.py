"""CSV and JSON Lines."""

from __future__ import annotations

import csv
import json
from io import StringIO

from newscrawl.archive.segments import line_of
from newscrawl.export.flat import COLUMNS
from newscrawl.export.text import write_csv, write_jsonl, write_schema_org, write_zyte
from newscrawl.items import Article
from tests.export.test_flat import RECORD

BODY = 'First, "so to speak".\n\nSecond; third.'


def test_csv_gives_every_cell_back() -> None:
    out = StringIO(newline="")
    assert write_csv([{**RECORD, "article_body": BODY}, RECORD], out) == 2
    head, first, second = csv.reader(StringIO(out.getvalue(), newline=""))
    assert head == list(COLUMNS)
    assert dict(zip(head, first, strict=True))["article_body"] == BODY
    assert dict(zip(head, second, strict=True))["article_body"] == ""


def test_records_are_as_segments_have_them() -> None:
    article = Article(id="lindalpost:7", headline="Brücke offen", article_body=BODY)
    line = line_of(article)
    out = StringIO()
    assert write_jsonl([line[:-1]] * 2, out) == 2
    assert out.getvalue() == line.decode() * 2


def test_json_lines() -> None:
    for write, name in ((write_schema_org, "headline"), (write_zyte, "headline")):
        out = StringIO()
        assert write([RECORD, RECORD], out) == 2
        assert [json.loads(line)[name] for line in out.getvalue().splitlines()] == ["Ferry returns"] * 2
