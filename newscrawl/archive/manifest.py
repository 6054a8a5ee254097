"""The daily manifest: a SHA-256 for every sealed file, so that later changes to it show.

`manifest/<day>.jsonl` lists the files sealed since the manifest before, whose own SHA-256 stands in the
first line: who alters a file must alter every manifest since. A past day's manifest is never written again.
Keep a copy of the newest one elsewhere, and nothing before it can change unseen.
"""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

from newscrawl.archive.files import Files
from newscrawl.archive.holdings import Holdings
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
    earlier = [p for p in sorted(folder.glob("*.jsonl")) if p.stem < day]
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
