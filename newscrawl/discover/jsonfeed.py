"""JSON Feed (jsonfeed.org, versions 1 and 1.1): what some publishers offer beside RSS and Atom."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from newscrawl.discover.dates import rfc3339
from newscrawl.discover.found import Found
from newscrawl.discover.urls import tidy

_TITLE_LENGTH = 1000
_START = b"{"


def is_json_feed(body: bytes) -> bool:
    """Whether a document begins as a JSON Feed does; it need not be one that can be read."""
    head = body[:2000].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(_START) and b"jsonfeed.org/version/" in head.replace(b"\\/", b"/")


def iter_json_feed(body: bytes, url: str) -> Iterator[Found]:
    """The items of a JSON Feed in their order. `url` is where it came from.

    Raises ValueError where the document is not JSON.
    """
    try:
        feed = json.loads(body)
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    items = feed.get("items") if isinstance(feed, dict) else None
    for item in items if isinstance(items, list) else []:
        if isinstance(item, dict) and (link := _link(item, url)):
            yield Found(
                url=link,
                kind="feed",
                source=url,
                title=" ".join(_text(item, "title").split())[:_TITLE_LENGTH] or None,
                date_published=rfc3339(_text(item, "date_published")),
                lastmod=rfc3339(_text(item, "date_modified")),
            )


def _link(item: dict[str, Any], url: str) -> str | None:
    """The item's address; an id that is one where it has none."""
    if link := _text(item, "url").strip():
        return tidy(link, url)
    number = _text(item, "id").strip()
    return tidy(number) if number.lower().startswith(("http://", "https://")) else None


def _text(item: dict[str, Any], name: str) -> str:
    value = item.get(name)
    return value if isinstance(value, str) else ""
