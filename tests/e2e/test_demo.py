"""The demo newspaper, crawled on both of its days: every record and state as its makers say they must be."""

from __future__ import annotations

import json
from typing import Any

import pytest

from newscrawl.clean import restore
from newscrawl.items import Removed
from tests.project import PROJECT, Project

DAYS = {1: ("-a", "since=2013-01-01"), 2: ()}
EXPECTED = [
    json.loads(line) for line in (PROJECT / "examples/expected.jsonl").read_text("utf-8").splitlines()
]


@pytest.fixture(scope="module", params=sorted(DAYS))
def day(request: pytest.FixtureRequest) -> int:
    number: int = request.param
    return number


@pytest.fixture(scope="module")
def crawled(tmp_path_factory: pytest.TempPathFactory) -> dict[int, tuple[dict[str, Any], dict[str, Any]]]:
    """For each day the newest record of each article, and the state of each URL."""
    project = Project(tmp_path_factory.mktemp("demo") / "archive")
    seen = {}
    for number, arguments in DAYS.items():
        run = project.crawl(*arguments, "-s", f"REPLAY={PROJECT}/examples/day-{number}.warc.gz")
        assert "Traceback" not in run.stderr
        seen[number] = ({record["id"]: record for record in project.records()}, project.states())
    return seen


def test_every_record_is_as_expected(crawled: dict[int, Any], day: int) -> None:
    records, _ = crawled[day]
    wanted = {e["id"]: e["record"] for e in EXPECTED if e["day"] == day and "record" in e}
    assert wanted
    found = {key: picked(records.get(key, {}), record) for key, record in wanted.items()}
    differing = {key: (found[key], wanted[key]) for key in wanted if found[key] != wanted[key]}
    assert not differing, explain(differing)


def test_every_url_is_in_its_state(crawled: dict[int, Any], day: int) -> None:
    _, states = crawled[day]
    wanted = {e.get("id") or e["url"]: e["state"] for e in EXPECTED if e["day"] == day}
    found = {key: states.get(key, ("absent", None))[0] for key in wanted}
    assert found == wanted


def test_what_was_removed_gives_back_the_page(crawled: dict[int, Any], day: int) -> None:
    for record in crawled[day][0].values():
        pieces = [Removed(**piece) for piece in record.get("removed", [])]
        page = restore(record.get("article_body", ""), pieces)
        assert all(piece.text in page for piece in pieces)
        assert len(page) == len(record.get("article_body", "")) + sum(len(piece.text) for piece in pieces)


def picked(record: Any, like: Any) -> Any:
    """The part of a record that the expectation speaks of."""
    if isinstance(like, dict):
        return {name: picked(record.get(name), value) for name, value in like.items()} if record else None
    if isinstance(like, list) and isinstance(record, list) and len(record) == len(like):
        return [picked(a, b) for a, b in zip(record, like, strict=True)]
    if isinstance(like, str) and isinstance(record, dict):
        return record["text"]  # of a disclaimer or correction the expectation gives the words alone
    return record


def explain(differing: dict[str, tuple[Any, Any]]) -> str:
    lines = [
        f"{key} {name}:\n  found  {(found or {}).get(name)!r}\n  wanted {value!r}"
        for key, (found, wanted) in differing.items()
        for name, value in wanted.items()
        if (found or {}).get(name) != value
    ]
    return "\n".join([f"{len(differing)} records differ", *lines])
