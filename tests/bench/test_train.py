"""All trainings in a row: which files they write, and that nothing is written for a check."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from bench import train
from tests.project import PROJECT


@pytest.fixture
def packaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """Files as the package has them, the last two not what would be learned today."""
    files = {name: tmp_path / f"{name}.json" for name in ("headline", "body", "wordings")}
    for name, path in files.items():
        path.write_text("headline" if name == "headline" else "of last year", "utf-8")
    monkeypatch.setattr(train, "ROOT", tmp_path)
    monkeypatch.setattr(train, "STEPS", tuple(files.items()))

    def run(command: list[str], **_: Any) -> SimpleNamespace:
        module, out = command[2], Path(command[-1])
        out.write_text(module, "utf-8")
        return SimpleNamespace(returncode=0)

    monkeypatch.setattr("bench.train.subprocess.run", run)
    return files


def test_every_file_that_is_learned_is_in_the_package() -> None:
    assert all(path.is_file() for _, path in train.STEPS)
    files = (PROJECT / "newscrawl").rglob("*.json")
    learned = {path for path in files if path.name in ("model.json", "wordings.json")}
    assert {path for _, path in train.STEPS} == learned


def test_a_check_tells_what_would_change_and_writes_nothing(
    packaged: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert train.main(["--corpus", str(tmp_path), "--check"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "body.json: is not what would be written",
        "wordings.json: is not what would be written",
    ]
    assert packaged["body"].read_text("utf-8") == "of last year"


def test_what_is_learned_is_written_and_then_nothing_is_left_to_do(
    packaged: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert train.main(["--corpus", str(tmp_path)]) == 0
    assert capsys.readouterr().out.splitlines() == ["body.json: changed", "wordings.json: changed"]
    assert packaged["body"].read_text("utf-8") == "body"
    assert train.main(["--corpus", str(tmp_path), "--check"]) == 0
    assert not capsys.readouterr().out


def test_a_training_that_fails_ends_it(
    packaged: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bench.train.subprocess.run", lambda *_, **__: SimpleNamespace(returncode=1))
    with pytest.raises(SystemExit, match="headline: it failed"):
        train.main(["--corpus", str(tmp_path), "--check"])


def test_without_pages_there_is_nothing_to_learn_from(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        train.main(["--corpus", str(tmp_path / "none")])
    assert "no such folder" in capsys.readouterr().err
