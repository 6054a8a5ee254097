"""One of a thing is not told as several."""

from __future__ import annotations

from newscrawl.amounts import many


def test_one_and_several() -> None:
    assert [many(n, "article") for n in (0, 1, 2, 2001)] == [
        "0 articles",
        "1 article",
        "2 articles",
        "2,001 articles",
    ]
    assert [many(n, "process") for n in (1, 2)] == ["1 process", "2 processes"]
