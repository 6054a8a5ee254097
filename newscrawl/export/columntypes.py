"""The fields of the record as types of DuckDB: lists stay lists, and parts structures."""

from __future__ import annotations

import types
from collections.abc import Iterator
from dataclasses import is_dataclass
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from newscrawl.plain import written

_PLAIN = {str: "VARCHAR", int: "BIGINT", float: "DOUBLE", bool: "BOOLEAN"}


@cache
def duckdb_type(hint: Any) -> str:
    """The DuckDB type for the type of a record's field."""
    if is_dataclass(hint) and isinstance(hint, type):
        inner = ", ".join(f'"{f.name}" {duckdb_type(part)}' for f, part in record_fields(hint))
        return f"STRUCT({inner})"
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Literal:
        return "VARCHAR"
    if origin in (Union, types.UnionType):
        (only,) = (argument for argument in arguments if argument is not type(None))
        return duckdb_type(only)
    if origin is list:
        return f"{duckdb_type(arguments[0])}[]"
    if origin is dict and arguments[1] is str:
        return "MAP(VARCHAR, VARCHAR)"
    return _PLAIN.get(hint, "JSON")


def record_fields(kind: type) -> Iterator[tuple[Any, Any]]:
    """The fields of a part of the record that are written, with their types."""
    hints = get_type_hints(kind)
    return ((f, hints[f.name]) for f in written(kind))
