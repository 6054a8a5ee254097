"""Scrapy's loader of spiders, except that a mistake in one outlet's file stops no other outlet.

Outlets are files that people write, and all of them are read before any is crawled. What is wrong with one is
kept, and told to whoever asks for that outlet or for the list of them.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules
from types import ModuleType

from scrapy.spiderloader import SpiderLoader
from scrapy.utils.spider import iter_spider_classes


class OutletLoader(SpiderLoader):
    """The outlets that can be crawled; `broken` has a line for each file that cannot be read, by module."""

    broken: dict[str, str]

    def _load_all_spiders(self) -> None:
        self.broken = {}
        for package in self.spider_modules:
            for module in self._modules(package):
                self._load_spiders(module)

    def _load_spiders(self, module: ModuleType) -> None:
        for outlet in iter_spider_classes(module):
            first = self._spiders.setdefault(outlet.name, outlet)
            if first is not outlet:
                line = f"{module.__file__}: the name {outlet.name!r} is that of {first.__module__}"
                self.broken[module.__name__] = line
        for made in vars(module).values():
            if getattr(made, "__module__", "") == module.__name__ and _is_nameless(made):
                self.broken[module.__name__] = f"{module.__file__}: {made.__name__} has no name"

    def _modules(self, name: str) -> Iterator[ModuleType]:
        """A package and all below it. What the settings name must be there, as Scrapy has it."""
        package = import_module(name)
        yield package
        for below in iter_modules(getattr(package, "__path__", ())):
            full = f"{name}.{below.name}"
            try:
                if below.ispkg:
                    yield from self._modules(full)
                else:
                    yield import_module(full)
            except Exception as error:  # noqa: BLE001 (whatever a file does wrong when it is read)
                self.broken[full] = _told(full, error)


def broken_files(loader: object) -> list[str]:
    """A line for each file of an outlet that could not be read; a loader of somebody's own knows of none."""
    return [*loader.broken.values()] if isinstance(loader, OutletLoader) else []


def _is_nameless(made: object) -> bool:
    """Whether something in a file is an outlet that Scrapy passes over; what outlets share has no domain."""
    return isinstance(made, type) and bool(getattr(made, "domain", "")) and not getattr(made, "name", None)


def _told(module: str, error: Exception) -> str:
    """What is wrong with a file, and in which line."""
    spec = find_spec(module)
    file = (spec and spec.origin) or module
    if isinstance(error, SyntaxError) and error.filename == file:
        return f"{file}, line {error.lineno}: {error.msg}"
    line = next(
        (f.lineno for f in reversed(traceback.extract_tb(error.__traceback__)) if f.filename == file), 0
    )
    return f"{file}, line {line}: {type(error).__name__}: {error}"
