"""The pages that `bench.disturbed_fields` makes: they tell what they are to tell, and in one way."""

from __future__ import annotations

import datetime as dt
import json
import re

import pytest

from bench.disturbed_fields import TOLD, WAYS, main
from bench.retold import Facts, data, facts_of, page_of
from bench.tellings import DATED, HEADED
from bench.tellings_names import NAMED
from newscrawl.extract import extract

WHEN = dt.datetime(2026, 3, 5, 9, 30, tzinfo=dt.UTC)
TEXTS = tuple(
    f"On day {n} the harbour board of Lindmoor voted to rebuild the old stone pier." for n in range(5)
)
FACTS = Facts(
    language=1,
    site="Harbour Post",
    address="https://www.harbourpost.example/politics/pier",
    title="The old stone pier of Lindmoor is rebuilt at last",
    names=("Ada Moss", "Ben Lund"),
    when=WHEN,
    texts=TEXTS,
)
RAW = b"""<html lang="de"><head><meta name="author" content="Ada Moss"><script type="application/ld+json">
{"@type": "NewsArticle", "headline": "Pier"}</script></head><body><h1 class="t">Pier</h1>
<time itemprop="datePublished" datetime="2026-03-05">5 March 2026</time><p>Text.</p></body></html>"""


@pytest.mark.parametrize(
    ("way", "gone"),
    [
        ("no-data", [b"ld+json", b"<meta"]),
        ("lines-only", [b"ld+json", b"<meta", b"<time", b"datetime", b"itemprop", b"class=", b"lang="]),
        ("title-only", [b"ld+json", b"<h1"]),
        ("other-json-ld", [b'"Pier"']),
    ],
)
def test_a_way_takes_data_away_and_leaves_what_readers_see(way: str, gone: list[bytes]) -> None:
    changed = WAYS[way](RAW)
    assert all(part in RAW and part not in changed for part in gone)
    assert b">5 March 2026<" in changed
    assert (b"BreadcrumbList" in changed) == (way == "other-json-ld")


@pytest.mark.parametrize("way", sorted(NAMED))
def test_a_page_that_names_its_authors_has_their_names(way: str) -> None:
    page = page_of(FACTS, NAMED[way](FACTS)).decode()
    named = re.search("ada.{0,12}moss", page, re.IGNORECASE | re.DOTALL) is not None
    assert named == (way != "nowhere")


@pytest.mark.parametrize("way", sorted(DATED))
def test_a_page_that_tells_its_day_has_it(way: str) -> None:
    page = page_of(FACTS, DATED[way](FACTS)).decode().lower()
    told = any(day in page for day in ("5. märz 2026", "2026-03-05", "05.03.2026"))
    assert told == (not way.startswith(("nowhere", "ago")))


@pytest.mark.parametrize("way", sorted(HEADED))
def test_a_page_has_its_headline(way: str) -> None:
    assert FACTS.title.lower() in page_of(FACTS, HEADED[way](FACTS)).decode().lower()


def test_a_page_in_every_way_is_an_article_with_its_facts() -> None:
    article = extract(page_of(FACTS, {"head": data(FACTS)}), FACTS.address)
    assert article is not None
    assert article.headline == FACTS.title
    assert [author.name for author in article.authors] == [*FACTS.names]
    assert article.date_published == "2026-03-05T09:30:00+00:00"


def test_only_pages_of_people_in_known_languages_are_retold() -> None:
    page = {
        "lang": ["de"],
        "authors": ["Ada Moss"],
        "body": "\n".join(TEXTS),
        "publisher": "HarbourPost",
        "title": "Pier",
        "published": WHEN.isoformat(),
    }
    found = list(facts_of([page, page | {"authors": ["Harbour News"]}, page | {"lang": ["xh"]}]))
    assert [(one.site, one.line, one.numbers) for one in found] == [
        ("Harbour Post", "Ada Moss", "05.03.2026")
    ]
    assert json.loads(data(found[0], author=None).partition(">")[2].partition("</")[0])["headline"] == "Pier"


def test_an_unknown_name_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--only", "no-data,adverts"]) == 2
    assert "not known: adverts" in capsys.readouterr().err
    assert {field for field, _ in TOLD} == {"authors", "published", "title"}
