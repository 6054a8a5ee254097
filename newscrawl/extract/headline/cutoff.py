"""A heading that its page cuts off, with dots where a title that the page states goes on, and a text with a
trail behind it or before it."""

from __future__ import annotations

from newscrawl.extract.headline.news import after
from newscrawl.extract.headline.texts import Texts, Vote
from newscrawl.extract.markup.text import letters
from newscrawl.known.wordcount import count_words

DOTS = ("...", "…")
_TOLD, TRAIL = 12, " > "
"""Letters of a beginning that tells which title is meant, and what stands before each level of a trail."""
TRAILS = (TRAIL, " » ", " › ", " :: ", " / ")
"""What parts the levels of a trail that leads to what stands behind it."""
_LEVELS, _WORDS = 3, 4
"""Parts of a title that is a trail to its last, and words of that at least."""


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


def behind_trail(texts: Texts, best: list[Vote], title: str) -> list[Vote]:
    """`best`, or where they are for a trail ("Harbour Post > News > Bridge opens on Monday at noon"), or for
    what the title of a page begins with that is one, the votes for what it leads to: the longest part."""
    whole = title if {vote.part for vote in best} == {"first"} else best[0].text
    mark = next((mark for mark in TRAILS if mark in whole), "")
    *levels, last = whole.split(mark) if mark else [whole]
    words = count_words(last)
    if len(levels) + 1 < _LEVELS or words < _WORDS or words <= max(map(count_words, levels)):
        return best
    return texts.get(letters(last), best)


def _goes_on(text: str, head: str) -> bool:
    """Whether a text goes on behind the letters `head` with a word, and has an end."""
    return after(text, head).lstrip()[:1].isalnum() and not text.endswith(DOTS)
