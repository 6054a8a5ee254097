"""Pages with dates on them, and what is read of these, for the tests of dates."""

import json

from newscrawl.extract.dates.published import Dates, read_dates
from newscrawl.extract.nodes.nodes import article_nodes
from newscrawl.extract.page import Page

URL = "https://www.harbourpost.example/news/1"
LONG = "<p>The harbour board of Lindmoor voted on Thursday to rebuild the old stone pier that a winter storm "
LONG += "broke in two places, and its chair said that the work would take eighteen months.{}</p>"


def dates(
    body: str = "",
    head: str = "",
    url: str = URL,
    zone: str | None = None,
    language: str = "en-GB",
    **node: str | float,
) -> Dates:
    script = json.dumps({"@type": "NewsArticle", "headline": "Bridge", **node}) if node else ""
    page = Page(
        f'<html><head>{head}<script type="application/ld+json">{script}</script></head>'
        f"<body><h1>Bridge</h1>{body}</body></html>".encode(),
        url,
    )
    nodes = article_nodes(page, set())
    return read_dates(page, nodes, page.by_tag["h1"][0], language=language, time_zone=zone)


def published(found: Dates) -> tuple[str, str] | None:
    return (found.published.when.text(), found.published.source) if found.published else None


def modified(found: Dates) -> str | None:
    """The date of the change as text."""
    return found.modified and found.modified.when.text()
