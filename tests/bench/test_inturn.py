"""Programs that take turns."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from bench.inturn import in_turn

_COUNTS = """
from bench.inturn import answer
done = []
def step(number):
    open({log!r}, "a").write({name!r})
    print("what a step prints is no answer")
    if number == {fails}:
        raise ValueError("it is broken")
    done.append(number)
answer([lambda number=number: step(number) for number in range({steps})], lambda: {{"done": done}})
"""


def program(log: Path, name: str, steps: int = 3, fails: int = -1) -> list[str]:
    return [sys.executable, "-c", _COUNTS.format(log=str(log), name=name, steps=steps, fails=fails)]


def test_each_does_a_step_when_the_others_did_theirs_and_another_begins(tmp_path: Path) -> None:
    log = tmp_path / "log"
    found = dict(in_turn({name: program(log, name) for name in "ab"}))
    assert log.read_text() == "abbaab"
    assert found == {"a": {"done": [0, 1, 2]}, "b": {"done": [0, 1, 2]}}


def test_one_with_more_steps_goes_on_alone(tmp_path: Path) -> None:
    found = dict(in_turn({"a": program(tmp_path / "log", "a", 1), "b": program(tmp_path / "log", "b", 4)}))
    assert found == {"a": {"done": [0]}, "b": {"done": [0, 1, 2, 3]}}


@pytest.mark.parametrize("broken", [["-c", "raise ValueError('it is broken')"], None])
def test_one_that_fails_is_left_out_with_a_line(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], broken: list[str] | None
) -> None:
    log = tmp_path / "log"
    fails = [sys.executable, *broken] if broken else program(log, "b", fails=1)
    found = dict(in_turn({"a": program(log, "a"), "b": fails}))
    assert found == {"a": {"done": [0, 1, 2]}}
    assert capfd.readouterr().err == "b: left out, it failed (ValueError: it is broken)\n"
