"""What cleaning gives back, and how kept and removed text make the page's text again.

Everything that cleaning takes is a piece with its place in the page's text, so the page can always be put
together again and a reader can check every decision.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from newscrawl.items import Block, Disclaimer, Removed

KINDS = (
    "subscription",
    "newsletter",
    "disclaimer",
    "related",
    "share",
    "ad",
    "nav",
    "caption",
    "byline",
    "dateline_meta",
    "topics",
    "ui",
    "popup",
)
"""What a removed piece can be."""


@dataclass(slots=True, kw_only=True)
class Cleaned:
    """A text without what is not the article, what was taken, and the facts found on the way.

    `dates` maps `published` and `modified` to the dates that labels gave, as in the record (RFC 3339).
    `premium` is True where a paywall says so, else None; `truncated` where the text evidently breaks off.
    """

    text: str
    removed: list[Removed] = field(default_factory=list)
    disclaimers: list[Disclaimer] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    agency: str | None = None
    dateline: str | None = None
    dates: dict[str, str] = field(default_factory=dict)
    topics: list[str] = field(default_factory=list)
    premium: bool | None = None
    truncated: bool = False

    @property
    def date_published(self) -> str | None:
        """The date a label such as "First Published" gave."""
        return self.dates.get("published")

    @property
    def date_modified(self) -> str | None:
        """The date a label such as "Last Updated" gave."""
        return self.dates.get("modified")


def restore(kept: str, removed: Sequence[Removed]) -> str:
    """The page's text again, from what was kept and what was removed.

    `removed` may come in any order; `at` counts characters in the page's text.
    """
    parts: list[str] = []
    length = used = 0
    for piece in sorted(removed, key=lambda piece: piece.at):
        between = kept[used : used + piece.at - length]
        parts += (between, piece.text)
        used += len(between)
        length = piece.at + len(piece.text)
    return "".join(parts) + kept[used:]
