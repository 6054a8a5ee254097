"""A heading that its page cuts off, with dots where a title that the page states goes on."""

from __future__ import annotations

from newscrawl.extract.headline.news import after
from newscrawl.extract.headline.texts import Texts, Vote
from newscrawl.extract.markup.text import letters

_DOTS = ("...", "…")
_TOLD = 20
"""Letters of a beginning that tells which title is meant."""


def whole(texts: Texts, best: list[Vote]) -> list[Vote]:
    """`best`, or where these are for a text that ends in dots, the votes for the shortest that goes on with
    it."""
    if not best or not best[0].text.endswith(_DOTS):
        return best
    own = letters(best[0].text)
    if len(own) < _TOLD:
        return best
    longer = [votes for key, votes in texts.items() if key.startswith(own) and key != own]
    told = [votes for votes in longer if _goes_on(votes[0].text, own)]
    return min(told, key=lambda votes: len(votes[0].text), default=best)


def _goes_on(text: str, head: str) -> bool:
    """Whether a text goes on behind the letters `head` with a word, and has an end."""
    return after(text, head).lstrip()[:1].isalnum() and not text.endswith(_DOTS)
