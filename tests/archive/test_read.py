"""Reading an archive: current records, all revisions, as of a moment, and beside an open run."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest

from newscrawl.archive import Archive, ArchiveDamaged, ArchiveMissing
from newscrawl.archive.bulk import left_out
from newscrawl.archive.read import held, reading
from tests.archive.world import Clock, article, entry


def take(archive: Archive, number: int, text: str) -> None:
    archive.ledger.discover(f"outlet:{number}", entry(number))
    archive.store(f"outlet:{number}", article(number, text))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Two runs an hour apart: three stories, of which the second run changes one."""
    clock = Clock()
    for texts in ({1: "One.", 2: "Two.", 3: "Three."}, {2: "Two, again."}):
        archive = Archive.open(tmp_path, "outlet", now=clock, durable=False)
        for number, text in texts.items():
            take(archive, number, text)
        archive.close(0, "fine", {})
        clock.forward(hours=1)
    return tmp_path


def bodies(root: Path, *, revisions: bool = False, as_of: str | None = None) -> list[tuple[str, int, str]]:
    with reading(root / "outlet") as ledger:
        found = [*held(ledger, root / "outlet", revisions=revisions, as_of=as_of)]
    return [(h.article_id, h.revision, h.record()["article_body"]) for h in found]


def test_current_records_by_default(root: Path) -> None:
    assert bodies(root) == [
        ("outlet:1", 1, "One."),
        ("outlet:3", 1, "Three."),
        ("outlet:2", 2, "Two, again."),
    ]


def test_all_revisions_say_which_is_current(root: Path) -> None:
    with reading(root / "outlet") as ledger:
        found = [(h.article_id, h.revision, h.current) for h in held(ledger, root / "outlet", revisions=True)]
    assert found == [
        ("outlet:1", 1, True),
        ("outlet:2", 1, False),
        ("outlet:3", 1, True),
        ("outlet:2", 2, True),
    ]


def test_as_of_a_moment(root: Path) -> None:
    assert ("outlet:2", 1, "Two.") in bodies(root, as_of="2026-11-25T12:30:00Z")
    assert ("outlet:2", 2, "Two, again.") in bodies(root, as_of="2026-11-25T13:00:00Z")
    assert bodies(root, as_of="2026-11-25T11:59:59Z") == []


def test_a_snapshot_does_not_move(root: Path) -> None:
    with reading(root / "outlet") as ledger:
        before = ledger.counts()
        archive = Archive.open(root, "outlet", now=Clock(), durable=False)
        take(archive, 4, "Four.")
        archive.commit()
        assert ledger.counts() == before
        assert len([*held(ledger, root / "outlet")]) == 3
        assert ("outlet:4", 1, "Four.") in bodies(root)
        archive.abandon()


def test_a_missing_archive(tmp_path: Path) -> None:
    with pytest.raises(ArchiveMissing, match="crawl the outlet first"), reading(tmp_path / "outlet"):
        pass


@pytest.mark.parametrize("harm", ["cut", "gone"])
def test_a_damaged_file_is_named(root: Path, harm: str) -> None:
    path = min((root / "outlet/articles").glob("*.jsonl"))
    if harm == "cut":
        path.write_bytes(path.read_bytes()[:100])
    else:
        path.unlink()
    with pytest.raises(ArchiveDamaged, match=f"{path.name}.*scrapy verify outlet"):
        bodies(root)


def test_after_a_place_comes_only_what_was_written_later(root: Path) -> None:
    with reading(root / "outlet") as ledger:
        every = [*held(ledger, root / "outlet", revisions=True)]
        for number, one in enumerate(every, 1):
            later = held(ledger, root / "outlet", revisions=True, after=(one.segment, one.end))
            assert [h.line for h in later] == [h.line for h in every[number:]]


def test_a_place_where_no_record_ends(root: Path) -> None:
    with reading(root / "outlet") as ledger:
        first, *_ = held(ledger, root / "outlet")
        with pytest.raises(ArchiveMissing, match=f"has no record that ends at byte {first.end - 1}$"):
            next(held(ledger, root / "outlet", after=(first.segment, first.end - 1)))


def test_a_line_that_is_no_record_says_where_it_ends(root: Path) -> None:
    with reading(root / "outlet") as ledger:
        first, *_ = held(ledger, root / "outlet")
    spoilt = replace(first, line=first.line.replace(b'"id"', b'""id'))
    where = (
        f"^{first.segment} of outlet holds no record that ends at byte {first.end}; `scrapy verify outlet`"
    )
    with pytest.raises(ArchiveDamaged, match=where):
        spoilt.record()


def test_a_place_in_a_segment_that_is_not_there(root: Path) -> None:
    with reading(root / "outlet") as ledger, pytest.raises(ArchiveMissing, match="has no segment other"):
        next(held(ledger, root / "outlet", after=("other.jsonl", 0)))


@pytest.mark.parametrize("revisions", [True, False])
@pytest.mark.parametrize("as_of", [None, "2026-11-25T12:30:00Z", "2026-11-25T11:00:00Z"])
def test_left_out_is_what_is_not_given(root: Path, *, revisions: bool, as_of: str | None) -> None:
    with reading(root / "outlet") as ledger:
        every = {(h.article_id, h.revision) for h in held(ledger, root / "outlet", revisions=True)}
        given = held(ledger, root / "outlet", revisions=revisions, as_of=as_of)
        left = {*left_out(ledger, revisions=revisions, as_of=as_of)}
        assert left == every - {(h.article_id, h.revision) for h in given}


def effort(root: Path, as_of: str | None = None, *, records: int | None = None) -> int:
    """How many instructions of SQLite the reading of so many records takes, or of all of them."""
    done = 0

    def count() -> int:
        nonlocal done
        done += 1
        return 0

    with reading(root / "outlet") as ledger:
        ledger.database._connection.set_progress_handler(count, 1)
        with closing(held(ledger, root / "outlet", as_of=as_of)) as found:
            assert [*islice(found, records)]
    return done


@pytest.mark.parametrize("as_of", [None, "2026-11-25T13:30:00Z"])
def test_no_record_is_the_dearer_for_the_runs_before_it(root: Path, as_of: str | None) -> None:
    alone = effort(root, as_of)
    for _ in range(100):
        Archive.open(root, "outlet", now=Clock(), durable=False).close(0, "nothing new", {})
    assert effort(root, as_of) == alone


def test_the_first_record_does_not_wait_for_the_names_of_all_segments(root: Path) -> None:
    alone = effort(root, records=1)
    for number in range(10, 30):
        archive = Archive.open(root, "outlet", now=Clock(), durable=False)
        take(archive, number, "Another.")
        archive.close(0, "fine", {})
    assert effort(root, records=1) == alone
