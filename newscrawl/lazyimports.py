"""Packages whose parts are loaded when they are first asked for.

Scrapy loads the modules of all commands and all outlets to run any one of them. What reads and cleans pages
takes a second to load, which `scrapy list` or the completion of a shell need not wait for.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def lazy_imports(
    package: str, homes: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """The `__getattr__` and `__dir__` of a package (PEP 562); `homes` says which of its modules has a name.

    A notebook completes all names, asked for before or not. No name may be that of a module of the package,
    or it would be the one or the other by turns.
    """

    def load(name: str) -> Any:
        if name not in homes:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(import_module(f"{package}.{homes[name]}"), name)
        setattr(sys.modules[package], name, value)  # from here on it is found without asking
        return value

    return load, lambda: list(homes)
