"""The form of a record as a JSON Schema, made from the dataclasses that are the record.

One description serves three: `verify` checks every line of an archive with it, the documentation prints it,
and a reader downstream can hand it to any validator. The check here knows just the words of the schema made
here.
"""

from __future__ import annotations

import re
import types
from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from newscrawl.items import Article
from newscrawl.plain import written

_MOMENT = r"^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$"
_STRICTER: Mapping[str, Mapping[str, Any]] = {
    "Article.id": {"pattern": r"^[^:\s]+:\S+$"},
    "Article.url": {"pattern": r"^https?://\S+$"},
    "Article.revision": {"minimum": 1},
    "Removed.at": {"minimum": 0},
    "Article.word_count": {"minimum": 0},
    "Article.date_published": {"pattern": _MOMENT},
    "Article.date_modified": {"pattern": _MOMENT},
    "Provenance.crawled_at": {"pattern": _MOMENT},
    "Article.content_hash": {"pattern": "^[0-9a-f]{64}$"},
}
_REQUIRED = {"Article": ("id", "revision", "change", "url", "content_hash", "provenance")}
_PLAIN = {str: "string", int: "integer", float: "number", bool: "boolean"}
_KINDS: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
}


@cache
def record_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of one line of an archive."""
    schema = _of(Article)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "newscrawl record", **schema}


def _of(hint: Any) -> dict[str, Any]:
    if is_dataclass(hint) and isinstance(hint, type):
        return _object(hint)
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Literal:
        return {"enum": list(arguments)}
    if origin in (Union, types.UnionType):
        # What is absent is left out, so None never stands in a record.
        (only,) = (argument for argument in arguments if argument is not type(None))
        return _of(only)
    if origin is list:
        return {"type": "array", "items": _of(arguments[0])}
    if origin is dict:
        return {"type": "object", "additionalProperties": _of(arguments[1])}
    return {"type": _PLAIN[hint]} if hint in _PLAIN else {}


def _object(kind: type) -> dict[str, Any]:
    hints = get_type_hints(kind)
    schema: dict[str, Any] = {
        "type": "object",
        "properties": {
            f.name: {**_of(hints[f.name]), **_STRICTER.get(f"{kind.__name__}.{f.name}", {})}
            for f in written(kind)
        },
        "additionalProperties": False,
    }
    if required := _REQUIRED.get(kind.__name__):
        schema["required"] = list(required)
    return schema


def violations(value: Any, schema: Mapping[str, Any] | None = None, where: str = "record") -> Iterator[str]:
    """What is wrong with a value, a line each; nothing where it fits."""
    schema = record_schema() if schema is None else schema
    if "enum" in schema and value not in schema["enum"]:
        yield f"{where}: {value!r} is none of {', '.join(map(str, schema['enum']))}"
    kind = schema.get("type")
    if kind and not _is(value, kind):
        yield f"{where}: {type(value).__name__}, not {kind}"
    elif kind == "object":
        yield from _in_object(value, schema, where)
    elif kind == "array":
        for number, item in enumerate(value):
            yield from violations(item, schema["items"], f"{where}[{number}]")
    elif "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"{where}: {value!r} is not of the form it should be"
    elif "minimum" in schema and value < schema["minimum"]:
        yield f"{where}: {value} is less than {schema['minimum']}"


def _is(value: Any, kind: str) -> bool:
    return isinstance(value, _KINDS[kind]) and (kind == "boolean" or not isinstance(value, bool))


def _in_object(value: Mapping[str, Any], schema: Mapping[str, Any], where: str) -> Iterator[str]:
    yield from (f"{where}: no {name}" for name in schema.get("required", ()) if name not in value)
    properties, others = schema.get("properties", {}), schema["additionalProperties"]
    for name, item in value.items():
        inner = properties.get(name, others)
        if inner is False:
            yield f"{where}: {name} is no field of it"
        elif item in (None, "", [], {}) and not isinstance(item, bool):
            yield f"{where}.{name}: empty, where it should be left out"
        elif isinstance(inner, Mapping):
            yield from violations(item, inner, f"{where}.{name}")
