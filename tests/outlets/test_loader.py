"""Files of outlets, some of which cannot be read."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from scrapy.settings import Settings
from scrapy.spiderloader import SpiderLoader

from newscrawl.outlets.loader import OutletLoader, broken_files
from tests.project import Project

GOOD = """\
from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

class Mill(NewsSpider):
    name = 'mill'
    outlet_name = 'The Mill'
    domain = 'mill.example'
    urls = UrlFacts(hosts=('mill.example',))
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "outletsofmine"
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    (folder / "mill.py").write_text(GOOD)
    monkeypatch.syspath_prepend(tmp_path)
    for module in [name for name in sys.modules if name.split(".")[0] == "outletsofmine"]:
        monkeypatch.delitem(sys.modules, module)
    return folder


def loaded() -> OutletLoader:
    return OutletLoader(Settings({"SPIDER_MODULES": ["outletsofmine"]}))


@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        ("class Ferry(:\n", 1, "invalid syntax"),
        ("x = 1\nname = nothing\n", 2, "NameError: name 'nothing' is not defined"),
        ("import newscrawl.nothing_of_this_name\n", 1, "ModuleNotFoundError"),
        (
            "from newscrawl.discover.identity import UrlFacts as Urls\nurls = Urls(\n hosts=('a.example'))\n",
            2,
            "TypeError: hosts must be written",
        ),
    ],
)
def test_a_mistake_in_one_file_leaves_the_others(package: Path, text: str, line: int, why: str) -> None:
    (package / "ferry.py").write_text(text)
    loader = loaded()
    assert loader.list() == ["mill"]
    (told,) = broken_files(loader)
    assert told.startswith(f"{package / 'ferry.py'}, line {line}: {why}")


def test_files_in_folders_are_read_as_well(package: Path) -> None:
    (package / "more").mkdir()
    (package / "more" / "__init__.py").write_text("")
    (package / "more" / "ferry.py").write_text(GOOD.replace("mill", "ferry"))
    loader = loaded()
    assert sorted(loader.list()) == ["ferry", "mill"]
    assert not broken_files(loader)


def test_of_two_outlets_of_one_name_the_first_counts(package: Path) -> None:
    (package / "zebra.py").write_text(GOOD)
    loader = loaded()
    assert loader.load("mill").__module__ == "outletsofmine.mill"
    assert broken_files(loader) == [f"{package / 'zebra.py'}: the name 'mill' is that of outletsofmine.mill"]


def test_an_outlet_without_a_name_is_told(package: Path) -> None:
    (package / "ferry.py").write_text(GOOD.replace("    name = 'mill'\n", ""))
    (package / "shared.py").write_text(GOOD.partition("    name")[0] + "    language = 'en'\n")
    assert broken_files(loaded()) == [f"{package / 'ferry.py'}: Mill has no name"]


def test_what_the_settings_name_must_be_there() -> None:
    with pytest.raises(ModuleNotFoundError):
        OutletLoader(Settings({"SPIDER_MODULES": ["no_such_package"]}))


def test_of_a_loader_of_somebodys_own_nothing_is_known() -> None:
    assert broken_files(SpiderLoader(Settings({"SPIDER_MODULES": []}))) == []


def test_commands_tell_it_in_a_line(package: Path, tmp_path: Path) -> None:
    (package / "ferry.py").write_text("class Ferry(:\n")
    project = Project(tmp_path / "archive")
    path = f"{project.environ()['PYTHONPATH']}:{tmp_path}"
    ours = ("-s", "SPIDER_MODULES=outletsofmine")
    told = f"{package / 'ferry.py'}, line 1: invalid syntax"
    listed = project.scrapy("list", *ours, PYTHONPATH=path)
    assert (listed.status, listed.stdout, listed.lines) == (2, "mill\n", [f"newscrawl: left out: {told}"])
    crawled = project.scrapy("crawl", "ferry", *ours, PYTHONPATH=path)
    assert (crawled.status, crawled.lines) == (2, [f"newscrawl: no outlet 'ferry': {told}"])
    ferry = GOOD.replace("mill", "ferry")
    for wrong, told in (
        ("time_zone = 'Mars/Base'", "time_zone: no zone 'Mars/Base'; write it like 'Asia/Kolkata'"),
        ("custom_settings = ['DOWNLOAD_DELAY']", 'custom_settings: must be written {"NAME": value}'),
    ):
        (package / "ferry.py").write_text(f"{ferry}    {wrong}\n")
        line = f"newscrawl: {package / 'ferry.py'}: {told}"
        crawled = project.scrapy("crawl", "ferry", *ours, PYTHONPATH=path)
        assert (crawled.status, crawled.lines) == (2, [line])
        listed = project.scrapy("list", *ours, PYTHONPATH=path)
        assert (listed.status, listed.stdout, listed.lines) == (2, "ferry\nmill\n", [line])
