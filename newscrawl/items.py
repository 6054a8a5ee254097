"""The record: an article and its parts, as slotted dataclasses.

Field names are schema.org's in snake_case and JSON keys stand in the order of declaration. `to_record`
turns an article into what is written. Where it comes from has its parts in `newscrawl.provenance`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from newscrawl.plain import TRANSIENT
from newscrawl.plain import to_record as to_record  # part of what this module offers, as are the next three
from newscrawl.provenance import FurtherPage as FurtherPage
from newscrawl.provenance import Provenance as Provenance
from newscrawl.provenance import Rights as Rights

BlockType = Literal["paragraph", "heading", "list_item", "quote", "table_row"]
Change = Literal["new", "updated", "corrected", "headline", "minor", "removed", "restored"]
Precision = Literal["second", "minute", "day"]
AccessLevel = Literal["free", "metered", "partial", "locked", "unknown"]
_SHORT = {"title": "headline", "published": "date_published", "body": "article_body", "topics": "keywords"}


@dataclass(slots=True, kw_only=True, frozen=True)
class Outlet:
    """Who published it. `country` is ISO 3166-1 alpha-2."""

    id: str
    name: str | None = None
    domain: str | None = None
    country: str | None = None


@dataclass(slots=True, kw_only=True)
class Author:
    """A person or an organisation the page names as author."""

    name: str
    url: str | None = None
    type: Literal["Person", "Organization"] = "Person"


@dataclass(slots=True, kw_only=True)
class Block:
    """One piece of the body, in page order.

    The transient fields are what extraction knew of it: the element's `tag`, its classes and ids up to the
    container (`css`, words joined by a blank) and the share of its text inside links (0..1).
    """

    type: BlockType = "paragraph"
    text: str
    tag: str = field(default="", metadata=TRANSIENT, repr=False)
    css: str = field(default="", metadata=TRANSIENT, repr=False)
    link_density: float = field(default=0.0, metadata=TRANSIENT, repr=False)


@dataclass(slots=True, kw_only=True)
class Image:
    """A picture of the article; the first is the main one."""

    url: str
    caption: str | None = None
    credit: str | None = None


@dataclass(slots=True, kw_only=True)
class Access:
    """What the page says and shows of who may read it. `evidence` lists what led to it."""

    is_accessible_for_free: bool | None = None
    level: AccessLevel = "unknown"
    truncated: bool = False
    evidence: list[str] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class Disclaimer:
    """A statement about the story, taken from the body and kept word for word."""

    kind: str
    text: str


@dataclass(slots=True, kw_only=True)
class Correction:
    """What the outlet says it corrected."""

    kind: str
    text: str


@dataclass(slots=True, kw_only=True)
class Removed:
    """A piece that cleaning took; `at` is its offset, in characters, in the page's text (`clean.restore`)."""

    rule: str
    kind: str
    text: str
    at: int


@dataclass(slots=True, kw_only=True)
class Article:
    """One revision of one article: a line of the archive. `next_page` is where it may go on; `cut` says that
    the end of its page is missing.

    `extract` fills what the page gives, `clean` takes from `blocks`, the archive adds identity and revision.
    """

    id: str = ""
    revision: int | None = None
    change: Change | None = None
    url: str = ""
    canonical_url: str | None = None
    outlet: Outlet | None = None
    type: str = "NewsArticle"
    headline: str | None = None
    alternative_headline: str | None = None
    description: str | None = None
    authors: list[Author] = field(default_factory=list)
    date_published: str | None = None
    date_modified: str | None = None
    date_precision: Precision | None = None
    date_raw: str | None = None
    article_section: str | None = None
    breadcrumbs: list[str] = field(default_factory=list)
    keywords: list[str] = field(default_factory=list)
    in_language: str | None = None
    article_body: str = ""
    blocks: list[Block] = field(default_factory=list)
    word_count: int | None = None
    images: list[Image] = field(default_factory=list)
    access: Access = field(default_factory=Access)
    agency: str | None = None
    dateline: str | None = None
    disclaimers: list[Disclaimer] = field(default_factory=list)
    corrections: list[Correction] = field(default_factory=list)
    removed: list[Removed] = field(default_factory=list)
    content_hash: str | None = None
    provenance: Provenance = field(default_factory=Provenance)
    quality: list[str] = field(default_factory=list)
    next_page: str | None = field(default=None, metadata=TRANSIENT)
    cut: bool = field(default=False, metadata=TRANSIENT)

    def get(self, name: str, default: Any = None) -> Any:
        """One field by name, under the short names public benchmarks use as well: title, published, body,
        topics, and authors as plain names."""
        if name == "authors":
            return [author.name for author in self.authors]
        return getattr(self, _SHORT.get(name, name), default)
