"""What stands after the label of a byline."""

import pytest

from newscrawl.extract.page import Page
from newscrawl.extract.people.labelled import labelled


def said(html: str) -> str:
    page = Page(f"<html><body><div>{html}</div></body></html>".encode())
    return labelled(next(page.tree.iter("b")))


@pytest.mark.parametrize(
    ("html", "names"),
    [
        ("<b>By:</b> Ann Lee, Ben Ox<i>today</i>", "Ann Lee, Ben Ox"),
        ("<b>By: <i>Ann Lee</i></b>", "Ann Lee"),
        ("<b>By: <a>Ann Lee</a><a>Ben Ox</a></b>", "Ann Lee, Ben Ox"),
        ("<b>By:</b><i>Ann Lee</i>", "Ann Lee"),
        ("<div><b>By:</b></div><p>Ann Lee</p>", "Ann Lee"),
        (
            "<div><b>Authors:</b></div><ul><li><a>Ann Lee</a></li> <li>Ben Ox</li><li></li></ul>",
            "Ann Lee, Ben Ox",
        ),
        ("<b>By:</b><ul><li>Ann Lee</li></ul>", "Ann Lee"),
        (
            "<b>By:</b> <a>Ann Lee</a> , \n <a>Ben Ox</a> and <a>Cy Moor</a> <a>Follow</a>",
            "Ann Lee, Ben Ox, Cy Moor",
        ),
        ("<b>By:</b> <a>Ann Lee</a> of <a>The Post</a>", "Ann Lee"),
        ("<b>By:</b> <a>Ann Lee</a>, <i>Ben Ox</i>", "Ann Lee"),
        ("<b>By:</b>", ""),
    ],
)
def test_a_label_stands_before_a_name_or_several(html: str, names: str) -> None:
    assert said(html) == names
