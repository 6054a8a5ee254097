"""The experiment that cuts the power at system calls finds nothing here, and finds what is to be found."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from bench.calls import Call
from bench.disk import Disk
from bench.powerloss import powerloss


@pytest.mark.skipif(not shutil.which("strace"), reason="needs strace")
def test_no_power_cut_loses_what_was_committed(tmp_path: Path) -> None:
    toll = powerloss(tmp_path, random.Random(3), cuts=12, articles=60)
    assert toll.blows >= 12
    assert not toll.bad, toll.findings[:3]
    assert toll.rebuilt == 0


@pytest.mark.skipif(not shutil.which("strace"), reason="needs strace")
def test_a_run_that_does_not_sync_is_found_out(tmp_path: Path) -> None:
    toll = powerloss(tmp_path, random.Random(1), cuts=14, articles=60, durable=False)
    assert any("articles were committed, the ledger has" in finding for finding in toll.findings)


class Never(random.Random):
    """Nothing that was not synced reaches the disk."""

    def random(self) -> float:
        return 1.0

    def choice(self, seq):  # type: ignore[no-untyped-def]
        return seq[0]

    def randrange(self, *_: int) -> int:  # type: ignore[override]
        return 0


def left(root: Path, *calls: Call, chance: random.Random | None = None) -> dict[str, bytes]:
    """What a cut after some calls leaves of an empty folder, at the worst."""
    state, work, target = root / "state", calls[0].path.parent, root / "left"
    state.mkdir(parents=True)
    disk = Disk(state, work)
    for call in calls:
        disk.take(call)
    disk.left(target, chance or Never())
    return {path.name: path.read_bytes() for path in target.iterdir()}


@pytest.fixture
def one(tmp_path: Path) -> Path:
    return tmp_path / "work" / "one"


def test_a_name_lasts_with_its_folder_and_a_content_with_its_file(tmp_path: Path, one: Path) -> None:
    calls = [Call("create", one), Call("write", one, b"abc"), Call("sync", one), Call("sync", one.parent)]
    calls += [Call("write", one, b"def", 3), Call("rename", one, other=one.with_name("two"))]
    assert left(tmp_path, *calls) == {"one": b"abc"}


def test_a_new_name_is_there_or_the_old_one(tmp_path: Path, one: Path) -> None:
    calls = [Call("create", one), Call("sync", one.parent), Call("rename", one, other=one.with_name("two"))]
    found = [[*left(tmp_path / str(seed), *calls, chance=random.Random(seed))] for seed in range(20)]
    assert {tuple(names) for names in found} == {("one",), ("two",)}


def test_a_file_whose_folder_was_not_synced_is_gone(tmp_path: Path, one: Path) -> None:
    assert left(tmp_path, Call("create", one), Call("write", one, b"abc"), Call("sync", one)) == {}


def test_a_file_that_was_removed_comes_back(tmp_path: Path, one: Path) -> None:
    calls = [Call("create", one), Call("sync", one.parent), Call("remove", one)]
    assert left(tmp_path, *calls) == {"one": b""}


def test_a_cut_is_a_change_like_any(tmp_path: Path, one: Path) -> None:
    calls = [Call("create", one), Call("write", one, b"abcdef"), Call("cut", one, at=2), Call("sync", one)]
    assert left(tmp_path, *calls, Call("sync", one.parent)) == {"one": b"ab"}
