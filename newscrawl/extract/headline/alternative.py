"""Which of the texts that lost is another headline of the article.

Publishers write one for the page, one for search engines and one for those who share it. What says the same
with a section or the site's name beside it, or is the same cut short, tells nothing more; what leads away is
another story's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.headline.texts import FIRST_HEADING, Vote
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, letters

_LONGEST = 200
"""Letters from which a text is a summary."""
_INSIDE = 30
_KICKER = 3
"""Words more than the headline that a text has which says it with a kicker; fewer are a section's name."""
_CUT = ("...", "…")
SLUG = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)+")
"""A name that only the publishing system goes by."""


def is_alternative(votes: Sequence[Vote], chosen: str) -> bool:
    """Whether the text of some `votes` is another headline than the one that was `chosen`: one stated of the
    page, or its first heading.

    What is only shown further on is another article's, or the page's own words ("Related").
    """
    text = votes[0].text
    key, own = letters(text), letters(chosen)
    if key.startswith(own) or own.startswith(key) or len(text) > _LONGEST:
        return False
    if own in key and text.count(" ") < chosen.count(" ") + _KICKER:
        return False
    if text.endswith(_CUT) or SLUG.fullmatch(text):
        return False
    if any(vote.source != "visible" for vote in votes):
        return votes[0].weight >= 1
    return any(
        vote.weight > FIRST_HEADING and vote.text.count(" ") > 1 and not _leads_away(vote.element)
        for vote in votes
    )


def _leads_away(heading: Element | None) -> bool:
    """Whether all that a heading says is a link."""
    if heading is None:
        return False
    if heading.parent is not None and heading.parent.tag == "a":
        return True
    link, own = next(heading.iter("a"), None), letters(element_text(heading, _INSIDE))
    return link is not None and letters(element_text(link, _INSIDE)) == own
