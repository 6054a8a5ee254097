"""Flattened data, put together again: all parts stand in one list and refer to each other by index.

Frameworks write so what they drew a page from, since a part that is said twice stands there once: an object
is its names with a place for each, `["Reactive", 3]` a part that is watched. Read from front to back such a
list mixes one story with the next, and a flag is a number.
"""

from __future__ import annotations

import json
from typing import Any

_DEEPEST, _MOST, _EACH = 60, 4_000_000, 20
"""Levels that are told apart, and letters of what is put together at the most, of which each part counts for
some beside its own: a list may name itself, or one part many times."""
_TIMES = 20
"""How much longer than the list that may be, as a page may have many."""
_LOOKED_AT = 50
"""Parts that are looked at to tell whether a list is one of those."""


def unflattened(text: str) -> str:
    """JSON as it would be without the list; any other text as it is."""
    if text.lstrip()[:1] != "[":
        return text
    try:
        parts = json.loads(text)
    except (ValueError, RecursionError):
        return text
    if not isinstance(parts, list) or not _is_flattened(parts):
        return text
    return json.dumps(_Parts(parts, len(text)).at(0), ensure_ascii=False)


def _is_flattened(parts: list[Any]) -> bool:
    """Whether the objects and lists in a list hold nothing but places, and the first part is one of them."""
    holders = [part for part in parts[:_LOOKED_AT] if isinstance(part, dict | list)]
    if not holders or holders[0] is not parts[0] or len(holders) == len(parts):
        return False
    return all(isinstance(place, int) for part in holders for place in _places(part))


def _places(part: dict[str, Any] | list[Any]) -> list[Any]:
    """What should be places in an object or list; what leads a list by a word is what kind it is of."""
    if isinstance(part, dict):
        return list(part.values())
    return [] if part and isinstance(part[0], str) else part


class _Parts:
    def __init__(self, parts: list[Any], size: int) -> None:
        self.parts = parts
        self.left = min(_MOST, _TIMES * size)

    def at(self, place: int, level: int = 0) -> Any:
        """What stands at a place, with all that it names."""
        part = self.parts[place] if 0 <= place < len(self.parts) else None
        self.left -= _EACH + (len(part) if isinstance(part, str) else 0)
        if level > _DEEPEST or self.left < 0:
            return None
        if isinstance(part, dict):
            return {self.name(name): self.at(inner, level + 1) for name, inner in part.items()}
        if not isinstance(part, list):
            return part
        if part and isinstance(part[0], str):
            inside = [self.at(inner, level + 1) if isinstance(inner, int) else inner for inner in part[1:]]
            return inside[0] if len(inside) == 1 else inside
        return [self.at(inner, level + 1) for inner in part]

    def name(self, name: str) -> str:
        """A name, which may be told by a place as well (`_7`)."""
        place = int(name[1:]) if name[:1] == "_" and name[1:].isdecimal() else -1
        told = self.parts[place] if 0 <= place < len(self.parts) else None
        if not isinstance(told, str):
            return name
        self.left -= len(told)
        return told
