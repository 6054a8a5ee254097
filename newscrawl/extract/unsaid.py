"""What a page that calls itself nothing shows of itself: that it lists others, by its address; that it tells
nothing, by its text.

Both are weak signs. An article may lie in a category's folder, and a caption may be all of a story: others
must agree, and what tells a day or a writer is never asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.body.look import ends_sentence
from newscrawl.items import Block
from newscrawl.listnames import ARCHIVES, RESEARCH_TOO, SEARCHES, SHELVES
from newscrawl.wordcount import count_words

_SENTENCE, _TOLD = 10, 15
"""Words of a sentence that tells something, and of a text that does without an end: not all have one."""
_NAMED = "|".join(sorted(SHELVES | ARCHIVES | SEARCHES | RESEARCH_TOO))
_LISTING = re.compile(rf"[/?&](?<!://)(?:{_NAMED})(?:[/?=.]|$)|[?&][qs]=", re.IGNORECASE)
"""Such a name anywhere but at the beginning of a host."""


def is_listing(url: str) -> bool:
    """Whether an address may be that of a search, or of all stories with a tag or by an author."""
    return _LISTING.search(url) is not None


def tell_nothing(blocks: Sequence[Block]) -> bool:
    """Whether no text is a sentence of some words: labels of forms are none, nor that a cart is empty."""
    return bool(blocks) and not any(map(_tells, blocks))


def _tells(block: Block) -> bool:
    words = count_words(block.text)
    return words >= _TOLD or (words >= _SENTENCE and ends_sentence(block.text))
