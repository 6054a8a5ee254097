"""What of anybody's WARC is a page, whose it is, and what is said where a file is none."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from newscrawl.archive.warc.read import ReplayError
from newscrawl.archive.warc.scan import Scan
from newscrawl.items import Outlet
from newscrawl.replay.foreign import Pages, warcs
from newscrawl.road import Facts
from tests.warcs import HTML, A, WarcFile

FACTS = Facts(outlet=Outlet(id="example", name="The Example", domain="example.org"))


def test_the_name_of_a_file_may_not_be_empty() -> None:
    with pytest.raises(ReplayError, match="is empty; is a variable of your shell not set"):
        warcs([""])


@pytest.mark.parametrize("name", ["none.warc", "empty"])
def test_a_place_without_files_says_what_to_give(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(ReplayError, match="no WARC there; give a "):
        warcs([str(tmp_path / name)])


@pytest.mark.parametrize(
    ("body", "other"),
    [
        (b"<!DOCTYPE html><p>One.", None),
        (b"\xef\xbb\xbf\r\n <HTML><p>One.", None),
        (b"<!-- made by hand --><p>One.", None),
        (b'{"html": "<html>"}', "no type"),
        (b" " * 100 + b"<html>", "no type"),
    ],
)
def test_a_page_whose_type_nobody_told_is_known_by_its_beginning(
    tmp_path: Path, body: bytes, other: str | None
) -> None:
    with WarcFile(tmp_path / "1.warc.gz") as file:
        file.response(A, body, headers=())
    pages = Pages([tmp_path / "1.warc.gz"], {})
    assert len(list(pages)) == (other is None)
    assert pages.others["no type"] == (other is not None)


def test_what_is_no_page_is_counted_by_what_it_is(tmp_path: Path) -> None:
    with WarcFile(tmp_path / "1.warc.gz") as file:
        file.response(A, b"{}", headers=[("Content-Type", "Application/JSON; charset=utf-8")])
        file.response(A, b"", status="404 Not Found")
        file.response(A, b"", status="404 Not Found")
        file.response(A, headers=[("content-type", "application/xhtml+xml")])
        file.resource(A, b"<html>", "text/html")
        file.resource("urn:pageinfo:1", b"{}", "text/html")
    pages = Pages([tmp_path / "1.warc.gz"], {})
    assert len(list(pages)) == 2
    assert pages.others == {"warcinfo": 1, "application/json": 1, "answer 404": 2, "resource": 1}


@pytest.mark.parametrize(
    ("url", "known"),
    [
        ("https://example.org/a", True),
        ("https://www.example.org/a", True),
        ("https://sport.example.org/a", True),
        ("HTTPS://WWW.Example.ORG:443/a", True),
        ("http://example.org.:80/a", True),
        ("https://another-example.org/a", False),
        ("https://org/a", False),
        ("https://[/a", False),
    ],
)
def test_a_page_is_of_the_outlet_of_its_host_or_of_the_nearest_above(url: str, known: bool) -> None:
    assert Pages([], {"example.org": FACTS}).facts_of(url) == (FACTS if known else None)


def test_a_file_that_breaks_off_is_told_and_read_as_far_as_it_goes(tmp_path: Path) -> None:
    path = tmp_path / "1.warc.gz"
    with WarcFile(path) as file:
        file.response(A)
        file.response(A, b"<html>" + os.urandom(2000), headers=[HTML])
    path.write_bytes(path.read_bytes()[:-500])
    pages = Pages([path], {})
    assert len(list(pages)) == 1
    (fault,) = pages.faults
    assert fault.startswith(f"{path}: the last record is cut off")


def test_a_file_that_is_no_warc_ends_it_alone_and_not_among_others(tmp_path: Path) -> None:
    bad, good = tmp_path / "bad.warc", tmp_path / "good.warc"
    bad.write_bytes(b"no record")
    with WarcFile(good) as file:
        file.response(A)
    pages = Pages([bad, good], {})
    assert [page.path for page in pages] == [good]
    (fault,) = pages.faults
    assert fault.startswith(f"{bad}: ")
    with pytest.raises(ReplayError, match=str(bad)):
        list(Pages([bad], {}))


@pytest.mark.parametrize(
    ("error", "said"),
    [(OSError(errno.EIO, "Input/output error"), "Input/output error"), (OSError("odd"), "odd")],
)
def test_a_disk_that_fails_ends_nothing_but_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, said: str
) -> None:
    def failing(_: Scan) -> None:
        raise error

    monkeypatch.setattr(Scan, "__iter__", failing)
    pages = Pages([tmp_path / "1.warc"], {})
    assert (list(pages), pages.faults) == ([], [f"{tmp_path / '1.warc'}: {said}"])
