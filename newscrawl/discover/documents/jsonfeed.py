"""JSON Feed (jsonfeed.org, versions 1 and 1.1): what some publishers offer beside RSS and Atom."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newscrawl.discover.addresses.urls import tidy
from newscrawl.discover.dates import rfc3339
from newscrawl.discover.documents.decoding import json_of
from newscrawl.discover.found import Found

_START = b"{"
_LOOKED_AT = 2000


def is_json_feed(body: bytes) -> bool:
    """Whether a document begins as a JSON Feed does; it need not be one that can be read."""
    head = body[:_LOOKED_AT].lstrip(b"\xef\xbb\xbf \t\r\n")
    ends = head + body[-_LOOKED_AT:]  # programs that sort its names write the version last
    return head.startswith(_START) and b"jsonfeed.org/version/" in ends.replace(b"\\/", b"/")


def load_json_feed(body: bytes) -> dict[str, Any]:
    """A JSON Feed as it stands; empty for other JSON. Raises ValueError where the document is not JSON."""
    feed = json_of(body)
    return feed if isinstance(feed, dict) else {}


def items_of(feed: dict[str, Any], url: str) -> Iterator[Found]:
    """The items of a JSON Feed in their order. `url` is where it came from."""
    items = feed.get("items")
    for item in items if isinstance(items, list) else []:
        if isinstance(item, dict) and (link := _link(item, url)):
            yield Found(
                url=link,
                kind="feed",
                source=url,
                title=text_in(item, "title"),
                date_published=rfc3339(text_in(item, "date_published")),
                lastmod=rfc3339(text_in(item, "date_modified")),
            )


def older_of(feed: dict[str, Any], url: str) -> str | None:
    """Where a JSON Feed goes on."""
    return tidy(text_in(feed, "next_url"), url, trackers=True)


def _link(item: dict[str, Any], url: str) -> str | None:
    """The item's address; an id that is one where it has none."""
    if link := text_in(item, "url").strip():
        return tidy(link, url)
    number = text_in(item, "id").strip()
    return tidy(number) if number.lower().startswith(("http://", "https://")) else None


def text_in(values: dict[str, Any], name: str) -> str:
    """The text that an object of JSON has under a name; empty where it has none."""
    value = values.get(name)
    return value if isinstance(value, str) else ""
