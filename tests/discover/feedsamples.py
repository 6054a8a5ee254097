"""Feeds made of the items a test is about."""

from __future__ import annotations

from newscrawl.discover.documents.feeds import read_feed
from newscrawl.discover.found import Found

URL = "https://example.org/rss/latest.rss"


def rss(
    *items: str, head: str = '<?xml version="1.0" encoding="UTF-8"?>', link: str = "https://example.org"
) -> bytes:
    inner = "".join(f"<item>{item}</item>" for item in items)
    channel = f"<channel><title>All</title><link>{link}</link>{inner}</channel>"
    return f"{head}<rss version='2.0'>{channel}</rss>".encode()


def only(body: bytes) -> Found:
    reading = read_feed(body, URL)
    assert reading.fault is None
    assert len(reading.found) == 1
    return reading.found[0]
