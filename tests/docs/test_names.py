"""The modules that docstrings name are where these say: one that moves takes its mentions along."""

from __future__ import annotations

import re
from functools import cache

from tests.project import PROJECT

_NAMED = re.compile(r"`((?:newscrawl\.)?([a-z_]+)(?:\.[a-z_]+)+|(?:[a-z_]+/)+[a-z_]+\.py)`")


@cache
def _texts() -> dict[str, str]:
    """What stands in each module, by its path without an ending; a room is the module that opens it."""
    files = [
        path
        for folder in ("newscrawl", "bench", "tests", "docs")
        for path in (PROJECT / folder).rglob("*.py")
    ]
    named = {path.relative_to(PROJECT).with_suffix("").as_posix(): path for path in files}
    return {f"/{name}".removesuffix("/__init__"): path.read_text("utf-8") for name, path in named.items()}


def _is_there(name: str) -> bool:
    """Whether this is a module or a room, by the end of its path, or a name in one."""
    *parts, last = re.split("[./]", name.removeprefix("newscrawl."))
    tail = "/" + "/".join(parts)
    homes = [text for path, text in _texts().items() if path.endswith(tail)]
    if last == "py":
        return bool(homes)
    named = re.compile(rf"\b{last}\b")
    return any(path.endswith(f"{tail}/{last}") for path in _texts()) or any(map(named.search, homes))


def test_docstrings_name_modules_where_they_are() -> None:
    rooms = {room for path in _texts() if path.startswith("/newscrawl/") for room in path.split("/")[2:-1]}
    told = {
        (path, name)
        for path, text in _texts().items()
        if path.startswith("/newscrawl")
        for name, first in _NAMED.findall(text)
        if first in rooms or name.endswith(".py")
    }
    assert len(told) > 50
    assert {one for one in told if not _is_there(one[1])} == set()
