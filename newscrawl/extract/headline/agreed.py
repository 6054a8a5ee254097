"""The heading that is a title as well, where the learned choice took a lower one that no title has.

The model was learned on pages on which few headlines are links, and so passes over those of blogs, which lead
to the page itself. The first `<h1>` of a page may be the site's name, which old pages have as their title,
too; where that is the only one, the headline has a lower rank, and the site's slogan may stand above it.
"""

from __future__ import annotations

from newscrawl.extract.headline.choice import choose_headline
from newscrawl.extract.headline.texts import Texts, Vote, is_first_rank
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.page import Page
from newscrawl.extract.textstart import text_after
from newscrawl.known.wordcount import count_words

_INSIDE, _WORDS = 30, 3
"""Elements in a heading that are looked at, and words of a headline that a page may state alone."""


def agreed(page: Page, texts: Texts, best: list[Vote]) -> list[Vote]:
    """`best`; but where all of these are for headings of a lower rank, the votes for the one text that is a
    title and an `<h1>` behind the first one. Where the page's only `<h1>` is the site's name, any heading is
    enough that is a title as well."""
    if any(vote.element is None or vote.element.tag == "h1" for vote in best):
        return best
    both = [votes for votes in texts.values() if _is_stated(votes) and _is_further(page, votes)]
    if not both and len(page.by_tag["h1"]) == 1 and not any(map(is_first_rank, texts.values())):
        both = [votes for votes in texts.values() if _is_stated(votes) and _is_seen(votes)]
        both = both or _beside_name(page, texts)
    return both[0] if len(both) == 1 else best


def not_torn(texts: Texts, best: list[Vote]) -> list[Vote]:
    """`best`, or where these are for no more than a piece of the page's title, the votes for the text that a
    heading shows and the title has, and which begins or ends with it: its own dash is no seam."""
    if not best or any(not vote.part or vote.element is not None for vote in best):
        return best
    own = letters(best[0].text)
    whole = (
        votes
        for key, votes in texts.items()
        if key != own and (key.startswith(own) or key.endswith(own)) and _is_seen(votes)
    )
    return next(filter(_is_stated, whole), best)


def above_text(page: Page, texts: Texts, best: list[Vote]) -> list[Vote]:
    """`best`, or where these are for a heading below the beginning of the text that nothing states, the votes
    for the likeliest text that is stated, or stands above: such a heading is that of a chapter, or of other
    stories."""
    body = next(iter(page.by_tag["body"]), page.tree)
    start = text_after(page, body.place)
    if start == body.place or not _are_below(best, start):
        return best
    others = {key: votes for key, votes in texts.items() if not _are_below(votes, start)}
    told = any(count_words(votes[0].text) >= _WORDS for votes in others.values() if _is_stated(votes))
    return choose_headline(page, others) if told else best


def _are_below(votes: list[Vote], start: int) -> bool:
    """Whether all votes are for headings behind a place."""
    return all(vote.element is not None and vote.element.place > start for vote in votes)


def _beside_name(page: Page, texts: Texts) -> list[list[Vote]]:
    """The votes for the headings that are all of the title but the site's name, which the first one shows: a
    colon between both parts kickers as well, and so is no seam elsewhere."""
    name, title = letters(element_text(page.by_tag["h1"][0], _INSIDE)), letters(page.title)
    rests = {name + key: key for key in texts} | {key + name: key for key in texts} if name else {}
    key = rests.get(title)
    return [texts[key]] if key is not None and _is_seen(texts[key]) else []


def _is_further(page: Page, votes: list[Vote]) -> bool:
    further = page.by_tag["h1"][1:]
    return any(vote.element in further for vote in votes if vote.element is not None)


def _is_seen(votes: list[Vote]) -> bool:
    return any(vote.element is not None for vote in votes)


def _is_stated(votes: list[Vote]) -> bool:
    return any(vote.element is None for vote in votes)
