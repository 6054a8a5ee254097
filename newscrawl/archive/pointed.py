"""What a record claims of things beyond its text: the page it came from, the pieces taken out of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from newscrawl.archive.errors import require_readable
from newscrawl.archive.segments import part_of
from newscrawl.archive.warc.read import ReplayError, http_head, read_record
from newscrawl.archive.warc.warc import WARC, payload_digest, target_uri
from newscrawl.items import Removed

Restore = Callable[[str, Sequence[Removed]], str]
"""Puts removed pieces back into a text (`newscrawl.clean.restore`)."""


def unrestored(record: dict[str, Any], restore: Restore | None) -> str | None:
    """Why the removed pieces do not go back to their places, if so."""
    if restore is None or "removed" not in record:
        return None
    body, pieces = record.get("article_body", ""), [Removed(**piece) for piece in record["removed"]]
    try:
        page = restore(body, pieces)
    except (ValueError, IndexError) as error:
        return f"the removed pieces cannot be put back: {error}"
    if len(page) != len(body) + sum(len(piece.text) for piece in pieces):
        return "text and removed pieces together are not as long as the page"
    stray = next((p for p in pieces if page[p.at : p.at + len(p.text)] != p.text), None)
    return f"the piece removed by {stray.rule} does not go back to {stray.at}" if stray else None


def pointers(record: dict[str, Any]) -> list[tuple[dict[str, Any], str]]:
    """The pages of an article that the archive keeps, the first one first: where each is, and its address."""
    provenance = record["provenance"]
    pages = [(provenance.get("warc"), record.get("url", ""))]
    pages += [(page.get("warc"), page.get("url", "")) for page in provenance.get("further_pages", ())]
    return [(pointer, url) for pointer, url in pages if pointer]


def wrong_page(root: Path, pointer: dict[str, Any], url: str) -> str | None:
    """Why a pointer does not lead to the page it names, in the archive of the outlet at `root`, if so.

    Raises ArchiveDamaged where this user may not read the file: the page may well be there.
    """
    try:
        name, offset, length = str(pointer["file"]), int(pointer["offset"]), int(pointer["length"])
    except (KeyError, ValueError, TypeError):
        return "provenance.warc lacks file, offset or length"
    path = root / name
    if ".." in Path(name).parts or not name.startswith(f"{WARC}/"):
        return f"provenance.warc names {name}, which is no file of this archive"
    for one in filter(Path.exists, (path, part_of(path))):
        require_readable(one)
    try:
        headers, content = read_record(path, offset, length)
    except ReplayError:
        return f"no whole record at byte {offset} of {name}"
    if headers.get("warc-target-uri") != target_uri(url):
        return f"the page at byte {offset} of {name} is {headers.get('warc-target-uri')}, not {url}"
    if headers.get("warc-payload-digest") != payload_digest(http_head(content)[2]):
        return f"the page at byte {offset} of {name} does not have its digest"
    return None
