"""Links to the pages of those who write, and other links."""

import pytest

from newscrawl.extract.profiles import is_profile
from tests.extract.facts import page


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ('<a href="/authors/ada-moss">x</a>', True),
        ('<a rel="author" href="/p/7">x</a>', True),
        ('<a href="/staff/ada">x</a>', True),
        ('<a href="/photographers/by/ada">x</a>', False),
        ('<a href="/topics/authors/">x</a>', False),
        ('<a href="/journalistic-rules">x</a>', False),
        ("<a>x</a>", False),
    ],
)
def test_the_page_of_who_writes(link: str, expected: bool) -> None:
    assert is_profile(page(link).by_tag["a"][0]) is expected
