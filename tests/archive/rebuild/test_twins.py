"""A file that is there twice, open and sealed, is one file; nothing that either holds is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from newscrawl.archive import LEDGER, Archive
from newscrawl.archive.rebuild.rebuild import rebuild
from newscrawl.archive.segments import part_of
from tests.archive.world import Clock, assert_whole, crawl


@pytest.mark.parametrize("longer", ["sealed", "open"])
def test_a_copy_that_was_made_while_a_run_went_on_and_again(tmp_path: Path, longer: str) -> None:
    clock, outlet = Clock(), tmp_path / "outlet"
    archive = Archive.open(tmp_path, "outlet", now=clock, durable=False)
    crawl(archive, range(4))
    archive.close(0, "fine", {})
    for sealed in [*outlet.glob("articles/*.jsonl"), *outlet.glob("warc/*.warc.gz")]:
        whole = sealed.read_bytes()
        half, full = (part_of(sealed), sealed) if longer == "sealed" else (sealed, part_of(sealed))
        full.write_bytes(whole)
        half.write_bytes(whole[: len(whole) // 2])
    (outlet / LEDGER).unlink()
    notes = rebuild(tmp_path, "outlet", now=clock).notes
    assert [note.partition("; ")[2] for note in notes] == [f"the {longer} one counts"] * 2
    Archive.open(tmp_path, "outlet", now=clock, durable=False).close(0, "fine", {})
    assert not [*outlet.glob("*/*.part")]
    assert_whole(outlet, range(4))


def test_of_two_that_differ_the_sealed_one_counts_and_both_are_kept(tmp_path: Path) -> None:
    clock, outlet = Clock(), tmp_path / "outlet"
    archive = Archive.open(tmp_path, "outlet", now=clock, durable=False)
    crawl(archive, range(4))
    archive.close(0, "fine", {})
    sealed = next(outlet.glob("articles/*.jsonl"))
    other = b"x" * (sealed.stat().st_size + 1)
    part_of(sealed).write_bytes(other)
    (outlet / LEDGER).unlink()
    aside = part_of(sealed).with_suffix(".part.old")
    assert rebuild(tmp_path, "outlet", now=clock).notes == [
        f"articles/{sealed.name} is there twice, and not alike; the open one is {aside.name} now"
    ]
    Archive.open(tmp_path, "outlet", now=clock, durable=False).close(0, "fine", {})
    assert aside.read_bytes() == other
    assert_whole(outlet, range(4))
