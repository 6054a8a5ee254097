"""Settings that a run could not use are told before it begins."""

from __future__ import annotations

from pathlib import Path

import pytest
from scrapy.settings import Settings

from newscrawl.console.settings import check_settings
from newscrawl.options import OptionError


def feed(path: Path | str, **options: object) -> Settings:
    return Settings({"FEEDS": {str(path): options}})


@pytest.mark.parametrize("form", ["json", "xml"])
def test_a_document_that_is_there_is_not_added_to(tmp_path: Path, form: str) -> None:
    """Two in a file are none, and nobody would know before they are read."""
    path = tmp_path / f"articles.{form}"
    check_settings(feed(path, format=form))
    path.touch()
    check_settings(feed(path, format=form))
    path.write_text("[]")
    check_settings(feed(path, format=form, overwrite=True))
    check_settings(feed(path, format="jsonl"))
    for address in (path, f"file://{path}"):
        with pytest.raises(OptionError, match=f"{path}: {form} cannot be added to"):
            check_settings(feed(address, format=form))
