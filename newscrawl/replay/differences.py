"""What differs between two records of one article, field by field, and how to show it in a line."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import takewhile
from typing import Any, Literal

By = Literal["parser", "publisher"]
"""Whose doing a difference is: the same page read by other code, or another page."""

_NOT_OF_THE_PAGE = frozenset({"id", "revision", "change", "url", "content_hash", "provenance"})
_FOLLOWS_THE_BODY = frozenset({"blocks", "word_count"})
_SHOWN = 60
_BEFORE = 15


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that differs; a value that is absent is None."""

    field: str
    before: Any
    after: Any


def differences(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Difference]:
    """The fields of the page that differ between two records, in the order of the newer one."""
    same_body = old.get("article_body") == new.get("article_body")
    for name in dict.fromkeys([*new, *old]):
        if name in _NOT_OF_THE_PAGE or (name in _FOLLOWS_THE_BODY and not same_body):
            continue
        if old.get(name) != new.get(name):
            yield Difference(name, old.get(name), new.get(name))


def shown(difference: Difference) -> str:
    """A difference in a line: both values from a little before the place where they part."""
    before, after = _text(difference.before), _text(difference.after)
    common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(before, after, strict=False)))
    start = max(0, common - _BEFORE) if max(len(before), len(after)) > _SHOWN else 0
    return f"{difference.field}: {_cut(before, start)} -> {_cut(after, start)}"


def _text(value: Any) -> str:
    return "absent" if value is None else json.dumps(value, ensure_ascii=False)


def _cut(text: str, start: int) -> str:
    end = start + _SHOWN
    return ("…" if start else "") + text[start:end] + ("…" if len(text) > end else "")
