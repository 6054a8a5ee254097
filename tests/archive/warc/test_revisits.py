"""Which page a record means that says only: as before."""

from __future__ import annotations

from pathlib import Path

import pytest

from newscrawl.archive.warc.index import Recorded, WarcIndex
from newscrawl.archive.warc.read import ReplayError
from tests.warcs import HTML, A, B, WarcFile

SAME = b"<html>same</html>"


def archived(folder: Path, *pages: tuple[str, bytes, int]) -> dict[str, str]:
    """Pages of days of November 2026, each with the address, the body and the day; their digests by body."""
    with WarcFile(folder / "1.warc") as file:
        for url, body, day in pages:
            file.response(
                url, body, headers=[HTML, ("X-Seen", f"day {day}")], date=f"2026-11-{day}T06:00:00Z"
            )
    index = WarcIndex.open(folder)
    digests = {body.decode(): index.captures(url)[0].digest for url, body, _ in pages}
    index.close()
    return digests


def without_digests(pages: Path) -> None:
    pages.write_bytes(pages.read_bytes().replace(b"WARC-Payload-Digest", b"WARC-Another-Digest"))


def repeated(
    folder: Path, url: str, digest: str, *, refers_to: str, day: int, to_day: int | None = None
) -> Recorded:
    """What a record of a day gives that says a page is as it was."""
    with WarcFile(folder / "2.warc") as file:
        file.revisit(
            url,
            digest or "sha1:NONE",
            refers_to=refers_to,
            date=f"2026-11-{day}T09:00:00Z",
            to_date=f"2026-11-{to_day}T06:00:00Z" if to_day else "",
            status="304 Not Modified",
        )
    if not digest:
        without_digests(folder / "2.warc")
    index = WarcIndex.open(folder)
    try:
        (revisit,) = [capture for capture in index.captures(url) if capture.revisit]
        return index.read(revisit)
    finally:
        index.close()


def test_the_page_of_the_moment_that_is_named(tmp_path: Path) -> None:
    digests = archived(tmp_path, (A, b"one", 20), (A, b"two", 21), (A, b"three", 22))
    assert repeated(tmp_path, A, digests["three"], refers_to=A, day=23, to_day=21).body == b"two"


def test_the_page_of_the_address_that_is_named(tmp_path: Path) -> None:
    digests = archived(tmp_path, (A, SAME, 20), (B, SAME, 21))
    told = repeated(tmp_path, B, digests[SAME.decode()], refers_to=A, day=23).headers
    assert (b"X-Seen", b"day 20") in told


def test_the_page_of_its_own_address_where_none_is_named(tmp_path: Path) -> None:
    digests = archived(tmp_path, (A, SAME, 20), (B, SAME, 21))
    told = repeated(tmp_path, B, digests[SAME.decode()], refers_to="", day=23).headers
    assert (b"X-Seen", b"day 21") in told


@pytest.mark.parametrize(("day", "seen"), [(23, 22), (29, 27), (19, 27)])
def test_the_last_page_before_it_that_is_the_same_where_no_moment_is_named(
    tmp_path: Path, day: int, seen: int
) -> None:
    digests = archived(tmp_path, (A, SAME, 20), (A, SAME, 22), (A, SAME, 27))
    told = repeated(tmp_path, A, digests[SAME.decode()], refers_to=A, day=day).headers
    assert (b"X-Seen", f"day {seen}".encode()) in told


def test_another_page_of_the_address_is_not_the_same(tmp_path: Path) -> None:
    archived(tmp_path, (A, b"one", 20))
    with pytest.raises(ReplayError, match="repeats a page that is not here"):
        repeated(tmp_path, A, "sha1:NONE", refers_to=A, day=23)


def test_pages_of_which_no_digest_is_known_are_not_the_same(tmp_path: Path) -> None:
    archived(tmp_path, (A, b"one", 20))
    without_digests(tmp_path / "1.warc")
    with pytest.raises(ReplayError, match="repeats a page that is not here"):
        repeated(tmp_path, A, "", refers_to=A, day=23)
