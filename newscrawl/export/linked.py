"""Records as others describe articles: schema.org's JSON-LD, and the article of the Zyte API.

Only what a record says is said; what it does not know is left out, never guessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby
from typing import Any

from newscrawl.export.flat import Record

_TYPES = frozenset(
    {
        "Article",
        "NewsArticle",
        "AnalysisNewsArticle",
        "AskPublicNewsArticle",
        "BackgroundNewsArticle",
        "OpinionNewsArticle",
        "ReportageNewsArticle",
        "ReviewNewsArticle",
        "AdvertiserContentArticle",
        "SatiricalArticle",
        "BlogPosting",
        "LiveBlogPosting",
        "SocialMediaPosting",
        "Report",
        "TechArticle",
        "ScholarlyArticle",
    }
)
_TAGS = {"paragraph": "p", "heading": "h2", "list_item": "li", "quote": "blockquote", "table_row": "p"}
_DAY = len("2019-03-20")
_MINUTE = len("2019-03-20T09:15")


def schema_org(record: Record) -> dict[str, Any]:
    """The record as a schema.org NewsArticle in JSON-LD (https://schema.org/NewsArticle).

    A `type` that schema.org does not have becomes the `genre` of a NewsArticle; `version` is the revision,
    `sdDatePublished` when the page was read, `archivedAt` the copy in a web archive that it was read from.
    """
    kind = record.get("type", "NewsArticle")
    known = kind in _TYPES
    typed = {"@type": kind if known else "NewsArticle", "genre": None if known else kind}
    return _filled(
        {"@context": "https://schema.org", **typed, **_identity(record), **_told(record), **_origin(record)}
    )


def _identity(record: Record) -> dict[str, Any]:
    """Which article it is, in which revision, and where."""
    return {
        "identifier": record["id"],
        "version": record["revision"],
        "creativeWorkStatus": "Removed" if record.get("change") == "removed" else None,
        "url": record["url"],
        "mainEntityOfPage": _page(record),
    }


def _told(record: Record) -> dict[str, Any]:
    """What the article says, and what is said of it."""
    corrections = record.get("corrections", ())
    return {
        "headline": record.get("headline"),
        "alternativeHeadline": record.get("alternative_headline"),
        "description": record.get("description"),
        "author": [_author(author) for author in record.get("authors", ())],
        "datePublished": record.get("date_published"),
        "dateModified": record.get("date_modified"),
        "articleSection": record.get("article_section"),
        "keywords": record.get("keywords"),
        "inLanguage": record.get("in_language"),
        "dateline": record.get("dateline"),
        "articleBody": record.get("article_body"),
        "wordCount": record.get("word_count"),
        "isAccessibleForFree": record.get("access", {}).get("is_accessible_for_free"),
        "image": [_image(image) for image in record.get("images", ())],
        "correction": [{"@type": "CorrectionComment", "text": part["text"]} for part in corrections],
    }


def _origin(record: Record) -> dict[str, Any]:
    """Whose it is, and when it was read from where."""
    provenance = record.get("provenance", {})
    return {
        "publisher": _publisher(record.get("outlet", {})),
        "sourceOrganization": _named("Organization", record.get("agency")),
        "sdDatePublished": provenance.get("crawled_at"),
        "archivedAt": provenance.get("archived_at"),
    }


def zyte(record: Record) -> dict[str, Any]:
    """The record as an article of the Zyte API (https://docs.zyte.com/zyte-data/schemas/article/1.0.html).

    That wants a time in every date: a day is given as its midnight without a zone.
    """
    images = [{"url": image["url"]} for image in record.get("images", ())]
    return _filled(
        {
            "url": record["url"],
            "canonicalUrl": record.get("canonical_url"),
            "headline": record.get("headline"),
            "datePublished": _with_time(record.get("date_published")),
            "datePublishedRaw": record.get("date_raw"),
            "dateModified": _with_time(record.get("date_modified")),
            "authors": [
                _filled({"name": author["name"], "nameRaw": author["name"], "url": author.get("url")})
                for author in record.get("authors", ())
            ],
            "breadcrumbs": [{"name": name} for name in record.get("breadcrumbs", ())],
            "inLanguage": (record.get("in_language") or "").partition("-")[0],
            "mainImage": images[0] if images else None,
            "images": images,
            "description": record.get("description"),
            "articleBody": record.get("article_body"),
            "articleBodyHtml": "".join(_html(record.get("blocks", ()))),
            "metadata": _filled({"dateDownloaded": record.get("provenance", {}).get("crawled_at")}),
        }
    )


def _filled(value: dict[str, Any]) -> dict[str, Any]:
    return {key: item for key, item in value.items() if item not in (None, "", [], {}) or item is False}


def _named(kind: str, name: str | None) -> dict[str, str] | None:
    return {"@type": kind, "name": name} if name else None


def _author(author: Record) -> dict[str, Any]:
    return _filled({"@type": author.get("type", "Person"), "name": author["name"], "url": author.get("url")})


def _image(image: Record) -> dict[str, Any]:
    return _filled(
        {
            "@type": "ImageObject",
            "url": image["url"],
            "caption": image.get("caption"),
            "creditText": image.get("credit"),
        }
    )


def _publisher(outlet: Record) -> dict[str, Any] | None:
    if not outlet:
        return None
    domain = outlet.get("domain")
    name = outlet.get("name") or outlet["id"]
    url = f"https://{domain}/" if domain else None
    return _filled({"@type": "NewsMediaOrganization", "name": name, "url": url})


def _page(record: Record) -> dict[str, Any]:
    crumbs = [
        {"@type": "ListItem", "position": number, "name": name}
        for number, name in enumerate(record.get("breadcrumbs", ()), 1)
    ]
    listed = {"@type": "BreadcrumbList", "itemListElement": crumbs} if crumbs else None
    return _filled(
        {"@type": "WebPage", "@id": record.get("canonical_url") or record["url"], "breadcrumb": listed}
    )


def _with_time(text: str | None) -> str | None:
    if text is None or (len(text) > _MINUTE and text[_MINUTE] == ":"):
        return text
    if len(text) == _DAY:
        return f"{text}T00:00:00"
    return f"{text[:_MINUTE]}:00{text[_MINUTE:]}"


def _html(blocks: Iterable[Record]) -> Iterator[str]:
    for kind, group in groupby(blocks, key=lambda block: block.get("type", "paragraph")):
        tag = _TAGS.get(kind, "p")
        inner = "".join(f"<{tag}>{escape(block['text'], quote=False)}</{tag}>" for block in group)
        yield f"<ul>{inner}</ul>" if tag == "li" else inner
