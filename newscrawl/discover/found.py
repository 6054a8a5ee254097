"""What a source said about an address: the value that travels from discovery into the record."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Literal

from newscrawl.known.legible import legible

Kind = Literal["section", "feed", "news-sitemap", "sitemap", "url"]

_TITLE_LENGTH = 1000
"""Letters that are kept of a title."""


@dataclass(slots=True, frozen=True, kw_only=True)
class Found:
    """An address that may be an article, with what its source knew of it.

    `source` is the address of the listing, feed or sitemap. `date_published` and `lastmod` are RFC 3339
    (see `newscrawl.discover.dates`), with the precision and the offset of the source. A `title` is made one
    line of some letters, and None where it has none.
    """

    url: str
    kind: Kind
    source: str | None = None
    section: str | None = None
    title: str | None = None
    date_published: str | None = None
    lastmod: str | None = None

    def __post_init__(self) -> None:
        if self.title is not None:
            plain = self.title if self.title.isprintable() else legible(self.title)
            object.__setattr__(self, "title", " ".join(plain.split())[:_TITLE_LENGTH] or None)

    def via(self) -> dict[str, str]:
        """What is known besides the address itself, for `provenance.via` of the record."""
        known = {f.name: getattr(self, f.name) for f in fields(self) if f.name != "url"}
        return {name: value for name, value in known.items() if value}


@dataclass(slots=True, frozen=True)
class Child:
    """A further source that a source names: a sitemap of an index, the next page of a listing; or, as a part
    of a page, what a script fills a box of it with.
    """

    url: str
    lastmod: str | None = None
    is_part: bool = False


@dataclass(slots=True)
class Reading:
    """What could be read of a source. `fault` is one line on what was wrong with it, if anything was; `older`
    is where a feed says that it goes on.
    """

    found: list[Found] = field(default_factory=list)
    children: list[Child] = field(default_factory=list)
    fault: str | None = None
    older: str | None = None
