"""Just a file: each of Scrapy's formats has the record, and what cannot be written is counted."""

from __future__ import annotations

import csv
import json
import marshal
import pickle
from collections.abc import Callable
from io import BytesIO, StringIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree

import pytest
from scrapy import Spider
from scrapy.settings.default_settings import FEED_EXPORTERS_BASE
from scrapy.utils.misc import load_object

from newscrawl import settings
from newscrawl.export.text import write_csv
from newscrawl.exporters import TruthfulFeedExporter
from newscrawl.items import Article, Author, Block, Outlet, to_record

ARTICLE = Article(
    id="lindalpost:7",
    outlet=Outlet(id="lindalpost", country="NO"),
    authors=[Author(name="Åsa Holm"), Author(name="Per Li")],
    article_body="The ferry sails.",
    blocks=[Block(text="The ferry sails.", tag="p", css="story")],
)


def exported(form: str, **options: Any) -> bytes:
    file = BytesIO()
    exporter = load_object(settings.FEED_EXPORTERS[form])(file, **options)
    exporter.start_exporting()
    exporter.export_item(ARTICLE)
    exporter.finish_exporting()
    return file.getvalue()


def test_no_format_is_left_to_exporters_that_do_not_know_records() -> None:
    assert {*FEED_EXPORTERS_BASE} == {*settings.FEED_EXPORTERS}


@pytest.mark.parametrize(("form", "read"), [("pickle", pickle.loads), ("marshal", marshal.loads)])
def test_dicts_are_those_of_the_archive(form: str, read: Callable[[bytes], Any]) -> None:
    assert read(exported(form)) == to_record(ARTICLE)


def test_xml_has_the_parts_of_a_record_and_nothing_absent() -> None:
    (item,) = ElementTree.fromstring(exported("xml"))
    assert item.findtext("outlet/country") == "NO"
    assert [name.text for name in item.iterfind("authors/value/name")] == ["Åsa Holm", "Per Li"]
    assert [part.tag for part in item.iterfind("blocks/value/*")] == ["type", "text"]
    assert item.find("headline") is None


def test_a_table_is_that_of_the_command_export() -> None:
    ours = StringIO()
    write_csv([to_record(ARTICLE)], ours)
    assert exported("csv").decode() == ours.getvalue()
    (line,) = csv.DictReader(StringIO(ours.getvalue()))
    assert (line["authors"], line["outlet"]) == ("Åsa Holm; Per Li", "lindalpost")


def test_a_table_of_chosen_fields_has_the_cells_of_the_whole_one() -> None:
    chosen = {"id": "Id", "authors": "Who", "published_on": "Day", "blocks": "Blocks"}
    (line,) = csv.DictReader(StringIO(exported("csv", fields_to_export=chosen).decode()))
    blocks = [{"type": "paragraph", "text": "The ferry sails."}]
    assert json.loads(line.pop("Blocks")) == blocks
    assert line == {"Id": "lindalpost:7", "Who": "Åsa Holm; Per Li", "Day": ""}


@pytest.mark.parametrize("form", ["jsonl", "json", "xml"])
def test_chosen_fields_are_those_of_the_record(form: str) -> None:
    """Not of what stands for an article in the program: it has fields that are empty, and more of them."""
    chosen = exported(form, fields_to_export=["authors", "blocks", "headline"]).decode()
    record = to_record(ARTICLE)
    if form == "xml":
        assert "<css>" not in chosen
        assert "<url>" not in chosen
        return
    found = json.loads(chosen) if form == "jsonl" else json.loads(chosen)[0]
    assert found == {name: record[name] for name in ("authors", "blocks")}


def test_items_of_somebody_s_own_have_their_own_columns() -> None:
    file = BytesIO()
    exporter = load_object(settings.FEED_EXPORTERS["csv"])(file)
    for price in (7, 9):
        exporter.export_item({"name": "lamp", "price": price})
    exporter.finish_exporting()
    assert file.getvalue().decode().splitlines() == ["name,price", "lamp,7", "lamp,9"]


def test_a_table_that_grows_has_one_header(tmp_path: Path) -> None:
    path = tmp_path / "articles.csv"
    for _ in range(2):
        with path.open("ab") as file:
            exporter = load_object(settings.FEED_EXPORTERS["csv"])(file)
            exporter.export_item(ARTICLE)
            exporter.finish_exporting()
    assert [line.split(",")[0] for line in path.read_text("utf-8").splitlines()] == ["id", *[ARTICLE.id] * 2]


@pytest.mark.parametrize("form", ["jsonl", "csv"])
def test_each_record_is_in_the_file_at_once_and_whole(tmp_path: Path, form: str) -> None:
    """Two runs may add to one file, and a killed one must leave no half of a line."""
    path = tmp_path / f"articles.{form}"
    with path.open("ab") as file, path.open("ab") as other:
        exporters = [load_object(settings.FEED_EXPORTERS[form])(one) for one in (file, other)]
        for exporter in exporters * 3:
            exporter.export_item(ARTICLE)
            assert path.read_bytes().endswith(b"\n")
    assert path.read_text("utf-8").count(ARTICLE.id) == 6


def test_half_a_record_of_a_killed_run_is_cut_off(tmp_path: Path) -> None:
    path = tmp_path / "articles.jsonl"
    path.write_text('{"id":"half of')
    with path.open("ab") as file:
        load_object(settings.FEED_EXPORTERS["jsonl"])(file).export_item(ARTICLE)
    assert json.loads(path.read_text("utf-8"))["id"] == ARTICLE.id


def test_what_a_format_cannot_hold_is_counted() -> None:
    """Else a run whose file lacks articles would end as if all were well."""
    counted: list[str] = []
    feed: Any = TruthfulFeedExporter.__new__(TruthfulFeedExporter)
    feed.crawler = SimpleNamespace(stats=SimpleNamespace(inc_value=counted.append))
    feed.slots = [SimpleNamespace(filter=SimpleNamespace(accepts=marshal.dumps))]
    feed.item_scraped(ARTICLE, Spider(name="lindalpost"))
    assert counted == ["feedexport/failed_count/item"]


def test_a_feed_that_cannot_begin_is_counted() -> None:
    counted: list[str] = []
    feed: Any = TruthfulFeedExporter.__new__(TruthfulFeedExporter)
    feed.crawler = SimpleNamespace(stats=SimpleNamespace(inc_value=counted.append))
    feed.feeds = {"%(limit)s.jl": {"uri_params": None}}
    feed.open_spider(Spider(name="lindalpost"))
    assert counted == ["feedexport/failed_count/feed"]
