"""`scrapy list`: names as Scrapy gives them, and what is known of each."""

from __future__ import annotations

import json
from pathlib import Path

from newscrawl.runs.status import ExitStatus
from tests.commands.inside import inside
from tests.project import OUTLET


def test_the_three_forms_name_the_same_outlets(tmp_path: Path) -> None:
    names = inside(tmp_path, "list").stdout.split()
    assert names == sorted(names)
    assert {OUTLET, "news"} <= set(names)
    known = [json.loads(line) for line in inside(tmp_path, "list", "--json").stdout.splitlines()]
    assert [outlet["id"] for outlet in known] == names
    assert known[names.index(OUTLET)] == {
        "id": OUTLET,
        "name": "Business Standard",
        "domain": "business-standard.com",
        "country": "IN",
        "language": "en",
    }
    head, _, *rows = inside(tmp_path, "list", "--long").stdout.splitlines()
    assert head.split() == ["id", "name", "domain", "country", "language"]
    assert [row.split()[0] for row in rows] == names


def test_it_takes_no_arguments(tmp_path: Path) -> None:
    run = inside(tmp_path, "list", OUTLET)
    assert (run.status, run.lines) == (ExitStatus.BAD_ARGUMENTS, ["newscrawl: call it like: scrapy list"])
