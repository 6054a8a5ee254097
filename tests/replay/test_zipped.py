"""WARC files in WACZ and other ZIP archives: the pages that the same files give outside of one."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from newscrawl.archive.warc.read import ReplayError
from newscrawl.archive.warc.scan import Scan
from newscrawl.replay.made import answer_of, place_of
from tests.unknown import address, paragraphs
from tests.warcs import WarcFile, read


def warc(path: Path, numbers: range, times: int = 1) -> Path:
    with WarcFile(path) as file:
        for number in numbers:
            file.response(address(number), b"<html>" + " ".join(paragraphs(number) * times).encode())
    return path


def wacz(path: Path, files: dict[str, Path], way: int = ZIP_STORED) -> Path:
    """An archive as Browsertrix makes it, of these files."""
    with ZipFile(path, "w", way) as archive:
        for name, file in files.items():
            archive.write(file, name)
        archive.writestr("pages/pages.jsonl", '{"format": "json-pages-1.0", "id": "pages"}\n')
        archive.writestr("datapackage.json", '{"profile": "data-package", "wacz_version": "1.1.1"}')
    return path


@pytest.mark.parametrize("way", [ZIP_STORED, ZIP_DEFLATED])
def test_the_warcs_in_a_wacz_give_the_pages_that_they_give_outside(tmp_path: Path, way: int) -> None:
    first, second = warc(tmp_path / "a.warc.gz", range(5)), warc(tmp_path / "b.warc", range(5, 8))
    files = {"archive/data-0.warc.gz": first, "archive/data-1.warc": second}
    recorded = wacz(tmp_path / "strike.wacz", files, way)
    pages, faults = read(recorded)
    plain, _ = read(first, second)
    assert (len(pages), faults) == (8, [])
    for page, other in zip(pages, plain, strict=True):
        (headers, response), (same_headers, same) = answer_of(page), answer_of(other)
        assert (headers, response.url, response.body) == (same_headers, same.url, same.body)
        assert (page.offset, page.length) == (other.offset, other.length)
    assert place_of(pages[-1])["file"] == f"{recorded}/archive/data-1.warc"


def test_a_collection_of_several_is_read_with_those_within_it_and_found_in_a_folder(tmp_path: Path) -> None:
    inner = wacz(tmp_path / "a.zip", {"archive/data.warc.gz": warc(tmp_path / "a.warc.gz", range(3))})
    folder = tmp_path / "collections"
    folder.mkdir()
    wacz(
        folder / "all.WACZ",
        {"first.wacz": inner, "archive/more.warc": warc(tmp_path / "b.warc", range(3, 5))},
    )
    pages, faults = read(folder)
    assert ([answer_of(page)[1].url for page in pages], faults) == ([address(n) for n in range(5)], [])
    assert place_of(pages[0])["file"] == f"{folder}/all.WACZ/first.wacz/archive/data.warc.gz"


def test_an_archive_within_that_cannot_be_read_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    inner = wacz(tmp_path / "a.zip", {"archive/data.warc.gz": warc(tmp_path / "a.warc.gz", range(3))})
    (tmp_path / "cut.zip").write_bytes(inner.read_bytes()[:900])
    files = {"cut.wacz": tmp_path / "cut.zip", "empty.wacz": wacz(tmp_path / "b.zip", {}), "good.wacz": inner}
    recorded = wacz(tmp_path / "all.wacz", files)
    pages, faults = read(recorded)
    assert [answer_of(page)[1].url for page in pages] == [address(number) for number in range(3)]
    assert [fault.partition(": ")[0] for fault in faults] == [
        f"{recorded}/cut.wacz",
        f"{recorded}/empty.wacz",
    ]


def test_an_archive_that_lies_in_itself_comes_to_an_end(tmp_path: Path) -> None:
    inner = wacz(tmp_path / "a.zip", {"archive/a.warc": warc(tmp_path / "a.warc", range(2))})
    for number in range(3):
        inner = wacz(tmp_path / f"{number}.zip", {"own.wacz": inner})
    pages, (fault,) = read(inner)
    assert pages == []
    assert fault.startswith(f"{inner}/own.wacz: ")


def test_a_damaged_member_gives_what_comes_before_and_a_line_and_the_others_are_read(tmp_path: Path) -> None:
    first, second = warc(tmp_path / "a.warc", range(6), 300), warc(tmp_path / "b.warc", range(6, 8))
    recorded = wacz(tmp_path / "half.wacz", {"archive/a.warc": first, "archive/b.warc": second})
    data = bytearray(recorded.read_bytes())
    data[data.index(address(5).encode()) + 300] ^= 1  # of the page's text: the checksum tells
    recorded.write_bytes(data)
    pages, faults = read(recorded)
    urls = [answer_of(page)[1].url for page in pages]
    assert urls[-2:] == [address(6), address(7)]
    assert urls[:-2] == [address(number) for number in range(len(urls) - 2)]
    assert len(urls) >= 7
    (fault,) = faults
    assert fault.startswith(f"{recorded}/archive/a.warc: damaged or cut off")


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (
            lambda path: wacz(path, {}),
            "a ZIP archive without a WARC file in it; give a .warc, .warc.gz or .wacz",
        ),
        (lambda path: path.write_bytes(b"PK\3\4" + bytes(90)), "a ZIP archive that cannot be read ("),
    ],
)
def test_one_that_is_of_no_use_is_one_line(tmp_path: Path, made: object, said: str) -> None:
    assert callable(made)
    path = tmp_path / "letters.zip"
    made(path)
    with pytest.raises(ReplayError, match="ZIP archive") as raised:
        read(path)
    assert str(raised.value).startswith(f"{path}: {said}")
    other = warc(tmp_path / "a.warc", range(2))
    pages, faults = read(path, other)
    assert (len(pages), faults) == (2, [str(raised.value)])


def test_one_that_is_locked_is_one_line(tmp_path: Path) -> None:
    recorded = wacz(tmp_path / "own.wacz", {"archive/a.warc": warc(tmp_path / "a.warc", range(2))})
    data = bytearray(recorded.read_bytes())
    data[6] |= 1  # "encrypted", in the file's own header and in the list at the end
    data[data.index(b"PK\1\2") + 8] |= 1
    recorded.write_bytes(data)
    pages, (fault,) = read(recorded)
    assert pages == []
    assert fault.startswith(f"{recorded}/archive/a.warc: ")
    assert "password" in fault


def test_elsewhere_it_is_said_what_to_do(tmp_path: Path) -> None:
    recorded = wacz(tmp_path / "a.wacz", {"archive/a.warc": warc(tmp_path / "a.warc", range(2))})
    with pytest.raises(ReplayError, match="unzip it, and give the WARC files in it"):
        list(Scan(recorded))
