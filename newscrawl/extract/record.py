"""The road through a page: parse it once, ask every reader, put the record together.

A layout's facts come first, the generic readers after them, and `provenance.sources` says for each field
which it was. Reading never raises for what a page holds: what cannot be read is not in the record.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from lxml.html import HtmlElement

from newscrawl.agencies import agency_of
from newscrawl.clean import clean_article
from newscrawl.extract.access import read_access
from newscrawl.extract.authors import read_authors
from newscrawl.extract.body import read_body
from newscrawl.extract.corrections import read_corrections
from newscrawl.extract.datemarks import Stated
from newscrawl.extract.dates import When, parse
from newscrawl.extract.fields import Facts
from newscrawl.extract.headline import Headline, read_headline
from newscrawl.extract.images import captioned, read_images
from newscrawl.extract.jsonld import Node
from newscrawl.extract.keywords import read_keywords
from newscrawl.extract.kind import article_type, why_no_article
from newscrawl.extract.language import checked, read_language
from newscrawl.extract.layout import Layout, choose_layout
from newscrawl.extract.namekinds import is_organisation
from newscrawl.extract.names import split_names
from newscrawl.extract.nodes import address_key, article_nodes, first
from newscrawl.extract.page import Page
from newscrawl.extract.published import Dates, read_dates
from newscrawl.extract.section import read_breadcrumbs, read_section
from newscrawl.extract.text import fold, letters, plain
from newscrawl.extract.titles import site_names
from newscrawl.items import Article, Author
from newscrawl.uncollected import uncollected

_HEAD_BLOCKS, _PLACE_WORDS = 4, 3
_SHORT_BODY = 50
"""Words under which a body is flagged for a person to look at."""


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
    """The article on a page, cleaned; None where the page is no article. Raises nothing on any bytes.

    `encoding` is the charset known from outside, such as an HTTP header's; `outlet` the id whose cleaning
    rules apply; `layouts` the outlet's templates, tried before the generic way; `time_zone` (IANA) the zone
    of times that state none; `now` the moment the page was served, for telling dates that lie ahead of it
    (with a zone; the present moment where it is None).
    """
    with uncollected():
        article = _read(html, url, encoding, layouts, time_zone, now).article
        if article is not None:
            clean_article(article, outlet)
    return article


def read(
    html: bytes,
    url: str,
    *,
    encoding: str | None = None,
    layouts: Sequence[Layout] = (),
    time_zone: str | None = None,
    now: dt.datetime | None = None,
) -> Reading:
    """The page before cleaning: every block of its body, and the reason where it is no article."""
    with uncollected():
        return _read(html, url, encoding, layouts, time_zone, now)


def _read(
    html: bytes,
    url: str,
    encoding: str | None,
    layouts: Sequence[Layout],
    time_zone: str | None,
    now: dt.datetime | None,
) -> Reading:
    page = Page(html, url, encoding)
    layout = choose_layout(page.tree, layouts)
    facts = Facts(page, layout)
    canonical = _canonical(page)
    nodes = article_nodes(page, {address_key(url), address_key(canonical or "")} - {""})
    site = site_names(page)
    headline = read_headline(page, nodes, site)
    named, _ = facts.value("headline")
    body = read_body(page, headline=named or headline.text, layout=layout)
    if reason := why_no_article(page, nodes, body.words, named or headline.text):
        return Reading(None, reason)
    article = Article(url=url, canonical_url=canonical, blocks=body.blocks, word_count=body.words)
    article.article_body = "\n\n".join(block.text for block in body.blocks)
    article.corrections = read_corrections(body.blocks)
    article.access = read_access(page, body, layout)
    article.provenance.extractor = f"layout:{layout.name}" if layout else "generic"
    article.provenance.sources["article_body"] = body.source
    _titles(article, page, nodes, headline, facts)
    _place(article, page, nodes, facts, site)
    _dates(article, page, nodes, headline, facts, time_zone, now or dt.datetime.now(dt.UTC))
    _people(article, page, nodes, headline, facts, site)
    _pictures(article, page, nodes, body.root, facts)
    article.type = article_type(page, nodes, article.article_section)
    _flags(article, layouts, layout)
    return Reading(article)


def _note(article: Article, name: str, source: str) -> None:
    if source:
        article.provenance.sources[name] = source


def _kind_of(source: str) -> str:
    return source if source in {"visible", "json-ld", "title", ""} else "meta"


def _canonical(page: Page) -> str | None:
    for link in page.by_tag["link"]:
        if "canonical" in (link.get("rel") or "").lower().split():
            address = (link.get("href") or "").strip()
            if address.startswith(("http://", "https://")):
                return address
    return next((text for text in page.meta.get("og:url", []) if text.startswith("http")), None)


def _titles(article: Article, page: Page, nodes: list[Node], headline: Headline, facts: Facts) -> None:
    named, source = facts.value("headline")
    article.headline = _nfc(named or headline.text)
    _note(article, "headline", source or _kind_of(headline.source))
    other, source = facts.value("alternative_headline")
    if other is None:
        other, source = first(nodes[:1], "alternativeHeadline"), "json-ld"
    if other is None or fold(other) == fold(article.headline or ""):
        other, source = next(iter(headline.others), None), _kind_of(headline.other_source)
    if other and fold(other) != fold(article.headline or ""):
        article.alternative_headline = _nfc(other)
        _note(article, "alternative_headline", source)
    text, source = facts.value("description")
    if text is None:
        text, source = first(nodes[:1], "description"), "json-ld"
    if text is None:
        keys = ("og:description", "description", "twitter:description", "dc.description")
        text = next((plain(page.meta[key][0]) for key in keys if page.meta.get(key)), None)
        source = "meta"
    if text:
        article.description = _nfc(text)
        _note(article, "description", source)


def _place(article: Article, page: Page, nodes: list[Node], facts: Facts, site: set[str]) -> None:
    crumbs, source = facts.values("breadcrumbs")
    article.breadcrumbs = crumbs or read_breadcrumbs(page, article.headline, site)
    section, source = facts.value("section")
    if section is None:
        section, source = read_section(page, nodes, article.breadcrumbs)
    article.article_section = _nfc(section)
    _note(article, "article_section", source)
    keywords, source = facts.values("keywords")
    if len(keywords) == 1 and "," in keywords[0]:
        keywords = [word for part in keywords[0].split(",") if (word := part.strip())]
    if not keywords:
        keywords, source = read_keywords(page, nodes)
    article.keywords = keywords
    _note(article, "keywords", source)
    language, source = read_language(page, nodes)
    article.in_language, corrected = checked(language, article.article_body)
    _note(article, "in_language", "text" if corrected or language is None else source)


def _dates(
    article: Article,
    page: Page,
    nodes: list[Node],
    headline: Headline,
    facts: Facts,
    time_zone: str | None,
    now: dt.datetime,
) -> None:
    dates = read_dates(page, nodes, headline.element, language=article.in_language or "", time_zone=time_zone)
    _named_dates(dates, facts, article.in_language or "", time_zone)
    if dates.published:
        when = dates.published.when
        article.date_published, article.date_precision = when.text(), when.precision
        article.date_raw = when.raw[:120] or None
        _note(article, "date_published", dates.published.source)
        if when.time is not None and when.offset is None:
            dates.flags.append("no_time_zone")
        if _is_future(when, now):
            dates.flags.append("future_date")
    else:
        dates.flags.append("no_date")
    if dates.modified and dates.modified is not dates.published:
        article.date_modified = dates.modified.when.text()
        _note(article, "date_modified", dates.modified.source)
    article.quality += dates.flags


def _named_dates(dates: Dates, facts: Facts, language: str, time_zone: str | None) -> None:
    """The dates a layout names take the place of the generic ones."""
    for name in ("published", "modified"):
        text, source = facts.value(f"date_{name}")
        when = parse(text, language) if text else None
        if when:
            setattr(dates, name, Stated(_in_local(when, time_zone), source, 0))
            if name == "published":
                dates.flags.clear()


def _in_local(when: When, time_zone: str | None) -> When:
    """An epoch names an instant only: it is told on the outlet's clock."""
    instant = when.instant
    if instant is None or not time_zone or not when.raw.isdigit():
        return when.in_zone(time_zone)
    clock = When(instant.date(), instant.time(), None, when.precision, when.raw).in_zone(time_zone)
    local = instant + dt.timedelta(minutes=clock.offset or 0)
    return When(local.date(), local.time(), clock.offset or 0, when.precision, when.raw)


