"""Pages that a disk lost are fetched again, and come with a revision that says why there is one."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from newscrawl.archive import Archive, ArchiveBusy, ArchiveDamaged
from newscrawl.archive.mend import mend
from newscrawl.archive.rebuild.rebuild import rebuild
from newscrawl.archive.verify import Verification
from tests.archive.world import Clock, article, crawl, lines, open_archive, page

STORIES = range(7)


def an_hour_later(root: Path, clock: Clock) -> Archive:
    clock.forward(hours=1)
    return open_archive(root, clock)


def verified(root: Path) -> tuple[list[str], Verification]:
    verification = Verification(root / "outlet")
    return [str(finding) for finding in verification.findings()], verification


def killed(root: Path, clock: Clock) -> tuple[Path, Path]:
    """An archive whose last run was killed: its open files of records and of pages."""
    archive = an_hour_later(root, clock)
    crawl(archive, STORIES)
    archive.commit()
    archive.abandon()
    (segment,) = (root / "outlet/articles").glob("*.part")
    (pages,) = (root / "outlet/warc").glob("*.part")
    return segment, pages


def cut(part: Path) -> None:
    os.truncate(part, part.stat().st_size // 2)


def hollow(part: Path) -> None:
    """As a file system leaves it that wrote the length and not the bytes."""
    size = part.stat().st_size
    cut(part)
    os.truncate(part, size)


@pytest.mark.parametrize("harm", [cut, hollow, Path.unlink])
def test_pages_that_a_disk_lost_are_fetched_again(tmp_path: Path, harm: Callable[[Path], None]) -> None:
    clock = Clock()
    harm(killed(tmp_path, clock)[1])
    archive = an_hour_later(tmp_path, clock)
    waiting = {row.key: row.reason for row in archive.ledger.pending(100)}
    assert set(waiting.values()) == {"page lost"}
    assert any(
        f"has lost the pages of {len(waiting)} articles, to be fetched again" in note
        for note in archive.recovered
    )
    assert len(lines(tmp_path / "outlet")) == len(STORIES)
    crawl(archive, ())
    archive.close(0, "fine", {})
    again = [record for record in lines(tmp_path / "outlet") if record["revision"] == 2]
    assert {record["id"] for record in again} == set(waiting)
    assert {(r["change"], r["provenance"]["cause"]) for r in again} == {("updated", "lost_page")}
    said, verification = verified(tmp_path)
    assert (said, verification.mended) == ([], len(waiting))


@pytest.mark.parametrize("harm", [cut, hollow])
def test_records_that_a_disk_lost_are_fetched_again(tmp_path: Path, harm: Callable[[Path], None]) -> None:
    clock = Clock()
    harm(killed(tmp_path, clock)[0])
    archive = an_hour_later(tmp_path, clock)
    waiting = archive.ledger.pending(100)
    assert {row.reason for row in waiting} == {"record lost"}
    assert len(waiting) + len(lines(tmp_path / "outlet")) == len(STORIES)
    crawl(archive, ())
    archive.close(0, "fine", {})
    assert verified(tmp_path)[0] == []
    assert len(lines(tmp_path / "outlet")) == len(STORIES)


@pytest.mark.parametrize(
    ("said", "edited"), [('"warc":{', '"worc":{'), ('"offset":', '"offsat":'), ('"offset":', '"length":')]
)
def test_a_record_that_was_edited_into_none_does_not_stop_what_is_set_right(
    tmp_path: Path, said: str, edited: str
) -> None:
    clock = Clock()
    segment, pages = killed(tmp_path, clock)
    first, *others = segment.read_text().splitlines(keepends=True)
    segment.write_text("".join([first.replace(said, edited), *others]))
    pages.unlink()
    archive = an_hour_later(tmp_path, clock)
    assert len(archive.ledger.pending(100)) == len(STORIES) - 1
    archive.abandon()


def test_a_page_that_is_not_lost_makes_no_revision(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    crawl(archive, [1])
    again = article(1, "Text of 1.")
    again.provenance.warc = archive.keep(page(again.url, b"Text of 1."))
    assert archive.store("outlet:1", again) == "unchanged"
    archive.abandon()


def test_what_an_ordinary_kill_leaves_has_lost_nothing(tmp_path: Path) -> None:
    clock = Clock()
    killed(tmp_path, clock)
    archive = an_hour_later(tmp_path, clock)
    assert archive.ledger.pending(100) == []
    archive.abandon()


def without_first_pages(root: Path, clock: Clock) -> None:
    """Two runs, of which the second found story 0 edited and story 6 taken away; the pages of the first are
    lost.
    """
    archive = an_hour_later(root, clock)
    crawl(archive, STORIES)
    archive.close(0, "fine", {})
    archive = an_hour_later(root, clock)
    edited = article(0, "The council met on Tuesday.")
    edited.provenance.warc = archive.keep(page(edited.url, b"another"))
    archive.store("outlet:0", edited)
    archive.store("outlet:6", article(6, "", change="removed"))
    archive.close(0, "fine", {})
    min((root / "outlet/warc").glob("*.warc.gz")).unlink()


def test_sealed_pages_are_mended_where_a_person_says_so(tmp_path: Path) -> None:
    clock = Clock()
    without_first_pages(tmp_path, clock)
    _, verification = verified(tmp_path)
    assert len(verification.lost) == len(STORIES)
    assert mend(tmp_path, "outlet", verification.lost, now=clock) == 5
    assert sum("it waits to be fetched again" in line for line in verified(tmp_path)[0]) == 5
    archive = an_hour_later(tmp_path, clock)
    assert {row.key for row in archive.ledger.pending(100)} == {f"outlet:{n}" for n in range(1, 6)}
    assert archive.ledger.database.one("SELECT status FROM runs WHERE reason = 'mended'") == (0,)
    crawl(archive, ())
    archive.close(0, "fine", {})
    _, verification = verified(tmp_path)
    assert {lost.article_id for lost in verification.lost} == {"outlet:0", "outlet:6"}
    assert verification.mended == 5
    again = [r for r in lines(tmp_path / "outlet") if r["provenance"].get("cause")]
    # The bodies are those of before, and yet no page refers to what is lost.
    assert [r["provenance"]["warc"]["file"] for r in again] == [f"warc/{archive.run}-0001.warc.gz"] * 5


def test_a_page_that_is_not_kept_goes_on_waiting(tmp_path: Path) -> None:
    clock = Clock()
    killed(tmp_path, clock)[1].unlink()
    archive = an_hour_later(tmp_path, clock)
    assert archive.store("outlet:1", article(1, "Text of 1.")) == "unchanged"
    assert archive.lacks_page("outlet:1")
    archive.abandon()


def test_an_edit_brings_the_page_as_well(tmp_path: Path) -> None:
    clock = Clock()
    killed(tmp_path, clock)[1].unlink()
    archive = an_hour_later(tmp_path, clock)
    crawl(archive, (), lambda n: f"Quite another text of {n}, and nothing of before.")
    archive.close(0, "fine", {})
    again = [r for r in lines(tmp_path / "outlet") if r["revision"] == 2]
    assert {(r["change"], r["provenance"].get("cause")) for r in again} == {("updated", None)}
    assert verified(tmp_path)[0] == []


def test_what_was_mended_is_so_in_a_rebuilt_ledger(tmp_path: Path) -> None:
    clock = Clock()
    killed(tmp_path, clock)[1].unlink()
    archive = an_hour_later(tmp_path, clock)
    crawl(archive, ())
    archive.close(0, "fine", {})
    rebuild(tmp_path, "outlet", now=clock)
    assert verified(tmp_path)[0] == []


def test_nothing_is_mended_beside_a_run(tmp_path: Path) -> None:
    clock = Clock()
    archive = an_hour_later(tmp_path, clock)
    with pytest.raises(ArchiveBusy):
        mend(tmp_path, "outlet", [], now=clock)
    archive.abandon()


@pytest.mark.parametrize(
    "name", ["../../diary.txt", "{}/diary.txt", "articles/../../../diary.txt", "warc/.."]
)
def test_a_file_that_is_not_of_the_archive_is_never_touched(tmp_path: Path, name: str) -> None:
    """An archive may come from somebody else, and what a run did not commit is removed."""
    diary = tmp_path / "diary.txt"
    diary.write_text("Monday: rain.")
    clock, root = Clock(), tmp_path / "archive"
    killed(root, clock)
    with sqlite3.connect(root / "outlet/ledger.sqlite") as ledger:
        ledger.execute(
            "UPDATE files SET path = ?, good = 0 WHERE id = (SELECT max(id) FROM files)",
            (name.format(tmp_path),),
        )
    ledger.close()
    with pytest.raises(ArchiveDamaged, match="no file of its archive"):
        an_hour_later(root, clock)
    with pytest.raises(ArchiveDamaged, match="no file of its archive"):
        verified(root)
    assert diary.read_text() == "Monday: rain."
