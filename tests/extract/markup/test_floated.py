"""Narrow boxes at the side of a text."""

import pytest

from newscrawl.extract.markup.floated import is_floated
from tests.extract.facts import page


@pytest.mark.parametrize(
    ("box", "floated"),
    [
        ("<table align=right><tr><td>x</td></tr></table>", True),
        ("<table align=LEFT width=150><tr><td>x</td></tr></table>", True),
        ("<table align=left width='40%'><tr><td>x</td></tr></table>", True),
        ("<table align=left width='100%'><tr><td>x</td></tr></table>", False),
        ("<table align=center width=150><tr><td>x</td></tr></table>", False),
        ("<table align=left width=600><tr><td>x</td></tr></table>", False),
        ("<table style='float:right;width:200px'><tr><td>x</td></tr></table>", True),
        ("<table style='border:0;max-width: 30%; float : left'><tr><td>x</td></tr></table>", True),
        ("<table style='float:none;width:200px'><tr><td>x</td></tr></table>", False),
        ("<table width=auto align=left><tr><td>x</td></tr></table>", False),
        ("<table><tr><td>x</td></tr></table>", False),
    ],
)
def test_a_narrow_box_at_the_side_is_floated(box: str, floated: bool) -> None:
    assert is_floated(page(box).by_tag["table"][0]) == floated
