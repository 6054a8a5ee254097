"""Whether a layout is out of date: the article goes on beside what the outlet's file names as its text.

A site that is rebuilt keeps the names of its boxes and puts other things into them: what held the whole
text holds its first paragraph, say, and an advert stands between that and the rest. No selector fails then,
and every new article ends where the advert begins. So where a page has far more text in paragraphs than the
layout takes, it is read like any other as well, and what was named is believed only if it is most of that.
"""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.extract.page import Page
from newscrawl.items import Block

_TIMES = 2
"""How many times as long as what was named a text is of which that is a part."""


def may_hold_more(page: Page, blocks: Sequence[Block]) -> bool:
    """Whether the page has so much text in paragraphs that these blocks may be a part of the article."""
    named = sum(len(block.text) for block in blocks)
    return sum(len(paragraph.text or "") for paragraph in page.by_tag["p"]) > _TIMES * named


def is_part(blocks: Sequence[Block], words: int, whole: Sequence[Block], of_whole: int) -> bool:
    """Whether some blocks, which have so many words, all stand among others, which have more than twice as
    many."""
    return of_whole > _TIMES * words and {block.text for block in blocks} <= {block.text for block in whole}
