"""Articles in several pages, in WARC files of others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from newscrawl.discover.identity import UrlFacts
from newscrawl.items import Article, Outlet, to_record
from newscrawl.replay.foreign import Pages, warcs
from newscrawl.replay.whole import records
from newscrawl.road import Facts
from tests import unknown
from tests.replay.test_remote import address, server
from tests.spiders.shared.test_continued import LONG, part, place, text
from tests.warcs import WarcFile

PAGES = {place(number): part(number).body for number in (1, 2, 3)}
OTHER = unknown.address(2)
FURTHER = "a further page, read with its first"
EARLY, LATE = "2026-11-23T06:00:00Z", "2026-11-24T06:00:00Z"


def warc(path: Path, *pages: tuple[str, bytes] | tuple[str, bytes, str]) -> str:
    with WarcFile(path) as file:
        for url, body, *date in pages:
            file.response(url, body, date=date[0] if date else EARLY)
    return str(path)


def read(
    *places: str, jobs: int = 1, outlets: Mapping[str, Facts] = {}
) -> tuple[list[Article], list[str | None]]:
    """The articles, and why the other pages are none."""
    results = list(records(Pages(warcs(places), outlets), jobs, ()))
    return [r.article for r in results if r.article], [r.reason for r in results if not r.article]


def bodies(articles: Sequence[Article]) -> dict[str, str]:
    assert len({article.id for article in articles}) == len(articles)
    return {article.url: article.article_body for article in articles}


@pytest.mark.parametrize("order", list(permutations((1, 2, 3))))
def test_pages_in_any_order_are_one_record(tmp_path: Path, order: tuple[int, ...]) -> None:
    pages = [(place(number), PAGES[place(number)]) for number in order]
    path = warc(tmp_path / "cc.warc.gz", *pages[:1], (OTHER, unknown.article(2).body), *pages[1:])
    articles, others = read(path)
    assert set(bodies(articles)) == {LONG, OTHER}
    assert others == [FURTHER, FURTHER]
    whole = articles[-1]
    assert (whole.url, whole.article_body, whole.quality) == (LONG, text(1, 2, 3), [])
    provenance: dict[str, Any] = to_record(whole)["provenance"]
    further = provenance["further_pages"]
    assert [page["url"] for page in further] == [place(2), place(3)]
    offsets = [page["warc"]["offset"] for page in [provenance, *further]]
    assert [offsets.index(offset) + 1 for offset in sorted(offsets)] == list(order)
    assert {page["warc"]["file"] for page in [provenance, *further]} == {path}


def test_pages_lie_in_several_files_and_are_read_by_several_processes(tmp_path: Path) -> None:
    for name, number in (("a", 3), ("b", 1), ("c", 2)):
        warc(tmp_path / f"{name}.warc.gz", (place(number), PAGES[place(number)]))
    (whole,), others = read(str(tmp_path), jobs=2)
    assert (whole.article_body, others) == (text(1, 2, 3), [FURTHER, FURTHER])


def test_pages_lie_in_files_of_the_web(tmp_path: Path) -> None:
    """They are not there any more when the others have come."""
    data = [Path(warc(tmp_path / "cc.warc.gz", page)).read_bytes() for page in PAGES.items()]
    with server({f"/{number}.warc.gz": file for number, file in enumerate(data, 1)}) as httpd:
        places = [address(httpd, f"/{number}.warc.gz") for number in (2, 3, 1)]
        (whole,), _ = read(*places)
    assert whole.article_body == text(1, 2, 3)
    further = to_record(whole)["provenance"]["further_pages"]
    assert [page["warc"]["file"] for page in further] == places[:2]


@pytest.mark.parametrize(
    ("there", "expected", "lacks"),
    [
        ([1], {1: [1]}, [1]),
        ([1, 2], {1: [1, 2]}, [1]),
        ([1, 3], {1: [1], 3: [3]}, [1]),
        ([2, 3], {2: [2], 3: [3]}, []),
    ],
)
def test_pages_that_are_not_there(
    tmp_path: Path, there: list[int], expected: dict[int, list[int]], lacks: list[int]
) -> None:
    path = warc(tmp_path / "cc.warc.gz", *((place(number), PAGES[place(number)]) for number in there))
    articles, _ = read(path)
    assert bodies(articles) == {place(number): text(*parts) for number, parts in expected.items()}
    assert [a.url for a in articles if "more_pages" in a.quality] == [place(number) for number in lacks]


def test_another_story_at_the_address_of_a_further_page_is_not_lost(tmp_path: Path) -> None:
    path = warc(tmp_path / "cc.warc.gz", (place(2), unknown.article(2).body), (LONG, PAGES[LONG]))
    articles, others = read(path)
    assert list(bodies(articles)) == [LONG, place(2)]
    assert bodies(articles)[LONG] == text(1)
    assert others == []


def test_a_page_that_repeats_the_first_is_not_told_twice(tmp_path: Path) -> None:
    path = warc(tmp_path / "cc.warc.gz", (LONG, PAGES[LONG]), (place(2), PAGES[LONG]))
    (article,), others = read(path)
    assert article.article_body == text(1)
    assert "more_pages" not in article.quality
    assert article.provenance.further_pages == []
    assert others == [FURTHER]


def test_of_two_records_of_a_page_the_nearer_one_is_taken(tmp_path: Path) -> None:
    later = PAGES[place(2)].replace(b"too late", b"in time")
    path = warc(
        tmp_path / "cc.warc.gz",
        (place(2), later, LATE),
        (LONG, PAGES[LONG], EARLY),
        (place(2), PAGES[place(2)], EARLY),
        (LONG, PAGES[LONG], LATE),
    )
    articles, others = read(path)
    early, late = text(1, 2), text(1, 2).replace("too late", "in time")
    assert [(a.provenance.crawled_at, a.article_body) for a in articles] == [(EARLY, early), (LATE, late)]
    assert others == [FURTHER, FURTHER]


def test_a_first_page_whose_address_looks_like_a_further_one(tmp_path: Path) -> None:
    """A series names its second part so, which goes on by itself."""
    name = LONG.replace(".html", "-part-2.html")
    pages = {url.replace(LONG, name): body for url, body in PAGES.items()}
    articles, _ = read(
        warc(tmp_path / "cc.warc.gz", *reversed(pages.items()), (OTHER, unknown.article(2).body))
    )
    assert bodies(articles)[name] == text(1, 2, 3)
    assert set(bodies(articles)) == {name, OTHER}


def test_the_rules_for_addresses_of_articles_are_not_for_further_pages(tmp_path: Path) -> None:
    facts = Facts(
        outlet=Outlet(id="valley"),
        urls=UrlFacts(article=r"/[a-z-]+-\d+\.html$", keep_query=("page",)),
        language="en",
    )
    host = unknown.HOME.partition("://www.")[2]
    path = warc(tmp_path / "cc.warc.gz", *reversed(PAGES.items()))
    (whole,), _ = read(path, outlets={host: facts})
    assert whole.outlet == facts.outlet
    assert whole.article_body == text(1, 2, 3)
    articles, others = read(warc(tmp_path / "2.warc.gz", (place(2), PAGES[place(2)])), outlets={host: facts})
    assert (articles, others) == ([], ["not the address of an article"])


@pytest.mark.parametrize(
    "nowhere",
    [
        "http://example.org:abc/x",
        "http://example.org:99999/x",
        "http://[bad/x",
        "https://web.archive.org/web/20131110121040/http://example.org:abc/x",
    ],
)
def test_a_page_whose_address_is_none_is_told_and_ends_nothing(tmp_path: Path, nowhere: str) -> None:
    path = warc(tmp_path / "cc.warc.gz", (nowhere, unknown.article(1).body), (OTHER, unknown.article(2).body))
    articles, (why,) = read(path)
    assert [article.url for article in articles] == [OTHER]
    assert "web address" in (why or "")
