"""Names in the lines below a byline."""

import pytest

from tests.extract.people.test_authors import authors

BOTH = [("Anna Moss", "Person"), ("Peter Lund", "Person")]
TEXT = "<p>The ferry left the old quay before noon, and nobody was on board when it did so at last.</p>" * 3


@pytest.mark.parametrize(
    "byline",
    [
        "<p>By Anna Moss<br>and Peter Lund</p>",
        "<p>By Anna Moss<br>By Peter Lund</p>",
        "<p>By Anna Moss<br>Peter Lund<br>Staff Writers</p>",
        "<p><b>By Anna Moss</b><br><b>By Peter Lund</b></p>",
        "<p>Von Anna Moss<br>und Peter Lund</p>",
        "<p>Por Anna Moss<br>y Peter Lund</p>",
        "<p>By Anna Moss</p><p>and Peter Lund</p>",
        "<div>By Anna Moss</div><div>By Peter Lund</div>",
        "<p>Authors:<br>Anna Moss<br>Peter Lund</p>",
    ],
)
def test_each_writer_may_stand_in_a_line_of_their_own(byline: str) -> None:
    assert authors(f"{byline}{TEXT}") == (BOTH, "visible")
    assert authors(f"{TEXT * 20}{byline}")[0] == BOTH


@pytest.mark.parametrize(
    "below",
    [
        "<br>Staff Writer", "<br>Lindmoor", "<br>Mill Street", "<br>Photos by Peter Lund",
        "<br>Associated Press", "<br>Edited by Peter Lund", "</p><p>Reviewed by Peter Lund",
        "</p><p>Peter Lund", "</p><p>By the time he came", "</p><p>Photo by Peter Lund", "<br>5 May 2021",
    ],
)  # fmt: skip
def test_any_other_line_names_nobody(below: str) -> None:
    assert authors(f"<p>By Anna Moss{below}</p>{TEXT}")[0] == BOTH[:1]
