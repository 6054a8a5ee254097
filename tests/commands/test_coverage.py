"""`scrapy coverage` as it is typed, on an archive of two runs."""

from __future__ import annotations

import json

from tests.commands.inside import inside
from tests.commands.tworuns import OUTLET, ran
from tests.project import Project


def test_for_people(two_runs: Project) -> None:
    out = ran(inside(two_runs.archive, "coverage", OUTLET, "--until", "2026-11-26"))
    assert out.startswith(
        "outlet: 4 addresses found dated 2026-11-21 to 2026-11-24: 4 held, 0 waiting, 0 left out"
    )
    assert "2026-11-25 to 2026-11-26       2" in out
    assert "https://outlet.example/rss" in out


def test_json_ends_in_a_summary_that_adds_up(two_runs: Project) -> None:
    out = ran(inside(two_runs.archive, "coverage", OUTLET, "--json"))
    *lines, summary = [json.loads(line) for line in out.splitlines()]
    assert summary == {
        "kind": "summary", "outlet": OUTLET,
        "found": 4, "held": 4, "waiting": 0, "left_out": 0, "gone": 0, "given_up": 0,
        "undated": 0,
    }  # fmt: skip
    assert sum(line["found"] for line in lines if line["kind"] == "day") == 4
    assert sum(line["found"] for line in lines if line["kind"] == "state") == 4
    (ids,) = (line for line in lines if line["kind"] == "ids")
    assert (ids["first"], ids["last"], ids["seen"], ids["missing"]) == (1, 4, 4, 0)


def test_every_address(two_runs: Project) -> None:
    out = ran(inside(two_runs.archive, "coverage", OUTLET, "--urls", "--since", "2026-11-24"))
    assert out == "stored\tnew\t2026-11-24T09:00:00+05:30\thttps://outlet.example/story-4\n"
