"""The daily manifest: a SHA-256 for every sealed file, so that later changes to it show.

`manifest/<day>.jsonl` lists the files sealed since the manifest before, whose own SHA-256 stands in the
first line: who alters a file must alter every manifest since. A past day's manifest is never written again.
Keep a copy of the newest one elsewhere, and nothing before it can change unseen.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from newscrawl.archive.files import Files
from newscrawl.archive.folder import found
from newscrawl.archive.ledger.holdings import Holdings
from newscrawl.archive.ledger.rows import HeldFile
from newscrawl.archive.recovery import MANIFEST, digest


def write_manifest(root: Path, files: Files, holdings: Holdings, now: datetime) -> None:
    """List the sealed files that no manifest lists yet in today's; the ledger's side is not committed."""
    if not holdings.unlisted():
        return
    folder = root / MANIFEST
    files.make_folder(folder)
    # A clock that was set back must not reopen a day that a later one has sealed.
    day = max(f"{now:%Y%m%d}", holdings.last_manifest() or "")
    holdings.list_in(day)
    earlier = [p for p in found(folder, "*.jsonl") if p.stem < day]
    first: dict[str, Any] = {"manifest": day, "outlet": root.name}
    if earlier:
        first["previous"] = {"file": f"{MANIFEST}/{earlier[-1].name}", "sha256": digest(earlier[-1])}
    lines = [
        first,
        *(
            {"file": f.path, "bytes": f.good, "records": f.records, "sha256": f.sha256, "sealed": f.sealed}
            for f in holdings.listed_in(day)
        ),
    ]
    files.replace_text(folder / f"{day}.jsonl", "".join(json.dumps(line) + "\n" for line in lines))


class Listed(NamedTuple):
    """What a manifest says of a file: the day that names the manifest, and how many records it has."""

    day: str | None
    records: int


def listed_files(root: Path) -> dict[str, Listed]:
    """What the manifests say of each file, of the lines that can be read."""
    files = {}
    for manifest in found(root / MANIFEST, "*.jsonl"):
        for line in manifest.read_bytes().splitlines():
            with suppress(ValueError, KeyError, TypeError):
                told = json.loads(line)
                files[told["file"]] = Listed(manifest.stem, int(told["records"]))
    return files


def faults(
    root: Path, held: Mapping[str, HeldFile], was_begun: Callable[[str], bool]
) -> Iterator[tuple[str, str]]:
    """Where manifests contradict each other or the files that are `held` by path: the place, and what.

    `was_begun` tells of a file that a run may have begun since, and had listed, whether that is so.
    """
    previous: Path | None = None
    listed: set[str] = set()
    for path in found(root / MANIFEST, "*.jsonl"):
        where = f"{MANIFEST}/{path.name}"
        try:
            head, *entries = [json.loads(line) for line in path.read_bytes().splitlines()]
            said = head.get("previous", {}).get("sha256")
            sums = {entry["file"]: entry["sha256"] for entry in entries}
        except (ValueError, KeyError, AttributeError, TypeError):
            yield where, "not a manifest any more"
            continue
        if said != (digest(previous) if previous else None):
            yield where, "the manifest before it was changed, added or taken away"
        for name, sum_ in sums.items():
            if not (name in held or was_begun(name)) or _sum(root / name, held.get(name)) != sum_:
                yield where, f"{name} is not the file it lists"
        previous, listed = path, listed | set(sums)
    for file in held.values():
        if file.manifest and file.path not in listed:
            yield file.path, f"missing from {MANIFEST}/{file.manifest}.jsonl"


def _sum(path: Path, file: HeldFile | None) -> str | None:
    """A file's SHA-256 by the ledger, or by the file where its run was killed before the ledger had it."""
    return (file and file.sha256) or (digest(path) if path.exists() else None)
