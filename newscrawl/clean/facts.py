"""Facts: what the removed pieces and the text itself say of the story.

Removal takes credits and labels out of the body; here they become fields: who wrote it, where, when, under which topics.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from newscrawl.items import Disclaimer, Removed


@dataclass(slots=True)
class Facts:
    """What was found; `dates` maps "published" and "modified" to the label's text."""

    agency: str | None = None
    dateline: str | None = None
    dates: dict[str, str] = field(default_factory=dict)
    topics: list[str] = field(default_factory=list)
    premium: bool | None = None
    truncated: bool = False


def disclaimers_of(removed: list[Removed], states: list[dict[str, Any]]) -> list[Disclaimer]:
    """The disclaimers among the removed pieces, word for word."""
    return [
        Disclaimer(kind=str(state.get("disclaimer", "other")), text=piece.text.strip())
        for piece, state in zip(removed, states, strict=True)
        if piece.kind == "disclaimer"
    ]
