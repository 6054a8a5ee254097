"""Which of the texts that lost is another headline of the article.

Publishers write one for the page, one for search engines and one for those who share it. What says the same
with a section or the site's name beside it, or is the same cut short, tells nothing more; what leads away is
another story's.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from newscrawl.extract.headline.texts import FIRST_HEADING, Vote
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, letters

_LONGEST = 200
"""Letters from which a text is a summary."""
_INSIDE = 30
_KICKER = 3
"""Words more than the headline that a text has which says it with a kicker; fewer are a section's name."""
_MARKS = frozenset("»›|·•–—->/")
"""What stands between the name of a section or site and a headline; behind a colon it may be a kicker."""
_NAME, _NAMED = 8, 2
"""Letters of a site's name with which no other words begin by accident, and words of a text behind it."""
_CUT = ("...", "…")
SLUG = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)+")
"""A name that only the publishing system goes by."""


def is_alternative(votes: Sequence[Vote], chosen: str, site: Collection[str] = ()) -> bool:
    """Whether the text of some `votes` is another headline than the one that was `chosen`: one stated of the
    page, or its first heading. `site` are the names the site goes by, as bare letters.

    What is only shown further on is another article's, or the page's own words ("Related").
    """
    text, stated = votes[0].text, [vote for vote in votes if vote.source != "visible"]
    heads = [vote for vote in votes if vote.weight > FIRST_HEADING and vote.text.count(" ") > 1]
    if votes[0].weight < 1 if stated else not heads:
        return False
    key, own = letters(text), letters(chosen)
    if key.startswith(own) or own.startswith(key) or len(text) > _LONGEST:
        return False
    if own in key and (_words(text) < _words(chosen) + _KICKER or _is_named(text, chosen, site)):
        return False
    if _words(text) <= 2 * _NAMED and any(len(name) >= _NAME and key.startswith(name) for name in site):
        return False
    if text.endswith(_CUT) or text[0] in _MARKS or SLUG.fullmatch(text):
        return False
    return bool(stated) or not all(_leads_away(vote.element) for vote in heads)


def _words(text: str) -> int:
    return sum(any(map(str.isalnum, word)) for word in text.split())


def _is_named(text: str, chosen: str, site: Collection[str]) -> bool:
    """Whether a text is the headline behind the name of a section or of the site."""
    before = text.removesuffix(chosen).rstrip() if text.endswith(chosen) else ""
    if before[-1:] in _MARKS:
        return bool(before)
    name = letters(before)
    return before.endswith(":") and any(len(known) >= _NAME and known in name for known in site)


def is_above(votes: Sequence[Vote], heading: Element | None) -> bool:
    """Whether some `votes` are a heading of the page that stands above another of its rank, and no more: that
    is the site's name."""
    if heading is None or any(vote.element is None for vote in votes):
        return False
    return all(
        vote.element.tag == heading.tag and vote.element.end <= heading.place
        for vote in votes
        if vote.element
    )


def _leads_away(heading: Element | None) -> bool:
    """Whether all that a heading says is a link."""
    if heading is None:
        return False
    if heading.parent is not None and heading.parent.tag == "a":
        return True
    link, own = next(heading.iter("a"), None), letters(element_text(heading, _INSIDE))
    return link is not None and letters(element_text(link, _INSIDE)) == own
