"""What is no page is told before it fills the memory."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newscrawl.discover.identity import UrlFacts
from newscrawl.items import Outlet, Provenance
from newscrawl.packed import zstd
from newscrawl.pages import single
from newscrawl.pages.single import Known, Page, begin, told
from newscrawl.road import Facts
from tests import unknown


@pytest.mark.parametrize(
    ("name", "hinted"),
    [("www.example.org/story", True), ("example.org/", True), ("none.html", False), ("../of/a.html", False)],
)
def test_an_address_without_its_scheme_is_told(name: str, hinted: bool) -> None:
    assert ("; an address begins with https://" in (told(Page(name=name)).reason or "")) is hinted


@pytest.mark.parametrize("packed", [False, True])
def test_a_file_that_does_not_end_or_unpacks_without_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, packed: bool
) -> None:
    monkeypatch.setattr(single, "_MOST", 1 << 20)
    file = Path("/dev/zero")
    if packed:
        file = tmp_path / "bomb.html.gz"
        file.write_bytes(gzip.compress(bytes(5 << 20)))
    answer = told(Page(name=str(file)))
    assert (answer.line, answer.unreadable) == (None, True)
    assert answer.reason == "the file cannot be read (more than 1 MiB)"


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress, zstd.compress])
@pytest.mark.parametrize("by_standard_input", [False, True])
def test_packed_pages_and_those_cut_off(
    tmp_path: Path, pack: Callable[[bytes], bytes], by_standard_input: bool
) -> None:
    """By what they are, not by their names."""
    begin(Known())
    whole = pack(unknown.article(2).body)
    answers = []
    for number, packed in enumerate((whole, whole[:-20])):
        file = tmp_path / f"{number}.html"
        file.write_bytes(packed)
        answers.append(told(Page(name=str(file), body=packed if by_standard_input else None)))
    assert answers[0].line is not None
    assert "the file cannot be read" in (answers[1].reason or "")


@pytest.mark.parametrize("packed", [False, True])
def test_a_warc_file_is_called_one_however_large_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, packed: bool
) -> None:
    monkeypatch.setattr(single, "_MOST", 1 << 20)
    file, content = tmp_path / "news.warc.gz", b"WARC/1.0\r\n" + bytes(5 << 20)
    file.write_bytes(gzip.compress(content) if packed else content)
    answer = told(Page(name=str(file)))
    assert (answer.reason or "").startswith("it is a WARC file (`scrapy replay --warc` reads its pages)")
    assert not answer.unreadable


def test_a_fault_on_a_page_is_told_and_ends_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saved = tmp_path / "page.html"
    saved.write_bytes(unknown.article(2).body)
    begin(Known())

    def read(*_: object) -> None:
        raise ValueError("arguments differ")

    monkeypatch.setattr(single, "reading_of", read)
    answer = told(Page(name=str(saved)))
    assert (answer.line, answer.unreadable) == (None, True)
    assert answer.reason == "a fault of newscrawl, not of the page: ValueError: arguments differ"


def record(page: Page, known: Known) -> dict[str, Any]:
    begin(known)
    line = told(page).line
    assert line is not None
    found: dict[str, Any] = json.loads(line)
    return found


def test_a_page_that_came_from_somewhere_has_the_identity_that_it_has_there(tmp_path: Path) -> None:
    saved = tmp_path / "page.html"
    saved.write_bytes(unknown.article(2).body)
    url = unknown.address(2)
    facts = Facts(
        outlet=Outlet(id="valley", name="Valley Daily", domain="valleydaily.example", country="GB"),
        urls=UrlFacts(hosts=("www.valleydaily.example",), article=r"-(?P<id>\d+)\.html$"),
    )
    described = record(Page(name=str(saved), url=url), Known(facts=facts))
    assert (described["id"], described["outlet"]["name"]) == ("valley:7100074", "Valley Daily")
    generic = record(Page(name=str(saved), url=url), Known())
    assert generic["id"].startswith("valleydaily.example:")
    assert generic["content_hash"] == described["content_hash"]
    nowhere = record(Page(name=str(saved)), Known())
    assert nowhere["url"] == saved.as_uri()
    assert not {"id", "outlet"} & nowhere.keys()


def test_what_the_site_says_of_the_use_of_a_page_is_in_its_record(tmp_path: Path) -> None:
    body = unknown.article(2).body.replace(b"<head>", b'<head><meta name="robots" content="noarchive">')
    (tmp_path / "page.html").write_bytes(body)
    saved = record(Page(name=str(tmp_path / "page.html")), Known())
    assert saved["provenance"]["rights"] == {"meta_robots": ["noarchive"]}
    served = Provenance(crawled_at="2026-11-23T06:00:00Z", http_status=200)
    fetched = record(Page(name="x", url=unknown.address(2), body=body, served=served), Known())["provenance"]
    assert (fetched["crawled_at"], fetched["http_status"]) == ("2026-11-23T06:00:00Z", 200)
    told_by_address = {"article_section": "url"}
    assert fetched["sources"] == saved["provenance"]["sources"] | told_by_address
