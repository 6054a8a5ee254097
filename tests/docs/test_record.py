"""The page on the record says what the code does."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pandas  # type: ignore[import-untyped]

from docs import record as generator
from docs.record_example import EXAMPLE
from docs.record_words import FLAGS, MEANING
from newscrawl.answers.stories import URL_REUSED
from newscrawl.clean import restore
from newscrawl.extract.nextpage import MORE_PAGES
from newscrawl.items import Article, Removed, to_record
from newscrawl.plain import written
from newscrawl.replay.losses import CUT_OFF
from tests.project import PROJECT, Project


def test_the_page_is_up_to_date() -> None:
    assert generator.PAGE.read_text("utf-8") == generator.page(), "run: python -m docs.record"


def test_every_field_has_its_meaning_and_no_other_has() -> None:
    for cls, (_, _, meanings) in MEANING.items():
        assert list(meanings) == [f.name for f in written(cls)], cls.__name__


def test_every_flag_of_quality_is_told() -> None:
    code = "".join(file.read_text("utf-8") for file in (PROJECT / "newscrawl").rglob("*.py"))
    raised = {*re.findall(r"""(?:quality|flags)\.append\("(\w+)"\)""", code), URL_REUSED, MORE_PAGES, CUT_OFF}
    assert len(raised) > 5
    assert raised == set(FLAGS)


def test_the_example_has_every_field() -> None:
    record = to_record(EXAMPLE)
    assert list(record) == [f.name for f in written(Article)]
    parts: dict[type, Any] = {type(part): part for part in generator._parts(EXAMPLE)}
    assert set(parts) == set(MEANING)
    for cls, part in parts.items():
        assert list(to_record(part)) == [f.name for f in written(cls)], cls.__name__


def test_the_example_holds_together() -> None:
    (text,) = re.findall(r"```json\n(.*?)```", generator.page(), re.DOTALL)
    record = json.loads(text)
    assert record["article_body"] == "\n\n".join(block["text"] for block in record["blocks"])
    assert record["word_count"] == len(record["article_body"].split())
    whole = restore(record["article_body"], [Removed(**piece) for piece in record["removed"]])
    assert whole.endswith(record["disclaimers"][0]["text"])


def test_what_is_always_there_is_in_every_record_of_the_demo(tmp_path: Path) -> None:
    project = Project(tmp_path / "archive")
    project.crawl("-s", f"REPLAY={PROJECT}/examples/day-2.warc.gz")
    records = project.records()
    assert len(records) > 20
    always = {name for name, meaning in MEANING[Article][2].items() if meaning.startswith("*Always.*")}
    for record in records:
        assert always <= set(record), record["id"]


def test_pandas_reads_times_as_it_says() -> None:
    (call,) = re.findall(r"`(pandas\.to_datetime\(.*?\))`", generator.page())
    column = pandas.Series(["2026-11-23T08:52:00+05:30", "2026-11-23", "2026-11-23T08:52:00", None])
    read = eval(call, {"pandas": pandas, "column": column})
    assert [str(time) for time in read.dropna().dt.strftime("%d %H:%M %Z")] == [
        "23 03:22 UTC",
        "23 00:00 UTC",
        "23 08:52 UTC",
    ]
