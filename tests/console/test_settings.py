"""Settings that a run could not use are told before it begins."""

from __future__ import annotations

from typing import Any

import pytest
from scrapy.settings import Settings

from newscrawl import settings as ours
from newscrawl.console.settings import check_loader, check_settings
from newscrawl.options import OptionError
from newscrawl.pipelines import ArchivePipeline


def project(**given: object) -> Settings:
    settings = Settings()
    settings.setmodule(ours)
    settings.setdict(given, priority="cmdline")
    return settings


def test_a_part_of_somebody_s_own_leaves_none_of_ours_out() -> None:
    archive = "newscrawl.pipelines.ArchivePipeline"
    usual: dict[Any, Any] = ours.ITEM_PIPELINES
    rest = {name: at for name, at in usual.items() if name != archive}
    for more in ({archive: 400, "newscrawl.items.Article": 900}, {ArchivePipeline: 400}, {archive: None}):
        check_settings(project(ITEM_PIPELINES={**rest, **more}), "outlet")
    with pytest.raises(OptionError, match=rf"ITEM_PIPELINES lacks {archive}: what is given takes the place"):
        check_settings(project(ITEM_PIPELINES=rest), "outlet")
    for name in ("ADDONS", "DOWNLOADER_MIDDLEWARES", "EXTENSIONS"):
        with pytest.raises(OptionError, match=rf"{name} lacks newscrawl\.\S+ and \d+ more of newscrawl's: "):
            check_settings(project(**{name: '{"newscrawl.items.Article": 900}'}), "outlet")
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


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("SPIDER_MIDDLEWARES", {"mine.Part": 1}),
        ("ITEM_PIPELINES", {**ours.ITEM_PIPELINES, "mine.Part": 900}),
        ("FEED_EXPORTERS", {**ours.FEED_EXPORTERS, "xlsx": "mine.Part"}),
        ("FEED_STORAGES", {"minio": "mine.Part"}),
        ("DOWNLOAD_HANDLERS", {**ours.DOWNLOAD_HANDLERS, "gopher": "mine.Part"}),
    ],
)
def test_a_part_of_somebody_s_own_that_cannot_be_imported_is_told(name: str, given: object) -> None:
    with pytest.raises(OptionError, match=rf"{name}: mine.Part cannot be had: ModuleNotFoundError"):
        check_settings(project(**{name: given}), "outlet")


def test_a_part_that_is_off_need_not_be_there() -> None:
    check_settings(project(SPIDER_MIDDLEWARES={"mine.Part": None}), "outlet")


@pytest.mark.parametrize(
    ("name", "given", "told"),
    [
        ("SPIDER_LOADER_CLASS", "foo", "SPIDER_LOADER_CLASS: foo cannot be had: ValueError"),
        ("SPIDER_LOADER_CLASS", "", "SPIDER_LOADER_CLASS:  cannot be had"),
        ("SPIDER_LOADER_CLASS", "mine.Loader", "mine.Loader cannot be had: ModuleNotFoundError"),
        ("SPIDER_LOADER_CLASS", "scrapy.Spider", "scrapy.Spider loads no outlets; usually it is newscrawl"),
        ("SPIDER_MODULES", "mine", "no module 'mine'; usually it is newscrawl.spiders"),
        ("SPIDER_MODULES", "newscrawl.spiders,mine.spiders", "no module 'mine.spiders'"),
    ],
)
def test_what_names_no_outlets_is_told(name: str, given: str, told: str) -> None:
    with pytest.raises(OptionError, match=told):
        check_loader(project(**{name: given}))


def test_outlets_may_be_loaded_from_elsewhere() -> None:
    check_loader(project(SPIDER_LOADER_CLASS="scrapy.spiderloader.SpiderLoader", SPIDER_MODULES="tests"))
    check_loader(project(SPIDER_MODULES=[]))
