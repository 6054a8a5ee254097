"""How many of a thing there are, as summaries and commands say it."""

from __future__ import annotations


def many(n: int, one: str) -> str:
    """ "1 article", "2,001 articles", "3 addresses"; `one` is what a single one is called."""
    plural = "es" if one.endswith("s") else "s"
    return f"{n:,} {one}{'' if n == 1 else plural}"
