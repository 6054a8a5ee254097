"""Data of a cache put together again: each object stands in it once, by its name, and others refer to it.

Clients of GraphQL (Apollo, Relay) write so what they drew a page from: the paragraphs of a story are objects
of their own, beside those of every other story that the page names. Read from front to back such a cache
mixes them; put where it is referred to, each is in its story again.
"""

from __future__ import annotations

from collections.abc import Iterator

from newscrawl.extract.data.scriptdata import Data

_DEEPEST = 60
"""Levels down to which an object is put where it is referred to: some refer to the next of a chain."""
_REFERS = frozenset(("__ref", "__refs"))
_OLD = frozenset(("type", "id", "typename"))
"""How the second version of Apollo wrote a reference, beside a flag."""


def joined(data: Data) -> Data:
    """The data with every object that is referred to in the first place where it is; any other as it is."""
    named = {name for inner in _objects(data) for name in _names(inner)}
    if not named:
        return data
    cached = {
        name: entry
        for inner in _objects(data)
        for name, entry in inner.items()
        if name in named and isinstance(entry, dict)
    }
    return _Cache(cached).whole(data) if cached else data


def _objects(data: Data) -> Iterator[dict[str, Data]]:
    """All objects in data, the outermost first."""
    left = [data]
    while left:
        part = left.pop()
        if isinstance(part, dict):
            yield part
            left += part.values()
        elif isinstance(part, list):
            left += part


def _names(data: dict[str, Data]) -> list[str]:
    """What an object refers to, if it does nothing else."""
    if data.keys() <= _REFERS:
        told = next(iter(data.values()), [])
        return [name for name in (told if isinstance(told, list) else [told]) if isinstance(name, str)]
    name = data.get("id")
    return [name] if data.keys() == _OLD and data["type"] == "id" and isinstance(name, str) else []


class _Cache:
    """The objects of a cache by their names, each of which is put in once."""

    def __init__(self, cached: dict[str, dict[str, Data]]) -> None:
        self.left = cached
        self.places = {id(entry) for entry in cached.values()}

    def whole(self, data: Data) -> Data:
        """The data put together, and behind them what is referred to from nowhere but itself."""
        parts = [self.at(data)]
        parts += [self.taken([name], 0) for name in [*self.left] if name in self.left]
        return parts if len(parts) > 1 else parts[0]

    def at(self, data: Data, level: int = 0) -> Data:
        """Some data with what they refer to, without the objects that stand elsewhere."""
        if isinstance(data, list):
            return [self.at(part, level + 1) for part in data if id(part) not in self.places]
        if not isinstance(data, dict):
            return data
        if names := _names(data):
            return self.taken(names, level)
        return {name: self.at(part, level + 1) for name, part in data.items() if id(part) not in self.places}

    def taken(self, names: list[str], level: int) -> Data:
        """The objects of some names that are not put in elsewhere yet."""
        parts: list[Data] = [
            {key: self.at(part, level + 2) for key, part in entry.items()}
            for name in (names if level < _DEEPEST else ())
            if (entry := self.left.pop(name, None)) is not None
        ]
        return parts[0] if len(parts) == 1 else parts
