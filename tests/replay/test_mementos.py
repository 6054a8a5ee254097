"""WARC files with copies out of web archives: their records are those of the pages that were copied."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from newscrawl.discover.identity import UrlFacts
from newscrawl.items import Outlet, to_record
from newscrawl.road import Facts
from tests.copies import MOMENT, PYWB, WAYBACK, pywb, wayback
from tests.replay.test_whole import FURTHER, bodies, read, warc
from tests.spiders.shared.test_continued import LONG, part, place, text

OUTLET = Facts(outlet=Outlet(id="tide", name="The Tide"), urls=UrlFacts(hosts=("tide.example",)))
STORY = "http://tide.example/2013/04/the-lamp-of-varno"
PAGE = (
    "<html><head><title>The lamp of Varno</title></head><body><article><h1>The lamp of Varno</h1>"
    '<time datetime="2013-04-04T08:30:00Z">4 April 2013</time>'
    + "<p>Nobody had told the pilots of Varno that it would take a year, and the pier would be closed.</p>"
    * 3
    + "</article></body></html>"
)


def without_places(record: dict[str, Any]) -> dict[str, Any]:
    told = record["provenance"]
    for page in (told, *told.get("further_pages", [])):
        page.pop("warc")
        page.pop("archived_at", None)
    return record


def test_a_copy_has_the_id_of_the_page_and_its_outlet(tmp_path: Path) -> None:
    copies = {
        f"{WAYBACK}/{MOMENT}/{STORY}": wayback(PAGE, STORY),
        f"{PYWB}/{MOMENT}mp_/{STORY}": pywb(PAGE, STORY),
    }
    path = warc(tmp_path / "live.warc.gz", (STORY, PAGE.encode()))
    (live,), _ = read(path, outlets={"tide.example": OUTLET})
    assert (live.outlet, live.url) == (OUTLET.outlet, STORY)
    for number, (address, shown) in enumerate(copies.items()):
        path = warc(tmp_path / f"{number}.warc.gz", (address, shown.encode()))
        (copy,), _ = read(path, outlets={"tide.example": OUTLET})
        assert copy.provenance.archived_at == address
        assert without_places(to_record(copy)) == without_places(to_record(live))
        (unknown,), _ = read(path)
        assert (unknown.id.partition(":")[0], unknown.url) == ("tide.example", STORY)


def test_a_date_after_the_copy_lies_in_the_future(tmp_path: Path) -> None:
    address = f"{WAYBACK}/20130403000000/{STORY}"
    (copy,), _ = read(warc(tmp_path / "a.warc.gz", (address, wayback(PAGE, STORY).encode())))
    assert "future_date" in copy.quality


def test_the_pages_of_an_article_are_found_among_copies(tmp_path: Path) -> None:
    pages = {place(number): part(number).body.decode() for number in (2, 1, 3)}
    shown = [(f"{WAYBACK}/{MOMENT}/{url}", wayback(page, url).encode()) for url, page in pages.items()]
    (whole,), others = read(warc(tmp_path / "a.warc.gz", *shown))
    assert (bodies([whole]), others) == ({LONG: text(1, 2, 3)}, [FURTHER, FURTHER])
    further = to_record(whole)["provenance"]["further_pages"]
    assert [page["url"] for page in further] == [place(2), place(3)]
    assert [page["archived_at"] for page in further] == [shown[0][0], shown[2][0]]
