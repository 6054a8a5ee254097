"""Who wrote a dispatch by what its agency says below it ("AGERPRES/(A - autor: Ana Pop, editor: …)")."""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.extract.people.names.fullnames import is_full_name
from newscrawl.extract.people.names.names import split_names
from newscrawl.extract.people.words.openings import starts_byline
from newscrawl.items import Block
from newscrawl.known.staffed import staffed

_LAST = 4
"""Pieces of a text of which one may say so: below it stand sources and pictures."""


def filed_by(blocks: Sequence[Block], language: str) -> list[str]:
    """The full names behind the first label for who wrote."""
    for block in blocks[-_LAST:]:
        for label, names in staffed(block.text):
            if starts_byline(f"{label.capitalize()}: {names}"):
                return list(filter(is_full_name, split_names(names, language)))
    return []
