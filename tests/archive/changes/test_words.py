"""Words as edits change them."""

from __future__ import annotations

import pytest

from newscrawl.archive.changes.words import is_slip


@pytest.mark.parametrize(
    ("before", "after", "slip"),
    [
        ("believes", "beleives", True),
        ("form", "from", True),
        ("Form", "FROM", True),
        ("for", "fro", False),
        ("there", "their", False),
        ("plant", "plain", False),
        ("plain", "plant", False),
        ("tree", "trees", True),
        ("united", "untied", True),
        ("minister", "ministres", True),
        ("minister", "ministries", False),
        ("angel", "bangel", False),
        ("coop", "co-op", False),
        ("co-op", "coop", False),
        ("cotton", "cott0n", False),
        ("राम", "राज", False),
    ],
)
def test_a_slip_of_the_pen(before: str, after: str, slip: bool) -> None:
    assert is_slip(before, after) is slip
