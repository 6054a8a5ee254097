"""What is loaded when it is asked for is all there, and is not loaded before."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest

from tests.project import PROJECT

HEAVY = (
    "newscrawl.clean.engine",
    "newscrawl.extract.body.body",
    "newscrawl.extract.dates.published",
    "newscrawl.extract.kind.kind",
    "newscrawl.extract.page",
    "newscrawl.extract.record",
    "newscrawl.reporting.gather",
)


@pytest.mark.parametrize("package", ["newscrawl.clean", "newscrawl.extract"])
def test_each_name_is_there(package: str) -> None:
    module = import_module(package)
    for name in module.__all__:
        assert name in dir(module)  # which notebooks complete from, before it was asked for
        assert getattr(module, name) is not None
        with pytest.raises(ModuleNotFoundError):  # or the module would take the place of the name
            import_module(f"{package}.{name}")
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = module.nothing


def test_outlets_and_commands_are_known_without_what_reads_pages() -> None:
    code = (
        "import sys; from scrapy.utils.misc import walk_modules;"
        "walk_modules('newscrawl.commands'); walk_modules('newscrawl.spiders');"
        f"print([name for name in {HEAVY} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, capture_output=True, check=True)
    assert done.stdout.decode().strip() == "[]"
