"""A rule: what it looks for, where that may stand, what must stand beside it, and what it becomes; a mark
of it in a text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields
from functools import lru_cache
from typing import Any, NamedTuple

from newscrawl.clean.phrases.phrase import Phrase

KINDS = (
    "subscription", "newsletter", "disclaimer", "related", "share", "ad", "nav", "caption", "byline",
    "dateline_meta", "topics", "ui", "popup",
)  # fmt: skip
OFFERS = frozenset({"subscription", "newsletter"})
"""Kinds of what is sold in several lines and sentences."""
PARAGRAPH = "paragraph"
"""What a line may stand beside that stands between paragraphs."""
LABEL = "label"
"""Where a line without a stop stands."""
PLACES = ("line", LABEL, "sentence", "start", "end", "inside")
STRENGTHS = ("alone", "together")
TAKES = ("nothing", "list", "next", "person", "fields", "line", "before", "tail")
WHERE = ("anywhere", "head", "tail")
BECOMES = ("agency", "disclaimer", "premium", "truncated")


LONGEST_SAYING = 180
"""Characters of a line that is known by what it says."""


class Saying(NamedTuple):
    """What a line says in one language: a word of each set of `words`, by the first of which it is looked up,
    and none of `told`."""

    words: tuple[frozenset[str], ...]
    told: frozenset[str]


@lru_cache(maxsize=256)
def _spoken(says: tuple[Saying, ...]) -> frozenset[str]:
    return frozenset().union(*(saying.words[0] for saying in says))


@dataclass(slots=True, frozen=True, eq=False)
class Rule:
    """One rule. See docs/cleaning.md for what the fields mean; a decision without a file has no phrases."""

    name: str
    kind: str
    place: str = "sentence"
    strength: str = "alone"
    takes: str = "nothing"
    where: str = "anywhere"
    beside: frozenset[str] = frozenset()
    until: tuple[Phrase, ...] = ()
    becomes: Mapping[str, Any] = field(default_factory=dict)
    outlet: str | None = None
    phrases: tuple[Phrase, ...] = ()
    says: tuple[Saying, ...] = ()
    hit: tuple[str, ...] = ()
    miss: tuple[str, ...] = ()

    @property
    def spoken(self) -> frozenset[str]:
        """The words of which a line has one that says what the rule asks for."""
        return _spoken(self.says)


DEFAULTS = {known.name: known.default for known in fields(Rule) if known.default is not MISSING}
"""What the fields of a rule are that its file does not name."""


class Mark(NamedTuple):
    """A place in the folded text where a rule's phrase stands as the rule allows."""

    start: int
    end: int
    rule: Rule


def known_by(how: str, name: str, kind: str, **more: Any) -> Rule:
    """The rule that `removed` names where no file states one: `how` a line is known, and as what."""
    return Rule(name=f"{how}-{name}", kind=kind, place="line", **more)
