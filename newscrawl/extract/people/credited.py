"""Who is credited with an article, and where its page says so: the outcome of looking for its authors."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from newscrawl.extract.markup.text import letters
from newscrawl.items import Author
from newscrawl.known.agencies import agency_of

_PARTS = re.compile("[/–-]")
"""What parts an agency from its desk or from the outlet ("dpa/lno", "STT–HP")."""


class Credits(NamedTuple):
    """The authors, the source they come from, and which organisations other sources name in their place."""

    authors: list[Author]
    source: str
    others: Sequence[tuple[list[Author], str]] = ()

    def agency(self, site: set[str]) -> tuple[str | None, str]:
        """The first agency of all that are named, unless it is the outlet itself, and where it is named."""
        for authors, source in ((self.authors, self.source), *self.others):
            for author in authors:
                parts = () if " " in author.name else _PARTS.split(author.name)
                for name in (author.name, *parts):
                    if agency_of(name) and letters(author.name) not in site:
                        return name, source
        return None, ""
