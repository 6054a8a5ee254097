"""Pages that wait for others of their article."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from newscrawl.archive.errors import ArchiveUnwritable
from newscrawl.replay.foreign import Page
from newscrawl.replay.waiting import Waiting, Waits

MILL = "https://tide.example/mill"
EARLY, LATE = "2026-11-23T06:00:00Z", "2026-11-24T06:00:00Z"


@pytest.fixture
def waiting() -> Iterator[Waiting]:
    with closing(Waiting()) as new:
        yield new


def page(offset: int = 0, name: str = "cc.warc.gz") -> Page:
    return Page(Path(name), offset, 99, None)


def urls(waiting: Waiting) -> list[list[str]]:
    return [[one.url for one in waiting.alone(turn)] for turn in waiting.TURNS]


def test_first_pages_come_before_those_that_may_be_further_ones(waiting: Waiting) -> None:
    first = Waits(page(1), MILL, EARLY, f"{MILL}/2")
    both = Waits(page(2), f"{MILL}-part-2", EARLY, f"{MILL}-part-2/2", further=True)
    further = Waits(page(3), f"{MILL}/2", EARLY, None, further=True)
    for one in (further, both, first):
        waiting.add(one)
    assert urls(waiting) == [[first.url], [both.url], [further.url]]
    assert list(waiting.alone(1)) == [both]
    waiting.join(f"{MILL}/2/")
    assert urls(waiting) == [[first.url], [both.url], []]
    assert len([*waiting.joined()]) == 1


@pytest.mark.parametrize(
    ("there", "link"),
    [
        (f"{MILL}/2", f"{MILL}/2/"),
        (f"{MILL}/?page=2", f"{MILL}?page=2"),
        (f"{MILL}/2", "http://tide.example/mill/2"),
        ("https://tide.example:x/mill/2", "https://tide.example:x/mill/2"),
    ],
)
def test_a_link_may_be_spelled_in_another_way(waiting: Waiting, there: str, link: str) -> None:
    waiting.add(Waits(page(), there, EARLY, None, further=True))
    assert (found := waiting.find(link, EARLY))
    assert found.url == there


@pytest.mark.parametrize("link", [f"{MILL}/3", MILL, f"{MILL}?page=2", "https://pier.example/mill/2"])
def test_another_address_is_not_found(waiting: Waiting, link: str) -> None:
    waiting.add(Waits(page(), f"{MILL}/2", EARLY, None, further=True))
    assert waiting.find(link, EARLY) is None


@pytest.mark.parametrize(("date", "offset"), [(EARLY, 1), (LATE, 2), ("", 1), ("no day", 1)])
def test_of_several_the_nearest_is_found(waiting: Waiting, date: str, offset: int) -> None:
    for number, recorded in ((1, EARLY), (2, LATE), (3, LATE)):
        waiting.add(Waits(page(number), f"{MILL}/2", recorded, None, further=True))
    assert (found := waiting.find(f"{MILL}/2", date))
    assert found.page.offset == offset


def test_names_of_files_are_bytes(waiting: Waiting) -> None:
    one = Waits(page(name="pressa-\udce9.warc.gz"), MILL, EARLY, f"{MILL}/2")
    waiting.add(one)
    assert list(waiting.alone(0)) == [one]


def test_a_full_disk_is_one_line(waiting: Waiting) -> None:
    waiting._database.execute("PRAGMA max_page_count = 20")
    record = Page(Path("cc.warc.gz"), 0, 99, None, bytes(100_000))
    with pytest.raises(ArchiveUnwritable, match=r"cannot write a temporary file: .* is full; set TMPDIR"):
        waiting.add(Waits(record, MILL, EARLY, f"{MILL}/2"))
