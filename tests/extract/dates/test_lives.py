"""The days of somebody's birth and death."""

import pytest

from tests.extract.dated import LONG, dates, published


@pytest.mark.parametrize(
    "lives",
    [
        "<p>May 3, 1931 - June 9, 2022</p>",
        "<div><span>May 3, 1931</span><span>June 9, 2022</span></div>",
        "<p>* 3. 5. 1931 – † 9. 6. 2022</p>",
    ],
)
def test_no_article_came_out_on_either(lives: str) -> None:
    assert published(dates(f"{lives}<p>June 14, 2022</p>{LONG}")) == ("2022-06-14", "visible")
    assert published(dates(f"{lives}{LONG}")) is None


def test_a_year_in_the_next_sentence_is_no_life() -> None:
    told = (
        "<p>The organ came back to the town in which it was sold in the spring of 1934, said its owner.</p>"
    )
    assert published(dates(f"<p>June 14, 2022</p>{told}{LONG}")) == ("2022-06-14", "visible")
    assert published(dates(f"<p>June 14, 2022</p><p>Updated in 2023</p>{LONG}")) is not None
