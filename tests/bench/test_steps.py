"""Steps of Python are told function by function, and those in which two versions differ (`bench.steps`)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench import steps
from bench.corpus import ROOT
from bench.stepped import Counts, name_of
from bench.steps import apart, dearest, main

BEFORE: steps.Steps = {"a.py:read": (1, 900), "b.py:clean": (2.5, 100), "c.py:write": (1, 7)}
AFTER: steps.Steps = {"a.py:read": (1, 920), "c.py:write": (1, 7), "d.py:skip": (1, 40)}


def looped(times: int) -> None:
    for _ in range(times):
        single()


def single() -> None:
    pass


def counts_of(times: int) -> dict[str, tuple[int, int]]:
    counts = Counts()
    counts.of(lambda: looped(times))
    return {name.rpartition(":")[2]: found for name, found in counts.told(ROOT).items()}


def test_each_entry_and_each_step_is_counted() -> None:
    few, many = counts_of(2), counts_of(20)
    assert (few["single"][0], many["single"][0]) == (2, 20)
    assert many["single"][1] == 10 * few["single"][1]
    assert few["looped"][0] == many["looped"][0] == 1
    assert many["looped"][1] > few["looped"][1]


def test_the_same_work_takes_the_same_steps() -> None:
    assert counts_of(5) == counts_of(5)


def test_nothing_is_counted_behind_a_call_that_failed() -> None:
    counts = Counts()
    with pytest.raises(ZeroDivisionError):
        counts.of(lambda: 1 // 0)
    before = counts.told(ROOT)
    single()
    assert counts.told(ROOT) == before


def test_a_function_is_named_by_its_file_and_its_place_in_it() -> None:
    assert name_of(looped.__code__, ROOT) == "tests/bench/test_steps.py:looped"
    assert name_of(json.loads.__code__, ROOT) == "json/__init__.py:loads"
    assert name_of(Counts.of.__code__, ROOT) == "bench/stepped.py:Counts.of"


def test_the_dearest_functions_come_first_and_the_whole_last() -> None:
    assert dearest(BEFORE, 2) == [
        ["a.py:read", "1.0", "900"],
        ["b.py:clean", "2.5", "100"],
        ["a page", "4.5", "1,007"],
    ]


def test_of_two_versions_only_what_differs_is_told() -> None:
    assert apart(BEFORE, AFTER, 9) == [
        ["b.py:clean", "2.5", "0.0", "100", "0", "-100"],
        ["d.py:skip", "0.0", "1.0", "0", "40", "+40"],
        ["a.py:read", "1.0", "1.0", "900", "920", "+20"],
        ["a page", "4.5", "3.0", "1,007", "967", "-40"],
    ]


def version(folder: Path, *, body: str) -> Path:
    """A checkout with a reader of two pages."""
    (folder / "newscrawl").mkdir(parents=True)
    (folder / "bench").mkdir()
    source = f"""
from types import SimpleNamespace
OURS, SETS = "ours", ("all",)
def extract(page): {body}
def pages_of(name, limit): return [SimpleNamespace(raw=lambda: b"") for _ in range(12)]
def tool(name): return SimpleNamespace(load_extractor=lambda name: extract)
"""
    (folder / "bench" / "pages.py").write_text(source, "utf-8")
    return folder


def test_two_checkouts_read_the_same_pages(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(steps, "TOOLS", tmp_path)
    trees = [version(tmp_path / name, body=body) for name, body in (("a", "page.x = 1"), ("b", "pass"))]
    assert main(["--trees", ",".join(map(str, trees)), "--step", "1"]) == 0
    rows = capsys.readouterr().out.splitlines()[2:]
    assert [row.split(" | ")[0] for row in rows] == ["| bench/pages.py:extract", "| a page"]
    assert all(int(row.split(" | ")[-1].rstrip(" |")) < 0 for row in rows)


def test_a_checkout_that_fails_is_told_in_a_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(steps, "TOOLS", tmp_path)
    assert main(["--trees", str(version(tmp_path / "a", body="return nothing"))]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "name 'nothing' is not defined" in said


@pytest.mark.parametrize(
    "arguments", [["--step", "0"], ["--most", "0"], ["--warm-up", "-1"], ["--trees", "nowhere"]]
)
def test_what_cannot_be_counted_is_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert "checkouts" in capsys.readouterr().err
