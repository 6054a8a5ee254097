"""A heading that its page cuts off."""

import pytest

from tests.extract.headline.test_called import HEADLINE, TEXT, headline


def test_a_heading_that_ends_in_dots_gives_way_to_the_title_that_goes_on() -> None:
    assert headline(HEADLINE, f"<h1>{HEADLINE[:24]}...</h1>{TEXT}") == HEADLINE
    assert headline(f"{HEADLINE} - The Gazette", f"<h1>{HEADLINE[:24]}…</h1>{TEXT}") == HEADLINE


def test_a_heading_with_a_trail_behind_it_gives_way_to_the_heading_alone() -> None:
    body = f"<h1>{HEADLINE} > News of the town</h1><article><h2>{HEADLINE}</h2>{TEXT}</article>"
    assert headline(f"{HEADLINE} > News of the town | The Gazette", body) == HEADLINE
    compared = "<h1>Steel > wood</h1><h2>What it costs</h2>"
    assert headline("Steel > wood", compared + TEXT) == "Steel > wood"


def test_one_that_no_title_goes_on_with_stays() -> None:
    waiting = "And so the bridge closes..."
    assert headline(f"{waiting} - The Gazette", f"<h1>{waiting}</h1>{TEXT}") == waiting
    assert headline(HEADLINE, f"<h1>And so …</h1><p>And so it closes</p>{TEXT}") != "And so it closes"


@pytest.mark.parametrize("mark", [" > ", " » ", " › ", " :: ", " / "])
def test_a_title_that_is_a_trail_gives_way_to_what_it_leads_to(mark: str) -> None:
    trail = f"The Gazette{mark}News of Town{mark}{HEADLINE}"
    assert headline(trail, TEXT) == HEADLINE
    assert headline(trail, f"<h4>{HEADLINE}</h4>{TEXT}") == HEADLINE
    behind = f"{HEADLINE}{mark}News of Town{mark}The Gazette"
    assert headline(behind, TEXT) != "The Gazette"
    assert headline(f"The Gazette{mark}News", f"<h1>{HEADLINE}</h1>{TEXT}") == HEADLINE
