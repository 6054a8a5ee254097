"""What was measured is set beside what was aimed at (`bench.aims`): nothing that is missed goes unseen."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bench import __main__ as bench
from bench.aims import Aim, load, rows
from bench.figures import NAMED, note, noted

BENCH = Path(bench.__file__).parent
LEAST = Aim("pages", "body", 0.9, is_least=True)
MOST = Aim("pages", "milliseconds", 5, is_least=False)


def aims_file(folder: Path, text: str) -> Path:
    path = folder / "aims.toml"
    path.write_text(text)
    return path


def test_what_was_told_last_of_a_figure_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(NAMED, str(tmp_path / "figures"))
    note({"body": 0.8, "milliseconds": 4})
    note({"body": 0.9})
    assert noted(tmp_path / "figures") == {"body": 0.9, "milliseconds": 4}


def test_nothing_is_written_where_nobody_asks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(NAMED, raising=False)
    monkeypatch.chdir(tmp_path)
    note({"body": 0.8})
    assert list(tmp_path.iterdir()) == []
    assert noted(tmp_path / "figures") == {}


@pytest.mark.parametrize(
    ("body", "milliseconds", "missed", "met"),
    [(0.9, 5, "", 2), (0.95, 4, "", 2), (0.89, 5, "body", 1), (0.9, 5.1, "milliseconds", 1)],
)
def test_a_figure_may_be_its_bound_and_no_worse(
    body: float, milliseconds: float, missed: str, met: int
) -> None:
    *lines, last = rows([LEAST, MOST], ["pages"], {"body": body, "milliseconds": milliseconds})
    assert [line.split()[0] for line in lines if "MISSED" in line] == missed.split()
    assert last == f"{met} of 2 aims are met"


def test_what_was_not_measured_is_not_met() -> None:
    line, last = rows([LEAST], ["pages"], {})
    assert "not measured" in line
    assert last == "0 of 1 aims are met"


def test_other_measurements_are_not_asked_for() -> None:
    assert rows([LEAST], ["crawl"], {"body": 0.5}) == ["0 of 0 aims are met"]


@pytest.mark.parametrize("said", ["0.9", "> 0.9", ">=0.9", ">= much"])
def test_what_is_no_bound_is_refused(tmp_path: Path, said: str) -> None:
    with pytest.raises(ValueError, match=r"bound|could not convert"):
        load(aims_file(tmp_path, f'[pages]\nbody = "{said}"\n'))


def test_each_aim_is_of_a_measurement_that_is_made_in_full() -> None:
    assert {aim.measurement for aim in load()} == set(bench.WHOLE) - {"archive"}
    assert len({aim.figure for aim in load()}) == len(load())


def test_a_measurement_tells_its_figures_to_the_table(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(bench.QUICK, "revisit", ("--days", "9", "--a-day", "20", "--budgets", "1"))
    assert bench.main(["revisit"]) == 0
    assert re.search(r"\nedits caught, times the best interval's +[\d.]+ +at least 1", capfd.readouterr().out)


def test_a_measurement_that_fails_is_named(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(bench.QUICK, "revisit", ("--days", "many"))
    assert bench.main(["revisit"]) == 1
    said = capfd.readouterr()
    assert "not measured" in said.out
    assert said.err.endswith("failed: revisit\n")


def test_a_measurement_that_is_none_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        bench.main(["revisits"])
    assert ended.value.code == 2
    assert "no measurement 'revisits'" in capsys.readouterr().err


def test_each_measurement_is_a_module() -> None:
    assert all((BENCH / f"{name}.py").is_file() for name in bench.QUICK | bench.WHOLE)
