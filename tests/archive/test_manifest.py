"""The chain of daily manifests: every sealed file with its sum, each day tied to the one before."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from newscrawl.archive import Archive
from tests.archive.world import Clock, crawl, open_archive


def test_the_manifest_names_every_sealed_file_and_the_day_before(tmp_path: Path) -> None:
    clock = Clock()
    for days in range(3):
        for number in range(2):
            archive = Archive.open(tmp_path, "outlet", now=clock, durable=False)
            crawl(archive, [days * 10 + number])
            archive.close(0, "fine", {})
        clock.forward(days=1)
    manifests = sorted((tmp_path / "outlet/manifest").iterdir())
    assert [p.name for p in manifests] == ["20261125.jsonl", "20261126.jsonl", "20261127.jsonl"]
    listed: dict[str, str] = {}
    for before, path in zip([None, *manifests], manifests, strict=False):
        head, *entries = map(json.loads, path.read_text().splitlines())
        assert len(entries) == 4
        listed |= {e["file"]: e["sha256"] for e in entries}
        said = head.get("previous")
        assert said == (
            {"file": f"manifest/{before.name}", "sha256": hashlib.sha256(before.read_bytes()).hexdigest()}
            if before
            else None
        )
    held = [*(tmp_path / "outlet/articles").glob("*.jsonl"), *(tmp_path / "outlet/warc").iterdir()]
    assert listed == {
        str(p.relative_to(tmp_path / "outlet")): hashlib.sha256(p.read_bytes()).hexdigest() for p in held
    }


def test_a_clock_set_back_does_not_reopen_a_day(tmp_path: Path) -> None:
    clock = Clock()
    for back in (0, 3):
        clock.forward(days=-back)
        archive = Archive.open(tmp_path, "outlet", now=clock, durable=False)
        crawl(archive, [back])
        archive.close(0, "fine", {})
    (manifest,) = (tmp_path / "outlet/manifest").iterdir()
    assert len(manifest.read_text().splitlines()) == 5


def test_what_an_interrupted_run_left_is_listed_before_anything_else_is_done(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    crawl(archive, [1])
    archive.commit()
    archive.abandon()
    open_archive(tmp_path).abandon()
    (manifest,) = (tmp_path / "outlet/manifest").iterdir()
    listed = [json.loads(line)["file"] for line in manifest.read_text().splitlines()[1:]]
    assert listed == [f"warc/{archive.run}-0001.warc.gz", f"articles/{archive.run}-0001.jsonl"]


def test_half_a_manifest_that_a_kill_left_is_removed(tmp_path: Path) -> None:
    open_archive(tmp_path).close(0, "fine", {})
    half = tmp_path / "outlet/manifest/20261125.jsonl.part"
    half.parent.mkdir()
    half.write_text('{"manifest"')
    archive = open_archive(tmp_path)
    assert archive.recovered == [f"removed manifest/{half.name}: nothing of it was committed"]
    assert not half.exists()
    archive.abandon()
