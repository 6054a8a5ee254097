from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from newscrawl.archive import LEDGER, Archive, ArchiveMissing
from newscrawl.archive.verify import Finding, Restore, Verification
from newscrawl.items import Removed
from tests.archive.world import Clock, article, crawl, page


def put_back(kept: str, removed: Sequence[Removed]) -> str:
    for piece in sorted(removed, key=lambda p: p.at):
        kept = kept[: piece.at] + piece.text + kept[piece.at :]
    return kept


def findings(root: Path, restore: Restore | None = put_back) -> list[Finding]:
    return list(Verification(root / "outlet", restore).findings())


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Two days of an archive, with a revision and a removed piece."""
    clock = Clock()
    for day in range(2):
        archive = Archive.open(tmp_path, "outlet", now=clock, durable=False)
        crawl(archive, range(day * 3, day * 3 + 3))
        item = article(0, f"Another text, of day {day}.")
        item.removed = [Removed(rule="r", kind="widget", text="Subscribe. ", at=0)]
        item.provenance.warc = archive.keep(page(item.url, f"<html>{day}".encode()))
        archive.store("outlet:0", item)
        archive.close(0, "fine", {})
        clock.forward(days=1)
    return tmp_path


def test_a_sound_archive_has_nothing_to_find(root: Path) -> None:
    verification = Verification(root / "outlet", put_back)
    assert list(verification.findings()) == []
    assert verification.checked == {"files": 4, "records": 8, "pages": 8, "manifests": 2}


def test_no_archive(tmp_path: Path) -> None:
    with pytest.raises(ArchiveMissing):
        findings(tmp_path)


def segment(root: Path, number: int = 0) -> Path:
    return sorted((root / "outlet/articles").glob("*.jsonl"))[number]


def warc(root: Path, number: int = 0) -> Path:
    return sorted((root / "outlet/warc").glob("*.warc.gz"))[number]


def manifest(root: Path, number: int = 0) -> Path:
    return sorted((root / "outlet/manifest").glob("*.jsonl"))[number]


def edit(path: Path, old: bytes, new: bytes) -> None:
    data = path.read_bytes()
    assert old in data
    path.write_bytes(data.replace(old, new, 1))


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for at in range(40, len(data), 50):
        data[at] ^= 0xFF
    path.write_bytes(data)


def ledger(root: Path, sql: str) -> None:
    database = sqlite3.connect(root / "outlet" / LEDGER)
    database.execute(sql)
    database.commit()
    database.close()


TOO_MUCH = (
    "INSERT INTO revisions SELECT 'outlet:9', 1, 'new', '', '', '', run_id, file_id, 3, 4, '' "
    "FROM revisions LIMIT 1"
)
HARM: dict[str, tuple[Callable[[Path], object], set[str]]] = {
    "a word edited by hand": (
        lambda root: edit(segment(root), b"Text of 1.", b"Text of 9."),
        {"changed", "hash"},
    ),
    "a field edited by hand": (
        lambda root: edit(segment(root), b'"Story 1"', b'"Story 7"'),
        {"changed", "hash"},
    ),
    "a field that is none": (
        lambda root: edit(segment(root), b'"headline"', b'"headlime"'),
        {"changed", "schema"},
    ),
    "a line cut": (
        lambda root: segment(root).write_bytes(segment(root).read_bytes()[:-9]),
        {"length", "changed", "torn", "ledger"},
    ),
    "a line too many": (
        lambda root: segment(root).write_bytes(segment(root).read_bytes() * 2),
        {"length", "changed"},
    ),
    "a segment gone": (lambda root: segment(root).unlink(), {"missing"}),
    "a segment nobody knows": (
        lambda root: shutil.copy(segment(root), segment(root).with_name("20300101T000000Z-0001.jsonl")),
        {"stranger"},
    ),
    "a page damaged": (lambda root: flip(warc(root)), {"changed", "page"}),
    "pages gone": (lambda root: warc(root).unlink(), {"missing", "page"}),
    "pages of another day": (
        lambda root: shutil.copy(warc(root, 1), warc(root)),
        {"length", "changed", "page"},
    ),
    "a pointer that leads elsewhere": (
        lambda root: edit(segment(root), b'"file":"warc/', b'"file":"../a/'),
        {"changed", "page"},
    ),
    "a manifest edited": (lambda root: edit(manifest(root), b'"records": 4', b'"records": 5'), {"manifest"}),
    "a manifest gone": (lambda root: manifest(root).unlink(), {"manifest"}),
    "a manifest that is none": (lambda root: manifest(root, 1).write_text("[]\n"), {"manifest"}),
    "a ledger that counts too much": (
        lambda root: ledger(
            root,
            TOO_MUCH,
        ),
        {"ledger"},
    ),
    "a ledger that counts too little": (
        lambda root: ledger(root, "DELETE FROM revisions WHERE article_id = 'outlet:1'"),
        {"ledger"},
    ),
    "a gap in a chain": (lambda root: ledger(root, "DELETE FROM revisions WHERE revision = 2"), {"ledger"}),
}


@pytest.mark.parametrize("name", HARM)
def test_harm_is_found(root: Path, name: str) -> None:
    harm, kinds = HARM[name]
    harm(root)
    found = findings(root)
    assert {finding.kind for finding in found} == kinds
    assert all("\n" not in str(finding) for finding in found)


def test_segment_and_ledger_and_manifest_changed_together_break_the_chain_of_manifests(root: Path) -> None:
    edit(segment(root), b'"url":"https://outlet.example/story-2"', b'"url":"https://outlet.example/story-2"')
    edit(manifest(root), b"sealed", b"Sealed")
    assert [finding.kind for finding in findings(root)] == ["manifest"]


def test_removed_pieces_that_do_not_fit(root: Path) -> None:
    edit(segment(root), b'"at":0', b'"at":9')
    assert {finding.kind for finding in findings(root)} == {"changed"}
    edit(segment(root), b'"at":9', b'"at":999999')
    assert {finding.kind for finding in findings(root)} == {"changed", "removed", "length", "ledger"}
    assert "removed" not in {finding.kind for finding in findings(root, None)}


def test_a_run_that_goes_on_is_no_finding(root: Path) -> None:
    archive = Archive.open(root, "outlet", now=Clock(), durable=False)
    crawl(archive, range(10, 12))
    archive.commit()
    crawl(archive, range(12, 13))
    assert findings(root) == []
    archive.abandon()


def test_a_record_says_what_it_says(root: Path) -> None:
    lines = segment(root).read_text().splitlines()
    assert [json.loads(line)["revision"] for line in lines] == [1, 1, 1, 2]
