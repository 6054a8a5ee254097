"""`verify` finds nothing in a sound archive and every kind of harm in a harmed one."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from newscrawl.archive import LEDGER, Archive, ArchiveMissing, Limits
from newscrawl.archive.pointed import Restore
from newscrawl.archive.rebuild.rebuild import rebuild
from newscrawl.archive.verify import Finding, Verification
from newscrawl.items import Removed
from tests.archive.faults import Crash, Steps, crash_at, shut
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
    "INSERT INTO revisions SELECT 'outlet:9', 1, 'new', '', '', '', run_id, file_id, 3, 4, '', NULL, NULL "
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
        # twice, because two files of about the same pages may be of one length
        lambda root: warc(root).write_bytes(warc(root, 1).read_bytes() * 2),
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


def test_a_record_that_the_ledger_takes_for_another_is_told(root: Path) -> None:
    ledger(root, "UPDATE revisions SET revision = revision + 18 WHERE article_id = 'outlet:1'")
    said = [str(finding) for finding in findings(root)]
    assert sum("the ledger does not know outlet:" in line and "to be here" in line for line in said) == 1


def test_a_record_that_is_there_twice_is_told_as_that(root: Path) -> None:
    first = segment(root)
    first.with_name(f"20200101T000000Z-{first.name[-10:]}").write_bytes(first.read_bytes())
    rebuild(root, "outlet", now=Clock())
    said = [str(one) for one in findings(root)]
    assert len(said) == 4
    assert all("is there already" in line for line in said), said


def test_a_past_manifest_edited_in_words_alone_breaks_the_chain(root: Path) -> None:
    edit(manifest(root), b"sealed", b"Sealed")
    assert [str(finding) for finding in findings(root)] == [
        "manifest/20261126.jsonl: the manifest before it was changed, added or taken away"
    ]


def test_a_manifest_that_lists_another_sum(root: Path) -> None:
    edit(manifest(root, 1), b'"sha256": "', b'"sha256": "0')
    edit(manifest(root, 1), b'"sha256": "0', b'"sha256": "')
    assert findings(root) == []
    lines = manifest(root, 1).read_text().splitlines()
    entry = json.loads(lines[1])
    lines[1] = json.dumps({**entry, "sha256": "0" * 64})
    manifest(root, 1).write_text("\n".join(lines))
    assert [finding.what for finding in findings(root)] == [f"{entry['file']} is not the file it lists"]


def fail(kept: str, removed: Sequence[Removed]) -> str:
    raise ValueError(f"{len(removed)} pieces, {len(kept)} characters")


@pytest.mark.parametrize(
    ("restore", "said"),
    [
        (lambda kept, removed: kept, "text and removed pieces together are not as long as the page"),
        (lambda kept, removed: kept + removed[0].text, "the piece removed by r does not go back to 0"),
        (fail, "the removed pieces cannot be put back: 1 pieces"),
    ],
)
def test_removed_pieces_that_do_not_fit(root: Path, restore: Restore, said: str) -> None:
    found = findings(root, restore)
    assert [finding.kind for finding in found] == ["removed", "removed"]
    assert all(finding.what.startswith(f"outlet:0: {said}") for finding in found)
    assert findings(root, None) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"file": "warc/none.warc.gz"}, "no whole record at byte"),
        ({"file": "warc/../ledger.sqlite"}, "is no file of this archive"),
        ({"offset": "x"}, "provenance.warc lacks file, offset or length"),
        ({"offset": 1}, "no whole record at byte 1 of warc/"),
        ({}, "is https://outlet.example/story-2, not https://outlet.example/story-1"),
    ],
)
def test_pointers_that_lead_elsewhere(tmp_path: Path, change: dict[str, Any], said: str) -> None:
    archive = Archive.open(tmp_path, "outlet", durable=False)
    item = article(1)
    item.provenance.warc = archive.keep(page("https://outlet.example/story-2", b"body")) | change
    archive.store("outlet:1", item)
    archive.close(0, "fine", {})
    (finding,) = findings(tmp_path)
    assert finding.kind == "page"
    assert said in finding.what


def test_a_file_that_cannot_be_read(root: Path) -> None:
    segment(root).unlink()
    segment(root, 0).with_name("20261125T120000Z-0001.jsonl").mkdir()
    assert "unreadable" in {finding.kind for finding in findings(root)}


@pytest.mark.parametrize("name", ["articles", "manifest"])
def test_a_folder_that_nobody_may_look_into(root: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    shut(monkeypatch, name)
    (finding,) = findings(root)
    assert str(finding).startswith(f"{name}: cannot read {root}/outlet/{name}: ")


def test_pages_that_this_user_may_not_read_are_not_lost(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shut(monkeypatch, "warc")
    verification = Verification(root / "outlet")
    kinds = [finding.kind for finding in verification.findings()]
    assert set(kinds) == {"unreadable"}
    assert len(kinds) == verification.checked["records"] + 1
    assert verification.lost == []


def test_a_manifest_that_cannot_be_read(root: Path) -> None:
    path = manifest(root)
    path.unlink()
    path.mkdir()
    (finding,) = findings(root)
    assert (finding.kind, finding.where) == ("unreadable", "manifest")
    assert f"cannot read {path}" in finding.what


def test_a_ledger_that_sqlite_finds_wrong(root: Path) -> None:
    database = sqlite3.connect(root / "outlet" / LEDGER)
    database.execute("PRAGMA writable_schema = ON")
    database.execute("UPDATE sqlite_schema SET sql = replace(sql, 'lastmod TEXT', 'lastmod TEXT NOT NULL')")
    database.commit()
    database.close()
    assert {finding.kind for finding in findings(root)} == {"ledger"}


def test_a_run_that_goes_on_is_no_finding(root: Path) -> None:
    archive = Archive.open(root, "outlet", now=Clock(), durable=False)
    crawl(archive, range(10, 12))
    archive.commit()
    crawl(archive, range(12, 13))
    assert findings(root) == []
    archive.abandon()


@pytest.mark.parametrize("ends", [False, True])
def test_what_a_run_commits_while_the_archive_is_read_is_no_finding(
    root: Path, monkeypatch: pytest.MonkeyPatch, ends: bool
) -> None:
    archive = Archive.open(root, "outlet", now=Clock(), durable=False, limits=Limits(900, 900))
    crawl(archive, range(10, 11))
    archive.commit()
    in_file = Verification._in_file

    def meanwhile(*args: Any) -> Iterator[Finding]:
        crawl(archive, range(11, 20))
        archive.commit()
        if ends:
            archive.close(0, "fine", {})
            crawl(following := Archive.open(root, "outlet", now=Clock(), durable=False), range(20, 22))
            following.close(0, "fine", {})
        monkeypatch.setattr(Verification, "_in_file", in_file)
        yield from in_file(*args)

    monkeypatch.setattr(Verification, "_in_file", meanwhile)
    assert findings(root) == []
    assert Verification._in_file is in_file
    archive.abandon()


def test_a_run_that_was_killed_is_no_finding(tmp_path: Path) -> None:
    """Not even between its manifest and the commit that says so."""
    count = Steps()
    whole(tmp_path / "count", count)
    for number in range(len(count.names)):
        root = tmp_path / str(number)
        with pytest.raises(Crash):
            whole(root, Steps(crash_at(number, "after")))
        assert not (root / "outlet" / LEDGER).exists() or findings(root) == [], count.names[number]


def whole(root: Path, files: Steps) -> None:
    archive = Archive.open(
        root, "outlet", now=Clock(), files=files, durable=False, limits=Limits(segment_bytes=900)
    )
    try:
        crawl(archive, range(4))
        archive.close(0, "fine", {})
    finally:
        archive.abandon()
