"""Days and moments of a command line."""

from __future__ import annotations

import argparse

import pytest

from newscrawl.console.archivecommand import moment


@pytest.mark.parametrize(
    ("text", "then"),
    [
        ("2026-11-23", "2026-11-23T23:59:59Z"),
        ("20261123", "2026-11-23T23:59:59Z"),
        ("2026-11-23T18:00:00Z", "2026-11-23T18:00:00Z"),
        ("2026-11-23T18:00+05:30", "2026-11-23T12:30:00Z"),
        ("2026-11-23 18:00", "2026-11-23T18:00:00Z"),
        ("2026-11-23t18:00", "2026-11-23T18:00:00Z"),
    ],
)
def test_a_day_means_its_end_and_a_moment_itself(text: str, then: str) -> None:
    assert moment(text) == then


@pytest.mark.parametrize("text", ["", "now", "2026-13-01", "0001-01-01T00:00+05:30"])
def test_what_is_none_is_told(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="is no moment; write"):
        moment(text)
