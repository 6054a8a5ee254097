"""Names of elements, many at once and those of one."""

import pytest

from newscrawl.extract.markup.names import BETWEEN, names_with, unnumbered


def test_names_that_have_a_stem_are_found_whole() -> None:
    text = BETWEEN.join(["pier-box", "ferry", "pier", "quay"])
    assert names_with(["pier", "mill"], text) == {"pier-box", "pier"}


@pytest.mark.parametrize(
    ("names", "left"),
    [("post post-4811 pier", ["post", "pier"]), ("pier quay", ["pier", "quay"]), ("h2", []), ("", [])],
)
def test_a_name_with_a_number_counts_what_is_alike(names: str, left: list[str]) -> None:
    assert unnumbered(names) == left
