"""Settings that a run could not use are told before it begins."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from scrapy.settings import Settings

from newscrawl import settings as ours
from newscrawl.console.settings import check_settings
from newscrawl.options import OptionError
from newscrawl.pipelines import ArchivePipeline


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


def project(**given: object) -> Settings:
    settings = Settings()
    settings.setmodule(ours)
    settings.setdict(given, priority="cmdline")
    return settings


def test_a_part_of_somebody_s_own_leaves_none_of_ours_out() -> None:
    archive = "newscrawl.pipelines.ArchivePipeline"
    usual: dict[Any, Any] = ours.ITEM_PIPELINES
    rest = {name: at for name, at in usual.items() if name != archive}
    for more in ({archive: 400, "mine.Pipe": 900}, {ArchivePipeline: 400}, {archive: None}):
        check_settings(project(ITEM_PIPELINES={**rest, **more}), "outlet")
    with pytest.raises(OptionError, match=rf"ITEM_PIPELINES lacks {archive}: what is given takes the place"):
        check_settings(project(ITEM_PIPELINES=rest), "outlet")
    for name in ("ADDONS", "DOWNLOADER_MIDDLEWARES", "EXTENSIONS"):
        with pytest.raises(OptionError, match=rf"{name} lacks newscrawl\.\S+ and \d+ more of newscrawl's: "):
            check_settings(project(**{name: '{"mine.Part": 900}'}), "outlet")
        check_settings(project(**{name: {}}))  # of a command that stores nothing


@pytest.mark.parametrize(
    "given",
    [
        {"TWISTED_REACTOR": "twisted.internet.epollreactor.EPollReactor"},
        {"TWISTED_REACTOR": ""},
        {"TWISTED_REACTOR_ENABLED": "0"},
    ],
)
def test_a_run_needs_the_reactor_that_it_is_made_for(given: dict[str, str]) -> None:
    with pytest.raises(
        OptionError, match=r"a run needs twisted\.internet\.asyncioreactor\.AsyncioSelectorReactor"
    ):
        check_settings(project(**given))


@pytest.mark.parametrize("given", ["foo", "scrapy.resolver.Foo", "no.such.module.Foo", ""])
@pytest.mark.parametrize("name", ["DNS_RESOLVER", "DUPEFILTER_CLASS", "SCHEDULER"])
def test_a_class_that_cannot_be_imported_is_told(name: str, given: str) -> None:
    with pytest.raises(OptionError, match=rf"{name}={given}: no class of that name; usually it is scrapy\."):
        check_settings(project(**{name: given}))


def test_a_class_of_somebody_s_own_may_be_given() -> None:
    check_settings(project(DNS_RESOLVER="scrapy.resolver.CachingHostnameResolver", STATS_CLASS=Settings))
    check_settings(project(REFERRER_POLICY="no-referrer"))
