"""The chain of daily manifests: every sealed file with its sum, each day tied to the one before."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from newscrawl.archive import Archive
from tests.archive.world import Clock, crawl


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
