"""The type of each column follows that of the record's field."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

import pytest

from newscrawl.export.columntypes import duckdb_type


@dataclass
class Part:
    name: str
    at: int | None
    hidden: str = field(default="", metadata={"transient": True})


@pytest.mark.parametrize(
    ("hint", "kind"),
    [
        (str, "VARCHAR"),
        (str | None, "VARCHAR"),
        (int, "BIGINT"),
        (bool | None, "BOOLEAN"),
        (Literal["new", "updated"], "VARCHAR"),
        (list[str], "VARCHAR[]"),
        (list[Part], 'STRUCT("name" VARCHAR, "at" BIGINT)[]'),
        (dict[str, str], "MAP(VARCHAR, VARCHAR)"),
        (dict[str, Any] | None, "JSON"),
    ],
)
def test_a_field_and_its_column(hint: Any, kind: str) -> None:
    assert duckdb_type(hint) == kind