def _is_future(when: When, now: dt.datetime) -> bool:
    instant = when.instant
    return (
        instant > now + dt.timedelta(hours=1) if instant else when.day > (now + dt.timedelta(days=1)).date()
    )


def _people(
    article: Article, page: Page, nodes: list[Node], headline: Headline, facts: Facts, site: set[str]
) -> None:
    named, source = facts.values("byline")
    names = list(dict.fromkeys(name for text in named for name in split_names(text)))
    links, _ = facts.values("author_url")
    if names:
        article.authors = [
            Author(name=name, type="Organization" if is_organisation(name, site) else "Person")
            for name in names
        ]
        if len(links) == len(names):
            for author, link in zip(article.authors, links, strict=True):
                author.url = link
    else:
        article.authors, source = read_authors(page, nodes, headline.element, site)
    _note(article, "authors", source)
    _agency(article, facts, site)
    article.dateline, source = facts.value("dateline")
    if not article.dateline:
        article.dateline = _place_in_byline(article)
        source = "visible" if article.dateline else ""
    _note(article, "dateline", source)


def _place_in_byline(article: Article) -> str | None:
    """The place in a line of its own over the text, "Name Surname Chennai", when the author is known."""
    for block in article.blocks[:_HEAD_BLOCKS]:
        for author in article.authors:
            rest = block.text.removeprefix(f"{author.name} ")
            if (
                rest != block.text
                and len(rest.split()) <= _PLACE_WORDS
                and rest.istitle()
                and rest[-1].isalpha()
            ):
                return rest
    return None


def _agency(article: Article, facts: Facts, site: set[str]) -> None:
    """The agency that wrote it: the one the layout's facts name, else the one among the authors."""
    name, source = facts.value("agency")
    if not name:
        credited = (a.name for a in article.authors if agency_of(a.name) and letters(a.name) not in site)
        name, source = next(credited, None), article.provenance.sources.get("authors", "")
    if name:
        article.agency = agency_of(name) or name
        _note(article, "agency", source)


def _pictures(
    article: Article, page: Page, nodes: list[Node], root: HtmlElement | None, facts: Facts
) -> None:
    article.images, source = read_images(page, nodes, root)
    _note(article, "images", source)
    caption, _ = facts.value("caption")
    if article.images and caption:
        credit, _ = facts.value("credit")
        article.images[0] = captioned(article.images[0].url, caption, credit)


def _flags(article: Article, layouts: Sequence[Layout], layout: Layout | None) -> None:
    if (article.word_count or 0) < _SHORT_BODY:
        article.quality.append("short_body")
    if layouts and layout is None:
        article.quality.append("fallback_extractor")
    if not article.headline:
        article.quality.append("no_headline")


def _nfc(text: str | None) -> str | None:
    return unicodedata.normalize("NFC", text) if text else None
