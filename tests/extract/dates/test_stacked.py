"""A day whose number, month and year stand in an element each."""

import pytest

from tests.extract.dated import LONG, dates, published


@pytest.mark.parametrize(
    ("language", "leaf"),
    [
        ("en-GB", "<div><div>19</div><div>October</div><div>2010</div></div>"),
        ("de", "<p><b>19</b><br>Okt<br>2010</p>"),
        ("de", "<p><span>19</span>.<span>10</span>.<span>2010</span></p>"),
        ("fr", "<ul><li>19</li><li>oct</li><li>2010</li></ul>"),
        ("en", "<div><div><span>Oct</span><span>19</span></div><div>2010</div></div>"),
        ("pl", "<p>19 <span>października</span> 2010</p>"),
        ("en-GB", "<p><strong>19</strong> <em>Oct 2010</em></p>"),
    ],
)
def test_the_smallest_box_that_tells_a_date(language: str, leaf: str) -> None:
    assert published(dates(leaf + LONG.format(""), language=language)) == ("2010-10-19", "visible")


@pytest.mark.parametrize(
    "leaf",
    [
        "<p>On <b>19</b> October 2010 the ferry left the old quay at noon.</p>",
        "<table><tr><td>17</td><td>18</td><td>19</td><td>20</td><td>21</td></tr></table>",
        "<p><b>19</b> comments</p>",
        "<p><b>19</b><br>Oct</p>",
        "<p>Deadline:</p><p><b>19</b> Oct 2010</p>",
        "<aside class='comments'><p><b>19</b> Oct 2010</p></aside>",
    ],
)
def test_numbers_that_are_none_of_a_day_of_the_article(leaf: str) -> None:
    assert published(dates(leaf + LONG.format(""), language="en-GB")) is None
