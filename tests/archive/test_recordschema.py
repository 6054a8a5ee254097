"""The schema of a record, made from its dataclasses: what fits, what does not, and what is said of it."""

from __future__ import annotations

import json
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.archive.recordschema import record_schema, violations
from newscrawl.items import Article, Author, Block, Change, Image, Outlet, Provenance, Removed, to_record


def full() -> dict[str, Any]:
    article = Article(
        id="outlet:1",
        revision=1,
        change="new",
        url="https://outlet.example/story-1",
        outlet=Outlet(id="outlet", name="The Outlet", country="IN"),
        headline="Story",
        authors=[Author(name="A. Writer")],
        date_published="2026-11-25T09:15:00+05:30",
        article_body="Text.",
        blocks=[Block(text="Text.", tag="p")],
        word_count=1,
        images=[Image(url="https://outlet.example/1.jpg")],
        removed=[Removed(rule="r", kind="widget", text="Subscribe", at=0)],
        content_hash="0" * 64,
        provenance=Provenance(run="20261125T120000Z", http_status=200, sources={"headline": "meta"}),
    )
    record = to_record(article)
    assert isinstance(record, dict)
    return record


def test_a_full_record_fits() -> None:
    assert list(violations(full())) == []


def test_the_schema_is_json_and_hides_what_is_transient() -> None:
    schema = json.loads(json.dumps(record_schema()))
    assert schema["properties"]["blocks"]["items"]["properties"].keys() == {"type", "text"}
    assert schema["properties"]["change"]["enum"] == list(get_args(Change))
    assert list(schema["properties"])[:4] == ["id", "revision", "change", "url"]


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        (("id",), "1", "record.id: '1' is not of the form it should be"),
        (("revision",), 0, "record.revision: 0 is less than 1"),
        (("revision",), True, "record.revision: bool, not integer"),
        (
            ("change",),
            "other",
            "record.change: 'other' is none of new, updated, corrected, headline, minor, removed, restored",
        ),
        (("url",), "ftp://x", "record.url: 'ftp://x' is not of the form it should be"),
        (
            ("date_published",),
            "25 Nov 2026",
            "record.date_published: '25 Nov 2026' is not of the form it should be",
        ),
        (("headline",), "", "record.headline: empty, where it should be left out"),
        (("authors",), "A", "record.authors: str, not array"),
        (("blocks", 0, "type"), "p", "record.blocks[0].type: 'p' is none of "),
        (("removed", 0, "at"), -1, "record.removed[0].at: -1 is less than 0"),
        (("outlet", "planet"), "Earth", "record.outlet: planet is no field of it"),
        (("provenance", "sources", "headline"), 3, "record.provenance.sources.headline: int, not string"),
    ],
)
def test_what_does_not_fit_is_said(path: tuple[str | int, ...], value: Any, said: str) -> None:
    record = full()
    inner: Any = record
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    (found,) = violations(record)
    assert found.startswith(said)


@pytest.mark.parametrize("name", ["id", "revision", "change", "url", "content_hash", "provenance"])
def test_what_must_be_there(name: str) -> None:
    record = full()
    del record[name]
    assert list(violations(record)) == [f"record: no {name}"]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*full(), "x"]), inner, max_size=4)
    ),
    max_leaves=8,
)


@given(JSON)
def test_nothing_else_fits_and_nothing_breaks_it(value: Any) -> None:
    assert list(violations(value))
