"""A heading that its page cuts off, with dots where a title that the page states goes on, and one with a
trail behind it."""

from __future__ import annotations

from newscrawl.extract.headline.news import after
from newscrawl.extract.headline.texts import Texts, Vote
from newscrawl.extract.markup.text import letters

DOTS = ("...", "…")
_TOLD, TRAIL = 20, " > "
"""Letters of a beginning that tells which title is meant, and what stands before each level of a trail."""


def uncut(texts: Texts, best: list[Vote]) -> list[Vote]:
    """`best`, which are for a text that ends in dots, or the votes for the shortest that goes on with it."""
    own = letters(best[0].text)
    if len(own) < _TOLD:
        return best
    longer = [votes for key, votes in texts.items() if key.startswith(own) and key != own]
    told = [votes for votes in longer if _goes_on(votes[0].text, own)]
    return min(told, key=lambda votes: len(votes[0].text), default=best)


def before_trail(texts: Texts, best: list[Vote]) -> list[Vote]:
    """`best`, which are for a text with a trail behind it ("Bridge opens > News"), or the votes for a heading
    that has the text alone."""
    head = best[0].text.partition(TRAIL)[0]
    votes = texts.get(letters(head), ()) if " " in head else ()
    return [*votes] if any(vote.element is not None for vote in votes) else best


def _goes_on(text: str, head: str) -> bool:
    """Whether a text goes on behind the letters `head` with a word, and has an end."""
    return after(text, head).lstrip()[:1].isalnum() and not text.endswith(DOTS)
