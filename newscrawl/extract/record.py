"""The road through a page: parse it once, ask every reader, put the record together.

A layout's facts come first, the generic readers after them, and `provenance.sources` says for each field
which it was. Reading never raises for what a page holds: what cannot be read is not in the record.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from newscrawl.clean import clean_article, default_rules
from newscrawl.extract.body.body import Body, read_body
from newscrawl.extract.body.boldheads import call_text
from newscrawl.extract.body.model import load_model
from newscrawl.extract.canonical import placed_by_canonical
from newscrawl.extract.corrections import read_corrections
from newscrawl.extract.data.scriptdata import script_data
from newscrawl.extract.data.scriptnode import story_nodes
from newscrawl.extract.fields import LayoutFacts, Story
from newscrawl.extract.fill_access import read_access
from newscrawl.extract.fill_dates import fill_dates
from newscrawl.extract.fill_people import fill_people
from newscrawl.extract.fill_titles import fill_pictures, fill_place, fill_titles
from newscrawl.extract.headline.choice import headline_weights
from newscrawl.extract.headline.headline import read_headline
from newscrawl.extract.headline.titles import site_names
from newscrawl.extract.kind.cleanedaway import nothing_left
from newscrawl.extract.kind.kind import article_type, why_no_article
from newscrawl.extract.layout import Layout, choose_layout
from newscrawl.extract.markup.addresses import address_key
from newscrawl.extract.markup.source.rewritten import as_copied
from newscrawl.extract.markup.source.snapshots import as_kept, kept_copy
from newscrawl.extract.nodes.nodes import article_nodes
from newscrawl.extract.page import Page
from newscrawl.extract.quality import flag
from newscrawl.gcpause import gc_paused
from newscrawl.items import Article
from newscrawl.known.boundless import BOUNDLESS, is_boundless
from newscrawl.known.mementos import copies_at

_READY = (load_model().keeps, headline_weights(), default_rules().index(None))
"""What every page needs is loaded with this module, so that the first page takes as long as the others."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a page is: its article, or the reason why it is none."""

    article: Article | None
    reason: str | None = None


def extract(
    html: bytes,
    url: str,
    *,
    encoding: str | None = None,
    outlet: str | None = None,
    layouts: Sequence[Layout] = (),
    time_zone: str | None = None,
    now: dt.datetime | None = None,
) -> Article | None:
    """The article on a page, cleaned; None where the page is no article (`read` says why).

    Raises nothing on any bytes, a TypeError where it is given anything else, and a ValueError for a `now`
    without a zone and a `time_zone` that is none.

    `url` is where the page came from, "" where nobody knows; `encoding` the charset known from outside, such
    as an HTTP header's; `outlet` the id whose cleaning rules apply; `layouts` the outlet's templates, tried
    before the generic way; `time_zone` (IANA) the zone of times that state none; `now` the moment the page
    was served, for telling dates that lie ahead of it (with a zone; the present moment where it is None).

    Where `url` is that of a copy in a web archive, the article is that of the page that was copied, which was
    served when the copy was taken.
    """
    if time_zone is not None:
        _check_zone(time_zone)
    with gc_paused():
        article = _read(html, url, encoding, layouts, time_zone, now).article
        if article is not None:
            clean_article(article, outlet)
    return None if article is None or nothing_left(article) else article


def read(
    html: bytes,
    url: str,
    *,
    encoding: str | None = None,
    layouts: Sequence[Layout] = (),
    time_zone: str | None = None,
    now: dt.datetime | None = None,
) -> Reading:
    """The page before cleaning: every block of its body, and the reason where it is no article.

    Takes what `extract` does; a `time_zone` that is none is taken for not known.
    """
    with gc_paused():
        return _read(html, url, encoding, layouts, time_zone, now)


