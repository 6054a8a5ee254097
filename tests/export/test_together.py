"""Archives of several outlets read as one: as records one after the other, and as one table."""

from __future__ import annotations

import resource
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from newscrawl.archive import ArchiveMissing
from newscrawl.export.columnar import tables
from newscrawl.export.together import alike, opened, records
from tests.archive.world import Clock, article, open_archive

NOON = "2026-11-25T12:30:00Z"


@pytest.fixture
def folders(tmp_path: Path) -> list[Path]:
    """Two outlets: of the first a second run changes one of two articles, of the second a run is not over."""
    clock = Clock()
    store(tmp_path, "one", clock, "One.", "Two.").close(0, "fine", {})
    clock.forward(hours=1)
    store(tmp_path, "one", clock, "One, again.").close(0, "fine", {})
    store(tmp_path, "two", clock, "Three.").abandon()
    return [tmp_path / "one", tmp_path / "two"]


def store(root: Path, outlet: str, clock: Clock, *texts: str) -> Any:
    archive = open_archive(root, clock, outlet=outlet)
    for number, text in enumerate(texts, 1):
        story = article(number, text)
        story.id = f"{outlet}:{number}"
        archive.store(story.id, story)
    archive.commit()
    return archive


def test_more_archives_than_a_process_has_files_at_first(tmp_path: Path) -> None:
    """A Mac lets a shell's programs have 256, of which the ledgers of ninety outlets want more."""
    outlets = [f"outlet{number}" for number in range(40)]
    for outlet in outlets:
        store(tmp_path, outlet, Clock(), "One.").close(0, "fine", {})
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (len([*Path("/dev/fd").iterdir()]) + 2 * len(outlets), hard))
    try:
        with opened([tmp_path / outlet for outlet in outlets]) as archives:
            assert len([*records(archives)]) == len(outlets)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@pytest.mark.parametrize(
    ("soft", "hard", "asked"),
    [
        (219, 1000, (220, 1000)),
        (100, 200, (200, 200)),
        (100, resource.RLIM_INFINITY, (220, resource.RLIM_INFINITY)),
        (resource.RLIM_INFINITY, resource.RLIM_INFINITY, None),
        (200, 200, None),
        (1024, 4096, None),
    ],
)
def test_the_system_is_asked_for_more_files_only_where_they_may_not_do(
    monkeypatch: pytest.MonkeyPatch, soft: int, hard: int, asked: tuple[int, int] | None
) -> None:
    said = []
    monkeypatch.setattr(resource, "getrlimit", lambda _: (soft, hard))
    monkeypatch.setattr(resource, "setrlimit", lambda _, limits: said.append(limits))
    with suppress(ArchiveMissing), opened([Path("/none")] * 40):
        pass
    assert said == ([asked] if asked else [])


def test_copies_of_an_archive_beside_it_are_told(folders: list[Path]) -> None:
    copy = folders[0].with_name("copy")
    shutil.copytree(folders[0], copy)
    empty = open_archive(copy.parent, outlet="empty")
    empty.close(0, "fine", {})
    with opened([*folders, copy, copy.with_name("empty")]) as archives:
        assert [*alike(archives)] == [
            "one and copy hold articles of one: what is in both counts twice; name the outlets that are meant"
        ]
    with opened(folders) as archives:
        assert [*alike(archives)] == []


@pytest.mark.parametrize(
    ("how", "wanted"),
    [
        ({}, ["one:1 2", "one:2 1", "two:1 1"]),
        ({"revisions": True}, ["one:1 1", "one:1 2", "one:2 1", "two:1 1"]),
        ({"as_of": NOON}, ["one:1 1", "one:2 1"]),
    ],
)
def test_what_is_asked_of_several_is_asked_of_each(
    folders: list[Path], how: dict[str, Any], wanted: list[str]
) -> None:
    with opened(folders) as archives:
        one_by_one = [f"{one['id']} {one['revision']}" for one, _ in records(archives, **how)]
        with tables(archives, **how) as connection:
            found = connection.execute("SELECT id || ' ' || revision FROM articles").fetchall()
    assert sorted(one_by_one) == sorted(text for (text,) in found) == wanted


def test_the_order_is_that_of_the_outlets(folders: list[Path]) -> None:
    with opened(folders[::-1]) as archives:
        assert [one["id"] for one, _ in records(archives)] == ["two:1", "one:2", "one:1"]


def test_one_that_is_not_there_keeps_no_other_open(folders: list[Path]) -> None:
    with pytest.raises(ArchiveMissing), opened([*folders, folders[0].with_name("three")]):
        raise AssertionError("it was opened")
