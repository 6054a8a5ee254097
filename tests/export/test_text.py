"""CSV and JSON Lines."""

from __future__ import annotations

import csv
import json
from io import StringIO

from newscrawl.export.flat import COLUMNS
from newscrawl.export.text import write_csv, write_schema_org, write_zyte
from tests.export.test_flat import RECORD

BODY = 'First, "so to speak".\n\nSecond; third.'


def test_csv_gives_every_cell_back() -> None:
    out = StringIO(newline="")
    assert write_csv([{**RECORD, "article_body": BODY}, RECORD], out) == 2
    head, first, second = csv.reader(StringIO(out.getvalue(), newline=""))
    assert head == list(COLUMNS)
    assert dict(zip(head, first, strict=True))["article_body"] == BODY
    assert dict(zip(head, second, strict=True))["article_body"] == ""


def test_json_lines() -> None:
    for write, name in ((write_schema_org, "headline"), (write_zyte, "headline")):
        out = StringIO()
        assert write([RECORD, RECORD], out) == 2
        assert [json.loads(line)[name] for line in out.getvalue().splitlines()] == ["Ferry returns"] * 2
