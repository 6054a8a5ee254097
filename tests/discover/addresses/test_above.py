"""Where a page that was taken away leads to."""

from __future__ import annotations

import pytest

from newscrawl.discover.addresses.above import leads_up

STORY = "https://www.outlet.example/economy/india/a-story-7.html"


@pytest.mark.parametrize(
    ("target", "up"),
    [
        ("https://www.outlet.example/", True),
        ("https://outlet.example", True),
        ("https://www.outlet.example/economy/", True),
        ("https://www.outlet.example/economy/india", True),
        ("https://www.outlet.example/econ", False),
        ("https://www.outlet.example/login?next=/economy/india/a-story-7.html", False),
        ("https://login.outlet.example/", False),
        ("https://elsewhere.example/", False),
    ],
)
def test_leads_up(target: str, up: bool) -> None:
    assert leads_up(STORY, target) is up
