"""What is said of a place that nobody named."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from twisted.python.failure import Failure

from newscrawl.lean.parts import CalledBack
from newscrawl.spiders.undescribed.guessed import GuessingSpider


def test_of_a_place_that_was_not_asked_as_the_run_ends_nothing_is_said() -> None:
    spider: Any = SimpleNamespace()
    spider._is_over = lambda failure: GuessingSpider._is_over(spider, failure)
    assert [*GuessingSpider.guess_failed(spider, Failure(CalledBack()))] == []  # type: ignore[no-untyped-call] # Twisted
