"""Writes `record.md`, the record field by field.

Names, order and types are read from `newscrawl.items`, examples come from one invented article that has every
field, and a test holds the page to both: `python -m docs.record` writes it anew.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from docs.record_example import EXAMPLE
from docs.record_words import FLAGS, MEANING
from newscrawl.items import to_record
from newscrawl.plain import written

PAGE = Path(__file__).with_name("record.md")

HEAD = """\
# The record

Made by `python -m docs.record` from `newscrawl/items.py` and `provenance.py`; a test holds both together.

One line of a segment is one revision of one article: a JSON object in UTF-8, its keys in the order below.

- Names are [schema.org](https://schema.org/NewsArticle)'s in snake_case: SQL and pandas need no quoting.
- A field that is absent is left out, never written as `""`, `[]` or null. Only the fields marked *always* are
  in every record of an archive.
- Records of `scrapy extract` and `scrapy replay --warc PATH` are in no archive: they have no `run`, no
  `revision` and no `change`. Where a page does not say where it came from, they also lack `id` and `outlet`.
- Times are RFC 3339 with the publisher's own offset. With `date_precision` "day" they are a day. A time whose
  zone nobody knows has no offset, and the flag `no_time_zone`. Times of ours (`crawled_at`) are UTC. pandas
  reads such columns with `pandas.to_datetime(column, format="ISO8601", utc=True)`.
- Text is Unicode in the form NFC. Offsets count characters, not bytes.
- Fields may be added. A name that was released keeps its meaning.

"""

FLAGS_HEAD = """\
## Flags

Each flag in `quality` names a way in which the record may be wrong or not whole.

| Flag | What it says |
|---|---|
"""

FOOT = """\

## Putting the page's text back together

```python
from newscrawl.clean import restore
from newscrawl.items import Removed

page = restore(record["article_body"], [Removed(**piece) for piece in record.get("removed", [])])
```

## A whole record

This article is invented; it has every field.

```json
"""


def page() -> str:
    """The whole page."""
    parts = [HEAD]
    flags = "".join(f"| `{name}` | {meaning} |\n" for name, meaning in FLAGS.items())
    for cls, (title, about, _) in MEANING.items():
        parts.append(f"## {title}\n\n{about}\n\n| Field | Type | What it is | Example |\n|---|---|---|---|\n")
        parts += [f"| {' | '.join(cells)} |\n" for cells in _rows(cls)]
        parts.append("\n")
    example = json.dumps(to_record(EXAMPLE), ensure_ascii=False, indent=1)
    return "".join((*parts, FLAGS_HEAD, flags, FOOT, example, "\n```\n"))


def _rows(cls: type) -> Iterator[tuple[str, str, str, str]]:
    types = get_type_hints(cls)
    meanings = MEANING[cls][2]
    for f in written(cls):
        yield f"`{f.name}`", type_name(types[f.name]), meanings[f.name], _example(cls, f.name)


def type_name(kind: Any) -> str:
    """A type as people who read JSON say it."""
    origin, args = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return type_name(next(arg for arg in args if arg is not NoneType))
    if origin is Literal:
        return ", ".join(f"`{value}`" for value in args)
    if origin is list:
        return f"list of {type_name(args[0])}"
    if origin is dict or kind is dict:
        return "object"
    if isinstance(kind, type) and is_dataclass(kind):
        return f"[{kind.__name__}](#{kind.__name__.lower()})"
    return {str: "text", int: "number", bool: "true or false", float: "number"}[kind]


def _example(cls: type, name: str) -> str:
    """The field's value in the example; of a part of the record, and of long text, only the beginning."""
    for part in _parts(EXAMPLE):
        if isinstance(part, cls) and (value := to_record(getattr(part, name))) not in (None, "", [], {}):
            if isinstance(value, list) and value and isinstance(value[0], dict):
                return ""
            if isinstance(value, dict) and name not in ("warc", "via", "sources"):
                return ""
            text = json.dumps(value, ensure_ascii=False)
            return f"`{text if len(text) <= 60 else text[:58] + ' …'}`".replace("|", "\\|")
    return ""


def _parts(value: Any) -> Iterator[Any]:
    """A part of the record and all parts below it."""
    if isinstance(value, list):
        for item in value:
            yield from _parts(item)
    elif is_dataclass(value):
        yield value
        for f in fields(value):
            yield from _parts(getattr(value, f.name))


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
