"""The part of a record that says where it comes from: which page, when, by which road, on which terms."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal


@dataclass(slots=True, kw_only=True)
class Rights:
    """What the site said at crawl time about the use of its page, in its own words.

    `robots_txt` is the SHA-256 of the robots.txt that let us in (it is in the WARC), `meta_robots` and
    `x_robots_tag` the directives of page and headers, noai among them, `tdmrep_json` the SHA-256 of the file
    of the TDM Reservation Protocol with a rule for the page, `tdm_source` whose word `tdm_reservation` is.
    """

    robots_txt: str | None = None
    meta_robots: list[str] = field(default_factory=list)
    x_robots_tag: list[str] = field(default_factory=list)
    tdm_reservation: str | None = None
    tdm_policy: str | None = None
    tdm_source: Literal["tdmrep.json", "header", "meta"] | None = None
    tdmrep_json: str | None = None
    content_usage: str | None = None
    license: list[str] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class FurtherPage:
    """A page after the first of an article that is served in several."""

    url: str
    archived_at: str | None = None
    warc: dict[str, Any] | None = None


@dataclass(slots=True, kw_only=True)
class Provenance:
    """Where the record comes from. `via` is what the source that led to it knew (kind, url, title, ...).

    `archived_at` is the address of the copy in a web archive that was read in the place of the page. `cause`
    is "parser" where a revision comes from the same page read by newer code, "lost_page" where the page of
    the one before was lost and fetched again, and absent where the publisher made it.
    """

    crawled_at: str | None = None
    run: str | None = None
    via: dict[str, Any] | None = None
    http_status: int | None = None
    etag: str | None = None
    last_modified: str | None = None
    archived_at: str | None = None
    warc: dict[str, Any] | None = None
    further_pages: list[FurtherPage] = field(default_factory=list)
    rights: Rights | None = None
    extractor: str | None = None
    cause: Literal["parser", "lost_page"] | None = None
    sources: dict[str, str] = field(default_factory=dict)
