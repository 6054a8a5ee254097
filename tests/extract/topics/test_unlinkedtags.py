"""Tags that lead nowhere."""

import pytest

from tests.extract.topics.keywords import keywords

TEXT = "<h1>Bridge opens</h1><p>The bridge opens on Monday.</p>"


@pytest.mark.parametrize(
    "box",
    [
        "<div class='tagi'>Bridge, Harbour</div>",
        "<ul class='keyword'><li>Bridge</li><li>Harbour</li></ul>",
        "<p class='article-tags'><b>Bridge</b>, Harbour</p>",
    ],
)
def test_words_in_a_box_that_is_named_for_tags(box: str) -> None:
    assert keywords(body=f"<article>{TEXT}{box}</article>") == (["Bridge", "Harbour"], "selector")


@pytest.mark.parametrize(
    "box",
    [
        "<div class='tags'>Bridge</div>",
        "<div class='tags'>Bridge, which nobody has crossed for weeks, and harbour</div>",
        "<div class='tagi-box2'>Bridge, Harbour</div>",
        "<div class='tags'><p>Bridge, Harbour</p></div>",
    ],
)
def test_other_boxes_have_none(box: str) -> None:
    assert keywords(body=f"<article>{TEXT}{box}</article>") == ([], "")
