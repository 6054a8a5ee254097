"""Golden folders: a page in, the expected record out.

Those of the demo newspaper are made by a script, from its stories; one that `scrapy outlet new` wrote says in
`meta.json` which outlet it is of, and is read as that outlet's pages are.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from docs.outlets import outlets
from examples.site import wordings as w
from newscrawl.clean import restore
from newscrawl.extract import extract, read
from newscrawl.items import to_record
from newscrawl.spiders.base import NewsSpider
from newscrawl.spiders.businessstandard import BusinessStandardSpider
from tests.golden.make_golden import main as make_golden

GOLDEN = Path(__file__).resolve().parent / "golden"
FOLDERS = sorted(path.parent for path in GOLDEN.glob("*/record.json"))
OUTLETS = {spider.name: spider for spider in outlets()}
ONLY_WHERE_EXPECTED = ("agency", "dateline", "disclaimers", "corrections")


@pytest.fixture(params=FOLDERS, ids=lambda folder: folder.name)
def folder(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def meta_of(folder: Path) -> dict[str, Any]:
    meta: dict[str, Any] = json.loads((folder / "meta.json").read_text("utf-8"))
    return meta


def outlet_of(folder: Path) -> type[NewsSpider]:
    name = meta_of(folder).get("outlet", BusinessStandardSpider.name)
    assert name in OUTLETS, f"{folder} is of an outlet that is not here"
    return OUTLETS[name]


def read_as(folder: Path) -> dict[str, Any]:
    """How the pages of the folder's outlet are read, and this page's charset."""
    spider = outlet_of(folder)
    return {
        "encoding": meta_of(folder)["encoding"],
        "layouts": spider.layouts,
        "time_zone": spider.time_zone,
    }


def test_the_record_is_as_expected(folder: Path) -> None:
    meta, body = meta_of(folder), (folder / "page.html").read_bytes()
    article = extract(body, meta["url"], outlet=outlet_of(folder).name, **read_as(folder))
    assert article is not None
    record = to_record(article)
    expected = json.loads((folder / "record.json").read_text("utf-8"))
    found = {name: like(record.get(name), value) for name, value in expected.items()}
    found |= {name: record[name] for name in ONLY_WHERE_EXPECTED if name in record and name not in expected}
    assert found == expected
    if "layout" in meta:
        assert article.provenance.extractor == f"layout:{meta['layout']}"
        assert not w.OUT_OF_BODY & set(article.article_body.split("\n\n"))


def test_kept_and_removed_give_back_the_page(folder: Path) -> None:
    meta, body = meta_of(folder), (folder / "page.html").read_bytes()
    before = read(body, meta["url"], **read_as(folder)).article
    after = extract(body, meta["url"], outlet=outlet_of(folder).name, **read_as(folder))
    assert before is not None
    assert after is not None
    assert restore(after.article_body, after.removed) == before.article_body


def test_the_folders_are_those_the_script_makes(tmp_path: Path) -> None:
    make_golden(tmp_path)
    made = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*.*")}
    ours = [folder for folder in FOLDERS if "outlet" not in meta_of(folder)]
    assert made == {
        path.relative_to(GOLDEN): path.read_bytes() for folder in ours for path in folder.iterdir()
    }


def like(value: Any, expected: Any) -> Any:
    """The part of a record that the expectation speaks of; of a disclaimer that is its text."""
    if isinstance(expected, dict):
        return {name: like((value or {}).get(name), part) for name, part in expected.items()}
    if isinstance(expected, list) and isinstance(value, list) and len(value) == len(expected):
        return [like(part, other) for part, other in zip(value, expected, strict=True)]
    if isinstance(expected, str) and isinstance(value, dict):
        return value["text"]
    return value
