"""What looks for pages that take the square of their length tells such pages, and no others."""

from __future__ import annotations

import math
import random

import pytest

from bench.repeated import SLOW, Trial, steep, trial

PAGE = b'<html><body><div class="story"><p class="lead">Rain fell all night.</p></div></body></html>'


def test_a_piece_of_the_page_is_put_in_at_a_tag() -> None:
    for seed in range(50):
        made = trial(PAGE, "https://example.org/", random.Random(seed))
        assert made
        assert made.piece.startswith(b"<")
        assert PAGE[made.at : made.at + 1] == b"<"
        assert made.repeated(3).count(made.piece) >= 3
        assert len(made.repeated(3)) == len(PAGE) + 3 * len(made.piece)


def test_a_page_without_tags_has_no_pieces() -> None:
    assert trial(b"Rain fell all night.", "https://example.org/", random.Random(1)) is None


@pytest.mark.parametrize(("power", "told"), [(1.0, False), (1.3, False), (2.0, True), (3.0, True)])
def test_what_takes_the_square_of_a_page_is_told(power: float, *, told: bool) -> None:
    made = Trial(PAGE, "https://example.org/", 12, b"<p>")
    first = len(made.repeated(made.times))

    def read(page: bytes, _url: str) -> float:
        return SLOW * math.pow(len(page) / first, power)

    assert bool(steep(made, read)) is told


def test_what_is_read_at_once_is_not_told_however_it_grows() -> None:
    made = Trial(PAGE, "https://example.org/", 12, b"<p>")
    assert not steep(made, lambda page, _: (len(page) / 10**7) ** 2)
