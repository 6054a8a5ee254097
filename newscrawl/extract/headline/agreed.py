"""The heading that is a title as well, where the learned choice took a lower one that no title has.

The model was learned on pages on which few headlines are links, and so passes over those of blogs, which lead
to the page itself. The first `<h1>` of a page may be the site's name, which old pages have as their title,
too; where that is the only one, the headline has a lower rank, and the site's slogan may stand above it.
"""

from __future__ import annotations

from newscrawl.extract.headline.texts import Texts, Vote, is_first_rank
from newscrawl.extract.page import Page


def agreed(page: Page, texts: Texts, best: list[Vote]) -> list[Vote]:
    """`best`; but where all of these are for headings of a lower rank, the votes for the one text that is a
    title and an `<h1>` behind the first one. Where the page's only `<h1>` is the site's name, any heading is
    enough that is a title as well."""
    if any(vote.element is None or vote.element.tag == "h1" for vote in best):
        return best
    both = [votes for votes in texts.values() if _is_stated(votes) and _is_further(page, votes)]
    if not both and len(page.by_tag["h1"]) == 1 and not any(map(is_first_rank, texts.values())):
        both = [votes for votes in texts.values() if _is_stated(votes) and _is_seen(votes)]
    return both[0] if len(both) == 1 else best


def _is_further(page: Page, votes: list[Vote]) -> bool:
    further = page.by_tag["h1"][1:]
    return any(vote.element in further for vote in votes if vote.element is not None)


def _is_seen(votes: list[Vote]) -> bool:
    return any(vote.element is not None for vote in votes)


def _is_stated(votes: list[Vote]) -> bool:
    return any(vote.element is None for vote in votes)
