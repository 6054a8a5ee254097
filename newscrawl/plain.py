"""From the parts of a record to plain JSON values, which is what is written.

A field that is absent is left out, never written as `""` or null, and so is one that is marked transient. It
runs for every article over some hundred small parts, so it asks each of them as little as can be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import Field, fields
from functools import cache
from operator import attrgetter
from types import NoneType
from typing import Any

TRANSIENT = {"transient": True}
"""Metadata of a dataclass's field: carried between steps, never written."""

_AS_THEY_ARE = frozenset({str, int, float, bool, NoneType})
_NUMBERS = frozenset({int, float, bool})
"""What is never absent: 0 and False are values."""


def written(kind: type) -> Iterator[Field[Any]]:
    """The fields of a part of the record that are written, in order."""
    return (f for f in fields(kind) if not f.metadata.get("transient"))


def to_record(value: Any) -> Any:
    """The plain JSON value of an article or a part of it; empty fields and transient ones are left out."""
    kind = value.__class__
    if kind is list:
        return [item if item.__class__ in _AS_THEY_ARE else to_record(item) for item in value]
    if kind in _AS_THEY_ARE or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, (list, tuple)):
        return to_record([*value])
    named: Iterable[tuple[str, Any]]
    if isinstance(value, dict):
        named = value.items()
    else:
        names, values_of = _values(kind)
        named = zip(names, values_of(value), strict=True)
    return {
        name: item if item.__class__ in _AS_THEY_ARE else to_record(item)
        for name, item in named
        if item or item.__class__ in _NUMBERS
    }


@cache
def _values(kind: type) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]:
    """The names of the fields that are written, and what gives the values of them all."""
    names = tuple(f.name for f in written(kind))
    if len(names) > 1:
        return names, attrgetter(*names)
    return names, lambda part: tuple(getattr(part, name) for name in names)
