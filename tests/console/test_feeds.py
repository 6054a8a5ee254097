"""Where else a run writes its articles is checked before it begins."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from scrapy.settings import Settings

from newscrawl.console.feeds import check_feeds
from newscrawl.options import OptionError


def feed(path: Path | str, **options: object) -> Settings:
    return Settings({"FEEDS": {str(path): options}})


@pytest.mark.parametrize("form", ["json", "xml"])
def test_a_document_that_is_there_is_not_added_to(tmp_path: Path, form: str) -> None:
    """Two in a file are none, and nobody would know before they are read."""
    path = tmp_path / f"articles.{form}"
    check_feeds(feed(path, format=form))
    path.touch()
    check_feeds(feed(path, format=form))
    path.write_text("[]")
    check_feeds(feed(path, format=form, overwrite=True))
    check_feeds(feed(path, format="jsonl"))
    for address in (path, f"file://{path}"):
        with pytest.raises(OptionError, match=f"{path}: {form} cannot be added to"):
            check_feeds(feed(address, format=form))


@pytest.mark.parametrize(
    ("address", "options", "told"),
    [
        ("a.jl", {}, "FEEDS a.jl: no format None. Allowed: csv, "),
        ("a.jl", {"format": "jl", "fields": "url"}, 'FEEDS a.jl: fields must be written ["url", "headline"]'),
        (
            "a.jl",
            {"format": "jl", "item_filter": "mine.Filter"},
            "item_filter mine.Filter: nothing of that name",
        ),
        ("a.jl", {"format": "jl", "uri_params": "mine.names"}, "uri_params mine.names: nothing of that name"),
        ("a.jl", {"format": "jl", "postprocessing": ["mine.Zip"]}, "postprocessing mine.Zip: nothing"),
        ("a.jl", {"format": "jl", "item_classes": ["dict"]}, "item_classes dict: nothing of that name"),
        ("a.jl", {"format": "jl", "batch_item_count": 9}, "each batch needs %(batch_id)d or"),
        ("minio://shelf/a.jl", {"format": "jl"}, "nothing writes to minio:. Allowed: a path, file, ftp, "),
        ("ftp:///a.jl", {"format": "jl"}, "FEEDS ftp:///a.jl: Got a storage URI without"),
    ],
)
def test_a_feed_that_cannot_be_had_is_told(address: str, options: dict[str, Any], told: str) -> None:
    with pytest.raises(OptionError) as raised:
        check_feeds(feed(address, **options))
    assert told in str(raised.value)


def test_a_feed_is_told_by_a_table() -> None:
    with pytest.raises(OptionError, match=r'must be written {"ADDRESS": {"format": "jsonl"}}'):
        check_feeds(Settings({"FEEDS": {"a.jl": "jl"}}))


def test_a_library_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Scrapy drops all feeds then, and the run would end as if all were well."""
    monkeypatch.setitem(sys.modules, "boto3", None)
    with pytest.raises(OptionError, match=r"FEEDS s3://shelf/a\.jl: missing boto3 library"):
        check_feeds(feed("s3://shelf/a.jl", format="jl"))


@pytest.mark.parametrize(
    "address",
    [
        "a.jl",
        "file:///tmp/a.jl",
        "stdout:",
        "ftp://there.example/%(name)s.jl",
        "50%/%(time)s-%(batch_id)03d.jl",
    ],
)
def test_other_feeds_pass(address: str) -> None:
    check_feeds(feed(address, format="jl", fields=["url"]), "lindalpost")
    check_feeds(feed(address, format="jl", item_classes=["newscrawl.items.Article"]), "lindalpost")


def test_a_name_that_tells_what_no_outlet_has_is_refused() -> None:
    """Scrapy writes nothing then, and the articles are in no later run's file either."""
    settings = feed("%(limit)s.jl", format="jl")
    with pytest.raises(OptionError, match=r"nothing is called %\(limit\)s\. Allowed: time, .*, name, "):
        check_feeds(settings, "lindalpost")
    with pytest.raises(OptionError, match="not a name that Scrapy can fill in"):
        check_feeds(feed("%(name)d.jl", format="jl"), "lindalpost")
    check_feeds(settings)  # of a spider of somebody's own
    check_feeds(feed("%(limit)s.jl", format="jl", uri_params="builtins.dict"), "lindalpost")