def _read(
    html: bytes,
    url: str,
    encoding: str | None,
    layouts: Sequence[Layout],
    time_zone: str | None,
    now: dt.datetime | None,
) -> Reading:
    _check(html, url, encoding, now)
    if is_boundless(html):
        return Reading(None, BOUNDLESS)
    archived_at = None
    for copy in copies_at(url):
        archived_at = archived_at or copy.address
        html, url, now = as_copied(html, copy), copy.url, copy.until(now)
    if archived_at is None and (kept := kept_copy(html)):
        archived_at, html, url, now = kept.address, as_kept(html, kept), kept.url, kept.until(now)
    with Page(html, url, encoding) as page:
        reading = _read_page(page, layouts, time_zone, now)
    if reading.article is not None:
        reading.article.provenance.archived_at = archived_at
    return reading


def _check(html: bytes, url: str, encoding: str | None, now: dt.datetime | None) -> None:
    """Raise what `extract` says for arguments of other kinds: deep in a page nobody could tell which."""
    if isinstance(html, str):
        raise TypeError("html: the bytes of a page, not text; encode it, and name its encoding")
    if not isinstance(html, (bytes, bytearray)):
        raise TypeError(f"html: the bytes of a page, not {type(html).__name__}")
    if not isinstance(url, str):
        raise TypeError(f'url: a str, not {type(url).__name__}; "" where nobody knows it')
    if encoding is not None and not isinstance(encoding, str):
        raise TypeError(f"encoding: the name of a charset, or None, not {type(encoding).__name__}")
    if now is not None and now.utcoffset() is None:
        raise ValueError("now: a moment with a zone, such as datetime.now(UTC)")


def _check_zone(name: str) -> None:
    try:
        ZoneInfo(name)
    except (OSError, ValueError, ZoneInfoNotFoundError) as error:
        raise ValueError(f"time_zone: no zone {name!r} here; write it like Asia/Kolkata") from error


def _read_page(
    page: Page, layouts: Sequence[Layout], time_zone: str | None, now: dt.datetime | None
) -> Reading:
    layout = choose_layout(page.tree, layouts)
    facts = LayoutFacts(page, layout)
    canonical = placed_by_canonical(page)
    nodes = article_nodes(page, {address_key(page.url), address_key(canonical or "")} - {""})
    site = site_names(page)
    headline = read_headline(page, nodes, site)
    named, _ = facts.value("headline")
    body = read_body(page, headline=named or headline.text, layout=layout)
    if reason := why_no_article(page, nodes, body.words, named or headline.text, body.blocks):
        return Reading(None, reason)
    drawn = body.source == "script" and not nodes
    if drawn:
        nodes = story_nodes(script_data(page.source), named or headline.text or "")
    article = _article_of(page, body, layout, canonical)
    story = Story(page, nodes, headline, facts, site)
    fill_titles(article, story)
    call_text(article.blocks, article.description)
    fill_place(article, story)
    page.language, page.section = article.in_language or "", article.article_section or ""
    fill_dates(article, story, time_zone, now or dt.datetime.now(dt.UTC))
    fill_people(article, story)
    fill_pictures(article, story, body.root)
    article.type = article_type(page, nodes, page.section, headline.element, article.headline or "")
    flag(article, page, layouts, layout, is_stated=bool(nodes))
    if drawn:
        _call_script(article.provenance.sources)
    return Reading(article)


def _call_script(sources: dict[str, str]) -> None:
    """Say of what was read as JSON-LD that a script has it, on a page whose nodes were made of its data."""
    sources.update((field, "script") for field in [field for field in sources if sources[field] == "json-ld"])


def _article_of(page: Page, body: Body, layout: Layout | None, canonical: str | None) -> Article:
    """An article with what its body gives, to which the other readers add."""
    article = Article(url=page.url, canonical_url=canonical, blocks=body.blocks, word_count=body.words)
    article.article_body = "\n\n".join([block.text for block in body.blocks])
    article.corrections = read_corrections(body.blocks)
    article.disclaimers = body.stated
    article.access = read_access(page, body, layout)
    article.provenance.extractor = f"layout:{layout.name}" if layout else "generic"
    article.provenance.sources["article_body"] = body.source
    return article
